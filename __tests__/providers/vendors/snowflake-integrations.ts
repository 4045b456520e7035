import { absent, AccountObjects, Column, Integration, like, MADE_AT, Rows, SqlError } from "./snowflake-objects";
import { properties, unquoted } from "./snowflake-sql";

/**
 * What an integration has where nothing is said of it.
 *
 * https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
const DEFAULTS: Readonly<Record<Integration["kind"], Record<string, string | string[]>>> = {
  EXTERNAL_OAUTH: {
    EXTERNAL_OAUTH_JWS_KEYS_URL: [],
    EXTERNAL_OAUTH_ANY_ROLE_MODE: "DISABLE",
    EXTERNAL_OAUTH_RSA_PUBLIC_KEY: "",
    EXTERNAL_OAUTH_RSA_PUBLIC_KEY_2: "",
    EXTERNAL_OAUTH_BLOCKED_ROLES_LIST: [],
    EXTERNAL_OAUTH_ALLOWED_ROLES_LIST: [],
    EXTERNAL_OAUTH_AUDIENCE_LIST: [],
    EXTERNAL_OAUTH_SCOPE_DELIMITER: ",",
    NETWORK_POLICY: "",
    COMMENT: "",
  },
  EMAIL: { ALLOWED_RECIPIENTS: [], COMMENT: "" },
};
const PRIVILEGED = ["ACCOUNTADMIN", "GLOBALORGADMIN", "ORGADMIN", "SECURITYADMIN"];

export function createIntegration(account: AccountObjects, quoted: string, kind: Integration["kind"], rest: string): void {
  const name = unquoted(quoted);
  if (account.integrations.has(name)) {
    throw new SqlError("002002", `SQL compilation error:\nObject '${name}' already exists.`, "42710");
  }
  put(account, name, { kind, properties: { ...DEFAULTS[kind], ...properties(rest) } });
}

/** Snowflake's own conditions, and the roles that it adds. */
function put(account: AccountObjects, name: string, integration: Integration): void {
  const { kind, properties: values } = integration;
  if (kind === "EMAIL") {
    const unknown = (values.ALLOWED_RECIPIENTS as string[]).filter((email) => !account.verifiedEmails.has(email));
    if (unknown.length > 0) {
      throw new SqlError(
        "090266",
        `Email recipients in the given list at indexes [1] are not allowed. Either these email addresses are not yet validated or do not belong to any user in the current account.`,
      );
    }
  } else {
    const issuer = values.EXTERNAL_OAUTH_ISSUER;
    const taken = [...account.integrations].some(([other, it]) => other !== name && it.properties.EXTERNAL_OAUTH_ISSUER === issuer);
    if (taken)
      throw new SqlError("003524", "SQL execution error: An integration with the given issuer already exists for this account", "22023");
    if (values.EXTERNAL_OAUTH_TYPE !== "CUSTOM" && "EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE" in values) {
      throw new SqlError("001003", "SQL compilation error:\ninvalid property 'EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE' for 'INTEGRATION'");
    }
  }
  account.integrations.set(name, integration);
}

export function alterIntegration(account: AccountObjects, quoted: string, verb: string, rest: string): void {
  const name = unquoted(quoted);
  const before = account.integrations.get(name);
  if (before === undefined) throw absent("Integration", name);
  const removed = rest.split(/,\s*/).map((key) => [key, DEFAULTS[before.kind][key]] as const);
  const changes = verb === "UNSET" ? Object.fromEntries(removed) : properties(rest);
  if ("EXTERNAL_OAUTH_SCOPE_DELIMITER" in changes && before.properties.EXTERNAL_OAUTH_TYPE !== "CUSTOM") {
    throw new SqlError("001003", "SQL compilation error:\ninvalid property 'EXTERNAL_OAUTH_SCOPE_DELIMITER' for 'INTEGRATION'");
  }
  const policy = "NETWORK_POLICY" in changes ? changes.NETWORK_POLICY : undefined;
  if (typeof policy === "string" && policy !== "" && !account.networkPolicies.has(unquoted(policy))) {
    throw new SqlError("003554", `Network policy ${unquoted(policy)} does not exist or not authorized.`);
  }
  put(account, name, { ...before, properties: { ...before.properties, ...changes } });
}

export function showIntegrations({ integrations }: AccountObjects, category: string, pattern: string): Rows {
  return {
    columns: [
      ["name", "text"],
      ["type", "text"],
      ["category", "text"],
      ["enabled", "text"],
      ["comment", "text"],
      ["created_on", "timestamp_ltz"],
    ],
    rows: [...integrations]
      .filter(([name, { kind }]) => like(pattern, name) && (kind === "EMAIL") === (category === "NOTIFICATION"))
      .map(
        ([
          name,
          {
            kind,
            properties: { EXTERNAL_OAUTH_TYPE: type, ENABLED, COMMENT },
          },
        ]) => ({
          name,
          type: kind === "EMAIL" ? "EMAIL" : `EXTERNAL_OAUTH - ${String(type)}`,
          category,
          enabled: String(ENABLED),
          comment: String(COMMENT),
          created_on: MADE_AT,
        }),
      ),
  };
}

/** Properties that SHOW has, or that the integration's type does not have. */
const NOT_DESCRIBED = ["TYPE", "EXTERNAL_OAUTH_TYPE"];

export function describeIntegration(account: AccountObjects, quoted: string): Rows {
  const found = account.integrations.get(unquoted(quoted));
  if (found === undefined) throw absent("Integration", unquoted(quoted));
  const names = ["property", "property_type", "property_value", "property_default"] as const;
  return {
    columns: names.map((name): Column => [name, "text"]),
    rows: Object.entries(found.properties)
      .filter(([property]) => !NOT_DESCRIBED.includes(property))
      .map(([property, value]) => ({
        property,
        property_type: Array.isArray(value) ? "List" : "String",
        property_value: described(account, property, value),
        property_default: "",
      })),
  };
}

function described({ addsPrivilegedRoles }: AccountObjects, property: string, value: string | string[]): string {
  if (!Array.isArray(value)) return value;
  if (property === "EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM") return `[${value.map((claim) => `'${claim}'`).join(", ")}]`;
  const added = property === "EXTERNAL_OAUTH_BLOCKED_ROLES_LIST" && addsPrivilegedRoles ? PRIVILEGED : [];
  return [...new Set([...value, ...added])].join(",");
}
