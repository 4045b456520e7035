import * as z from "zod";
import { ReadableObjectType, SecondaryRoles } from "../../lib/snowflake/access-options";
import { flag, list, object, oneOf, text } from "./shapes";

const database = z.union(
  [
    text(),
    object({
      name: text().describe("The database's name."),
      schemas: list(text())
        .min(1, { error: "one schema or more" })
        .optional()
        .describe(
          "The schemas that users may read. List them if one has its own future grants: for that schema, Snowflake ignores the database's future grants. Default: all, including future ones.",
        ),
      imported: flag()
        .optional()
        .describe(
          "The database comes from a share: the role gets IMPORTED PRIVILEGES on it, so users may read all of it. Not together with `schemas`. Default: `false`.",
        ),
    }),
  ],
  { error: "the name of a database, or { name, schemas }, or { name, imported }" },
);

const create = flag().default(true).describe("Whether to create the schema.");

const destination = object({
  database: text()
    .describe("The existing database that Sigma writes to.")
    .meta({ examples: ["SIGMA_WRITE"] }),
  schema: text()
    .describe("The schema that Sigma writes to. Sigma hides its contents, so use it for nothing else.")
    .meta({ examples: ["SIGMA"] }),
  create,
  roles: list(text())
    .min(1, { error: "one role or more" })
    .optional()
    .describe(
      "The roles that may write to it, such as a team's: existing ones, or `roleName`. Users create objects with their primary role. Default: `roleName`.",
    )
    .meta({ examples: [["FINANCE"]] }),
  privileges: list(text())
    .optional()
    .describe(
      "The roles' privileges on the schema. Without CREATE DYNAMIC TABLE, turn off \"Use dynamic tables\" in Sigma's connection. Default: `USAGE`, `CREATE TABLE`, `CREATE VIEW`, `CREATE STAGE`, `CREATE DYNAMIC TABLE`.",
    )
    .meta({ examples: [["USAGE", "CREATE TABLE"]] }),
  sharedInputTables: flag()
    .optional()
    .describe(
      "These roles may read and write every table in the schema, also future ones. Set it if users with different primary roles share input tables. Default: `false`.",
    ),
});

const editLog = object({
  database: text()
    .describe("The existing database of the edit log.")
    .meta({ examples: ["SIGMA_LOG"] }),
  schema: text()
    .describe("The schema of the edit log. Use it for nothing else, and never change it: input tables need their log.")
    .meta({ examples: ["EDIT_LOG"] }),
  role: text()
    .describe("The existing role of Sigma's service account, the only one that may write to the log.")
    .meta({ examples: ["SIGMA_SERVICE_ROLE"] }),
  create,
  warehouse: text()
    .optional()
    .describe("A warehouse that this role may use: that of Sigma's connection. Default: nothing is granted.")
    .meta({ examples: ["SIGMA_WH"] }),
});

const user = object({
  name: text()
    .describe("The name of the existing user in Snowflake.")
    .meta({ examples: ["SIGMA_SERVICE"] }),
  loginName: text()
    .optional()
    .describe("With `userMapping: login_name`, the claim's value for this user. Default: unchanged.")
    .meta({ examples: ["service@acme.com"] }),
  email: text()
    .optional()
    .describe("With `userMapping: email_address`, the claim's value for this user. Default: unchanged.")
    .meta({ examples: ["service@acme.com"] }),
  defaultRole: text()
    .optional()
    .describe("The role with which a session starts. Default: `roleName`.")
    .meta({ examples: ["ANALYST"] }),
  defaultWarehouse: text()
    .optional()
    .describe("The warehouse with which a session starts. Default: the first of `warehouses`.")
    .meta({ examples: ["SIGMA_WH"] }),
  defaultSecondaryRoles: oneOf(SecondaryRoles)
    .optional()
    .describe(
      "The user's secondary roles. With `ALL`, the user also sees what other roles of the user may read; creating objects needs the primary role. Default: unchanged.",
    ),
});

/** What Sigma's users may do in a Snowflake account. */
export const access = object({
  roleName: text()
    .default("SIGMA_USERS")
    .describe("The name of the role to create for Sigma's users.")
    .meta({ examples: ["SIGMA_USERS", "SIGMA_READERS"] }),
  warehouses: list(text())
    .describe("Warehouses that the role may use.")
    .meta({ examples: [["SIGMA_WH"]] }),
  databases: list(database)
    .describe(
      "Databases that the role may read: `ANALYTICS`, or `{ name: FINANCE, schemas: [REPORTS] }`; from a share, `{ name: WEATHER, imported: true }`.",
    )
    .meta({ examples: [["ANALYTICS", { name: "FINANCE", schemas: ["REPORTS"] }, { name: "WEATHER", imported: true }]] }),
  objectTypes: list(oneOf(ReadableObjectType))
    .optional()
    .describe(
      "The types of objects in `databases` that the role may read. Each type has its own grants: that on tables does not cover dynamic tables. Default: `TABLES`, `VIEWS`.",
    )
    .meta({ examples: [["TABLES", "VIEWS", "DYNAMIC TABLES"]] }),
  writeBack: object({
    destinations: z
      .array(destination, { error: "a list of { database, schema }" })
      .describe("The schemas for what users create. A user who may write to several chooses one."),
    editLog: editLog
      .optional()
      .describe(
        "The schema for the edit log of input tables (Input table edit log destination). Default: nobody can create an input table.",
      ),
  })
    .optional()
    .describe("Where Sigma writes input tables, warehouse views, materializations and uploads. Default: Sigma cannot write."),
  grantToRoles: list(text())
    .default([])
    .describe("Roles to which this role is granted, with all its privileges.")
    .meta({ examples: [["ANALYST"], ["ANALYST", "SYSADMIN"]] }),
  grantToUsers: list(text())
    .default([])
    .describe("Names of users who get the role, in addition to `users`.")
    .meta({ examples: [["BOB"]] }),
  users: list(user)
    .default([])
    .describe("Users who log in through Sigma. They get the role, and an output has the statements that set their properties."),
  manageUsers: flag()
    .default(false)
    .describe(
      "Terraform runs the statements for `users`, who must exist. Other properties of a user stay as they are, even when you remove the user here.",
    ),
}).describe("A role for Sigma's users, with what it may read and write. Default: no role is created.");

export type AccessConfig = z.output<typeof access>;
