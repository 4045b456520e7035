import { IAuthorizationServer, IdentityProviderKind } from "../../lib/authorization-server";
import { auth0ApiRules, rbacWithoutRoles } from "../../lib/auth0/api-rules";
import { auth0AppRules } from "../../lib/auth0/app-rules";
import { auth0ProviderRules } from "../../lib/auth0/provider-rules";
import { Finding, findings, Rule } from "../../lib/findings/rule";
import { clientRules } from "../../lib/sigma/client-rules";
import { credentialRules } from "../../lib/sigma/credential-rules";
import { lifetimeRules } from "../../lib/sigma/lifetime-rules";
import { roleScopeRules } from "../../lib/sigma/role-scope-rules";
import { sigmaScopes } from "../../lib/sigma/scopes";
import { DEFAULT_USER_CLAIM, userMappingRules } from "../../lib/user-mapping";
import { ResolvedAuth0 } from "../resolve/auth0";
import { StackConfig } from "../schema/stack";
import { clientFindings, ClientPlaces, lookUp, positionsOf, relocate } from "./clients";

/** Where the properties of SigmaAuth0Api stand in the config. */
const API_PLACES: Readonly<Record<string, string>> = {
  audience: "audience",
  name: "identityProvider.apiName",
  offlineAccess: "offlineAccess",
  accessTokenMinutes: "tokens.accessTokenMinutes",
  "adopt.id": "adopt.authorizationServer.id",
  "userMapping.claim": "userMapping.claim",
  "userMapping.value": "userMapping.value",
};

const APP_PLACES: ClientPlaces = {
  mixed: { roleNames: ["groups", "string"] },
  elsewhere: {
    refreshTokenDays: "tokens.refreshTokenDays",
    refreshTokenIdleDays: "tokens.refreshTokenIdleDays",
    connections: "identityProvider.connections",
  },
  renamed: { publicKeys: "certificateFiles" },
  byClient: { "adopt.id": ["adopt", "clients"] },
};

export function auth0Findings(idp: ResolvedAuth0, config: StackConfig): Finding[] {
  const { domain, api, apps } = idp;
  const rules = [...auth0AppRules, ...clientRules, ...roleScopeRules, ...lifetimeRules, ...credentialRules];
  const roles = apps.flatMap(({ props }) => (props.roleScope === false ? [] : (props.roleNames ?? [])));
  const ofDomain = findings(auth0ApiRules, { ...api, issuerDomain: domain }).filter(({ at }) => at === "issuerDomain");
  // What is no domain at all is said of once.
  const ofProvider = ofDomain.length > 0 ? [] : findings(auth0ProviderRules, idp);
  return [
    ...relocate([...ofDomain, ...ofProvider], () => "identityProvider.domain"),
    ...relocate(
      // The same domain twice would be the same line twice.
      findings([...auth0ApiRules, ...userMappingRules], api).filter(({ at }) => at !== "issuerDomain" || api.issuerDomain !== domain),
      lookUp(API_PLACES, (head) => `identityProvider.${head}`),
    ),
    ...(api.rbac && roles.length === 0 ? [rbacWithoutRoles("identityProvider.rbac")] : []),
    ...findings([roleIdRule], config),
    ...apps.flatMap(({ props }, index) =>
      clientFindings(config, index, relocate(findings(rules, props), connectionPlace(config)), APP_PLACES),
    ),
  ];
}

/** The config has ids and names of connections in one list. */
function connectionPlace({ identityProvider: idp }: StackConfig): (key: string) => string {
  if (idp.type !== "auth0") return (key) => key;
  const positions = { Names: positionsOf(idp.connections, "string"), Ids: positionsOf(idp.connections, "object") };
  return (key) => {
    const [, kind, nth] = /^connection(Names|Ids)(?:\[(\d+)\])?$/.exec(key) ?? [];
    if (kind === undefined) return key;
    return nth === undefined ? "connections" : `connections[${positions[kind as keyof typeof positions][Number(nth)]}]`;
  };
}

/** Tokens carry the names of roles, so that the Action cannot compare ids. */
export const roleIdRule: Rule<StackConfig> = {
  id: "AUTH0-ROLE-ID",
  severity: "error",
  why: "Fires when a role is given by its id. A login carries the names of the user's roles, and no ids. Give the exact name.",
  check: ({ clients = [] }) =>
    clients.flatMap(({ groups }, client) =>
      groups.flatMap((group, index) =>
        typeof group === "string"
          ? []
          : [
              {
                at: `clients[${client}].groups[${index}]`,
                given: "an id",
                allowed: "the names of roles: a login carries no ids",
                fix: "give the exact name of the role",
              },
            ],
      ),
    ),
};

/** The API as Snowflake will see it. */
export function plannedAuth0Api({ api }: ResolvedAuth0): IAuthorizationServer {
  const issuer = `https://${api.issuerDomain}/`;
  return {
    issuer,
    metadataUri: `${issuer}.well-known/openid-configuration`,
    jwksUris: [`${issuer}.well-known/jwks.json`],
    audiences: [api.audience],
    userMappingClaims: [api.userMapping!.claim ?? DEFAULT_USER_CLAIM],
    userAttribute: api.userMapping!.attribute,
    scopes: sigmaScopes(api.offlineAccess ?? true),
    kind: IdentityProviderKind.AUTH0,
    scopeClaim: "scp",
  };
}
