import { Tenant } from "../sandbox/behaviour";
import { ProviderRecords, ResourceRecord } from "./record";

const V11 = "2.11.0";
const V20 = "2.20.0";
const at = (file: string, before: string, after = before) => `pkg/resources/${file}.go:${before} (${V11}), ${after} (${V20})`;
const DOCS = "https://docs.snowflake.com/en/sql-reference/sql";

const withRole = (tenant: Tenant) => tenant.put("snowflake_account_role", "SIGMA_USERS", { name: "SIGMA_USERS" });

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

const role: ResourceRecord = {
  read: { [V11]: "pkg/resources/account_role.go", [V20]: "pkg/resources/account_role.go: a cache that is off by default" },
  valid: { name: "SIGMA_USERS", comment: "For people" },
  facts: [
    {
      refuses: "a name that is taken",
      at: "apply",
      tenant: withRole,
      says: /Failed to create account role.*already exists/,
      source: at("account_role", "83-94", "79-90"),
    },
    {
      refuses: "an import of what is not there",
      at: "import",
      importId: "OTHER",
      says: /nothing has/,
      source: at("account_role", "64-66", "60-62"),
    },
    {
      plans: "a change in place for a new name: it is renamed",
      config: { name: "READERS" },
      as: "update",
      source: at("account_role", "156-171", "153-172"),
    },
    { plans: "nothing for a name in quotes", config: { name: '"SIGMA_USERS"' }, as: "nothing", source: at("account_role", "24", "25") },
    { stores: "its full name in quotes", state: { fully_qualified_name: '"SIGMA_USERS"' }, source: at("account_role", "128", "124") },
    {
      leaves: "nothing of it",
      after: "destroy",
      holds: (tenant) => tenant.get("snowflake_account_role", "SIGMA_USERS") === undefined,
      source: at("account_role", "45-49", "212-225"),
    },
  ],
};

const grant: ResourceRecord = {
  read: {
    [V11]: "pkg/resources/grant_privileges_to_account_role.go, pkg/resources/grant_helpers.go",
    [V20]:
      "the same files: inherited grants and strict management are experiments, off by default; privileges are checked for their characters",
  },
  tenant: withRole,
  valid: {
    account_role_name: "SIGMA_USERS",
    privileges: ["USAGE"],
    on_account_object: [{ object_type: "WAREHOUSE", object_name: "SIGMA_WH" }],
  },
  facts: [
    {
      refuses: "the privilege OWNERSHIP",
      at: "validate",
      config: { privileges: ["OWNERSHIP"] },
      says: /Unsupported privilege 'OWNERSHIP'/,
      source: at("grant_helpers", "10-23", "57-70"),
    },
    {
      refuses: "IMPORTED PRIVILEGES beside others",
      at: "validate",
      config: { privileges: ["IMPORTED PRIVILEGES", "USAGE"] },
      says: /cannot be used with other privileges/,
      source: at("grant_privileges_to_account_role", "300-324", "482-510"),
    },
    {
      refuses: "two things at once",
      at: "validate",
      config: { on_schema: [{ schema_name: '"ANALYTICS"."PUBLIC"' }] },
      says: /only one of/,
      source: at("grant_privileges_to_account_role", "77-135", "104-200"),
    },
    {
      refuses: "a schema and all schemas at once",
      at: "validate",
      config: { on_account_object: null, on_schema: [{ schema_name: '"ANALYTICS"."PUBLIC"', all_schemas_in_database: "ANALYTICS" }] },
      says: /only one of/,
      source: at("grant_privileges_to_account_role", "122-177", "187-284"),
    },
    {
      refuses: "an object that is not there",
      at: "apply",
      config: { on_account_object: [{ object_type: "WAREHOUSE", object_name: "OTHER_WH" }] },
      says: /002003: SQL compilation error: warehouse 'OTHER_WH' does not exist or not authorized/,
      source: `${DOCS}/grant-privilege`,
    },
    {
      refuses: "a role that is not there",
      at: "apply",
      config: { account_role_name: "OTHERS" },
      says: /002003: .*'OTHERS' does not exist or not authorized/,
      source: `${DOCS}/grant-privilege`,
    },
    {
      stores: "no grant option, and no privileges beyond the given ones",
      state: { with_grant_option: false, always_apply: false, all_privileges: false, privileges: ["USAGE"] },
      source: at("grant_privileges_to_account_role", "34-76", "37-103"),
    },
    {
      plans: "a change in place for other privileges",
      config: { privileges: ["USAGE", "OPERATE"] },
      as: "update",
      source: at("grant_privileges_to_account_role", "519-626", "776-886"),
    },
    {
      plans: "a new one for another role",
      config: { account_role_name: "OTHERS" },
      as: ["account_role_name"],
      source: at("grant_privileges_to_account_role", "22-33", "25-36"),
    },
    {
      plans: "a new one for another object",
      config: { on_account_object: [{ object_type: "WAREHOUSE", object_name: "BIG_WH" }] },
      as: ["on_account_object"],
      source: at("grant_privileges_to_account_role", "90-121", "117-186"),
    },
    {
      leaves: "nothing of it",
      after: "destroy",
      holds: (tenant) => tenant.all("snowflake_grant_privileges_to_account_role").length === 0,
      source: at("grant_privileges_to_account_role", "704-743", "961-995"),
    },
  ],
};

