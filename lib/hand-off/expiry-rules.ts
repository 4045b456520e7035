import { all, must, wholeNumber } from "../findings/checks";
import { Rule } from "../findings/rule";

/** Where nobody says otherwise. */
export const DEFAULT_WARN_DAYS = 30;
export const DEFAULT_MAX_AGE_DAYS = 365;

/** When a person wants to be warned. */
export interface ExpirySubject {
  readonly warnDays?: number;
  readonly maxAgeDays?: number;
}

/** What holds for warnings about credentials. */
export const expiryRules: readonly Rule<ExpirySubject>[] = [
  {
    id: "SIGMA-WARN-DAYS",
    severity: "error",
    why:
      "Fires when `warnDays` is not a whole number from 1 to 365, or `maxAgeDays` is not a whole number from 1 to 3650. With 0, the " +
      "warning would be too late; with more, it would be permanent. The defaults are 30 and 365.",
    check: all(
      must("warnDays", wholeNumber(1, 365), { allowed: "a whole number of days from 1 to 365", fix: "use 30" }),
      must("maxAgeDays", wholeNumber(1, 3650), { allowed: "a whole number of days from 1 to 3650", fix: "use 365" }),
    ),
  },
];
