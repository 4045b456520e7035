import { IAuthorizationServer, IdentityProviderKind } from "../../lib/authorization-server";
import { entraApiRules } from "../../lib/entra/api-rules";
import { entraAppRules } from "../../lib/entra/app-rules";
import { issuerOf, jwksUriOf, metadataUriOf } from "../../lib/entra/endpoints";
import { signInFrequencyRules } from "../../lib/entra/sign-in-frequency-rules";
import { userClaimOf } from "../../lib/entra/user-claim";
import { Finding, findings } from "../../lib/findings/rule";
import { clientRules } from "../../lib/sigma/client-rules";
import { credentialRules } from "../../lib/sigma/credential-rules";
import { sigmaScopes } from "../../lib/sigma/scopes";
import { userMappingRules } from "../../lib/user-mapping";
import { ResolvedEntra } from "../resolve/entra";
import { StackConfig } from "../schema/stack";
import { clientFindings, ClientPlaces, lookUp, relocate } from "./clients";

/** Where the properties of SigmaEntraApi stand in the config. */
const API_PLACES: Readonly<Record<string, string>> = {
  name: "identityProvider.apiName",
  offlineAccess: "offlineAccess",
  "adopt.application.id": "adopt.authorizationServer.id",
  "adopt.servicePrincipal.id": "adopt.authorizationServer.servicePrincipal",
  "adopt.scopeId": "adopt.authorizationServer.scope",
  "adopt.identifierUri": "adopt.authorizationServer.identifierUri",
  "userMapping.claim": "userMapping.claim",
  "userMapping.value": "userMapping.value",
};

const APP_PLACES: ClientPlaces = {
  mixed: {
    groupIds: ["groups", "object"],
    groupNames: ["groups", "string"],
    userIds: ["users", "object"],
    userPrincipalNames: ["users", "string"],
  },
  elsewhere: {
    tenantId: "identityProvider.tenantId",
    owners: "identityProvider.owners",
    assignmentRequired: "identityProvider.assignmentRequired",
  },
  renamed: { certificates: "certificateFiles" },
  byClient: { "adopt.application.id": ["adopt", "clients"], "adopt.servicePrincipal.id": ["adopt", "servicePrincipals"] },
};

export function entraFindings({ api, apps, signInFrequency }: ResolvedEntra, config: StackConfig): Finding[] {
  return [
    ...relocate(
      findings([...entraApiRules, ...userMappingRules], api),
      lookUp(API_PLACES, (head) => `identityProvider.${head}`),
    ),
    ...(signInFrequency ? relocate(findings(signInFrequencyRules, signInFrequency), () => "identityProvider.signInFrequencyDays") : []),
    ...apps.flatMap(({ props }, index) =>
      clientFindings(config, index, findings([...entraAppRules, ...clientRules, ...credentialRules], props), APP_PLACES),
    ),
  ];
}

/** The API as Snowflake will see it, with references for what only Entra knows. */
export function plannedEntraApi({ api }: ResolvedEntra): IAuthorizationServer {
  const tokenVersion = api.tokenVersion ?? 1;
  const claim = userClaimOf(api.userMapping!, tokenVersion);
  return {
    issuer: api.issuer ?? issuerOf(api, tokenVersion),
    metadataUri: metadataUriOf(api),
    jwksUris: [jwksUriOf(api)],
    audiences: ["${audience}"],
    userMappingClaims: [claim.name],
    userAttribute: api.userMapping!.attribute,
    scopes: sigmaScopes(api.offlineAccess ?? true),
    kind: IdentityProviderKind.ENTRA,
    scopeClaim: "scp",
    scopeDelimiter: " ",
  };
}
