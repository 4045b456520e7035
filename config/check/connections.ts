import { violationIf } from "../../lib/findings/checks";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings, given, Rule, Violation } from "../../lib/findings/rule";
import { DEFAULT_CONNECTION_NAME } from "../../lib/databricks-account/databricks-connection";
import { connectionRules as databricksRules } from "../../lib/databricks-account/connection-rules";
import { clientConnectionRules, connectionRules as commonRules } from "../../lib/sigma/connection-rules";
import { connectionRules as snowflakeRules } from "../../lib/snowflake/connection-rules";
import { defaultConnectionName } from "../../lib/snowflake/snowflake-connection";
import {
  COMMON_CONNECTION,
  commonProps,
  ConnectionSource,
  connectionSources,
  DATABRICKS_CONNECTION,
  databricksProps,
  Platform,
  platformsOf,
  SNOWFLAKE_CONNECTION,
  snowflakeProps,
} from "../resolve/connections";
import { ConnectionConfig } from "../schema/connection";
import { PLATFORM_KEYS, PlatformKey } from "../schema/platform-key";
import { StackConfig } from "../schema/stack";
import { located, relocate } from "./places";
import { PLATFORM_CHECKS } from "./platforms";
import { WrittenStack } from "./written";

/** Keys of connections to one platform only. */
const KEYS_OF: Readonly<Record<PlatformKey, readonly (keyof ConnectionConfig)[]>> = {
  snowflake: [
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
  ],
  databricks: ["workspaceUrl"],
};
const NAMES: Readonly<Record<PlatformKey, string>> = { snowflake: "Snowflake", databricks: "Databricks" };

const sourcesOf = (config: StackConfig) => (config.clients ?? []).flatMap((client, index) => connectionSources(config, client, index));

function keysOfOthers({ type, connection, path }: ConnectionSource): Violation[] {
  return PLATFORM_KEYS.filter((other) => type !== undefined && other !== type).flatMap((other) =>
    KEYS_OF[other].flatMap((key) =>
      violationIf(connection[key] !== undefined, {
        at: `${path}.${key}`,
        given: "given",
        allowed: `only for a connection to ${NAMES[other]}`,
        fix: "remove it: Sigma's API has no such field for this connection",
      }),
    ),
  );
}

function wrongPlatform({ config, connection, path, platform }: ConnectionSource): Violation[] {
  // Without a sound name, an account has no prefix: that is said there.
  if (platform !== undefined || accountFindings(config).some(({ severity }) => severity === "error")) return [];
  const prefixes = platformsOf(config).map(({ prefix }) => prefix);
  return [
    {
      at: connection.platform === undefined ? path : `${path}.platform`,
      given: connection.platform === undefined ? `no platform, in a stack with ${prefixes.length} accounts` : given(connection.platform),
      allowed: prefixes.join(", ") || "none: the stack has no account",
      fix: prefixes.length === 0 ? "add the section snowflake or databricks, which says the account" : "set platform to one of these",
    },
  ];
}

const accountFindings = (config: StackConfig): Finding[] => PLATFORM_CHECKS.flatMap((platform) => platform.accountFindings(config));

/** Rules about the connections of a stack's clients, as the file has them. */
export const connectionFileRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-CONNECTION",
    severity: "error",
    why:
      "Fires when a connection does not say which of several accounts it is to, names an account that the stack does not have, or has a key of the other " +
      "platform. Set `platform` to the prefix of the account's outputs, such as `acme_analytics` or `databricks_` and the account's id, and remove keys of " +
      "the other platform.",
    see: ["docs/config.md"],
    check: ({ config }) => sourcesOf(config).flatMap((source) => [...keysOfOthers(source), ...wrongPlatform(source)]),
  },
];

/** What the library's rules find in the connections, each at the key that the user wrote. */
export function connectionFindings(config: StackConfig): Finding[] {
  return (config.clients ?? []).flatMap((client, index) => {
    const sources = connectionSources(config, client, index);
    const names = sources.map(nameOf);
    const unnamed = sources.flatMap(({ connection: { name } }, nth) => (name === undefined ? [nth] : []));
    return [
      ...relocate(findings(clientConnectionRules, { purposes: client.purposes, names, unnamed }), (key) => `clients[${index}].${key}`),
      ...sources.flatMap(findingsOf),
    ];
  });
}

/** Where the platform is unclear, only what holds for every connection. */
function findingsOf(source: ConnectionSource): Finding[] {
  switch (source.type) {
    case "snowflake":
      return located(SNOWFLAKE_CONNECTION, source, namedFindings(snowflakeRules, snowflakeProps(source)));
    case "databricks":
      return located(DATABRICKS_CONNECTION, source, namedFindings(databricksRules, databricksProps(source)));
    case undefined:
      return located(COMMON_CONNECTION, source, namedFindings(commonRules, commonProps(source)));
  }
}

/** The name in Sigma. A connection whose account is unknown has none yet; its path tells it apart. */
function nameOf({ connection: { name }, platform, path }: ConnectionSource): string {
  return name ?? (platform === undefined ? path : defaultName(platform));
}

const defaultName = (platform: Platform) =>
  platform.type === "databricks" ? DEFAULT_CONNECTION_NAME : defaultConnectionName(platform.account);
