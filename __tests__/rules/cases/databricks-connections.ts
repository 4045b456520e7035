import {
  connectionRules as databricksRules,
  ConnectionSubject as DatabricksSubject,
} from "../../../lib/databricks-account/connection-rules";
import { DatabricksCloud } from "../../../lib/databricks-account/databricks-cloud";
import { SigmaUnreturnedField } from "../../../lib/sigma/connection-options";
import { caseTable, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const HOST = "dbc-00000000-0000.cloud.databricks.com";

export const databricksConnectionCases = caseTable<DatabricksSubject>(
  "connections to Databricks",
  ruleRunner(databricksRules),
  [
    {
      id: "DATABRICKS-CONNECTION",
      severity: "error",
      allowed: "a host name in lower case",
      fix: "from the workspace's URL",
      fires: [
        { when: "there is no host", subject: {}, at: "host", given: "nothing given" },
        { when: "it is a URL", subject: { host: `https://${HOST}` }, at: "host", given: `https://${HOST}` },
        { when: "it has upper case", subject: { host: HOST.toUpperCase() }, at: "host", given: HOST.toUpperCase() },
        {
          when: "it is the account console's",
          subject: { host: "accounts.cloud.databricks.com" },
          at: "host",
          given: "accounts.cloud.databricks.com",
          allowed: "a workspace's host",
          fix: "not that of the account console",
        },
        {
          when: "it is of another cloud than the account",
          subject: { host: HOST, account: { cloud: DatabricksCloud.AZURE } },
          at: "host",
          given: HOST,
          allowed: "a workspace's host on azure",
          fix: "nor of an account in another cloud",
        },
        {
          when: "it is said not to be set",
          subject: { notSet: [SigmaUnreturnedField.HOST] },
          at: "host",
          given: '"none"',
          allowed: "Sigma's API requires it",
          fix: "none is only for a connection to Snowflake",
        },
        ...[
          ["cloud.databricks.us", undefined],
          ["cloud.databricks.com", "accounts.cloud.databricks.us"],
          ["databricks.azure.us", undefined],
        ].map(([domain, accountsHost]) => ({
          when: `it is of ${domain}, and the account is at ${accountsHost ?? "the usual place"}`,
          subject: {
            host: `dbc-1.${domain}`,
            workspaceUrl: `https://dbc-1.${domain}`,
            account: { cloud: DatabricksCloud.AWS, accountsHost },
          },
          at: ["host", "workspaceUrl"],
          given: `dbc-1.${domain}`,
          allowed: "a workspace's host on aws",
          fix: "of a government or in China",
        })),
        ...[
          [`https://${HOST}/sql`, "has more than scheme and host"],
          [`https://${HOST}:8443`, "has more than scheme and host"],
          [`https://u:p@${HOST}`, "carries a user name or password"],
          [`http://${HOST}`, "is not https"],
          ["https://localhost", "has more than scheme and host"],
        ].map(([workspaceUrl, problem]) => ({
          when: `the workspace's URL ${problem}: ${workspaceUrl}`,
          subject: { host: HOST, workspaceUrl },
          at: "workspaceUrl",
          given: `, which ${problem}`,
          allowed: "an https URL",
          fix: "without a user name, a port and a path",
        })),
        ...["a.b", "a b", "it's"].map((database) => ({
          when: `a catalog and the edit log's are ${JSON.stringify(database)}`,
          subject: {
            host: HOST,
            writebackSchemas: [{ database, schema: "sigma" }],
            inputTableAuditLogSchema: { database, schema: "log" },
          },
          at: ["writebackSchemas[0].database", "inputTableAuditLogSchema.database"],
          given: JSON.stringify(database),
          allowed: "the name of one catalog or schema",
          fix: "write the name as",
        })),
        {
          when: "a schema is the one that describes the catalog",
          subject: { host: HOST, writebackSchemas: [{ database: "wb", schema: "INFORMATION_SCHEMA" }] },
          at: "writebackSchemas[0].schema",
          given: "INFORMATION_SCHEMA",
          allowed: "a schema for what Sigma writes",
          fix: "nobody can write to it",
        },
        {
          when: "a SQL warehouse is given by its path",
          subject: { host: HOST, warehouses: ["0123456789abcdef", "/sql/1.0/warehouses/0123456789abcdef"] },
          at: "warehouses[1]",
          given: "/sql/1.0/warehouses/0123456789abcdef",
          allowed: "letters, digits and hyphens",
          fix: "the last part of the HTTP path",
        },
      ],
      quiet: [
        { when: "it is a host", subject: { host: HOST, workspaceUrl: `https://${HOST}/`, warehouses: ["0123456789abcdef"] } },
        { when: "it is of the account's cloud", subject: { host: HOST, account: { cloud: DatabricksCloud.AWS } } },
        { when: "it is a host of its own", subject: { host: "lakehouse.example.com", account: { cloud: DatabricksCloud.AWS } } },
        {
          when: "it is of a government, as the account is",
          subject: {
            host: "dbc-1.cloud.databricks.us",
            account: { cloud: DatabricksCloud.AWS, accountsHost: "accounts.cloud.databricks.us" },
          },
        },
        { when: "its name begins as the console's does", subject: { host: "accounts-payable.cloud.databricks.com" } },
        { when: "it writes to schemas", subject: { host: HOST, writebackSchemas: [{ database: "my-catalog", schema: "sigma_1" }] } },
      ],
    },
    {
      id: "DATABRICKS-CONNECTION-HOST",
      severity: "warning",
      allowed: "the workspace's own host",
      fix: "it gets people's tokens",
      fires: [
        ...["evil.com", "acme.databricks.com", "cloud.databricks.com.evil.com"].map((host) => ({
          when: `it is ${host}`,
          subject: { host, workspace: { host: HOST, key: "access" } },
          at: "host",
          given: `"${host}", which is not in a domain of Databricks`,
        })),
        {
          when: "the URL is another workspace's",
          subject: { host: HOST, workspaceUrl: "https://evil.com" },
          at: "workspaceUrl",
          given: `"https://evil.com" with the host "${HOST}"`,
          allowed: `https://${HOST}`,
          fix: "the same workspace in both",
        },
        {
          when: "it is not the workspace that is named elsewhere",
          subject: { host: HOST, workspace: { host: "dbc-1.cloud.databricks.com", key: "databricks.access.workspaceHost" } },
          at: "host",
          given: `"${HOST}" with databricks.access.workspaceHost "dbc-1.cloud.databricks.com"`,
          allowed: "the workspace that the config names there",
          fix: "omit it to use databricks.access.workspaceHost",
        },
      ],
      quiet: [
        { when: "all are one", subject: { host: HOST, workspaceUrl: `https://${HOST}/`, workspace: { host: HOST, key: "access" } } },
        {
          when: "the host is missing, which another rule says",
          subject: { workspaceUrl: `https://${HOST}`, workspace: { host: "a.b.com", key: "x" } },
        },
      ],
    },
    {
      id: "DATABRICKS-CONNECTION-CATALOG",
      severity: "warning",
      allowed: "analytics, finance",
      fix: "USE CATALOG on it by hand",
      fires: [
        {
          when: "catalogs are not among those that users may use, one of them twice",
          subject: {
            host: HOST,
            catalogs: ["analytics", "finance"],
            writebackSchemas: [
              { database: "Analytics", schema: "a" },
              { database: "wb", schema: "a" },
              { database: "WB", schema: "b" },
            ],
            inputTableAuditLogSchema: { database: "log", schema: "a" },
          },
          at: ["writebackSchemas[1].database", "inputTableAuditLogSchema.database"],
          given: "which the group may not use",
        },
      ],
      quiet: [
        { when: "nobody knows what users may use", subject: { host: HOST, writebackSchemas: [{ database: "wb", schema: "a" }] } },
        {
          when: "only Terraform knows one",
          subject: { host: HOST, catalogs: ["${data.x.y}"], writebackSchemas: [{ database: "wb", schema: "a" }] },
        },
      ],
    },
  ],
  withReferences<DatabricksSubject>({ host: HOST }, { host: TEXT_REFERENCES, workspaceUrl: TEXT_REFERENCES }),
);
