import { Tenant } from "../sandbox/behaviour";
import { ProviderRecords } from "./record";

const at = (file: string) => `internal/auth0/${file}`;
const read = (...files: string[]) => ({ "1.53.0": files.map(at).join(", ") });
const lines = (file: string, from: string) => `auth0/auth0 v1.53.0 ${at(file)}:${from}`;

const API = "https://acme-analytics.snowflakecomputing.com";
const API_ID = "496a2ba650ab4d38f48fa6a1";
const SCOPE = "session:role-any";
const REFRESH = {
  rotation_type: "non-rotating",
  expiration_type: "expiring",
  token_lifetime: 7776000,
  infinite_token_lifetime: false,
  infinite_idle_token_lifetime: true,
};
const EXPIRATION = "https://auth0.com/docs/secure/tokens/refresh-tokens/configure-refresh-token-expiration";
const KEY = "-----BEGIN PUBLIC KEY-----\nZXhhbXBsZQ==\n-----END PUBLIC KEY-----\n";
const jwt = { private_key_jwt: [{ credentials: [{ credential_type: "public_key", algorithm: "RS256", pem: KEY }] }] };

const hasScope = (tenant: Tenant) => tenant.put("auth0_resource_server_scope", `${API}::${SCOPE}`, { description: "Made by hand" });
const hasAction = (tenant: Tenant) => tenant.put("auth0_action", "action1", { id: "action1", name: "Sigma API" });

