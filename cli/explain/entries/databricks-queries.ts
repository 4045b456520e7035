import { Entry } from "./entry";

const from = "Databricks, in a query of Sigma";

/**
 * What users read in Sigma, and what Databricks' own tools report. The texts are those of issues of dbt's adapter and of Databricks' examples; Databricks
 * documents the second one among the results of a job.
 *
 * https://github.com/databricks/dbt-databricks/issues/838, https://docs.databricks.com/api/workspace/jobs/getrunoutput
 */
export const DATABRICKS_QUERY_ENTRIES: readonly Entry[] = [
  {
    name: "User does not have USE CATALOG on Catalog '…'.",
    also: [
      ...["USE CATALOG", "USE SCHEMA", "SELECT", "MODIFY", "CREATE TABLE"].map((privilege) => `User does not have ${privilege} on`),
      "[INSUFFICIENT_PERMISSIONS] Insufficient privileges: User does not have",
      "PERMISSION_DENIED: User does not have",
    ],
    from,
    meaning:
      "The login works; in Unity Catalog, the user has no right to what they query. Reading needs USE CATALOG, USE SCHEMA and SELECT, all three.",
    causes: [
      {
        cause: "The user is not in the group for Sigma's users, or SCIM has not added them yet.",
        fix: "add them to it, or to one of its member groups",
        keys: ["databricks.access.groupName", "databricks.access.memberGroups"],
      },
      {
        cause: "The catalog or the schema is not among those that the group may read.",
        fix: "add it and deploy; in an account without access, grant the three privileges to a group of the users",
        keys: ["databricks.access.catalogs"],
      },
      {
        cause: "It is write-back, which Terraform does not grant.",
        fix: "grant USE CATALOG on the catalog, and USE SCHEMA, SELECT, CREATE TABLE and MODIFY on the schema that Sigma writes to",
      },
    ],
  },
  {
    name: "You do not have permission to use the SQL Warehouse",
    also: ["is not authorized to use or monitor this SQL Endpoint"],
    from,
    meaning: "The user may not use the SQL warehouse of the connection.",
    causes: [
      {
        cause: "Nobody has run the commands that let the group use it, or the group is a new one.",
        fix: "run the commands in the output databricks_<account id>_grant_warehouses, as a person who has CAN MANAGE on the warehouse",
        keys: ["databricks.access.warehouses"],
      },
      {
        cause: "The connection in Sigma uses another warehouse.",
        fix: "compare the HTTP path of the connection, and add the warehouse",
        keys: ["databricks.access.warehouses"],
      },
      {
        cause: "The user is not in the group.",
        fix: "add them to it, or to one of its member groups",
        keys: ["databricks.access.groupName", "databricks.access.memberGroups"],
      },
    ],
  },
];
