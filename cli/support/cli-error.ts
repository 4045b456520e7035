import { visible } from "./text";

/** A problem that the user can fix: one line, and exit code 2. */
export class CliError extends Error {
  constructor(where: string, given: string, allowed: string, fix: string) {
    super(visible(`${where}: ${given}; allowed: ${allowed}; ${fix}`));
    this.name = "CliError";
  }
}
