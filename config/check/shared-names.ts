import { duplicates } from "../../lib/findings/duplicates";
import { isReference } from "../../lib/findings/reference";
import { Rule, show, Violation } from "../../lib/findings/rule";
import { sharedNameRule } from "../../lib/sigma/shared-name-rule";
import { ResolvedStack } from "../resolve/stack";
import { NamedObject } from "./directory";
import { directoryOf } from "./library";

/** An object at an identity provider, with the stack that creates it. */
interface Shared extends NamedObject {
  readonly stack: ResolvedStack;
  readonly directory: string;
}

/** Everything with a name that a stack creates at its identity provider. Nothing where the identity provider is not managed here. */
function objectsOf(stack: ResolvedStack): Shared[] {
  const { label, objects } = directoryOf(stack.identityProvider) ?? {};
  if (label === undefined || objects === undefined) return [];
  const clients = (stack.config.clients ?? []).map(({ name }, index) => ({
    kind: "client",
    name,
    at: `clients[${index}].name`,
    isUnique: false,
  }));
  return [...objects, ...clients].filter(({ name }) => !isReference(name)).map((object) => ({ ...object, stack, directory: label }));
}

/** What has the name of something in an earlier stack, in the same directory. */
function shared(stacks: readonly ResolvedStack[], isUnique: boolean, nameOf: (name: string) => string): { value: Shared; first: Shared }[] {
  const objects = stacks.flatMap(objectsOf).filter((object) => object.isUnique === isUnique);
  return (
    duplicates(objects, ({ directory, kind, name }) => JSON.stringify([directory, kind, nameOf(name)]))
      // Twice in one stack is another rule's matter.
      .filter(({ value, first }) => value.stack !== first.stack)
  );
}

const violation = ({ value, first }: { value: Shared; first: Shared }, said: Pick<Violation, "allowed" | "fix">): Violation => ({
  at: `${value.stack.name}.${value.at}`,
  given: `the ${value.kind} ${show(value.name)}, which stack ${first.stack.name} also creates in ${value.directory}`,
  ...said,
});

/** Rules about what two stacks create at one identity provider. */
export const sharedNameRules: readonly Rule<readonly ResolvedStack[]>[] = [
  {
    id: "CONFIG-DUPLICATE-OBJECT",
    severity: "error",
    why:
      "Fires when two stacks create something at one identity provider that can only be there once: an API with the same identifier (the audience) or " +
      "the default audience of an Auth0 tenant, or a resource with the same name in a PingOne environment. The second deploy would fail, or both would " +
      "overwrite each other. Change it in one of the stacks, or put the clients of both into one stack. Where the vendor allows two of a name, " +
      "`SIGMA-SHARED-NAME` warns.",
    check: (stacks) =>
      shared(stacks, true, (name) => name).map((pair) =>
        violation(pair, {
          allowed: `each ${pair.value.kind} once there`,
          fix: "change it in one of the stacks, or put the clients of both into one stack",
        }),
      ),
  },
  {
    ...sharedNameRule,
    check: (stacks) =>
      shared(stacks, false, (name) => name.toLowerCase()).map((pair) =>
        violation(pair, {
          allowed: "a different name in each stack",
          fix: "rename one of them, so that people can tell them apart in the identity provider",
        }),
      ),
  },
];
