import { duplicates } from "../../lib/findings/duplicates";
import { given, Rule } from "../../lib/findings/rule";
import { pathText } from "../read/path-text";
import { DONE } from "../resolve/adopted";
import { ResolvedStack } from "../resolve/stack";
import { textsIn } from "./adopt-rules";
import { directoryOf } from "./library";

/** An existing object at an identity provider that a stack adopts. */
interface Adopted {
  readonly stack: ResolvedStack;
  readonly directory: string;
  readonly path: readonly PropertyKey[];
  readonly id: string;
}

/** What a stack adopts by its id. After the import, the id is replaced by the word `done`, which does not tell objects apart. */
function adoptedBy(stack: ResolvedStack): Adopted[] {
  const directory = directoryOf(stack.identityProvider)?.label;
  if (directory === undefined) return [];
  // The names of integrations are compared with those that stacks create.
  const { integrations, ...atProvider } = stack.config.adopt ?? { integrations: [] };
  void integrations;
  return textsIn(atProvider, ["adopt"])
    .filter(({ text }) => text !== DONE)
    .map(({ path, text }) => ({ stack, directory, path, id: text }));
}

/** What kind of object it is: the keys without the client's id. */
const kindOf = ([, section, ...rest]: readonly PropertyKey[]) => [section, ...(section === "authorizationServer" ? rest : rest.slice(1))];

/** The rule about an object that two stacks adopt. */
export const sharedAdoptionRule: Rule<readonly ResolvedStack[]> = {
  id: "CONFIG-DUPLICATE-ADOPTION",
  severity: "error",
  why:
    "Fires when two stacks adopt the same object of an identity provider, for example because both have `adopt` from one anchor. Each would overwrite " +
    "what the other sets, and destroying one of the stacks would take the object away from the other. Remove it from `adopt` in one of them.",
  check: (stacks) => {
    const pairs = duplicates(stacks.flatMap(adoptedBy), ({ directory, path, id }) => JSON.stringify([directory, kindOf(path), id])).filter(
      ({ value, first }) => value.stack !== first.stack,
    );
    // The parts of what is adopted twice are adopted twice, too.
    const first = pairs.filter(({ value }, index) => pairs.findIndex((pair) => pair.value.stack === value.stack) === index);
    return first.map(({ value, first: { stack: other } }) => ({
      at: `${value.stack.name}.${pathText(value.path)}`,
      given: `${given(value.id)}, which stack ${other.name} also adopts`,
      allowed: "each existing object in one stack",
      fix: "keep it in one of the stacks; the other one then creates its own",
    }));
  },
};
