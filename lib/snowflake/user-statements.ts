import { lines } from "../private/lines";
import { SigmaSnowflakeUser } from "./access-options";
import { PRIVILEGED_ROLES } from "./identifiers";
import { identifier, literal, literals } from "./sql";

/** What a user has when nothing else is said. */
export interface UserDefaults {
  readonly role: string;
  readonly warehouse: string;
}

/** A statement that gives a user what a session through External OAuth needs. */
export function alterUserSql(user: SigmaSnowflakeUser, defaults: UserDefaults): string {
  const properties = [
    ["LOGIN_NAME", user.loginName],
    ["EMAIL", user.email],
    ["DEFAULT_ROLE", user.defaultRole ?? defaults.role],
    ["DEFAULT_WAREHOUSE", user.defaultWarehouse ?? defaults.warehouse],
  ] as const;
  const set = properties.flatMap(([key, value]) => (value === undefined ? [] : [`${key} = ${literal(value)}`]));
  return `ALTER USER ${identifier(user.name)} SET ${set.join(" ")}`;
}

/**
 * A query that lists the users whose sessions would fail, and why. ACCOUNT_USAGE is up to two hours late.
 *
 * https://docs.snowflake.com/en/sql-reference/account-usage/users
 */
export function failingUsersSql(users: readonly SigmaSnowflakeUser[]): string {
  const named = (key: "loginName" | "email", column: string) =>
    users.flatMap((user) =>
      user[key] === undefined
        ? []
        : [
            `    WHEN NAME = ${literal(user.name)} AND (${column} IS NULL OR LOWER(${column}) <> LOWER(${literal(user[key])})) THEN 'its ${column} is not what the identity provider sends'`,
          ],
    );
  return `${lines([
    "SELECT NAME, LOGIN_NAME, EMAIL, DEFAULT_ROLE, PROBLEM FROM (",
    "  SELECT NAME, LOGIN_NAME, EMAIL, DEFAULT_ROLE, CASE",
    "    WHEN DEFAULT_ROLE IS NULL OR DEFAULT_ROLE = '' THEN 'it has no default role'",
    `    WHEN UPPER(DEFAULT_ROLE) IN ${literals(PRIVILEGED_ROLES)} THEN 'its default role is blocked for External OAuth'`,
    ...named("loginName", "LOGIN_NAME"),
    ...named("email", "EMAIL"),
    "  END AS PROBLEM",
    "  FROM SNOWFLAKE.ACCOUNT_USAGE.USERS",
    "  WHERE DELETED_ON IS NULL AND NOT TO_BOOLEAN(DISABLED)",
    ...(users.length > 0 ? [`    AND NAME IN ${literals(users.map(({ name }) => name))}`] : []),
    ") WHERE PROBLEM IS NOT NULL ORDER BY NAME",
  ])};`;
}
