import { IAuthorizationServer, IdentityProviderKind } from "../../lib/authorization-server";
import { oktaAppRules } from "../../lib/okta/app-rules";
import { oktaProviderRules } from "../../lib/okta/provider-rules";
import { issuerAssumedRule, oktaServerRules, roleScopeElsewhere } from "../../lib/okta/server-rules";
import { Finding, findings } from "../../lib/findings/rule";
import { clientRules } from "../../lib/sigma/client-rules";
import { credentialRules } from "../../lib/sigma/credential-rules";
import { lifetimeRules } from "../../lib/sigma/lifetime-rules";
import { roleScopeRules } from "../../lib/sigma/role-scope-rules";
import { sigmaScopes } from "../../lib/sigma/scopes";
import { DEFAULT_USER_CLAIM, userMappingRules } from "../../lib/user-mapping";
import { ResolvedOkta } from "../resolve/okta";
import { StackConfig } from "../schema/stack";
import { clientFindings, ClientPlaces, lookUp, relocate } from "./clients";

/** Where the properties of SigmaAuthServer stand in the config. */
const SERVER_PLACES: Readonly<Record<string, string>> = {
  accessTokenMinutes: "tokens.accessTokenMinutes",
  refreshTokenDays: "tokens.refreshTokenDays",
  refreshTokenIdleDays: "tokens.refreshTokenIdleDays",
  serverId: "identityProvider.authorizationServer.id",
  existingPolicyId: "identityProvider.authorizationServer.policyId",
  policyGroupIds: "identityProvider.authorizationServer.policyGroups",
  audience: "audience",
  offlineAccess: "offlineAccess",
  "adopt.server": "adopt.authorizationServer.id",
  "adopt.scope": "adopt.authorizationServer.scope",
  "adopt.claim": "adopt.authorizationServer.claim",
  "adopt.policy": "adopt.authorizationServer.policy",
  "adopt.rule": "adopt.authorizationServer.rule",
  "userMapping.claim": "userMapping.claim",
  "userMapping.value": "userMapping.value",
};

const APP_PLACES: ClientPlaces = {
  mixed: {
    groupIds: ["groups", "object"],
    groupNames: ["groups", "string"],
    userIds: ["users", "object"],
    userLogins: ["users", "string"],
  },
  elsewhere: {},
  byClient: { "adopt.id": ["adopt", "clients"] },
};

export function oktaFindings(idp: ResolvedOkta, config: StackConfig): Finding[] {
  const { server, apps } = idp;
  return [
    ...relocate(findings(oktaProviderRules, idp), (key) => `identityProvider.${key}`),
    ...relocate(
      findings([issuerAssumedRule], { issuerAssumed: idp.issuerAssumed, issuer: server.issuer ?? "" }),
      lookUp(SERVER_PLACES, (head) => `identityProvider.authorizationServer.${head}`),
    ),
    ...relocate(
      findings([...lifetimeRules, ...oktaServerRules, ...userMappingRules], server),
      lookUp(SERVER_PLACES, (head) => `identityProvider.authorizationServer.${head}`),
    ),
    ...apps.flatMap(({ props }, index) =>
      props.roleScope === false && server.existingPolicyId !== undefined ? [roleScopeElsewhere(`clients[${index}].roleScope`)] : [],
    ),
    ...apps.flatMap(({ props }, index) =>
      clientFindings(config, index, findings([...clientRules, ...roleScopeRules, ...credentialRules, ...oktaAppRules], props), APP_PLACES),
    ),
  ];
}

/** The server as Snowflake will see it, with a reference for what only Okta knows. */
export function plannedOktaServer({ server }: ResolvedOkta): IAuthorizationServer {
  const issuer = server.issuer ?? "${issuer}";
  return {
    issuer,
    metadataUri: issuer,
    jwksUris: [`${issuer}/v1/keys`],
    audiences: [server.audience],
    userMappingClaims: [server.userMapping!.claim ?? DEFAULT_USER_CLAIM],
    userAttribute: server.userMapping!.attribute,
    scopes: sigmaScopes(server.offlineAccess ?? true),
    kind: IdentityProviderKind.OKTA,
    scopeClaim: "scp",
  };
}
