import { join } from "node:path";
import { CheckedStack, checkConfig } from "../../config/load";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { Finding, line } from "../../lib/findings/rule";
import { orphans } from "../../stacks/origin";
import { namesOf, Places, synthesize } from "../../stacks/synthesize";
import { Io } from "../support/io";

/** What came of a config. */
export interface Outcome {
  /** Warnings and errors, as they are printed. */
  readonly lines: readonly string[];
  /** The same about stacks in the output folder that the config no longer has. */
  readonly orphans: readonly string[];
  /** The stacks of the config, without those that have errors. */
  readonly stacks: readonly CheckedStack[];
  /** The folders of the Terraform stacks that were written; none after an error. */
  readonly folders: readonly string[];
  readonly acknowledged: number;
}

/** As many stacks take a second or so. */
const MANY = 100;

/**
 * Checks a config and writes its Terraform, unless there is an error. It tells a person who waits.
 */
export function writeTerraform(places: Places, { stderr }: Io): Outcome {
  const { stacks, errors, warnings, acknowledged } = checkConfig(places.config);
  if (errors.length === 0 && stacks.length >= MANY && stderr.isTTY) stderr.write(`writing ${stacks.length} stacks …\n`);
  const problems = errors.length > 0 ? errors : problemsOf(() => synthesize(stacks, places, { notesOrigin: true }));
  const left = problems.length > 0 ? [] : orphans(places.output, namesOf(stacks), places.config);
  const asText = (finding: Finding) => `${finding.severity}: ${line(finding)}`;
  const lines = [...warnings, ...problems].map(asText);
  const written = problems.length > 0 ? [] : namesOf(stacks).map((name) => join(places.output, "stacks", name));
  const count = problems.length === 1 ? "1 error" : `${problems.length} errors`;
  const ending = problems.length === 0 ? [] : [`${places.config}: ${count}; nothing was written`];
  return { lines: [...lines, ...ending], orphans: left.map(asText), stacks, folders: written, acknowledged: acknowledged.length };
}

/** What is wrong, if an action fails. Any other error is a defect. */
function problemsOf(action: () => void): readonly Finding[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof SigmaOAuthError) return error.findings;
    throw error;
  }
}
