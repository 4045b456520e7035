import { Tenant } from "../sandbox/behaviour";
import { Values } from "../sandbox/value";
import { ProviderRecords } from "./record";

const OAUTH = "internal/resource/config/oauth";
const read = (file: string) => ({ "1.9.0": `${OAUTH}/${file}` });
const at = (place: string) => `${OAUTH}/${place} (1.9.0)`;

const PLUGIN = "com.pingidentity.pf.access.token.management.plugins.JwtBearerAccessTokenManagementPlugin";
const field = (name: string, value: string) => ({ name, value });

const CLIENT_AUTH: Values = {
  type: "SECRET",
  secret: "example-secret",
  encrypted_secret: null,
  secondary_secrets: [],
  client_cert_issuer_dn: null,
  client_cert_subject_dn: null,
  enforce_replay_prevention: null,
  token_endpoint_auth_signing_algorithm: null,
};

const CONTRACT: Values = {
  core_attributes: null,
  default_subject_attribute: null,
  extended_attributes: [{ name: "snowflake_username", multi_valued: false }],
};

const configuration = (fields: Values[]): Values => ({ fields, fields_all: null, sensitive_fields: null, tables: null, tables_all: null });

const FIELDS = [field("Token Lifetime", "60"), field("Issuer Claim Value", "https://sso.example.com")];

/** An access token manager for clients and mappings. */
function withManager(tenant: Tenant): void {
  tenant.put("pingfederate_oauth_access_token_manager", "sigmaJwt", {
    id: "sigmaJwt",
    manager_id: "sigmaJwt",
    plugin_descriptor_ref: { id: PLUGIN },
    configuration: configuration(FIELDS),
    attribute_contract: CONTRACT,
  });
}

