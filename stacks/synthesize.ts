import { dirname, resolve } from "node:path";
import { App, TerraformStack } from "cdktf";
import { CheckedStack } from "../config/load";
import { terraformStacks } from "../config/resolve/state-address";
import { buildStack } from "./build";
import { noteOrigin, refuseOthers } from "./origin";
import { writeWhole } from "./output-folder";

/** Where a synthesis reads and writes. */
export interface Places {
  /** The config file that the stacks are from. */
  readonly config: string;
  /** The folder in which a local state is kept, unless the config says where. */
  readonly project: string;
  /** The output folder. */
  readonly output: string;
}

/** The Terraform stacks that the stacks of a config become, each after those that it reads from. */
export function namesOf(stacks: readonly CheckedStack[]): string[] {
  const names = stacks.flatMap(({ name, config }) => Object.values(terraformStacks(name, config.split)));
  return [...new Set(names)];
}

/** What is done besides. */
export interface Extras {
  /** Whether each stack's folder says which config file it is from; one from another file is not overwritten. */
  readonly notesOrigin?: boolean;
  /** With what a person chooses the output folder. Default: `-o`. */
  readonly setting?: string;
  /** Completes each Terraform stack. */
  readonly complete?: (stack: TerraformStack) => void;
}

/**
 * Writes the Terraform of stacks, all of it or nothing.
 *
 * @throws SigmaOAuthError where the output folder cannot be written, or has the stack of another config file
 */
export function synthesize(stacks: readonly CheckedStack[], { config, project, output }: Places, extras: Extras = {}): void {
  const folders = { project, config: dirname(resolve(config)), output };
  const write = (outdir: string) => {
    // No other run writes now, so what is there stays what it is.
    if (extras.notesOrigin) refuseOthers(output, namesOf(stacks), config);
    // Stack traces would put this machine's paths into the output.
    const app = new App({ stackTraces: false, outdir });
    stacks.forEach((stack) => buildStack(app, stack, folders));
    app.node.children.forEach((stack) => TerraformStack.isStack(stack) && extras.complete?.(stack));
    app.synth();
    if (extras.notesOrigin) namesOf(stacks).forEach((name) => noteOrigin(outdir, output, name, config));
  };
  writeWhole(output, write, extras.setting);
}
