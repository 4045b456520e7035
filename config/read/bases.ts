import { closest, distance } from "fastest-levenshtein";
import { finding, given, show } from "../../lib/findings/rule";
import { isMapping, Mapping } from "./mapping";
import { pathText } from "./path-text";
import { extendsRule } from "./reading-rules";
import { ConfigFinding } from "./shape";

/** Which stack extends which. */
export interface Bases {
  /** The stack that each extends, without those that cannot be followed. */
  readonly bases: ReadonlyMap<string, string>;
  /** The stacks that are mappings, each after the one that it extends. */
  readonly order: readonly string[];
  /** The stacks whose base is not known, and those that extend them. */
  readonly broken: ReadonlySet<string>;
  readonly findings: readonly ConfigFinding[];
}

/** Follows `extends` from each stack. In loops, as there may be thousands of stacks in one chain. */
export function basesOf(stacks: Mapping): Bases {
  const { bases, broken, findings } = namedBases(stacks);
  const order = new Set<string>();
  for (const start of Object.keys(stacks).filter((name) => isMapping(stacks[name]))) {
    const way = new Set<string>();
    let name: string | undefined = start;
    while (name !== undefined && !order.has(name) && !way.has(name)) {
      way.add(name);
      name = bases.get(name);
    }
    const names: string[] = [...way];
    if (name !== undefined && way.has(name)) {
      const cycle = names.slice(names.indexOf(name));
      findings.push(cycleFinding(cycle));
      // Of what is in a circle, nothing is the base of the others.
      cycle.forEach((member) => (bases.delete(member), broken.add(member)));
    }
    names.reverse().forEach((one) => {
      if (broken.has(bases.get(one) ?? "")) broken.add(one);
      order.add(one);
    });
  }
  return { bases, order: [...order], broken, findings };
}

/** What the stacks say that they extend, as far as that is another stack of the file. */
function namedBases(stacks: Mapping): { bases: Map<string, string>; broken: Set<string>; findings: ConfigFinding[] } {
  const [bases, broken, findings] = [new Map<string, string>(), new Set<string>(), [] as ConfigFinding[]];
  for (const [name, own] of Object.entries(stacks)) {
    if (!isMapping(own) || !Object.hasOwn(own, "extends")) continue;
    const base = own.extends;
    if (typeof base === "string" && base !== name && Object.hasOwn(stacks, base) && isMapping(stacks[base])) {
      bases.set(name, base);
      continue;
    }
    broken.add(name);
    // What is no text, or no mapping, is told where it is.
    if (typeof base === "string" && (base === name || !Object.hasOwn(stacks, base)))
      findings.push(unknownBase(name, base, Object.keys(stacks)));
  }
  return { bases, broken, findings };
}

const extendsFinding = (name: string, text: string, allowed: string, fix: string): ConfigFinding => {
  const path = ["stacks", name, "extends"];
  return { ...finding(extendsRule, { at: pathText(path), given: text, allowed, fix }), path };
};

function unknownBase(name: string, base: string, names: readonly string[]): ConfigFinding {
  const others = names.filter((other) => other !== name);
  const text = base === name ? `${given(base)}, the stack itself` : `${given(base)}, which is not a stack of this file`;
  if (others.length === 0) return extendsFinding(name, text, "another stack of this file", "remove it: the file has no other stack");
  const near = closest(base, others);
  const isNear = base !== name && distance(base, near) <= Math.max(2, base.length / 3);
  return extendsFinding(name, text, listed(others), isNear ? `did you mean ${show(near)}?` : "name another stack, or remove it");
}

function cycleFinding(cycle: readonly string[]): ConfigFinding {
  const way = [...cycle, cycle[0]];
  const shown = way.length > 6 ? [...way.slice(0, 3), `… (${way.length - 5} more)`, ...way.slice(-2)] : way;
  const text = `stacks that extend each other in a circle: ${shown.map((one) => (/^[\w-]+$|^\u2026/.test(one) ? one : show(one))).join(" → ")}`;
  return extendsFinding(cycle[0], text, "a stack that does not extend this one", "remove extends from one of them");
}

/** Names for a message, not all of them where there are many. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => (/^[\w-]{1,63}$/.test(name) ? name : show(name)));
  return [...shown, ...(names.length > shown.length ? [`${names.length - shown.length} more`] : [])].join(", ");
}
