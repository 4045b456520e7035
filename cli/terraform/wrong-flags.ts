import { namedStacks } from "../../config/stack-names";
import { Io } from "../support/io";
import { chosenStacks } from "./chosen-stacks";
import { programOf } from "./engine";
import { refuseVariables } from "./environment";
import { PlanFlags } from "./flags";
import { refuseArguments } from "./passed-arguments";

interface Given extends PlanFlags {
  /** Undefined where there is none. */
  readonly config?: string;
  /** Arguments for Terraform. */
  readonly passed: readonly string[];
}

/**
 * Rejects flags with which the command cannot run, whatever is in the config: nobody should correct a config first.
 *
 * @param others Terraform stacks that the config no longer has, which may be named
 * @throws CliError for the first of them
 */
export function refuseFlags({ config, stack, all, bin, passed }: Given, { env }: Io, others: readonly string[] = []): void {
  refuseArguments(passed, "--");
  refuseVariables(env);
  programOf(bin, env);
  const stacks = config === undefined ? undefined : namedStacks(config);
  if (stacks === undefined || stacks.length === 0) return;
  // Whether a stack is split, the check of the config knows.
  if (stack !== undefined && stacks.some(({ halves }) => halves.includes(stack))) return;
  chosenStacks(
    stacks.map(({ name }) => ({ name, terraform: [name] })),
    { stack, all },
    others,
  );
}
