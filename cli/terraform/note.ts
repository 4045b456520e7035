import { Io } from "../support/io";

/** Prints a line about progress. Its beginning tells it from Terraform's lines. */
export function note({ stderr }: Io, line: string): void {
  stderr.write(`sigma-oauth: ${line}\n`);
}
