import { isLiteral } from "../findings/reference";
import { given, Rule, show } from "../findings/rule";
import { MINIMUM_REFRESH_DAYS, RECOMMENDED_REFRESH_DAYS, TokenLifetimes } from "./token-lifetimes";

/** Lifetimes as the user wrote them, with the switch they depend on. */
export interface LifetimeSubject extends TokenLifetimes {
  readonly offlineAccess?: boolean;
}

const REFRESH_KEYS = ["refreshTokenDays", "refreshTokenIdleDays"] as const;
const KEYS = ["accessTokenMinutes", ...REFRESH_KEYS] as const;

/** What Sigma asks of token lifetimes. The identity provider's own ranges are rules of its folder. */
export const lifetimeRules: readonly Rule<LifetimeSubject>[] = [
  {
    id: "SIGMA-LIFETIME-WHOLE",
    severity: "error",
    check: (lifetimes) =>
      KEYS.filter((key) => isLiteral(lifetimes[key]) && !(Number.isSafeInteger(lifetimes[key]) && lifetimes[key] > 0)).map((key) => ({
        at: key,
        given: given(lifetimes[key]),
        allowed: "a whole number above 0",
        fix: key === "accessTokenMinutes" ? "write it in minutes" : "write it in days",
      })),
  },
  {
    id: "SIGMA-REFRESH-MIN",
    severity: "error",
    check: (lifetimes) =>
      REFRESH_KEYS.filter((key) => isLiteral(lifetimes[key]) && lifetimes[key] < MINIMUM_REFRESH_DAYS).map((key) => ({
        at: key,
        given: given(lifetimes[key]),
        allowed: `${MINIMUM_REFRESH_DAYS} days or more`,
        fix: `use ${RECOMMENDED_REFRESH_DAYS}, as Sigma recommends; under ${MINIMUM_REFRESH_DAYS} days scheduled exports fail`,
      })),
  },
  {
    id: "SIGMA-IDLE-MAX",
    severity: "error",
    check: ({ refreshTokenDays = RECOMMENDED_REFRESH_DAYS, refreshTokenIdleDays }) =>
      isLiteral(refreshTokenDays) && isLiteral(refreshTokenIdleDays) && refreshTokenIdleDays > refreshTokenDays
        ? [
            {
              at: "refreshTokenIdleDays",
              given: given(refreshTokenIdleDays),
              allowed: `at most refreshTokenDays, which is ${show(refreshTokenDays)}`,
              fix: "lower the idle lifetime, or leave it out: it is the refresh token's lifetime then",
            },
          ]
        : [],
  },
  {
    id: "SIGMA-OFFLINE-REFRESH",
    severity: "error",
    check: (lifetimes) =>
      REFRESH_KEYS.filter((key) => lifetimes.offlineAccess === false && lifetimes[key] !== undefined).map((key) => ({
        at: key,
        given: `${given(lifetimes[key])} with offlineAccess false`,
        allowed: "a refresh token lifetime only with offline access",
        fix: "remove it, or allow offline access: without it there is no refresh token",
      })),
  },
  {
    id: "SIGMA-REFRESH-RECOMMENDED",
    severity: "warning",
    check: ({ refreshTokenDays = RECOMMENDED_REFRESH_DAYS, refreshTokenIdleDays = refreshTokenDays }) => {
      const short = (at: string, days: number) => ({
        at,
        given: given(days),
        allowed: `${MINIMUM_REFRESH_DAYS} or more, recommended ${RECOMMENDED_REFRESH_DAYS}`,
        fix: `users must log in again after ${days} days${at === "refreshTokenIdleDays" ? " without use" : ""}`,
      });
      if (isLiteral(refreshTokenDays) && refreshTokenDays < RECOMMENDED_REFRESH_DAYS) return [short("refreshTokenDays", refreshTokenDays)];
      if (isLiteral(refreshTokenIdleDays) && refreshTokenIdleDays < RECOMMENDED_REFRESH_DAYS)
        return [short("refreshTokenIdleDays", refreshTokenIdleDays)];
      return [];
    },
  },
  {
    id: "SIGMA-OFFLINE-OFF",
    severity: "warning",
    check: ({ offlineAccess }) =>
      offlineAccess === false
        ? [
            {
              at: "offlineAccess",
              given: given(false),
              allowed: "true is recommended",
              fix: "without it users log in again whenever an access token expires, and scheduled jobs that run longer fail",
            },
          ]
        : [],
  },
];
