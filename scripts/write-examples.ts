import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { EXPORTED, exportedFiles, EXPORTS, GOLDEN, goldenFile, goldenText } from "../__tests__/support/golden";
import { EXAMPLES } from "../__tests__/support/project";

/** `npm run golden`: writes what the examples synthesize to now, and what some are exported as, to be read as a difference before it is committed. */
rmSync(GOLDEN, { recursive: true, force: true });
mkdirSync(GOLDEN, { recursive: true });
EXAMPLES.forEach((example) => writeFileSync(goldenFile(example), goldenText(example)));

rmSync(EXPORTS, { recursive: true, force: true });
EXPORTED.flatMap((example) => Object.entries(exportedFiles(example))).forEach(([file, text]) => {
  mkdirSync(dirname(join(EXPORTS, file)), { recursive: true });
  writeFileSync(join(EXPORTS, file), text);
});
