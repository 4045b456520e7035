import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shapesPage } from "../../../scripts/shapes";
import { PROJECT } from "../../support/project";

test("the shapes are those of the public API: `npm run shapes` has been run, and nobody has edited them", () => {
  expect(readFileSync(join(PROJECT, "lib/shapes/shapes.ts"), "utf8")).toBe(shapesPage());
});
