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
        computed: () => {
          const date = new Date(clock.now);
          return {
            rfc3339: clock.now,
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate(),
            hour: date.getUTCHours(),
            minute: date.getUTCMinutes(),
            second: date.getUTCSeconds(),
            unix: date.getTime() / 1000,
          };
        },
        forceNew: ["triggers"],
        importId: ({ triggers }) => JSON.stringify(triggers),
      },
    },
    dataSources: {},
  };
}
