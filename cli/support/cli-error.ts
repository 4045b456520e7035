import { visible } from "./text";

/** Something that a person can mend: one line, and the exit code 2. */
export class CliError extends Error {
  constructor(where: string, given: string, allowed: string, fix: string) {
    super(visible(`${where}: ${given}; allowed: ${allowed}; ${fix}`));
    this.name = "CliError";
  }
}
