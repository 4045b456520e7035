import { DatabricksConnectionOptions } from "../../lib/databricks-account/connection-options";
import { OWN_PLATFORM } from "../../lib/databricks-account/databricks-connection";
import { databricksPrefix } from "../../lib/databricks-account/output-prefix";
import { SigmaConnectionOptions, SigmaUnreturnedField } from "../../lib/sigma/connection-options";
import { SnowflakeConnectionOptions } from "../../lib/snowflake/connection-options";
import { snowflakePrefix } from "../../lib/snowflake/output-prefix";
import { ClientConfig } from "../schema/client";
import { ConnectionConfig, NONE } from "../schema/connection";
import { DatabricksAccountConfig } from "../schema/databricks-federation";
import { PLATFORM_KEYS, PlatformKey } from "../schema/platform-key";
import { SnowflakeConfig } from "../schema/snowflake";
import { StackConfig } from "../schema/stack";
import { Bindings, keysOf, propsOf, said, StackSource, unsaid } from "./bindings";
import { accountsOf } from "./platforms";

/** The accounts of each platform. A Databricks account can also be the identity provider, which has another section. */
interface Accounts {
  readonly snowflake: { readonly account: SnowflakeConfig };
  readonly databricks: { readonly account?: DatabricksAccountConfig };
}

/** A platform of a stack: an account of a vendor, or the identity provider itself where it is one. */
export type Platform = { readonly [K in PlatformKey]: { readonly type: K; readonly prefix: string } & Accounts[K] }[PlatformKey];

/** What the options of a connection are taken from. */
export interface ConnectionSource extends StackSource {
  readonly connection: ConnectionConfig;
  /** Where it is in its stack. */
  readonly path: string;
  /** What it is to; undefined where there is nothing, or where another rule says that it is unclear. */
  readonly platform?: Platform;
  /** The vendor of the platform, also where only the account is unclear. */
  readonly type?: PlatformKey;
}

/** A connection to Snowflake, whose account is made where it is built: another rule judges its names. */
export type SnowflakeProps = Omit<SnowflakeConnectionOptions, "account">;
/** A connection to Databricks, whose host may be missing. Its account is made where it is built. */
export type DatabricksProps = Omit<DatabricksConnectionOptions, "host" | "account"> &
  Partial<Pick<DatabricksConnectionOptions, "host">> & { readonly account?: DatabricksAccountConfig };

/** A stack's accounts of each platform, in the order in which they are counted. */
const PLATFORMS: Readonly<Record<PlatformKey, (config: StackConfig) => Platform[]>> = {
  snowflake: (config) =>
    accountsOf(config, "snowflake").map((account) => ({ type: "snowflake", prefix: snowflakePrefix(account), account })),
  databricks: (config) =>
    accountsOf(config, "databricks").map((account) => ({ type: "databricks", prefix: databricksPrefix(account), account })),
};

/** What connections can be to, each with the prefix of its outputs. */
export function platformsOf(config: StackConfig): Platform[] {
  // No other platform trusts it.
  if (config.identityProvider.type === "databricks") return [{ type: "databricks", prefix: OWN_PLATFORM }];
  return PLATFORM_KEYS.flatMap((key) => PLATFORMS[key](config));
}

/** The connections of a client, each with what it is taken from. */
export function connectionSources(
  config: StackConfig,
  { connections }: Pick<ClientConfig, "connections">,
  index: number,
): ConnectionSource[] {
  const all = platformsOf(config);
  const [type, ...others] = new Set(all.map((platform) => platform.type));
  return connections.map((connection, nth) => {
    const platform = platformFor(connection, all);
    return {
      config,
      connection,
      path: `clients[${index}].connections[${nth}]`,
      platform,
      type: platform?.type ?? (others.length === 0 ? type : undefined),
    };
  });
}

/** A connection to each platform, with what the stack says of it elsewhere: for the sheet of a client whose connections nobody describes. */
export function impliedSources(config: StackConfig): ConnectionSource[] {
  const sources = connectionSources(config, { connections: platformsOf(config).map(({ prefix }) => ({ platform: prefix })) }, 0);
  return sources.filter((source) => source.type !== "databricks" || knownWorkspace(source) !== undefined);
}

function platformFor({ platform }: ConnectionConfig, all: readonly Platform[]): Platform | undefined {
  if (platform === undefined) return all.length === 1 ? all[0] : undefined;
  return all.find(({ prefix }) => prefix === platform);
}

/** What Sigma's users may do in the Snowflake account of a connection. */
const accessOf = ({ platform }: ConnectionSource) => (platform?.type === "snowflake" ? platform.account.access : undefined);

const key = keysOf(
  ({ connection }: ConnectionSource) => connection,
  ({ path }) => `${path}.`,
);

/** A value, where the user did not say that there is none. */
const set = <T>(value: T): Exclude<T, typeof NONE> | undefined => (value === NONE ? undefined : (value as Exclude<T, typeof NONE>));
const textUnlessNone = (value: string | undefined) => set(value);

