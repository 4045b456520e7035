import { ProviderRecords, ResourceRecord } from "./record";
import { snowflakeAccessRecords } from "./snowflake-access";
import { at, DOCS, V11, V20 } from "./snowflake-sources";

const P = "external_oauth_";

const integration: ResourceRecord = {
  read: {
    [V11]: "pkg/resources/external_oauth_integration.go, pkg/resources/show_and_describe_handlers.go, pkg/resources/diff_suppressions.go",
    [V20]: "the same files; only names of constants differ",
  },
  valid: {
    name: "SIGMA_OAUTH",
    enabled: true,
    [`${P}type`]: "OKTA",
    [`${P}issuer`]: "https://acme.okta.com/oauth2/aus1",
    [`${P}jws_keys_url`]: ["https://acme.okta.com/oauth2/aus1/v1/keys"],
    [`${P}audience_list`]: ["https://acme-analytics.snowflakecomputing.com"],
    [`${P}token_user_mapping_claim`]: ["snowflake_username"],
    [`${P}snowflake_user_mapping_attribute`]: "LOGIN_NAME",
    [`${P}any_role_mode`]: "ENABLE",
    comment: "Sigma",
  },
  facts: [
    {
      refuses: "a type of its own invention",
      at: "validate",
      config: { [`${P}type`]: "AUTH0" },
      says: /invalid external_oauth_type: AUTH0/,
      source: at("external_oauth_integration", "31-37"),
    },
    {
      refuses: "an any-role mode of its own invention",
      at: "validate",
      config: { [`${P}any_role_mode`]: "ALWAYS" },
      says: /any_role_mode: ALWAYS/,
      source: at("external_oauth_integration", "108-114"),
    },
    {
      refuses: "a user attribute other than login name and e-mail address",
      at: "validate",
      config: { [`${P}snowflake_user_mapping_attribute`]: "NAME" },
      says: /user_mapping_attribute: NAME/,
      source: at("external_oauth_integration", "54-60"),
    },
    {
      refuses: "more than three URLs of keys",
      at: "validate",
      config: {
        [`${P}jws_keys_url`]: ["https://a.example.com", "https://b.example.com", "https://c.example.com", "https://d.example.com"],
      },
      says: /too many list items/,
      source: at("external_oauth_integration", "61-68"),
    },
    {
      refuses: "allowed and blocked roles together",
      at: "validate",
      config: { [`${P}allowed_roles_list`]: ["A"], [`${P}blocked_roles_list`]: ["B"] },
      says: /conflicts with/,
      source: at("external_oauth_integration", "83-100"),
    },
    {
      refuses: "a URL of keys and a pasted key together",
      at: "validate",
      config: { [`${P}rsa_public_key`]: "MIIB" },
      says: /conflicts with/,
      source: at("external_oauth_integration", "69-75"),
    },
    {
      stores: "pasted keys as they are, and no URL",
      config: { [`${P}jws_keys_url`]: null, [`${P}rsa_public_key`]: "MIIB", [`${P}rsa_public_key_2`]: "MIIC" },
      state: { [`${P}jws_keys_url`]: null, [`${P}rsa_public_key`]: "MIIB", [`${P}rsa_public_key_2`]: "MIIC" },
      source: at("external_oauth_integration", "384-391"),
    },
    {
      refuses: "two URLs of keys with another type than AZURE",
      at: "apply",
      config: { [`${P}jws_keys_url`]: ["https://a.example.com", "https://b.example.com"] },
      says: /exactly one JWS keys URL/,
      source: `${DOCS}/create-security-integration-oauth-external`,
    },
    {
      refuses: "scope settings with another type than CUSTOM",
      at: "apply",
      config: { [`${P}scope_delimiter`]: " " },
      says: /for CUSTOM only/,
      source: `${DOCS}/create-security-integration-oauth-external`,
    },
    {
      refuses: "a second integration for one issuer",
      at: "apply",
      tenant: (tenant) =>
        tenant.put("snowflake_external_oauth_integration", '"POWER_BI"', {
          name: "POWER_BI",
          [`${P}issuer`]: "https://acme.okta.com/oauth2/aus1",
        }),
      says: /003524: SQL execution error: An integration with the given issuer already exists/,
      source: `${DOCS}/create-security-integration-oauth-external`,
    },
    {
      refuses: "a name that is taken",
      at: "apply",
      tenant: (tenant) => tenant.put("snowflake_external_oauth_integration", '"SIGMA_OAUTH"', { name: "SIGMA_OAUTH" }),
      says: /002002: .*already exists/,
      source: `${DOCS}/create-security-integration-oauth-external`,
    },
    {
      refuses: "an import of what is not there",
      at: "import",
      importId: '"OTHER"',
      says: /nothing has the import id/,
      source: at("external_oauth_integration", "195-210"),
    },
    {
      stores: "nothing of the roles that Snowflake blocks itself, nor of its delimiter",
      state: { [`${P}blocked_roles_list`]: null, [`${P}scope_delimiter`]: null, fully_qualified_name: '"SIGMA_OAUTH"' },
      source: at("external_oauth_integration", "540-556", "542-558"),
    },
    {
      plans: "nothing for a type in other letters",
      config: { [`${P}type`]: "okta" },
      as: "nothing",
      source: at("external_oauth_integration", "36"),
    },
    {
      plans: "nothing for administrators among the blocked roles, as Snowflake adds them",
      was: { [`${P}blocked_roles_list`]: ["PAYROLL"] },
      config: { [`${P}blocked_roles_list`]: ["PAYROLL", "ACCOUNTADMIN", "ORGADMIN", "SECURITYADMIN"] },
      as: "nothing",
      source: at("diff_suppressions", "194-225"),
    },
    {
      plans: "a change for GLOBALORGADMIN, which Snowflake adds, too",
      was: { [`${P}blocked_roles_list`]: ["PAYROLL"] },
      config: { [`${P}blocked_roles_list`]: ["PAYROLL", "GLOBALORGADMIN"] },
      as: "update",
      source: at("external_oauth_integration", "21, 88"),
    },
    { plans: "a new one for a new name", config: { name: "OTHER" }, as: ["name"], source: at("external_oauth_integration", "24-30") },
    {
      plans: "a change in place for the type and the issuer",
      config: { [`${P}type`]: "CUSTOM", [`${P}issuer`]: "https://acme.auth0.com/" },
      as: "update",
      source: at("external_oauth_integration", "571-728", "573-730"),
    },
    {
      imports: "the roles that Snowflake blocks itself, its delimiter and its mode, and no scope attribute",
      config: { [`${P}type`]: "CUSTOM", [`${P}scope_mapping_attribute`]: "scope", [`${P}any_role_mode`]: null, comment: null },
      state: {
        [`${P}blocked_roles_list`]: ["ACCOUNTADMIN", "GLOBALORGADMIN", "ORGADMIN", "SECURITYADMIN"],
        [`${P}scope_delimiter`]: ",",
        [`${P}scope_mapping_attribute`]: null,
        [`${P}any_role_mode`]: "DISABLE",
        comment: "",
      },
      source: at("external_oauth_integration", "195-307"),
    },
    {
      leaves: "nothing of it",
      after: "destroy",
      holds: (tenant) => tenant.all("snowflake_external_oauth_integration").length === 0,
      source: at("external_oauth_integration", "160", "162"),
    },
  ],
};

