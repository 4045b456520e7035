import { CONVENTIONAL, OUTPUT } from "../config/config-file";
import { PERMISSIONS } from "../support/links";
import { forShell } from "../support/paths";

/** What was written. */
export interface Written {
  /** The config file. */
  readonly file: string;
  /** The output folder. */
  readonly output: string;
  /** The folders of its Terraform stacks, each after those that it reads from. */
  readonly folders: readonly string[];
  /** How many warnings the config acknowledges. */
  readonly acknowledged: number;
}

/** What was read and written, and what comes next. */
export function writtenText({ file, output, folders, acknowledged }: Written): string {
  const silent = acknowledged === 0 ? [] : [`${acknowledged === 1 ? "1 warning is" : `${acknowledged} warnings are`} acknowledged`];
  const place = [
    ...(file === CONVENTIONAL ? [] : [forShell(file)]),
    ...(folders.length > 1 ? ["--all"] : []),
    ...(output === OUTPUT ? [] : ["-o", forShell(output)]),
  ];
  return [
    `config: ${file}`,
    ...silent,
    ...folders.map((folder) => `wrote ${folder}`),
    "",
    `Next: set the providers' credentials (${PERMISSIONS}), then run:`,
    ...["plan", "apply"].map((name) => `  ${["npx cdktf-sigma-oauth", name, ...place].join(" ")}`),
    "",
  ].join("\n");
}
