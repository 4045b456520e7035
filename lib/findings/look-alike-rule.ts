import { isPlainAscii, lookAlike } from "./look-alike";
import { isReference } from "./reference";
import { Finding, findings, given, Rule, Violation } from "./rule";
import { textOf } from "./template";
import { everyText, PlacedText, textsIn } from "./texts-in";

/** Texts for people, which name nothing; secrets, which are not shown; and keys, among which one might paste a private one. */
const NO_NAME = /(^|\.)(comment|description)$|secret|rsaPublicKeys/i;

/** Names that look like others: a person who reads the config sees one group, and another one gets in. */
export const lookAlikeRule: Rule<unknown> = {
  id: "SIGMA-LOOK-ALIKE",
  severity: "warning",
  why:
    "Fires when a name has an invisible character, an unusual space, a letter of another alphabet in a word of Latin letters, or a " +
    "variant of a letter (full-width, for example). Such a name can look exactly like another: a reviewer approves one group, and a " +
    "different one gets access. Type the name again. If the real name has this character, compare it with the name that it looks like. " +
    "Comments and descriptions are not checked.",
  see: ["https://www.unicode.org/reports/tr39/", "https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point"],
  check: (subject) => (everyText(subject, isPlainAscii) ? [] : textsIn(subject).flatMap(strange)),
};

function strange({ at, text }: PlacedText): Violation[] {
  const problem = NO_NAME.test(at) || isReference(text) ? undefined : lookAlike(textOf(text));
  return problem === undefined
    ? []
    : [
        {
          at,
          given: `${given(text)}, which has ${problem}`,
          allowed: "names without look-alike characters",
          fix: "type it again; if the real name has this character, compare it with the name that it looks like",
        },
      ];
}

/** What rules find in properties that have names in them. */
export function namedFindings<T>(rules: readonly Rule<T>[], subject: T): Finding[] {
  return [...findings(rules, subject), ...findings([lookAlikeRule], subject)];
}
