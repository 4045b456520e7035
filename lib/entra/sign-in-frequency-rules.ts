import { nameProblem } from "../findings/display-name";
import { isReference } from "../findings/reference";
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
    why: "The policy's name has 1 to 100 characters on one line, without quotes, backslashes, `%{` and spaces around it. Choose a plain name.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "ENTRA-SIGN-IN-FREQUENCY",
    severity: "error",
    why: "`signInFrequencyDays` is a whole number from 7, under which Sigma's scheduled exports fail, to 365. Leave it out for no policy.",
    check: ({ days }) =>
      isReference(days) || (Number.isSafeInteger(days) && days >= MINIMUM_REFRESH_DAYS && days <= MOST_DAYS)
        ? []
        : [
            {
              at: "days",
              given: given(days),
              allowed: `a whole number from ${MINIMUM_REFRESH_DAYS} to ${MOST_DAYS}`,
              fix: `use ${RECOMMENDED_REFRESH_DAYS}, or leave it out; under ${MINIMUM_REFRESH_DAYS} days scheduled exports fail`,
            },
          ],
  },
  {
    id: "ENTRA-FREQUENCY-SHORT",
    severity: "warning",
    why: "The policy is enforced, and users log in again before the 90 days that Sigma recommends.",
    check: ({ days, enforced }) =>
      enforced && !isReference(days) && days < RECOMMENDED_REFRESH_DAYS
        ? [
            {
              at: "days",
              given: given(days),
              allowed: `${MINIMUM_REFRESH_DAYS} or more, recommended ${RECOMMENDED_REFRESH_DAYS}`,
              fix: `users must log in again after ${days} days`,
            },
          ]
        : [],
  },
];
