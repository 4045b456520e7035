import { lines } from "../terraform/lines";
import { UserAttribute } from "../user-mapping";
import { SecondaryRoles, SigmaSnowflakeUser } from "./access-options";
import { BLOCKED_ROLES } from "./identifiers";
import { literal, literals } from "./sql";

/** Whom the query is about, and what the integration demands of them. */
export interface FailingUsersOptions {
  readonly users: readonly SigmaSnowflakeUser[];
  /** Names of users of whom nothing else is known. */
  readonly more: readonly string[];
  /** What Snowflake compares with the claim. */
  readonly attribute?: UserAttribute;
  /** The only roles that the integration allows; without any, all but the blocked ones. */
  readonly allowedRoles?: readonly string[];
  /** Roles that the integration blocks in addition to Snowflake's own. */
  readonly blockedRoles?: readonly string[];
  /** The role of Sigma's service account, which logs in with a key pair: the integration neither allows nor blocks it. */
  readonly serviceRole?: string;
  /** The integration on which a role of each user needs USE_ANY_ROLE. */
  readonly anyRoleIntegration?: string;
}

/** What is compared with the claim. */
const claimKey = ({ attribute }: FailingUsersOptions) => (attribute === UserAttribute.EMAIL_ADDRESS ? "email" : "loginName");

const USAGE = "SNOWFLAKE.ACCOUNT_USAGE";

/**
 * A query that lists the users whose sessions would fail, and why: of those that are named, or else of all who are not disabled. ACCOUNT_USAGE is up
 * to two hours late.
 *
 * It uses only what Snowflake documents for subqueries: a correlated one could not stand in a CASE, so what is looked up is joined.
 *
 * https://docs.snowflake.com/en/sql-reference/account-usage/users
 * https://docs.snowflake.com/en/sql-reference/account-usage/grants_to_users
 * https://docs.snowflake.com/en/sql-reference/account-usage/grants_to_roles
 */
export function failingUsersSql(options: FailingUsersOptions): string {
  const column = options.attribute === UserAttribute.EMAIL_ADDRESS ? "EMAIL" : "LOGIN_NAME";
  const expected = expectedUsers(options);
  const name = expected.length > 0 ? "E.USER_NAME" : "U.NAME";
  return `${lines([
    "WITH RECURSIVE",
    ...commonTables(options, column),
    `SELECT ${expected.length > 0 ? "USER_NAME" : "NAME"}, LOGIN_NAME, EMAIL, DEFAULT_ROLE, PROBLEM FROM (`,
    `  SELECT ${name}, U.LOGIN_NAME, U.EMAIL, U.DEFAULT_ROLE, CASE`,
    ...problems(options, column, expected.length > 0).map(([when, problem]) => `    WHEN ${when} THEN ${literal(problem)}`),
    "  END AS PROBLEM",
    ...(expected.length > 0
      ? [
          `  FROM (VALUES ${expected.join(", ")}) AS E (USER_NAME, CLAIM, SECONDARY_ROLES)`,
          `  LEFT JOIN ${USAGE}.USERS U ON U.NAME = E.USER_NAME AND U.DELETED_ON IS NULL`,
        ]
      : [`  FROM ${USAGE}.USERS U`]),
    `  LEFT JOIN EXACT X ON X.ROLE_NAME = ${unquoted("U.DEFAULT_ROLE")}`,
    `  LEFT JOIN AVAILABLE D ON D.USER_NAME = U.NAME AND D.ROLE_NAME = UPPER(${unquoted("U.DEFAULT_ROLE")})`,
    `  LEFT JOIN SHARED S ON S.CLAIM = LOWER(U.${column})`,
    ...(options.anyRoleIntegration === undefined ? [] : ["  LEFT JOIN ANY_ROLE A ON A.USER_NAME = U.NAME"]),
    ...(expected.length > 0 ? [] : ["  WHERE U.DELETED_ON IS NULL AND NOT COALESCE(TO_BOOLEAN(U.DISABLED), FALSE)"]),
    `) WHERE PROBLEM IS NOT NULL ORDER BY ${expected.length > 0 ? "USER_NAME" : "NAME"}`,
  ])};`;
}

