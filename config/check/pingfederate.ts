import { SigmaPingFederateClientProps, SigmaPingFederateTokenManagerProps } from "../../lib/pingfederate/props";
import { providerRules } from "../../lib/pingfederate/provider-rules";
import { DEFAULT_MANAGER_ID } from "../../lib/pingfederate/token-manager-rules";
import { appRules, serverRules } from "../../lib/pingfederate/rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings, Rule, show } from "../../lib/findings/rule";
import { ResolvedPingFederate } from "../resolve/pingfederate";
import { ResolvedStack } from "../resolve/stack";
import { StackConfig } from "../schema/stack";
import {
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
import { duplicates } from "../../lib/findings/duplicates";

export const MANAGER_PLACES: ServerPlaces<SigmaPingFederateTokenManagerProps> = {
  ...COMMON_PLACES,
  baseUrl: "identityProvider.baseUrl",
  audience: "audience",
  issuer: "identityProvider.issuer",
  jwksUrl: "identityProvider.jwksUrl",
  managerId: "identityProvider.managerId",
  name: "identityProvider.managerName",
  existingManagerId: "identityProvider.accessTokenManagerId",
  userMapping: "userMapping",
  userAttribute: "identityProvider.userAttribute",
  accessTokenMinutes: "tokens.accessTokenMinutes",
  offlineAccess: "offlineAccess",
  scopeClaim: "identityProvider.scopeMappingAttribute",
  scopeDelimiter: "identityProvider.scopeDelimiter",
  compareScopeClaim: "",
  omitIssuedAtField: "identityProvider.omitIssuedAtField",
  adopt: "adopt.authorizationServer",
  "adopt.manager": "adopt.authorizationServer.id",
  "adopt.manager.id": "adopt.authorizationServer.id",
  "adopt.mapping": "adopt.authorizationServer.claim",
};

export const APP_PLACES: ClientPlaces<SigmaPingFederateClientProps> = {
  ...CLIENT_PLACES,
  ...COMMON_PLACES,
  clientId: own("clientId"),
  oidcPolicyId: "identityProvider.oidcPolicyId",
  refreshTokenDays: "tokens.refreshTokenDays",
  refreshTokenIdleDays: "tokens.refreshTokenIdleDays",
  previousSecretDays: "credentials.overlapDays",
  previousClientSecret: "credentials.source",
  adopt: byClient("clients"),
  "adopt.id": byClient("clients"),
};

export function pingFederateFindings(idp: ResolvedPingFederate, config: StackConfig): Finding[] {
  return [
    ...relocate(findings(providerRules, idp.provider), (key) => `identityProvider.${key}`),
    ...serverFindings(MANAGER_PLACES, namedFindings(serverRules, idp.manager)),
    ...idp.apps.flatMap(({ props }, index) => clientFindings(APP_PLACES, config, index, namedFindings(appRules, props))),
  ];
}

/** An id on a server, and where the config has it. */
interface ServerObject {
  readonly kind: string;
  readonly id: string;
  readonly server: string;
  readonly stack: string;
  readonly place: string;
}

/** Ids that people choose can meet: two objects of one id on a server would be one, which each stack changes back. */
export const sharedServerRule: Rule<readonly ResolvedStack[]> = {
  id: "PINGFEDERATE-DUPLICATE-ID",
  severity: "error",
  why:
    "Fires when two clients, or two access token managers, have the same id on one server, whether in one stack or in two. You choose " +
    "these ids yourself in PingFederate. Both would be one object, and each deploy would undo the changes of the other. Give one of " +
    "them another `clientId` or `managerId`.",
  check: (stacks) =>
    duplicates(stacks.flatMap(serverObjects), ({ server, kind, id }) => [server, kind, id].join(" ")).map(({ value, first }) => ({
      at: `${value.stack}.${value.place}`,
      given: `the ${value.kind} ${show(value.id)} a second time on this server: ${first.stack === value.stack ? "in this stack" : `in stack ${first.stack}`}, too`,
      allowed: "each id once on a server",
      fix: `give another ${value.place.replace(/^.*\./, "")}`,
    })),
};

/** What a stack makes on its server: clients, and a token manager unless an existing one is used. */
function serverObjects({ name, identityProvider: idp }: ResolvedStack): ServerObject[] {
  if (idp.type !== "pingfederate") return [];
  const { manager, provider, apps } = idp;
  const common = { stack: name, server: provider.adminUrl! };
  return [
    ...apps.map(({ props }, index) => ({ ...common, kind: "client id", id: props.clientId!, place: `clients[${index}].clientId` })),
    ...(manager.existingManagerId === undefined
      ? [{ ...common, kind: "token manager's id", id: manager.managerId ?? DEFAULT_MANAGER_ID, place: "identityProvider.managerId" }]
      : []),
  ];
}
