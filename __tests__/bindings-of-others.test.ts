import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { EXAMPLES, PROJECT } from "./support/project";

/** The packages of bindings that cdktf users have, by the folder of ours. */
const PACKAGES = ["okta", "azuread", "snowflake"];

/** The same class under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { ApplicationPassword: "ApplicationPasswordA" };

describe("bindings made by others", () => {
  const loaded = new Set<string>();
  const types = PACKAGES.flatMap((name) =>
    readdirSync(join(PROJECT, "lib/bindings", name)).map((file) => `${name}/${basename(file, ".ts")}`),
  );

  let golden: typeof import("./support/golden");

  beforeAll(() => {
    jest.resetModules();
    for (const type of types) {
      const [name, file] = type.split("/");
      jest.doMock(`../lib/bindings/${type}`, () => {
        loaded.add(type);
        const theirs = jest.requireActual<Record<string, unknown>>(`@cdktf/provider-${name}/lib/${file}`);
        return { ...theirs, ...Object.fromEntries(Object.entries(OTHER_NAMES).map(([ours, other]) => [ours, theirs[other]])) };
      });
    }
    // Loaded only now, so that its constructs get the others' classes.
    golden = jest.requireActual<typeof import("./support/golden")>("./support/golden");
  });

  test.each(EXAMPLES)("write the same Terraform for %s as ours", (example) => {
    expect(golden.goldenText(example)).toBe(readFileSync(golden.goldenFile(example), "utf8"));
  });

  test("were all in use", () => {
    expect([...loaded].sort()).toEqual([...types].sort());
  });
});
