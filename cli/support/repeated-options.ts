import { Command, Option } from "commander";
import { CliError } from "./cli-error";

/** An option whose values add up. Its help says so. */
export class RepeatableOption extends Option {
  /** @param add the list with one more value */
  public constructor(flags: string, description: string, add: (value: string, before: readonly string[] | undefined) => readonly string[]) {
    super(flags, `${description} (may be repeated)`);
    this.argParser(add);
  }
}

/** A list with one more value. */
export const withOneMore = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Of an option that is given twice, the parser would take the last value, without a word. */
export function refuseRepeated(program: Command): void {
  [program, ...program.commands].forEach((command) => command.options.filter(hasOneValue).forEach((option) => takeOnce(command, option)));
}

const hasOneValue = (option: Option) => (option.required || option.optional) && !(option instanceof RepeatableOption);

function takeOnce(command: Command, option: Option): void {
  let count = 0;
  command.on(`option:${option.name()}`, () => {
    if (++count === 1) return;
    const isList = option.description.includes("commas");
    throw new CliError(
      option.long ?? option.flags,
      "given twice",
      "once",
      isList ? "separate several names by commas" : "remove one of them",
    );
  });
}