/** The users that are named: each with what the identity provider sends, and its secondary roles. */
function expectedUsers(options: FailingUsersOptions): string[] {
  const { users, more } = options;
  const key = claimKey(options);
  const orNull = (value: string | undefined) => (value === undefined ? "NULL" : literal(value));
  return [
    ...users.map((user) => `(${literal(user.name)}, ${orNull(user[key])}, ${orNull(user.defaultSecondaryRoles)})`),
    ...more.map((name) => `(${literal(name)}, NULL, NULL)`),
  ];
}

/** Roles that a user has, also through another role, and claims that name several users. Everyone has PUBLIC. */
function commonTables({ anyRoleIntegration: integration }: FailingUsersOptions, column: string): string[] {
  const hasAnyRole = `REPLACE(PRIVILEGE, ' ', '_') = 'USE_ANY_ROLE' AND NAME = ${literal(integration ?? "")} AND DELETED_ON IS NULL`;
  const anyRoles = `SELECT UPPER(GRANTEE_NAME) AS ROLE_NAME FROM ${USAGE}.GRANTS_TO_ROLES WHERE ${hasAnyRole}`;
  return [
    "WANTED (ROLE_NAME) AS (",
    `  SELECT UPPER(${unquoted("DEFAULT_ROLE")}) AS ROLE_NAME FROM ${USAGE}.USERS WHERE DELETED_ON IS NULL AND DEFAULT_ROLE IS NOT NULL`,
    ...(integration === undefined ? [] : [`  UNION ${anyRoles}`]),
    "),",
    "EXACT (ROLE_NAME) AS (",
    `  SELECT ROLE AS ROLE_NAME FROM ${USAGE}.GRANTS_TO_USERS WHERE DELETED_ON IS NULL`,
    `  UNION SELECT NAME FROM ${USAGE}.GRANTS_TO_ROLES WHERE GRANTED_ON IN ('ROLE', 'ACCOUNT ROLE') AND DELETED_ON IS NULL`,
    "),",
    "HOLDERS (ROLE_NAME, HOLDER) AS (",
    "  SELECT DISTINCT ROLE_NAME, ROLE_NAME FROM WANTED",
    "  UNION ALL",
    `  SELECT H.ROLE_NAME, UPPER(G.GRANTEE_NAME) FROM HOLDERS H JOIN ${USAGE}.GRANTS_TO_ROLES G ON UPPER(G.NAME) = H.HOLDER`,
    "    AND G.PRIVILEGE = 'USAGE' AND G.GRANTED_ON IN ('ROLE', 'ACCOUNT ROLE') AND G.GRANTED_TO IN ('ROLE', 'ACCOUNT ROLE') AND G.DELETED_ON IS NULL",
    "),",
    "GRANTED (USER_NAME, ROLE_NAME) AS (",
    `  SELECT GRANTEE_NAME, UPPER(ROLE) FROM ${USAGE}.GRANTS_TO_USERS WHERE DELETED_ON IS NULL`,
    `  UNION SELECT NAME, 'PUBLIC' FROM ${USAGE}.USERS WHERE DELETED_ON IS NULL`,
    "),",
    "AVAILABLE (USER_NAME, ROLE_NAME) AS (",
    "  SELECT DISTINCT G.USER_NAME, H.ROLE_NAME FROM HOLDERS H JOIN GRANTED G ON G.ROLE_NAME = H.HOLDER",
    "),",
    ...(integration === undefined
      ? []
      : [
          "ANY_ROLE (USER_NAME) AS (",
          `  SELECT DISTINCT A.USER_NAME FROM AVAILABLE A JOIN (${anyRoles}) P ON P.ROLE_NAME = A.ROLE_NAME`,
          "),",
        ]),
    "SHARED (CLAIM) AS (",
    `  SELECT LOWER(${column}) FROM ${USAGE}.USERS WHERE DELETED_ON IS NULL AND ${column} <> '' GROUP BY LOWER(${column}) HAVING COUNT(*) > 1`,
    ")",
  ];
}

