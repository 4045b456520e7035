import { basename, join } from "node:path";
import { modulesOf } from "../../cli/export/export";
import { StackJson } from "../../cli/export/stack-json";
import { PROJECT, synthesizeFile } from "./project";

/** The folder of what each example synthesizes to. `npm run golden` writes it; no test does. */
export const GOLDEN = join(PROJECT, "__tests__/__snapshots__/examples");

export const goldenFile = (example: string): string => join(GOLDEN, `${basename(example, ".yaml")}.json`);

/** The Terraform of an example's stacks, as it is kept. */
export const goldenText = (example: string): string => `${JSON.stringify(synthesizeFile(join(PROJECT, "examples", example)), null, 2)}\n`;

/** The folder of what some examples are exported as. */
export const EXPORTS = join(PROJECT, "__tests__/__snapshots__/exports");
/** One with two halves, one with code and keys of several lines, and one with expressions that take several lines and imports. */
export const EXPORTED = ["okta-split.yaml", "auth0-default-audience.yaml", "pingfederate-adopt.yaml"];

/** The files of an example's export, by their paths below that folder. */
export function exportedFiles(example: string): Record<string, string> {
  const stacks = synthesizeFile(join(PROJECT, "examples", example)) as Record<string, unknown> as Record<string, StackJson>;
  // Each after the one that it reads from, as the command has them.
  const inOrder = Object.entries(stacks).sort(([left], [right]) => right.localeCompare(left));
  return Object.fromEntries(
    [...modulesOf(new Map(inOrder))].flatMap(([name, files]) =>
      Object.entries(files).map(([file, text]) => [join(basename(example, ".yaml"), name, file), text]),
    ),
  );
}