const roleGrant: ResourceRecord = {
  read: { [V11]: "pkg/resources/grant_account_role.go", [V20]: "pkg/resources/grant_account_role.go: experiments that are off by default" },
  tenant: withRole,
  valid: { role_name: "SIGMA_USERS", user_name: "ADA" },
  facts: [
    {
      refuses: "a grant to nobody",
      at: "validate",
      config: { user_name: null },
      says: /one of .*must be specified/,
      source: at("grant_account_role", "28-50", "30-52"),
    },
    {
      refuses: "a grant to a role and a user at once",
      at: "validate",
      config: { parent_role_name: "ANALYST" },
      says: /one of/,
      source: at("grant_account_role", "28-50", "30-52"),
    },
    {
      refuses: "a user who is not there",
      at: "apply",
      config: { user_name: "NOBODY" },
      says: /user 'NOBODY' does not exist or not authorized/,
      source: `${DOCS}/grant-role`,
    },
    {
      refuses: "a parent that is not there",
      at: "apply",
      config: { user_name: null, parent_role_name: "NOBODY" },
      says: /role 'NOBODY' does not exist or not authorized/,
      source: `${DOCS}/grant-role`,
    },
    { stores: "an id of all three", state: { id: '"SIGMA_USERS"|USER|"ADA"' }, source: at("grant_account_role", "104-116", "107-121") },
    {
      plans: "a new one for another user",
      config: { user_name: "ONCALL" },
      as: ["user_name"],
      source: at("grant_account_role", "28-36", "30-38"),
    },
    {
      leaves: "nothing of it",
      after: "destroy",
      holds: (tenant) => tenant.all("snowflake_grant_account_role").length === 0,
      source: at("grant_account_role", "157-181", "190-231"),
    },
  ],
};

const schema: ResourceRecord = {
  read: {
    [V11]: "pkg/resources/schema.go, pkg/resources/schema_parameters.go",
    [V20]: "the same files: a new database makes a new schema still, as renaming along the hierarchy is an experiment",
  },
  valid: { database: "SIGMA_WRITE", name: "SIGMA", comment: "Sigma writes here" },
  facts: [
    {
      refuses: "a database that is not there",
      at: "apply",
      config: { database: "OTHER" },
      says: /database 'OTHER' does not exist or not authorized/,
      source: `${DOCS}/create-schema`,
    },
    {
      refuses: "a name that is taken, but for PUBLIC",
      at: "apply",
      config: { database: "FINANCE", name: "REPORTS" },
      says: /Failed to create schema.*already exists/,
      source: at("schema", "181-223", "181-226"),
    },
    {
      stores: "what is not said of managed access and of transience as the word default",
      state: { with_managed_access: "default", is_transient: "default", fully_qualified_name: '"SIGMA_WRITE"."SIGMA"' },
      source: at("schema", "38-58", "37-57"),
    },
    {
      plans: "a change in place for a new name: it is renamed with all that is in it",
      config: { name: "SIGMA_2" },
      as: "update",
      source: at("schema", "316-327", "340-350"),
    },
    {
      plans: "a new one for another database",
      config: { database: "FINANCE" },
      as: ["database"],
      source: at("schema", "31-37", "31-36, 109"),
    },
    {
      plans: "a new one for one that is transient",
      config: { is_transient: "true" },
      as: ["is_transient"],
      source: at("schema", "48-58", "47-57"),
    },
    {
      leaves: "nothing of it, nor of what is in it",
      after: "destroy",
      holds: (tenant) => tenant.get("schema", "SIGMA_WRITE.SIGMA") === undefined,
      source: `${DOCS}/drop-schema`,
    },
  ],
};

const execute: ResourceRecord = {
  read: { [V11]: "pkg/resources/execute.go", [V20]: "pkg/resources/execute.go: the same" },
  valid: { execute: `ALTER USER "ADA" SET DEFAULT_ROLE = 'SIGMA_USERS'`, revert: "SELECT 1" },
  facts: [
    {
      refuses: "a statement that fails",
      at: "apply",
      config: { execute: `ALTER USER "NOBODY" SET DEFAULT_ROLE = 'SIGMA_USERS'` },
      says: /cannot run: ALTER USER "NOBODY"/,
      source: at("execute", "84-101", "86-103"),
    },
    { stores: "no results without a query", state: { query_results: null }, source: at("execute", "110-128", "112-130") },
    {
      plans: "a new one for another statement: the one before is reverted first",
      config: { execute: `ALTER USER "ADA" SET DEFAULT_ROLE = 'ANALYST'` },
      as: ["execute"],
      source: at("execute", "61-64"),
    },
    {
      plans: "a change in place for another statement to revert it",
      config: { revert: "SELECT 2" },
      as: "update",
      source: at("execute", "103-108", "105-110"),
    },
    { imports: "neither statement", state: { execute: null, revert: null }, source: at("execute", "55-57") },
    {
      leaves: "the user as the statement made it, since what reverts it does nothing",
      after: "destroy",
      holds: (tenant) => tenant.get("user", "ADA")?.default_role === "SIGMA_USERS",
      source: at("execute", "164-177", "166-179"),
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
    snowflake_account_role: role,
    snowflake_grant_privileges_to_account_role: grant,
    snowflake_grant_account_role: roleGrant,
    snowflake_schema: schema,
    snowflake_execute: execute,
    snowflake_email_notification_integration: mail,
    snowflake_alert: alert,
  },
  dataSources: {},
};
