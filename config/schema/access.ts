import * as z from "zod";
import { flag, list, object, text } from "./shapes";

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
    }),
  ],
  { error: "the name of a database, or { name, schemas }" },
);

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
    .describe("Databases whose tables and views the role may read: `ANALYTICS`, or `{ name: FINANCE, schemas: [REPORTS] }`.")
    .meta({ examples: [["ANALYTICS", { name: "FINANCE", schemas: ["REPORTS"] }]] }),
  writeBack: object({
    database: text()
      .describe("The existing database that Sigma writes to.")
      .meta({ examples: ["SIGMA_WRITE"] }),
    schema: text()
      .describe("The schema that Sigma writes to. Sigma hides its contents, so use it for nothing else.")
      .meta({ examples: ["SIGMA"] }),
    create: flag().default(true).describe("Whether to create the schema."),
    privileges: list(text())
      .optional()
      .describe("Privileges on the schema. Default: `USAGE`, `CREATE TABLE`, `CREATE VIEW`, `CREATE STAGE`.")
      .meta({ examples: [["USAGE", "CREATE TABLE"]] }),
  })
    .optional()
    .describe("The schema for input tables, warehouse views, materializations and uploads. Default: Sigma cannot write."),
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
