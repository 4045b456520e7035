import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NEVER, NUMBERS } from "../support/payloads";
import { PROJECT, synthesizeText } from "../support/project";
import { acme, entraStack, printConfig } from "./support/config-text";
import { FULL, Path, places, placeText, replaced, Value } from "./support/full-config";

type Stacks = Record<string, Value>;
const stackOf = (path: Path) => (path[0] === "stacks" ? String(path[1]) : "existing");

/** The config with another value at a place, without the stacks that have nothing to do with it. */
function around(path: Path, value: Value): string {
  if (path.length === 0 || placeText(path) === "stacks") return JSON.stringify(replaced(FULL, path, value));
  const stack = stackOf(path);
  const { backend, stacks } = FULL as { backend: Value; stacks: Stacks };
  return JSON.stringify(replaced({ backend, stacks: { [stack]: stacks[stack] } }, path, value));
}

const placed = (path: Path, value: Value) => printConfig(around(path, value)).map(({ line }) => line);
/** The place of a line, without file and position. */
const placeOf = (line: string) => line.split(": ")[0].replace(/^\S+ /, "");
const entries = places(FULL).map(({ path, value }) => ({ place: placeText(path) || "the file", path, value }));
const texts = entries.filter(({ value }) => typeof value === "string");

type Entry = (typeof entries)[number];

/** What is said of a stack, and of the file's backend, in which some values are others. */
function printed(stack: string, changed: readonly Entry[], change: (entry: Entry) => Value): string[] {
  const { backend, stacks } = FULL as { backend: Value; stacks: Stacks };
  const here = changed.filter(({ path }) => stackOf(path) === stack);
  const config = here.reduce<Value>((before, entry) => replaced(before, entry.path, change(entry)), {
    backend,
    stacks: { [stack]: stacks[stack] },
  });
  return printConfig(JSON.stringify(config)).map(({ line }) => line);
}

/** Works something out for a stack when it is first asked for. */
function perStack<T>(find: (stack: string) => T): (stack: string) => T {
  const found = new Map<string, T>();
  return (stack) => found.get(stack) ?? found.set(stack, find(stack)).get(stack)!;
}

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
    // These put stacks together, and here each is tried alone.
    expect([...new Set(known.filter((key) => !used.has(key)))].sort()).toEqual(["defaults", "extends"]);
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
  const ofShape = (lines: readonly string[]) =>
    lines.filter((line) => /\[CONFIG-(TYPE|MISSING|UNKNOWN-KEY|EMPTY)\]$/.test(line)).map(placeOf);

  /** Values that no other key's meaning depends on: these are all changed at once, as the shape tells of each by itself. */
  const leaves = entries.filter(
    ({ path, value }) => ["text", "number", "switch"].includes(kind(value)) && path.at(-1) !== "type" && path.length > 0,
  );
  const together = perStack((stack) =>
    [0, 1, 2, 3, 4].map((which) => ofShape(printed(stack, leaves, ({ value }) => OTHERS[kind(value)][which]))),
  );

  test.each(leaves)("at $place is refused there", ({ path, place }) => {
    expect(together(stackOf(path)).filter((places) => !places.some((other) => other.startsWith(place)))).toEqual([]);
  });

  test.each(entries.filter((entry) => !leaves.includes(entry)))("at $place is refused there", ({ path, place, value }) => {
    const tried = OTHERS[kind(value)].map((other) => ({ other, said: ofShape(placed(path, other)) }));
    expect(tried.filter(({ said }) => !said.some((there) => path.length === 0 || there.startsWith(place)))).toEqual([]);
  });
});

