import { basename, join } from "node:path";
import { PROJECT, synthesizeFile } from "./project";

/** The folder of what each example synthesizes to. `npm run golden` writes it; no test does. */
export const GOLDEN = join(PROJECT, "__tests__/__snapshots__/examples");

export const goldenFile = (example: string): string => join(GOLDEN, `${basename(example, ".yaml")}.json`);

/** The Terraform of an example's stacks, as it is kept. */
export const goldenText = (example: string): string => `${JSON.stringify(synthesizeFile(join(PROJECT, "examples", example)), null, 2)}\n`;
