import { Connection } from "../sigma/types";

/** A field of a connection that can be sent and read, under different names. */
export interface Field {
  /** Its path in the body that is sent. */
  readonly path: string;
  /** What Sigma returns for it, in the form in which it is sent; undefined where it is not set. */
  readonly read: (connection: Connection) => unknown;
  /** Whether two values are the same. Default: they are equal. */
  readonly same?: (sent: unknown, read: unknown) => boolean;
  /** The platform that has it. Default: each. */
  readonly type?: "snowflake" | "databricks";
}

const inAnyCase = (sent: unknown, read: unknown) => String(sent).toLowerCase() === String(read).toLowerCase();
const asSet = (sent: unknown, read: unknown) => JSON.stringify(sorted(sent)) === JSON.stringify(sorted(read));
const sorted = (value: unknown) => (Array.isArray(value) ? [...new Set(value as string[])].sort() : value);
/** Sigma may return a switch that is off as null, or not at all. */
const asSwitch = (sent: unknown, read: unknown) => (sent ?? false) === (read ?? false);

/**
 * The fields that Sigma returns, but for the schemas that it writes to. A test compares the table with the specification.
 *
 * @see https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml
 */
export const FIELDS: readonly Field[] = [
  { path: "name", read: ({ name }) => name },
  { path: "timeoutSecs", read: ({ timeout }) => timeout?.default },
  { path: "useFriendlyNames", read: ({ friendlyName }) => friendlyName, same: asSwitch },
  { path: "poolSizes.adhocPoolSize", read: ({ poolSizes }) => poolSizes?.adhocPoolSize },
  { path: "poolSizes.schedulePoolSize", read: ({ poolSizes }) => poolSizes?.schedulePoolSize },
  { path: "poolSizes.catalogPoolSize", read: ({ poolSizes }) => poolSizes?.catalogPoolSize },
  { path: "poolSizes.resultPoolSize", read: ({ poolSizes }) => poolSizes?.resultPoolSize },
  { path: "details.metadataUrl", read: ({ oauthMetadataUrl }) => oauthMetadataUrl },
  { path: "details.clientId", read: ({ oauthClientId }) => oauthClientId },
  { path: "details.scopes", read: ({ oauthScopes }) => oauthScopes, same: asSet },
  { path: "details.idpType", read: ({ oauthIdpType }) => oauthIdpType },
  { path: "details.usePkce", read: ({ oauthUsePkce }) => oauthUsePkce ?? undefined, same: asSwitch },
  { path: "details.useJwt", read: ({ oauthUseJwt }) => oauthUseJwt ?? undefined, same: asSwitch },
  { path: "details.account", read: ({ account }) => account, same: inAnyCase, type: "snowflake" },
  { path: "details.authType", read: ({ useOauth }) => (useOauth ? "oauth" : undefined), type: "snowflake" },
  { path: "details.warehouse", read: ({ warehouse }) => warehouse, type: "snowflake" },
  { path: "details.role", read: ({ role }) => role, type: "snowflake" },
  { path: "details.roleSwitching", read: ({ roleSwitching }) => roleSwitching, type: "snowflake" },
  { path: "details.exportsWarehouse", read: ({ exportsWarehouse }) => exportsWarehouse, type: "snowflake" },
  {
    path: "details.writeAccess.materializationWarehouse",
    read: ({ materializationWarehouse }) => materializationWarehouse,
    type: "snowflake",
  },
  { path: "details.userAttributes.role", read: ({ userAttributes }) => userAttributes?.role, type: "snowflake" },
  { path: "details.userAttributes.warehouse", read: ({ userAttributes }) => userAttributes?.warehouse, type: "snowflake" },
];

/** The fields of a connection to that platform. */
export const fieldsOf = (type: string) => FIELDS.filter((field) => field.type === undefined || field.type === type);

/** What a value has under a path with dots. */
export function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[key], value);
}

/** The value with another one under a path with dots. What is above it comes to be. */
export function withAt(value: unknown, path: string, part: unknown): Record<string, unknown> {
  const [key, ...rest] = path.split(".");
  const object = (value ?? {}) as Record<string, unknown>;
  return { ...object, [key]: rest.length === 0 ? part : withAt(object[key], rest.join("."), part) };
}