describe("a secret in the wrong place", () => {
  const SECRET = "S3CR3T-hunter2";

  test.each(entries.filter(({ value }) => typeof value !== "string"))(
    "is not shown where $place wants something else",
    ({ path, place }) => {
      // Groups, users and deployments may also be text, which has rules of its own.
      if (/\.(groups|users|databases|catalogs)\[\d+\]$|\.(deployment|connections\[\d+\])$/.test(place)) return;
      [SECRET, `${SECRET} with more words`, "hunter2"].forEach((secret) => {
        const said = placed(path, secret);
        // The elements of a list may be text, which has rules of its own.
        const there = said.filter((line) => /\[CONFIG-TYPE\]$/.test(line) && (placeOf(line) === place || place === "the file"));
        expect({ place, secret, there: there.length }).toEqual({ place, secret, there: 1 });
        expect(there[0]).not.toContain("hunter2");
      });
    },
  );

  test.each([
    ...["http://", "https://", "HTTPS:\\\\", "//", "postgres://"].map((start) => `${start}ada:${SECRET}@acme.com/x`),
    ...[`ada:${SECRET}@acme.com`, `https://acme.com/ada:${SECRET}@x`, `https://acme.com:1/?u=https%3A%2F%2Fada%3A${SECRET}%40x`],
    `https://acme.com/?client_secret=${SECRET}`,
  ])("is shown of no key whose text is %s", (text) => {
    texts.forEach(({ path, place }) => {
      const said = placed(path, text).filter((line) => line.includes("hunter2"));
      expect({ place, said }).toEqual({ place, said: [] });
    });
  });

  test.each(["identityProvider", "clients", "userMapping", "backend", "deployment", "snowflake", "tokens", "credentials"])(
    "is not shown of %s, nor of an element or a word there",
    (key) => {
      const texts = [SECRET, `[${SECRET}]`, `[[${SECRET}]]`, `{ type: ${SECRET} }`, `{ attribute: ${SECRET} }`, `{ host: [${SECRET}] }`];
      texts.forEach((text) =>
        expect(
          printConfig(acme({ [key]: text }))
            .map(({ line }) => line)
            .join(),
        ).not.toContain("hunter2"),
      );
    },
  );

  test("is not shown where an id or a word belongs", () => {
    ["authenticationPolicyId", "authentication"].forEach((key) => {
      const said = printConfig(acme({ clients: `[{ ${key}: "${SECRET}~x", groups: [{ id: "${SECRET}~y" }] }]` })).map(({ line }) => line);
      expect(said.length).toBeGreaterThanOrEqual(2);
      expect(said.join()).not.toContain("hunter2");
    });
    expect(
      printConfig(entraStack({ identityProvider: `{ type: entra, tenantId: "${SECRET}" }` }))
        .map(({ line }) => line)
        .join(),
    ).not.toContain("hunter2");
  });

  test("but a word that is nearly right is, and so is a number in words", () => {
    const said = printConfig(acme({ userMapping: "login-name", tokens: '{ accessTokenMinutes: "60 minutes" }', preventDestroy: "yes" }));
    ["login-name", "60 minutes", "yes"].forEach((word) => expect(said.map(({ line }) => line).join("\n")).toContain(`given "${word}"`));
  });
});

describe("text that nobody could read as it was typed", () => {
  // Digits in front of a number would make another one of it.
  const parts = NEVER.map((never) => (/^[-\d]/.test(never) ? `x${never}` : never));
  const refusedIn = perStack((stack) =>
    parts.map((part) =>
      printed(stack, texts, ({ value }) => `${value as string}${part}`)
        .filter((line) => line.endsWith("[CONFIG-TEXT]"))
        .map(placeOf),
    ),
  );

  test.each(texts)("at $place is refused there", ({ path, place }) => {
    refusedIn(stackOf(path)).forEach((places) => expect(places.filter((other) => other === place)).toEqual([place]));
  });

  test.each([...new Set(texts.map(({ path }) => stackOf(path)))])("is refused nowhere else in %s", (stack) => {
    const known = texts.map(({ place }) => place);
    expect(refusedIn(stack).flatMap((places) => places.filter((other) => !known.includes(other)))).toEqual([]);
    // One text alone is refused where it stands, and not the text beside it.
    const [{ path, place, value }] = texts.filter((text) => stackOf(text.path) === stack);
    const said = placed(path, `${value as string}${parts[0]}`).filter((line) => line.endsWith("[CONFIG-TEXT]"));
    expect(said.map(placeOf)).toEqual([place]);
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
  const isSilent = (place: string) => place.endsWith(".metadataUri") || place.includes(".acknowledge[");

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
    const keys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
    // Object.defineProperty, as `__proto__` in a literal is not a key.
    const unknown = placeText(path).endsWith(".adopt.consents") ? { graph: "polluted" } : { polluted: true };
    const withKeys = keys.reduce((object, key) => Object.defineProperty(object, key, { value: unknown, enumerable: true }), {
      ...(value as object),
    });
    const said = placed(path, withKeys);
    expect(said.filter((line) => !line.endsWith("[CONFIG-RESERVED-KEY]"))).toEqual([]);
    expect(said.map(placeOf)).toEqual(keys.map((key) => [placeText(path), key].filter(Boolean).join(".")));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
