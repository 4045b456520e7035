import { alterAlert, createAlert, showAlerts } from "./snowflake-alerts";
import { grant, grantRole, revoke, revokeRole, showGrants } from "./snowflake-grants";
import { alterIntegration, createIntegration, describeIntegration, showIntegrations } from "./snowflake-integrations";
import { absent, AccountObjects, Column, like, MADE_AT, Rows, SqlError } from "./snowflake-objects";
import { properties, unquoted } from "./snowflake-sql";

/** A statement, and what it does; undefined says that a later one of the table is meant. */
type Statement = readonly [pattern: RegExp, run: (account: Account, match: RegExpExecArray) => Rows | void];

/** A Snowflake account: what is in it, and the statements that it understands. */
export class Account extends AccountObjects {
  public run(text: string): Rows {
    // The provider appends a comment about itself.
    const sql = text.replace(/\s*--terraform_provider_usage_tracking .*$/s, "").trim();
    const refused = this.refusals.find(({ statement }) => statement.test(sql));
    if (refused) throw refused.error;
    for (const [pattern, run] of STATEMENTS) {
      const match = pattern.exec(sql);
      if (!match) continue;
      if (!/^(SELECT|SHOW|DESCRIBE)/.test(sql)) this.changes.push(sql);
      return run(this, match) ?? DONE;
    }
    throw new SqlError("001003", `SQL compilation error: no stand-in for: ${sql}`);
  }
}

/** What most statements say. */
const DONE: Rows = { columns: [["status", "text"]], rows: [{ status: "Statement executed successfully." }] };

const one = (name: string, value: string): Rows => ({ columns: [[name, "text"]], rows: [{ [name]: value }] });

