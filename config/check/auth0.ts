import { SigmaAuth0ApiProps, SigmaAuth0AppProps } from "../../lib/auth0/props";
import { auth0ApiRules, rbacWithoutRoles } from "../../lib/auth0/api-rules";
import { auth0ProviderRules } from "../../lib/auth0/provider-rules";
import { appRules, serverRules } from "../../lib/auth0/rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings, Rule } from "../../lib/findings/rule";
import { ResolvedAuth0 } from "../resolve/auth0";
import { StackConfig } from "../schema/stack";
import {
  among,
  byClient,
  CLIENT_PLACES,
  clientFindings,
  ClientPlaces,
  COMMON_PLACES,
  own,
  positionsOf,
  relocate,
  serverFindings,
  ServerPlaces,
  Site,
} from "./places";

export const API_PLACES: ServerPlaces<SigmaAuth0ApiProps> = {
  ...COMMON_PLACES,
  audience: "audience",
  issuerDomain: "identityProvider.issuerDomain",
  name: "identityProvider.apiName",
  userMapping: "userMapping",
  requireVerifiedEmail: "identityProvider.requireVerifiedEmail",
  rbac: "identityProvider.rbac",
  accessTokenMinutes: "tokens.accessTokenMinutes",
  offlineAccess: "offlineAccess",
  setTenantDefaultAudience: "identityProvider.setTenantDefaultAudience",
  bindTrigger: "identityProvider.bindTrigger",
  adopt: "adopt.authorizationServer",
};

export const APP_PLACES: ClientPlaces<SigmaAuth0AppProps> = {
  ...CLIENT_PLACES,
  ...COMMON_PLACES,
  connectionNames: connections("string"),
  connectionIds: connections("object"),
  roleNames: among("groups", "string"),
  refreshTokenDays: "tokens.refreshTokenDays",
  refreshTokenIdleDays: "tokens.refreshTokenIdleDays",
  publicKeys: own("certificateFiles"),
  adopt: byClient("clients"),
  "adopt.id": byClient("clients"),
};

export function auth0Findings(idp: ResolvedAuth0, config: StackConfig): Finding[] {
  const { domain, api, apps } = idp;
  const roles = apps.flatMap(({ props }) => (props.roleScope === false ? [] : (props.roleNames ?? [])));
  const ofDomain = findings(auth0ApiRules, { ...api, issuerDomain: domain }).filter(({ at }) => at === "issuerDomain");
  // What is no domain at all is said of once.
  const ofProvider = ofDomain.length > 0 ? [] : findings(auth0ProviderRules, idp);
  return [
    ...relocate([...ofDomain, ...ofProvider], () => "identityProvider.domain"),
    ...serverFindings(
      API_PLACES,
      // The same domain twice would be the same line twice.
      namedFindings(serverRules, api).filter(({ at }) => at !== "issuerDomain" || api.issuerDomain !== domain),
    ),
    ...(api.rbac && roles.length === 0 ? [rbacWithoutRoles("identityProvider.rbac")] : []),
    ...findings([roleIdRule], config),
    ...apps.flatMap(({ props }, index) => clientFindings(APP_PLACES, config, index, namedFindings(appRules, props))),
  ];
}

/** The config has ids and names of connections in one list. */
function connections(kind: "string" | "object") {
  return ({ config: { identityProvider: idp }, element }: Site): string => {
    const position = element === undefined || idp.type !== "auth0" ? undefined : positionsOf(idp.connections, kind)[element];
    return `identityProvider.connections${position === undefined ? "" : `[${position}]`}`;
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
