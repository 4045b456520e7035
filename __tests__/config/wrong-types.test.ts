import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { checkConfig } from "../../config/load";
import { Finding } from "../../lib/findings/rule";
import { EXAMPLES, PROJECT } from "../support/project";

type Node = Record<string, unknown>;

/** Every place below a value, with what is there. */
function places(value: unknown, path: readonly string[] = []): { path: readonly string[]; was: unknown }[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { path: [...path, key], was: inner as unknown },
    ...places(inner, [...path, key]),
  ]);
}

function changed(content: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(content);
  const parent = path.slice(0, -1).reduce((node, key) => node[key] as Node, copy as Node);
  parent[path.at(-1)!] = value;
  return copy;
}

const isOfShape = ({ rule }: Finding) => ["CONFIG-TYPE", "CONFIG-MISSING", "CONFIG-UNKNOWN-KEY"].includes(rule);
/** Without line and column, which a change moves. */
const said = ({ rule, at, given }: Finding) => `${at.replace(/:\d+:\d+/, "")}: ${given} [${rule}]`;

describe.each(EXAMPLES)("in %s", (name) => {
  const path = join(PROJECT, "examples", name);
  const content: unknown = parse(readFileSync(path, "utf8"));
  const sayings = (config: unknown) => {
    const { errors, warnings } = checkConfig(path, stringify(config, { aliasDuplicateObjects: false }));
    return [...errors, ...warnings];
  };
  const usual = new Set(sayings(content).map(said));

  test("a value of the wrong type is the only thing that is said to be wrong", () => {
    // A merge key is not a value, and a file without stacks has none to check.
    const all = places(content).filter(({ path: keys }) => keys[0] === "stacks" && keys.length > 2 && !keys.includes("<<"));
    expect(all.length).toBeGreaterThan(5);
    const more = all.flatMap(({ path: keys, was }) => {
      const found = sayings(changed(content, keys, was !== null && typeof was === "object" ? 7 : { a: 1 }));
      return found
        .filter((finding) => !isOfShape(finding) && !usual.has(said(finding)))
        .map((finding) => `${keys.join(".")}: ${said(finding)}`);
    });
    expect(more).toStrictEqual([]);
  });
});
