import { duplicates } from "../findings/duplicates";
import { Rule, show, Violation } from "../findings/rule";

/** What Terraform names itself: two of one name become one in the JSON, without a word. */
export const OUTPUT = "output";
export const CHECK = "check";

/** Something in a stack that has a name of its own there. */
export interface NamedElement {
  /** What it is: an output, a check, an authorization server. */
  readonly kind: string;
  readonly name: string;
  /** Where the name counts, such as a provider; empty for the whole stack. */
  readonly within: string;
  /** The same in words; undefined for a provider. */
  readonly where?: string;
  /** The path of the construct that made it. */
  readonly path: string;
  /** The property that decides the name; undefined where none does. */
  readonly property?: string;
  /** Whether this library made it. What an app makes itself is the app's matter. */
  readonly isOurs: boolean;
}

/** A name that two elements have. */
interface Collision {
  /** The one that is named in the message: one of ours, and of two of ours the later. */
  readonly named: NamedElement;
  readonly other: NamedElement;
}

function collisions(elements: readonly NamedElement[]): Collision[] {
  return duplicates(elements, ({ kind, within, name }) => JSON.stringify([kind, within, name]))
    .filter(({ value, first }) => value.isOurs || first.isOurs)
    .map(({ value, first }) => (value.isOurs ? { named: value, other: first } : { named: first, other: value }));
}

const isTerraforms = ({ kind }: NamedElement) => kind === OUTPUT || kind === CHECK;
const placeOf = ({ path, property }: NamedElement) => [path, property].filter(Boolean).join(" ");

/** One line for all that two constructs make under the same names. */
function outputsTaken(elements: readonly NamedElement[]): Violation[] {
  const all = collisions(elements.filter(isTerraforms));
  const pairOf = ({ named, other }: Collision) => JSON.stringify([named.path, other.path]);
  const firsts = all.filter((one, index) => all.findIndex((another) => pairOf(another) === pairOf(one)) === index);
  return firsts.map((collision) => {
    const { named, other } = collision;
    const more = all.filter((another) => pairOf(another) === pairOf(collision)).length - 1;
    const rename = named.property === undefined ? "keep one of the two in this stack" : `set ${named.property} of one of the two`;
    return {
      at: placeOf(named),
      given: `the ${named.kind} ${named.name}, which ${show(other.path)} also has${more > 0 ? `, and ${more} more` : ""}`,
      allowed: "each output and check once in a stack",
      fix: other.isOurs ? rename : `rename the ${named.kind} of your app, or ${rename}`,
    };
  });
}

/** Names that only one element of a stack can have. */
export const uniqueNameRules: readonly Rule<readonly NamedElement[]>[] = [
  {
    id: "SIGMA-OUTPUT-TAKEN",
    severity: "error",
    why:
      "Fires when two constructs of one stack write an output or a check of the same name, or when the app itself has an output " +
      "under a name that a construct uses. Terraform would get only one of the two, without a message: the client id or the secret of " +
      "one client would be lost. Two clients with the same name, such as the default `Sigma`, have the same prefix. Set `outputPrefix` " +
      "on one of the constructs. `AuthorizationServerSettings` has no prefix, so a stack can have one.",
    see: ["docs/constructs.md"],
    check: outputsTaken,
  },
  {
    id: "SIGMA-NAME-TAKEN",
    severity: "error",
    why:
      "Fires when two constructs of one stack create the same thing with the same provider, or in the same Databricks account with any provider: " +
      "two authorization servers, integrations or federation policies of one name, for example, or two that set a tenant's default audience. " +
      "The second would fail at apply, or both would overwrite each other at every apply. Rename one of them, or use one construct for both. An integration " +
      "that is created with SQL is compared only if it has a `provider`, which says for which account it is.",
    check: (elements) =>
      collisions(elements.filter((element) => !isTerraforms(element))).map(({ named, other }) => ({
        at: placeOf(named),
        given: `${show(named.name)}, which ${show(other.path)} also has ${named.where ?? "with the same provider"}`,
        allowed: `each ${named.kind} once`,
        fix: `change ${named.property ?? "the name"} of one of the two, or use one construct for both`,
      })),
  },
];
