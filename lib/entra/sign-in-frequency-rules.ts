import { must, wholeNumber } from "../findings/checks";
import { nameProblem } from "../findings/display-name";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { MINIMUM_REFRESH_DAYS, RECOMMENDED_REFRESH_DAYS } from "../sigma/token-lifetimes";

/** The part of a sign-in frequency that the rules look at. */
export interface SignInFrequencySubject {
  readonly days: number;
  readonly enforced?: boolean;
  readonly name?: string;
}

/** https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-session-lifetime */
const MOST_DAYS = 365;

/** What Entra and Sigma ask of a sign-in frequency. */
export const signInFrequencyRules: readonly Rule<SignInFrequencySubject>[] = [
  {
    id: "ENTRA-FREQUENCY-NAME",
    severity: "error",
    why:
      "Fires when the policy's name is empty, longer than 100 characters, or has line breaks, quotes, backslashes, `%{` or spaces around " +
      "it.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "ENTRA-SIGN-IN-FREQUENCY",
    severity: "error",
    why:
      "Fires when `signInFrequencyDays` is not a whole number from 7 to 365. With less than 7 days, Sigma's scheduled exports fail. " +
      "Omit it to create no policy.",
    check: must("days", wholeNumber(MINIMUM_REFRESH_DAYS, MOST_DAYS), {
      allowed: `a whole number from ${MINIMUM_REFRESH_DAYS} to ${MOST_DAYS}`,
      fix: `use ${RECOMMENDED_REFRESH_DAYS}, or omit it; with less than ${MINIMUM_REFRESH_DAYS} days, scheduled exports fail`,
    }),
  },
  {
    id: "ENTRA-FREQUENCY-SHORT",
    severity: "warning",
    why: "Fires when an enforced policy requires users to log in again before the 90 days that Sigma recommends have passed.",
    check: ({ days, enforced }) =>
      enforced && isLiteral(days) && days < RECOMMENDED_REFRESH_DAYS
        ? [
            {
              at: "days",
              given: given(days),
              allowed: `${RECOMMENDED_REFRESH_DAYS} days`,
              fix: `users must log in again after ${days} days`,
            },
          ]
        : [],
  },
];
