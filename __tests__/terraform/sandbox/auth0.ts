import { createHash } from "node:crypto";
import { Script } from "node:vm";
import { Problem, ProviderBehaviour, ResourceBehaviour, Tenant } from "./behaviour";
import { Values } from "./value";

const byId = ({ id }: Values) => String(id);
const problem = (when: boolean, summary: string): Problem[] => (when ? [{ summary }] : []);
const first = (value: unknown): Values | undefined => (value as Values[] | null | undefined)?.[0];

/** Defaults, checks, forced replacements and import ids as in the provider's source and documentation, version 1.53.0. */
export const auth0: ProviderBehaviour = {
  tenant: ({ domain }) => String(domain),
  resources: {
    auth0_client: {
      idPrefix: "client",
      defaults: { is_first_party: true, oidc_conformant: true },
      plan: keepsBlocks("default_organization", "express_configuration", "mobile", "my_organization_configuration", "native_social_login"),
      computed: (id) => ({ client_id: id, organization_usage: "deny" }),
      forceNew: [],
      apply: ({ refresh_token }) => refreshTokenProblems(first(refresh_token)),
      notRead: ["encryption_key"],
      importId: byId,
    },
    auth0_client_credentials: {
      id: ({ client_id }) => String(client_id),
      computed: (id) => ({ client_secret: `sandbox-secret-of-${id}` }),
      forceNew: ["client_id"],
      validate: ({ client_secret, private_key_jwt }) =>
        problem(
          typeof client_secret === "string" && first(private_key_jwt) !== undefined,
          '"client_secret": conflicts with private_key_jwt',
        ),
      apply: ({ authentication_method: method, private_key_jwt }) => {
        const keys = (first(private_key_jwt)?.credentials ?? []) as { pem: string }[];
        return [
          ...problem((method === "private_key_jwt") !== keys.length > 0, "Client Credentials Missing"),
          ...problem(
            !keys.every(({ pem }) => /^-----BEGIN (PUBLIC KEY|CERTIFICATE)-----\n[^-]+-----END \1-----\n$/.test(pem)),
            "pem is no PEM",
          ),
        ];
      },
      // The provider reads keys without their text, so that they are set anew after an import.
      notRead: ["private_key_jwt"],
      importId: byId,
    },
    auth0_connection_client: {
      id: ({ connection_id, client_id }) => `${String(connection_id)}::${String(client_id)}`,
      computed: () => ({ strategy: "auth0" }),
      forceNew: ["connection_id", "client_id"],
      normalize: (values, tenant) => ({ ...values, name: tenant.get("connection", String(values.connection_id))?.name ?? "" }),
      importId: byId,
    },
    auth0_resource_server: {
      id: ({ identifier }) => apiId(identifier),
      plan: keepsBlocks(
        "authorization_details",
        "authorization_policy",
        "proof_of_possession",
        "subject_type_authorization",
        "token_encryption",
      ),
      defaults: { signing_alg: "HS256", allow_offline_access: false, token_lifetime: 86400, token_lifetime_for_web: 7200 },
      forceNew: ["identifier"],
      apply: ({ identifier, token_lifetime, token_lifetime_for_web }, tenant, prior) => [
        ...problem(
          prior === null && tenant.get("auth0_resource_server", apiId(identifier)) !== undefined,
          `409 Conflict: A resource server with identifier '${String(identifier)}' already exists`,
        ),
        ...problem(Number(token_lifetime_for_web) > Number(token_lifetime), "token_lifetime_for_web must not be above token_lifetime"),
      ],
      importId: byId,
    },
    auth0_resource_server_scope: {
      id: ({ resource_server_identifier, scope }) => `${String(resource_server_identifier)}::${String(scope)}`,
      forceNew: ["resource_server_identifier", "scope"],
      normalize: (values, tenant, prior) => {
        const there = prior === null ? tenant.get("auth0_resource_server_scope", String(values.id)) : undefined;
        return there ? { ...values, description: there.description } : values;
      },
      importId: byId,
    },
    auth0_role_permission: {
      id: ({ role_id, permission, resource_server_identifier }) => [role_id, resource_server_identifier, permission].join("::"),
      computed: () => ({ description: "", resource_server_name: "" }),
      forceNew: ["role_id", "permission", "resource_server_identifier"],
      apply: ({ permission, resource_server_identifier }, tenant) =>
        problem(
          !tenant.get("auth0_resource_server_scope", `${String(resource_server_identifier)}::${String(permission)}`),
          `the API has no permission ${String(permission)}`,
        ),
      importId: byId,
    },
    auth0_client_grant: {
      id: ({ client_id, audience, subject_type }) => [client_id, audience, subject_type].join("::"),
      computed: () => ({ is_system: false }),
      forceNew: ["client_id", "audience", "subject_type", "default_for"],
      apply: ({ scopes, audience }, tenant) =>
        problem(
          (scopes as string[]).some((scope) => !tenant.get("auth0_resource_server_scope", `${String(audience)}::${scope}`)),
          "the API has no such scope",
        ),
      // A grant that is there already is adopted as it is.
      normalize: (values, tenant, prior) => {
        const there = prior === null ? tenant.get("auth0_client_grant", String(values.id)) : undefined;
        return there ? { ...values, scopes: there.scopes } : values;
      },
      importId: byId,
    },
    auth0_action: {
      idPrefix: "action",
      computed: () => ({ version_id: "1" }),
      apply: ({ code, deploy }) => [
        ...problem(deploy !== true, "the action is a draft"),
        ...problem(!parses(String(code)), `the code is not JavaScript, so that the action never reached built state:\n${String(code)}`),
      ],
      destroy: ({ id }, tenant) =>
        problem(
          tenant.all("auth0_trigger_action").some(({ action_id }) => action_id === id),
          "409 Conflict: the action is bound to a trigger",
        ),
      importId: byId,
    },
    auth0_trigger_action: {
      id: ({ trigger, action_id }) => `${String(trigger)}::${String(action_id)}`,
      forceNew: ["trigger", "action_id"],
      apply: ({ action_id }, tenant) => problem(!tenant.get("auth0_action", String(action_id)), "the action does not exist"),
      importId: byId,
    },
    auth0_tenant: { id: () => "tenant", remains: true, importId: () => "tenant" },
  },
  dataSources: {
    auth0_connection: ({ name }, tenant) => named(tenant, "connection", name),
    auth0_role: ({ name }, tenant) => named(tenant, "role", name),
  },
};

