import { SigmaEntraApiProps } from "../../lib/entra/sigma-entra-api";
import { SigmaEntraAppProps } from "../../lib/entra/sigma-entra-app";
import { signInFrequencyRules } from "../../lib/entra/sign-in-frequency-rules";
import { appRules, serverRules } from "../../lib/entra/rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings } from "../../lib/findings/rule";
import { ResolvedEntra } from "../resolve/entra";
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

const TENANT_PLACES = {
  ...COMMON_PLACES,
  tenantId: "identityProvider.tenantId",
  cloud: "identityProvider.cloud",
  owners: "identityProvider.owners",
} as const;

export const API_PLACES: ServerPlaces<SigmaEntraApiProps> = {
  ...TENANT_PLACES,
  name: "identityProvider.apiName",
  domain: "identityProvider.domain",
  tokenVersion: "identityProvider.tokenVersion",
  issuer: "identityProvider.issuer",
  userMapping: "userMapping",
  offlineAccess: "offlineAccess",
  adopt: "adopt.authorizationServer",
  "adopt.application.id": "adopt.authorizationServer.id",
  "adopt.servicePrincipal.id": "adopt.authorizationServer.servicePrincipal",
  "adopt.scopeId": "adopt.authorizationServer.scope",
};

export const APP_PLACES: ClientPlaces<SigmaEntraAppProps> = {
  ...CLIENT_PLACES,
  ...TENANT_PLACES,
  groupIds: among("groups", "object"),
  groupNames: among("groups", "string"),
  userIds: among("users", "object"),
  userPrincipalNames: among("users", "string"),
  assignmentRequired: "identityProvider.assignmentRequired",
  adminConsent: "identityProvider.adminConsent",
  secretValidDays: "credentials.secretValidDays",
  certificates: own("certificateFiles"),
  adopt: byClient("clients"),
  "adopt.application.id": byClient("clients"),
  "adopt.servicePrincipal.id": byClient("servicePrincipals"),
  "adopt.graphConsent": byClient("consents"),
  "adopt.apiConsent": byClient("consents"),
};

export function entraFindings({ api, apps, signInFrequency }: ResolvedEntra, config: StackConfig): Finding[] {
  return [
    ...serverFindings(API_PLACES, namedFindings(serverRules, api)),
    ...(signInFrequency ? relocate(findings(signInFrequencyRules, signInFrequency), () => "identityProvider.signInFrequencyDays") : []),
    ...apps.flatMap(({ props }, index) => clientFindings(APP_PLACES, config, index, namedFindings(appRules, props))),
  ];
}
