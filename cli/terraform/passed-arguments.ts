import { CliError } from "../support/cli-error";

/** What would make the plan that is applied another one than the gate reads, or hide what comes of it; each with what to do instead. */
const REFUSED: Readonly<Record<string, string>> = {
  out: "the plan file is private, and removed at the end; to keep one, run terraform plan in the stack's folder",
  state: "the state is where the config's backend says",
  "state-out": "the state is where the config's backend says",
  backup: "the state is where the config's backend says",
  destroy: "run cdktf-sigma-oauth destroy",
  "detailed-exitcode": "the exit code says whether the gate stops the plan",
  "generate-config-out": "the config says what to import",
};

/** What a plan that was saved still takes when it is applied. */
const FOR_APPLY = /^--?(?:(?:parallelism|lock|lock-timeout)=.+|compact-warnings)$/;

/** The name of a flag as Terraform reads it: with one dash or two, and with a value or without. */
const flagOf = (argument: string) => /^--?([a-z][a-z-]*)(?:=|$)/.exec(argument)?.[1];

/**
 * Rejects arguments for Terraform with which the gate would not know what is applied.
 *
 * @throws CliError for the first of them
 */
export function refuseArguments(args: readonly string[], where: string): void {
  const flag = args.map(flagOf).find((name) => name !== undefined && Object.hasOwn(REFUSED, name));
  if (flag !== undefined) throw new CliError(where, `-${flag}`, "other flags of terraform plan", `remove it: ${REFUSED[flag]}`);
}

/** Of the arguments for the plan, those that its apply takes, too. */
export function argumentsForApply(args: readonly string[]): string[] {
  return args.filter((argument) => FOR_APPLY.test(argument));
}
