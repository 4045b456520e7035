import { CliError } from "../support/cli-error";
import { quote } from "../support/text";

/** A stack of the config, and the Terraform stacks that it becomes, each after those that it reads from. */
export interface ConfigStack {
  readonly name: string;
  readonly terraform: readonly string[];
}

export interface Choice {
  readonly stack?: string;
  readonly all?: boolean;
}

/**
 * The Terraform stacks that a command is for, in the order of their dependence.
 *
 * @param others Terraform stacks that the config no longer has, which must be named
 * @throws CliError where it is not clear which ones
 */
export function chosenStacks(stacks: readonly ConfigStack[], { stack, all = false }: Choice, others: readonly string[] = []): string[] {
  const present = [...new Set(stacks.flatMap(({ terraform }) => terraform))];
  if (stack !== undefined && all) throw new CliError("--all", "given with --stack", "one of them", "leave out the other");
  if (stack !== undefined) return named(stack, stacks, [...present, ...others]);
  if (all || present.length === 1) return present;
  const allowed = "--stack <name>, or --all";
  if (present.length === 0)
    throw new CliError("--stack", "none given", `--stack <name>: ${names(others) || "there is none"}`, "name one of them");
  throw new CliError("--stack", `none given, and there are several: ${names(present)}`, allowed, "name one of them, or take all");
}

function named(name: string, stacks: readonly ConfigStack[], known: readonly string[]): string[] {
  const found = stacks.find((stack) => stack.name === name);
  if (found !== undefined) return [...found.terraform];
  if (known.includes(name)) return [name];
  const all = [...new Set([...stacks.map((stack) => stack.name), ...known])];
  throw new CliError("--stack", quote(name), names(all) || "there is none", "correct the name");
}

const names = (all: readonly string[]) => all.join(", ");
