import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bindings, BOUND } from "../scripts/bindings";
import { PROJECT } from "./support/project";

const FOLDER = join(PROJECT, "lib/bindings");

describe("the bindings", () => {
  test("are of the providers that the constructs use, and of no other", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(BOUND).sort());
  });

  test.each(Object.keys(BOUND))("of %s are what the generator makes of the schema: nobody has edited them", async (name) => {
    const files = Object.fromEntries(readdirSync(join(FOLDER, name)).map((file) => [file, readFileSync(join(FOLDER, name, file), "utf8")]));
    // Not toEqual: a difference would be printed in full.
    const generated = await bindings(name);
    expect(Object.keys(files).sort()).toEqual(Object.keys(generated).sort());
    expect(Object.keys(files).filter((file) => files[file] !== generated[file])).toEqual([]);
  });
});
