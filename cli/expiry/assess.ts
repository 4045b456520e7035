import { MILLISECONDS_PER_DAY } from "../../lib/sigma/time-units";
import { Credential } from "./credentials";

/** How urgent a credential is. */
export type Status = "expired" | "due" | "fine" | "nothing to watch";

export interface Assessment {
  readonly credential: Credential;
  readonly status: Status;
  /** Whole days until it ends, or until it counts as old; negative afterwards; undefined where there is nothing to watch. */
  readonly daysLeft?: number;
  /** Whole days since it was made; undefined where that is not known. */
  readonly ageDays?: number;
}

/**
 * Compares a credential with a moment.
 *
 * @param within days before the end from which on it is due; undefined: from the date on from which Terraform warns, too
 */
export function assess(credential: Credential, now: Date, within: number | undefined): Assessment {
  const { endDate, warnDate, madeAt } = credential;
  const ageDays = madeAt && Math.floor((now.getTime() - madeAt.getTime()) / MILLISECONDS_PER_DAY);
  // A secret that never ends counts to the day on which it is old.
  const deadline = endDate ?? warnDate;
  if (deadline === undefined) return { credential, status: "nothing to watch", ageDays };
  const daysLeft = Math.floor((deadline.getTime() - now.getTime()) / MILLISECONDS_PER_DAY);
  const soon = within === undefined ? (warnDate ?? deadline).getTime() <= now.getTime() : daysLeft < within;
  const expired = endDate !== undefined && endDate.getTime() <= now.getTime();
  return { credential, status: expired ? "expired" : soon ? "due" : "fine", daysLeft, ageDays };
}

export const needsAction = ({ status }: Assessment): boolean => status === "expired" || status === "due";
