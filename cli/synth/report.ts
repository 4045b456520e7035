import { forShell } from "../support/paths";

/** What was written. */
export interface Written {
  /** The config file. */
  readonly file: string;
  /** The folders of its Terraform stacks, each after those that it reads from. */
  readonly folders: readonly string[];
  /** How many warnings the config acknowledges. */
  readonly acknowledged: number;
}

const PERMISSIONS = "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth/blob/main/docs/permissions.md";

/** What was read and written, and what comes next. */
export function writtenText({ file, folders, acknowledged }: Written): string {
  const silent = acknowledged === 0 ? [] : [`${acknowledged === 1 ? "1 warning is" : `${acknowledged} warnings are`} acknowledged`];
  return [
    `config: ${file}`,
    ...silent,
    ...folders.map((folder) => `wrote ${folder}`),
    "",
    `Next: set the providers' credentials (${PERMISSIONS}), then run${folders.length > 1 ? ", in each folder in this order" : ""}:`,
    ...(folders.length > 1 ? [] : [`  cd ${forShell(folders[0])}`]),
    "  terraform init",
    "  terraform plan",
    "",
  ].join("\n");
}
