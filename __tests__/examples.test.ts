import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { GOLDEN, goldenFile, goldenText } from "./support/golden";
import { EXAMPLES, PROJECT, synthesizeFile } from "./support/project";

describe("the examples", () => {
  test.each(EXAMPLES)("%s synthesizes to the same Terraform as before", (file) => {
    const [now, before] = [goldenText(file), readFileSync(goldenFile(file), "utf8")];
    // As values first: their difference is shorter to read than that of the texts.
    expect(JSON.parse(now)).toEqual(JSON.parse(before));
    expect(now).toBe(before);
  });

  test("are all kept, and nothing else is", () => {
    expect(readdirSync(GOLDEN).sort()).toEqual(EXAMPLES.map((file) => `${basename(file, ".yaml")}.json`).sort());
  });

  test.each(EXAMPLES)("%s has no secret in an output that is not sensitive", (file) => {
    const outputs = Object.values(synthesizeFile(join(PROJECT, "examples", file))).flatMap((stack) => Object.entries(stack.output));
    const secret = outputs.filter(([, { value }]) =>
      /client_secret\b(?!")/.test(JSON.stringify(value).replaceAll(/terraform output -raw \w+/g, "")),
    );
    secret.forEach(([name, output]) => expect([name, output.sensitive]).toEqual([name, true]));
  });

  test("give every stack a state of its own, so that they can be tried one after another", () => {
    const names = EXAMPLES.flatMap((file) => Object.keys(synthesizeFile(join(PROJECT, "examples", file))));
    expect(new Set(names).size).toBe(names.length);
  });
});
