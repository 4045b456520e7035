import { all, Check, each, must, repeated, Said, violationIf } from "../findings/checks";
import { duplicates } from "../findings/duplicates";
import { isPlainText } from "../findings/plain-text";
import { isLiteral, literals } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { ReadableDatabase, SigmaSnowflakeUser, SnowflakeSigmaAccessOptions } from "./access-options";
import { UserAttribute } from "../user-mapping";
import {
  ADMIN_ROLES,
  DEFAULT_ROLE,
  isAdminRole,
  isBlockedRole,
  isIdentifier,
  isObjectName,
  isOneOf,
  isUpperCase,
  UPPER_CASE,
} from "./identifiers";
import { SNOW_ACCESS, SNOW_CREATE, SNOW_IDENTIFIERS } from "./sources";
/** The database with the usage data of the account. */
const ACCOUNT_USAGE = "SNOWFLAKE";
/** Databases that Snowflake itself makes of shares: their privileges are granted as a whole (IMPORTED PRIVILEGES). */
const IMPORTED_DATABASES = [ACCOUNT_USAGE, "SNOWFLAKE_SAMPLE_DATA"];
const SNOW_SHARES = "https://docs.snowflake.com/en/user-guide/data-share-consumers";

interface Named {
  readonly at: string;
  readonly value: string;
}

function names(access: SnowflakeSigmaAccessOptions): Named[] {
  const list = (key: string, values: readonly string[] | undefined) =>
    literals(values).map(({ value, index }) => ({ at: `${key}[${index}]`, value }));
  const one = (at: string, value: string | undefined) => (isLiteral(value) ? [{ at, value }] : []);
  return [
    ...one("roleName", access.roleName),
    ...list("warehouses", access.warehouses),
    ...access.databases.flatMap(({ name, schemas }, index) => [
      ...one(`databases[${index}].name`, name),
      ...list(`databases[${index}].schemas`, schemas),
    ]),
    ...(access.writeBack?.destinations ?? []).flatMap(({ database, schema, roles }, index) => [
      ...one(`writeBack.destinations[${index}].database`, database),
      ...one(`writeBack.destinations[${index}].schema`, schema),
      ...list(`writeBack.destinations[${index}].roles`, roles),
    ]),
    ...(["database", "schema", "role", "warehouse"] as const).flatMap((key) =>
      one(`writeBack.editLog.${key}`, access.writeBack?.editLog?.[key]),
    ),
    ...list("grantToRoles", access.grantToRoles),
    ...list("grantToUsers", access.grantToUsers),
    ...(access.users ?? []).flatMap(({ name, defaultRole, defaultWarehouse }, index) => [
      ...one(`users[${index}].name`, name),
      ...one(`users[${index}].defaultRole`, defaultRole),
      ...one(`users[${index}].defaultWarehouse`, defaultWarehouse),
    ]),
  ];
}

/** The names that do not fulfil a condition. */
const nameProblems = (access: SnowflakeSigmaAccessOptions, isFine: (name: Named) => boolean, said: Said): Violation[] =>
  names(access)
    .filter((name) => !isFine(name))
    .map(({ at: place, value }) => ({ at: place, given: given(value), ...said }));

/** The violations of a part, at its place. */
const at = (place: string, found: readonly Violation[]): Violation[] =>
  found.map((violation) => ({ ...violation, at: `${place}.${violation.at}` }));

/** What a check finds in each user. */
const ofUsers = ({ users = [] }: SnowflakeSigmaAccessOptions, check: Check<SigmaSnowflakeUser>): Violation[] =>
  users.flatMap((user, index) => at(`users[${index}]`, check(user)));

/** What a check finds in each database. */
const ofDatabases = ({ databases }: SnowflakeSigmaAccessOptions, check: Check<ReadableDatabase>): Violation[] =>
  databases.flatMap((database, index) => at(`databases[${index}]`, check(database)));

