import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema } from "../../config/json-schema";
import { EXAMPLES, PROJECT } from "../support/project";

interface Schema {
  $ref?: string;
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  const?: string;
}

/** Every key that a config can have, with its schema. */
function keys(schema: Schema, path: string): [string, Schema][] {
  const inside = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), schema.items, schema.additionalProperties].filter(
    (child): child is Schema => typeof child === "object",
  );
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, child]): [string, Schema][] => [
    [`${path}.${key}`, child],
    ...keys(child, `${path}.${key}`),
  ]);
  return [...own, ...inside.flatMap((child) => keys(child, path))];
}

describe("the JSON Schema for editors", () => {
  const published = readFileSync(join(PROJECT, "config/config.schema.json"), "utf8");

  test("is what the config is checked against (npm run schema writes it)", () => {
    expect(published).toBe(jsonSchema());
  });

  test("explains every key, and allows no unknown one", () => {
    const all = keys(JSON.parse(published) as Schema, "");
    expect(all.length).toBeGreaterThan(40);
    const silent = all.filter(
      ([path, schema]) =>
        !schema.description && schema.const === undefined && !/\.(stacks|providerVersions\.\w+|identityProvider)$/.test(path),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
    const open = all.filter(
      ([path, schema]) => schema.properties !== undefined && schema.additionalProperties !== false && path !== ".stacks",
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test("is named by every example", () => {
    EXAMPLES.forEach((file) =>
      expect(readFileSync(join(PROJECT, "examples", file), "utf8")).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/config\/config\.schema\.json\n/,
      ),
    );
  });
});
