import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { checkConfig } from "../../config/load";
import { EXAMPLES, PROJECT } from "../support/project";
import { Random } from "../support/random";

type Mapping = Record<string, unknown>;
const isMapping = (value: unknown): value is Mapping => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a stack has for itself, and inherits from no other. */
const OWN = ["adopt", "acknowledge"];
/** Keys that no example has: a layer can have them only if the stack takes them away. */
const NOT_THERE = ["allowForeignHost", "x-nothing", "roleScopes"];
const TIMES = 20;

/** Takes a mapping apart: what is below, and what is above it, with which it is the same again. */
function apart(whole: Mapping, random: Random, isTop: boolean): { below: Mapping; above: Mapping } {
  const [below, above]: [Mapping, Mapping] = [{}, {}];
  for (const [key, value] of Object.entries(whole)) {
    const way = OWN.includes(key) ? 0 : random.below(4);
    if (way === 0) above[key] = value;
    else if (way === 1) below[key] = value;
    else if (way === 2 && isMapping(value)) {
      const parts = apart(value, random, false);
      [below[key], above[key]] = [parts.below, parts.above];
    } else {
      // A layer above replaces what is below, whatever that is. Mappings of one type would be put together.
      above[key] = value;
      if (key !== "type")
        below[key] = isMapping(value) ? "something else" : random.pick<unknown>([5, "other", ["a", "b"], { a: { b: 1 } }, true]);
    }
  }
  if (isTop)
    random
      .some(
        NOT_THERE.filter((key) => !Object.hasOwn(whole, key)),
        random.below(3),
      )
      .forEach((key) => {
        below[key] = random.pick<unknown>([{ a: 1 }, ["b"], "c"]);
        above[key] = null;
      });
  return { below, above };
}

/** The ways to write a stack in two layers, as YAML. */
const WAYS: Readonly<Record<string, (name: string, below: Mapping, above: Mapping, rest: Mapping) => string>> = {
  defaults: (name, below, above, rest) => JSON.stringify({ ...rest, defaults: below, stacks: { [name]: above } }),
  extends: (name, below, above, rest) =>
    JSON.stringify({ ...rest, stacks: { [name]: { extends: "the-base", ...above }, "the-base": below } }),
};

/** What the file means: of a stack, everything but where it is written. */
function meaning(text: string, name: string): unknown {
  const { stacks, errors } = checkConfig(join(PROJECT, "examples/written-out.yaml"), text);
  const stack = stacks.find((each) => each.name === name);
  if (stack === undefined) return errors;
  const { warnings: _, printed: __, acknowledged: ___, ...rest } = stack;
  return JSON.parse(JSON.stringify(rest), (key, value: unknown) => (key === "extends" ? undefined : value));
}

const STACKS = EXAMPLES.filter((file) => file !== "dev-and-prod.yaml").flatMap((file) => {
  const { stacks, ...rest } = parse(readFileSync(join(PROJECT, "examples", file), "utf8")) as { stacks: Record<string, Mapping> };
  return Object.entries(stacks).map(([name, stack]) => ({ file, name, stack, rest }));
});

describe.each(STACKS)("the stack $name of $file", ({ name, stack, rest }) => {
  const whole = meaning(JSON.stringify({ ...rest, stacks: { [name]: stack } }), name);

  test("means something", () => expect(whole).toMatchObject({ name }));

  test.each(Object.keys(WAYS))("means the same in two layers, by %s", (way) => {
    for (let seed = 0; seed < TIMES; seed++) {
      const { below, above } = apart(stack, new Random(seed), true);
      expect({ seed, meaning: meaning(WAYS[way](name, below, above, rest), name) }).toStrictEqual({ seed, meaning: whole });
    }
  });

  test("means the same with anchors and merge keys", () => {
    for (let seed = 0; seed < TIMES; seed++) {
      const random = new Random(seed);
      const keys = Object.keys(stack);
      const chosen = random.some(keys, 1 + random.below(keys.length));
      const part = Object.fromEntries(chosen.map((key) => [key, stack[key]]));
      const own = Object.fromEntries(keys.filter((key) => !chosen.includes(key)).map((key) => [key, stack[key]]));
      // What the stack has itself wins over what it merges.
      const other = random.some(Object.keys(own), random.below(3)).map((key) => [key, "something else"]);
      const anchor = JSON.stringify({ ...part, ...Object.fromEntries(other) });
      const text = `${JSON.stringify(rest).slice(0, -1)}${Object.keys(rest).length > 0 ? "," : ""} x-part: &part ${anchor}, stacks: { ${name}: { <<: *part, ${JSON.stringify(own).slice(1)} } }`;
      expect({ seed, meaning: meaning(text, name) }).toStrictEqual({ seed, meaning: whole });
    }
  });
});
