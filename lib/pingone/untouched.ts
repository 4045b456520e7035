/**
 * What an application, a resource and a scope can have that Sigma has no use for. The provider fills in its defaults where the configuration says
 * nothing, so that an adopted object would lose them.
 *
 * https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application
 */
const nothing = (names: readonly string[]): Record<string, undefined> => Object.fromEntries(names.map((name) => [name, undefined]));

export const UNTOUCHED_IN_APPLICATIONS = nothing([
  "access_control_role_type",
  "description",
  "hidden_from_app_portal",
  "icon",
  "login_page_url",
  "tags",
  ...[
    "allow_wildcard_in_redirect_uris",
    "certificate_based_authentication",
    "cors_settings",
    "device_custom_verification_uri",
    "device_path_id",
    "device_polling_interval",
    "device_timeout",
    "home_page_url",
    "idp_signoff",
    "include_x5t",
    "initiate_login_uri",
    "mobile_app",
    "op_session_check_enabled",
    "par_requirement",
    "par_timeout",
    "request_scopes_for_multiple_resources_enabled",
    "require_signed_request_object",
    "support_unsigned_request_object",
    "target_link_uri",
  ].map((name) => `oidc_options.${name}`),
]);

export const UNTOUCHED_IN_RESOURCES = nothing(["application_permissions_settings", "description", "introspect_endpoint_auth_method"]);

export const UNTOUCHED_IN_SCOPES = nothing(["description"]);
