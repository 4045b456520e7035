import { SigmaEntraApiProps, SigmaEntraAppProps } from "../../lib/entra/props";
import { signInFrequencyRules } from "../../lib/entra/sign-in-frequency-rules";
import { appRules, serverRules } from "../../lib/entra/rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { violationIf } from "../../lib/findings/checks";
import { Finding, findings, given, Rule, Violation } from "../../lib/findings/rule";
import { pathText } from "../read/path-text";
import { entryOf } from "../resolve/adopted";
import { ResolvedEntra } from "../resolve/entra";
import { EntraConfig } from "../schema/entra";
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
  secretValidDays: "credentials.validDays",
  certificates: own("certificateFiles"),
  adopt: byClient("clients"),
  "adopt.application.id": byClient("clients"),
  "adopt.servicePrincipal.id": byClient("servicePrincipals"),
  "adopt.graphConsent": byClient("consents"),
  "adopt.apiConsent": byClient("consents"),
};

export function entraFindings({ idp, api, apps, signInFrequency }: ResolvedEntra, config: StackConfig): Finding[] {
  return [
    ...findings(entraStackRules, { idp, config }),
    ...serverFindings(API_PLACES, namedFindings(serverRules, api)),
    ...(signInFrequency ? relocate(findings(signInFrequencyRules, signInFrequency), () => "identityProvider.signInFrequencyDays") : []),
    ...apps.flatMap(({ props }, index) => clientFindings(APP_PLACES, config, index, namedFindings(appRules, props))),
  ];
}

/** A stack with Entra, as the user wrote it. */
interface EntraStack {
  readonly idp: EntraConfig;
  readonly config: StackConfig;
}

/** Rules about keys that no construct has. */
export const entraStackRules: readonly Rule<EntraStack>[] = [
  {
    id: "ENTRA-ADOPT",
    severity: "error",
    why:
      "Fires when a service principal, a consent, a scope or an identifier URI is adopted without the application to which it belongs. " +
      "Give the application's object id, too.",
    check: ({ config: { adopt } }) => {
      if (adopt === undefined) return [];
      const { id, ...parts } = adopt.authorizationServer ?? {};
      const alone = (at: string, value: unknown): Violation => ({
        at,
        given: `${given(value)} without the object id of the application`,
        allowed: "only together with it",
        fix: "give the application's object id, too",
      });
      return [
        ...(id === undefined ? Object.entries(parts).map(([key, value]) => alone(`adopt.authorizationServer.${key}`, value)) : []),
        ...(["servicePrincipals", "consents"] as const).flatMap((key) =>
          Object.entries(adopt[key])
            .filter(([client]) => entryOf(adopt.clients, client) === undefined)
            .map(([client, value]) => alone(pathText(["adopt", key, client]), value)),
        ),
      ];
    },
  },
  {
    id: "ENTRA-ADOPT-CONSENT",
    severity: "error",
    why:
      "Fires when consents are adopted with `adminConsent: false`, which leaves consents unmanaged. Remove the ids, and the consents stay " +
      "as they are; or remove `adminConsent`.",
    check: ({ idp, config: { adopt } }) =>
      idp.adminConsent
        ? []
        : Object.keys(adopt?.consents ?? {}).map((client) => ({
            at: pathText(["adopt", "consents", client]),
            given: "given with adminConsent: false",
            allowed: "only where the deploy gives consent",
            fix: "remove them: the consents stay as they are; or remove adminConsent",
          })),
  },
  {
    id: "ENTRA-FREQUENCY-ENFORCED",
    severity: "error",
    why: "Fires when `signInFrequencyEnforced` is true and `signInFrequencyDays` is missing. There is nothing to enforce without it.",
    check: ({ idp }) =>
      violationIf(idp.signInFrequencyEnforced && idp.signInFrequencyDays === undefined, {
        at: "identityProvider.signInFrequencyEnforced",
        given: `${given(true)} without signInFrequencyDays`,
        allowed: "only together with it",
        fix: "give signInFrequencyDays, too: without it there is no policy",
      }),
  },
];