/** What the provider's code does and its schema does not say, read in version 1.53.0. */
export const auth0Records: ProviderRecords = {
  resources: {
    auth0_client: {
      read: read("client/resource.go", "client/expand.go", "client/flatten.go"),
      valid: {
        name: "Sigma",
        app_type: "regular_web",
        oidc_conformant: true,
        is_first_party: true,
        callbacks: ["https://api.sigmacomputing.com/api/v2/oauth/1/authcode"],
        grant_types: ["authorization_code", "refresh_token"],
        refresh_token: [REFRESH],
      },
      facts: [
        {
          refuses: "rotating refresh tokens that do not expire",
          at: "apply",
          config: { refresh_token: [{ ...REFRESH, rotation_type: "rotating", expiration_type: "non-expiring" }] },
          says: /must expire/,
          source: EXPIRATION,
        },
        {
          refuses: "an idle lifetime above the lifetime",
          at: "apply",
          config: { refresh_token: [{ ...REFRESH, infinite_idle_token_lifetime: false, idle_token_lifetime: 7776001 }] },
          says: /idle_token_lifetime must not be above/,
          source: EXPIRATION,
        },
        { plans: "another name in place", config: { name: "Sigma 2" }, as: "update", source: lines("client/resource.go", "1822-1844") },
        {
          plans: "other redirect URIs in place",
          config: { callbacks: ["https://example.com"] },
          as: "update",
          source: lines("client/resource.go", "1822-1844"),
        },
        {
          plans: "blocks that are computed stay where they are not mentioned",
          was: { mobile: [{ ios: [{ team_id: "example", app_bundle_identifier: "com.example" }] }] },
          config: {},
          as: "nothing",
          source: lines("client/resource.go", "381-386, 458-463, 1445-1450, 1681-1685, 1721-1725"),
        },
        {
          imports: "no encryption key, which the provider reads only where it is empty",
          config: { encryption_key: { pub: "example" } },
          state: { encryption_key: null },
          source: lines("client/flatten.go", "722-724"),
        },
        {
          refuses: "an application that is not there",
          at: "import",
          importId: "exampleNobody",
          says: /exampleNobody/,
          source: lines("client/resource.go", "1859-1878"),
        },
      ],
    },
    auth0_client_credentials: {
      read: read("client/resource_credentials.go", "client/resource_credentials_schema.go", "client/flatten.go"),
      valid: { client_id: "exampleClient", authentication_method: "client_secret_basic" },
      facts: [
        {
          stores: "the secret that the application has, where none is given",
          state: { client_secret: "sandbox-secret-of-exampleClient" },
          source: `${lines("client/resource_credentials.go", "updateSecret")} sends none; ${lines("client/flatten.go", "826-838")} reads it`,
        },
        {
          refuses: "a signed JWT without keys",
          at: "apply",
          config: { authentication_method: "private_key_jwt" },
          says: /Client Credentials Missing/,
          source: lines("client/resource_credentials.go", "expandAuthenticationMethodCredentials"),
        },
        {
          refuses: "keys beside a secret",
          at: "validate",
          config: { ...jwt, authentication_method: "private_key_jwt", client_secret: "example-secret" },
          says: /conflicts with/,
          source: lines("client/resource_credentials_schema.go", "64-76, 105-117"),
        },
        {
          plans: "a new one for another application",
          config: { client_id: "exampleOther" },
          as: ["client_id"],
          source: lines("client/resource_credentials_schema.go", "42"),
        },
        {
          plans: "another method in place; keys of the old method are taken away first",
          was: { ...jwt, authentication_method: "private_key_jwt" },
          config: {},
          as: "update",
          source: lines("client/resource_credentials.go", "updateClientCredentials"),
        },
        {
          imports: "keys without their text: they are set anew, and one that is the same key stays",
          config: { ...jwt, authentication_method: "private_key_jwt" },
          state: { authentication_method: "private_key_jwt", private_key_jwt: [] },
          source: `${lines("client/flatten.go", "flattenCredentials")}; ${lines("client/resource_credentials.go", "classifyCredentialChanges")}`,
        },
      ],
    },
    auth0_connection_client: {
      read: read("connection/resource_client.go"),
      valid: { connection_id: "con_example", client_id: "exampleClient" },
      tenant: (tenant) => tenant.put("connection", "con_example", { id: "con_example", name: "Employees" }),
      facts: [
        { stores: "the connection's name", state: { name: "Employees" }, source: lines("connection/resource_client.go", "82-111") },
        {
          plans: "a new one for another application",
          config: { client_id: "exampleOther" },
          as: ["client_id"],
          source: lines("connection/resource_client.go", "29-33"),
        },
        {
          plans: "a new one for another connection",
          config: { connection_id: "con_other" },
          as: ["connection_id"],
          source: lines("connection/resource_client.go", "23-27"),
        },
      ],
    },
    auth0_resource_server: {
      read: read("resourceserver/resource.go", "resourceserver/expand.go", "resourceserver/flatten.go"),
      valid: {
        name: "Sigma API",
        identifier: API,
        signing_alg: "RS256",
        token_lifetime: 3600,
        token_lifetime_for_web: 3600,
        allow_offline_access: true,
        skip_consent_for_verifiable_first_party_clients: true,
        enforce_policies: false,
        token_dialect: "access_token",
      },
      facts: [
        {
          refuses: "an identifier that another API has",
          at: "apply",
          tenant: (tenant) => tenant.put("auth0_resource_server", API_ID, { id: API_ID, identifier: API }),
          says: /409 Conflict/,
          source: "https://auth0.com/docs/api/management/v2/resource-servers/post-resource-servers",
        },
        {
          refuses: "a lifetime for the web above the other",
          at: "apply",
          config: { token_lifetime_for_web: 7200 },
          says: /must not be above/,
          source: lines("resourceserver/resource.go", "95-101"),
        },
        {
          plans: "a new API for another identifier",
          config: { identifier: "https://example.com" },
          as: ["identifier"],
          source: lines("resourceserver/resource.go", "43-46"),
        },
        {
          plans: "other lifetimes in place",
          config: { token_lifetime: 7200 },
          as: "update",
          source: lines("resourceserver/resource.go", "updateResourceServer"),
        },
        {
          plans: "an access policy that is not mentioned stays",
          was: { subject_type_authorization: [{ user: [{ policy: "require_client_grant" }], client: [] }] },
          config: {},
          as: "nothing",
          source: lines("resourceserver/resource.go", "286-345"),
        },
      ],
    },
    auth0_resource_server_scope: {
      read: read("resourceserver/resource_scope.go"),
      valid: { resource_server_identifier: API, scope: SCOPE, description: "Use any Snowflake role that the user has" },
      facts: [
        {
          stores: "the description of a scope that is there already, and not the one that is given",
          tenant: hasScope,
          state: { description: "Made by hand" },
          source: lines("resourceserver/resource_scope.go", "66-70"),
        },
        {
          plans: "a new one for another name",
          config: { scope: "session:role:ANALYST" },
          as: ["scope"],
          source: lines("resourceserver/resource_scope.go", "19-24"),
        },
        {
          plans: "another description in place",
          config: { description: "Other" },
          as: "update",
          source: lines("resourceserver/resource_scope.go", "88-131"),
        },
      ],
    },
    auth0_role_permission: {
      read: read("role/resource_permission.go"),
      valid: { role_id: "rol_example", resource_server_identifier: API, permission: SCOPE },
      tenant: hasScope,
      facts: [
        {
          refuses: "a permission that the API does not have",
          at: "apply",
          config: { permission: "session:role:ANALYST" },
          says: /has no permission/,
          source: "https://auth0.com/docs/api/management/v2/roles/post-role-permission-assignment",
        },
        {
          plans: "a new one for another role",
          config: { role_id: "rol_other" },
          as: ["role_id"],
          source: lines("role/resource_permission.go", "20-25"),
        },
      ],
    },
    auth0_client_grant: {
      read: read("client/resource_grant.go", "client/expand.go", "client/flatten.go"),
      valid: { client_id: "exampleClient", audience: API, subject_type: "user", scopes: [SCOPE] },
      tenant: hasScope,
      facts: [
        {
          refuses: "a scope that the API does not have",
          at: "apply",
          config: { scopes: ["session:role:ANALYST"] },
          says: /has no such scope/,
          source: "https://auth0.com/docs/api/management/v2/client-grants/post-client-grants",
        },
        {
          stores: "the scopes of a grant for users that is there already, and not those that are given",
          tenant: (tenant) => {
            hasScope(tenant);
            const id = `exampleClient::${API}::user`;
            tenant.put("auth0_client_grant", id, { id, scopes: [] });
          },
          state: { scopes: [] },
          source: lines("client/resource_grant.go", "createClientGrant"),
        },
        {
          plans: "a new one for another application",
          config: { client_id: "exampleOther" },
          as: ["client_id"],
          source: lines("client/resource_grant.go", "33-39"),
        },
        {
          plans: "other scopes in place",
          config: { scopes: [] },
          as: "update",
          source: lines("client/resource_grant.go", "updateClientGrant"),
        },
      ],
    },
    auth0_action: {
      read: read("action/resource.go", "action/expand.go", "action/flatten.go"),
      valid: {
        name: "Sigma API",
        code: "exports.onExecutePostLogin = async () => {};",
        runtime: "node22",
        deploy: true,
        supported_triggers: [{ id: "post-login", version: "v3" }],
      },
      facts: [
        {
          refuses: "code that does not build",
          at: "apply",
          config: { code: "exports.onExecutePostLogin = (" },
          says: /never reached built state/,
          source: lines("action/resource.go", "deployAction"),
        },
        {
          refuses: "to delete an Action that is bound",
          at: "destroy",
          tenant: (tenant) => tenant.put("auth0_trigger_action", "bound", { action_id: "action00000000000003" }),
          says: /409 Conflict/,
          source: "https://auth0.com/docs/api/management/v2/actions/delete-action",
        },
        {
          plans: "other code in place, as another version",
          config: { code: "exports.onExecutePostLogin = () => {};" },
          as: "update",
          source: lines("action/resource.go", "updateAction"),
        },
      ],
    },
    auth0_trigger_action: {
      read: read("action/resource_trigger_action.go"),
      valid: { trigger: "post-login", action_id: "action1", display_name: "Sigma API" },
      tenant: hasAction,
      facts: [
        {
          refuses: "an Action that is not there",
          at: "apply",
          config: { action_id: "action2" },
          says: /does not exist/,
          source: "https://auth0.com/docs/api/management/v2/actions/patch-bindings",
        },
        {
          plans: "a new one for another Action",
          config: { action_id: "action2" },
          as: ["action_id"],
          source: lines("action/resource_trigger_action.go", "49-54"),
        },
        {
          plans: "another name in the flow in place",
          config: { display_name: "Sigma" },
          as: "update",
          source: lines("action/resource_trigger_action.go", "updateTriggerAction"),
        },
      ],
    },
    auth0_tenant: {
      read: read("tenant/resource.go", "tenant/expand.go", "tenant/flatten.go"),
      valid: { default_audience: API },
      facts: [
        {
          leaves: "no error page where the tenant is created and not imported; mTLS aliases and token quota go, too",
          after: "apply",
          holds: (tenant) => (tenant.get("auth0_tenant", "tenant")!.error_page as unknown[]).length === 0,
          source: `${lines("tenant/resource.go", "updateTenant")}; ${lines("tenant/expand.go", "fetchNullableFields")}`,
        },
        {
          leaves: "the default audience",
          after: "destroy",
          holds: (tenant) => tenant.get("auth0_tenant", "tenant")!.default_audience === API,
          source: lines("tenant/resource.go", "deleteTenant"),
        },
      ],
    },
  },
  dataSources: {
    auth0_connection: {
      read: read("connection/data_source.go"),
      facts: [
        {
          refuses: "a name that no connection has",
          config: { name: "Partners" },
          says: /No connection found with "name" = "Partners"/,
          source: lines("connection/data_source.go", "126"),
        },
      ],
    },
    auth0_role: {
      read: read("role/data_source.go"),
      facts: [
        {
          refuses: "a name that no role has",
          config: { name: "Nobody" },
          says: /No role found with "name" = "Nobody"/,
          source: lines("role/data_source.go", "185"),
        },
      ],
    },
  },
};
