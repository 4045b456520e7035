import { ProviderBehaviour } from "./behaviour";

/** The provider hashicorp/random. Its secrets can be told apart, and are obviously none. */
export const random: ProviderBehaviour = {
  tenant: () => "chance",
  resources: {
    random_password: {
      stateOnly: true,
      defaults: { lower: true, upper: true, numeric: true, number: true, min_lower: 0, min_upper: 0, min_numeric: 0, min_special: 0 },
      computed: (id) => ({ result: `sandbox-generated-${id}`, bcrypt_hash: "sandbox-hash" }),
      forceNew: ["keepers", "length", "special"],
      importId: ({ id }) => String(id),
    },
  },
  dataSources: {},
};
