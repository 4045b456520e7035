import { isPlainWord } from "../findings/plain-text";
import { literals } from "../findings/reference";
import { given, Rule } from "../findings/rule";

/** What holds for the recipients of alerts. */
export const alertRules: readonly Rule<{ readonly emails: readonly string[] }>[] = [
  {
    id: "PINGONE-ALERT-EMAIL",
    severity: "error",
    why: "`alertEmails` are e-mail addresses without display names, each once.",
    check: ({ emails }) =>
      literals(emails)
        .filter(
          ({ value, repeated }) => !(/^[^\s@,;<>]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(value) && isPlainWord(value)) || repeated,
        )
        .map(({ value, index }) => ({
          at: `emails[${index}]`,
          given: given(value),
          allowed: "e-mail addresses, each once, such as oncall@acme.com",
          fix: "correct it; give a list rather than a display name",
        })),
  },
];
