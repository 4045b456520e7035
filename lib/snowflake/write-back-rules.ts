import { all, Check, each, must, once, violationIf, within } from "../findings/checks";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { SnowflakeSigmaAccessOptions, WriteBackSchema } from "./access-options";
import { SIGMA_WRITE } from "../sigma/sources";

/** What a role for write-back may have: nothing that lets it grant others access to what it does not own. */
const WRITE_PRIVILEGE = /^(USAGE|MONITOR|CREATE [A-Z][A-Z ]{0,40}[A-Z])$/;

/** Schemas that every database has: they cannot be created, and nobody can write into one of them. */
const reserved = (schema: string, create = true) => schema === "INFORMATION_SCHEMA" || (schema === "PUBLIC" && create);

const writeBackProblems: Check<WriteBackSchema> = all(
  each("privileges", (privilege) => WRITE_PRIVILEGE.test(privilege), {
    allowed: "USAGE, MONITOR, or CREATE and an object type, in upper case",
    fix: "use USAGE, CREATE TABLE, CREATE VIEW and CREATE STAGE",
  }),
  must("privileges", (privileges: string[]) => privileges.includes("USAGE"), {
    allowed: "USAGE among them",
    fix: "add it: without it, nothing in the schema can be used",
  }),
  once("privileges", "each privilege once"),
  ({ schema, create }) =>
    violationIf(isLiteral(schema) && reserved(schema, create), {
      at: "schema",
      given: given(schema),
      allowed: "a separate schema, new or existing",
      fix: "choose a different schema: every database has this one",
    }),
);

/** What holds for the schema that Sigma writes into. */
export const writeBackRules: readonly Rule<SnowflakeSigmaAccessOptions>[] = [
  {
    id: "SNOW-ACCESS-WRITE",
    severity: "error",
    why:
      "Fires when a privilege for write-back is not `USAGE`, `MONITOR`, or `CREATE` and an object type; when `USAGE` is missing; or " +
      "when the schema is in `databases`, or is one that every database has. `OWNERSHIP` and `ALL` would let Sigma's users grant " +
      "others access to the schema. Use the privileges that Sigma requires: `USAGE`, `CREATE TABLE`, `CREATE VIEW` and `CREATE STAGE`.",
    see: [SIGMA_WRITE],
    check: all(within("writeBack", writeBackProblems), ({ writeBack, databases }) =>
      violationIf(
        databases.some(({ name, schemas }) => name === writeBack?.database && schemas?.includes(writeBack.schema)),
        {
          at: "writeBack.schema",
          given: `${given(writeBack?.schema)}, which is also in databases`,
          allowed: "a separate schema",
          fix: "choose a different schema: Sigma hides the contents of this schema from its users",
        },
      ),
    ),
  },
  {
    id: "SNOW-ACCESS-WRITE-READ",
    severity: "warning",
    why:
      "Fires when Sigma writes to a database in which users may read every schema. They could then read everything that Sigma writes, " +
      "regardless of Sigma's permissions. Use a separate database, or list the schemas that users may read.",
    check: ({ writeBack, databases }) =>
      violationIf(
        databases.some(({ name, schemas }) => name === writeBack?.database && schemas === undefined),
        {
          at: "writeBack.database",
          given: `${given(writeBack?.database)}, in which users may read every schema`,
          allowed: "a separate database, or a database whose readable schemas are listed",
          fix: "list the schemas that users may read: otherwise, they can read everything that Sigma writes, regardless of Sigma's permissions",
        },
      ),
  },
];
