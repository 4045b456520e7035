import { statSync } from "node:fs";
import { CliError } from "../support/cli-error";
import { quote } from "../support/text";

/** @throws CliError where the output folder is a file: as called, nothing can be written */
export function refuseFile(output: string): void {
  if (output === "" || statSync(output, { throwIfNoEntry: false })?.isDirectory() !== false) return;
  throw new CliError("--output", `${quote(output)} is a file`, "a folder", "choose a different folder (-o), or move the file away");
}
