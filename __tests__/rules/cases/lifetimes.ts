import { LifetimeSubject, lifetimeRules } from "../../../lib/sigma/lifetime-rules";
import { caseTable, NUMBER_REFERENCES, ruleRunner, withReferences } from "../support/cases";

const LIFETIMES = { accessTokenMinutes: NUMBER_REFERENCES, refreshTokenDays: NUMBER_REFERENCES, refreshTokenIdleDays: NUMBER_REFERENCES };

export const lifetimeCases = caseTable<LifetimeSubject>(
  "token lifetimes for Sigma",
  ruleRunner(lifetimeRules),
  [
    {
      id: "SIGMA-LIFETIME-WHOLE",
      severity: "error",
      allowed: "a whole number above 0",
      fix: "days",
      fires: [
        { when: "a lifetime is 0", subject: { refreshTokenDays: 0 }, at: "refreshTokenDays", given: "given 0" },
        { when: "a lifetime is negative", subject: { refreshTokenIdleDays: -90 }, at: "refreshTokenIdleDays", given: "given -90" },
        { when: "a lifetime is a fraction", subject: { refreshTokenDays: 7.5 }, at: "refreshTokenDays", given: "given 7.5" },
        { when: "a lifetime is not a number", subject: { refreshTokenDays: Number.NaN }, at: "refreshTokenDays", given: "given" },
        {
          when: "the access lifetime is a fraction",
          subject: { accessTokenMinutes: 0.5 },
          at: "accessTokenMinutes",
          given: "given 0.5",
          fix: "minutes",
        },
        {
          when: "all three are 0",
          subject: { accessTokenMinutes: 0, refreshTokenDays: 0, refreshTokenIdleDays: 0 },
          at: ["accessTokenMinutes", "refreshTokenDays", "refreshTokenIdleDays"],
          given: "given 0",
          fix: "write it in",
        },
      ],
      quiet: [
        { when: "every lifetime is 1", subject: { accessTokenMinutes: 1, refreshTokenDays: 1, refreshTokenIdleDays: 1 } },
        { when: "no lifetime is given", subject: {} },
      ],
    },
    {
      id: "SIGMA-REFRESH-MIN",
      severity: "error",
      allowed: "7 days or more",
      fix: "use 90, as Sigma recommends",
      fires: [
        { when: "refresh tokens live 6 days", subject: { refreshTokenDays: 6 }, at: "refreshTokenDays", given: "given 6" },
        { when: "they live 6 days unused", subject: { refreshTokenIdleDays: 6 }, at: "refreshTokenIdleDays", given: "given 6" },
        {
          when: "both are under 7 days",
          subject: { refreshTokenDays: 6, refreshTokenIdleDays: 6 },
          at: ["refreshTokenDays", "refreshTokenIdleDays"],
          given: "given 6",
        },
      ],
      quiet: [
        { when: "refresh tokens live 7 days", subject: { refreshTokenDays: 7 } },
        { when: "they live 7 days unused", subject: { refreshTokenIdleDays: 7 } },
        { when: "access tokens live 5 minutes", subject: { accessTokenMinutes: 5 } },
      ],
    },
    {
      id: "SIGMA-IDLE-MAX",
      severity: "error",
      allowed: "at most refreshTokenDays, which is",
      fix: "lower the idle lifetime, or omit it to use the refresh token's lifetime",
      fires: [
        {
          when: "the idle lifetime is a day longer than the lifetime",
          subject: { refreshTokenDays: 30, refreshTokenIdleDays: 31 },
          at: "refreshTokenIdleDays",
          given: "given 31",
          allowed: "which is 30",
        },
        {
          when: "the idle lifetime is a day longer than the default lifetime",
          subject: { refreshTokenIdleDays: 91 },
          at: "refreshTokenIdleDays",
          given: "given 91",
          allowed: "which is 90",
        },
      ],
      quiet: [
        { when: "both are the same", subject: { refreshTokenDays: 30, refreshTokenIdleDays: 30 } },
        { when: "the idle lifetime is the default lifetime", subject: { refreshTokenIdleDays: 90 } },
        { when: "there is no idle lifetime", subject: { refreshTokenDays: 7 } },
      ],
    },
    {
      id: "SIGMA-OFFLINE-REFRESH",
      severity: "error",
      allowed: "only with offline access",
      fix: "remove it, or allow offline access",
      fires: [
        {
          when: "there is a refresh lifetime and no offline access",
          subject: { offlineAccess: false, refreshTokenDays: 90 },
          at: "refreshTokenDays",
          given: "given 90 with offlineAccess false",
        },
        {
          when: "there is an idle lifetime, too",
          subject: { offlineAccess: false, refreshTokenDays: 90, refreshTokenIdleDays: 90 },
          at: ["refreshTokenDays", "refreshTokenIdleDays"],
          given: "given 90 with offlineAccess false",
        },
      ],
      quiet: [
        { when: "there is offline access", subject: { offlineAccess: true, refreshTokenDays: 90, refreshTokenIdleDays: 90 } },
        { when: "only the access lifetime is given", subject: { offlineAccess: false, accessTokenMinutes: 60 } },
      ],
    },
    {
      id: "SIGMA-REFRESH-RECOMMENDED",
      severity: "warning",
      allowed: "90 days",
      fix: "log in again after",
      fires: [
        {
          when: "refresh tokens live 89 days",
          subject: { refreshTokenDays: 89 },
          at: "refreshTokenDays",
          given: "given 89",
          fix: "89 days",
        },
        { when: "they live 7 days", subject: { refreshTokenDays: 7 }, at: "refreshTokenDays", given: "given 7", fix: "7 days" },
        {
          when: "they live 89 days unused",
          subject: { refreshTokenIdleDays: 89 },
          at: "refreshTokenIdleDays",
          given: "given 89",
          fix: "89 days without use",
        },
        {
          when: "both are short, once",
          subject: { refreshTokenDays: 30, refreshTokenIdleDays: 10 },
          at: "refreshTokenDays",
          given: "given 30",
        },
      ],
      quiet: [
        { when: "refresh tokens live 90 days", subject: { refreshTokenDays: 90, refreshTokenIdleDays: 90 } },
        { when: "no lifetime is given", subject: {} },
      ],
    },
    {
      id: "SIGMA-OFFLINE-OFF",
      severity: "warning",
      allowed: "true",
      fix: "without it, users must log in again whenever an access token expires, and longer scheduled jobs fail",
      fires: [{ when: "offline access is off", subject: { offlineAccess: false }, at: "offlineAccess", given: "given false" }],
      quiet: [
        { when: "offline access is on", subject: { offlineAccess: true } },
        { when: "nothing is said about it", subject: {} },
      ],
    },
  ],
  [...withReferences({}, LIFETIMES), ...withReferences({ refreshTokenDays: 90, refreshTokenIdleDays: 90 }, LIFETIMES)],
);
