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

/** What an import and the read after it give where Okta has nothing: the provider stores empty text, not null. */
const EMPTY_APP = {
  accessibility_error_redirect_url: "",
  accessibility_login_redirect_url: "",
  admin_note: "",
  client_uri: "",
  enduser_note: "",
  jwks_uri: "",
  login_uri: "",
  logo_uri: "",
  policy_uri: "",
  profile: "",
  tos_uri: "",
};

/** What is left out plans no change where there is nothing, or where the provider suppresses the difference. */
const emptyIsNothing = (planned: Values, prior: Values | null, names: readonly string[]): Values =>
  Object.fromEntries(names.filter((name) => (planned[name] ?? null) === null && prior?.[name] === "").map((name) => [name, ""]));
const suppressed = (planned: Values, prior: Values | null, names: readonly string[]): Values =>
  Object.fromEntries(names.filter((name) => (planned[name] ?? null) === null && prior !== null).map((name) => [name, prior?.[name]]));

const PARENT_404 = "Not found: Resource not found";

/** What the provider's code does, read in versions 4.20.0 and 6.12.0: records/okta.ts says where. */
export const okta: ProviderBehaviour = {
  tenant: ({ org_name, base_url }) => `${String(org_name)}.${String(base_url)}`,
  resources: {
    okta_app_oauth: {
      idPrefix: "0oa",
      defaults: {
        accessibility_self_service: false,
        auto_key_rotation: true,
        auto_submit_toolbar: false,
        consent_method: "TRUSTED",
        hide_ios: true,
        hide_web: true,
        issuer_mode: "ORG_URL",
        login_mode: "DISABLED",
        omit_secret: false,
        refresh_token_leeway: 0,
        refresh_token_rotation: "STATIC",
        status: "ACTIVE",
        token_endpoint_auth_method: "client_secret_basic",
        user_name_template: "${source.login}",
        user_name_template_type: "BUILT_IN",
        wildcard_redirect: "DISABLED",
      },
      // The secret is not known at the plan: whatever Okta answers to the change takes its place.
      computed: (id, { label, client_basic_secret: own }) => ({
        client_id: id,
        client_secret: own ?? `sandbox-secret-of-${id}`,
        name: "oidc_client",
        sign_on_mode: "OPENID_CONNECT",
        label,
        authentication_policy: DEFAULT_POLICY,
      }),
      forceNew: ["type", "client_id"],
      plan: (planned, prior) => ({
        ...planned,
        ...emptyIsNothing(planned, prior, Object.keys(EMPTY_APP)),
        ...suppressed(planned, prior, ["app_links_json", "app_settings_json", "logo", "user_name_template_push_status"]),
      }),
      apply: (values) => [
        ...oneOf(values, "type", ["web", "native", "browser", "service"]),
        ...(values.type !== "web" || (values.grant_types as string[] | null)?.includes("authorization_code")
          ? []
          : [{ summary: 'failed conditional validation for field "grant_types" of type "web", it must contain authorization_code' }]),
        ...(values.token_endpoint_auth_method === "private_key_jwt" && !values.jwks_uri && !(values.jwks as unknown[] | null)?.length
          ? [{ summary: "'jwks' or 'jwks_uri' is required when 'token_endpoint_auth_method' is 'private_key_jwt'" }]
          : []),
        ...loginProblems(values),
      ],
      normalize: (values) => ({
        ...values,
        ...Object.fromEntries(Object.entries(EMPTY_APP).map(([name, nothing]) => [name, values[name] ?? nothing])),
        // Every change is answered with the secret, whether the state knew it or not.
        client_secret: values.client_basic_secret ?? values.client_secret ?? `sandbox-secret-of-${String(values.id)}`,
      }),
      notRead: ["client_secret", "client_basic_secret", "omit_secret", "logo"],
      importId: ({ id }) => String(id),
    },
    okta_auth_server: {
      idPrefix: "aus",
      defaults: { issuer_mode: "ORG_URL", credentials_rotation_mode: "AUTO", status: "ACTIVE" },
      computed: (id, { issuer_mode }) => ({ issuer: `${issuer_mode === "CUSTOM_URL" ? CUSTOM_URL : ORG_URL}/oauth2/${id}`, kid: "kid" }),
      plan: (planned, prior) => ({ ...planned, ...emptyIsNothing(planned, prior, ["description"]) }),
      // Checked by Okta, not by the provider.
      apply: (values) => [
        ...oneOf(values, "issuer_mode", ["ORG_URL", "CUSTOM_URL", "DYNAMIC"]),
        ...((values.audiences as string[]).length === 1 ? [] : [{ summary: "Api validation failed: audiences: exactly one is supported" }]),
      ],
      normalize: (values) => ({ ...values, description: values.description ?? "" }),
      importId: ({ id }) => String(id),
    },
    okta_auth_server_scope: {
      idPrefix: "scp",
      defaults: { consent: "IMPLICIT", metadata_publish: "ALL_CLIENTS", default: false },
      computed: () => ({ system: false }),
      plan: (planned, prior) => ({
        ...planned,
        ...emptyIsNothing(planned, prior, ["description", "display_name"]),
        ...(planned.optional === null && prior?.optional === false ? { optional: false } : {}),
      }),
      apply: (values, tenant) => {
        const { name, auth_server_id, id } = values;
        return [
          ...oneOf(values, "consent", ["IMPLICIT", "REQUIRED", "FLEXIBLE"]),
          ...(SYSTEM_SCOPES.includes(name as string) || exists(tenant, "okta_auth_server_scope", { auth_server_id, name }, id)
            ? [{ summary: `Api validation failed: name: the scope ${String(name)} exists already` }]
            : []),
        ];
      },
      normalize: (values) => ({
        ...values,
        description: values.description ?? "",
        display_name: values.display_name ?? "",
        optional: values.optional ?? false,
      }),
      importId: childId,
    },
    okta_auth_server_claim: {
      idPrefix: "ocl",
      defaults: { value_type: "EXPRESSION", always_include_in_token: true, status: "ACTIVE" },
      plan: (planned, prior) => ({ ...planned, ...emptyIsNothing(planned, prior, ["group_filter_type"]) }),
      apply: (values, tenant) => {
        const { name, auth_server_id, id } = values;
        return [
          ...oneOf(values, "claim_type", ["RESOURCE", "IDENTITY"]),
          ...(exists(tenant, "okta_auth_server_claim", { auth_server_id, name }, id)
            ? [{ summary: `Api validation failed: name: the claim ${String(name)} exists already` }]
            : []),
        ];
      },
      normalize: (values) => ({ ...values, group_filter_type: values.group_filter_type ?? "" }),
      importId: childId,
    },
    okta_auth_server_policy: {
      idPrefix: "00p",
      defaults: { status: "ACTIVE" },
      apply: ({ status }, _tenant, prior) =>
        prior === null && status === "INACTIVE"
          ? [{ summary: "can not create an inactive auth server policy, only existing ones can be deactivated" }]
          : [],
      importId: childId,
    },
    okta_auth_server_policy_rule: {
      idPrefix: "0pr",
      defaults: { status: "ACTIVE", access_token_lifetime_minutes: 60, refresh_token_window_minutes: 10080, type: "RESOURCE_ACCESS" },
      computed: () => ({ system: false }),
      plan: (planned, prior) => ({
        ...planned,
        ...(planned.refresh_token_lifetime_minutes === null && prior?.refresh_token_lifetime_minutes === 0
          ? { refresh_token_lifetime_minutes: 0 }
          : {}),
      }),
      // Checked when it is applied, not before.
      apply: (values) => {
        const {
          access_token_lifetime_minutes: access,
          refresh_token_lifetime_minutes: refresh,
          refresh_token_window_minutes: idle,
        } = values as Record<string, number>;
        const people = ["user_whitelist", "group_whitelist"].flatMap((name) => (values[name] as string[] | null) ?? []);
        if ((values.grant_type_whitelist as string[]).includes("implicit") && people.length === 0) {
          return [{ summary: 'at least "user_whitelist" or "group_whitelist" should be provided when using \'implicit\'' }];
        }
        if (refresh > 0 && refresh < access) {
          return [{ summary: "'refresh_token_lifetime_minutes' must be greater than or equal to 'access_token_lifetime_minutes'" }];
        }
        if (refresh > 0 && (access > idle || refresh < idle)) {
          return [
            {
              summary:
                "'refresh_token_window_minutes' must be between 'access_token_lifetime_minutes' and 'refresh_token_lifetime_minutes'",
            },
          ];
        }
        return inRange(values, "access_token_lifetime_minutes", 5, 1440);
      },
      normalize: (values) => ({ ...values, refresh_token_lifetime_minutes: values.refresh_token_lifetime_minutes ?? 0 }),
      importId: (values) => `${String(values.auth_server_id)}/${String(values.policy_id)}/${String(values.id)}`,
    },
    okta_app_group_assignment: {
      id: ({ group_id }) => String(group_id),
      defaults: { retain_assignment: false },
      forceNew: ["app_id", "group_id"],
      plan: (planned, prior) => ({ ...planned, ...suppressed(planned, prior, ["priority", "profile"]) }),
      normalize: (values) => ({ ...values, profile: values.profile ?? "{}" }),
      importId: ({ app_id, group_id }) => `${String(app_id)}/${String(group_id)}`,
    },
    okta_app_user: {
      id: ({ user_id }) => String(user_id),
      defaults: { retain_assignment: false },
      computed: () => ({ has_shared_username: false }),
      plan: (planned, prior) => ({ ...planned, ...suppressed(planned, prior, ["profile"]) }),
      apply: ({ username, app_id, user_id }, _tenant, prior) => [
        ...(username
          ? []
          : [
              {
                summary:
                  "'username' is required (the only exception is when the assigned app has 'SHARED_USERNAME_AND_PASSWORD' credentials scheme)",
              },
            ]),
        // The provider changes the assignment of whom it is told, not of whom the state has.
        ...(prior !== null && (prior.app_id !== app_id || prior.user_id !== user_id)
          ? [{ summary: `failed to update application's user: the API returned an error: ${PARENT_404}` }]
          : []),
      ],
      normalize: (values) => ({ ...values, profile: values.profile ?? "{}" }),
      notRead: ["password"],
      importId: ({ app_id, user_id }) => `${String(app_id)}/${String(user_id)}`,
    },
  },
  dataSources: {
    // Okta searches by prefix; the provider takes the exact name, or else the only hit.
    okta_group: ({ name }, tenant) => {
      const hits = tenant.all("group").filter((group) => (group.name as string).startsWith(name as string));
      const found = hits.length === 1 ? hits[0] : hits.find((group) => group.name === name);
      if (found) return { id: found.id, name: found.name, description: "", users: null };
      return hits.length > 1
        ? { summary: `group starting with name "${String(name)}" matches ${hits.length} groups, select a more precise name parameter` }
        : { summary: `group with name "${String(name)}" does not exist` };
    },
    okta_user: ({ search, user_id }, tenant) => {
      const id = user_id as string | null;
      const [{ value }] = id ? [{ value: "" }] : (search as { value: string }[]);
      const found = tenant.all("user").find((user) => (id ? user.id === id : (user.login as string).toLowerCase() === value.toLowerCase()));
      if (found) return { id: found.id, login: found.login, email: found.login };
      return id
        ? { summary: `failed to get user: the API returned an error: Not found: Resource not found: ${id} (User)` }
        : { summary: `no users found using search criteria: profile.login eq "${value}"` };
    },
    okta_auth_server: ({ name }, tenant) => {
      const found = tenant.all("okta_auth_server").find((server) => server.name === name);
      return found
        ? { id: found.id, issuer: found.issuer, audiences: found.audiences }
        : { summary: `authorization server with name '${String(name)}' does not exist` };
    },
  },
};

