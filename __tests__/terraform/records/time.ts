import { NOW } from "../sandbox/time";
import { ProviderRecords } from "./record";

const FILE = "internal/provider/resource_time_static.go";
const lines = (from: string) => `hashicorp/time v0.13.1 ${FILE}:${from}`;

/** What the provider's code does and its schema does not say. */
export const timeRecords: ProviderRecords = {
  resources: {
    time_static: {
      read: { "0.13.1": FILE },
      valid: { triggers: { keeper: "1" } },
      facts: [
        { stores: "the time of the apply, in UTC, also as its id", state: { rfc3339: NOW, id: NOW, year: 2026 }, source: lines("178-229") },
        { plans: "another time for another trigger", config: { triggers: { keeper: "2" } }, as: ["triggers"], source: lines("124-132") },
        {
          plans: "another time for another one in the config",
          config: { rfc3339: "2026-02-01T00:00:00Z" },
          as: ["rfc3339"],
          source: lines("146-157"),
        },
        { plans: "nothing as time goes by", config: {}, as: "nothing", source: lines("60-63: no change of what is in the state") },
      ],
    },
  },
  dataSources: {},
};
