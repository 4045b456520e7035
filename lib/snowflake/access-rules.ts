import { all, Check, each, must, repeated, Said, violationIf } from "../findings/checks";
import { duplicates } from "../findings/duplicates";
import { isPlainText } from "../findings/plain-text";
import { isLiteral, literals } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { SigmaSnowflakeUser, SnowflakeSigmaAccessOptions } from "./access-options";
import { UserAttribute } from "../user-mapping";
import { ADMIN_ROLES, isAdminRole, isBlockedRole, isIdentifier, isObjectName, isOneOf, isUpperCase, UPPER_CASE } from "./identifiers";
import { SNOW_ACCESS, SNOW_CREATE, SNOW_IDENTIFIERS } from "./sources";
/** Databases that Snowflake itself makes of shares: their privileges are granted as a whole (IMPORTED PRIVILEGES). */
const IMPORTED_DATABASES = ["SNOWFLAKE", "SNOWFLAKE_SAMPLE_DATA"];

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
    ...one("writeBack.database", access.writeBack?.database),
    ...one("writeBack.schema", access.writeBack?.schema),
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

/** Login names or addresses that two users share, in whatever case: Snowflake compares them so. */
function sharedLogins(users: readonly SigmaSnowflakeUser[], key: "loginName" | "email"): Violation[] {
  const logins = users.flatMap(({ [key]: login }, index) => (isLiteral(login) ? [{ login, index }] : []));
  return duplicates(logins, ({ login }) => login.toLowerCase()).map(({ value: { login, index } }) => ({
    at: `users[${index}].${key}`,
    given: `${given(login)} a second time`,
    allowed: `each ${key} once`,
    fix: "give each user what the identity provider sends for that person",
  }));
}

const isNotPublic = (role: string) => !isOneOf(["PUBLIC"], role);
const PUBLIC_SAID = {
  allowed: "a role that not everybody has",
  fix: "name the roles of those who use Sigma: every user of the account has PUBLIC, and could read all of it",
};

/** The role's name where none is given. */
export const DEFAULT_ROLE = "SIGMA_USERS";

