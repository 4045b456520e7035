import { described } from "../../lib/pingone/described";
import { alertRules } from "../../lib/pingone/alert-rules";
import { appRules, serverRules } from "../../lib/pingone/rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { findings } from "../../lib/findings/rule";
import { APP, RESOURCE, ResolvedPingOne } from "../resolve/pingone";
import { Checked } from "./checked";
import { appFindings, located, relocate } from "./places";

export function checkPingOne({ source, resource, apps }: ResolvedPingOne): Checked {
  return {
    server: described(resource),
    directory: {
      label: `the PingOne environment ${resource.environmentId}`,
      objects: [{ kind: "resource", name: source.idp.resourceName, at: "identityProvider.resourceName", isUnique: true }],
    },
    findings: [
      ...located(RESOURCE, source, namedFindings(serverRules, resource)),
      ...relocate(findings(alertRules, { emails: source.idp.alertEmails }), (key) => key.replace("emails", "identityProvider.alertEmails")),
      ...appFindings(APP, apps, appRules),
    ],
  };
}
