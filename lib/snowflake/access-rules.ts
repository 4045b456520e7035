import { isPlainText } from "../findings/plain-text";
import { isLiteral, literals } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { SnowflakeSigmaAccessOptions } from "./access-options";
import { UserAttribute } from "../user-mapping";
import { ADMIN_ROLES, IDENTIFIER, isAdminRole, isBlockedRole, isObjectName, isOneOf } from "./identifiers";
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

/** What is there twice in a list. */
function twice(at: string, values: readonly string[] | undefined): Violation[] {
  return literals(values)
    .filter(({ repeated }) => repeated)
    .map(({ value, index }) => ({ at: `${at}[${index}]`, given: `${given(value)} a second time`, allowed: "each once", fix: "remove it" }));
}

/** What is there twice among what users have, whatever its case: Snowflake compares it so. */
function sharedLogins(users: SnowflakeSigmaAccessOptions["users"], key: "loginName" | "email"): Violation[] {
  const seen = new Set<string>();
  return (users ?? []).flatMap((user, index) => {
    const value = isLiteral(user[key]) ? user[key].toLowerCase() : undefined;
    if (value === undefined || (!seen.has(value) && seen.add(value))) return [];
    return [
      {
        at: `users[${index}].${key}`,
        given: `${given(user[key])} a second time`,
        allowed: "each once",
        fix: "give each user what the identity provider sends for that person",
      },
    ];
  });
}

