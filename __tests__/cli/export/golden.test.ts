import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXPORTED, exportedFiles, EXPORTS } from "../../support/golden";

/** The files that are kept of an example's export. */
const kept = (example: string) =>
  readdirSync(join(EXPORTS, example), { recursive: true, encoding: "utf8" })
    .filter((file) => existsSync(join(EXPORTS, example, file)) && /\.\w+$/.test(file))
    .map((file) => [join(example, file), readFileSync(join(EXPORTS, example, file), "utf8")]);

test.each(EXPORTED)("%s is exported as the files that are kept: npm run golden writes them, to be read", (example) => {
  expect(exportedFiles(example)).toStrictEqual(Object.fromEntries(kept(example.replace(/\.yaml$/, ""))));
});
