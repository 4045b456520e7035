import { violationIf } from "../../lib/findings/checks";
import { duplicates } from "../../lib/findings/duplicates";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { isLiteral } from "../../lib/findings/reference";
import { Finding, findings, given, givenNoId, Rule, Violation } from "../../lib/findings/rule";
import { DEFAULT_CONNECTION_NAME } from "../../lib/databricks-account/databricks-connection";
import { connectionRules as databricksRules, ConnectionSubject } from "../../lib/databricks-account/connection-rules";
import { clientConnectionRules, connectionRules as commonRules, sameConnection } from "../../lib/sigma/connection-rules";
import { connectionRules as snowflakeRules } from "../../lib/snowflake/connection-rules";
import { defaultConnectionName } from "../../lib/snowflake/snowflake-connection";
import {
  COMMON_CONNECTION,
  commonProps,
  ConnectionSource,
  connectionSources,
  DATABRICKS_CONNECTION,
  databricksProps,
  knownWorkspace,
  Platform,
  platformsOf,
  SNOWFLAKE_CONNECTION,
  snowflakeProps,
  usableCatalogs,
} from "../resolve/connections";
import { ResolvedStack } from "../resolve/stack";
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

/** A connection that has an id in Sigma, with its place. */
interface Identified {
  readonly stack: ResolvedStack;
  readonly client: number;
  readonly at: string;
  readonly id: string;
}

function identified(stack: ResolvedStack): Identified[] {
  return (stack.config.clients ?? []).flatMap(({ connections }, client) =>
    connections.flatMap(({ id }, index) =>
      isLiteral(id) ? [{ stack, client, at: `${stack.name}.clients[${client}].connections[${index}].id`, id }] : [],
    ),
  );
}

/** Connections of several clients, also of several stacks. */
export const sharedConnectionRule: Rule<readonly ResolvedStack[]> = {
  id: "CONFIG-DUPLICATE-CONNECTION",
  severity: "error",
  why:
    "Fires when two clients, of one stack or of two, have a connection with the same `id`. In Sigma it is one connection, and has one client: `connect " +
    "--update` would overwrite it for one of them, then for the other. `SIGMA-CONNECTION-TWICE` is the same rule within one client. Remove one, or use the " +
    "id of the right connection.",
  see: ["docs/sigma.md"],
  check: (stacks) =>
    duplicates(stacks.flatMap(identified), ({ id }) => sameConnection(id))
      // Twice in one client is another rule's matter.
      .filter(({ value, first }) => value.stack !== first.stack || value.client !== first.client)
      .map(({ value, first }) => ({
        at: value.at,
        given: `${givenNoId(value.id)}, which ${first.at.replace(/\.id$/, "")} also has`,
        allowed: "each connection of Sigma once",
        fix: "remove one of them, or use the id of the right connection",
      })),
};

/** What the library's rules find in the connections, each at the key that the user wrote. */
export function connectionFindings(config: StackConfig): Finding[] {
  return (config.clients ?? []).flatMap((client, index) => {
    const sources = connectionSources(config, client, index);
    const names = sources.map(nameOf);
    const unnamed = sources.flatMap(({ connection: { name } }, nth) => (name === undefined ? [nth] : []));
    return [
      ...relocate(
        findings(clientConnectionRules, { purposes: client.purposes, names, unnamed, ids: client.connections.map(({ id }) => id) }),
        (key) => `clients[${index}].${key.replace(/\.connectionId$/, ".id")}`,
      ),
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
      return located(DATABRICKS_CONNECTION, source, namedFindings(databricksRules, databricksSubject(source)));
    case undefined:
      return located(COMMON_CONNECTION, source, namedFindings(commonRules, commonProps(source)));
  }
}

/** A connection to Databricks, with what the config says of its workspace elsewhere. */
const databricksSubject = (source: ConnectionSource): ConnectionSubject => ({
  ...databricksProps(source),
  workspace: knownWorkspace(source),
  catalogs: usableCatalogs(source),
});

/** The name in Sigma. A connection whose account is unknown has none yet; its path tells it apart. */
function nameOf({ connection: { name }, platform, path }: ConnectionSource): string {
  return name ?? (platform === undefined ? path : defaultName(platform));
}

const defaultName = (platform: Platform) =>
  platform.type === "databricks" ? DEFAULT_CONNECTION_NAME : defaultConnectionName(platform.account);
