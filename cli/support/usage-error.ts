import { Command, CommanderError } from "commander";
import { didYouMean, nearest, unknownValue } from "./arguments";
import { CliError } from "./cli-error";
import { quote } from "./text";

/**
 * What the argument parser rejected, in the form of every other message. Values are shown only where they are misspelled ones, because people paste
 * secrets into the wrong place.
 */
export function usageError({ code, message }: CommanderError, program: Command, args: readonly string[]): CliError {
  const command = commandOf(program, args);
  const where = command?.name() ?? program.name();
  // The values that the parser names, in the order of its sentence.
  const [first = "", second = ""] = [...message.matchAll(/'([^]*?)'(?=$|[\s.])/g)].map(([, text]) => text);
  switch (code) {
    case "commander.unknownCommand":
      return unknown(
        "command",
        first,
        program.commands.map((one) => one.name()),
      );
    case "commander.unknownOption":
      return unknownFlag(where, first, command ?? program);
    case "commander.optionMissingArgument":
      return new CliError(flagOf(first), "no value", first.replace(/^[^<[]*/, ""), "write a value after it");
    case "commander.conflictingOption":
      return new CliError(flagOf(first), `given together with ${flagOf(second)}`, "one or the other", "remove one of them");
    case "commander.invalidArgument":
      return invalid(flagOf(first), second, message, command ?? program);
    case "commander.missingArgument":
      return new CliError(where, "an argument is missing", `<${first}>`, `add it: ${program.name()} ${where} --help`);
    case "commander.excessArguments":
      return tooMany(command ?? program, message);
    default:
      return new CliError(where, "wrong arguments", "those of its help", `run ${program.name()} ${where} --help`);
  }
}

const commandOf = (program: Command, args: readonly string[]) => {
  const name = args.find((arg) => !arg.startsWith("-"));
  return program.commands.find((one) => one.name() === name);
};

function unknown(what: string, given: string, allowed: readonly string[]): CliError {
  const near = nearest(given, allowed);
  return new CliError(what, unknownValue(given, allowed), allowed.join(", "), near === undefined ? "name one of them" : didYouMean(near));
}

function tooMany(command: Command, message: string): CliError {
  const got = Number(/(\d+)\.?$/.exec(message)?.[1]);
  const given = got === 1 ? "1 argument" : `${got} arguments`;
  const expected = command.registeredArguments.map((argument) => `[${argument.name()}]`);
  if (expected.length > 0) {
    return new CliError(
      command.name(),
      given,
      `at most ${expected.length}: ${expected.join(" ")}`,
      "remove what is too much; quote what has spaces",
    );
  }
  const hasStack = command.options.some(({ long }) => long === "--stack");
  return new CliError(command.name(), given, "only flags", hasStack ? "name a stack with --stack" : "remove what is too much");
}

/** A flag has no secret, but what is taken for one may. */
function unknownFlag(where: string, given: string, command: Command): CliError {
  const [, flag] = /^(--[a-z][a-z-]{0,30}|-[a-z])(?:=[^]*)?$/i.exec(given) ?? [];
  const flags = command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long }) => long ?? []);
  const near = flag === undefined ? undefined : nearest(flag, flags);
  const help = `${command.parent ? `${command.parent.name()} ` : ""}${command.name()} --help`;
  return new CliError(
    where,
    flag === undefined ? "an unknown flag (it is not shown)" : `unknown flag ${quote(flag)}`,
    `the flags in ${help}`,
    near === undefined ? "remove it" : didYouMean(near),
  );
}

/** A value that is not one of a flag's choices, or that its parser rejects with a reason. */
function invalid(flag: string, given: string, message: string, command: Command): CliError {
  const choices = command.options.find(({ long }) => long === flag)?.argChoices;
  if (choices !== undefined) return unknown(flag, given, choices);
  const [, reason = "it is wrong"] = /' is invalid\. ([^]*)$/.exec(message) ?? [];
  return new CliError(flag, reason.replace(/\.$/, ""), "what its help says", "correct it");
}

/** `--format` of `--format <format>`. */
const flagOf = (flags: string) => /--[a-z-]+/.exec(flags)?.[0] ?? flags;
