import { all, Check, each, violationIf } from "../findings/checks";
import { duplicates } from "../findings/duplicates";
import { isLiteral } from "../findings/reference";
import { given, Rule, show, Violation } from "../findings/rule";
import { hostOf, httpsUrlProblem, isHostName } from "../findings/url";
import { SigmaUnreturnedField, SigmaWriteSchema } from "../sigma/connection-options";
import { connectionRules as commonRules } from "../sigma/connection-rules";
import { DatabricksConnectionOptions } from "./connection-options";
import { AccountPlace, isForeign, isHostOfOthers } from "./hosts";
import { INFORMATION_SCHEMA, isObjectName, isOneOf, isWarehouseId, OBJECT_NAME, WAREHOUSE_ID } from "./object-names";

/** A connection whose host may be missing, as in a config. */
export interface ConnectionSubject extends Partial<Omit<DatabricksConnectionOptions, "account">> {
  readonly account?: AccountPlace;
  /** The workspace that is known besides, with what says so. */
  readonly workspace?: { readonly host: string; readonly key: string };
  /** The catalogs that users may use there; undefined where nobody knows. */
  readonly catalogs?: readonly string[];
}

const FROM_URL = "copy it from the workspace's URL, without https://";

const hostShape: Check<ConnectionSubject> = ({ host, notSet = [] }) => {
  // In a config, "none" says so.
  if (host === undefined && notSet.includes(SigmaUnreturnedField.HOST)) {
    const allowed = "the workspace's host: Sigma's API requires it for Databricks";
    return [
      { at: "host", given: given("none"), allowed, fix: "write the host, or omit the key: none is only for a connection to Snowflake" },
    ];
  }
  return violationIf(host === undefined || (isLiteral(host) && !isHostName(host)), {
    at: "host",
    given: host === undefined ? "nothing given" : given(host),
    allowed: "a host name in lower case, such as dbc-00000000-0000.cloud.databricks.com",
    fix: FROM_URL,
  });
};

const hostOfAccount: Check<ConnectionSubject> = ({ host, workspaceUrl, account }) =>
  [
    { at: "host", value: host, name: host },
    { at: "workspaceUrl", value: workspaceUrl, name: isLiteral(workspaceUrl) ? hostOf(workspaceUrl) : undefined },
  ].flatMap(({ at, value, name }) =>
    violationIf(isLiteral(name) && isHostOfOthers(name, account), {
      at,
      given: given(value),
      allowed: account === undefined ? "a workspace's host" : `a workspace's host on ${account.cloud}`,
      fix: "copy it from the workspace's URL: it is not that of the account console, nor of an account in another cloud, of a government or in China",
    }),
  );

/** What is wrong with the URL of a workspace, or undefined. */
const urlProblem = (url: string) =>
  httpsUrlProblem(url) ??
  (/^https:\/\/[^/:?]+\/?$/.test(url) && isHostName(hostOf(url) ?? "") ? undefined : "has more than scheme and host");

const urlShape: Check<ConnectionSubject> = ({ workspaceUrl: url }) => {
  const problem = isLiteral(url) ? urlProblem(url) : undefined;
  return violationIf(problem !== undefined, {
    at: "workspaceUrl",
    given: `${given(url)}, which ${problem}`,
    allowed: "an https URL of a host",
    fix: "copy it from the browser, without a user name, a port and a path",
  });
};

/** What is wrong with a schema that Sigma writes to. */
const schemaProblems = (one: SigmaWriteSchema, path: string): Violation[] => [
  ...(["database", "schema"] as const).flatMap((key) =>
    // That a name is empty is said of every connection.
    violationIf(isLiteral(one[key]) && one[key] !== "" && !isObjectName(one[key]), {
      at: `${path}.${key}`,
      given: given(one[key]),
      allowed: OBJECT_NAME.allowed,
      fix: "write the name as Catalog Explorer shows it",
    }),
  ),
  ...violationIf(isLiteral(one.schema) && isOneOf([INFORMATION_SCHEMA], one.schema), {
    at: `${path}.schema`,
    given: given(one.schema),
    allowed: "a schema for what Sigma writes",
    fix: "use another one: Databricks fills this schema, and nobody can write to it",
  }),
];

const writeSchemas: Check<ConnectionSubject> = ({ writebackSchemas = [], inputTableAuditLogSchema: log }) => [
  ...writebackSchemas.flatMap((one, index) => schemaProblems(one, `writebackSchemas[${index}]`)),
  ...(log === undefined ? [] : schemaProblems(log, "inputTableAuditLogSchema")),
];

