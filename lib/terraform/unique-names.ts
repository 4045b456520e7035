import { TerraformElement, TerraformOutput, TerraformProvider, TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import { isReference } from "../findings/reference";
import { findings, line } from "../findings/rule";
import { NamedElement, OUTPUT, uniqueNameRules } from "./unique-name-rules";

/** A name that no other element of the stack may have. */
export interface UniqueName {
  readonly kind: string;
  readonly name: string;
  /** The property that decides it. */
  readonly property?: string;
  /** The provider whose objects are told apart by it, and what else separates them there. */
  readonly scope?: {
    readonly provider?: TerraformProvider;
    readonly part?: string;
    /** What that is, in words. */ readonly where?: string;
  };
}

const NAMES = new WeakMap<IConstruct, UniqueName[]>();
const WATCHED = new WeakSet<TerraformStack>();

/**
 * Says that an element has a name that only one may have. Whether another one has it is known when the app is synthesized: it may be created later.
 */
export function claimName(element: IConstruct, claim: UniqueName): void {
  NAMES.set(element, [...(NAMES.get(element) ?? []), claim]);
  const stack = TerraformStack.of(element);
  if (WATCHED.has(stack)) return;
  WATCHED.add(stack);
  stack.node.addValidation({ validate: () => findings(uniqueNameRules, namedElements(stack)).map(line) });
}

/** Everything in a stack that has such a name, with the app's own outputs, in the order in which it was created. */
function namedElements(stack: TerraformStack): NamedElement[] {
  return stack.node
    .findAll()
    .filter((element) => TerraformStack.of(element) === stack)
    .flatMap((element) => NAMES.get(element)?.map((claim) => named(element, claim)) ?? appsOwn(element))
    .filter(({ name }) => !isReference(name));
}

function appsOwn(element: IConstruct): NamedElement[] {
  if (!TerraformOutput.isTerraformOutput(element)) return [];
  return [{ kind: OUTPUT, name: element.friendlyUniqueId, within: "", path: element.node.path, isOurs: false }];
}

function named(element: IConstruct, { kind, name, property, scope }: UniqueName): NamedElement {
  const { provider, part } = scope ?? {};
  // A provider without an alias is the one that elements without a provider have.
  const within = scope === undefined ? "" : JSON.stringify([provider?.alias === undefined ? "" : provider.fqn, part ?? ""]);
  return { kind, name, property, within, where: scope?.where, path: makerOf(element).node.path, isOurs: true };
}

/** The construct that a reader knows: an output or a check is a part of one. */
function makerOf(element: IConstruct): IConstruct {
  const { scope } = element.node;
  return scope === undefined || TerraformStack.isStack(scope) || !TerraformElement.isTerraformElement(element) ? element : scope;
}