/** The roles for write-back that are no role for people to have, each at its place. */
const writeBackRoles = ({ writeBack }: SnowflakeSigmaAccessOptions, isFine: (role: string) => boolean, said: Said): Violation[] =>
  writeBack === undefined
    ? []
    : at("writeBack", [
        ...writeBack.destinations.flatMap((destination, index) =>
          at(`destinations[${index}]`, each<"roles">("roles", isFine, said)(destination)),
        ),
        ...(writeBack.editLog === undefined ? [] : at("editLog", must<"role", string>("role", isFine, said)(writeBack.editLog))),
      ]);

/** Login names or addresses that two users share, in whatever case: Snowflake compares them so. */
function sharedLogins(users: readonly SigmaSnowflakeUser[], key: "loginName" | "email"): Violation[] {
  const logins = users.flatMap(({ [key]: login }, index) => (isLiteral(login) ? [{ login, index }] : []));
  return duplicates(logins, ({ login }) => login.toLowerCase()).map(({ value: { login, index } }) => ({
    at: `users[${index}].${key}`,
    given: `${given(login)} a second time`,
    allowed: `each ${key} once`,
    fix: "use the value that the identity provider sends for this user",
  }));
}

const isNotPublic = (role: string) => !isOneOf(["PUBLIC"], role);
const PUBLIC_SAID = {
  allowed: "a role that not everyone has",
  fix: "use the roles of the people who use Sigma: every user of the account has PUBLIC, and could read everything",
};

