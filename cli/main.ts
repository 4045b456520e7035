import { Command, CommanderError } from "commander";
import { addApply } from "./apply/command";
import { addCheck } from "./check/command";
import { addConnect } from "./connect/command";
import { addDestroy } from "./destroy/command";
import { addExpiry } from "./expiry/command";
import { addExplain } from "./explain/command";
import { addExport } from "./export/command";
import { addGate } from "./gate/command";
import { addInit } from "./init/command";
import { addOutput } from "./output/command";
import { addPlan } from "./plan/command";
import { addRevoke } from "./revoke/command";
import { CliError } from "./support/cli-error";
import { Io } from "./support/io";
import { refuseRepeated } from "./support/repeated-options";
import { visible } from "./support/text";
import { usageError } from "./support/usage-error";
import { addSynth } from "./synth/command";
import { addVerify } from "./verify/command";

/** Runs the command line. Returns the exit code: 0, 1 if something was found, 2 if the command could not run as called. */
export async function run(args: readonly string[], terminal: Io, version: string): Promise<number> {
  const io = safe(terminal);
  let exitCode = 0;
  const program = programFor(io, (code) => (exitCode = code), version);
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && isHelp(error)) return error.exitCode === 0 ? 0 : 2;
    const known = error instanceof CommanderError ? usageError(error, program, args) : error;
    if (!(known instanceof CliError)) throw error;
    io.stderr.write(`error: ${known.message}\n`);
    return 2;
  }
}

/** All commands, as the argument parser knows them. */
export function programFor(io: Io, finish: (exitCode: number) => void, version: string): Command {
  const program = new Command("cdktf-sigma-oauth")
    .description("OAuth for Sigma Computing as Terraform, from one config file; and checks of what was deployed")
    .version(version, "--version", "print the version of this command")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Each error is written once, by `run`, in the form of all messages.
      outputError: () => undefined,
    });
  COMMANDS.forEach((add) => add(program, io, finish, version));
  refuseRepeated(program);
  return program;
}

/** Adds a command to the program; it reports its exit code when it is done. */
export type AddCommand = (program: Command, io: Io, finish: (exitCode: number) => void, version: string) => void;

const COMMANDS: readonly AddCommand[] = [
  addInit,
  addCheck,
  addSynth,
  addPlan,
  addApply,
  addDestroy,
  addOutput,
  addExport,
  addGate,
  addExpiry,
  addVerify,
  addConnect,
  addRevoke,
  addExplain,
];

/** Everything that is printed is plain text, no matter who wrote it: no character acts on the terminal. */
function safe(io: Io): Io {
  const visibleLines = (text: string) => text.split("\n").map(visible).join("\n");
  return {
    ...io,
    stdout: { write: (text) => io.stdout.write(visibleLines(text)), isTTY: io.stdout.isTTY },
    stderr: { write: (text) => io.stderr.write(visibleLines(text)), isTTY: io.stderr.isTTY },
  };
}

/** Help and version end the parser as errors do. */
const isHelp = ({ code }: CommanderError) => ["commander.help", "commander.helpDisplayed", "commander.version"].includes(code);
