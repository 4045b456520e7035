import { ResolvedPolicy } from "../resolve/databricks-federation";
import { accountPath } from "../resolve/platforms";
import { ResolvedStack } from "../resolve/stack";

/** A Databricks account of a stack, with its place. */
export interface Placed {
  readonly stack: ResolvedStack;
  readonly index: number;
  readonly policy: ResolvedPolicy;
}

/** The Databricks accounts of all stacks. */
export const policiesOf = (stacks: readonly ResolvedStack[]): Placed[] =>
  stacks.flatMap((stack) => stack.platforms.databricks.map((policy, index) => ({ stack, index, policy })));

/** Where an account is in the file. */
export const at = ({ stack, index }: Placed) => `${stack.name}.${accountPath(stack.config, "databricks", index)}`;
