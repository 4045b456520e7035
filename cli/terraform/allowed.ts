import { CliError } from "../support/cli-error";
import { quote } from "../support/text";
import { Noticed } from "../gate/judge";

/** What was allowed on the command line, sorted. */
export interface Allowed {
  /** Stacks that the config no longer has. */
  readonly departed: readonly string[];
  /** Addresses in one of the chosen stacks. */
  readonly of: (stack: string) => readonly string[];
}

/**
 * Sorts what was allowed. With several stacks, an address has its stack in front: the same address may be in all of them.
 *
 * @param chosen the Terraform stacks that the command is for
 * @param departed those that the config no longer has
 * @throws CliError for one that is of no stack
 */
export function sortAllowed(allow: readonly string[], chosen: readonly string[], departed: readonly string[]): Allowed {
  const addresses = allow.filter((one) => !departed.includes(one));
  const isOf = (stack: string) => (one: string) => chosen.length === 1 || one.startsWith(`${stack}:`);
  const stray = addresses.find((one) => !chosen.some((stack) => isOf(stack)(one)));
  if (stray !== undefined) {
    throw new CliError("--allow", quote(stray), `<stack>:<address>, with one of the stacks ${chosen.join(", ")}`, "put the stack in front");
  }
  return { departed: allow.filter((one) => departed.includes(one)), of: (stack) => addresses.filter(isOf(stack)) };
}

/** What people would notice of one stack, with the addresses under which it can be allowed. */
export function addressed(noticed: readonly Noticed[], stack: string, chosen: readonly string[]): Noticed[] {
  return noticed.map((one) => ({ ...one, address: chosen.length === 1 ? one.address : `${stack}:${one.address}` }));
}