const mail: ResourceRecord = {
  read: {
    [V11]: "pkg/resources/email_notification_integration.go, pkg/provider/previewfeatures/preview_features.go",
    [V20]: "the same files; still a preview feature, which the provider's configuration must enable",
  },
  valid: { name: "SIGMA_OAUTH_MAIL", enabled: true, allowed_recipients: ["oncall@example.com"], comment: "Mails" },
  facts: [
    {
      refuses: "an address that no user of the account has verified",
      at: "apply",
      config: { allowed_recipients: ["nobody@example.com"] },
      says: /recipients in the given list are not allowed/,
      source: "https://docs.snowflake.com/en/user-guide/notifications/email-notifications",
    },
    { plans: "a new one for a new name", config: { name: "OTHER" }, as: ["name"], source: at("email_notification_integration", "24-28") },
    {
      plans: "a change in place for other recipients",
      config: { allowed_recipients: ["ada@example.com"] },
      as: "update",
      source: at("email_notification_integration", "172-222"),
    },
    {
      stores: "its full name in quotes",
      state: { fully_qualified_name: '"SIGMA_OAUTH_MAIL"' },
      source: at("email_notification_integration", "126-128"),
    },
    {
      leaves: "nothing of it",
      after: "destroy",
      holds: (tenant) => tenant.all("snowflake_email_notification_integration").length === 0,
      source: at("email_notification_integration", "48-53"),
    },
  ],
};

