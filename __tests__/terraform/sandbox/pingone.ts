import { Problem, ProviderBehaviour, Tenant } from "./behaviour";
import { isUnknown, Values } from "./value";

const ENVIRONMENT = "00000000-0000-0000-0000-000000000000";
const problem = (when: boolean, summary: string): Problem[] => (when ? [{ summary }] : []);
const importId =
  (...parents: string[]) =>
  (values: Values) =>
    ["environment_id", ...parents, "id"].map((name) => String(values[name])).join("/");
const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;
const guidOf = (id: string) => id.split("/").pop()!;

/** Defaults, checks, forced replacements and import ids as in the provider's source and documentation, version 1.20.0. */
export const pingone: ProviderBehaviour = {
  tenant: ({ region_code }) => String(region_code),
  resources: {
    pingone_application: {
      idPrefix: "guid",
      defaults: { enabled: false, hidden_from_app_portal: false },
      computed: (id) => ({ oidc_options: { client_id: guidOf(id), mobile_app: null }, access_control_role_type: null }),
      plan: (planned) => ({ ...planned, oidc_options: { ...OIDC_DEFAULTS, ...given(planned.oidc_options as Values) } }),
      validate: ({ oidc_options }) => (isUnknown(oidc_options) ? [] : oidcInvalid(oidc_options as Values)),
      forceNew: ["environment_id"],
      apply: ({ oidc_options }) => oidcProblems(oidc_options as Values),
      importId: importId(),
    },
    pingone_application_resource_grant: {
      idPrefix: "guid",
      computed: (_, { resource_type, custom_resource_id }) => ({ resource_id: resource_type === "CUSTOM" ? custom_resource_id : "openid" }),
      forceNew: ["environment_id", "application_id", "resource_type", "custom_resource_id", "scopes"],
      validate: ({ resource_type, custom_resource_id }) =>
        problem(
          resource_type !== "CUSTOM" && custom_resource_id !== undefined,
          "The argument custom_resource_id cannot be set where resource_type is not CUSTOM",
        ),
      apply: (grant, tenant, prior) => [...grantProblems(grant, tenant), ...(prior === null ? secondGrant(grant, tenant) : [])],
      importId: importId("application_id"),
    },
    pingone_resource: {
      idPrefix: "guid",
      defaults: { access_token_validity_seconds: 3600, introspect_endpoint_auth_method: "CLIENT_SECRET_BASIC" },
      computed: () => ({ type: "CUSTOM", application_permissions_settings: { claim_enabled: false } }),
      forceNew: ["environment_id"],
      validate: ({ audience, access_token_validity_seconds: seconds }) => [
        ...problem(/pingone|pingidentity/.test(String(audience)), "audience must not contain pingone or pingidentity"),
        ...problem(Number(seconds) < 300 || Number(seconds) > 2592000, "access_token_validity_seconds must be between 300 and 2592000"),
      ],
      plan: (planned) => ({ ...planned, audience: isUnknown(planned.audience) ? planned.name : planned.audience }),
      apply: ({ name }, tenant, prior) => unique("pingone_resource", name, tenant, prior),
      importId: importId(),
    },
    pingone_resource_scope: {
      idPrefix: "guid",
      forceNew: ["environment_id", "resource_id"],
      apply: ({ name, resource_id }, tenant, prior) =>
        unique("pingone_resource_scope", name, tenant, prior, (other) => other.resource_id === resource_id),
      importId: importId("resource_id"),
    },
    pingone_resource_attribute: {
      idPrefix: "guid",
      computed: (_, { custom_resource_id }) => ({ resource_id: custom_resource_id, type: "CUSTOM" }),
      forceNew: ["environment_id", "name"],
      apply: ({ name, value, id_token_enabled, userinfo_enabled }) => [
        ...problem(!/^(\$\{user\.[\w.]+\}|[^$]+)$/.test(String(value)), `neither an expression nor a text: ${String(value)}`),
        ...problem(RESERVED.test(String(name)), `INVALID_DATA: the name ${String(name)} is reserved`),
        ...problem(
          [id_token_enabled, userinfo_enabled].some((flag) => typeof flag === "boolean"),
          "Invalid parameter value - Parameter doesn't apply to resource type",
        ),
      ],
      importId: importId("custom_resource_id"),
    },
    pingone_application_secret: {
      computed: (id) => ({ secret: `sandbox-renewed-secret-${id}`, previous: { last_used: null, secret: "sandbox-previous" } }),
      forceNew: ["environment_id", "application_id", "regenerate_trigger_values"],
      apply: ({ application_id, previous }, tenant) => [
        ...problem(!tenant.all("pingone_application").some(({ id }) => id === application_id), "the application does not exist"),
        ...problem(previous !== null && !isDate((previous as Values | null)?.expires_at), "previous.expires_at is no RFC 3339 time"),
      ],
      // Each update makes a new secret, too.
      normalize: (values, tenant, prior) => ({
        ...values,
        secret: prior === null ? values.secret : `sandbox-renewed-again-${tenant.newId("guid")}`,
      }),
      importId: ({ environment_id, application_id }) => `${String(environment_id)}/${String(application_id)}`,
    },
    pingone_alert_channel: {
      idPrefix: "guid",
      forceNew: ["environment_id"],
      validate: ({ addresses, include_alert_types }) => [
        ...problem(isEmpty(addresses), "addresses set must contain at least 1 elements"),
        ...problem(isEmpty(include_alert_types), "include_alert_types set must contain at least 1 elements"),
      ],
      importId: importId(),
    },
  },
  dataSources: {
    pingone_application_secret: ({ application_id }, tenant) =>
      tenant.all("pingone_application").some(({ id }) => id === application_id)
        ? { secret: `sandbox-secret-of-${String(application_id)}` }
        : { summary: "the application does not exist" },
    pingone_group: ({ name }, tenant) => {
      const found = tenant.all("group").find((group) => group.name === name);
      const summary = `Group not found: The group with the specified group_id or name cannot be found in environment "${ENVIRONMENT}".`;
      return found ? { id: found.id } : { summary };
    },
    pingone_resource_scope: ({ name }, tenant) => {
      const found = tenant.all("openid-scope").find((scope) => scope.name === name);
      return found ? { id: found.id } : { summary: `Cannot find openid-scope ${String(name)}` };
    },
  },
};

