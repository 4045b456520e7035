import { Check } from "../model/check";

/** Used instead of a reason where Snowflake documents none for the failed check. */
const untold = (failed: readonly Check[]) => `a reason that cannot be determined from outside (${failed.map(({ id }) => id).join(", ")})`;

/** Snowflake's likely answer to a token, as far as it can be determined from outside. */
export interface Verdict {
  readonly subject: string;
  readonly result: "Passed" | "Failed" | "unknown";
  /** The reasons that Snowflake could name; it names one. */
  readonly reasons: readonly string[];
}

/** Snowflake decides: it takes the token in the quotes and does not show it again. */
export const STATEMENT = "SELECT SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN('<access token>');";

export function verdict(subject: string, checks: readonly Check[]): Verdict {
  const failed = checks.filter(({ status }) => status === "failed");
  const known = [...new Set(failed.flatMap(({ reason }) => reason ?? []))];
  const reasons = known.length > 0 || failed.length === 0 ? known : [untold(failed)];
  const open = checks.some(({ status }) => status === "unknown");
  return { subject, result: failed.length > 0 ? "Failed" : open ? "unknown" : "Passed", reasons };
}
