import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { EXAMPLES, PROJECT, synthesizeText } from "../support/project";
import { ADOPTED, SENT_AND_LEFT_ALONE } from "./adopted-settings";
import { providerSchema } from "./sandbox/schema";
import { Values } from "./sandbox/value";

interface Synthesized {
  readonly resource: Record<string, Record<string, Values & { lifecycle?: { ignore_changes?: string[] } }>>;
  readonly import: readonly { to: string }[];
}

/** The resources that an example adopts, with what is written into each and what is left alone. */
function adoptedResources(example: string): { type: string; written: string[]; ignored: string[] }[] {
  const text = JSON.stringify(parse(readFileSync(join(PROJECT, "examples", example), "utf8")));
  return Object.values(synthesizeText(text)).flatMap((stack) => {
    const { resource, import: imports } = stack as unknown as Synthesized;
    return imports.map(({ to }) => {
      const [type, name] = to.split(".");
      const { lifecycle, ...written } = resource[type][name];
      return { type, written: Object.keys(written), ignored: lifecycle?.ignore_changes ?? [] };
    });
  });
}

const TYPES = ADOPTED.flatMap(({ example, schema, decided }) =>
  adoptedResources(example)
    .filter(({ type }) => type in decided)
    .map((resource) => [resource.type, schema, decided[resource.type], resource] as const),
);

describe("what is adopted keeps every setting of which the config says nothing", () => {
  test.each(TYPES)("%s of %s", (type, schema, decided, { written, ignored }) => {
    const { attributes = {}, block_types = {} } = providerSchema(schema).resource_schemas[type].block;
    const settable = [
      // What is computed, too, keeps its value where nothing is written.
      ...Object.entries(attributes)
        .filter(([, { optional, computed, required }]) => required || (optional && !computed))
        .map(([name]) => name),
      ...Object.keys(block_types).filter((name) => name !== "timeouts"),
    ];
    const settled = [...written, ...ignored];
    expect(settable.filter((name) => !settled.includes(name)).sort()).toEqual(Object.keys(decided).sort());
    expect(ignored.filter((name) => !(name in attributes) && !(name in block_types))).toEqual([]);
  });

  test("every type that an example adopts is in the table", () => {
    const missing = ADOPTED.flatMap(({ example, decided, elsewhere = [] }) =>
      adoptedResources(example)
        .map(({ type }) => type)
        .filter((type) => !(type in decided) && !elsewhere.includes(type)),
    );
    expect(missing).toEqual([]);
  });
});

test("what is written and left alone too is sent by no provider that reads the configuration itself: each such setting has its reason", () => {
  const both = EXAMPLES.filter((file) => file.endsWith("-adopt.yaml")).flatMap((example) => {
    const text = JSON.stringify(parse(readFileSync(join(PROJECT, "examples", example), "utf8")));
    return Object.values(synthesizeText(text)).flatMap((stack) =>
      Object.entries((stack as unknown as Synthesized).resource).flatMap(([type, byName]) =>
        Object.values(byName).flatMap((values) =>
          (values.lifecycle?.ignore_changes ?? []).filter((name) => name in values).map((name) => `${type}.${name}`),
        ),
      ),
    );
  });
  expect([...new Set(both)].sort()).toEqual(Object.keys(SENT_AND_LEFT_ALONE).sort());
});
