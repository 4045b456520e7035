import { CheckedConfig } from "../../config/load";
import { Finding, line as lineOf, messageOf } from "../../lib/findings/rule";
import { github } from "./github";
import { placed } from "./place";
import { sarif } from "./sarif";

/** What `check` found in a config file. */
export interface Found extends Pick<CheckedConfig, "errors" | "warnings" | "acknowledged"> {
  /** The config file. */
  readonly file: string;
  /** The names of the stacks without errors. */
  readonly stacks: readonly string[];
  /** The version of this command. */
  readonly version: string;
}

/** What `check` can print. */
export const FORMATS = {
  text,
  json,
  github: (found: Found) => github(all(found)),
  sarif: (found: Found) => sarif(all(found), found.version),
} as const satisfies Record<string, (found: Found) => string>;

export type Format = keyof typeof FORMATS;

const all = ({ file, errors, warnings }: Found) => [...errors, ...warnings].map((finding) => placed(file, finding));

/** One line for each finding, errors last, where they are read first. */
function text(found: Found): string {
  const { file, errors, warnings } = found;
  const lines = [...warnings, ...errors].map((finding) => `${finding.severity}: ${lineOf(finding)}`);
  return [...lines, `${file}: ${summary(found)}`, ""].join("\n");
}

/** How much was found, in words. */
function summary({ errors, warnings, acknowledged }: Pick<Found, "errors" | "warnings" | "acknowledged">): string {
  const silent = acknowledged.length === 0 ? "" : ` (and ${acknowledged.length} acknowledged)`;
  return `${count(errors, "error")}, ${count(warnings, "warning")}${silent}`;
}

const count = ({ length }: readonly Finding[], noun: string) => (length === 1 ? `1 ${noun}` : `${length === 0 ? "no" : length} ${noun}s`);

function json({ file, stacks, errors, warnings, acknowledged }: Found): string {
  const entry = (finding: Finding) => {
    const { line, column, key } = placed(file, finding);
    const { rule, given, allowed, fix } = finding;
    return { rule, line, column, key, given, allowed, fix, message: messageOf(finding) };
  };
  const report = { config: file, stacks, errors: errors.map(entry), warnings: warnings.map(entry), acknowledged: acknowledged.map(entry) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