/** What holds for the access of Sigma's users. */
export const accessRules: readonly Rule<SnowflakeSigmaAccessOptions>[] = [
  {
    id: "SNOW-ACCESS-NAME",
    severity: "error",
    why:
      "Roles, users, warehouses, databases and schemas are names of single objects, without quotes, backslashes, dots and bars; login " +
      "names and addresses are on one line, without quotes and backslashes. They stand in grants and statements. Write them as Snowflake " +
      "shows them, in upper case unless they were made in quotes.",
    check: (access) => [
      ...names(access)
        .filter(({ at, value }) => !(at === "roleName" ? IDENTIFIER.test(value) : isObjectName(value)))
        .map(({ at, value }) => ({
          at,
          given: given(value),
          allowed: "the name of one object, without quotes, backslashes, dots and bars",
          fix: "write it as Snowflake shows it, in upper case unless it was made in quotes",
        })),
      ...(access.users ?? []).flatMap((user, index) =>
        (["loginName", "email"] as const)
          .filter((key) => isLiteral(user[key]) && !isPlainText(user[key], { most: 255 }))
          .map((key) => ({
            at: `users[${index}].${key}`,
            given: given(user[key]),
            allowed: "1 to 255 characters on one line, without quotes and backslashes",
            fix: "write it as the identity provider sends it",
          })),
      ),
    ],
  },
  {
    id: "SNOW-ACCESS-EMPTY",
    severity: "error",
    why: "There is a warehouse, and a database: without them nobody can query, or there is nothing to read.",
    check: ({ warehouses, databases }) =>
      (
        [
          ["warehouses", warehouses, "a session without a warehouse can query nothing"],
          ["databases", databases, "without one there is nothing to read"],
        ] as const
      )
        .filter(([, values]) => values.length === 0)
        .map(([at, , fix]) => ({ at, given: "an empty list", allowed: "one or more", fix })),
  },
  {
    id: "SNOW-ACCESS-DUPLICATE",
    severity: "error",
    why:
      "Each warehouse, database, schema, role and user stands once: two grants of the same would undo each other. Who is in `users` gets " +
      "the role by that. No two users have one login name or address, in whatever case: the claim stands for one of them.",
    check: ({ warehouses, databases, grantToRoles, grantToUsers, users = [] }) => {
      const all = [...users.map(({ name }) => name), ...(grantToUsers ?? [])];
      const twiceInBoth = literals(grantToUsers).filter(({ value }) => users.some(({ name }) => name === value));
      return [
        ...twice("warehouses", warehouses),
        ...twice(
          "databases",
          databases.map(({ name }) => name),
        ),
        ...databases.flatMap(({ schemas }, index) => twice(`databases[${index}].schemas`, schemas)),
        ...twice("grantToRoles", grantToRoles),
        ...twice("users", all.slice(0, users.length)),
        ...twice("grantToUsers", grantToUsers),
        ...sharedLogins(users, "loginName"),
        ...sharedLogins(users, "email"),
        ...twiceInBoth.map(({ value, index }) => ({
          at: `grantToUsers[${index}]`,
          given: `${given(value)}, who is in users, too`,
          allowed: "each user once",
          fix: "remove it: users get the role by themselves",
        })),
      ];
    },
  },
  {
    id: "SNOW-ACCESS-PRIVILEGED",
    severity: "error",
    why:
      "The role for Sigma's users, and their default role, have no rights over the account: `ACCOUNTADMIN`, `ORGADMIN`, `GLOBALORGADMIN`, " +
      "`SECURITYADMIN`, `SYSADMIN`, `USERADMIN`. Least privilege; and Snowflake refuses sessions with four of them. Give Sigma's users a " +
      "role of their own.",
    see: [SNOW_ACCESS, SNOW_CREATE],
    check: (access) => {
      const refused = (at: string, value: string | undefined, fix: string): Violation[] =>
        isLiteral(value) && isAdminRole(value)
          ? [{ at, given: given(value), allowed: `no role with rights over the account: ${ADMIN_ROLES.join(", ")}`, fix }]
          : [];
      return [
        ...refused("roleName", access.roleName, "give Sigma's users a role of their own, such as SIGMA_USERS"),
        ...(access.users ?? []).flatMap(({ defaultRole }, index) =>
          refused(
            `users[${index}].defaultRole`,
            defaultRole,
            "leave it out: Snowflake refuses sessions of External OAuth with such a role",
          ),
        ),
      ];
    },
  },
  {
    id: "SNOW-ACCESS-PUBLIC",
    severity: "error",
    why:
      "The role is not `PUBLIC`, and is not granted to it: every user of the account has it, and would read what Sigma's users may read. " +
      "Name the roles of those who use Sigma.",
    see: [SNOW_ACCESS],
    check: ({ roleName, grantToRoles }) =>
      [{ at: "roleName", value: roleName }, ...literals(grantToRoles).map(({ value, index }) => ({ at: `grantToRoles[${index}]`, value }))]
        .filter(({ value }) => isLiteral(value) && isOneOf(["PUBLIC"], value))
        .map(({ at, value }) => ({
          at,
          given: given(value),
          allowed: "a role that not everybody has",
          fix: "every user of the account has PUBLIC, and would read all of it: name the roles of those who use Sigma",
        })),
  },
  {
    id: "SNOW-ACCESS-IMPORTED",
    severity: "error",
    why:
      "`SNOWFLAKE` and `SNOWFLAKE_SAMPLE_DATA` come from shares, whose privileges are granted as a whole. Grant `IMPORTED PRIVILEGES` by " +
      "hand. The same holds for other shared databases, which cannot be told by their names.",
    see: ["https://docs.snowflake.com/en/user-guide/data-share-consumers"],
    check: ({ databases }) =>
      databases.flatMap(({ name }, index) =>
        isLiteral(name) && isOneOf(IMPORTED_DATABASES, name)
          ? [
              {
                at: `databases[${index}].name`,
                given: given(name),
                allowed: "a database of the account's own",
                fix: "grant IMPORTED PRIVILEGES on it by hand: Snowflake takes no others on a shared database",
              },
            ]
          : [],
      ),
  },
  {
    id: "SNOW-ACCESS-USER",
    severity: "error",
    why:
      "A user has what the claim is compared with: `loginName`, or `email` with `userMapping: email_address`. With the other one alone, " +
      "statements and query would be about what Snowflake does not look at. Give the one that counts, or both.",
    check: ({ users, userAttribute }) => {
      const [compared, other] =
        userAttribute === UserAttribute.EMAIL_ADDRESS ? (["email", "loginName"] as const) : (["loginName", "email"] as const);
      return (users ?? []).flatMap((user, index) =>
        user[other] !== undefined && user[compared] === undefined
          ? [
              {
                at: `users[${index}].${other}`,
                given: `${given(user[other])} alone`,
                allowed: `${compared}, or both`,
                fix: `give ${compared}: the claim is compared with it`,
              },
            ]
          : [],
      );
    },
  },
  {
    id: "SNOW-ACCESS-CASE",
    severity: "warning",
    why:
      "A name has small letters. Names are compared as written, and what was created without quotes is in upper case (identifiers). Check " +
      "with `SHOW`.",
    see: [SNOW_IDENTIFIERS],
    check: (access) =>
      names(access)
        .filter(({ value }) => isObjectName(value) && value !== value.toUpperCase())
        .map(({ at, value }) => ({
          at,
          given: given(value),
          allowed: "upper case for what was created without quotes",
          fix: "names are compared as written: check with SHOW",
        })),
  },
  {
    id: "SNOW-ACCESS-PARENT",
    severity: "warning",
    why:
      "The role is granted to a role that Snowflake blocks in sessions of External OAuth: nobody gets anything by it in Sigma. Grant it to " +
      "the roles that people use.",
    check: ({ grantToRoles }) =>
      literals(grantToRoles)
        .filter(({ value }) => isBlockedRole(value))
        .map(({ value, index }) => ({
          at: `grantToRoles[${index}]`,
          given: given(value),
          allowed: "a role that people use in Sigma; SYSADMIN to see what the role owns",
          fix: "Snowflake blocks this role in sessions of External OAuth: nobody gets anything by it in Sigma",
        })),
  },
  {
    id: "SNOW-ACCESS-SELF",
    severity: "error",
    why: "A role cannot be granted to itself. Remove it.",
    check: ({ roleName = DEFAULT_ROLE, grantToRoles }) =>
      literals(grantToRoles)
        .filter(({ value }) => value === roleName)
        .map(({ value, index }) => ({
          at: `grantToRoles[${index}]`,
          given: given(value),
          allowed: "other roles than the role itself",
          fix: "remove it",
        })),
  },
  {
    id: "SNOW-ACCESS-NOBODY",
    severity: "warning",
    why:
      "No role and no user has the role. Until somebody has it, nobody can read anything. Give it to roles or users, and to Sigma's own " +
      "service account.",
    check: ({ grantToRoles, grantToUsers, users }) =>
      [grantToRoles, grantToUsers, users].some((list) => list?.length)
        ? []
        : [
            {
              at: "grantToRoles",
              given: "nobody",
              allowed: "one or more roles or users",
              fix: "nobody can read anything until somebody has the role; give it to Sigma's own service account, too",
            },
          ],
  },
  {
    id: "SNOW-ACCESS-MANAGED",
    severity: "error",
    why: "`manageUsers` runs the statements for `users`: without users there are none. Name them, or remove it.",
    check: ({ manageUsers, users }) =>
      manageUsers && !users?.length
        ? [{ at: "manageUsers", given: given(true), allowed: "only together with users", fix: "name the users, or remove it" }]
        : [],
  },
];

/** The role's name where none is given. */
export const DEFAULT_ROLE = "SIGMA_USERS";