/** https://auth0.com/docs/secure/tokens/refresh-tokens/configure-refresh-token-expiration */
function refreshTokenProblems(token: Values | undefined): Problem[] {
  if (token === undefined) return [];
  const idles = token.infinite_idle_token_lifetime !== true && typeof token.idle_token_lifetime === "number";
  return [
    ...problem(token.rotation_type === "rotating" && token.expiration_type !== "expiring", "rotating refresh tokens must expire"),
    ...problem(
      idles && Number(token.idle_token_lifetime) > Number(token.token_lifetime),
      "idle_token_lifetime must not be above token_lifetime",
    ),
  ];
}

/** Blocks that are optional and computed: what the configuration leaves out stays as it is. */
function keepsBlocks(...blocks: string[]): ResourceBehaviour["plan"] {
  return (planned, prior) => {
    const kept = blocks.filter((name) => first(planned[name]) === undefined && first(prior?.[name]) !== undefined);
    return { ...planned, ...Object.fromEntries(kept.map((name) => [name, prior![name]])) };
  };
}

const apiId = (identifier: unknown) => createHash("sha1").update(String(identifier)).digest("hex").slice(0, 24);

function parses(code: string): boolean {
  try {
    new Script(code);
    return true;
  } catch {
    return false;
  }
}

function named(tenant: Tenant, kind: string, name: unknown): Values | Problem {
  const found = tenant.all(kind).find((object) => object.name === name);
  return found ? { id: found.id } : { summary: `No ${kind} found with "name" = "${String(name)}"` };
}

/** A tenant with connections and roles. */
export function auth0Tenant(connections: readonly string[], roles: readonly string[]): Tenant {
  const tenant = new Tenant();
  const add = (kind: string, prefix: string) => (name: string) => {
    const id = tenant.newId(prefix);
    tenant.put(kind, id, { id, name });
  };
  tenant.put("auth0_tenant", "tenant", {
    id: "tenant",
    friendly_name: "Acme",
    error_page: [{ html: "<p>Acme</p>", show_log_link: true, url: null }],
  });
  connections.forEach(add("connection", "con_"));
  roles.forEach(add("role", "rol_"));
  return tenant;
}
