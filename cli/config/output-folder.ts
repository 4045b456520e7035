import { statSync } from "node:fs";
import { CliError } from "../support/cli-error";
import { quote } from "../support/text";

/** @throws CliError where the output folder is a file, or has no name: as called, nothing can be written or read */
export function requireFolder(output: string): void {
  if (output === "") throw new CliError("--output", "nothing", "a folder", "name one, such as . for this folder, or remove the flag");
  if (!isFile(output)) return;
  throw new CliError("--output", `${quote(output)} is a file`, "a folder", "choose a different folder (-o), or move the file away");
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    // Below a file, or not to be looked at: writing there says what is wrong.
    return false;
  }
}
