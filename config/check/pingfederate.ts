import { IAuthorizationServer } from "../../lib/authorization-server";
import { pingFederateClientRules } from "../../lib/pingfederate/client-rules";
import { plannedServer } from "../../lib/pingfederate/planned-server";
import { providerRules } from "../../lib/pingfederate/provider-rules";
import { DEFAULT_MANAGER_ID, pingFederateManagerRules } from "../../lib/pingfederate/token-manager-rules";
import { Finding, findings, Rule, show } from "../../lib/findings/rule";
import { clientRules } from "../../lib/sigma/client-rules";
import { originProblem } from "../../lib/findings/url";
import { credentialRules } from "../../lib/sigma/credential-rules";
import { lifetimeRules } from "../../lib/sigma/lifetime-rules";
import { roleScopeRules } from "../../lib/sigma/role-scope-rules";
import { userMappingRules } from "../../lib/user-mapping";
import { ResolvedPingFederate } from "../resolve/pingfederate";
import { ResolvedStack } from "../resolve/stack";
import { StackConfig } from "../schema/stack";
import { clientFindings, ClientPlaces, lookUp, relocate } from "./clients";
import { duplicates } from "./duplicates";

/** Where the properties of SigmaPingFederateTokenManager stand in the config. */
const MANAGER_PLACES: Readonly<Record<string, string>> = {
  audience: "audience",
  name: "identityProvider.managerName",
  existingManagerId: "identityProvider.accessTokenManagerId",
  accessTokenMinutes: "tokens.accessTokenMinutes",
  scopeClaim: "identityProvider.scopeMappingAttribute",
  "adopt.manager": "adopt.authorizationServer.id",
  "adopt.manager.id": "adopt.authorizationServer.id",
  "adopt.mapping": "adopt.authorizationServer.claim",
  "userMapping.claim": "userMapping.claim",
  "userMapping.value": "userMapping.value",
};

const CLIENT_PLACES: ClientPlaces = {
  mixed: {},
  elsewhere: {
    oidcPolicyId: "identityProvider.oidcPolicyId",
    refreshTokenDays: "tokens.refreshTokenDays",
    refreshTokenIdleDays: "tokens.refreshTokenIdleDays",
  },
  byClient: { "adopt.id": ["adopt", "clients"] },
};

export function pingFederateFindings(idp: ResolvedPingFederate, config: StackConfig): Finding[] {
  const rules = [...pingFederateClientRules, ...clientRules, ...roleScopeRules, ...lifetimeRules, ...credentialRules];
  return [
    ...relocate(findings(providerRules, idp.provider), (key) => `identityProvider.${key}`),
    ...relocate(
      findings([...pingFederateManagerRules, ...userMappingRules], idp.manager),
      lookUp(MANAGER_PLACES, (head) => `identityProvider.${head}`),
    ),
    ...idp.apps.flatMap(({ props }, index) => clientFindings(config, index, findings(rules, props), CLIENT_PLACES)),
  ];
}

/** The access token manager as Snowflake will see it. A base URL that is wrong stands for itself: it is not judged once more in what is made of it. */
export function plannedPingFederateServer({ manager }: ResolvedPingFederate): IAuthorizationServer {
  return plannedServer({
    ...manager,
    baseUrl: originProblem(manager.baseUrl) === undefined ? manager.baseUrl : "${identityProvider.baseUrl}",
  });
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
    "Client ids and ids of token managers are chosen, and each stands once on a server. Two clients, or two stacks, with one id would be " +
    "one object, which each deploy changes back. Give another `clientId` or `managerId`.",
  check: (stacks) =>
    duplicates(stacks.flatMap(serverObjects), ({ server, kind, id }) => [server, kind, id].join(" ")).map(({ value, first }) => ({
      at: `${value.stack}.${value.place}`,
      given: `the ${value.kind} ${show(value.id)} a second time on this server: ${first.stack === value.stack ? "in this stack" : `in stack ${first.stack}`}, too`,
      allowed: "each id once on a server",
      fix: `give another ${value.place.replace(/^.*\./, "")}`,
    })),
};

/** What a stack makes on its server: clients, and a token manager unless it exists already. */
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
