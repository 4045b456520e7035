import { expiryRules } from "../../lib/hand-off/expiry-rules";
import { Finding, findings } from "../../lib/findings/rule";
import { alertRules } from "../../lib/snowflake/alert-rules";
import { ResolvedCredentials } from "../resolve/credentials";
import { StackConfig } from "../schema/stack";
import { relocate } from "./places";
import { accountPath } from "../resolve/platforms";

/** How credentials are watched, and who gets email. */
export function credentialFindings({ notify, ...credentials }: ResolvedCredentials, config: StackConfig): Finding[] {
  // The alerts are named after the integration.
  const placeOf = (key: string) =>
    key === "namePrefix" ? `${accountPath(config, "snowflake", 0)}.integrationName` : `credentials.notify.${key}`;
  return [
    ...relocate(findings(expiryRules, credentials), (key) => `credentials.${key}`),
    ...(notify ? relocate(findings(alertRules, notify), placeOf) : []),
  ];
}
