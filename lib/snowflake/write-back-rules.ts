import { isLiteral, literals } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { SnowflakeSigmaAccessOptions } from "./access-options";
import { SIGMA_WRITE } from "../sigma/sources";

/** What a role for write-back may have: nothing that lets it give away what is not its own. */
const WRITE_PRIVILEGE = /^(USAGE|MONITOR|CREATE [A-Z][A-Z ]{0,40}[A-Z])$/;

/** Schemas that every database has: they are not made, and one of them nobody writes into. */
const reserved = (schema: string, create = true) => schema === "INFORMATION_SCHEMA" || (schema === "PUBLIC" && create);

function twice(privileges: readonly string[] | undefined): Violation[] {
  return literals(privileges)
    .filter(({ repeated }) => repeated)
    .map(({ value, index }) => ({
      at: `writeBack.privileges[${index}]`,
      given: `${given(value)} a second time`,
      allowed: "each once",
      fix: "remove it",
    }));
}

/** What holds for the schema that Sigma writes into. */
export const writeBackRules: readonly Rule<SnowflakeSigmaAccessOptions>[] = [
  {
    id: "SNOW-ACCESS-WRITE",
    severity: "error",
    why:
      "Privileges for writing are USAGE, MONITOR, and CREATE and a kind of object, with USAGE among them; and the schema is none of those " +
      "that are read, and none that every database has. OWNERSHIP and ALL would let Sigma's users give away what is in it. Use what Sigma " +
      "asks for: USAGE, CREATE TABLE, CREATE VIEW, CREATE STAGE.",
    see: [SIGMA_WRITE],
    check: ({ writeBack, databases }) => {
      if (writeBack === undefined) return [];
      const { database, schema, create, privileges } = writeBack;
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
        ...twice(privileges),
        ...(isLiteral(schema) && reserved(schema, create)
          ? [
              {
                at: "writeBack.schema",
                given: given(schema),
                allowed: "a schema of its own, which is created here or exists already",
                fix: "choose another one: this one is in every database",
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
    id: "SNOW-ACCESS-WRITE-READ",
    severity: "warning",
    why:
      "Sigma writes into a database that people may read as a whole, and so past Sigma's own permissions. Give it a database of its own, " +
      "or name the schemas that may be read.",
    check: ({ writeBack, databases }) =>
      writeBack !== undefined && databases.some(({ name, schemas }) => name === writeBack.database && schemas === undefined)
        ? [
            {
              at: "writeBack.database",
              given: `${given(writeBack.database)}, all of which people read`,
              allowed: "a database of its own, or schemas in databases",
              fix: "people can read all that Sigma writes, past Sigma's own permissions: name the schemas that they may read",
            },
          ]
        : [],
  },
];
