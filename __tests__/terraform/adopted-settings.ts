/** The types that an example adopts. */
export interface AdoptedTypes {
  /** An example that says as little as it can, and adopts all that it can. */
  readonly example: string;
  /** The provider's schema. */
  readonly schema: string;
  /** By type: settings that are neither written nor left alone, each with the reason why its default is decided on. */
  readonly decided: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Types of another provider that the example adopts, too. */
  readonly elsewhere?: readonly string[];
}

const ACTIVE = "what is adopted is used: an inactive one would let nobody in";
const KEPT = "left out, the provider keeps what is there";
const COMPUTED = "a computed block: left out, the provider keeps what is there";
const OTHER_WAY = "no setting in Auth0: another way to give the secret";
const METHOD = "goes with the method, which is written";

/** A setting that is missing here must be written by the library, or be among those that adopting leaves alone. */
export const ADOPTED: readonly AdoptedTypes[] = [
  {
    example: "okta-adopt.yaml",
    schema: "okta-4.20.0",
    elsewhere: ["snowflake_external_oauth_integration"],
    decided: {
      okta_app_oauth: {
        app_links_json: KEPT,
        app_settings_json: KEPT,
        client_basic_secret: "the secret stays: it is written from version 2 on",
        jwks_uri: "only for a client with a signed JWT",
        logo: KEPT,
        omit_secret: "no setting in Okta",
        refresh_token_leeway: "goes with rotation, which is off",
        status: ACTIVE,
        user_name_template_push_status: KEPT,
      },
      okta_auth_server: { status: ACTIVE },
      okta_auth_server_scope: {},
      okta_auth_server_claim: { group_filter_type: "goes with claims of groups, which the user claim is not", status: ACTIVE },
      okta_auth_server_policy: { status: ACTIVE },
      okta_auth_server_policy_rule: { status: ACTIVE, type: "Okta has one type" },
    },
  },
  {
    example: "auth0-adopt.yaml",
    schema: "auth0-1.53.0",
    decided: {
      auth0_client: {
        default_organization: COMPUTED,
        express_configuration: COMPUTED,
        mobile: COMPUTED,
        my_organization_configuration: COMPUTED,
        native_social_login: COMPUTED,
        resource_server_identifier: "goes with applications of the type resource_server, which Sigma's is not",
      },
      auth0_client_credentials: {
        client_secret_wo: OTHER_WAY,
        client_secret_wo_version: OTHER_WAY,
        private_key_jwt: METHOD,
        self_signed_tls_client_auth: METHOD,
        tls_client_auth: METHOD,
      },
      auth0_resource_server: {
        authorization_details: COMPUTED,
        authorization_policy: COMPUTED,
        proof_of_possession: COMPUTED,
        subject_type_authorization: COMPUTED,
        token_encryption: COMPUTED,
      },
      auth0_tenant: { flags: COMPUTED, mtls: COMPUTED, oidc_logout: COMPUTED, session_cookie: COMPUTED, sessions: COMPUTED },
    },
  },
  ...["snowflake-2.11.0", "snowflake-2.20.0"].map((schema) => ({
    example: "okta-adopt.yaml",
    schema,
    elsewhere: [
      "okta_app_oauth",
      "okta_auth_server",
      "okta_auth_server_scope",
      "okta_auth_server_claim",
      "okta_auth_server_policy",
      "okta_auth_server_policy_rule",
    ],
    decided: { snowflake_external_oauth_integration: {} },
  })),
];

const PLANNED = "the provider sends what is planned, which is what exists";

/**
 * Settings that are written for an object that is created, and left alone in one that is adopted. Terraform hides the difference in the plan, but hands
 * the whole configuration to the provider: one that reads it (`GetRawConfig`) would send the setting all the same.
 */
export const SENT_AND_LEFT_ALONE: Readonly<Record<string, string>> = {
  "auth0_resource_server_scope.description": "the only setting that could change, so that there is no update",
  "azuread_application.required_resource_access": PLANNED,
  "azuread_application.sign_in_audience": PLANNED,
  "azuread_application_password.end_date": "a secret is never adopted",
  "okta_auth_server.issuer_mode": PLANNED,
  "okta_auth_server.name": PLANNED,
  "okta_auth_server_policy.description": PLANNED,
  "okta_auth_server_policy.name": PLANNED,
  "okta_auth_server_policy.priority": PLANNED,
  "okta_auth_server_policy_rule.group_whitelist": PLANNED,
  "okta_auth_server_policy_rule.name": PLANNED,
  "okta_auth_server_policy_rule.priority": PLANNED,
  "okta_auth_server_scope.consent": PLANNED,
  "snowflake_external_oauth_integration.enabled": PLANNED,
  "snowflake_external_oauth_integration.external_oauth_any_role_mode": PLANNED,
  "time_static.rfc3339": "a moment is never adopted",
};
