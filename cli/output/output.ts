import { existsSync } from "node:fs";
import { join } from "node:path";
import { terraformStacks } from "../../config/resolve/state-address";
import { originOf } from "../../stacks/origin";
import { CONVENTIONAL } from "../config/config-file";
import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { Outputs, parseOutputs } from "../support/outputs";
import { quote } from "../support/text";
import { Children } from "../terraform/children";
import { EngineFlags } from "../terraform/flags";
import { dataFolder } from "../terraform/environment";
import { exitCode } from "../terraform/in-turn";
import { initialize, refuseChosenWorkspace } from "../terraform/initialize";
import { lockOf } from "../terraform/provider-locks";
import { Session, stacksIn } from "../terraform/session";
import { outputText, withoutSecrets } from "./text";

interface Asked extends EngineFlags {
  readonly stack?: string;
  readonly secrets: boolean;
  readonly json: boolean;
}

/** Prints the outputs of stacks. Gives the exit code. */
export async function output(asked: Asked, io: Io): Promise<number> {
  const stacks = chosen(asked.output, asked.stack);
  const children = new Children();
  return children.during(() =>
    exitCode(io, async () => {
      const session = await Session.open(io, children, { ...asked, ownOutput: true });
      const read: [string, Outputs][] = [];
      for (const stack of stacks) read.push([stack, await outputsOf(session, stack)]);
      const empty = read.filter(([, outputs]) => Object.keys(outputs).length === 0).map(([stack]) => stack);
      empty.forEach((stack) => session.say(`${stack}: no outputs; apply it first`));
      const shown = read
        .filter(([stack]) => !empty.includes(stack))
        .map(([stack, all]) => [stack, asked.secrets ? all : withoutSecrets(all)] as const);
      const text = asked.json
        ? `${JSON.stringify(Object.fromEntries(shown), undefined, 2)}\n`
        : shown.map(([stack, all]) => outputText(stack, all)).join("\n");
      io.stdout.write(text);
      return shown.length > 0 ? 0 : 1;
    }),
  );
}

/** The stack that was named, or both halves of it, or all there are. */
function chosen(folder: string, name: string | undefined): string[] {
  const present = stacksIn(folder);
  if (present.length === 0) {
    const fix = "run cdktf-sigma-oauth synth, or name the output folder with -o";
    throw new CliError(quote(folder), "no stack in it", "an output folder of synth, plan or apply", fix);
  }
  if (name === undefined) return present;
  const names = [name, ...Object.values(terraformStacks(name, true))];
  const found = names.filter((one) => present.includes(one));
  if (found.length === 0) throw new CliError("--stack", quote(name), present.join(", "), "correct the name");
  return found.includes(name) ? [name] : found;
}

async function outputsOf(session: Session, stack: string): Promise<Outputs> {
  const folder = session.folderOf(stack);
  refuseChosenWorkspace(session, folder);
  // As in a fresh checkout: Terraform must know the backend.
  if (!existsSync(join(folder, dataFolder(session.io.env)))) {
    await initialize(session, stack, { lock: lockOf(folder, originOf(folder) ?? CONVENTIONAL) });
  }
  session.say(`${stack}: ${session.engine.name} output`);
  return parseOutputs(await session.read(stack, ["output", "-json", "-no-color"]), `the outputs of ${stack}`);
}
