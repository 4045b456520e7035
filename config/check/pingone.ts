import { SigmaPingOneAppProps, SigmaPingOneResourceProps } from "../../lib/pingone/props";
import { alertRules } from "../../lib/pingone/alert-rules";
import { appRules, serverRules } from "../../lib/pingone/rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings } from "../../lib/findings/rule";
import { ResolvedPingOne } from "../resolve/pingone";
import { StackConfig } from "../schema/stack";
import {
  among,
  byClient,
  CLIENT_PLACES,
  clientFindings,
  ClientPlaces,
  COMMON_PLACES,
  relocate,
  serverFindings,
  ServerPlaces,
} from "./places";

export const RESOURCE_PLACES: ServerPlaces<SigmaPingOneResourceProps> = {
  ...COMMON_PLACES,
  environmentId: "identityProvider.environmentId",
  region: "identityProvider.region",
  audience: "audience",
  name: "identityProvider.resourceName",
  customDomain: "identityProvider.customDomain",
  issuer: "identityProvider.issuer",
  userMapping: "userMapping",
  accessTokenMinutes: "tokens.accessTokenMinutes",
  offlineAccess: "offlineAccess",
  adopt: "adopt.authorizationServer",
  "adopt.resource.id": "adopt.authorizationServer.id",
  "adopt.scope.id": "adopt.authorizationServer.scope",
  "adopt.attribute.id": "adopt.authorizationServer.claim",
};

export const APP_PLACES: ClientPlaces<SigmaPingOneAppProps> = {
  ...CLIENT_PLACES,
  ...COMMON_PLACES,
  environmentId: "identityProvider.environmentId",
  groupIds: among("groups", "object"),
  groupNames: among("groups", "string"),
  refreshTokenDays: "tokens.refreshTokenDays",
  refreshTokenIdleDays: "tokens.refreshTokenIdleDays",
  previousSecretDays: "credentials.overlapDays",
  adopt: byClient("clients"),
  "adopt.id": byClient("clients"),
};

export function pingOneFindings({ resource, apps, alertEmails }: ResolvedPingOne, config: StackConfig): Finding[] {
  return [
    ...serverFindings(RESOURCE_PLACES, namedFindings(serverRules, resource)),
    ...relocate(findings(alertRules, { emails: alertEmails }), (key) => key.replace(/^emails/, "identityProvider.alertEmails")),
    ...apps.flatMap(({ props }, index) => clientFindings(APP_PLACES, config, index, namedFindings(appRules, props))),
  ];
}
