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
        .describe("The schemas that users may read. Default: all, including future ones."),
    }),
  ],
  { error: "the name of a database, or { name, schemas }" },
);

const user = object({
  name: text().describe("The user's name in Snowflake."),
  loginName: text().optional().describe("With userMapping login_name: the value of the user claim for this user."),
  email: text().optional().describe("With userMapping email_address: the value of the user claim for this user."),
  defaultRole: text().optional().describe("The role with which a session starts. Default: the value of role."),
  defaultWarehouse: text().optional().describe("The warehouse with which a session starts. Default: the first of warehouses."),
});

/** What Sigma's users may do in a Snowflake account. */
export const access = object({
  roleName: text().default("SIGMA_USERS").describe("The name of the role for Sigma's users."),
  warehouses: list(text()).describe("Warehouses that the role may use."),
  databases: list(database).describe("Databases that the role may read, by name or { name, schemas }."),
  writeBack: object({
    database: text().describe("The existing database that Sigma writes to."),
    schema: text().describe("The schema that Sigma writes to. Use it for nothing else."),
    create: flag().default(true).describe("Whether to create the schema."),
    privileges: list(text()).optional().describe("Privileges on the schema. Default: USAGE, CREATE TABLE, CREATE VIEW, CREATE STAGE."),
  })
    .optional()
    .describe("The schema for input tables, warehouse views, materializations and uploads. Default: Sigma cannot write."),
  grantToRoles: list(text()).default([]).describe("Roles to which the role is granted."),
  grantToUsers: list(text()).default([]).describe("Names of users who get the role, in addition to users."),
  users: list(user)
    .default([])
    .describe("Users who log in through Sigma. They get the role, and an output has the statements that set their defaults."),
  manageUsers: flag().default(false).describe("Whether Terraform runs the statements for users. The users must exist."),
}).describe("A role for Sigma's users, with what it may read. Default: no role is created.");

export type AccessConfig = z.output<typeof access>;
