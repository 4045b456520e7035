import { MILLISECONDS_PER_DAY } from "../../lib/sigma/time-units";
import { Credential } from "./credentials";

/** How urgent a credential is. */
export type Status = "expired" | "due" | "fine" | "nothing to watch";

export interface Assessment {
  readonly credential: Credential;
  readonly status: Status;
  /** The day by which to renew it: when it expires or, if it never does, when it counts as old; undefined if there is nothing to watch. */
  readonly renewBy?: Date;
  /** Whole days until then; negative afterwards. */
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
  const renewBy = endDate ?? warnDate;
  if (renewBy === undefined) return { credential, status: "nothing to watch", ageDays };
  const daysLeft = Math.floor((renewBy.getTime() - now.getTime()) / MILLISECONDS_PER_DAY);
  const soon = within === undefined ? (warnDate ?? renewBy).getTime() <= now.getTime() : daysLeft < within;
  const expired = endDate !== undefined && endDate.getTime() <= now.getTime();
  return { credential, status: expired ? "expired" : soon ? "due" : "fine", renewBy, daysLeft, ageDays };
}

export const needsAction = ({ status }: Assessment): boolean => status === "expired" || status === "due";
