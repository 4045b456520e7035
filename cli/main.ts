import { Command, CommanderError } from "commander";
import { CliError } from "./support/cli-error";
import { Io } from "./support/io";
import { refuseRepeated } from "./support/repeated-options";
import { visible } from "./support/text";
import { usageError } from "./support/usage-error";

/** Runs the command line. Returns the exit code: 0, 1 if something was found, 2 if the command could not run as called. */
export async function run(args: readonly string[], terminal: Io, version: string): Promise<number> {
  const io = safe(terminal);
  let exitCode = 0;
  const program = programFor(io, (code) => (exitCode = code), version, args[0]);
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

/**
 * The commands, as the argument parser knows them.
 *
 * @param only the one that is called: then the others are not loaded, which would take a tenth of the time of a small synthesis. Where it is the
 * name of none, such as a flag or a misspelled name, all are there, for the help and the suggestions.
 */
export function programFor(io: Io, finish: (exitCode: number) => void, version: string, only?: string): Command {
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
  const called = Object.hasOwn(COMMANDS, only ?? "") ? [COMMANDS[only as keyof typeof COMMANDS]] : Object.values(COMMANDS);
  called.forEach((load) => load()(program, io, finish, version));
  refuseRepeated(program);
  return program;
}

/** Adds a command to the program; it reports its exit code when it is done. */
export type AddCommand = (program: Command, io: Io, finish: (exitCode: number) => void, version: string) => void;

/** Under its name, where each command is loaded from. */
const COMMANDS = {
  init: () => (require("./init/command") as typeof import("./init/command")).addInit,
  check: () => (require("./check/command") as typeof import("./check/command")).addCheck,
  synth: () => (require("./synth/command") as typeof import("./synth/command")).addSynth,
  plan: () => (require("./plan/command") as typeof import("./plan/command")).addPlan,
  apply: () => (require("./apply/command") as typeof import("./apply/command")).addApply,
  destroy: () => (require("./destroy/command") as typeof import("./destroy/command")).addDestroy,
  output: () => (require("./output/command") as typeof import("./output/command")).addOutput,
  export: () => (require("./export/command") as typeof import("./export/command")).addExport,
  gate: () => (require("./gate/command") as typeof import("./gate/command")).addGate,
  expiry: () => (require("./expiry/command") as typeof import("./expiry/command")).addExpiry,
  verify: () => (require("./verify/command") as typeof import("./verify/command")).addVerify,
  connect: () => (require("./connect/command") as typeof import("./connect/command")).addConnect,
  revoke: () => (require("./revoke/command") as typeof import("./revoke/command")).addRevoke,
  explain: () => (require("./explain/command") as typeof import("./explain/command")).addExplain,
} satisfies Readonly<Record<string, () => AddCommand>>;

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
