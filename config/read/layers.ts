import { finding } from "../../lib/findings/rule";
import { basesOf } from "./bases";
import { isMapping, Mapping } from "./mapping";
import { Origins } from "./origins";
import { overlaid, without } from "./overlay";
import { pathText } from "./path-text";
import { defaultsRule } from "./reading-rules";
import { ConfigFinding } from "./shape";
import { NodeRefused } from "./yaml-nodes";

/** A config in which every stack has what `defaults` and the stacks that it extends say. */
export interface Layered {
  /** The content with these stacks. */
  readonly content: unknown;
  readonly findings: readonly ConfigFinding[];
  /** The stacks whose base is not known. */
  readonly broken: ReadonlySet<string>;
}

/** What a stack has for itself: a stack that extends it does not get that. */
const OWN = ["extends", "adopt", "acknowledge"];

/** What `defaults` cannot have, with what to do. */
const MISPLACED = { extends: "move it into a stack", adopt: "move it into the stack that manages these resources" };

/**
 * Merges the stacks of a config with what they inherit. A stack's own keys win over those of the stack that it extends, and these over `defaults`.
 *
 * @throws NodeRefused where it would be too much
 */
export function layered(content: unknown, origins: Origins): Layered {
  if (!isMapping(content)) return { content, findings: [], broken: new Set() };
  const misplaced = misplacedIn(content.defaults);
  if (!isMapping(content.stacks)) return { content, findings: misplaced, broken: new Set() };
  const { bases, order, broken, findings } = basesOf(content.stacks);
  const defaults = isMapping(content.defaults) ? without(content.defaults, Object.keys(MISPLACED), origins) : {};
  const stacks = merged(content.stacks, { bases, order, defaults, origins });
  return {
    content: origins.note({ ...content, stacks }, origins.offsetsOf(content)),
    findings: [...misplaced, ...findings],
    broken,
  };
}

interface Layers {
  /** The stack that each extends. */
  readonly bases: ReadonlyMap<string, string>;
  /** The stacks, each after the one that it extends. */
  readonly order: readonly string[];
  readonly defaults: Mapping;
  readonly origins: Origins;
}

function merged(stacks: Mapping, { bases, order, defaults, origins }: Layers): Mapping {
  const extended = new Set(bases.values());
  // What a stack gives to those that extend it.
  const given = new Map<string, Mapping>();
  const whole = new Map<string, unknown>(Object.entries(stacks));
  for (const name of order) {
    const own = stacks[name] as Mapping;
    const below = given.get(bases.get(name) ?? "") ?? defaults;
    const add = (upper: Mapping) => {
      const stack = overlaid(below, upper, origins);
      if (origins.isTooMuch(origins.extentOf(stack).values - origins.extentOf(upper).values)) throw tooMuch(stacks, name, origins);
      return stack;
    };
    if (extended.has(name)) given.set(name, add(without(own, OWN, origins)));
    whole.set(name, add(own));
  }
  return origins.note(Object.fromEntries(whole), origins.offsetsOf(stacks));
}

function tooMuch(stacks: Mapping, name: string, origins: Origins): NodeRefused {
  const offset = origins.offsetsOf(stacks).get(name)!;
  return new NodeRefused({ offset, problem: "defaults and extends that expand too far", fix: "write fewer stacks, or less in defaults" });
}

function misplacedIn(defaults: unknown): ConfigFinding[] {
  if (!isMapping(defaults)) return [];
  return Object.entries(MISPLACED)
    .filter(([key]) => Object.hasOwn(defaults, key))
    .map(([key, fix]) => {
      const path = ["defaults", key];
      return { ...finding(defaultsRule, { at: pathText(path), given: "not a key for all stacks", allowed: "only in a stack", fix }), path };
    });
}
