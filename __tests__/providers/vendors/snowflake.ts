import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLES, PROJECT } from "../../support/project";
import { Api } from "../loopback";
import { Vendors } from "../real";
import { Account } from "./snowflake-account";
import { Column, Rows, SqlError } from "./snowflake-objects";

/** The names that the examples have under a key. */
const named = (key: string) => [
  ...new Set(
    EXAMPLES.flatMap((file) => [
      ...readFileSync(join(PROJECT, "examples", file), "utf8").matchAll(new RegExp(`^ +(?:- )?${key}: (\\w+)$`, "gm")),
    ]).map(([, name]) => name),
  ),
];

/** The organizations in the examples. */
const ORGANIZATIONS = named("organization");

/** Snowflake as the examples need it, with accounts that a test can look into. */
export interface SnowflakeVendors extends Vendors {
  /** By name. */
  readonly accounts: Readonly<Record<string, Account>>;
}

/**
 * Accounts of the organizations in the examples, which speak the protocol of Snowflake's drivers.
 *
 * The drivers check whether a certificate is revoked, against servers on the internet: `SNOWFLAKE_INSECURE_MODE` switches that off, and then they
 * trust what the system trusts. Without the variables for user and password a provider would look for a profile in a file.
 */
export function snowflakeVendors(names: readonly string[] = named("account")): SnowflakeVendors {
  const accounts = Object.fromEntries(names.map((name) => [name, new Account(name)]));
  // Each in every organization, under its public host and under that of private connectivity.
  const hosts = Object.entries(accounts).flatMap(([name, account]) =>
    ORGANIZATIONS.flatMap((organization) =>
      ["", "privatelink."].map((place) => [`${organization}-${name}.${place}snowflakecomputing.com`.toLowerCase(), api(account)]),
    ),
  );
  return {
    accounts,
    apis: Object.fromEntries(hosts) as Record<string, Api>,
    environment: {
      SNOWFLAKE_CONFIG_PATH: profiles(["analytics", "finance"]),
      SNOWFLAKE_USER: "EXAMPLE_TERRAFORM",
      SNOWFLAKE_PASSWORD: "example-not-a-password",
      SNOWFLAKE_INSECURE_MODE: "true",
    },
  };
}

/** The file that a `profile` in the config is looked up in. The provider refuses a file that others may read. */
function profiles(names: readonly string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), "profiles-")), "config");
  writeFileSync(path, names.map((name) => `[${name}]\nuser = "EXAMPLE_TERRAFORM"\npassword = "example-not-a-password"\n`).join(""), {
    mode: 0o600,
  });
  return path;
}

/** The requests of a driver: a login, then statements. */
function api(account: Account): Api {
  return ({ method, path, body }) => {
    switch (`${method} ${path}`) {
      case "POST /session/v1/login-request":
        return { body: account.login === undefined ? succeeded(LOGIN) : failed(account.login) };
      case "POST /queries/v1/query-request":
        return { body: answered(account, body.sqlText as string) };
      // Telemetry, the session's end, and a sign of life have nothing in their answers.
      case "POST /telemetry/send":
      case "POST /session":
      case "POST /session/heartbeat":
        return { body: succeeded(null) };
      default:
        return undefined;
    }
  };
}

const LOGIN = {
  token: "example-session-token",
  validityInSeconds: 3600,
  masterToken: "example-master-token",
  masterValidityInSeconds: 14400,
  displayUserName: "EXAMPLE_TERRAFORM",
  serverVersion: "9.0.0",
  firstLogin: false,
  healthCheckInterval: 45,
  sessionId: 1,
  parameters: [],
  sessionInfo: { databaseName: null, schemaName: null, warehouseName: null, roleName: "ACCOUNTADMIN" },
};

const succeeded = (data: unknown) => ({ data, code: null, message: null, success: true });
const failed = ({ code, message }: SqlError, data: unknown = null) => ({ data, code, message, success: false });

/** What a driver gets for a statement: rows as texts, or an error with its code. */
function answered(account: Account, sql: string): unknown {
  try {
    return succeeded(result(account.run(sql)));
  } catch (error) {
    if (error instanceof SqlError) return failed(error, { queryId: QUERY_ID, sqlState: error.sqlState });
    throw error;
  }
}

const QUERY_ID = "00000000-0000-0000-0000-000000000000";

function result({ columns, rows }: Rows): unknown {
  const rowset = rows.map((row) => columns.map(([name]) => row[name] ?? null));
  return {
    parameters: [],
    rowtype: columns.map(rowType),
    rowset,
    total: rowset.length,
    returned: rowset.length,
    queryId: QUERY_ID,
    sqlState: "00000",
    statementTypeId: 4096,
    version: 1,
    queryResultFormat: "json",
  };
}

const rowType = ([name, type]: Column) => ({ name, type, nullable: true, length: null, byteLength: null, precision: 38, scale: 0 });
