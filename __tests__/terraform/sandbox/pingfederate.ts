import { Problem, ProviderBehaviour, Tenant } from "./behaviour";
import { CLIENT_DEFAULTS, MANAGER_DEFAULTS } from "./pingfederate-defaults";
import { isUnknown, Values } from "./value";

const problem = (when: boolean, summary: string): Problem[] => (when ? [{ summary }] : []);
const names = (list: unknown) => ((list ?? []) as { name: string }[]).map(({ name }) => name);
const idOf = (reference: unknown) => (reference as { id: string } | null)?.id;

/** The fields of the plugin for JWTs that the sandbox's version knows. */
const FIELDS = [
  "Token Lifetime",
  "Use Centralized Signing Key",
  "JWS Algorithm",
  "Include Key ID Header Parameter",
  "Issuer Claim Value",
  "Audience Claim Value",
  "Client ID Claim Name",
  "Scope Claim Name",
  "Space Delimit Scope Values",
  "Include Issued At Claim",
];
const JWT_PLUGIN = "com.pingidentity.pf.access.token.management.plugins.JwtBearerAccessTokenManagementPlugin";
const MANAGER = "pingfederate_oauth_access_token_manager";
const MAPPING = "pingfederate_oauth_access_token_mapping";

/** Defaults, checks, forced replacements and import ids as in the provider's source and documentation, version 1.9.0. */
export const pingfederate: ProviderBehaviour = {
  tenant: ({ https_host }) => String(https_host),
  resources: {
    pingfederate_oauth_client: {
      id: ({ client_id }) => String(client_id),
      defaults: CLIENT_DEFAULTS,
      validate: clientInvalid,
      computed: () => ({ client_auth: { encrypted_secret: "sandbox-encrypted" }, creation_date: "2026-01-01T00:00:00.000Z" }),
      forceNew: ["client_id"],
      notRead: ["client_auth.secret"],
      apply: clientProblems,
      importId: ({ client_id }) => String(client_id),
    },
    [MANAGER]: {
      id: ({ manager_id }) => String(manager_id),
      forceNew: ["manager_id", "plugin_descriptor_ref"],
      defaults: MANAGER_DEFAULTS,
      validate: ({ manager_id, attribute_contract }) => [
        ...problem(!/^[A-Za-z0-9]{1,32}$/.test(String(manager_id)), "manager_id must be alphanumeric and less than 33 characters"),
        ...problem(
          names((attribute_contract as Values).extended_attributes).length === 0,
          "extended_attributes set must contain at least 1 elements",
        ),
      ],
      apply: ({ configuration, plugin_descriptor_ref }) => {
        const { fields } = configuration as { fields: { name: string; value: string }[] };
        const value = (name: string) => fields.find((field) => field.name === name)?.value;
        return [
          ...problem(idOf(plugin_descriptor_ref) !== JWT_PLUGIN, "no such plugin"),
          ...fields.filter(({ name }) => !FIELDS.includes(name)).map(({ name }) => ({ summary: `the plugin has no field ${name}` })),
          ...problem(!(Number(value("Token Lifetime")) > 0), "Token Lifetime must be a number of minutes"),
          ...problem(!value("Issuer Claim Value"), "the tokens would have no issuer"),
        ];
      },
      importId: ({ manager_id }) => String(manager_id),
    },
    [MAPPING]: {
      id: mappingId,
      computed: (id) => ({ mapping_id: id }),
      forceNew: ["access_token_manager_ref", "context"],
      validate: ({ context }) =>
        problem(
          isUnknown(context) ? false : (context as Values).type === "DEFAULT" && Boolean((context as Values).context_ref),
          "context_ref is not required for the Access Token Mapping Context type: DEFAULT",
        ),
      apply: ({ access_token_manager_ref, attribute_contract_fulfillment, context }, tenant) => {
        const manager = tenant.get(MANAGER, String(idOf(access_token_manager_ref)));
        const wanted = names((manager?.attribute_contract as Values | undefined)?.extended_attributes);
        const { type, context_ref } = context as Values;
        return [
          ...problem(!manager, "the access token manager does not exist"),
          ...problem(wanted.join() !== Object.keys(attribute_contract_fulfillment as object).join(), "every attribute must be fulfilled"),
          ...problem(type !== "DEFAULT" && !tenant.get(String(type), String(idOf(context_ref))), "the context does not exist"),
        ];
      },
      importId: mappingId,
    },
  },
  dataSources: {
    pingfederate_oauth_server_settings: (_, tenant) => {
      // A server that has none leaves the list out.
      const scopes = (kind: string) =>
        tenant.all(kind).length === 0 ? null : tenant.all(kind).map(({ name }) => ({ name, description: "", dynamic: false }));
      return { scopes: scopes("scope"), exclusive_scopes: scopes("exclusive-scope") };
    },
    [MANAGER]: ({ manager_id }, tenant) =>
      tenant.get("existing-manager", String(manager_id)) ??
      lookedUp(tenant.get(MANAGER, String(manager_id))) ?? { summary: "404 Not Found" },
    pingfederate_openid_connect_policy: ({ policy_id }, tenant) => tenant.get("policy", String(policy_id)) ?? { summary: "404 Not Found" },
  },
};

/** A manager as the look-up shows it: fields have a place for encrypted values, too. */
function lookedUp(manager: Values | undefined): Values | undefined {
  if (manager === undefined) return undefined;
  const { fields } = manager.configuration as { fields: Values[] };
  const { extended_attributes, default_subject_attribute = null } = manager.attribute_contract as Values;
  return {
    plugin_descriptor_ref: manager.plugin_descriptor_ref,
    configuration: { fields: fields.map(({ name, value }) => ({ name, value, encrypted_value: null })), tables: [] },
    attribute_contract: { core_attributes: [], default_subject_attribute, extended_attributes },
  };
}

