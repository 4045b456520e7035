import * as z from "zod";
import { DatabricksCloud } from "../../lib/databricks/databricks-cloud";
import { flag, list, object, oneOf, text } from "./shapes";

/** `type: databricks`: Databricks Authorization Server. */
export const databricks = object({
  type: z.literal("databricks"),
  cloud: oneOf(DatabricksCloud).describe("The cloud of the Databricks account."),
  accountId: text().describe("The account's id, a GUID in lower case."),
  accountsHost: text()
    .optional()
    .describe("Host of the account console, if it is not the cloud's default (government, China): accounts.cloud.databricks.us, …"),
  workspaceHost: text()
    .optional()
    .describe("AWS, if legacySso and unifiedLogin are true: the workspace's host, such as dbc-00000000-0000.cloud.databricks.com."),
  legacySso: flag().optional().describe("AWS: the workspace has its own (legacy) single sign-on. Default: false."),
  unifiedLogin: flag().optional().describe("AWS: unified login is on. Default: false."),
  redirectHosts: list(text())
    .optional()
    .describe("The hosts of the redirect URIs. Default: those in Sigma's table for Databricks, then those in its general table."),
});

export type DatabricksConfig = z.output<typeof databricks>;
