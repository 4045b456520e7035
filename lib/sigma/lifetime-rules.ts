import { absent, all, must, when, wholeNumber } from "../findings/checks";
import { isLiteral } from "../findings/reference";
import { given, Rule, show } from "../findings/rule";
import { SIGMA_GUIDE } from "./sources";
import { MINIMUM_REFRESH_DAYS, RECOMMENDED_REFRESH_DAYS, TokenLifetimes } from "./token-lifetimes";

/** Lifetimes as the user wrote them, with the switch they depend on. */
export interface LifetimeSubject extends TokenLifetimes {
  readonly offlineAccess?: boolean;
}

const REFRESH_KEYS = ["refreshTokenDays", "refreshTokenIdleDays"] as const;
const WHOLE = "a whole number above 0";

/** What Sigma asks of token lifetimes. The identity provider's own ranges are rules of its folder. */
export const lifetimeRules: readonly Rule<LifetimeSubject>[] = [
  {
    id: "SIGMA-LIFETIME-WHOLE",
    severity: "error",
    why: "Fires when a lifetime is not a whole number above 0. The unit is minutes for access tokens, and days for refresh tokens.",
    check: all<LifetimeSubject>(
      must("accessTokenMinutes", wholeNumber(1), { allowed: WHOLE, fix: "write it in minutes" }),
      must(REFRESH_KEYS, wholeNumber(1), { allowed: WHOLE, fix: "write it in days" }),
    ),
  },
  {
    id: "SIGMA-REFRESH-MIN",
    severity: "error",
    why:
      "Fires when the lifetime of refresh tokens, or their idle lifetime, is less than 7 days. Sigma's guide (step 4) says that a lower " +
      "value disrupts scheduled exports, and recommends 90 days.",
    see: [SIGMA_GUIDE],
    check: must(REFRESH_KEYS, (days: number) => days >= MINIMUM_REFRESH_DAYS, {
      allowed: `${MINIMUM_REFRESH_DAYS} days or more`,
      fix: `use ${RECOMMENDED_REFRESH_DAYS}, as Sigma recommends; with less than ${MINIMUM_REFRESH_DAYS} days, scheduled exports fail`,
    }),
  },
  {
    id: "SIGMA-IDLE-MAX",
    severity: "error",
    why:
      "Fires when `refreshTokenIdleDays` is more than `refreshTokenDays` (90 by default). A token cannot be unused for longer than its " +
      "lifetime, and the identity provider would reject the value only at apply. Lower it, or omit it to use the refresh token's " +
      "lifetime.",
    check: ({ refreshTokenDays = RECOMMENDED_REFRESH_DAYS, refreshTokenIdleDays }) =>
      isLiteral(refreshTokenDays) && isLiteral(refreshTokenIdleDays) && refreshTokenIdleDays > refreshTokenDays
        ? [
            {
              at: "refreshTokenIdleDays",
              given: given(refreshTokenIdleDays),
              allowed: `at most refreshTokenDays, which is ${show(refreshTokenDays)}`,
              fix: "lower the idle lifetime, or omit it to use the refresh token's lifetime",
            },
          ]
        : [],
  },
  {
    id: "SIGMA-OFFLINE-REFRESH",
    severity: "error",
    why:
      "Fires when a refresh token lifetime is set although offline access is off. Without the scope `offline_access`, there is no " +
      "refresh token (Sigma's guide, step 3). Remove the lifetime, or allow offline access.",
    see: [SIGMA_GUIDE],
    check: when(
      ({ offlineAccess }) => offlineAccess === false,
      absent(
        REFRESH_KEYS,
        {
          allowed: "a refresh token lifetime only with offline access",
          fix: "remove it, or allow offline access: without it there is no refresh token",
        },
        "with offlineAccess false",
      ),
    ),
  },
  {
    id: "SIGMA-REFRESH-RECOMMENDED",
    severity: "warning",
    why:
      "Fires when the lifetime of refresh tokens, or their idle lifetime, is less than 90 days, which Sigma recommends. Users must " +
      "then log in again sooner. Raise it, unless your security policy requires less.",
    see: [SIGMA_GUIDE],
    check: ({ refreshTokenDays = RECOMMENDED_REFRESH_DAYS, refreshTokenIdleDays = refreshTokenDays }) => {
      const short = (at: string, days: number, unused = "") => ({
        at,
        given: given(days),
        allowed: `${RECOMMENDED_REFRESH_DAYS} days`,
        fix: `users must log in again after ${days} days${unused}`,
      });
      if (isLiteral(refreshTokenDays) && refreshTokenDays < RECOMMENDED_REFRESH_DAYS) return [short("refreshTokenDays", refreshTokenDays)];
      return isLiteral(refreshTokenIdleDays) && refreshTokenIdleDays < RECOMMENDED_REFRESH_DAYS
        ? [short("refreshTokenIdleDays", refreshTokenIdleDays, " without use")]
        : [];
    },
  },
  {
    id: "SIGMA-OFFLINE-OFF",
    severity: "warning",
    why:
      "Fires when `offlineAccess` is `false`. Sigma recommends the scope `offline_access`. Without it, users must log in again " +
      "whenever an access token expires, and longer scheduled jobs fail.",
    see: [SIGMA_GUIDE],
    check: must("offlineAccess", (allowed: boolean) => allowed, {
      allowed: "true",
      fix: "without it, users must log in again whenever an access token expires, and longer scheduled jobs fail",
    }),
  },
];
