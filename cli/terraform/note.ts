import { Io } from "../support/io";

/** A line about what is going on, to be told from Terraform's. */
export function note({ stderr }: Io, line: string): void {
  stderr.write(`sigma-oauth: ${line}\n`);
}
