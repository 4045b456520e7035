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

/** What a sign-in frequency does for a confidential client. */
const SESSION_LIFETIME = "https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-session-lifetime";
const LEAST_DAYS = 1;
/** Not confirmed: Entra's admin center takes no more. */
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
    why: "Fires when `signInFrequencyDays` is not a whole number from 1 to 365. Omit it to create no policy.",
    check: must("days", wholeNumber(LEAST_DAYS, MOST_DAYS), {
      allowed: `a whole number from ${LEAST_DAYS} to ${MOST_DAYS}`,
      fix: `use ${RECOMMENDED_REFRESH_DAYS}, or omit it`,
    }),
  },
  {
    id: "ENTRA-FREQUENCY-SHORT",
    severity: "warning",
    why:
      "Fires when an enforced policy asks for a login more often than every 7 days. For a confidential client, such as Sigma, Entra defers " +
      "the policy until the next interactive sign-in. So it asks people to log in again in the browser, but does not limit the refresh " +
      "tokens with which Sigma runs scheduled exports. That this holds for Sigma is not confirmed. If it does not, exports fail, because " +
      "Sigma needs refresh tokens that are valid for at least 7 days. Use 7 days or more, or test an export and acknowledge the warning.",
    see: [SESSION_LIFETIME],
    check: ({ days, enforced }) =>
      enforced && isLiteral(days) && days < MINIMUM_REFRESH_DAYS
        ? [
            {
              at: "days",
              given: given(days),
              allowed: `${MINIMUM_REFRESH_DAYS} days or more`,
              fix: `use ${MINIMUM_REFRESH_DAYS}, or test that a scheduled export still runs after ${days} days`,
            },
          ]
        : [],
  },
];
