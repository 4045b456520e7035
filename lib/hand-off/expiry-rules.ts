import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";

/** Where nobody says otherwise. */
export const DEFAULT_WARN_DAYS = 30;
export const DEFAULT_MAX_AGE_DAYS = 365;

/** When a person wants to be warned. */
export interface ExpirySubject {
  readonly warnDays?: number;
  readonly maxAgeDays?: number;
}

const RANGES = { warnDays: { most: 365, fix: "use 30" }, maxAgeDays: { most: 3650, fix: "use 365" } } as const;

/** What holds for warnings about credentials. */
export const expiryRules: readonly Rule<ExpirySubject>[] = [
  {
    id: "SIGMA-WARN-DAYS",
    severity: "error",
    why:
      "A credential is watched from 1 to 365 days before its end, and up to an age of 3650 days. With 0 the warning would come too late, " +
      "and with more it would always be there. Leave `warnDays` and `maxAgeDays` out: 30 and 365.",
    check: (subject) =>
      (["warnDays", "maxAgeDays"] as const).flatMap((at) => {
        const days = subject[at];
        const { most, fix } = RANGES[at];
        return isLiteral(days) && !(Number.isSafeInteger(days) && days >= 1 && days <= most)
          ? [{ at, given: given(days), allowed: `1 to ${most} whole days`, fix }]
          : [];
      }),
  },
];
