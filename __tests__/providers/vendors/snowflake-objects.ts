/** An integration: its properties, by the name that DESCRIBE shows. */
export interface Integration {
  readonly kind: "EXTERNAL_OAUTH" | "EMAIL";
  properties: Record<string, string | string[]>;
}

/** A privilege of a role on something; on everything that will be made, where it is a future one. */
export interface Grant {
  readonly privilege: string;
  /** The kind of object: WAREHOUSE, SCHEMA, TABLE. */
  readonly kind: string;
  /** A name as in the statement: quoted. */
  readonly name: string;
  readonly role: string;
  readonly future: boolean;
  /** Where a future grant applies: DATABASE or SCHEMA with its name. */
  readonly within?: string;
}

/** A role that a role or a user has. */
export interface RoleGrant {
  readonly role: string;
  readonly kind: string;
  readonly name: string;
}

export interface Alert {
  readonly warehouse: string;
  readonly schedule: string;
  readonly comment: string;
  readonly condition: string;
  readonly action: string;
  readonly state: "started" | "suspended";
}

/** A column's name and type. */
export type Column = readonly [name: string, type: "text" | "fixed" | "boolean" | "timestamp_ltz"];

/** What a statement gives: texts by column. */
export interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}

/** What Snowflake refuses, with its codes. */
export class SqlError extends Error {
  constructor(
    public readonly code: string,
    message: string,
    public readonly sqlState = "42000",
  ) {
    super(message);
  }
}

export const MADE_AT = "1767225600.000000000";

export const absent = (kind: string, name: string) =>
  new SqlError("002003", `SQL compilation error:\n${kind} '${name}' does not exist or not authorized.`, "02000");

/** A name as LIKE takes it: in any case. */
export const like = (pattern: string, name: string) => pattern.replaceAll("\\", "").toUpperCase() === name.toUpperCase();

/** What is in a Snowflake account. */
export class AccountObjects {
  public readonly integrations = new Map<string, Integration>();
  public readonly roles = new Map<string, string>(["ACCOUNTADMIN", "SYSADMIN", "ANALYST", "SIGMA_SERVICE_ROLE"].map((name) => [name, ""]));
  public readonly databases = new Set(["ANALYTICS", "FINANCE", "SIGMA_WRITE", "WEATHER"]);
  /** Databases that come from a share. */
  public readonly shares = new Set(["WEATHER"]);
  public readonly warehouses = new Set(["SIGMA_WH"]);
  /** Full names with their comments. */
  public readonly schemas = new Map<string, string>(["ANALYTICS.PUBLIC", "FINANCE.REPORTS"].map((name) => [name, ""]));
  public readonly users = new Map<string, Record<string, string>>(["ADA", "SIGMA_SERVICE", "ONCALL"].map((name) => [name, {}]));
  public readonly verifiedEmails = new Set(["oncall@example.com", "ada@example.com"]);
  public readonly networkPolicies = new Set(["SIGMA_ADDRESSES"]);
  public readonly alerts = new Map<string, Alert>();
  public grants: Grant[] = [];
  public roleGrants: RoleGrant[] = [];
  /** The parameter that puts administrators' roles onto every list of blocked roles. */
  public addsPrivilegedRoles = true;
  /** Every statement that changed something. */
  public readonly changes: string[] = [];
  /** What the login says instead of succeeding. */
  public login?: SqlError;
  /** What the account says to statements instead of running them. */
  public readonly refusals: { readonly statement: RegExp; readonly error: SqlError }[] = [];

  constructor(public readonly name: string) {}
}
