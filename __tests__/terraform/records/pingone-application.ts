import { Values } from "../sandbox/value";
import { ResourceRecord } from "./record";

const at = (place: string) => `internal/service/sso/${place} (1.20.0)`;

const ENVIRONMENT = "00000000-0000-0000-0000-000000000000";

const OIDC: Values = {
  type: "WEB_APP",
  grant_types: ["AUTHORIZATION_CODE"],
  response_types: ["CODE"],
  redirect_uris: ["https://api.example.sigmacomputing.com/callback"],
  token_endpoint_auth_method: "CLIENT_SECRET_BASIC",
};
/** With every attribute, as Terraform sends objects. */
const oidc = (options: Values = {}): Values => ({ ...Object.fromEntries(OIDC_NAMES.map((name) => [name, null])), ...OIDC, ...options });

const OIDC_NAMES = [
  "additional_refresh_token_replay_protection_enabled",
  "allow_wildcard_in_redirect_uris",
  "certificate_based_authentication",
  "client_id",
  "cors_settings",
  "device_custom_verification_uri",
  "device_path_id",
  "device_polling_interval",
  "device_timeout",
  "home_page_url",
  "idp_signoff",
  "include_x5t",
  "initiate_login_uri",
  "jwks",
  "jwks_url",
  "mobile_app",
  "op_session_check_enabled",
  "par_requirement",
  "par_timeout",
  "pkce_enforcement",
  "post_logout_redirect_uris",
  "refresh_token_duration",
  "refresh_token_rolling_duration",
  "refresh_token_rolling_grace_period_duration",
  "refresh_token_type",
  "request_scopes_for_multiple_resources_enabled",
  "require_signed_request_object",
  "support_unsigned_request_object",
  "target_link_uri",
];

const DEFAULTS: Values = {
  additional_refresh_token_replay_protection_enabled: true,
  allow_wildcard_in_redirect_uris: false,
  device_polling_interval: 5,
  device_timeout: 600,
  idp_signoff: false,
  include_x5t: false,
  op_session_check_enabled: false,
  par_requirement: "OPTIONAL",
  par_timeout: 60,
  pkce_enforcement: "OPTIONAL",
  refresh_token_duration: 2592000,
  refresh_token_rolling_duration: 15552000,
  request_scopes_for_multiple_resources_enabled: false,
  require_signed_request_object: false,
  support_unsigned_request_object: false,
};

/** An application of PingOne's. */
export const pingoneApplication: ResourceRecord = {
  read: {
    "1.20.0":
      "internal/service/sso/resource_application.go, internal/service/sso/utils_application.go, internal/service/sso/helpers/beta/resource_application_ga.go",
  },
  valid: { environment_id: ENVIRONMENT, name: "Sigma", enabled: true, oidc_options: oidc() },
  facts: [
    {
      stores: "defaults in place of what is left out, so that an application that was made by hand would lose them",
      state: { hidden_from_app_portal: false, oidc_options: expect.objectContaining(DEFAULTS) },
      source: at("resource_application.go:755-760,906-1300"),
    },
    {
      stores: "an application that is off where nothing is said of it, so that nobody could log in to it",
      config: { enabled: undefined },
      state: { enabled: false },
      source: at("resource_application.go:714-721"),
    },
    {
      refuses: "a wildcard in a redirect URI",
      at: "validate",
      config: { oidc_options: oidc({ redirect_uris: ["https://*.example.com/callback"] }) },
      says: /wildcards are not allowed in redirect URIs/,
      source: at("resource_application.go:2394-2440"),
    },
    {
      refuses: "keys together with their URL",
      at: "validate",
      config: { oidc_options: oidc({ jwks: "{}", jwks_url: "https://example.com/jwks" }) },
      says: /jwks cannot be specified/,
      source: at("resource_application.go:959-980"),
    },
    {
      refuses: "keys at a URL that is not https",
      at: "validate",
      config: { oidc_options: oidc({ jwks_url: "http://example.com/jwks" }) },
      says: /schema of "https"/,
      source: at("resource_application.go:971-980"),
    },
    {
      refuses: "a refresh token that lives longer than its chain",
      at: "apply",
      config: { oidc_options: oidc({ refresh_token_duration: 200, refresh_token_rolling_duration: 100 }) },
      says: /must not be above the rolling one/,
      source: `${at("resource_application.go:594-598")}: the service's own check`,
    },
    {
      plans: "a change of the name in place",
      config: { name: "Sigma 2" },
      as: "update",
      source: at("resource_application.go:698-706"),
    },
    {
      plans: "another environment as a new application",
      config: { environment_id: "00000000-0000-0000-0000-000000000001" },
      as: ["environment_id"],
      source: "internal/framework/schema_attributes.go (1.20.0): Attr_LinkID",
    },
    {
      imports: "every setting under its own name, under <environment>/<application>",
      config: { description: "By hand" },
      state: { description: "By hand", name: "Sigma" },
      source: at("resource_application.go:2281-2313,3593-3680"),
    },
  ],
};
