import { CliError } from "../support/cli-error";
import { quote } from "../support/text";
import { Noticed } from "./judge";
import { Decision } from "./report";

/**
 * What stops a plan, and what was allowed of it.
 *
 * @param allow the addresses whose changes are accepted
 * @throws CliError for an address that allows nothing: it may be misspelled, or left over from a change that is done
 */
export function decide(noticed: readonly Noticed[], allow: readonly string[]): Decision {
  const unused = allow.find((address) => noticed.every((one) => one.address !== address));
  if (unused !== undefined) {
    const known = [...new Set(noticed.map(({ address }) => address))].join(", ");
    throw new CliError(
      "--allow",
      `${quote(unused)} has no change to allow`,
      known || "nothing: no change stops this plan",
      "correct or remove it",
    );
  }
  const isAllowed = ({ address }: Noticed) => allow.includes(address);
  return { stopped: noticed.filter((one) => !isAllowed(one)), allowed: noticed.filter(isAllowed) };
}