/** https://developer.pingidentity.com/pingone-api/platform/resources/resource-attributes/index.html */
const RESERVED = /^(acr|amr|aud|auth_time|client_id|env|exp|iat|iss|jti|org|p1\..*|scope|sid)$/;

const isDate = (value: unknown) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(value));

const OIDC_DEFAULTS: Values = {
  allow_wildcard_in_redirect_uris: false,
  idp_signoff: false,
  include_x5t: false,
  op_session_check_enabled: false,
  par_requirement: "OPTIONAL",
  par_timeout: 60,
  request_scopes_for_multiple_resources_enabled: false,
  require_signed_request_object: false,
  device_polling_interval: 5,
  device_timeout: 600,
  support_unsigned_request_object: false,
  additional_refresh_token_replay_protection_enabled: true,
  pkce_enforcement: "OPTIONAL",
  refresh_token_duration: 2592000,
  refresh_token_rolling_duration: 15552000,
};

/** The values that are given: the others are left to the provider. */
const given = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => !(name in OIDC_DEFAULTS && (value === null || isUnknown(value)))));

/** https://developer.pingidentity.com/pingone-api/foundations/error-codes.html */
function unique(
  type: string,
  name: unknown,
  tenant: Tenant,
  prior: Values | null,
  among: (other: Values) => boolean = () => true,
): Problem[] {
  const others = tenant.all(type).filter((other) => other.id !== prior?.id && among(other));
  return problem(
    others.some((other) => other.name === name),
    "INVALID_DATA: UNIQUENESS_VIOLATION name must be unique",
  );
}

function grantProblems({ scopes, resource_type, custom_resource_id }: Values, tenant: Tenant): Problem[] {
  return (scopes as string[])
    .filter((id) =>
      resource_type === "CUSTOM"
        ? tenant.all("pingone_resource_scope").every((scope) => scope.id !== id || scope.resource_id !== custom_resource_id)
        : tenant.all("openid-scope").every((scope) => scope.id !== id),
    )
    .map((id) => ({ summary: `Cannot find resource scope ${id}` }));
}

/** An application has one grant per resource. */
function secondGrant({ application_id, resource_type, custom_resource_id }: Values, tenant: Tenant): Problem[] {
  const others = tenant.all("pingone_application_resource_grant");
  return problem(
    others.some(
      (other) =>
        other.application_id === application_id && other.resource_type === resource_type && other.custom_resource_id === custom_resource_id,
    ),
    "INVALID_DATA: UNIQUENESS_VIOLATION the application has a grant for the resource",
  );
}

function oidcInvalid({ redirect_uris, allow_wildcard_in_redirect_uris, jwks_url, jwks }: Values): Problem[] {
  const uris = Array.isArray(redirect_uris) ? (redirect_uris as string[]) : [];
  return [
    ...problem(
      uris.some((uri) => typeof uri === "string" && uri.includes("*")) && allow_wildcard_in_redirect_uris !== true,
      "Current configuration is invalid as wildcards are not allowed in redirect URIs.",
    ),
    ...problem(typeof jwks_url === "string" && typeof jwks === "string", "jwks cannot be specified when jwks_url is specified"),
    ...problem(typeof jwks_url === "string" && !jwks_url.startsWith("https://"), 'Expected value to have a url with schema of "https".'),
  ];
}

function oidcProblems(options: Values): Problem[] {
  const duration = options.refresh_token_duration as number | null;
  const rolling = options.refresh_token_rolling_duration as number | null;
  const jwt = options.token_endpoint_auth_method === "PRIVATE_KEY_JWT";
  return [
    ...problem(duration !== null && rolling !== null && duration > rolling, "refresh_token_duration must not be above the rolling one"),
    ...problem(jwt !== Boolean(options.jwks_url), "jwks_url goes with PRIVATE_KEY_JWT"),
    ...problem(
      !["OPTIONAL", "REQUIRED", "S256_REQUIRED"].includes(String(options.pkce_enforcement)),
      `pkce_enforcement: ${String(options.pkce_enforcement)}`,
    ),
  ];
}

/** An environment with groups, and with the scopes that each has. */
export function pingOneEnvironment(groups: readonly string[]): Tenant {
  const tenant = new Tenant();
  const add = (kind: string) => (name: string) => {
    const id = tenant.newId("guid");
    tenant.put(kind, id, { id, name, environment_id: ENVIRONMENT });
  };
  groups.forEach(add("group"));
  ["openid", "email", "profile", "offline_access"].forEach(add("openid-scope"));
  return tenant;
}
