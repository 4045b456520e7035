import { isLiteral } from "../findings/reference";
import { given, Rule, show } from "../findings/rule";
import { MINIMUM_REFRESH_DAYS, RECOMMENDED_REFRESH_DAYS, TokenLifetimes } from "./token-lifetimes";
import { SIGMA_GUIDE } from "./sources";

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
    why: "A lifetime is a whole number above 0: access tokens in minutes, refresh tokens in days. Write a whole number in that unit.",
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
    why:
      "A refresh token lives 7 days or more, also while it is not used. Sigma's guide (step 4): a lower value disrupts scheduled exports. " +
      "Use 90, as Sigma recommends.",
    see: [SIGMA_GUIDE],
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
    why:
      "`refreshTokenIdleDays` is at most `refreshTokenDays`, which is 90 when left out. A token cannot wait longer than it lives, and the " +
      "identity provider refuses it only at apply. Lower it, or leave it out: it is the same as the lifetime then.",
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
    why:
      "Refresh lifetimes are given only with offline access. Without the scope `offline_access` there is no refresh token (Sigma's guide, " +
      "step 3). Remove the lifetime, or allow offline access.",
    see: [SIGMA_GUIDE],
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
    why:
      "A refresh token lives under 90 days, or under 90 days without use. It is how long people stay logged in, and Sigma recommends 90 " +
      "days. Raise it, unless your security policy asks for less.",
    see: [SIGMA_GUIDE],
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
    why:
      "Offline access is off. Sigma recommends the scope: without it people log in again whenever an access token expires, and scheduled " +
      "jobs that run longer fail. Leave `offlineAccess` out, unless that is meant.",
    see: [SIGMA_GUIDE],
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
