import { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { SnowflakeSigmaAccessProps, UserAttribute, SnowflakeSigmaAccess, SecondaryRoles } from "../../../lib";
import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { newStack, plainText } from "../../support/synth";

/** A user in the account: what differs from one whose session starts. */
interface UserRow {
  readonly LOGIN_NAME?: string | null;
  readonly EMAIL?: string | null;
  readonly DEFAULT_ROLE?: string | null;
  readonly DEFAULT_SECONDARY_ROLE?: string | null;
  readonly DISABLED?: string;
  readonly SNOWFLAKE_LOCK?: string;
  readonly DELETED_ON?: string;
  readonly EXPIRES_AT?: string;
  readonly LOCKED_UNTIL_TIME?: string;
}

/** What is in the account. Roles are granted to users as "ROLE USER", and to roles as "ROLE PARENT". */
interface Account {
  readonly users: Readonly<Record<string, UserRow>>;
  readonly toUsers?: readonly string[];
  readonly toRoles?: readonly string[];
  /** Grants that have been revoked. */
  readonly revoked?: readonly string[];
  /** Roles with USE_ANY_ROLE on SIGMA_OAUTH. */
  readonly anyRole?: readonly string[];
}

const PAST = "2020-01-01 00:00:00";
const FUTURE = "2999-01-01 00:00:00";

/** The views of ACCOUNT_USAGE with the columns that Snowflake documents. */
const VIEWS = `
  ATTACH ':memory:' AS SNOWFLAKE;
  CREATE SCHEMA SNOWFLAKE.ACCOUNT_USAGE;
  CREATE MACRO TO_BOOLEAN(value) AS CAST(value AS BOOLEAN);
  CREATE TABLE SNOWFLAKE.ACCOUNT_USAGE.USERS (NAME VARCHAR, LOGIN_NAME VARCHAR, EMAIL VARCHAR, DEFAULT_ROLE VARCHAR, DEFAULT_SECONDARY_ROLE VARCHAR,
    DISABLED VARCHAR, SNOWFLAKE_LOCK VARCHAR, DELETED_ON TIMESTAMP, EXPIRES_AT TIMESTAMP, LOCKED_UNTIL_TIME TIMESTAMP);
  CREATE TABLE SNOWFLAKE.ACCOUNT_USAGE.GRANTS_TO_USERS (ROLE VARCHAR, GRANTEE_NAME VARCHAR, DELETED_ON TIMESTAMP);
  CREATE TABLE SNOWFLAKE.ACCOUNT_USAGE.GRANTS_TO_ROLES (PRIVILEGE VARCHAR, GRANTED_ON VARCHAR, NAME VARCHAR, GRANTED_TO VARCHAR, GRANTEE_NAME VARCHAR,
    DELETED_ON TIMESTAMP);
`;

const text = (value: string | null | undefined) => (value == null ? "NULL" : `'${value.replaceAll("'", "''")}'`);
const insert = (view: string, rows: readonly (readonly (string | null | undefined)[])[]) =>
  rows.map((row) => `INSERT INTO SNOWFLAKE.ACCOUNT_USAGE.${view} VALUES (${row.map(text).join(", ")});`).join("\n");

function contents({ users, toUsers = [], toRoles = [], revoked = [], anyRole = [] }: Account): string {
  const fine = { DISABLED: "false", SNOWFLAKE_LOCK: "false", DEFAULT_ROLE: "SIGMA_USERS" };
  const rows = Object.entries(users).map(([name, changes]) => {
    const row: UserRow = { LOGIN_NAME: name.toLowerCase(), EMAIL: `${name.toLowerCase()}@example.com`, ...fine, ...changes };
    const { DISABLED, SNOWFLAKE_LOCK, DELETED_ON, EXPIRES_AT, LOCKED_UNTIL_TIME } = row;
    const properties = [row.LOGIN_NAME, row.EMAIL, row.DEFAULT_ROLE, row.DEFAULT_SECONDARY_ROLE];
    return [name, ...properties, DISABLED, SNOWFLAKE_LOCK, DELETED_ON, EXPIRES_AT, LOCKED_UNTIL_TIME];
  });
  const until = (grant: string) => (revoked.includes(grant) ? PAST : null);
  return [
    insert("USERS", rows),
    insert(
      "GRANTS_TO_USERS",
      toUsers.map((grant) => [...grant.split(" "), until(grant)]),
    ),
    insert(
      "GRANTS_TO_ROLES",
      toRoles.map((grant) => ["USAGE", "ROLE", grant.split(" ")[0], "ROLE", grant.split(" ")[1], until(grant)]),
    ),
    insert(
      "GRANTS_TO_ROLES",
      anyRole.map((role) => ["USE_ANY_ROLE", "INTEGRATION", "SIGMA_OAUTH", "ROLE", role, until(role)]),
    ),
  ].join("\n");
}

function query(props: Partial<SnowflakeSigmaAccessProps>): string {
  const stack = newStack();
  new SnowflakeProvider(stack, "Snowflake", { organizationName: "ACME", accountName: "A" });
  const access = { warehouses: ["W"], databases: [{ name: "D" }], grantToRoles: ["ANALYST"] };
  return plainText(new SnowflakeSigmaAccess(stack, "Access", { ...access, ...props }).failingUsersQuery);
}

/** The users that the query finds in an account, each with its problem. */
async function failing(account: Account, props: Partial<SnowflakeSigmaAccessProps> = {}): Promise<Record<string, string>> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection: DuckDBConnection = await instance.connect();
  try {
    await connection.run(VIEWS);
    await connection.run(`${contents(account)}\nSELECT 1;`);
    const found = await connection.runAndReadAll(query(props));
    const rows = found.getRowObjects() as Record<string, string>[];
    return Object.fromEntries(rows.map((row) => [row.USER_NAME ?? row.NAME, row.PROBLEM]));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const HELD = ["SIGMA_USERS ADA"];
const ada = (changes: UserRow = {}) => ({ users: { ADA: changes }, toUsers: HELD });

describe("the query for failing users, run on rows, finds", () => {
  test("nobody in a healthy account, whether users are named or not", async () => {
    expect(await failing(ada())).toEqual({});
    expect(await failing(ada(), { users: [{ name: "ADA", loginName: "Ada" }], grantToUsers: [] })).toEqual({});
  });

  test.each<[string, UserRow, string]>([
    ["has no default role", { DEFAULT_ROLE: null }, "it has no default role"],
    ["has an empty default role", { DEFAULT_ROLE: "" }, "it has no default role"],
    ["has a role that Snowflake blocks", { DEFAULT_ROLE: "SecurityAdmin" }, "its default role is blocked for External OAuth"],
    ["has not been granted its default role", { DEFAULT_ROLE: "ANALYST" }, "its default role is not granted to it"],
    ["has expired", { EXPIRES_AT: PAST }, "it has expired; a new DAYS_TO_EXPIRY lets it in again"],
    ["is locked for a while", { LOCKED_UNTIL_TIME: FUTURE }, "it is locked; MINS_TO_UNLOCK = 0 unlocks it"],
    ["is locked by Snowflake", { SNOWFLAKE_LOCK: "true" }, "it is locked; MINS_TO_UNLOCK = 0 unlocks it"],
  ])("a user who %s", async (_, changes, problem) => {
    expect(await failing(ada(changes))).toEqual({ ADA: problem });
    expect(await failing(ada(changes), { users: [{ name: "ADA" }] })).toEqual({ ADA: problem });
  });

  test.each<[string, UserRow]>([
    ["expires later", { EXPIRES_AT: FUTURE }],
    ["was locked", { LOCKED_UNTIL_TIME: PAST }],
    ["has the role that everybody has", { DEFAULT_ROLE: "PUBLIC" }],
  ])("nobody where a user %s", async (_, changes) => {
    expect(await failing(ada(changes))).toEqual({});
  });

  test("only users who are named, also those who are absent or disabled, where some are", async () => {
    const account = { users: { ADA: { DISABLED: "true" }, BOB: { DEFAULT_ROLE: null }, EVE: { DELETED_ON: PAST } } };
    expect(await failing(account, { users: [{ name: "ADA" }], grantToUsers: ["EVE", "NOBODY"] })).toEqual({
      ADA: "it is disabled",
      EVE: "there is no such user, or it is newer than two hours",
      NOBODY: "there is no such user, or it is newer than two hours",
    });
    expect(await failing(account)).toEqual({ BOB: "it has no default role" });
  });

  test("who has lost the default role, and not who has it through another one", async () => {
    const chain = { users: { ADA: {} }, toUsers: ["LEAD ADA"], toRoles: ["SIGMA_USERS ANALYST", "ANALYST LEAD"] };
    expect(await failing(chain)).toEqual({});
    const problem = { ADA: "its default role is not granted to it" };
    expect(await failing({ ...ada(), revoked: HELD })).toEqual(problem);
    expect(await failing({ ...chain, revoked: ["ANALYST LEAD"] })).toEqual(problem);
    expect(await failing({ ...chain, toRoles: ["ANALYST SIGMA_USERS", "LEAD ANALYST"] })).toEqual(problem);
  });

  test("whose default role the integration blocks or does not allow", async () => {
    const allowed = { allowedRoles: ["REPORTS", "ANALYST"] };
    expect(await failing(ada(), allowed)).toEqual({ ADA: "its default role is not one that the integration allows" });
    expect(await failing(ada(), { allowedRoles: ["REPORTS", "SIGMA_USERS"] })).toEqual({});
    expect(await failing(ada(), { blockedRoles: ["REPORTS", "SIGMA_USERS"] })).toEqual({
      ADA: "its default role is blocked for External OAuth",
    });
    expect(await failing(ada(), { blockedRoles: ["REPORTS"] })).toEqual({});
  });

  test("not a role in lower case for one in upper case: it was created in quotes, and is another one", async () => {
    const props = { blockedRoles: ["PAYROLL"] };
    const blocked = { ADA: "its default role is blocked for External OAuth" };
    for (const DEFAULT_ROLE of ["payroll", '"payroll"']) {
      const account = { users: { ADA: { DEFAULT_ROLE } } };
      expect(await failing({ ...account, toUsers: ["payroll ADA"] }, props)).toEqual({});
      expect(await failing({ ...account, toUsers: ["lead ADA"], toRoles: ["payroll lead"] }, props)).toEqual({});
      expect(await failing({ ...account, toUsers: ["payroll ADA"] }, { blockedRoles: ["payroll"] })).toEqual(blocked);
      expect(await failing({ ...account, toUsers: ["payroll ADA"] }, { allowedRoles: ["payroll"] })).toEqual({});
      expect(await failing({ ...account, toUsers: ["payroll ADA"] }, { allowedRoles: ["PAYROLL"] })).toEqual({
        ADA: "its default role is not one that the integration allows",
      });
    }
    // Without quotes, there is only the one in upper case.
    expect(await failing({ users: { ADA: { DEFAULT_ROLE: "payroll" } }, toUsers: ["PAYROLL ADA"] }, props)).toEqual(blocked);
  });

  test("not the service account, whose role the integration need not allow", async () => {
    const account = { users: { SIGMA: { DEFAULT_ROLE: "SERVICE" } }, toUsers: ["SERVICE SIGMA"] };
    const writeBack = { destinations: [{ database: "D", schema: "S" }], editLog: { database: "D", schema: "L", role: "SERVICE" } };
    const lists = [{ allowedRoles: ["SIGMA_USERS"] }, { blockedRoles: ["SERVICE"] }];
    for (const list of lists) {
      expect(await failing(account, list)).toHaveProperty("SIGMA");
      expect(await failing(account, { ...list, databases: [{ name: "A" }], writeBack })).toEqual({});
    }
  });

  test("who has no role with USE_ANY_ROLE, where the integration demands it", async () => {
    const props = { anyRoleIntegration: "SIGMA_OAUTH" };
    const problem = { ADA: "none of its roles has USE_ANY_ROLE on the integration" };
    expect(await failing(ada(), props)).toEqual(problem);
    expect(await failing({ ...ada(), anyRole: ["OTHER"] }, props)).toEqual(problem);
    expect(await failing({ ...ada(), anyRole: ["SIGMA_USERS"], revoked: ["SIGMA_USERS"] }, props)).toEqual(problem);
    expect(await failing({ ...ada(), anyRole: ["SIGMA_USERS"] }, props)).toEqual({});
    expect(await failing({ ...ada(), anyRole: ["OTHER"], toRoles: ["OTHER SIGMA_USERS"] }, props)).toEqual({});
    expect(await failing({ ...ada(), anyRole: ["PUBLIC"] }, props)).toEqual({});
    expect(await failing({ ...ada(), anyRole: ["SIGMA_USERS"] }, { anyRoleIntegration: "ANOTHER" })).toEqual(problem);
    expect(await failing(ada())).toEqual({});
  });

  test("two users with what is compared with the claim, in any case, unless one has been deleted", async () => {
    const pair = (changes: UserRow = {}): Account => ({
      users: { ADA: { EMAIL: "Team@example.com" }, BOB: { EMAIL: "team@EXAMPLE.com", ...changes } },
      toUsers: ["SIGMA_USERS ADA", "SIGMA_USERS BOB"],
    });
    const byEmail = { userAttribute: UserAttribute.EMAIL_ADDRESS };
    const problem = "another user has the same EMAIL, so the claim names nobody";
    expect(await failing(pair(), byEmail)).toEqual({ ADA: problem, BOB: problem });
    expect(await failing(pair(), { ...byEmail, users: [{ name: "ADA" }] })).toEqual({ ADA: problem });
    expect(await failing(pair({ DELETED_ON: PAST }), byEmail)).toEqual({});
    expect(await failing(pair())).toEqual({});
    expect(await failing({ users: { ADA: { EMAIL: null }, BOB: { EMAIL: "" }, EVE: { EMAIL: "" } } }, { ...byEmail })).toEqual(
      Object.fromEntries(["ADA", "BOB", "EVE"].map((name) => [name, "its default role is not granted to it"])),
    );
  });

  test.each([
    ["login name", UserAttribute.LOGIN_NAME, "LOGIN_NAME", "loginName"],
    ["email address", UserAttribute.EMAIL_ADDRESS, "EMAIL", "email"],
  ] as const)("whose %s is another than the identity provider sends, or is missing", async (_, userAttribute, column, key) => {
    const props = { userAttribute, users: [{ name: "ADA", [key]: "ada.oneil@example.com" }, { name: "BOB" }] };
    const account = (value: string | null): Account => ({
      users: { ADA: { [column]: value }, BOB: {} },
      toUsers: ["SIGMA_USERS ADA", "SIGMA_USERS BOB"],
    });
    const problem = { ADA: `its ${column} is not what the identity provider sends` };
    expect(await failing(account("ADA"), props)).toEqual(problem);
    expect(await failing(account(null), props)).toEqual(problem);
    expect(await failing(account("ADA.ONEIL@example.com"), props)).toEqual({});
  });

  test("who should have all secondary roles and has none", async () => {
    const props = (defaultSecondaryRoles: SecondaryRoles) => ({ users: [{ name: "ADA", defaultSecondaryRoles }] });
    expect(await failing(ada({ DEFAULT_SECONDARY_ROLE: null }), props(SecondaryRoles.ALL))).toEqual({
      ADA: "its DEFAULT_SECONDARY_ROLES are not ALL, so it does not see what its other roles may read",
    });
    expect(await failing(ada({ DEFAULT_SECONDARY_ROLE: "[]" }), props(SecondaryRoles.ALL))).toHaveProperty("ADA");
    for (const all of ["ALL", '["ALL"]'])
      expect(await failing(ada({ DEFAULT_SECONDARY_ROLE: all }), props(SecondaryRoles.ALL))).toEqual({});
    expect(await failing(ada({ DEFAULT_SECONDARY_ROLE: null }), props(SecondaryRoles.NONE))).toEqual({});
  });
});
