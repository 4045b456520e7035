import { SigmaAuthServerProps, SigmaOktaAppProps } from "../../lib/okta/props";
import { oktaProviderRules } from "../../lib/okta/provider-rules";
import { issuerAssumedRule, roleScopeElsewhere } from "../../lib/okta/server-rules";
import { appRules, serverRules } from "../../lib/okta/rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings } from "../../lib/findings/rule";
import { ResolvedOkta } from "../resolve/okta";
import { StackConfig } from "../schema/stack";
import {
  among,
  byClient,
  CLIENT_PLACES,
  clientFindings,
  ClientPlaces,
  COMMON_PLACES,
  own,
  relocate,
  serverFindings,
  ServerPlaces,
} from "./places";

const SERVER = "identityProvider.authorizationServer";

export const SERVER_PLACES: ServerPlaces<SigmaAuthServerProps> = {
  ...COMMON_PLACES,
  audience: "audience",
  name: `${SERVER}.name`,
  description: `${SERVER}.description`,
  userMapping: "userMapping",
  offlineAccess: "offlineAccess",
  accessTokenMinutes: "tokens.accessTokenMinutes",
  refreshTokenDays: "tokens.refreshTokenDays",
  refreshTokenIdleDays: "tokens.refreshTokenIdleDays",
  issuerMode: `${SERVER}.issuerMode`,
  serverId: `${SERVER}.id`,
  issuer: `${SERVER}.issuer`,
  scopeExists: `${SERVER}.scopeExists`,
  claimExists: `${SERVER}.claimExists`,
  existingPolicyId: `${SERVER}.policyId`,
  policyPriority: `${SERVER}.policyPriority`,
  policyGroupIds: `${SERVER}.policyGroups`,
  adopt: "adopt.authorizationServer",
  "adopt.server": "adopt.authorizationServer.id",
};

export const APP_PLACES: ClientPlaces<SigmaOktaAppProps> = {
  ...CLIENT_PLACES,
  ...COMMON_PLACES,
  groupIds: among("groups", "object"),
  groupNames: among("groups", "string"),
  userIds: among("users", "object"),
  userLogins: among("users", "string"),
  authenticationPolicyId: own("authenticationPolicyId"),
  adopt: byClient("clients"),
  "adopt.id": byClient("clients"),
};

export function oktaFindings(idp: ResolvedOkta, config: StackConfig): Finding[] {
  const { server, apps } = idp;
  return [
    ...relocate(findings(oktaProviderRules, idp), (key) => `identityProvider.${key}`),
    ...serverFindings(SERVER_PLACES, [
      ...findings([issuerAssumedRule], { issuerAssumed: idp.issuerAssumed, issuer: server.issuer ?? "" }),
      ...namedFindings(serverRules, server),
    ]),
    ...apps.flatMap(({ props }, index) =>
      props.roleScope === false && server.existingPolicyId !== undefined ? [roleScopeElsewhere(`clients[${index}].roleScope`)] : [],
    ),
    ...apps.flatMap(({ props }, index) => clientFindings(APP_PLACES, config, index, namedFindings(appRules, props))),
  ];
}
