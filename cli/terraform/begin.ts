import { decide } from "../gate/allow";
import { Decision } from "../gate/report";
import { Io } from "../support/io";
import { Allowed, sortAllowed } from "./allowed";
import { chosenStacks } from "./chosen-stacks";
import { noticedOf } from "./departed";
import { PlanFlags } from "./flags";
import { prepare } from "./prepare";
import { refuseFlags } from "./wrong-flags";

/** What is asked of plan and apply. */
export interface Asked extends PlanFlags {
  readonly config: string;
  /** Arguments for Terraform. */
  readonly passed: readonly string[];
}

/** What is known before Terraform runs. */
export interface Begun {
  /** The Terraform stacks, in the order of their dependence. */
  readonly chosen: readonly string[];
  readonly allowed: Allowed;
  /** What people would notice of the stacks that the config no longer has. */
  readonly departed: Decision;
}

/**
 * Writes the Terraform of the config, and finds out which stacks were chosen. Undefined where the config has an error, which is printed.
 *
 * @throws CliError where the command cannot run as called
 */
export function begin(asked: Asked, io: Io): Begun | undefined {
  refuseFlags(asked, io);
  const prepared = prepare(asked.config, asked.output, io);
  if (prepared === undefined) return undefined;
  const chosen = chosenStacks(prepared.stacks, asked);
  const names = prepared.departed.map(({ name }) => name);
  const allowed = sortAllowed(asked.allow, chosen, names);
  return { chosen, allowed, departed: decide(prepared.departed.map(noticedOf), allowed.departed) };
}
