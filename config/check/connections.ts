import { violationIf } from "../../lib/findings/checks";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings, given, Rule, Violation } from "../../lib/findings/rule";
import { DEFAULT_CONNECTION_NAME } from "../../lib/databricks-account/databricks-connection";
import { connectionRules as databricksRules } from "../../lib/databricks-account/connection-rules";
import { clientConnectionRules } from "../../lib/sigma/connection-rules";
import { accountRules } from "../../lib/snowflake/account-rules";
import { connectionRules as snowflakeRules } from "../../lib/snowflake/connection-rules";
import { defaultConnectionName } from "../../lib/snowflake/snowflake-connection";
import {
  ConnectionSource,
  connectionSources,
  DATABRICKS_CONNECTION,
  databricksProps,
  platformOf,
  SNOWFLAKE_CONNECTION,
  snowflakeProps,
} from "../resolve/connections";
import { ConnectionConfig } from "../schema/connection";
import { StackConfig } from "../schema/stack";
import { located, relocate } from "./places";
import { WrittenStack } from "./written";
import { accountsOf } from "../resolve/platforms";

/** Keys of connections to one platform only. */
const OF_SNOWFLAKE: readonly (keyof ConnectionConfig)[] = [
  "platform",
  "account",
  "server",
  "warehouse",
  "role",
  "roleSwitching",
  "exportsWarehouse",
  "materializationWarehouse",
  "userAttributes",
  "usePython",
  "pythonUsers",
  "pythonProperties",
  "useDynamicTables",
];
const OF_DATABRICKS: readonly (keyof ConnectionConfig)[] = ["workspaceUrl"];

const isDatabricks = ({ identityProvider: { type } }: StackConfig) => type === "databricks";

const sourcesOf = (config: StackConfig) => (config.clients ?? []).flatMap((client, index) => connectionSources(config, client, index));

function keysOfOthers({ config, connection, path }: ConnectionSource): Violation[] {
  const [keys, platform] = isDatabricks(config) ? [OF_SNOWFLAKE, "Snowflake"] : [OF_DATABRICKS, "Databricks"];
  return keys.flatMap((key) =>
    violationIf(connection[key] !== undefined, {
      at: `${path}.${key}`,
      given: "given",
      allowed: `only for a connection to ${platform}`,
      fix: "remove it: Sigma's API has no such field for this connection",
    }),
  );
}

function wrongPlatform({ config, connection: { platform }, path, account }: ConnectionSource): Violation[] {
  if (isDatabricks(config) || account !== undefined) return [];
  // Without a sound name, an account has no prefix: that is said there.
  if (accountsOf(config, "snowflake").some((each) => findings(accountRules, each).some(({ severity }) => severity === "error"))) return [];
  const prefixes = accountsOf(config, "snowflake").map(platformOf);
  return [
    {
      at: platform === undefined ? path : `${path}.platform`,
      given: platform === undefined ? `no platform, in a stack with ${prefixes.length} Snowflake accounts` : given(platform),
      allowed: prefixes.join(", ") || "none: the stack has no Snowflake account",
      fix: prefixes.length === 0 ? "add the snowflake section, which says the account" : "set platform to one of these",
    },
  ];
}

/** Rules about the connections of a stack's clients, as the file has them. */
export const connectionFileRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-CONNECTION",
    severity: "error",
    why:
      "Fires when a connection does not say which of several Snowflake accounts it is to, names an account that the stack does not have, or has a " +
      "key of another platform. Set `platform` to the prefix of the account's outputs, such as `acme_analytics`, and remove keys of other platforms.",
    see: ["docs/config.md"],
    check: ({ config }) => sourcesOf(config).flatMap((source) => [...keysOfOthers(source), ...wrongPlatform(source)]),
  },
];

/** What the library's rules find in the connections, each at the key that the user wrote. */
export function connectionFindings(config: StackConfig): Finding[] {
  return (config.clients ?? []).flatMap((client, index) => {
    const sources = connectionSources(config, client, index);
    const names = sources.map(nameOf);
    return [
      ...relocate(findings(clientConnectionRules, { purposes: client.purposes, names }), (key) => `clients[${index}].${key}`),
      ...sources.flatMap((source) =>
        isDatabricks(config)
          ? located(DATABRICKS_CONNECTION, source, namedFindings(databricksRules, databricksProps(source)))
          : located(SNOWFLAKE_CONNECTION, source, namedFindings(snowflakeRules, snowflakeProps(source))),
      ),
    ];
  });
}

/** The name in Sigma. A connection whose account is unknown has none yet; its path tells it apart. */
function nameOf({ config, connection: { name }, account, path }: ConnectionSource): string {
  return name ?? (isDatabricks(config) ? DEFAULT_CONNECTION_NAME : account === undefined ? path : defaultConnectionName(account));
}
