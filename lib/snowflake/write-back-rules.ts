import { all, Check, each, must, once, violationIf, within } from "../findings/checks";
import { duplicates } from "../findings/duplicates";
import { isLiteral } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { SIGMA_CONNECTION, SIGMA_OAUTH_WRITE, SIGMA_WRITE, SIGMA_ROLE_CHOICE } from "../sigma/sources";
import { ReadableDatabase, SigmaWriteBack, SnowflakeSigmaAccessOptions, WriteBackDestination } from "./access-options";
import { DEFAULT_ROLE } from "./identifiers";

/** What a role for write-back may have: nothing that lets it grant others access to what it does not own. */
const WRITE_PRIVILEGE = /^(USAGE|MONITOR|CREATE [A-Z][A-Z ]{0,40}[A-Z])$/;

/** A schema that Sigma writes to, and where it is among the properties. */
export interface Written {
  readonly at: string;
  readonly database: string;
  readonly schema: string;
  readonly create?: boolean;
}

/** Every schema that Sigma writes to: the destinations, and that of the edit log. */
export function writtenSchemas(writeBack: SigmaWriteBack | undefined): Written[] {
  if (writeBack === undefined) return [];
  const { destinations, editLog } = writeBack;
  return [
    ...destinations.map((destination, index) => ({ ...destination, at: `writeBack.destinations[${index}]` })),
    ...(editLog === undefined ? [] : [{ ...editLog, at: "writeBack.editLog" }]),
  ];
}

/** What a check finds in each schema that Sigma writes to. */
const ofSchemas = ({ writeBack }: SnowflakeSigmaAccessOptions, check: (schema: Written) => Violation[]): Violation[] =>
  writtenSchemas(writeBack).flatMap((schema) => check(schema));

/** What a check finds in each destination. */
const ofDestinations =
  (check: Check<WriteBackDestination>): Check<SigmaWriteBack> =>
  ({ destinations }) =>
    destinations.flatMap((destination, index) =>
      check(destination).map((found) => ({ ...found, at: `destinations[${index}].${found.at}` })),
    );

/** Schemas that every database has: they cannot be created, and nobody can write into one of them. */
const reserved = (schema: string, create = true) => schema === "INFORMATION_SCHEMA" || (schema === "PUBLIC" && create);

const privilegeProblems: Check<WriteBackDestination> = all(
  each("privileges", (privilege) => WRITE_PRIVILEGE.test(privilege), {
    allowed: "USAGE, MONITOR, or CREATE and an object type, in upper case",
    fix: "use USAGE, CREATE TABLE, CREATE VIEW, CREATE STAGE and CREATE DYNAMIC TABLE",
  }),
  must("privileges", (privileges: string[]) => privileges.includes("USAGE"), {
    allowed: "USAGE among them",
    fix: "add it: without it, nothing in the schema can be used",
  }),
  once("privileges", "each privilege once"),
);

const isOf =
  ({ database, schema }: Written) =>
  (readable: ReadableDatabase) =>
    readable.name === database && readable.schemas?.includes(schema);

function repeatedSchemas(writeBack: SigmaWriteBack): Violation[] {
  const known = writtenSchemas(writeBack)
    .map(({ at, database, schema }) => ({ at, name: `${database}.${schema}` }))
    .filter(({ name }) => isLiteral(name));
  return duplicates(known, ({ name }) => name).map(({ value: { at, name } }) => ({
    at: `${at}.schema`,
    given: `${given(name)} a second time`,
    allowed: "each schema once",
    fix: "choose a different schema; if several roles write to one schema, list them in its roles",
  }));
}

/** Whether people must have a role: the one for Sigma's users, and the only one that may write to a destination. */
const isOfPeople = ({ roleName = DEFAULT_ROLE, writeBack }: SnowflakeSigmaAccessOptions, role: string) =>
  role === roleName || (writeBack?.destinations ?? []).some(({ roles = [] }) => roles.length === 1 && roles[0] === role);

/** Roles with the privileges for write-back, as far as they are known: those of destinations, and those that inherit from them. */
function creatingRoles(access: SnowflakeSigmaAccessOptions): readonly string[] | undefined {
  const { roleName = DEFAULT_ROLE, writeBack, grantToRoles = [] } = access;
  if (writeBack === undefined) return undefined;
  const known = writeBack.destinations.flatMap(({ roles = [roleName] }) =>
    roles.includes(roleName) ? [...roles, ...grantToRoles] : roles,
  );
  return known.every(isLiteral) ? known : undefined;
}

