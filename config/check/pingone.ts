import { alertRules } from "../../lib/pingone/alert-rules";
import { appRules, serverRules } from "../../lib/pingone/rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings } from "../../lib/findings/rule";
import { APP, RESOURCE, ResolvedPingOne } from "../resolve/pingone";
import { appFindings, located, relocate } from "./places";

export function pingOneFindings({ source, resource, apps }: ResolvedPingOne): Finding[] {
  return [
    ...located(RESOURCE, source, namedFindings(serverRules, resource)),
    ...relocate(findings(alertRules, { emails: source.idp.alertEmails }), (key) => key.replace(/^emails/, "identityProvider.alertEmails")),
    ...appFindings(APP, apps, appRules),
  ];
}
