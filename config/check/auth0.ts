import { described } from "../../lib/auth0/described";
import { auth0ApiRules, DEFAULT_API_NAME, rbacWithoutRoles } from "../../lib/auth0/api-rules";
import { auth0ProviderRules } from "../../lib/auth0/provider-rules";
import { SigmaAuth0ApiProps } from "../../lib/auth0/props";
import { appRules, serverRules } from "../../lib/auth0/rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { findings, Rule } from "../../lib/findings/rule";
import { API, APP, ResolvedAuth0 } from "../resolve/auth0";
import { StackConfig } from "../schema/stack";
import { Checked } from "./checked";
import { NamedObject } from "./directory";
import { appFindings, located, relocate } from "./places";

export function checkAuth0({ source, api, apps }: ResolvedAuth0): Checked {
  const { domain } = source.idp;
  const roles = apps.flatMap(({ props }) => (props.roleScope === false ? [] : (props.roleNames ?? [])));
  const ofDomain = findings(auth0ApiRules, { ...api, issuerDomain: domain }).filter(({ at }) => at === "issuerDomain");
  // What is no domain at all is said of once.
  const aboutDomain = ofDomain.length > 0 ? ofDomain : findings(auth0ProviderRules, source.idp);
  return {
    server: described(api),
    directory: { label: `the Auth0 tenant ${domain}`, objects: createdApi(api) },
    findings: [
      ...relocate(aboutDomain, () => "identityProvider.domain"),
      ...located(
        API,
        source,
        // The same domain twice would be the same line twice.
        namedFindings(serverRules, api).filter(({ at }) => at !== "issuerDomain" || api.issuerDomain !== domain),
      ),
      ...(api.rbac && roles.length === 0 ? [rbacWithoutRoles("identityProvider.rbac")] : []),
      ...findings([roleIdRule], source.config),
      ...appFindings(APP, apps, appRules),
    ],
  };
}

/** An API is told by its identifier; its display name may be there twice. A tenant has one default audience. */
const createdApi = ({ audience, name = DEFAULT_API_NAME, setTenantDefaultAudience }: SigmaAuth0ApiProps): NamedObject[] => [
  { kind: "API identifier", name: audience, at: "audience", isUnique: true },
  { kind: "API", name, at: "identityProvider.apiName", isUnique: false },
  ...(setTenantDefaultAudience
    ? [{ kind: "setting", name: "default audience", at: "identityProvider.setTenantDefaultAudience", isUnique: true }]
    : []),
];

/** Tokens carry the names of roles, so that the Action cannot compare ids. */
export const roleIdRule: Rule<StackConfig> = {
  id: "AUTH0-ROLE-ID",
  severity: "error",
  why: "Fires when a role is set by its id. Auth0 passes only the names of the user's roles to the Action. Use the exact name.",
  check: ({ clients = [] }) =>
    clients.flatMap(({ groups }, client) =>
      groups.flatMap((group, index) =>
        typeof group === "string"
          ? []
          : [
              {
                at: `clients[${client}].groups[${index}]`,
                given: "an id",
                allowed: "names of roles: Auth0 passes no role ids to the Action",
                fix: "use the exact name of the role",
              },
            ],
      ),
    ),
};
