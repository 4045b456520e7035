import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLES } from "../support/project";
import { ADOPTING, LIVES } from "./examples";

test("every example is applied with the real providers, or adopts with them", () => {
  const lives = Object.values(LIVES).flatMap((table) => Object.keys(table));
  expect([...lives, ...Object.values(ADOPTING)].sort()).toEqual([...EXAMPLES].sort());
});

/** The file of a provider's tests: named as in the config. */
const file = (provider: string) => join(__dirname, `${provider === "azuread" ? "entra" : provider}.real.ts`);

test.each(Object.keys(LIVES))("the examples of %s are run", (provider) => {
  expect(readFileSync(file(provider), "utf8")).toContain(`describeVendor("${provider}"`);
});

test.each(Object.keys(ADOPTING))("the example that adopts with %s is run", (provider) => {
  expect(readFileSync(file(provider), "utf8")).toContain(`ADOPTING.${provider}`);
});
