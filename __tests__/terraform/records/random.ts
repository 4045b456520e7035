import { ProviderRecords } from "./record";

const FILE = "internal/provider/resource_password.go";
const lines = (from: string) => `hashicorp/random v3.7.2 ${FILE}:${from}`;

/** What the provider's code does and its schema does not say. */
export const randomRecords: ProviderRecords = {
  resources: {
    random_password: {
      read: { "3.7.2": FILE },
      valid: { length: 48, special: false, keepers: { keeper: "1" } },
      facts: [
        {
          stores: "letters and digits where nothing is said",
          state: { lower: true, upper: true, numeric: true, min_upper: 0 },
          source: lines("600-705"),
        },
        { refuses: "a password of no length", at: "validate", config: { length: 0 }, says: /at least 1/, source: lines("588-598") },
        {
          refuses: "a password of no characters",
          at: "validate",
          config: { lower: false, upper: false, numeric: false },
          says: /[Aa]t least one/,
          source: lines("640-668"),
        },
        { plans: "another password for another keeper", config: { keepers: { keeper: "2" } }, as: ["keepers"], source: lines("576-578") },
        { plans: "another password for another length", config: { length: 32 }, as: ["length"], source: lines("585-587") },
        { plans: "another password for other characters", config: { special: true }, as: ["special"], source: lines("603-606") },
        {
          plans: "nothing otherwise",
          config: {},
          as: "nothing",
          source: `${lines("Read")} reads nothing: the password is in the state alone`,
        },
      ],
    },
  },
  dataSources: {},
};
