import { Rename } from "./hcl/references";
import { plainNames, withoutMarks } from "./names";
import { Element, elementsOf, Json, StackJson } from "./stack-json";

/** How an element is called from now on. */
export interface Address {
  readonly element: Element;
  readonly name: string;
}

/** Every new name in a stack. */
export interface Addresses {
  readonly elements: readonly Address[];
  /** New names of local values. */
  readonly locals: ReadonlyMap<string, string>;
  readonly rename: Rename;
}

/** What CDK for Terraform adds to a stack from which another one reads. */
export const CROSS_OUTPUT = /^cross-stack-output-/;
const CROSS_INPUT = /^cross-stack-reference-input-/;

/**
 * The plain names of everything in a stack.
 *
 * @param stacks all stacks of the config, by name: one may read outputs of another
 */
export function addressesOf(stack: StackJson, stacks: ReadonlyMap<string, StackJson>): Addresses {
  const all = elementsOf(stack);
  const kinds = [...new Set(all.map(({ mode, type }) => `${mode} ${type}`))];
  const elements = kinds.flatMap((kind) => {
    const group = all.filter(({ mode, type }) => `${mode} ${type}` === kind);
    const names = plainNames(group);
    return group.map((element, index) => ({ element, name: names[index] }));
  });
  const byAddress = new Map(elements.map(({ element: { mode, type, name }, name: plain }) => [`${mode}.${type}.${name}`, plain]));
  const locals = new Map(Object.keys(stack.locals ?? {}).map((name) => [name, withoutMarks(name)]));
  const rename: Rename = (names) => {
    const [mode, [type, name, ...rest]] = names[0] === "data" ? (["data", names.slice(1)] as const) : (["resource", names] as const);
    if (names[0] === "local" && locals.has(names[1])) return ["local", locals.get(names[1])!, ...names.slice(2)];
    const plain = byAddress.get(`${mode}.${type}.${name}`);
    if (plain === undefined) return names;
    const attributes = CROSS_INPUT.test(name) ? ownOutput(rest, stacks.get(name.replace(CROSS_INPUT, ""))) : rest;
    return [...(mode === "data" ? ["data"] : []), type, plain, ...attributes];
  };
  return { elements, locals, rename };
}

/** What another stack has as an output of its own, instead of one that CDK for Terraform added for the same value. */
function ownOutput([outputs, name, ...rest]: readonly string[], stack?: StackJson): readonly string[] {
  return [outputs, twinOf(name, stack) ?? name, ...rest];
}

/** The output of the same value that has a name of its own. */
export function twinOf(name: string, stack?: StackJson): string | undefined {
  const same = (left?: Json, right?: Json) => JSON.stringify(left) === JSON.stringify(right);
  const all = Object.entries(stack?.output ?? {});
  const value = stack?.output?.[name]?.value;
  return all.find(([other, output]) => !CROSS_OUTPUT.test(other) && value !== undefined && same(output.value, value))?.[0];
}
