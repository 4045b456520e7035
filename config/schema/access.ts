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
        .describe("The schemas that may be read. Default: all, also later ones."),
    }),
  ],
  { error: "the name of a database, or { name, schemas }" },
);

const user = object({
  name: text().describe("The user's name in Snowflake."),
  loginName: text().optional().describe("What the identity provider puts into the user claim, with userMapping login_name."),
  email: text().optional().describe("The same with userMapping email_address."),
  defaultRole: text().optional().describe("The role that a session starts with. Default: roleName."),
  defaultWarehouse: text().optional().describe("The warehouse that a session starts with. Default: the first of warehouses."),
});

/** What Sigma's users may do in a Snowflake account. */
export const access = object({
  roleName: text().default("SIGMA_USERS").describe("The name of the role for Sigma's users."),
  warehouses: list(text()).describe("Warehouses that they may use."),
  databases: list(database).describe("Databases that they may read, by name or { name, schemas }."),
  writeBack: object({
    database: text().describe("The existing database that Sigma writes to."),
    schema: text().describe("The schema that Sigma writes into; it should have nothing else."),
    create: flag().default(true).describe("Create the schema."),
    privileges: list(text()).optional().describe("Privileges on the schema. Default: USAGE, CREATE TABLE, CREATE VIEW, CREATE STAGE."),
  })
    .optional()
    .describe("The schema for input tables, warehouse views, materializations and uploads. Default: Sigma writes nothing."),
  grantToRoles: list(text()).default([]).describe("Roles that get the role."),
  grantToUsers: list(text()).default([]).describe("Names of users who get the role, in addition to users."),
  users: list(user)
    .default([])
    .describe("Users who log in through Sigma: they get the role, and statements for their defaults are an output."),
  manageUsers: flag().default(false).describe("Run those statements with Terraform. The users must exist."),
}).describe("A role for Sigma's users, with what they may read. Default: none is made.");

export type AccessConfig = z.output<typeof access>;
