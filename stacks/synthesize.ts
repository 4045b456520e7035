import { dirname, resolve } from "node:path";
import { App } from "cdktf";
import { CheckedStack } from "../config/load";
import { terraformStacks } from "../config/resolve/state-address";
import { buildStack } from "./build";
import { noteOrigin } from "./origin";
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

/**
 * Writes the Terraform of stacks, all of it or nothing.
 *
 * @param isNoted whether each stack's folder says which config file it is from
 * @throws SigmaOAuthError where the output folder cannot be written
 */
export function synthesize(stacks: readonly CheckedStack[], { config, project, output }: Places, isNoted = false): void {
  const folders = { project, config: dirname(resolve(config)), output };
  writeWhole(output, (outdir) => {
    // Stack traces would put this machine's paths into the output.
    const app = new App({ stackTraces: false, outdir });
    stacks.forEach((stack) => buildStack(app, stack, folders));
    app.synth();
    if (isNoted) namesOf(stacks).forEach((name) => noteOrigin(outdir, output, name, config));
  });
}
