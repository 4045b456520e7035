import { dirname } from "node:path";
import { namesOf } from "../../stacks/synthesize";
import { requireFolder } from "../config/output-folder";
import { Io } from "../support/io";
import { writeTerraform } from "../synth/write";
import { ConfigStack } from "./chosen-stacks";
import { Departed, departed } from "./departed";
import { dataFolder } from "./environment";

/** A config whose Terraform is in the output folder. */
export interface Prepared {
  readonly config: string;
  readonly stacks: readonly ConfigStack[];
  /** Those that it no longer has. */
  readonly departed: readonly Departed[];
}

/** Writes the Terraform of a config, so that what is planned is what it says now. Undefined after an error, which is printed. */
export function prepare(config: string, output: string, io: Io): Prepared | undefined {
  requireFolder(output);
  io.stderr.write(`config: ${config}\n`);
  const { lines, folders, stacks } = writeTerraform({ config, project: dirname(config), output }, io);
  lines.forEach((line) => io.stderr.write(`${line}\n`));
  if (folders.length === 0) return undefined;
  return {
    config,
    stacks: stacks.map((stack) => ({ name: stack.name, terraform: namesOf([stack]) })),
    departed: departed(output, namesOf(stacks), config, dataFolder(io.env)),
  };
}