function clientInvalid(client: Values): Problem[] {
  const auth = (isUnknown(client.client_auth) ? {} : (client.client_auth ?? {})) as Values;
  const keys = client.jwks_settings as Values | undefined;
  return [
    ...problem(auth.type === "SECRET" && auth.secret === null && !auth.encrypted_secret, "client_auth.secret must be defined"),
    ...problem(
      auth.type === "PRIVATE_KEY_JWT" && !keys?.jwks_url && !keys?.jwks,
      "jwks_settings.jwks or jwks_settings.jwks_url must be defined",
    ),
    ...problem(
      client.persistent_grant_expiration_time !== undefined && client.persistent_grant_expiration_type !== "OVERRIDE_SERVER_DEFAULT",
      'persistent_grant_expiration_type must be configured to "OVERRIDE_SERVER_DEFAULT"',
    ),
    ...problem(
      Array.isArray(client.restricted_scopes) && client.restricted_scopes.length > 0 && client.restrict_scopes !== true,
      "restrict_scopes must be set to true to configure restricted_scopes.",
    ),
  ];
}

function mappingId({ context, access_token_manager_ref }: Values): string {
  const { type, context_ref } = context as Values;
  return [String(type).toLowerCase(), idOf(context_ref), idOf(access_token_manager_ref)].filter(Boolean).join("|");
}

function clientProblems(client: Values, tenant: Tenant): Problem[] {
  const auth = client.client_auth as { type: string; secret?: string; secondary_secrets?: unknown };
  const url = (client.jwks_settings as { jwks_url?: string } | null)?.jwks_url;
  const known = (kind: string) => tenant.all(kind).map(({ name }) => name);
  const unknownOf = (key: string, kinds: string[]) =>
    ((client[key] ?? []) as string[]).filter((scope) => !kinds.flatMap(known).includes(scope) && scope !== "openid");
  const manager = String(idOf(client.default_access_token_manager_ref));
  const policy = idOf((client.oidc_policy as Values | null)?.policy_group);
  return [
    ...problem(auth.type === "SECRET" && !auth.secret, "SECRET needs a secret"),
    ...problem((auth.type === "PRIVATE_KEY_JWT") !== Boolean(url), "jwks_url goes with PRIVATE_KEY_JWT"),
    ...problem(
      Array.isArray(auth.secondary_secrets) && auth.secondary_secrets.some(({ secret }: Values) => secret === auth.secret),
      "a secondary secret equals the secret",
    ),
    ...["expiration", "idle_timeout"].flatMap((kind) => {
      const time = client[kind === "expiration" ? "persistent_grant_expiration_time" : "persistent_grant_idle_timeout"];
      return problem(
        time !== null && time !== 0 && !isUnknown(time) && client[`persistent_grant_${kind}_type`] !== "OVERRIDE_SERVER_DEFAULT",
        `persistent_grant_${kind} needs OVERRIDE_SERVER_DEFAULT`,
      );
    }),
    ...problem(
      client.client_secret_retention_period !== null && client.client_secret_retention_period_type !== "OVERRIDE_SERVER_DEFAULT",
      "client_secret_retention_period needs OVERRIDE_SERVER_DEFAULT",
    ),
    ...unknownOf("restricted_scopes", ["scope"]).map((scope) => ({ summary: `no common scope ${scope}` })),
    ...unknownOf("exclusive_scopes", ["exclusive-scope"]).map((scope) => ({ summary: `no exclusive scope ${scope}` })),
    ...problem(!tenant.get(MANAGER, manager) && !tenant.get("existing-manager", manager), `no access token manager ${manager}`),
    ...problem(policy !== undefined && !tenant.get("policy", policy), `no OpenID Connect policy ${policy}`),
  ];
}

/** The part of a server that is there before Sigma comes. */
export interface ServerParts {
  readonly scopes: readonly string[];
  readonly exclusiveScopes: readonly string[];
  /** Attributes in the ID token of the policy "sigma". */
  readonly policyAttributes: readonly string[];
  /** Fields of the access token manager "snowflakeJwt". */
  readonly managerFields: Readonly<Record<string, string>>;
}

/** A server with scopes, a policy, an adapter and an access token manager of its own. */
export function pingFederateServer(parts: ServerParts): Tenant {
  const tenant = new Tenant();
  parts.scopes.forEach((name) => tenant.put("scope", name, { name }));
  parts.exclusiveScopes.forEach((name) => tenant.put("exclusive-scope", name, { name }));
  tenant.put("IDP_ADAPTER", "HTMLFormAdapter", {});
  tenant.put("policy", "sigma", {
    attribute_contract: {
      core_attributes: [],
      extended_attributes: parts.policyAttributes.map((name) => ({
        name,
        include_in_id_token: true,
        include_in_user_info: true,
        multi_valued: false,
      })),
    },
  });
  tenant.put("existing-manager", "snowflakeJwt", {
    plugin_descriptor_ref: { id: JWT_PLUGIN },
    configuration: {
      fields: Object.entries(parts.managerFields).map(([name, value]) => ({ name, value, encrypted_value: null })),
      tables: [],
    },
    attribute_contract: {
      core_attributes: [],
      default_subject_attribute: null,
      extended_attributes: [{ name: "snowflake_username", multi_valued: false }],
    },
  });
  return tenant;
}
