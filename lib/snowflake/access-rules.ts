import { isLiteral, literals } from "../private/reference";
import { given, Rule, Violation } from "../private/rule";
import { SnowflakeSigmaAccessOptions } from "./access-options";
import { IDENTIFIER, PRIVILEGED_ROLES } from "./identifiers";

/** Roles with rights over a whole account: one that they have, or that has them, is no role for reading data. */
const ADMIN_ROLES = [...PRIVILEGED_ROLES, "SYSADMIN", "USERADMIN"];
const NAME = /^[^'"\\\p{Cc}|.]{1,255}$/u;
const PLAIN = /^[^'"\\\p{Cc}]{1,255}$/u;
/** What a role for write-back may have: nothing that lets it give away what is not its own. */
const WRITE_PRIVILEGE = /^(USAGE|MONITOR|CREATE [A-Z][A-Z ]{0,40}[A-Z])$/;

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
    .filter(({ value, index }) => values!.indexOf(value) < index)
    .map(({ value, index }) => ({ at: `${at}[${index}]`, given: `${given(value)} a second time`, allowed: "each once", fix: "remove it" }));
}

/** What holds for the access of Sigma's users. */
export const accessRules: readonly Rule<SnowflakeSigmaAccessOptions>[] = [
  {
    id: "SNOW-ACCESS-NAME",
    severity: "error",
    check: (access) => [
      ...names(access)
        .filter(({ at, value }) => !(at === "roleName" ? IDENTIFIER : NAME).test(value))
        .map(({ at, value }) => ({
          at,
          given: given(value),
          allowed: "the name of one object, without quotes, backslashes, dots and bars",
          fix: "write it as Snowflake shows it, in upper case unless it was made in quotes",
        })),
      ...(access.users ?? []).flatMap((user, index) =>
        (["loginName", "email"] as const)
          .filter((key) => isLiteral(user[key]) && !PLAIN.test(user[key]))
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
    check: (access) => {
      const refused = (at: string, value: string | undefined, fix: string): Violation[] =>
        isLiteral(value) && ADMIN_ROLES.includes(value.toUpperCase())
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
    id: "SNOW-ACCESS-PARENT",
    severity: "warning",
    check: ({ grantToRoles }) =>
      literals(grantToRoles)
        .filter(({ value }) => PRIVILEGED_ROLES.includes(value.toUpperCase()))
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
    id: "SNOW-ACCESS-WRITE",
    severity: "error",
    check: ({ writeBack, databases }) => {
      if (writeBack === undefined) return [];
      const { database, schema, privileges } = writeBack;
      const read = databases.some(({ name, schemas }) => name === database && (schemas?.includes(schema) ?? false));
      return [
        ...literals(privileges)
          .filter(({ value }) => !WRITE_PRIVILEGE.test(value))
          .map(({ value, index }) => ({
            at: `writeBack.privileges[${index}]`,
            given: given(value),
            allowed: "USAGE, MONITOR, or CREATE and a kind of object, in upper case",
            fix: "use USAGE, CREATE TABLE, CREATE VIEW and CREATE STAGE",
          })),
        ...(privileges !== undefined && !isLiteral(privileges)
          ? []
          : privileges !== undefined && !privileges.includes("USAGE")
            ? [
                {
                  at: "writeBack.privileges",
                  given: given(privileges),
                  allowed: "USAGE among them",
                  fix: "add it: without it nothing in the schema can be reached",
                },
              ]
            : []),
        ...(read
          ? [
              {
                at: "writeBack.schema",
                given: `${given(schema)}, which is in databases, too`,
                allowed: "a schema of its own",
                fix: "Sigma hides what is in this schema from its users: choose another one",
              },
            ]
          : []),
      ];
    },
  },
  {
    id: "SNOW-ACCESS-NOBODY",
    severity: "warning",
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
    check: ({ manageUsers, users }) =>
      manageUsers && !users?.length
        ? [{ at: "manageUsers", given: given(true), allowed: "only together with users", fix: "name the users, or remove it" }]
        : [],
  },
];

/** The role's name where none is given. */
export const DEFAULT_ROLE = "SIGMA_USERS";
