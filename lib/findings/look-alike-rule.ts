import { lookAlike } from "./look-alike";
import { isReference } from "./reference";
import { Finding, findings, given, Rule } from "./rule";
import { textOf } from "./template";
import { textsIn } from "./texts-in";

/** Texts for people, which name nothing; and secrets, which are not shown. */
const NO_NAME = /(^|\.)(comment|description)$|secret/i;

/** Names that look like others: a person who reads the config sees one group, and another one gets in. */
export const lookAlikeRule: Rule<unknown> = {
  id: "SIGMA-LOOK-ALIKE",
  severity: "warning",
  why:
    "Fires when a name has a character that nobody sees, a space other than the usual one, a letter of another alphabet in a word " +
    "of Latin letters, or another form of a letter (full-width, for example). Such a name looks like another one and is not: a " +
    "reader approves one group, and another one gets in. Type the name again. If it really has this character, compare it with the " +
    "name that it looks like. Comments and descriptions are not checked.",
  see: ["https://www.unicode.org/reports/tr39/", "https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point"],
  check: (subject) =>
    textsIn(subject).flatMap(({ at, text }) => {
      const problem = NO_NAME.test(at) || isReference(text) ? undefined : lookAlike(textOf(text));
      return problem === undefined
        ? []
        : [
            {
              at,
              given: `${given(text)}, which has ${problem}`,
              allowed: "names that are what they look like",
              fix: "type it again; where the name really has this character, compare it with the one that it looks like",
            },
          ];
    }),
};

/** What rules find in properties that have names in them. */
export function namedFindings<T>(rules: readonly Rule<T>[], subject: T): Finding[] {
  return [...findings(rules, subject), ...findings([lookAlikeRule], subject)];
}
