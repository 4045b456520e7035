import { isMap, parseDocument, YAMLMap } from "yaml";
import { CheckedStack } from "../../config/load";
import { writeConfig } from "./config-text";
import { stackOf } from "./slots";

/** Values that a person replaces. On Azure and Google Cloud, the workspace's host begins with its id. */
const WORKSPACE_ID = "1234567890123456";
const HOSTS: Readonly<Record<string, string>> = {
  aws: "dbc-00000000-0000.cloud.databricks.com",
  azure: `adb-${WORKSPACE_ID}.7.azuredatabricks.net`,
  gcp: `${WORKSPACE_ID}.7.gcp.databricks.com`,
};

const SNOWFLAKE_ACCESS = ["access:", "  warehouses: [SIGMA_WH]", "  databases: [ANALYTICS]", "  grantToRoles: [ANALYST]"];
const databricksAccess = (cloud: string) => [
  "access:",
  `  workspaceId: ${WORKSPACE_ID}`,
  `  workspaceHost: ${HOSTS[cloud]}`,
  "  memberGroups: [Data Analysts]",
  "  warehouses: [0123456789abcdef]",
  "  catalogs: [analytics]",
];

const ABOUT_ACCESS = "What people may read. Uncomment it with your names, or grant it yourself; until then, they see no data.";
const ABOUT_CONNECTIONS = "What the command connect makes in Sigma. Uncomment it, or fill in the form by hand.";
const ABOUT_DATABRICKS = "What the command connect makes in Sigma. Uncomment it together with access, or fill in the form by hand.";

/**
 * Adds what most people need next, as comments: what users may read in each data platform, and the connections of a client. It is valid when it is
 * uncommented.
 */
export function withStubs(text: string, stack: CheckedStack): string {
  const document = parseDocument(text);
  const content = stackOf(document).value!;
  const { snowflake, databricks } = stack.platforms;
  if (snowflake.length > 0) addComment(content.get("snowflake"), ABOUT_ACCESS, SNOWFLAKE_ACCESS);
  databricks.forEach(({ config: { cloud } }) => addComment(content.get("databricks"), ABOUT_ACCESS, databricksAccess(cloud)));
  const about = databricks.length > 0 ? ABOUT_DATABRICKS : ABOUT_CONNECTIONS;
  const client = clientsOf(content).find((each) => connects(each));
  addComment(client, about, connectionsOf(stack));
  return writeConfig(document);
}

/** The keys that are there as comments. */
export const stubsIn = (text: string) => ["access", "connections"].filter((key) => text.includes(`# ${key}:`));

/** One connection for each account. */
function connectionsOf({ config, platforms: { snowflake, databricks } }: CheckedStack): string[] {
  const { identityProvider: idp } = config;
  if (idp.type === "databricks") return [`connections: [{ host: ${HOSTS[idp.cloud]} }]`];
  const prefixes = [...snowflake, ...databricks].map(({ id }) => id);
  return prefixes.length === 1 ? ["connections: [{}]"] : ["connections:", ...prefixes.map((prefix) => `  - { platform: ${prefix} }`)];
}

const clientsOf = (stack: YAMLMap) => ((stack.get("clients") as { items?: unknown[] } | undefined)?.items ?? []).filter(isMap);

/** Whether a client may be used for connections: by default, it may. */
function connects(client: YAMLMap): boolean {
  const { purposes } = client.toJSON() as { readonly purposes?: readonly string[] };
  return purposes?.includes("connection") ?? true;
}

/** A comment below the last key of a mapping. */
function addComment(map: unknown, about: string, lines: readonly string[]): void {
  if (isMap(map)) map.comment = [about, ...lines].map((line) => ` ${line}`).join("\n");
}
