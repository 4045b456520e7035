/** What a resource is for the people who log in. */
export type Role = "client" | "server" | "part" | "integration" | "policy" | "secret" | "role" | "group" | "workspace";

/** What happens to people if it is destroyed or replaced, and what to do if that is intended. */
export const LOST: Readonly<Record<Role, { readonly what: string; readonly effect: string; readonly then: string }>> = {
  client: {
    what: "an OAuth client",
    effect: "logins and queries with it fail until Sigma has a new client id and secret",
    then: "enter the new client id and secret in Sigma right after the apply",
  },
  server: {
    what: "an authorization server",
    effect: "every token that it issued is rejected, and everyone logs in again after Sigma has the new metadata URI",
    then: "enter the new metadata URI in Sigma right after the apply",
  },
  part: {
    what: "a part of the authorization server",
    effect: "tokens lack a claim or a scope, or are not issued at all",
    then: "check the tokens with verify --login right after the apply",
  },
  integration: {
    what: "an integration in Snowflake",
    effect: "Snowflake rejects every query of people who logged in with OAuth until it exists again",
    then: "apply when nobody works with Sigma",
  },
  policy: {
    what: "a federation policy in Databricks",
    effect: "Databricks rejects every query of people who logged in with OAuth until it exists again",
    then: "apply when nobody works with Sigma",
  },
  secret: {
    what: "a secret in use",
    effect: "logins fail with invalid_client until Sigma has another secret",
    then: "enter the new secret in Sigma right after the apply",
  },
  role: {
    what: "a role of Sigma's users in Snowflake",
    effect: "sessions with it fail, and nobody reads anything with it until a new role has its grants and its users",
    then: "apply when nobody works with Sigma, and grant the new role what Terraform does not",
  },
  group: {
    what: "a group of Sigma's users in Databricks",
    effect: "its members can use neither the workspace nor its SQL warehouses, and read nothing, until a new group has all of it",
    then: "apply when nobody works with Sigma, add the members that Terraform does not, then run the commands in the output grant_warehouses again",
  },
  workspace: {
    what: "an assignment of Sigma's users to a workspace of Databricks",
    effect: "every query there fails, because the group loses the workspace and may lose its SQL warehouses",
    then: "check that no connection in Sigma is to that workspace, then run the commands in the output grant_warehouses again",
  },
};

/** What an attribute is for the people who log in. */
export type Meaning =
  | "client id"
  | "issuer"
  | "audience"
  | "redirect URI"
  | "authentication"
  | "keys"
  | "user mapping"
  | "roles"
  | "role name"
  | "group name"
  | "state";

/** What happens if an attribute loses a value, or gets another one. */
export const CHANGED: Readonly<Record<Meaning, { readonly effect: string; readonly then: string }>> = {
  "client id": { effect: "logins fail until Sigma has the new client id", then: "enter it in Sigma right after the apply" },
  issuer: {
    effect: "tokens of the other issuer are rejected",
    then: "check with verify that both sides have the same issuer, and apply both together",
  },
  audience: {
    effect: "tokens for the other audience are rejected",
    then: "check with verify that both sides have the same audience, and apply both together",
  },
  "redirect URI": {
    effect: "logins that come back to the URI that is removed fail",
    then: "check that it is not the redirect URI that Sigma shows",
  },
  keys: { effect: "tokens that are signed with other keys are rejected", then: "check with verify that the keys are those of the issuer" },
  "user mapping": {
    effect: "people may no longer be found in the data platform, or may be taken for someone else",
    then: "compare the names of the users there with the claim first: in Snowflake, the output failing_users of snowflake.access has a query for it",
  },
  authentication: {
    effect: "logins fail until Sigma authenticates in the same way, or sessions can no longer be refreshed",
    then: "change it in Sigma's form right after the apply",
  },
  roles: { effect: "sessions with some roles are rejected", then: "check with verify that the token and the integration agree" },
  "role name": {
    effect: "connections in Sigma and default roles of users that name the old one fail, and its grants are made again",
    then: "apply when nobody works with Sigma, and change the name there as well",
  },
  "group name": {
    effect: "nobody reads anything until its grants, which have its name, are made again",
    then: "apply when nobody works with Sigma, then run the commands in the output grant_warehouses again if queries fail",
  },
  state: { effect: "nobody can log in or query with it", then: "keep it enabled" },
};

export interface Watched {
  readonly role: Role;
  /** The attributes whose loss or change people notice, by their paths. In a list, only values that go are noticed. */
  readonly attributes: Readonly<Partial<Record<Meaning, readonly (readonly (string | number)[])[]>>>;
  /** Of a secret: the attributes that say whose it is. */
  readonly owner?: readonly string[];
}

