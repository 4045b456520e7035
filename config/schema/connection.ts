import * as z from "zod";
import { SigmaRoleSwitching } from "../../lib/snowflake/connection-options";
import { flag, list, number, object, oneOf, text } from "./shapes";

/** Written for a field that is not set in Sigma. */
export const NONE = "none";

/** Of the fields that Sigma's API does not return: a value, or `none`. */
const flagOrNone = () => z.union([flag(), z.literal(NONE)], { error: `true, false, or ${NONE}` });

const pool = (what: string) =>
  number()
    .optional()
    .describe(`How many ${what} run at the same time, 1 or more. Default: as it is in Sigma.`)
    .meta({ examples: [10] });

const writeSchema = (what: string) => ({
  database: text()
    .describe(`The database${what}; with Databricks, the catalog.`)
    .meta({ examples: ["SIGMA_WRITE"] }),
  schema: text()
    .describe(`The schema${what}.`)
    .meta({ examples: ["SIGMA"] }),
});

const pythonProperties = object({
  serviceNames: list(text())
    .optional()
    .describe("The names of the services. Default: not set.")
    .meta({ examples: [["SIGMA_PYTHON"]] }),
  externalAccessIntegration: text()
    .optional()
    .describe("The external access integration of Snowflake. Default: not set.")
    .meta({ examples: ["SIGMA_PYTHON_ACCESS"] }),
  warehouse: text()
    .optional()
    .describe("The warehouse that runs Python. Default: not set.")
    .meta({ examples: ["SIGMA_WH"] }),
  packages: text()
    .optional()
    .describe("The packages to install, separated by commas. Default: not set.")
    .meta({ examples: ["pandas"] }),
});

