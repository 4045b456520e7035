import { Tenant } from "../sandbox/behaviour";
import { ResourceRecord } from "./record";
import { at, DOCS, V11, V20 } from "./snowflake-sources";

const withRole = (tenant: Tenant) => tenant.put("snowflake_account_role", "SIGMA_USERS", { name: "SIGMA_USERS" });

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
      refuses: "one privilege of a database that comes from a share",
      at: "apply",
      config: { on_account_object: [{ object_type: "DATABASE", object_name: "WEATHER" }] },
      says: /003001: Granting individual privileges on imported database is not allowed/,
      source: `${DOCS}/grant-privilege`,
    },
    {
      refuses: "the privileges of a share where there is none",
      at: "apply",
      config: { privileges: ["IMPORTED PRIVILEGES"], on_account_object: [{ object_type: "DATABASE", object_name: "ANALYTICS" }] },
      says: /IMPORTED PRIVILEGES can only be granted on a database that comes from a share/,
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
    {
      refuses: "a network policy that is not there",
      at: "apply",
      config: { execute: `ALTER SECURITY INTEGRATION "SIGMA_OAUTH" SET NETWORK_POLICY = '"NOBODYS"'` },
      tenant: (tenant) => tenant.put("snowflake_external_oauth_integration", '"SIGMA_OAUTH"', { name: "SIGMA_OAUTH" }),
      says: /Network policy NOBODYS does not exist or not authorized/,
      source: `${DOCS}/alter-security-integration-oauth-external`,
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

/** What the provider does with the role for Sigma's users, its grants, the schema for write-back, and statements. */
export const snowflakeAccessRecords: Readonly<Record<string, ResourceRecord>> = {
  snowflake_account_role: role,
  snowflake_grant_privileges_to_account_role: grant,
  snowflake_grant_account_role: roleGrant,
  snowflake_schema: schema,
  snowflake_execute: execute,
};