const STATEMENTS: readonly Statement[] = [
  [/^SELECT CURRENT_ACCOUNT\(\)/, ({ name }) => one("CURRENT_ACCOUNT", name)],
  [/^SELECT CURRENT_SESSION\(\)/, () => one("CURRENT_SESSION", "1")],
  [/^SELECT 1$/, () => one("1", "1")],
  [
    /^CREATE SECURITY INTEGRATION ("[^"]+") TYPE = EXTERNAL_OAUTH (.*)$/s,
    (account, [, name, rest]) => createIntegration(account, name, "EXTERNAL_OAUTH", rest),
  ],
  [/^CREATE NOTIFICATION INTEGRATION ("[^"]+") (.*)$/s, (account, [, name, rest]) => createIntegration(account, name, "EMAIL", rest)],
  [
    /^ALTER (?:SECURITY|NOTIFICATION) INTEGRATION (?:IF EXISTS )?("[^"]+") (SET|UNSET) (.*)$/s,
    (account, [, name, verb, rest]) => alterIntegration(account, name, verb, rest),
  ],
  [
    /^SHOW (SECURITY|NOTIFICATION) INTEGRATIONS LIKE '(.*)'$/,
    (account, [, category, pattern]) => showIntegrations(account, category, pattern),
  ],
  [/^DESCRIBE (?:SECURITY|NOTIFICATION) INTEGRATION ("[^"]+")$/, (account, [, name]) => describeIntegration(account, name)],
  [
    /^DROP (?:SECURITY |NOTIFICATION )?INTEGRATION (?:IF EXISTS )?("[^"]+")$/,
    ({ integrations }, [, name]) => void integrations.delete(unquoted(name)),
  ],
  [
    /^SHOW PARAMETERS LIKE 'EXTERNAL_OAUTH_ADD_PRIVILEGED_ROLES_TO_BLOCKED_LIST' IN ACCOUNT$/,
    ({ addsPrivilegedRoles }) => parameters([["EXTERNAL_OAUTH_ADD_PRIVILEGED_ROLES_TO_BLOCKED_LIST", String(addsPrivilegedRoles), "true"]]),
  ],
  [/^SHOW PARAMETERS IN SCHEMA /, () => parameters(SCHEMA_PARAMETERS.map(([name, value]) => [name, value, value]))],
  [/^CREATE ROLE ("[^"]+")(.*)$/s, ({ roles }, [, name, rest]) => void roles.set(unquoted(name), String(properties(rest).COMMENT ?? ""))],
  [/^SHOW ROLES LIKE '(.*)'$/, (account, [, pattern]) => showRoles(account, pattern)],
  [/^ALTER ROLE ("[^"]+") RENAME TO ("[^"]+")$/, (account, [, name, next]) => renameRole(account, unquoted(name), unquoted(next))],
  [/^ALTER SCHEMA ("[^"]+"\."[^"]+") RENAME TO ("[^"]+"\."[^"]+")$/, (account, [, name, next]) => renameSchema(account, name, next)],
  [/^DROP ROLE (?:IF EXISTS )?("[^"]+")$/, (account, [, name]) => dropRole(account, unquoted(name))],
  [
    /^CREATE SCHEMA ("[^"]+")\.("[^"]+")(.*)$/s,
    (account, [, database, name, rest]) => createSchema(account, unquoted(database), unquoted(name), rest),
  ],
  [
    /^SHOW SCHEMAS LIKE '(.*)' IN DATABASE ("[^"]+")$/,
    (account, [, pattern, database]) => showSchemas(account, pattern, unquoted(database)),
  ],
  [
    /^DESCRIBE SCHEMA /,
    () => ({
      columns: [
        ["created_on", "timestamp_ltz"],
        ["name", "text"],
        ["kind", "text"],
      ],
      rows: [],
    }),
  ],
  [
    /^DROP SCHEMA (?:IF EXISTS )?("[^"]+")\.("[^"]+")$/,
    ({ schemas }, [, database, name]) => void schemas.delete(`${unquoted(database)}.${unquoted(name)}`),
  ],
  [
    /^GRANT ROLE ("[^"]+") TO (ROLE|USER) ("[^"]+")$/,
    (account, [, role, kind, name]) => grantRole(account, unquoted(role), kind, unquoted(name)),
  ],
  [
    /^REVOKE ROLE ("[^"]+") FROM (ROLE|USER) ("[^"]+")$/,
    (account, [, role, kind, name]) => revokeRole(account, unquoted(role), kind, unquoted(name)),
  ],
  [/^GRANT (.+?) ON (.+) TO ROLE ("[^"]+")$/, (account, [, privileges, on, role]) => grant(account, privileges, on, unquoted(role))],
  [/^REVOKE (.+?) ON (.+) FROM ROLE ("[^"]+")$/, (account, [, privileges, on, role]) => revoke(account, privileges, on, unquoted(role))],
  [
    /^SHOW (FUTURE )?GRANTS (ON|IN|OF|TO) (.*)$/,
    (account, [, future, preposition, target]) => showGrants(account, future !== undefined, preposition, target),
  ],
  [/^CREATE ALERT (\S+) (.*)$/s, (account, [, name, rest]) => createAlert(account, name, rest)],
  [/^ALTER ALERT (\S+) (.*)$/s, (account, [, name, rest]) => alterAlert(account, name, rest)],
  [/^SHOW ALERTS LIKE '(.*)' IN SCHEMA (\S+)$/, (account, [, pattern, schema]) => showAlerts(account, pattern, schema)],
  [/^DROP ALERT (?:IF EXISTS )?(\S+)$/, ({ alerts }, [, name]) => void alerts.delete(unquoted(name))],
  [/^ALTER USER ("[^"]+") SET (.*)$/s, (account, [, name, rest]) => alterUser(account, unquoted(name), rest)],
];

/** https://docs.snowflake.com/en/sql-reference/parameters */
const SCHEMA_PARAMETERS = [
  ["DATA_RETENTION_TIME_IN_DAYS", "1"],
  ["MAX_DATA_EXTENSION_TIME_IN_DAYS", "14"],
  ["EXTERNAL_VOLUME", ""],
  ["CATALOG", ""],
  ["REPLACE_INVALID_CHARACTERS", "false"],
  ["DEFAULT_DDL_COLLATION", ""],
  ["STORAGE_SERIALIZATION_POLICY", "OPTIMIZED"],
  ["LOG_LEVEL", "OFF"],
  ["LOG_EVENT_LEVEL", "INFO"],
  ["TRACE_LEVEL", "OFF"],
  ["SUSPEND_TASK_AFTER_NUM_FAILURES", "10"],
  ["TASK_AUTO_RETRY_ATTEMPTS", "0"],
  ["USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE", "MEDIUM"],
  ["USER_TASK_TIMEOUT_MS", "3600000"],
  ["USER_TASK_MINIMUM_TRIGGER_INTERVAL_IN_SECONDS", "30"],
  ["QUOTED_IDENTIFIERS_IGNORE_CASE", "false"],
  ["ENABLE_CONSOLE_OUTPUT", "false"],
  ["PIPE_EXECUTION_PAUSED", "false"],
] as const;

function parameters(values: readonly (readonly [key: string, value: string, fallback: string])[]): Rows {
  return {
    columns: (["key", "value", "default", "level", "description"] as const).map((name) => [name, "text"]),
    rows: values.map(([key, value, fallback]) => ({ key, value, default: fallback, level: "", description: "" })),
  };
}

function showRoles({ roles }: AccountObjects, pattern: string): Rows {
  return {
    columns: [
      ["created_on", "timestamp_ltz"],
      ["name", "text"],
      ["is_default", "text"],
      ["is_current", "text"],
      ["is_inherited", "text"],
      ["assigned_to_users", "fixed"],
      ["granted_to_roles", "fixed"],
      ["granted_roles", "fixed"],
      ["owner", "text"],
      ["comment", "text"],
    ],
    rows: [...roles]
      .filter(([name]) => like(pattern, name))
      .map(([name, comment]) => ({
        created_on: MADE_AT,
        name,
        is_default: "N",
        is_current: "N",
        is_inherited: "N",
        assigned_to_users: "0",
        granted_to_roles: "0",
        granted_roles: "0",
        owner: "ACCOUNTADMIN",
        comment,
      })),
  };
}

/** Grants stay with what is renamed. */
function renameRole(account: Account, name: string, next: string): void {
  if (!account.roles.has(name)) throw absent("Role", name);
  account.roles.set(next, account.roles.get(name)!);
  account.roles.delete(name);
  const renamed = <T extends { readonly role: string }>(grant: T) => (grant.role === name ? { ...grant, role: next } : grant);
  account.grants = account.grants.map(renamed);
  account.roleGrants = account.roleGrants.map(renamed);
}

function renameSchema(account: Account, name: string, next: string): void {
  if (!account.schemas.has(unquoted(name))) throw absent("Schema", unquoted(name));
  account.schemas.set(unquoted(next), account.schemas.get(unquoted(name))!);
  account.schemas.delete(unquoted(name));
  account.grants = account.grants.map((grant) => (grant.kind === "SCHEMA" && grant.name === name ? { ...grant, name: next } : grant));
}

/** A role takes with it what was granted to it. */
function dropRole(account: AccountObjects, name: string): void {
  account.roles.delete(name);
  account.grants = account.grants.filter(({ role }) => role !== name);
  account.roleGrants = account.roleGrants.filter(({ role }) => role !== name);
}

function createSchema({ databases, schemas }: AccountObjects, database: string, name: string, rest: string): void {
  if (!databases.has(database)) throw absent("Database", database);
  if (schemas.has(`${database}.${name}`)) {
    throw new SqlError("002002", `SQL compilation error:\nObject '${name}' already exists.`, "42710");
  }
  schemas.set(`${database}.${name}`, String(properties(rest).COMMENT ?? ""));
}

function showSchemas({ schemas }: AccountObjects, pattern: string, database: string): Rows {
  const names = ["name", "is_default", "is_current", "database_name", "owner", "comment", "options", "retention_time", "owner_role_type"];
  return {
    columns: [["created_on", "timestamp_ltz"], ...names.map((name): Column => [name, "text"])],
    rows: [...schemas]
      .map(([full, comment]) => [...full.split("."), comment])
      .filter(([where, name]) => where === database && like(pattern, name))
      .map(([, name, comment]) => ({
        created_on: MADE_AT,
        name,
        is_default: "N",
        is_current: "N",
        database_name: database,
        owner: "ACCOUNTADMIN",
        comment,
        options: "",
        retention_time: "1",
        owner_role_type: "ROLE",
      })),
  };
}

function alterUser({ users }: AccountObjects, name: string, rest: string): void {
  const user = users.get(name);
  if (user === undefined) throw absent("User", name);
  users.set(name, { ...user, ...(properties(rest) as Record<string, string>) });
}
