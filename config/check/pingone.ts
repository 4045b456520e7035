import { IAuthorizationServer, IdentityProviderKind } from "../../lib/authorization-server";
import { alertRules } from "../../lib/pingone/alert-rules";
import { pingOneAppRules } from "../../lib/pingone/app-rules";
import { issuerOf } from "../../lib/pingone/issuer";
import { pingOneResourceRules } from "../../lib/pingone/resource-rules";
import { Finding, findings } from "../../lib/findings/rule";
import { clientRules } from "../../lib/sigma/client-rules";
import { credentialRules } from "../../lib/sigma/credential-rules";
import { lifetimeRules } from "../../lib/sigma/lifetime-rules";
import { roleScopeRules } from "../../lib/sigma/role-scope-rules";
import { sigmaScopes } from "../../lib/sigma/scopes";
import { DEFAULT_USER_CLAIM, userMappingRules } from "../../lib/user-mapping";
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
  const rules = [...clientRules, ...roleScopeRules, ...lifetimeRules, ...credentialRules, ...pingOneAppRules];
  const ofResource = [
    ...findings([...pingOneResourceRules, ...userMappingRules], resource),
    ...findings(alertRules, { emails: alertEmails }),
  ];
  return [
    ...relocate(
      ofResource,
      lookUp(RESOURCE_PLACES, (head) => `identityProvider.${head}`),
    ),
    ...apps.flatMap(({ props }, index) => clientFindings(config, index, findings(rules, props), APP_PLACES)),
  ];
}

/** The resource as Snowflake will see it. */
export function plannedPingOneResource({ resource }: ResolvedPingOne): IAuthorizationServer {
  const issuer = issuerOf(resource);
  return {
    issuer,
    metadataUri: `${issuer}/.well-known/openid-configuration`,
    jwksUris: [`${issuer}/jwks`],
    audiences: [resource.audience],
    userMappingClaims: [resource.userMapping!.claim ?? DEFAULT_USER_CLAIM],
    userAttribute: resource.userMapping!.attribute,
    scopes: sigmaScopes(resource.offlineAccess ?? true),
    kind: IdentityProviderKind.PINGONE,
    scopeClaim: "scope",
    scopeDelimiter: " ",
  };
}