/** What the provider's code does and its schema does not say, read in version 1.9.0. */
export const pingfederateRecords: ProviderRecords = {
  resources: {
    pingfederate_oauth_client: {
      read: { "1.9.0": `${OAUTH}/client/oauth_client_resource.go, ${OAUTH}/client/oauth_client_common.go` },
      tenant: withManager,
      valid: {
        client_id: "sigma",
        name: "Sigma",
        grant_types: ["AUTHORIZATION_CODE"],
        default_access_token_manager_ref: { id: "sigmaJwt" },
        client_auth: CLIENT_AUTH,
      },
      facts: [
        {
          stores: "defaults in place of what is left out, so that a client that was made by hand would lose its settings",
          state: {
            persistent_grant_expiration_type: "SERVER_DEFAULT",
            persistent_grant_idle_timeout_type: "SERVER_DEFAULT",
            refresh_rolling: "SERVER_DEFAULT",
            require_pushed_authorization_requests: false,
            restrict_to_default_access_token_manager: false,
          },
          source: at("client/oauth_client_resource.go:150-330"),
        },
        {
          refuses: "a secret that is not given",
          at: "validate",
          config: { client_auth: { ...CLIENT_AUTH, secret: null } },
          says: /client_auth.secret must be defined/,
          source: at("client/oauth_client_resource.go:1094-1101"),
        },
        {
          refuses: "a client that signs JWTs without a URL of its keys",
          at: "validate",
          config: { client_auth: { ...CLIENT_AUTH, type: "PRIVATE_KEY_JWT", secret: null } },
          says: /jwks_settings.jwks_url must be defined/,
          source: at("client/oauth_client_resource.go:1062-1080"),
        },
        {
          refuses: "a lifetime of grants beside the server's default",
          at: "validate",
          config: { persistent_grant_expiration_time: 90 },
          says: /must be configured to "OVERRIDE_SERVER_DEFAULT"/,
          source: at("client/oauth_client_resource.go:1033-1040"),
        },
        {
          refuses: "scopes where they are not restricted",
          at: "validate",
          config: { restricted_scopes: ["email"] },
          says: /restrict_scopes must be set to true/,
          source: at("client/oauth_client_resource.go:1186-1192"),
        },
        {
          refuses: "a retention of secrets beside the server's default",
          at: "apply",
          config: { client_secret_retention_period: 0 },
          says: /needs OVERRIDE_SERVER_DEFAULT/,
          source: `${at("client/oauth_client_resource.go:805-822")}: the server's own check`,
        },
        {
          refuses: "an access token manager that the server does not have",
          at: "apply",
          config: { default_access_token_manager_ref: { id: "other" } },
          says: /no access token manager other/,
          source: `${at("client/oauth_client_resource.go:1644-1660")}: the server's own check`,
        },
        {
          plans: "another client id as a new client",
          config: { client_id: "other" },
          as: ["client_id"],
          source: at("client/oauth_client_resource.go:88-100"),
        },
        {
          imports: "no secret: the first plan after it shows one that is set",
          state: { client_auth: { ...CLIENT_AUTH, secret: null, encrypted_secret: "sandbox-encrypted" } },
          source: at("client/oauth_client_resource.go:1319-1345"),
        },
      ],
    },
    pingfederate_oauth_access_token_manager: {
      read: {
        "1.9.0": `${OAUTH}/accesstokenmanager/oauth_access_token_manager_resource_gen.go, internal/resource/common/pluginconfiguration/plugin_configuration_state.go`,
      },
      valid: {
        manager_id: "sigmaJwt",
        name: "Sigma",
        plugin_descriptor_ref: { id: PLUGIN },
        configuration: configuration(FIELDS),
        attribute_contract: CONTRACT,
      },
      facts: [
        {
          stores: "defaults in place of what is left out: a manager that was made by hand would be open to every client",
          state: {
            access_control_settings: { restrict_clients: false, allowed_clients: [] },
            selection_settings: { resource_uris: [] },
            token_endpoint_attribute_contract: { attributes: [] },
          },
          source: at("accesstokenmanager/oauth_access_token_manager_resource_gen.go:110-140,255-330"),
        },
        {
          refuses: "an id with other characters than letters and digits",
          at: "validate",
          config: { manager_id: "sigma-jwt" },
          says: /alphanumeric/,
          source: at("accesstokenmanager/oauth_access_token_manager_resource_gen.go:205-216"),
        },
        {
          refuses: "a contract without attributes",
          at: "validate",
          config: { attribute_contract: { ...CONTRACT, extended_attributes: [] } },
          says: /must contain at least 1 elements/,
          source: at("accesstokenmanager/oauth_access_token_manager_resource_gen.go:178-200"),
        },
        {
          refuses: "a field that the plugin does not know",
          at: "apply",
          config: { configuration: configuration([...FIELDS, field("Unknown", "x")]) },
          says: /no field Unknown/,
          source: `${at("accesstokenmanager/oauth_access_token_manager_resource_gen.go:684-710")}: the server's own check`,
        },
        {
          plans: "another id as a new manager",
          config: { manager_id: "other" },
          as: ["manager_id"],
          source: at("accesstokenmanager/oauth_access_token_manager_resource_gen.go:205-212"),
        },
        {
          plans: "another list of fields in place: those that are not in it are left to the plugin's defaults",
          config: { configuration: configuration([...FIELDS, field("Include Issued At Claim", "true")]) },
          as: "update",
          source: "internal/resource/common/pluginconfiguration/plugin_configuration_client_struct.go (1.9.0)",
        },
        {
          imports: "every field that the server has, also those that keep the plugin's default",
          state: { configuration: configuration(FIELDS) },
          source: "internal/resource/common/pluginconfiguration/plugin_configuration_state.go:396-403 (1.9.0)",
        },
      ],
    },
    pingfederate_oauth_access_token_mapping: {
      read: read("accesstokenmapping/oauth_access_token_mapping_resource.go"),
      tenant: withManager,
      valid: {
        access_token_manager_ref: { id: "sigmaJwt" },
        context: { type: "DEFAULT", context_ref: null },
        attribute_contract_fulfillment: { snowflake_username: { source: { type: "OAUTH_PERSISTENT_GRANT", id: null }, value: "USER_KEY" } },
      },
      facts: [
        {
          refuses: "the persistent grant with a reference to something else",
          at: "validate",
          config: { context: { type: "DEFAULT", context_ref: { id: "HTMLFormAdapter" } } },
          says: /context_ref is not required/,
          source: at("accesstokenmapping/oauth_access_token_mapping_resource.go:203-219"),
        },
        {
          refuses: "an adapter that the server does not have",
          at: "apply",
          config: { context: { type: "IDP_ADAPTER", context_ref: { id: "Other" } } },
          says: /the context does not exist/,
          source: `${at("accesstokenmapping/oauth_access_token_mapping_resource.go:221-250")}: the server's own check`,
        },
        {
          plans: "another context as a new mapping",
          config: { context: { type: "IDP_ADAPTER", context_ref: { id: "HTMLFormAdapter" } } },
          as: ["context"],
          source: at("accesstokenmapping/oauth_access_token_mapping_resource.go:72-100"),
        },
        {
          stores: "an id that is made of context and manager",
          state: { mapping_id: "default|sigmaJwt" },
          source: at("accesstokenmapping/oauth_access_token_mapping_resource.go:136-140"),
        },
      ],
    },
  },
  dataSources: {
    pingfederate_oauth_access_token_manager: {
      read: read("accesstokenmanager/oauth_access_token_manager_data_source.go"),
      tenant: withManager,
      facts: [
        {
          finds: "the settings of the plugin as the server has them",
          config: { manager_id: "sigmaJwt" },
          state: {
            configuration: { fields: FIELDS.map((one) => ({ ...one, encrypted_value: null })), tables: [] },
          },
          source: at("accesstokenmanager/oauth_access_token_manager_data_source.go:255-300"),
        },
        {
          refuses: "a manager that is not there",
          config: { manager_id: "other" },
          says: /404/,
          source: at("accesstokenmanager/oauth_access_token_manager_data_source.go:310-335"),
        },
      ],
    },
    pingfederate_oauth_server_settings: {
      read: read("authserversettings/oauth_server_settings_data_source.go"),
      facts: [
        {
          finds: "the server's scopes, exclusive ones in a list of their own",
          config: {},
          state: { exclusive_scopes: [{ name: "session:role-any", description: "", dynamic: false }] },
          source: at("authserversettings/oauth_server_settings_data_source.go:480-527"),
        },
      ],
    },
    pingfederate_openid_connect_policy: {
      read: read("openidconnect/policy/openid_connect_policy_data_source.go"),
      facts: [
        {
          finds: "the attributes of the ID token",
          config: { policy_id: "sigma" },
          state: { attribute_contract: expect.objectContaining({ core_attributes: [] }) },
          source: at("openidconnect/policy/openid_connect_policy_data_source.go:190-225"),
        },
        {
          refuses: "a policy that is not there",
          config: { policy_id: "other" },
          says: /404/,
          source: at("openidconnect/policy/openid_connect_policy_data_source.go:195-215"),
        },
      ],
    },
  },
};
