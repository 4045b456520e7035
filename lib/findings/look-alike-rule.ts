import { lookAlike } from "./look-alike";
import { isReference } from "./reference";
import { given, Rule } from "./rule";
import { textOf } from "./template";
import { textsIn } from "./texts-in";

/** Texts for people, which name nothing; and secrets, which are not shown. */
const NO_NAME = /(^|\.)(comment|description)$|secret/i;

/** Names that look like others: somebody who reads the config sees one group, and another one gets in. */
export const lookAlikeRule: Rule<unknown> = {
  id: "SIGMA-LOOK-ALIKE",
  severity: "warning",
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
              fix: "type it anew; where the name really has this character, compare it with the one that it looks like",
            },
          ];
    }),
};