/** The org's default policy for apps. */
const DEFAULT_POLICY = "rstdefault0000000000";

/** What the provider asks of an app that has a tile. */
function loginProblems({ login_mode: mode, login_uri: uri, login_scopes: scopes }: Values): Problem[] {
  if (mode === "DISABLED") return [];
  if (!uri) return [{ summary: "you have to set up 'login_uri' to configure any 'login_mode' besides 'DISABLED'" }];
  if (mode === "OKTA" && !(scopes as string[] | null)?.length) {
    return [{ summary: "you have to set up non-empty 'login_scopes' when 'login_mode' is 'OKTA'" }];
  }
  return [];
}

/** Every server has these already. */
const SYSTEM_SCOPES = ["openid", "profile", "email", "address", "phone", "offline_access", "device_sso"];

function exists(tenant: Tenant, type: string, wanted: Values, but: unknown): boolean {
  return tenant.all(type).some((values) => values.id !== but && Object.entries(wanted).every(([name, value]) => values[name] === value));
}

/** An org with people in it. */
export function oktaOrg(groups: readonly string[], logins: readonly string[]): Tenant {
  const tenant = new Tenant();
  // The examples name this one by its id.
  tenant.put("user", "00uexampleservice000", { id: "00uexampleservice000", login: "by-id@example.com" });
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
