import { Assessment, needsAction } from "./assess";
import { Credential } from "./credentials";

/** An assessment in words, for the formats that are read by people. */

/** The credential's kind, and its version if it has one. */
export const kindOf = ({ kind, version }: Credential) => (version === undefined ? kind : `${kind}, version ${version}`);

/** A date as the table has it. */
export const day = (date: Date) => date.toISOString().slice(0, 10);

/** When it expires, as part of a sentence. */
export function ending({ credential: { endDate }, status, renewBy, daysLeft, ageDays }: Assessment): string {
  if (endDate !== undefined) {
    if (status === "expired") return `expired on ${day(endDate)}`;
    return `expires on ${day(endDate)}, in ${days(daysLeft)}`;
  }
  const age = ageDays === undefined ? "has no known expiry" : `never expires, and is ${days(ageDays)} old`;
  if (renewBy === undefined || daysLeft === undefined) return age;
  const by = day(renewBy);
  return daysLeft < 0 ? `${age}; it was to be renewed by ${by}, ${days(-daysLeft)} ago` : `${age}; renew it by ${by}, in ${days(daysLeft)}`;
}

/** A number of days. */
export const days = (count: number | undefined) => `${count} ${count === 1 ? "day" : "days"}`;

/** One sentence: whose credential, when it expires, and what to do if something has to be done. */
export function sentence(assessment: Assessment): string {
  const { id, identityProvider, renewal } = assessment.credential;
  const todo = needsAction(assessment) && renewal !== "" ? `: ${renewal}` : "";
  return `${id} (${identityProvider}): ${kindOf(assessment.credential)} ${ending(assessment)}${todo}`;
}