/** What holds for the schemas that Sigma writes to. */
export const writeBackRules: readonly Rule<SnowflakeSigmaAccessOptions>[] = [
  {
    id: "SNOW-ACCESS-WRITE",
    severity: "error",
    why:
      "Fires when there is no destination; when a privilege for write-back is not `USAGE`, `MONITOR`, or `CREATE` and an object type; when " +
      "`USAGE` is missing; or when a schema is listed twice, is in `databases`, or is one that every database has. `OWNERSHIP` and `ALL` would let " +
      "Sigma's users grant others access to the schema. Use the privileges that Sigma requires: `USAGE`, `CREATE TABLE`, `CREATE VIEW`, " +
      "`CREATE STAGE` and, for incremental materialization, `CREATE DYNAMIC TABLE`.",
    see: [SIGMA_WRITE, SIGMA_OAUTH_WRITE],
    check: (access) => [
      ...within<"writeBack", SigmaWriteBack>(
        "writeBack",
        all(ofDestinations(privilegeProblems), ({ destinations }) =>
          violationIf(destinations.length === 0, {
            at: "destinations",
            given: "an empty list",
            allowed: "one or more",
            fix: "add a destination: even an edit log is of no use without one",
          }),
        ),
      )(access),
      ...ofSchemas(access, ({ at, schema, create }) =>
        violationIf(isLiteral(schema) && reserved(schema, create), {
          at: `${at}.schema`,
          given: given(schema),
          allowed: "a separate schema, new or existing",
          fix: "choose a different schema: every database has this one",
        }),
      ),
      ...(access.writeBack === undefined ? [] : repeatedSchemas(access.writeBack)),
      ...ofSchemas(access, (schema) =>
        violationIf(access.databases.some(isOf(schema)), {
          at: `${schema.at}.schema`,
          given: `${given(schema.schema)}, which is also in databases`,
          allowed: "a separate schema",
          fix: "choose a different schema: Sigma hides the contents of this schema from its users",
        }),
      ),
    ],
  },
  {
    id: "SNOW-ACCESS-WRITE-SHARE",
    severity: "error",
    why: "Fires when Sigma writes to a database that comes from a share: nothing can be created there. Use a database of the account.",
    see: ["https://docs.snowflake.com/en/user-guide/data-share-consumers"],
    check: (access) =>
      ofSchemas(access, ({ at, database }) =>
        violationIf(
          access.databases.some(({ name, imported }) => imported && name === database),
          {
            at: `${at}.database`,
            given: `${given(database)}, which comes from a share`,
            allowed: "a database of the account",
            fix: "choose a different database: nothing can be created in a shared one",
          },
        ),
      ),
  },
  {
    id: "SNOW-ACCESS-WRITE-READ",
    severity: "warning",
    why:
      "Fires when Sigma writes to a database in which users may read every schema. They could then read everything that Sigma writes, and its " +
      "edit log, regardless of Sigma's permissions. Use a separate database, or list the schemas that users may read.",
    check: (access) =>
      ofSchemas(access, ({ at, database }) =>
        violationIf(
          access.databases.some(({ name, schemas, imported }) => name === database && schemas === undefined && !imported),
          {
            at: `${at}.database`,
            given: `${given(database)}, in which users may read every schema`,
            allowed: "a separate database, or a database whose readable schemas are listed",
            fix: "list the schemas that users may read: otherwise, they can read everything that Sigma writes, regardless of Sigma's permissions",
          },
        ),
      ),
  },
  {
    id: "SNOW-ACCESS-LOG-ROLE",
    severity: "error",
    why:
      "Fires when the role of the edit log is the role for Sigma's users, or the only role that may write to a destination. Only Sigma's service account may write to the edit log, from which Sigma restores input tables. Use a role that only the " +
      "service account has.",
    see: [SIGMA_OAUTH_WRITE],
    check: (access) => {
      const role = access.writeBack?.editLog?.role;
      return violationIf(isLiteral(role) && isOfPeople(access, role), {
        at: "writeBack.editLog.role",
        given: `${given(role)}, a role of Sigma's users`,
        allowed: "a role that only the service account has",
        fix: "create a role for the service account: nobody else may write to the edit log",
      });
    },
  },
  {
    id: "SNOW-ACCESS-NO-LOG",
    severity: "warning",
    why:
      "Fires when Sigma may write, and there is no edit log. On a connection with OAuth, nobody can create an input table without one: Sigma shows " +
      '"No available connections". Warehouse views, materializations and uploads need none.',
    see: [SIGMA_OAUTH_WRITE, SIGMA_CONNECTION],
    check: ({ writeBack }) =>
      violationIf(writeBack !== undefined && writeBack.editLog === undefined, {
        at: "writeBack",
        given: "no edit log",
        allowed: "editLog, with the role of Sigma's service account",
        fix: "add editLog: without it, nobody can create an input table",
      }),
  },
  {
    id: "SNOW-ACCESS-PRIMARY",
    severity: "warning",
    why:
      "Fires when Sigma may write, and a user's default role is none that is known to have the privileges: neither the role for Sigma's users, nor " +
      "one of `grantToRoles`, nor one of a destination. Objects can only be created with the primary role, so this user can create nothing in " +
      'Sigma, which shows "No available connections". Grant the role to the default role, or acknowledge the warning if the user only reads.',
    see: [SIGMA_OAUTH_WRITE, SIGMA_ROLE_CHOICE],
    check: (access) => {
      const known = creatingRoles(access);
      const logRole = access.writeBack?.editLog?.role;
      if (known === undefined) return [];
      return (access.users ?? []).flatMap(({ defaultRole }, index) =>
        violationIf(isLiteral(defaultRole) && ![...known, logRole].includes(defaultRole), {
          at: `users[${index}].defaultRole`,
          given: `${given(defaultRole)}, which is not known to have the privileges for write-back`,
          allowed: "the role for Sigma's users, one of grantToRoles, or one of a destination",
          fix: "add it to grantToRoles, or omit it: only the primary role can create objects",
        }),
      );
    },
  },
];
