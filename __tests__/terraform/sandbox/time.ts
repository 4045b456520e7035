import { ProviderBehaviour } from "./behaviour";

/** The moment at which everything is made, unless a test says another one. */
export const NOW = "2026-01-01T00:00:00Z";

/** A clock that stands still until a test moves it. */
export interface Clock {
  now: string;
}

/** The provider hashicorp/time. */
export function time(clock: Clock): ProviderBehaviour {
  return {
    tenant: () => "clock",
    resources: {
      time_static: {
        stateOnly: true,
        id: () => clock.now,
        computed: (_, { rfc3339 }) => {
          const moment = typeof rfc3339 === "string" ? rfc3339 : clock.now;
          const date = new Date(moment);
          return {
            id: moment,
            rfc3339: moment,
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate(),
            hour: date.getUTCHours(),
            minute: date.getUTCMinutes(),
            second: date.getUTCSeconds(),
            unix: date.getTime() / 1000,
          };
        },
        forceNew: ["triggers", "rfc3339"],
        importId: ({ triggers }) => JSON.stringify(triggers),
      },
    },
    dataSources: {},
  };
}
