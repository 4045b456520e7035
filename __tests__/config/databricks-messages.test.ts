import { checkConfig } from "../../config/load";
import { line } from "../../lib/findings/rule";
import { acme, databricksStack, printConfig } from "../rules/support/config-text";

const HOST = "dbc-00000000-0000.cloud.databricks.com";
const access = (keys: Readonly<Record<string, string | undefined>>) => {
  const all = { workspaceId: "1234567890123456", workspaceHost: HOST, memberGroups: "[A]", warehouses: "[a]", catalogs: "[main]", ...keys };
  const written = Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return acme({
    snowflake: undefined,
    databricks: `{ cloud: aws, accountId: 00000000-0000-0000-0000-000000000000, access: { ${written.join(", ")} } }`,
    clients: "[{ groups: [A], purposes: [connection], connections: [{}] }]",
  });
};

test("access and a connection with its defaults are fine", () => {
  expect(printConfig(access({}))).toStrictEqual([]);
});

test.each([
  ["workspaceId", '"1234567890123456"', "given 16 digits in quotes; allowed: the workspace's id: a number, without quotes; "],
  ["workspaceId", "9007199254740993", "given about 9007199254740992; allowed: a number up to 9007199254740991; "],
  ["workspaceHost", undefined, "nothing given; allowed: the workspace's host, from its URL, such as dbc-"],
  ["warehouses", undefined, "nothing given; allowed: a list of ids of SQL warehouses: each is the last part of the HTTP path"],
  ["catalogs", undefined, "nothing given; allowed: a list of catalogs, as Catalog Explorer shows them; "],
  ["profile", '""', 'given ""; allowed: the name of a profile; '],
])("%s: %s is one line, which says what belongs there", (key, value, message) => {
  const lines = printConfig(access({ [key]: value })).map(({ line }) => line);
  expect(lines).toStrictEqual([expect.stringContaining(`.access.${key}: ${message}`)]);
});

test("none as the host of a connection to Databricks is one line, in the words of the config", () => {
  const config = databricksStack({ clients: "[{ purposes: [connection], connections: [{ host: none }] }]" });
  const lines = printConfig(config).map(({ line }) => line);
  expect(lines).toStrictEqual([expect.stringContaining('.connections[0].host: given "none"; allowed: the workspace\'s host')]);
});

const warnings = (text: string) => checkConfig("c.yaml", text).warnings.map(line);

test.each([
  ["host: dbc-1.cloud.databricks.com", `"dbc-1.cloud.databricks.com" with databricks.access.workspaceHost "${HOST}"`],
  ["host: evil.com", "which is not in a domain of Databricks"],
  ["workspaceUrl: https://evil.com", `"https://evil.com" with the host "${HOST}"`],
  ["writebackSchemas: [{ database: wb, schema: sigma }]", '"wb", which the group may not use'],
])("a connection with %s gets one warning", (key, message) => {
  expect(warnings(access({}))).toStrictEqual([]);
  expect(warnings(access({}).replace("connections: [{}]", `connections: [{ ${key} }]`))).toStrictEqual([expect.stringContaining(message)]);
});
