import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Runs lines in a shell. Instead of Databricks' command line, there is one that prints the values of these environment variables and its arguments, each
 * in a line. After that come the variables that are not set in the shell itself, where Terraform's provider would read them.
 */
export function runInShell(folder: string, script: string, variables: readonly string[]): string[] {
  const command = join(folder, "databricks");
  const values = variables.map((name) => `"$${name}"`).join(" ");
  writeFileSync(command, `#!/bin/sh\nprintf '%s\\n' ${values} "$@"\n`);
  chmodSync(command, 0o755);
  const afterwards = variables.map((name) => `[ -n "$${name}" ] || echo ${name} is not set`);
  const env = { PATH: `${folder}${delimiter}${process.env.PATH}` };
  const printed = execFileSync("sh", ["-c", [script, ...afterwards].join("\n")], { encoding: "utf8", env });
  return printed.trimEnd().split("\n");
}