/**
 * The role that the default role names: one with exactly that name, if there is one, as it was created in quotes; otherwise the one in upper case, as
 * Snowflake reads a name without quotes. The user's property may also have the quotes.
 */
const DEFAULT_ROLE = "COALESCE(X.ROLE_NAME, UPPER(U.DEFAULT_ROLE))";

/** The name in quotes, without them. cdktf would not escape a double quote when it writes HCL. */
const unquoted = (column: string) =>
  `CASE WHEN ${column} LIKE CHR(34) || '%' || CHR(34) THEN SUBSTR(${column}, 2, LENGTH(${column}) - 2) ELSE ${column} END`;

type Problem = readonly [when: string, problem: string];

/** What makes a session fail, or show less than it should. The first that holds is the one that is shown. */
function problems(options: FailingUsersOptions, column: string, areNamed: boolean): Problem[] {
  const { users, allowedRoles = [], anyRoleIntegration, serviceRole } = options;
  const blockedRoles = (options.blockedRoles ?? []).filter((role) => role !== serviceRole);
  return [
    ...(areNamed
      ? ([
          ["U.NAME IS NULL", "there is no such user, or it is newer than two hours"],
          ["TO_BOOLEAN(U.DISABLED)", "it is disabled"],
        ] as const)
      : []),
    ["U.EXPIRES_AT <= CURRENT_TIMESTAMP", "it has expired; a new DAYS_TO_EXPIRY lets it in again"],
    ["U.LOCKED_UNTIL_TIME > CURRENT_TIMESTAMP OR TO_BOOLEAN(U.SNOWFLAKE_LOCK)", "it is locked; MINS_TO_UNLOCK = 0 unlocks it"],
    ...(users.some((user) => user[claimKey(options)] !== undefined)
      ? [[`LOWER(COALESCE(U.${column}, '')) <> LOWER(E.CLAIM)`, `its ${column} is not what the identity provider sends`] as const]
      : []),
    ["S.CLAIM IS NOT NULL", `another user has the same ${column}, so the claim names nobody`],
    ["U.DEFAULT_ROLE IS NULL OR U.DEFAULT_ROLE = ''", "it has no default role"],
    [among([...BLOCKED_ROLES, ...blockedRoles]), "its default role is blocked for External OAuth"],
    ...(allowedRoles.length > 0
      ? [
          [
            `NOT (${[among(allowedRoles), ...(serviceRole === undefined ? [] : [among([serviceRole])])].join(" OR ")})`,
            "its default role is not one that the integration allows",
          ] as const,
        ]
      : []),
    ["D.ROLE_NAME IS NULL", "its default role is not granted to it"],
    ...(anyRoleIntegration === undefined
      ? []
      : [["A.USER_NAME IS NULL", "none of its roles has USE_ANY_ROLE on the integration"] as const]),
    ...(users.some(({ defaultSecondaryRoles }) => defaultSecondaryRoles === SecondaryRoles.ALL)
      ? [
          [
            `E.SECONDARY_ROLES = '${SecondaryRoles.ALL}' AND COALESCE(UPPER(U.DEFAULT_SECONDARY_ROLE), '') NOT LIKE '%ALL%'`,
            "its DEFAULT_SECONDARY_ROLES are not ALL, so it does not see what its other roles may read",
          ] as const,
        ]
      : []),
  ];
}

/** Whether the default role is among these. */
const among = (roles: readonly string[]) => `${DEFAULT_ROLE} IN ${literals(roles)}`;
