import { Assessment, needsAction } from "./assess";
import { Credential } from "./credentials";

/** An assessment in words, for the formats that are read by people. */

/** The credential's kind, and its version if it has one. */
export const kindOf = ({ kind, version }: Credential) => (version === undefined ? kind : `${kind}, version ${version}`);

/** A date as the table has it. */
export const day = (date: Date) => date.toISOString().slice(0, 10);

/** When it ends, as part of a sentence. */
export function ending({ credential: { endDate }, status, daysLeft, ageDays }: Assessment): string {
  if (endDate !== undefined) {
    if (status === "expired") return `ended on ${day(endDate)}`;
    return `ends on ${day(endDate)}, in ${daysLeft} ${daysLeft === 1 ? "day" : "days"}`;
  }
  return ageDays === undefined ? "has no known end" : `never ends, and is ${ageDays} days old`;
}

/** One sentence: whose credential, when it ends, and what to do if something has to be done. */
export function sentence(assessment: Assessment): string {
  const { id, identityProvider, renewal } = assessment.credential;
  const todo = needsAction(assessment) && renewal !== "" ? `: ${renewal}` : "";
  return `${id} (${identityProvider}): ${kindOf(assessment.credential)} ${ending(assessment)}${todo}`;
}
