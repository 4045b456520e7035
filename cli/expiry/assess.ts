import { MILLISECONDS_PER_DAY } from "../../lib/sigma/time-units";
import { Credential } from "./credentials";

/** How urgent a credential is. */
export type Status = "expired" | "due" | "fine" | "nothing to watch";

export interface Assessment {
  readonly credential: Credential;
  readonly status: Status;
  /** Whole days until it expires, or counts as old; negative afterwards; undefined if there is nothing to watch. */
  readonly daysLeft?: number;
  /** Whole days since it was created; undefined if unknown. */
  readonly ageDays?: number;
}

/**
 * Compares a credential with a moment.
 *
 * @param within days before expiry from which it is due; undefined: from the date from which Terraform warns
 */
export function assess(credential: Credential, now: Date, within: number | undefined): Assessment {
  const { endDate, warnDate, madeAt } = credential;
  const ageDays = madeAt && Math.floor((now.getTime() - madeAt.getTime()) / MILLISECONDS_PER_DAY);
  // For a secret that never expires, the day on which it counts as old.
  const deadline = endDate ?? warnDate;
  if (deadline === undefined) return { credential, status: "nothing to watch", ageDays };
  const daysLeft = Math.floor((deadline.getTime() - now.getTime()) / MILLISECONDS_PER_DAY);
  const soon = within === undefined ? (warnDate ?? deadline).getTime() <= now.getTime() : daysLeft < within;
  const expired = endDate !== undefined && endDate.getTime() <= now.getTime();
  return { credential, status: expired ? "expired" : soon ? "due" : "fine", daysLeft, ageDays };
}

export const needsAction = ({ status }: Assessment): boolean => status === "expired" || status === "due";
