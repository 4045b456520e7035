import { ProviderBehaviour } from "./behaviour";

/** The provider hashicorp/random. Its secrets can be told apart, and are obviously none. */
export const random: ProviderBehaviour = {
  tenant: () => "chance",
  resources: {
    random_password: {
      stateOnly: true,
      defaults: { lower: true, upper: true, numeric: true, number: true, min_lower: 0, min_upper: 0, min_numeric: 0, min_special: 0 },
      computed: (id) => ({ result: `sandbox-generated-${id}`, bcrypt_hash: "sandbox-hash" }),
      validate: ({ length, special, lower, upper, numeric, number }) => [
        ...(typeof length === "number" && length < 1
          ? [{ attribute: "length", summary: `length value must be at least 1, got: ${length}` }]
          : []),
        ...([special, lower, upper, numeric ?? number].every((flag) => flag === false)
          ? [{ summary: "At least one attribute out of [special,upper,lower,numeric] must be specified as true" }]
          : []),
      ],
      forceNew: ["keepers", "length", "special"],
      importId: ({ id }) => String(id),
    },
  },
  dataSources: {},
};
