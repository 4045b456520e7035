import { alertRules } from "../../lib/pingone/alert-rules";
import { appRules, serverRules } from "../../lib/pingone/rules";
import { Finding, findings } from "../../lib/findings/rule";
import { ResolvedPingOne } from "../resolve/pingone";
import { StackConfig } from "../schema/stack";
import { clientFindings, ClientPlaces, lookUp, relocate } from "./clients";

/** Where the properties of SigmaPingOneResource stand in the config. */
const RESOURCE_PLACES: Readonly<Record<string, string>> = {
  audience: "audience",
  name: "identityProvider.resourceName",
  offlineAccess: "offlineAccess",
  accessTokenMinutes: "tokens.accessTokenMinutes",
  emails: "identityProvider.alertEmails",
  "adopt.resource.id": "adopt.authorizationServer.id",
  "adopt.scope.id": "adopt.authorizationServer.scope",
  "adopt.attribute.id": "adopt.authorizationServer.claim",
  "userMapping.claim": "userMapping.claim",
  "userMapping.value": "userMapping.value",
};

const APP_PLACES: ClientPlaces = {
  mixed: { groupIds: ["groups", "object"], groupNames: ["groups", "string"] },
  elsewhere: {
    environmentId: "identityProvider.environmentId",
    refreshTokenDays: "tokens.refreshTokenDays",
    refreshTokenIdleDays: "tokens.refreshTokenIdleDays",
  },
  byClient: { "adopt.id": ["adopt", "clients"] },
};

export function pingOneFindings({ resource, apps, alertEmails }: ResolvedPingOne, config: StackConfig): Finding[] {
  const ofResource = [...findings(serverRules, resource), ...findings(alertRules, { emails: alertEmails })];
  return [
    ...relocate(
      ofResource,
      lookUp(RESOURCE_PLACES, (head) => `identityProvider.${head}`),
    ),
    ...apps.flatMap(({ props }, index) => clientFindings(config, index, findings(appRules, props), APP_PLACES)),
  ];
}
