import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { GOLDEN, goldenFile, goldenText } from "../__tests__/support/golden";
import { EXAMPLES } from "../__tests__/support/project";

/** `npm run golden`: writes what the examples synthesize to now, to be read as a difference before it is committed. */
rmSync(GOLDEN, { recursive: true, force: true });
mkdirSync(GOLDEN, { recursive: true });
EXAMPLES.forEach((example) => writeFileSync(goldenFile(example), goldenText(example)));
