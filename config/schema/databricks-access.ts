import * as z from "zod";
import { DEFAULT_GROUP } from "../../lib/databricks-access/access-options";
import { flag, list, number, object, profile, text } from "./shapes";

const catalog = z.union(
  [
    text(),
    object({
      name: text().describe("The catalog's name."),
      schemas: list(text())
        .min(1, { error: "one schema or more" })
        .optional()
        .describe("The schemas that users may read. Default: all, including future ones."),
    }),
  ],
  { error: "the name of a catalog, or { name, schemas }" },
);

/** What Sigma's users may do in a Databricks workspace. */
export const databricksAccess = object({
  workspaceId: number("the workspace's id: a number, without quotes")
    .describe("The workspace's id: the number after `?o=` in the workspace's URL, or on Azure after `adb-`.")
    .meta({ examples: [1234567890123456] }),
  workspaceHost: text("the workspace's host, from its URL, such as dbc-00000000-0000.cloud.databricks.com")
    .describe("The workspace's host.")
    .meta({ examples: ["dbc-00000000-0000.cloud.databricks.com"] }),
  profile: profile()
    .optional()
    .describe("A profile of the file `.databrickscfg` for the workspace. Default: that of the account.")
    .meta({ examples: ["analytics-workspace"] }),
  groupName: text()
    .default(DEFAULT_GROUP)
    .describe("The name of the group to create in the account for Sigma's users.")
    .meta({ examples: [DEFAULT_GROUP, "Sigma Readers"] }),
  memberGroups: list(text())
    .default([])
    .describe("Existing groups of the account, such as those from SCIM, that become members of this group. Members whom people add stay.")
    .meta({ examples: [["Data Analysts"]] }),
  warehouses: list(
    text("text: put the id in quotes"),
    "a list of ids of SQL warehouses: each is the last part of the HTTP path in the warehouse's connection details",
  )
    .describe(
      "Ids of the SQL warehouses that users need. A person who has CAN MANAGE on them lets the group use them, with the commands in the output.",
    )
    .meta({ examples: [["0123456789abcdef"]] }),
  catalogs: list(catalog, "a list of catalogs, as Catalog Explorer shows them")
    .describe("Catalogs of Unity Catalog that the group may read: `analytics`, or `{ name: finance, schemas: [reports] }`.")
    .meta({ examples: [["analytics", { name: "finance", schemas: ["reports"] }]] }),
  sqlAccess: flag()
    .default(false)
    .describe(
      'The group gets the entitlement "Databricks SQL access" in the workspace. Set it if the workspace\'s users do not have it: by default, all of them do.',
    ),
}).describe("A group for Sigma's users, with a workspace and the catalogs that it may read. Default: no group is created.");

export type DatabricksAccessConfig = z.output<typeof databricksAccess>;