/** What holds for the access of Sigma's users. */
export const accessRules: readonly Rule<SnowflakeSigmaAccessOptions>[] = [
  {
    id: "SNOW-ACCESS-NAME",
    severity: "error",
    why:
      "Fires when the name of a role, user, warehouse, database or schema has quotes, backslashes, dots or vertical bars, or when a " +
      "login name or an email address has quotes, backslashes or more than one line. These texts become part of grants and statements. " +
      "Write them as Snowflake shows them, in upper case unless they were created in quotes.",
    check: (access) => [
      ...nameProblems(access, ({ at, value }) => (at === "roleName" ? isIdentifier(value) : isObjectName(value)), {
        allowed: "the name of one object, without quotes, backslashes, dots or vertical bars",
        fix: "write it as Snowflake shows it, in upper case unless it was created in quotes",
      }),
      ...ofUsers(
        access,
        must(["loginName", "email"], (text: string) => isPlainText(text, { most: 255 }), {
          allowed: "1 to 255 characters on one line, without quotes and backslashes",
          fix: "write it as the identity provider sends it",
        }),
      ),
    ],
  },
  {
    id: "SNOW-ACCESS-EMPTY",
    severity: "error",
    why:
      "Fires when there is no warehouse, no database or no type of object. Without a warehouse, nobody can run a query. Without the others, there " +
      "is nothing to read.",
    check: ({ warehouses, databases, objectTypes }) => {
      const said = { given: "an empty list", allowed: "one or more" };
      return [
        ...violationIf(warehouses.length === 0, { at: "warehouses", ...said, fix: "a session without a warehouse cannot query anything" }),
        ...violationIf(databases.length === 0, { at: "databases", ...said, fix: "without a database, there is nothing to read" }),
        ...violationIf(objectTypes?.length === 0, { at: "objectTypes", ...said, fix: "without a type, there is nothing to read" }),
      ];
    },
  },
  {
    id: "SNOW-ACCESS-DUPLICATE",
    severity: "error",
    why:
      "Fires when a warehouse, database, schema, type of object, role or user is listed twice, when a user is in both `users` and `grantToUsers`, or " +
      "when two users have the same login name or email address, ignoring case. Two grants of the same privilege would undo each " +
      "other. The users in `users` get the role already. A claim can name only one user.",
    check: (access) => {
      const { databases, users = [], grantToUsers } = access;
      const names = users.map(({ name }) => name);
      return [
        ...repeated("warehouses", access.warehouses, "each warehouse once"),
        ...repeated(
          "databases",
          databases.map(({ name }) => name),
          "each database once",
        ),
        ...databases.flatMap(({ schemas }, index) => repeated(`databases[${index}].schemas`, schemas, "each schema once")),
        ...repeated("objectTypes", access.objectTypes, "each type once"),
        ...(access.writeBack?.destinations ?? []).flatMap(({ roles }, index) =>
          repeated(`writeBack.destinations[${index}].roles`, roles, "each role once"),
        ),
        ...repeated("grantToRoles", access.grantToRoles, "each role once"),
        ...repeated("users", names, "each user once"),
        ...repeated("grantToUsers", grantToUsers, "each user once"),
        ...sharedLogins(users, "loginName"),
        ...sharedLogins(users, "email"),
        ...literals(grantToUsers)
          .filter(({ value }) => names.includes(value))
          .map(({ value, index }) => ({
            at: `grantToUsers[${index}]`,
            given: `${given(value)}, who is also in users`,
            allowed: "each user once",
            fix: "remove it: the users in users get the role already",
          })),
      ];
    },
  },
  {
    id: "SNOW-ACCESS-PRIVILEGED",
    severity: "error",
    why:
      "Fires when the role for Sigma's users, a user's default role, or a role for write-back is `ACCOUNTADMIN`, `ORGADMIN`, `GLOBALORGADMIN`, " +
      "`SECURITYADMIN`, `SYSADMIN` or `USERADMIN`. These roles have rights over the whole account, which reading data does not need, " +
      "and Snowflake rejects sessions with the first four. Use a separate role for Sigma's users.",
    see: [SNOW_ACCESS, SNOW_CREATE],
    check: (access) => {
      const allowed = `no role with rights over the account: ${ADMIN_ROLES.join(", ")}`;
      const isHarmless = (role: string) => !isAdminRole(role);
      return [
        ...must("roleName", isHarmless, { allowed, fix: "use a separate role for Sigma's users, such as SIGMA_USERS" })(access),
        ...ofUsers(
          access,
          must("defaultRole", isHarmless, { allowed, fix: "omit it: Snowflake rejects External OAuth sessions with such a role" }),
        ),
        ...writeBackRoles(access, isHarmless, { allowed, fix: "use a role that can do nothing but this" }),
      ];
    },
  },
  {
    id: "SNOW-ACCESS-PUBLIC",
    severity: "error",
    why:
      "Fires when the role is `PUBLIC`, or is granted to it, or when `PUBLIC` may write. Every user of the account has `PUBLIC`, and could read " +
      "everything that Sigma's users may read. Use the roles of the people who use Sigma.",
    see: [SNOW_ACCESS],
    check: all(must("roleName", isNotPublic, PUBLIC_SAID), each("grantToRoles", isNotPublic, PUBLIC_SAID), (access) =>
      writeBackRoles(access, isNotPublic, PUBLIC_SAID),
    ),
  },
  {
    id: "SNOW-ACCESS-IMPORTED",
    severity: "error",
    why:
      "Fires when `SNOWFLAKE` or `SNOWFLAKE_SAMPLE_DATA` is among the databases without `imported: true`, or when a database with it has a list of " +
      "schemas. The privileges of a database that comes from a share can only be granted as a whole, as `IMPORTED PRIVILEGES`. The same is true " +
      "of other shared databases, but their names do not show it.",
    see: [SNOW_SHARES],
    check: (access) =>
      ofDatabases(access, ({ name, schemas, imported }) => [
        ...violationIf(isLiteral(name) && isOneOf(IMPORTED_DATABASES, name) && !imported, {
          at: "name",
          given: given(name),
          allowed: "only with imported: true",
          fix: "set imported: true, or omit the database: Snowflake accepts no other grants on a shared database",
        }),
        ...violationIf(imported && schemas !== undefined, {
          at: "schemas",
          given: `${given(schemas)} with imported: true`,
          allowed: "all schemas of a shared database",
          fix: "omit one of the two: the privileges of a shared database are granted as a whole",
        }),
      ]),
  },
  {
    id: "SNOW-ACCESS-ACCOUNT-USAGE",
    severity: "warning",
    why:
      "Fires when Sigma's users may read the database `SNOWFLAKE`. It has the account's usage data: everyone's queries with their text, logins, " +
      "users and grants. Grant a database role of it by hand, such as `SNOWFLAKE.USAGE_VIEWER`, to a role of the few people who need it.",
    see: ["https://docs.snowflake.com/en/sql-reference/account-usage", "https://docs.snowflake.com/en/sql-reference/snowflake-db-roles"],
    check: (access) =>
      ofDatabases(access, ({ name, imported }) =>
        violationIf(isLiteral(name) && isOneOf([ACCOUNT_USAGE], name) && imported, {
          at: "name",
          given: `${given(name)}, with everyone's queries and logins`,
          allowed: "databases with data for all of Sigma's users",
          fix: "omit it, and grant one of its database roles by hand to the few people who need it",
        }),
      ),
  },
  {
    id: "SNOW-ACCESS-USER",
    severity: "error",
    why:
      "Fires when a user has only the property that Snowflake does not compare with the claim. Snowflake compares `loginName` or, with " +
      "`userMapping: email_address`, `email`. The statements and the query would set and check a property that has no effect on " +
      "logins. Set the one that is compared, or both.",
    check: (access) => {
      const isEmail = access.userAttribute === UserAttribute.EMAIL_ADDRESS;
      const [compared, other] = isEmail ? (["email", "loginName"] as const) : (["loginName", "email"] as const);
      return ofUsers(access, (user) =>
        violationIf(user[other] !== undefined && user[compared] === undefined, {
          at: other,
          given: `${given(user[other])} without ${compared}`,
          allowed: `${compared}, or both`,
          fix: `set ${compared}: with this user mapping, Snowflake compares the claim with it`,
        }),
      );
    },
  },
  {
    id: "SNOW-ACCESS-CASE",
    severity: "warning",
    why:
      "Fires when a name has lower-case letters. Names are compared exactly as written, and an object that was created without quotes " +
      "is in upper case. Check with `SHOW`.",
    see: [SNOW_IDENTIFIERS],
    check: (access) => nameProblems(access, ({ value }) => !isObjectName(value) || isUpperCase(value), UPPER_CASE),
  },
  {
    id: "SNOW-ACCESS-PARENT",
    severity: "warning",
    why:
      "Fires when the role is granted to a role that Snowflake blocks in External OAuth sessions. The grant has no effect in Sigma. " +
      "Grant the role to the roles that people use.",
    check: each("grantToRoles", (role) => !isBlockedRole(role), {
      allowed: "a role that people use in Sigma; SYSADMIN to see what the role owns",
      fix: "Snowflake blocks this role in External OAuth sessions, so the grant has no effect in Sigma",
    }),
  },
  {
    id: "SNOW-ACCESS-SELF",
    severity: "error",
    why: "Fires when the role is granted to itself, which is not possible. Remove it.",
    check: ({ roleName = DEFAULT_ROLE, grantToRoles }) =>
      each("grantToRoles", (role) => role !== roleName, { allowed: "roles other than the role itself", fix: "remove it" })({
        grantToRoles,
      }),
  },
  {
    id: "SNOW-ACCESS-NOBODY",
    severity: "warning",
    why:
      "Fires when the role is granted to no role and no user. Until someone has it, nobody can read anything. Grant it to roles or " +
      "users.",
    check: ({ grantToRoles, grantToUsers, users }) =>
      violationIf(![grantToRoles, grantToUsers, users].some((list) => list?.length), {
        at: "grantToRoles",
        given: "nobody",
        allowed: "one or more roles or users",
        fix: "grant the role to roles or users: until someone has it, nobody can read anything",
      }),
  },
  {
    id: "SNOW-ACCESS-MANAGED",
    severity: "error",
    why:
      "Fires when `manageUsers` is true and there are no `users`. It runs statements for each of these users, so there would be " +
      "nothing to do. Add users, or remove it.",
    check: ({ manageUsers, users }) =>
      violationIf(manageUsers && !users?.length, {
        at: "manageUsers",
        given: given(true),
        allowed: "only together with users",
        fix: "add users, or remove it",
      }),
  },
];
