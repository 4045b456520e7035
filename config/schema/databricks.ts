import * as z from "zod";
import { DatabricksCloud } from "../../lib/databricks-account/databricks-cloud";
import { flag, list, object, oneOf, text } from "./shapes";

/** `type: databricks`: Databricks Authorization Server. */
export const databricks = object({
  type: z.literal("databricks"),
  cloud: oneOf(DatabricksCloud).describe("The cloud of the Databricks account."),
  accountId: text()
    .describe("The account's id, a GUID in lower case.")
    .meta({ examples: ["00000000-0000-0000-0000-000000000000"] }),
  accountsHost: text()
    .optional()
    .describe(
      "The account console's host, for government clouds and China: `accounts.cloud.databricks.us`, `accounts.azuredatabricks.cn`, … Default: by cloud, `accounts.cloud.databricks.com`, `accounts.azuredatabricks.net` or `accounts.gcp.databricks.com`.",
    )
    .meta({ examples: ["accounts.cloud.databricks.com"] }),
  workspaceHost: text()
    .optional()
    .describe(
      "AWS and Azure: the host of a workspace whose authorization server Sigma uses, such as `dbc-00000000-0000.cloud.databricks.com`. Required if `legacySso` and `unifiedLogin` are `true`; otherwise with a warning. Default: none, so the account's authorization server is used.",
    )
    .meta({ examples: ["dbc-00000000-0000.cloud.databricks.com"] }),
  legacySso: flag().optional().describe("AWS: whether the workspace has its own (legacy) single sign-on. Default: `false`."),
  unifiedLogin: flag().optional().describe("AWS: whether unified login is on. Default: `false`."),
  redirectHosts: list(text())
    .optional()
    .describe(
      "The hosts of the redirect URIs. Default: the deployment's API host, then the host in Sigma's table for Databricks if it differs.",
    )
    .meta({ examples: [["api.eu.aws.sigmacomputing.com"]] }),
  embedding: flag()
    .optional()
    .describe(
      "Register a second redirect URI on each host, `/v2/auth/oauth/databricks/callback`, for users of embedded workbooks. Default: `false`.",
    ),
});

export type DatabricksConfig = z.output<typeof databricks>;
