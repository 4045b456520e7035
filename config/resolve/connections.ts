import { DatabricksConnectionOptions } from "../../lib/databricks-account/connection-options";
import { outputName } from "../../lib/private/output-name";
import { SigmaConnectionOptions, SigmaUnreturnedField } from "../../lib/sigma/connection-options";
import { SnowflakeConnectionOptions } from "../../lib/snowflake/connection-options";
import { ClientConfig } from "../schema/client";
import { ConnectionConfig, NONE } from "../schema/connection";
import { SnowflakeConfig } from "../schema/snowflake";
import { StackConfig } from "../schema/stack";
import { Bindings, keysOf, propsOf, said, StackSource } from "./bindings";
import { accountsOf } from "./platforms";

/** What the options of a connection are taken from. */
export interface ConnectionSource extends StackSource {
  readonly connection: ConnectionConfig;
  /** Where it is in its stack. */
  readonly path: string;
  /** The Snowflake account that it is to; undefined where there is none, or where another rule says that it is unclear which one. */
  readonly account?: SnowflakeConfig;
}

/** A connection to Snowflake, whose account is made where it is built: another rule judges its names. */
export type SnowflakeProps = Omit<SnowflakeConnectionOptions, "account">;
/** A connection to Databricks, whose host may be missing. */
export type DatabricksProps = Omit<DatabricksConnectionOptions, "host"> & Partial<Pick<DatabricksConnectionOptions, "host">>;

/** The prefix of an account's outputs. */
export const platformOf = ({ organization, account }: SnowflakeConfig) => outputName(`${organization} ${account}`);

/** The connections of a client, each with what it is taken from. */
export function connectionSources(config: StackConfig, { connections }: ClientConfig, index: number): ConnectionSource[] {
  return connections.map((connection, nth) => ({
    config,
    connection,
    path: `clients[${index}].connections[${nth}]`,
    account: accountOf(config, connection),
  }));
}

function accountOf(config: StackConfig, { platform }: ConnectionConfig): SnowflakeConfig | undefined {
  const all = accountsOf(config, "snowflake");
  if (platform === undefined) return all.length === 1 ? all[0] : undefined;
  return all.find((account) => platformOf(account) === platform);
}

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

const COMMON: Bindings<ConnectionSource, SigmaConnectionOptions> = {
  connectionId: key("id"),
  name: key("name"),
  timeoutSecs: key("timeoutSecs"),
  useFriendlyNames: key("useFriendlyNames"),
  poolSizes: key("poolSizes"),
  writebackSchemas: key("writebackSchemas", (given, { account }) => given ?? account?.access?.writeBack?.destinations.map(schemaOf)),
  inputTableAuditLogSchema: key("inputTableAuditLogSchema", (given, { account }) => {
    const editLog = account?.access?.writeBack?.editLog;
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
  ...COMMON,
  accountIdentifier: key("account"),
  server: key("server", textUnlessNone),
  host: key("host", textUnlessNone),
  warehouse: key("warehouse", (given, { account }) => given ?? account?.access?.warehouses[0]),
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

export const DATABRICKS_CONNECTION: Bindings<ConnectionSource, DatabricksProps> = {
  ...COMMON,
  host: key("host", (given, { config: { identityProvider: idp } }) => given ?? (idp.type === "databricks" ? idp.workspaceHost : undefined)),
  workspaceUrl: key("workspaceUrl", textUnlessNone),
};

/** What a connection to Snowflake has. */
export const snowflakeProps = (source: ConnectionSource): SnowflakeProps => propsOf(SNOWFLAKE_CONNECTION, source);
/** What a connection to Databricks has. */
export const databricksProps = (source: ConnectionSource): DatabricksProps => propsOf(DATABRICKS_CONNECTION, source);
