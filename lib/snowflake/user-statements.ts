import { lines } from "../terraform/lines";
import { UserAttribute } from "../user-mapping";
import { SigmaSnowflakeUser } from "./access-options";
import { BLOCKED_ROLES } from "./identifiers";
import { identifier, literal, literals } from "./sql";

/** What a user has when nothing else is said. */
export interface UserDefaults {
  readonly role: string;
  readonly warehouse: string;
}

/** A statement that sets what a user needs for a session through External OAuth. */
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

/** Whom the query is about. */
export interface FailingUsersOptions {
  readonly users: readonly SigmaSnowflakeUser[];
  /** Names of users of whom nothing else is known. */
  readonly more: readonly string[];
  /** What Snowflake compares with the claim. */
  readonly attribute?: UserAttribute;
}

const HAS_NO_ROLE = "    WHEN DEFAULT_ROLE IS NULL OR DEFAULT_ROLE = '' THEN 'it has no default role'";
const HAS_BLOCKED_ROLE = `    WHEN UPPER(DEFAULT_ROLE) IN ${literals(BLOCKED_ROLES)} THEN 'its default role is blocked for External OAuth'`;

/**
 * A query that lists the users whose sessions would fail, and why: of those that are named, or else of all. ACCOUNT_USAGE is up to two hours late.
 *
 * https://docs.snowflake.com/en/sql-reference/account-usage/users
 */
export function failingUsersSql({ users, more, attribute }: FailingUsersOptions): string {
  const names = [...users.map(({ name }) => name), ...more];
  const who = names.length > 0 ? "USER_NAME" : "NAME";
  const [column, key] = attribute === UserAttribute.EMAIL_ADDRESS ? (["EMAIL", "email"] as const) : (["LOGIN_NAME", "loginName"] as const);
  const claims = users.flatMap((user) =>
    user[key] === undefined
      ? []
      : [
          `    WHEN USER_NAME = ${literal(user.name)} AND (${column} IS NULL OR LOWER(${column}) <> LOWER(${literal(user[key])})) THEN 'its ${column} is not what the identity provider sends'`,
        ],
  );
  const isAbsent = [
    "    WHEN NAME IS NULL THEN 'there is no such user, or it is newer than two hours'",
    "    WHEN TO_BOOLEAN(DISABLED) THEN 'it is disabled'",
  ];
  const from =
    names.length > 0
      ? [
          `  FROM (VALUES ${names.map((name) => `(${literal(name)})`).join(", ")}) AS EXPECTED (USER_NAME)`,
          "  LEFT JOIN SNOWFLAKE.ACCOUNT_USAGE.USERS ON NAME = USER_NAME AND DELETED_ON IS NULL",
        ]
      : ["  FROM SNOWFLAKE.ACCOUNT_USAGE.USERS WHERE DELETED_ON IS NULL AND NOT TO_BOOLEAN(DISABLED)"];
  return `${lines([
    `SELECT ${who}, LOGIN_NAME, EMAIL, DEFAULT_ROLE, PROBLEM FROM (`,
    `  SELECT ${who}, LOGIN_NAME, EMAIL, DEFAULT_ROLE, CASE`,
    ...(names.length > 0 ? isAbsent : []),
    HAS_NO_ROLE,
    HAS_BLOCKED_ROLE,
    ...claims,
    "  END AS PROBLEM",
    ...from,
    `) WHERE PROBLEM IS NOT NULL ORDER BY ${who}`,
  ])};`;
}