/** What people only notice when it goes. */
const PART: Watched = { role: "part", attributes: {} };

/**
 * The types of resources that people log in and query with. The rest may come and go, also who may use the client, and what the role or the group may
 * read: single grants and members.
 */
export const WATCHED: Readonly<Record<string, Watched>> = {
  okta_app_oauth: {
    role: "client",
    attributes: {
      "client id": [["client_id"]],
      "redirect URI": [["redirect_uris"]],
      authentication: [["grant_types"], ["token_endpoint_auth_method"]],
      state: [["status"]],
    },
  },
  okta_auth_server: { role: "server", attributes: { audience: [["audiences"]], issuer: [["issuer_mode"]], state: [["status"]] } },
  okta_auth_server_claim: { role: "part", attributes: { "user mapping": [["name"], ["value"]], state: [["status"]] } },
  okta_auth_server_scope: PART,
  okta_auth_server_policy: { role: "part", attributes: { state: [["status"]] } },
  okta_auth_server_policy_rule: { role: "part", attributes: { state: [["status"]] } },
  azuread_application: {
    role: "client",
    attributes: { "redirect URI": [["web", 0, "redirect_uris"]], audience: [["identifier_uris"]] },
  },
  azuread_application_identifier_uri: { role: "server", attributes: { audience: [["identifier_uri"]] } },
  azuread_service_principal: { role: "client", attributes: { state: [["account_enabled"]] } },
  azuread_service_principal_delegated_permission_grant: PART,
  azuread_application_password: { role: "secret", attributes: {}, owner: ["application_id"] },
  azuread_application_certificate: { role: "secret", attributes: {}, owner: ["application_id"] },
  auth0_client: { role: "client", attributes: { "redirect URI": [["callbacks"]], authentication: [["grant_types"]] } },
  auth0_client_credentials: { role: "secret", attributes: {}, owner: ["client_id"] },
  auth0_resource_server: { role: "server", attributes: { audience: [["identifier"]] } },
  auth0_resource_server_scope: PART,
  auth0_action: PART,
  auth0_trigger_action: PART,
  pingone_application: {
    role: "client",
    attributes: {
      "redirect URI": [["oidc_options", "redirect_uris"]],
      authentication: [
        ["oidc_options", "grant_types"],
        ["oidc_options", "token_endpoint_auth_method"],
      ],
      state: [["enabled"]],
    },
  },
  pingone_application_resource_grant: PART,
  pingone_resource: { role: "server", attributes: { audience: [["audience"]] } },
  pingone_resource_scope: PART,
  pingone_resource_attribute: { role: "part", attributes: { "user mapping": [["name"], ["value"]] } },
  pingfederate_oauth_client: {
    role: "client",
    attributes: {
      "client id": [["client_id"]],
      "redirect URI": [["redirect_uris"]],
      authentication: [["grant_types"]],
      state: [["enabled"]],
    },
  },
  pingfederate_oauth_access_token_manager: { role: "server", attributes: {} },
  pingfederate_oauth_access_token_mapping: PART,
  databricks_custom_app_integration: { role: "client", attributes: { "redirect URI": [["redirect_urls"]] } },
  // Both providers rename: only the assignment has another id, for another workspace or group.
  databricks_group: { role: "group", attributes: { "group name": [["display_name"]] } },
  databricks_mws_permission_assignment: { role: "workspace", attributes: {} },
  snowflake_account_role: { role: "role", attributes: { "role name": [["name"]] } },
  databricks_account_federation_policy: {
    role: "policy",
    attributes: {
      issuer: [["oidc_policy", "issuer"]],
      audience: [["oidc_policy", "audiences"]],
      keys: [
        ["oidc_policy", "jwks_uri"],
        ["oidc_policy", "jwks_json"],
      ],
      "user mapping": [["oidc_policy", "subject_claim"]],
    },
  },
  snowflake_external_oauth_integration: {
    role: "integration",
    attributes: {
      issuer: [["external_oauth_issuer"]],
      audience: [["external_oauth_audience_list"]],
      keys: [["external_oauth_jws_keys_url"], ["external_oauth_rsa_public_key"], ["external_oauth_rsa_public_key_2"]],
      "user mapping": [["external_oauth_token_user_mapping_claim"], ["external_oauth_snowflake_user_mapping_attribute"]],
      roles: [["external_oauth_any_role_mode"], ["external_oauth_scope_mapping_attribute"]],
      state: [["enabled"]],
    },
  },
};
