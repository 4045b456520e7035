import { expiryRules } from "../../lib/hand-off/expiry-rules";
import { Finding, findings } from "../../lib/private/rule";
import { alertRules } from "../../lib/snowflake/alert-rules";
import { ResolvedCredentials } from "../resolve/credentials";
import { relocate } from "./clients";

/** How credentials are watched, and who gets mails. */
export function credentialFindings({ notify, ...credentials }: ResolvedCredentials): Finding[] {
  return [
    ...relocate(findings(expiryRules, credentials), (key) => `credentials.${key}`),
    ...(notify ? relocate(findings(alertRules, notify), (key) => `credentials.notify.${key}`) : []),
  ];
}
