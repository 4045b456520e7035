import { readFileSync } from "node:fs";
import { BLOCK_TYPES, blockTypesText, forEachBlock } from "../../../scripts/block-types";

test("the table of nested blocks is that of the schemas: npm run blocks writes it", () => {
  expect(readFileSync(BLOCK_TYPES, "utf8")).toBe(blockTypesText());
});

test("no name is a block in one version of a provider and an attribute in another, so one table is enough", () => {
  const kinds = new Map<string, Set<string>>();
  const add = (path: string, kind: string) => kinds.set(path, (kinds.get(path) ?? new Set()).add(kind));
  forEachBlock((owner, path, { attributes = {}, block_types = {} }) => {
    Object.keys(attributes).forEach((name) => add(`${owner} ${path}.${name}`, "attribute"));
    Object.keys(block_types).forEach((name) => add(`${owner} ${path}.${name}`, "block"));
  });
  expect(kinds.size).toBeGreaterThan(500);
  expect([...kinds].filter(([, all]) => all.size > 1).map(([path]) => path)).toStrictEqual([]);
});