/** What holds for the access of Sigma's users. */
export const accessRules: readonly Rule<SnowflakeSigmaAccessOptions>[] = [
  {
    id: "SNOW-ACCESS-NAME",
    severity: "error",
    why:
      "Fires when the name of a role, user, warehouse, database or schema has quotes, backslashes, dots or bars, and when a login name or " +
      "an address has quotes, backslashes or more than one line. They become part of grants and statements. Write them as Snowflake shows " +
      "them, in upper case unless they were created in quotes.",
    check: (access) => [
      ...nameProblems(access, ({ at, value }) => (at === "roleName" ? isIdentifier(value) : isObjectName(value)), {
        allowed: "the name of one object, without quotes, backslashes, dots and bars",
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
      "Fires when there is no warehouse or no database. Without a warehouse nobody can run a query, and without a database there is " +
      "nothing to read.",
    check: ({ warehouses, databases }) => {
      const said = { given: "an empty list", allowed: "one or more" };
      return [
        ...violationIf(warehouses.length === 0, { at: "warehouses", ...said, fix: "a session without a warehouse cannot query anything" }),
        ...violationIf(databases.length === 0, { at: "databases", ...said, fix: "without a database there is nothing to read" }),
      ];
    },
  },
  {
    id: "SNOW-ACCESS-DUPLICATE",
    severity: "error",
    why:
      "Fires when a warehouse, database, schema, role or user is listed twice, when a user is in `users` and in `grantToUsers`, and when " +
      "two users have the same login name or address in upper or lower case. Two grants of the same privilege would undo each other. " +
      "Entries of `users` get the role anyway. A claim can name one user only.",
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
        ...repeated("grantToRoles", access.grantToRoles, "each role once"),
        ...repeated("users", names, "each user once"),
        ...repeated("grantToUsers", grantToUsers, "each user once"),
        ...sharedLogins(users, "loginName"),
        ...sharedLogins(users, "email"),
        ...literals(grantToUsers)
          .filter(({ value }) => names.includes(value))
          .map(({ value, index }) => ({
            at: `grantToUsers[${index}]`,
            given: `${given(value)}, who is in users, too`,
            allowed: "each user once",
            fix: "remove it: entries of users get the role anyway",
          })),
      ];
    },
  },
  {
    id: "SNOW-ACCESS-PRIVILEGED",
    severity: "error",
    why:
      "Fires when the role for Sigma's users, or a user's default role, is `ACCOUNTADMIN`, `ORGADMIN`, `GLOBALORGADMIN`, `SECURITYADMIN`, " +
      "`SYSADMIN` or `USERADMIN`. These roles have rights over the whole account, which nobody needs for reading data, and Snowflake " +
      "refuses sessions with the first four. Give Sigma's users a role of their own.",
    see: [SNOW_ACCESS, SNOW_CREATE],
    check: (access) => {
      const allowed = `no role with rights over the account: ${ADMIN_ROLES.join(", ")}`;
      const isHarmless = (role: string) => !isAdminRole(role);
      return [
        ...must("roleName", isHarmless, { allowed, fix: "give Sigma's users a role of their own, such as SIGMA_USERS" })(access),
        ...ofUsers(
          access,
          must("defaultRole", isHarmless, { allowed, fix: "leave it out: Snowflake refuses External OAuth sessions with such a role" }),
        ),
      ];
    },
  },
  {
    id: "SNOW-ACCESS-PUBLIC",
    severity: "error",
    why:
      "Fires when the role is `PUBLIC`, or is granted to it. Every user of the account has `PUBLIC`, and could read all that Sigma's " +
      "users may read. Name the roles of the people who use Sigma.",
    see: [SNOW_ACCESS],
    check: all(must("roleName", isNotPublic, PUBLIC_SAID), each("grantToRoles", isNotPublic, PUBLIC_SAID)),
  },
  {
    id: "SNOW-ACCESS-IMPORTED",
    severity: "error",
    why:
      "Fires when `SNOWFLAKE` or `SNOWFLAKE_SAMPLE_DATA` is among the databases. They come from shares, whose privileges can only be " +
      "granted as a whole. Grant `IMPORTED PRIVILEGES` by hand. The same is true of other shared databases, but their names do not show " +
      "it.",
    see: ["https://docs.snowflake.com/en/user-guide/data-share-consumers"],
    check: ({ databases }) =>
      databases.flatMap((database, index) =>
        at(
          `databases[${index}]`,
          must("name", (name: string) => !isOneOf(IMPORTED_DATABASES, name), {
            allowed: "a database of the account's own",
            fix: "grant IMPORTED PRIVILEGES on it by hand: Snowflake accepts no other grants on a shared database",
          })(database),
        ),
      ),
  },
  {
    id: "SNOW-ACCESS-USER",
    severity: "error",
    why:
      "Fires when a user has only the property that Snowflake does not compare with the claim. It compares `loginName`, or `email` with " +
      "`userMapping: email_address`. The statements and the query would set and check a property that has no effect on logins. Give the " +
      "one that counts, or both.",
    check: (access) => {
      const isEmail = access.userAttribute === UserAttribute.EMAIL_ADDRESS;
      const [compared, other] = isEmail ? (["email", "loginName"] as const) : (["loginName", "email"] as const);
      return ofUsers(access, (user) =>
        violationIf(user[other] !== undefined && user[compared] === undefined, {
          at: other,
          given: `${given(user[other])} without ${compared}`,
          allowed: `${compared}, or both`,
          fix: `give ${compared}: the claim is compared with it`,
        }),
      );
    },
  },
  {
    id: "SNOW-ACCESS-CASE",
    severity: "warning",
    why:
      "Fires when a name has lower-case letters. Names are compared as written, and what was created without quotes is in upper case. " +
      "Check with `SHOW`.",
    see: [SNOW_IDENTIFIERS],
    check: (access) => nameProblems(access, ({ value }) => !isObjectName(value) || isUpperCase(value), UPPER_CASE),
  },
  {
    id: "SNOW-ACCESS-PARENT",
    severity: "warning",
    why:
      "Fires when the role is granted to a role that Snowflake blocks in sessions of External OAuth. The grant has no effect in Sigma. " +
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
      "Fires when the role is granted to no role and no user. Until someone has it, nobody can read anything. Grant it to roles or users, " +
      "and to Sigma's own service account.",
    check: ({ grantToRoles, grantToUsers, users }) =>
      violationIf(![grantToRoles, grantToUsers, users].some((list) => list?.length), {
        at: "grantToRoles",
        given: "nobody",
        allowed: "one or more roles or users",
        fix: "grant the role, also to Sigma's own service account: until someone has it, nobody can read anything",
      }),
  },
  {
    id: "SNOW-ACCESS-MANAGED",
    severity: "error",
    why:
      "Fires when `manageUsers` is true and there are no `users`. It runs statements for each of them, so there would be nothing to do. " +
      "Name the users, or remove it.",
    check: ({ manageUsers, users }) =>
      violationIf(manageUsers && !users?.length, {
        at: "manageUsers",
        given: given(true),
        allowed: "only together with users",
        fix: "name the users, or remove it",
      }),
  },
];