/** What holds for connections to Databricks only. */
export const databricksConnectionRules: readonly Rule<ConnectionSubject>[] = [
  {
    id: "DATABRICKS-CONNECTION",
    severity: "error",
    why:
      "Fires when a connection to Databricks has no host, a host that is not a host name in lower case, the host of the account console, or of a cloud " +
      "that is not the account's or of another part of it, such as a government's; when a workspace URL is not an https URL of a host, or is of such a " +
      "host; when a catalog or a schema that Sigma writes to cannot be one, or is `information_schema`, to which nobody writes; and for the id of a SQL " +
      "warehouse with anything but letters, digits and hyphens. Sigma's API rejects a " +
      "connection without a host, and does not return it, so that it cannot be read from Sigma. In a config, the default is " +
      "`identityProvider.workspaceHost` or `databricks.access.workspaceHost`.",
    see: ["https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml"],
    check: all<ConnectionSubject>(hostShape, hostOfAccount, urlShape, writeSchemas, each("warehouses", isWarehouseId, WAREHOUSE_ID)),
  },
  {
    id: "DATABRICKS-CONNECTION-HOST",
    severity: "warning",
    why:
      "Fires when the host of a connection to Databricks is not in a domain of Databricks, when the workspace URL has another host, or when the workspace is not " +
      "the one that the config names in `databricks.access` or for the authorization server. An account can have a custom URL, but whether Sigma " +
      "can query through one is not documented; the workspaces keep their own hosts. People who log in would send their tokens to that host. " +
      "For a second workspace of the account, acknowledge the warning: its users need access there as well.",
    see: ["https://learn.microsoft.com/en-us/azure/databricks/admin/account-settings/custom-url"],
    check: ({ host, workspaceUrl, workspace }) => {
      const name = isLiteral(host) && isHostName(host) ? host : undefined;
      const ofUrl = isLiteral(workspaceUrl) && urlProblem(workspaceUrl) === undefined ? hostOf(workspaceUrl) : undefined;
      return [
        ...violationIf(name !== undefined && isForeign(name), {
          at: "host",
          given: `${given(name)}, which is not in a domain of Databricks`,
          allowed: "the workspace's own host, such as dbc-00000000-0000.cloud.databricks.com",
          fix: "copy it from the connection details of a SQL warehouse, or check that this host is yours: it gets people's tokens",
        }),
        ...violationIf(name !== undefined && ofUrl !== undefined && ofUrl !== name, {
          at: "workspaceUrl",
          given: `${given(workspaceUrl)} with the host ${show(name)}`,
          allowed: `https://${name}`,
          fix: "use the same workspace in both: Sigma's API does not say which of them counts",
        }),
        ...violationIf(name !== undefined && !isForeign(name) && isLiteral(workspace?.host) && workspace.host !== name, {
          at: "host",
          given: `${given(name)} with ${workspace?.key} ${show(workspace?.host)}`,
          allowed: "the workspace that the config names there",
          fix: `omit it to use ${workspace?.key}, or acknowledge the warning: users need access to this workspace as well`,
        }),
      ];
    },
  },
  {
    id: "DATABRICKS-CONNECTION-CATALOG",
    severity: "warning",
    why:
      "Fires when a connection writes to a catalog that is not among those of `databricks.access`. The group may then not use the catalog, and whatever is " +
      "granted on the schema has no effect. Add it to `catalogs` if users may read all of it; otherwise grant the group USE CATALOG by hand, and " +
      "acknowledge the warning.",
    see: ["docs/config.md", "https://docs.databricks.com/aws/en/data-governance/unity-catalog/manage-privileges/privileges"],
    check: ({ catalogs, writebackSchemas = [], inputTableAuditLogSchema: log }) => {
      if (catalogs === undefined || catalogs.some((catalog) => !isLiteral(catalog))) return [];
      const usable = catalogs.map((catalog) => catalog.toLowerCase());
      const written = [
        ...writebackSchemas.map(({ database }, index) => ({ database, at: `writebackSchemas[${index}].database` })),
        ...(log === undefined ? [] : [{ database: log.database, at: "inputTableAuditLogSchema.database" }]),
      ].filter(({ database }) => isLiteral(database) && isObjectName(database) && !usable.includes(database.toLowerCase()));
      const again = new Set(duplicates(written, ({ database }) => database.toLowerCase()).map(({ value }) => value));
      return written
        .filter((one) => !again.has(one))
        .map(({ database, at }) => ({
          at,
          given: `${given(database)}, which the group may not use`,
          allowed: catalogs.join(", "),
          fix: "grant the group USE CATALOG on it by hand, or add it to databricks.access.catalogs",
        }));
    },
  },
];

/** All rules of a connection to Databricks. */
export const connectionRules: readonly Rule<ConnectionSubject>[] = [...commonRules, ...databricksConnectionRules];
