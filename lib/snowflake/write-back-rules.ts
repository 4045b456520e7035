import { all, Check, each, must, once, violationIf, within } from "../findings/checks";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { SnowflakeSigmaAccessOptions, WriteBackSchema } from "./access-options";
import { SIGMA_WRITE } from "../sigma/sources";

/** What a role for write-back may have: nothing that lets it give away what is not its own. */
const WRITE_PRIVILEGE = /^(USAGE|MONITOR|CREATE [A-Z][A-Z ]{0,40}[A-Z])$/;

/** Schemas that every database has: they cannot be created, and nobody can write into one of them. */
const reserved = (schema: string, create = true) => schema === "INFORMATION_SCHEMA" || (schema === "PUBLIC" && create);

const writeBackProblems: Check<WriteBackSchema> = all(
  each("privileges", (privilege) => WRITE_PRIVILEGE.test(privilege), {
    allowed: "USAGE, MONITOR, or CREATE and a kind of object, in upper case",
    fix: "use USAGE, CREATE TABLE, CREATE VIEW and CREATE STAGE",
  }),
  must("privileges", (privileges: string[]) => privileges.includes("USAGE"), {
    allowed: "USAGE among them",
    fix: "add it: without it nothing in the schema can be reached",
  }),
  once("privileges", "each privilege once"),
  ({ schema, create }) =>
    violationIf(isLiteral(schema) && reserved(schema, create), {
      at: "schema",
      given: given(schema),
      allowed: "a schema of its own, which is created here or is an existing one",
      fix: "choose another one: this one is in every database",
    }),
);

/** What holds for the schema that Sigma writes into. */
export const writeBackRules: readonly Rule<SnowflakeSigmaAccessOptions>[] = [
  {
    id: "SNOW-ACCESS-WRITE",
    severity: "error",
    why:
      "Fires when the privileges for writing are not `USAGE`, `MONITOR` or `CREATE` and a kind of object, or lack `USAGE`; and when the " +
      "schema is one that people read, or one that every database has. `OWNERSHIP` and `ALL` would let Sigma's users give away what is in " +
      "the schema. Use what Sigma asks for: `USAGE`, `CREATE TABLE`, `CREATE VIEW` and `CREATE STAGE`.",
    see: [SIGMA_WRITE],
    check: all(within("writeBack", writeBackProblems), ({ writeBack, databases }) =>
      violationIf(
        databases.some(({ name, schemas }) => name === writeBack?.database && schemas?.includes(writeBack.schema)),
        {
          at: "writeBack.schema",
          given: `${given(writeBack?.schema)}, which is in databases, too`,
          allowed: "a schema of its own",
          fix: "choose another one: Sigma hides what is in this schema from its users",
        },
      ),
    ),
  },
  {
    id: "SNOW-ACCESS-WRITE-READ",
    severity: "warning",
    why:
      "Fires when Sigma writes into a database that people may read as a whole. They could read all that Sigma writes, whatever Sigma's " +
      "own permissions say. Use a separate database, or name the schemas that people may read.",
    check: ({ writeBack, databases }) =>
      violationIf(
        databases.some(({ name, schemas }) => name === writeBack?.database && schemas === undefined),
        {
          at: "writeBack.database",
          given: `${given(writeBack?.database)}, all of which people read`,
          allowed: "a database of its own, or schemas in databases",
          fix: "name the schemas that people may read: otherwise they can read all that Sigma writes, whatever Sigma's own permissions say",
        },
      ),
  },
];
