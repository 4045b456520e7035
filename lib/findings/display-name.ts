import { isPlainText } from "./plain-text";
import { isReference } from "./reference";
import { given, Violation } from "./rule";

/** The longest name that every identity provider here takes. Okta's limit for a label is not confirmed; 100 is within what it shows. */
const LONGEST_NAME = 100;

/** A name for people: not empty, not too long, on one line, and without what would break out of a string in SQL or Terraform. */
export function nameProblem(at: string, name: string | undefined): Violation[] {
  if (name === undefined || isReference(name)) return [];
  const fine = name.trim() === name && isPlainText(name, { most: LONGEST_NAME });
  return fine
    ? []
    : [
        {
          at,
          given: given(name),
          allowed: `1 to ${LONGEST_NAME} characters on one line, without quotes, backslashes, "%{" and surrounding spaces`,
          fix: "choose a plain name",
        },
      ];
}