/** A connection in Sigma that uses the client. */
export const connection = object({
  id: text()
    .optional()
    .describe("The connection's id in Sigma, if it exists there. Default: it is found by the client id.")
    .meta({ examples: ["00000000-0000-4000-8000-000000000001"] }),
  name: text()
    .optional()
    .describe("Its name in Sigma. Default: `Snowflake <organization>-<account>`, or `Databricks`.")
    .meta({ examples: ["Snowflake"] }),
  platform: text()
    .optional()
    .describe(
      "The account that it is to, by the prefix of the account's outputs in lower case: `<organization>_<account>` for Snowflake, `databricks_<account id>` with `_` for Databricks. Required if the stack has several accounts. Default: the stack's only account.",
    )
    .meta({ examples: ["acme_analytics"] }),
  account: text()
    .optional()
    .describe("The account as Sigma's connection has it. Not with Databricks. Default: `<organization>-<account>`.")
    .meta({ examples: ["ACME-ANALYTICS"] }),
  server: text()
    .optional()
    .describe(
      "The server, besides `account`, or `none`. Sigma's API has account, server and host, and does not say which of them counts. Not with Databricks. Default: unknown.",
    )
    .meta({ examples: ["acme-analytics.snowflakecomputing.com"] }),
  host: text()
    .optional()
    .describe(
      "Snowflake: the host, besides `account`, or `none`. Databricks: the host of the workspace. Required with Databricks, unless one of the defaults is there. Default: unknown; with Databricks, `identityProvider.workspaceHost`, otherwise `databricks.access.workspaceHost`.",
    )
    .meta({ examples: ["acme-analytics.snowflakecomputing.com"] }),
  workspaceUrl: text()
    .optional()
    .describe("Databricks: the URL of the workspace, besides `host`, or `none`. Default: unknown.")
    .meta({ examples: ["https://dbc-00000000-0000.cloud.databricks.com"] }),
  warehouse: text()
    .optional()
    .describe(
      "The warehouse that runs queries. Not with Databricks. Default: the first of `snowflake.access.warehouses`, otherwise as it is in Sigma.",
    )
    .meta({ examples: ["SIGMA_WH"] }),
  role: text()
    .optional()
    .describe("The role of the connection. Not with Databricks. Default: as it is in Sigma.")
    .meta({ examples: ["SIGMA_USERS"] }),
  roleSwitching: oneOf(SigmaRoleSwitching)
    .optional()
    .describe("Whether users may switch to another of their roles. Not with Databricks. Default: as it is in Sigma."),
  exportsWarehouse: text()
    .optional()
    .describe("The warehouse that runs exports. Not with Databricks. Default: as it is in Sigma.")
    .meta({ examples: ["SIGMA_WH"] }),
  materializationWarehouse: text()
    .optional()
    .describe(
      "The warehouse that runs materializations. Not with Databricks. Sigma's API describes it for connections without OAuth; whether it has an effect with OAuth is not documented. Default: as it is in Sigma.",
    )
    .meta({ examples: ["SIGMA_WH"] }),
  userAttributes: object({
    role: text()
      .optional()
      .describe("The user attribute that has the user's role. Default: none.")
      .meta({ examples: ["snowflake_role"] }),
    warehouse: text()
      .optional()
      .describe("The user attribute that has the user's warehouse. Default: none.")
      .meta({ examples: ["snowflake_warehouse"] }),
  })
    .optional()
    .describe("User attributes of Sigma that decide about role and warehouse. Not with Databricks. Default: as they are in Sigma."),
  writebackSchemas: list(
    object({
      ...writeSchema(" that Sigma writes to"),
      description: text()
        .optional()
        .describe("What people see of it where they choose one of several. Default: none.")
        .meta({ examples: ["Finance"] }),
    }),
  )
    .optional()
    .describe(
      "Where Sigma writes to. Others that the connection has in Sigma are kept. Default: the destinations of `snowflake.access.writeBack`, otherwise as they are in Sigma.",
    ),
  inputTableAuditLogSchema: object(writeSchema(" of the edit log"))
    .optional()
    .describe(
      "The edit log of input tables. `connect` never changes one that the connection has. Default: `snowflake.access.writeBack.editLog`, otherwise as it is in Sigma.",
    ),
  timeoutSecs: number()
    .optional()
    .describe("How long a query may run, in seconds, 1 to 86400. Default: as it is in Sigma.")
    .meta({ examples: [600] }),
  useFriendlyNames: flag().optional().describe("Whether Sigma makes names of columns readable. Default: as it is in Sigma."),
  poolSizes: object({
    adhoc: pool("queries of people"),
    schedule: pool("queries of schedules"),
    catalog: pool("queries of the catalog"),
    result: pool("queries of the result cache"),
  })
    .optional()
    .describe("How many queries run at the same time. Default: as they are in Sigma."),
  description: text()
    .optional()
    .describe("The description, as the text of a JSON object, or `none`. Sigma's API does not say what is in it. Default: unknown.")
    .meta({ examples: ["{}"] }),
  usePython: flagOrNone()
    .optional()
    .describe("Whether Python runs in Snowflake, or `none`. Not with Databricks. Default: unknown.")
    .meta({ examples: [true] }),
  pythonUsers: z
    .enum(["environment", NONE], { error: `environment, or ${NONE}` })
    .optional()
    .describe(
      "The users that set up and run Python (`pythonSecrets` in Sigma's API): `environment` for JSON in the environment variable `SIGMA_PYTHON_USERS` of `connect`, or `none`. Not with Databricks. Default: unknown.",
    ),
  pythonProperties: z
    .union([pythonProperties, z.literal(NONE)], { error: `a mapping, or ${NONE}` })
    .optional()
    .describe("How Python runs, or `none`. Not with Databricks. Default: unknown."),
  useSourceSwapPolicy: flagOrNone()
    .optional()
    .describe("Whether a source swap policy is used, or `none`. Default: unknown.")
    .meta({ examples: [true] }),
  sourceSwapPolicyId: text()
    .optional()
    .describe("The id of the source swap policy, or `none`. Default: unknown.")
    .meta({ examples: ["00000000-0000-4000-8000-000000000002"] }),
  useDynamicTables: flagOrNone()
    .optional()
    .describe("Whether materializations are dynamic tables, or `none`. Not with Databricks. Default: unknown.")
    .meta({ examples: [true] }),
});

export type ConnectionConfig = z.output<typeof connection>;