const alert: ResourceRecord = {
  read: {
    [V11]: "pkg/resources/alert.go, pkg/resources/common.go",
    [V20]: "the same files; still a preview feature, which the provider's configuration must enable",
  },
  tenant: (tenant) => tenant.put("snowflake_email_notification_integration", "SIGMA_OAUTH_MAIL", { name: "SIGMA_OAUTH_MAIL" }),
  valid: {
    name: "SIGMA_OAUTH_FAILED_LOGINS",
    database: "ANALYTICS",
    schema: "PUBLIC",
    warehouse: "SIGMA_WH",
    alert_schedule: [{ cron: [{ expression: "0 8 * * *", time_zone: "UTC" }], interval: null }],
    condition: "SELECT 1",
    action: "CALL SYSTEM$SEND_EMAIL('SIGMA_OAUTH_MAIL', 'oncall@example.com', 'Subject', 'Text')",
    enabled: true,
  },
  facts: [
    {
      refuses: "a schema that is not there",
      at: "apply",
      config: { schema: "OTHER" },
      says: /schema 'ANALYTICS.OTHER' does not exist or not authorized/,
      source: `${DOCS}/create-alert`,
    },
    {
      refuses: "a warehouse that is not there",
      at: "apply",
      config: { warehouse: "OTHER_WH" },
      says: /warehouse 'OTHER_WH' does not exist or not authorized/,
      source: `${DOCS}/create-alert`,
    },
    {
      stores: "an alert that is not enabled where nothing is said of it",
      config: { enabled: null },
      state: { enabled: false },
      source: at("alert", "105-110", "106-111"),
    },
    {
      plans: "nothing for a condition in other letters, or with other white space",
      config: { condition: "select\n  1" },
      as: "nothing",
      source: `${at("alert", "90-104", "91-105")}; ${at("common", "38-46", "39-47")}`,
    },
    {
      plans: "a change in place for another action",
      config: { action: "CALL SYSTEM$SEND_EMAIL('SIGMA_OAUTH_MAIL', 'a@example.com', 'S', 'T')" },
      as: "update",
      source: at("alert", "351-360", "337-344"),
    },
    { plans: "a new one for another warehouse", config: { warehouse: "BIG_WH" }, as: ["warehouse"], source: at("alert", "48-53", "49-54") },
    { plans: "a new one for another schema", config: { schema: "MARTS" }, as: ["schema"], source: at("alert", "37-42", "38-43") },
    {
      leaves: "nothing of it",
      after: "destroy",
      holds: (tenant) => tenant.all("snowflake_alert").length === 0,
      source: at("alert", "115-119", "116-120"),
    },
  ],
};

/** What the provider's code does and its schema does not say, read in version 2.11.0 and in 2.20.0. */
export const snowflakeRecords: ProviderRecords = {
  resources: {
    snowflake_external_oauth_integration: integration,
    ...snowflakeAccessRecords,
    snowflake_email_notification_integration: mail,
    snowflake_alert: alert,
  },
  dataSources: {},
};
