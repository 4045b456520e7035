import { signInFrequencyRules } from "../../lib/entra/sign-in-frequency-rules";
import { appRules, serverRules } from "../../lib/entra/rules";
import { Finding, findings } from "../../lib/findings/rule";
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
      findings(serverRules, api),
      lookUp(API_PLACES, (head) => `identityProvider.${head}`),
    ),
    ...(signInFrequency ? relocate(findings(signInFrequencyRules, signInFrequency), () => "identityProvider.signInFrequencyDays") : []),
    ...apps.flatMap(({ props }, index) => clientFindings(config, index, findings(appRules, props), APP_PLACES)),
  ];
}
