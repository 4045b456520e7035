import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NEVER, NUMBERS } from "../support/payloads";
import { PROJECT, synthesizeText } from "../support/project";
import { printConfig } from "./support/config-text";
import { FULL, Path, places, placeText, replaced, Value } from "./support/full-config";

/** The config with another value at a place, without the stacks that have nothing to do with it. */
function around(path: Path, value: Value): string {
  const changed = replaced(FULL, path, value) as { stacks: Record<string, Value> };
  if (path.length === 0 || placeText(path) === "stacks") return JSON.stringify(changed);
  const stack = path[0] === "stacks" ? path[1] : "existing";
  return JSON.stringify({ ...changed, stacks: { [stack]: changed.stacks[stack] } });
}

const placed = (path: Path, value: Value) => printConfig(around(path, value)).map(({ line }) => line);
/** The place of a line, without file and position. */
const placeOf = (line: string) => line.split(": ")[0].replace(/^\S+ /, "");
const entries = places(FULL).map(({ path, value }) => ({ place: placeText(path) || "the file", path, value }));
const texts = entries.filter(({ value }) => typeof value === "string");

describe("a config that uses every key", () => {
  test("is valid", () => {
    expect(printConfig(JSON.stringify(FULL))).toEqual([]);
    const stacks = [
      "auth0",
      "cloud",
      "databricks",
      "domain",
      "entra",
      "existing",
      "gcs",
      "manager",
      "named",
      "okta-data",
      "okta-idp",
      "pingfederate",
      "pingone",
      "remote",
      "s3",
      "server",
    ];
    expect(Object.keys(synthesizeText(JSON.stringify(FULL))).sort()).toEqual(stacks);
  });

  test("does use every key", () => {
    const used = new Set(entries.flatMap(({ path }) => path));
    const known: string[] = [];
    JSON.parse(readFileSync(join(PROJECT, "config/config.schema.json"), "utf8"), (key, value: object) => {
      if (key === "properties") known.push(...Object.keys(value));
      return value;
    });
    expect(known.length).toBeGreaterThan(50);
    expect(known.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe("a value of another type", () => {
  const OTHERS: Record<string, Value[]> = {
    text: [5, true, null, [5], { a: { b: "c" } }],
    number: ["5", true, null, [5], { a: 5 }],
    switch: ["yes", 1, null, [true], { a: true }],
    list: ["text", 5, true, null, [5], { a: "b" }],
    mapping: [5, true, null, [5]],
  };
  const kind = (value: Value) => {
    if (Array.isArray(value)) return "list";
    return { string: "text", number: "number", boolean: "switch" }[typeof value as string] ?? "mapping";
  };

  test.each(entries)("at $place is refused there", ({ path, place, value }) => {
    OTHERS[kind(value)].forEach((other) => {
      const said = placed(path, other).filter((line) => /\[CONFIG-(TYPE|MISSING|UNKNOWN-KEY|EMPTY)\]$/.test(line));
      const there = said.filter((line) => path.length === 0 || placeOf(line).startsWith(place));
      expect({ other, there }).not.toEqual({ other, there: [] });
    });
  });
});

describe("text that nobody could read as it was typed", () => {
  test.each(texts)("at $place is refused there", ({ path, place, value }) => {
    NEVER.forEach((never) => {
      // Digits in front of a number would make another one of it.
      const part = /^[-\d]/.test(never) ? `x${never}` : never;
      const said = placed(path, `${value as string}${part}`);
      expect(said.filter((line) => line.endsWith("[CONFIG-TEXT]")).map(placeOf)).toEqual([place]);
    });
  });

  test.each(entries.filter(({ value }) => typeof value === "object" && !Array.isArray(value)))("in a key of $place is refused", (entry) => {
    const said = placed(entry.path, { ...(entry.value as object), "${x}": "a", "b\nc": "a" });
    const keys = said.filter((line) => line.endsWith("[CONFIG-TEXT]")).map(placeOf);
    expect(keys).toEqual(['["${x}"]', '["b\\nc"]'].map((key) => `${placeText(entry.path)}${key}`));
  });
});

describe("a number that no range has", () => {
  test.each(entries.filter(({ value }) => typeof value === "number"))("at $place is refused there", ({ path, place }) => {
    NUMBERS.forEach((number) => {
      const said = placed(path, number).map(placeOf);
      const list = place.replace(/\[\d+\]$/, "");
      expect({ number, refused: said.some((other) => other.startsWith(list)) }).toEqual({ number, refused: true });
    });
  });
});

describe("text with quotes, or very long", () => {
  const HOSTILE = ["'", '"', "\\", "'; DROP USER x; --"];
  /** Text without the signs that SQL, JSON and HCL double or put in front of each other. */
  const plain = (text: string) => text.replace(/["'\\]+/g, "");
  /** For Sigma's forms, of which the settings are an output only where the client is made here; and for those who read the config. */
  const isSilent = (place: string) => place.endsWith(".metadataUrl") || place.includes(".acknowledge[");

  test.each(texts)("at $place is refused by a rule, or arrives as it is", ({ path, place, value }) => {
    const key = path.findLast((part) => typeof part === "string") as string;
    HOSTILE.forEach((part) => {
      const text = `${value as string}${part}`;
      const config = around(path, text);
      const said = printConfig(config).map(({ line }) => placeOf(line));
      const there = said.filter((other) => place.startsWith(other) || other.endsWith(`.${key}`));
      expect({ text, refused: there.length > 0 }).toEqual({ text, refused: said.length > 0 });
      if (said.length === 0 && !isSilent(place)) expect(plain(JSON.stringify(synthesizeText(config)))).toContain(plain(text));
    });
  });

  test.each(texts)("at $place is not printed at length", ({ path }) => {
    placed(path, "x".repeat(10_000)).forEach((line) => expect(line.length).toBeLessThan(1000));
  });
});

describe("a key that JavaScript's objects have themselves", () => {
  const mappings = entries.filter(({ path, value }) => typeof value === "object" && !Array.isArray(value) && placeText(path) !== "stacks");

  test.each(mappings)("is refused in $place", ({ path, value }) => {
    ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"].forEach((key) => {
      // Object.defineProperty, as `__proto__` in a literal is not a key.
      const unknown = placeText(path).endsWith(".adopt.consents") ? { graph: "polluted" } : { polluted: true };
      const withKey = Object.defineProperty({ ...(value as object) }, key, { value: unknown, enumerable: true });
      const said = printConfig(JSON.stringify(replaced(FULL, path, withKey)));
      const text = [placeText(path), key].filter(Boolean).join(".");
      expect(said.map(({ line }) => line)).toEqual([expect.stringMatching(/\[CONFIG-RESERVED-KEY\]$/)]);
      expect(placeOf(said[0].line)).toBe(text);
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
