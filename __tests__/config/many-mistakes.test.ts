import { Origins } from "../../config/read/origins";
import { stackSchema } from "../../config/schema/stack";
import { entraProvider, printConfig } from "../rules/support/config-text";

/** A config with that many wrong keys: some in the stack, the rest in a client. */
function withWrongKeys(count: number): string {
  const keys = (indent: string, part: string) => Array.from({ length: count / 2 }, (_, index) => `${indent}${part}${index}: x\n`).join("");
  return `stacks:\n  acme:\n    deployment: GCP\n    identityProvider: ${entraProvider()}\n    clients:\n      - groups: [A]\n${keys("        ", "wrong")}${keys("    ", "odd")}`;
}

describe("20,000 wrong keys", () => {
  afterEach(() => jest.restoreAllMocks());

  test("are all reported, each in its place", () => {
    const lines = printConfig(withWrongKeys(20_000)).map(({ line }) => line);
    const unknown = lines.filter((line) => line.endsWith("[CONFIG-UNKNOWN-KEY]"));
    expect(unknown).toHaveLength(20_000);
    expect(unknown[0]).toMatch(/^c\.yaml:7:9 stacks\.acme\.clients\[0\]\.wrong0: an unknown key; /);
    expect(unknown.at(-1)).toMatch(/^c\.yaml:20006:5 stacks\.acme\.odd9999: an unknown key; /);
  });

  test("are looked at as often, each, as few are", () => {
    const work = (count: number) => {
      const shapes = jest.spyOn(stackSchema, "safeParse");
      const keys = jest.spyOn(Origins.prototype, "offsetsOf");
      const found = jest.spyOn(Map.prototype, "get");
      const seen = jest.spyOn(Set.prototype, "has");
      printConfig(withWrongKeys(count));
      const counted = { shapes: shapes.mock.calls.length, each: [keys, found, seen].map(({ mock }) => mock.calls.length) };
      jest.restoreAllMocks();
      return counted;
    };
    const [few, many] = [200, 2_000].map(work);
    expect(few.shapes).toBeGreaterThan(0);
    expect(many.shapes).toBe(few.shapes);
    many.each.forEach((count, index) => {
      expect(few.each[index]).toBeGreaterThan(0);
      expect(count).toBeLessThan(11 * few.each[index]);
    });
  });
});
