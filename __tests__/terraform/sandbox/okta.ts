import { Problem, ProviderBehaviour, Tenant } from "./behaviour";
import { Values } from "./value";

/** The org on the sandbox's side. */
export const ORG_URL = "https://acme.okta.com";
export const CUSTOM_URL = "https://login.acme.example.com";

const childId = (values: Values) => `${String(values.auth_server_id)}/${String(values.id)}`;
const oneOf = (config: Values, attribute: string, allowed: readonly string[]): Problem[] =>
  config[attribute] === undefined || allowed.includes(config[attribute] as string)
    ? []
    : [{ attribute, summary: `expected ${attribute} to be one of ${allowed.join(", ")}, got ${JSON.stringify(config[attribute])}` }];
const inRange = (values: Values, attribute: string, least: number, most: number): Problem[] => {
  const value = values[attribute];
  return typeof value !== "number" || (value >= least && value <= most)
    ? []
    : [{ attribute, summary: `${attribute} must be between ${least} and ${most}, got ${value}` }];
};

/** Defaults, checks, forced replacements and import ids as in the provider's source and documentation, version 4.20.0. */
export const okta: ProviderBehaviour = {
  tenant: ({ org_name, base_url }) => `${String(org_name)}.${String(base_url)}`,
  resources: {
    okta_app_oauth: {
      idPrefix: "0oa",
      defaults: {
        issuer_mode: "ORG_URL",
        consent_method: "TRUSTED",
        login_mode: "DISABLED",
        status: "ACTIVE",
        hide_ios: true,
        hide_web: true,
      },
      computed: (id, { label }) => ({
        client_id: id,
        client_secret: `sandbox-secret-of-${id}`,
        name: "oidc_client",
        sign_on_mode: "OPENID_CONNECT",
        label,
      }),
      forceNew: ["type", "client_id"],
      // The type is checked by Okta alone, when the app is created.
      apply: (values) => [
        ...oneOf(values, "type", ["web", "native", "browser", "service"]),
        ...((values.grant_types as string[] | null)?.includes("authorization_code")
          ? []
          : [{ summary: "failed to validate the web app: authorization_code is required" }]),
        ...(values.token_endpoint_auth_method === "private_key_jwt" && !values.jwks_uri && !(values.jwks as unknown[] | null)?.length
          ? [{ summary: "either jwks or jwks_uri is required with private_key_jwt" }]
          : []),
      ],
      importId: ({ id }) => String(id),
    },
    okta_auth_server: {
      idPrefix: "aus",
      defaults: { issuer_mode: "ORG_URL", credentials_rotation_mode: "AUTO", status: "ACTIVE" },
      computed: (id, { issuer_mode }) => ({ issuer: `${issuer_mode === "CUSTOM_URL" ? CUSTOM_URL : ORG_URL}/oauth2/${id}`, kid: "kid" }),
      validate: (config) => oneOf(config, "issuer_mode", ["ORG_URL", "CUSTOM_URL", "DYNAMIC"]),
      apply: ({ audiences }) =>
        (audiences as string[]).length === 1 ? [] : [{ summary: "Api validation failed: audiences: exactly one is supported" }],
      importId: ({ id }) => String(id),
    },
    okta_auth_server_scope: {
      idPrefix: "scp",
      defaults: { consent: "IMPLICIT", metadata_publish: "ALL_CLIENTS", default: false, optional: false },
      computed: () => ({ system: false }),
      validate: (config) => oneOf(config, "consent", ["IMPLICIT", "REQUIRED", "FLEXIBLE"]),
      apply: ({ name, auth_server_id, id }, tenant) =>
        SYSTEM_SCOPES.includes(name as string) || exists(tenant, "okta_auth_server_scope", { auth_server_id, name }, id)
          ? [{ summary: `Api validation failed: the scope ${String(name)} exists already` }]
          : [],
      importId: childId,
    },
    okta_auth_server_claim: {
      idPrefix: "ocl",
      defaults: { value_type: "EXPRESSION", always_include_in_token: true, status: "ACTIVE" },
      validate: (config) => oneOf(config, "claim_type", ["RESOURCE", "IDENTITY"]),
      apply: ({ name, auth_server_id, id }, tenant) =>
        exists(tenant, "okta_auth_server_claim", { auth_server_id, name }, id)
          ? [{ summary: `Api validation failed: the claim ${String(name)} exists already` }]
          : [],
      importId: childId,
    },
    okta_auth_server_policy: { idPrefix: "00p", defaults: { status: "ACTIVE" }, importId: childId },
    okta_auth_server_policy_rule: {
      idPrefix: "0pr",
      defaults: { status: "ACTIVE", access_token_lifetime_minutes: 60, refresh_token_window_minutes: 10080, type: "RESOURCE_ACCESS" },
      computed: () => ({ system: false }),
      // Checked when it is applied, not before.
      apply: (values) => [
        ...inRange(values, "access_token_lifetime_minutes", 5, 1440),
        ...(values.refresh_token_lifetime_minutes
          ? inRange(
              values,
              "refresh_token_window_minutes",
              values.access_token_lifetime_minutes as number,
              values.refresh_token_lifetime_minutes as number,
            )
          : []),
      ],
      importId: (values) => `${String(values.auth_server_id)}/${String(values.policy_id)}/${String(values.id)}`,
    },
    okta_app_group_assignment: {
      id: ({ group_id }) => String(group_id),
      defaults: { profile: "{}" },
      forceNew: ["app_id", "group_id"],
      importId: ({ app_id, group_id }) => `${String(app_id)}/${String(group_id)}`,
    },
    okta_app_user: {
      id: ({ user_id }) => String(user_id),
      forceNew: ["app_id", "user_id"],
      computed: () => ({ has_shared_username: false }),
      importId: ({ app_id, user_id }) => `${String(app_id)}/${String(user_id)}`,
    },
  },
  dataSources: {
    // Okta searches by prefix; the provider prefers the exact name, and takes the first hit where there is none.
    okta_group: ({ name }, tenant) => {
      const hits = tenant.all("group").filter((group) => (group.name as string).startsWith(name as string));
      const found = hits.find((group) => group.name === name) ?? hits[0];
      return found
        ? { id: found.id, name: found.name, description: "", users: null }
        : { summary: `group with name "${String(name)}" does not exist` };
    },
    okta_user: ({ search }, tenant) => {
      const [{ value }] = search as { value: string }[];
      const found = tenant.all("user").find((user) => (user.login as string).toLowerCase() === value.toLowerCase());
      return found ? { id: found.id, login: found.login, email: found.login } : { summary: "no users found using search criteria" };
    },
    okta_auth_server: ({ name }, tenant) => {
      const found = tenant.all("okta_auth_server").find((server) => server.name === name);
      return found
        ? { id: found.id, issuer: found.issuer, audiences: found.audiences }
        : { summary: `authorization server with name "${String(name)}" does not exist` };
    },
  },
};

/** Every server has these already. */
const SYSTEM_SCOPES = ["openid", "profile", "email", "address", "phone", "offline_access", "device_sso"];

function exists(tenant: Tenant, type: string, wanted: Values, but: unknown): boolean {
  return tenant.all(type).some((values) => values.id !== but && Object.entries(wanted).every(([name, value]) => values[name] === value));
}

/** An org with people in it. */
export function oktaOrg(groups: readonly string[], logins: readonly string[]): Tenant {
  const tenant = new Tenant();
  groups.forEach((name) => {
    const id = tenant.newId("00g");
    tenant.put("group", id, { id, name });
  });
  logins.forEach((login) => {
    const id = tenant.newId("00u");
    tenant.put("user", id, { id, login });
  });
  return tenant;
}
