import { Check } from "../model/check";

/** In place of a reason, where Snowflake does not say which one it has for what failed. */
const untold = (failed: readonly Check[]) => `a reason that cannot be told from outside (${failed.map(({ id }) => id).join(", ")})`;

/** What Snowflake would answer to a token, as far as that can be told from outside. */
export interface Verdict {
  readonly subject: string;
  readonly result: "Passed" | "Failed" | "unknown";
  /** The reasons that Snowflake could name; it names one. */
  readonly reasons: readonly string[];
}

/** The last word is Snowflake's: it takes the token in the quotes and does not show it again. */
export const STATEMENT = "SELECT SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN('<access token>');";

export function verdict(subject: string, checks: readonly Check[]): Verdict {
  const failed = checks.filter(({ status }) => status === "failed");
  const known = [...new Set(failed.flatMap(({ reason }) => reason ?? []))];
  const reasons = known.length > 0 || failed.length === 0 ? known : [untold(failed)];
  const open = checks.some(({ status }) => status === "unknown");
  return { subject, result: failed.length > 0 ? "Failed" : open ? "unknown" : "Passed", reasons };
}