/** The keys of the fields that Sigma's API does not return. */
export const UNRETURNED_KEYS = {
  description: SigmaUnreturnedField.DESCRIPTION,
  server: SigmaUnreturnedField.SERVER,
  host: SigmaUnreturnedField.HOST,
  usePython: SigmaUnreturnedField.USE_PYTHON,
  pythonUsers: SigmaUnreturnedField.PYTHON_USERS,
  pythonProperties: SigmaUnreturnedField.PYTHON_PROPERTIES,
  useSourceSwapPolicy: SigmaUnreturnedField.USE_SOURCE_SWAP_POLICY,
  sourceSwapPolicyId: SigmaUnreturnedField.SOURCE_SWAP_POLICY_ID,
  useDynamicTables: SigmaUnreturnedField.USE_DYNAMIC_TABLES,
  workspaceUrl: SigmaUnreturnedField.WORKSPACE_URL,
} as const satisfies Partial<Record<keyof ConnectionConfig, SigmaUnreturnedField>>;

function notSetIn(connection: ConnectionConfig): SigmaUnreturnedField[] {
  const entries = Object.entries(UNRETURNED_KEYS) as [keyof typeof UNRETURNED_KEYS, SigmaUnreturnedField][];
  return entries.filter(([name]) => connection[name] === NONE).map(([, field]) => field);
}

export const COMMON_CONNECTION: Bindings<ConnectionSource, SigmaConnectionOptions> = {
  connectionId: key("id"),
  name: key("name"),
  timeoutSecs: key("timeoutSecs"),
  useFriendlyNames: key("useFriendlyNames"),
  poolSizes: key("poolSizes"),
  writebackSchemas: key("writebackSchemas", (given, source) => given ?? accessOf(source)?.writeBack?.destinations.map(schemaOf)),
  inputTableAuditLogSchema: key("inputTableAuditLogSchema", (given, source) => {
    const editLog = accessOf(source)?.writeBack?.editLog;
    return given ?? (editLog && schemaOf(editLog));
  }),
  description: key("description", textUnlessNone),
  useSourceSwapPolicy: key("useSourceSwapPolicy", set),
  sourceSwapPolicyId: key("sourceSwapPolicyId", textUnlessNone),
  notSet: said(
    ({ path }) => path,
    ({ connection }) => notSetIn(connection),
  ),
};

const schemaOf = ({ database, schema }: { readonly database: string; readonly schema: string }) => ({ database, schema });

export const SNOWFLAKE_CONNECTION: Bindings<ConnectionSource, SnowflakeProps> = {
  ...COMMON_CONNECTION,
  accountIdentifier: key("account"),
  server: key("server", textUnlessNone),
  host: key("host", textUnlessNone),
  warehouse: key("warehouse", (given, source) => given ?? accessOf(source)?.warehouses[0]),
  role: key("role"),
  roleSwitching: key("roleSwitching"),
  exportsWarehouse: key("exportsWarehouse"),
  materializationWarehouse: key("materializationWarehouse"),
  userAttributes: key("userAttributes"),
  usePython: key("usePython", set),
  takesPythonUsers: key("pythonUsers", (given) => given === "environment"),
  pythonProperties: key("pythonProperties", set),
  useDynamicTables: key("useDynamicTables", set),
};

/** What the config says of the workspace elsewhere. */
export interface KnownWorkspace {
  readonly host: string;
  readonly key: string;
}

/** The workspace that the config already names: that of the identity provider, or that in which users get access. */
export function knownWorkspace({ config: { identityProvider: idp }, platform }: ConnectionSource): KnownWorkspace | undefined {
  const key = idp.type === "databricks" ? "identityProvider.workspaceHost" : "databricks.access.workspaceHost";
  const host = idp.type === "databricks" ? idp.workspaceHost : databricksAccessOf(platform)?.workspaceHost;
  return host === undefined ? undefined : { host, key };
}

const databricksAccessOf = (platform: Platform | undefined) => (platform?.type === "databricks" ? platform.account?.access : undefined);

/** The catalogs that users may use in the workspace of a connection; undefined where the config does not say it. */
export const usableCatalogs = ({ platform }: ConnectionSource): string[] | undefined =>
  databricksAccessOf(platform)?.catalogs.map((catalog) => (typeof catalog === "string" ? catalog : catalog.name));

const isInKnownWorkspace = (source: ConnectionSource) => [undefined, knownWorkspace(source)?.host].includes(set(source.connection.host));

export const DATABRICKS_CONNECTION: Bindings<ConnectionSource, DatabricksProps> = {
  ...COMMON_CONNECTION,
  host: key("host", (given, source) => textUnlessNone(given ?? knownWorkspace(source)?.host)),
  // Those of another workspace would be no good there.
  warehouses: unsaid((source) => (isInKnownWorkspace(source) ? databricksAccessOf(source.platform)?.warehouses : undefined)),
  workspaceUrl: key("workspaceUrl", textUnlessNone),
  account: key("platform", (_, { platform }) => (platform?.type === "databricks" ? platform.account : undefined)),
};

/** What a connection has to whatever platform. */
export const commonProps = (source: ConnectionSource): SigmaConnectionOptions => propsOf(COMMON_CONNECTION, source);
/** What a connection to Snowflake has. */
export const snowflakeProps = (source: ConnectionSource): SnowflakeProps => propsOf(SNOWFLAKE_CONNECTION, source);
/** What a connection to Databricks has. */
export const databricksProps = (source: ConnectionSource): DatabricksProps => propsOf(DATABRICKS_CONNECTION, source);
