import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { TerraformResource } from "cdktf";
import {
  ReadableObjectType,
  SecondaryRoles,
  SnowflakeAlerts,
  SnowflakeSigmaAccess,
  SnowflakeSigmaAccessProps,
  UserAttribute,
} from "../../../lib";
import { failure, newStack, only, plainText, synth } from "../../support/synth";

function build(props: Partial<SnowflakeSigmaAccessProps> = {}, alias?: string) {
  const stack = newStack();
  const provider = new SnowflakeProvider(stack, "Snowflake", { organizationName: "ACME", accountName: "A", alias });
  const access = new SnowflakeSigmaAccess(stack, "Access", {
    warehouses: ["SIGMA_WH"],
    databases: [{ name: "ANALYTICS" }],
    grantToRoles: ["ANALYST"],
    provider: alias ? provider : undefined,
    ...props,
  });
  return { access, stack, synthesized: () => synth(stack) };
}

describe("SnowflakeSigmaAccess", () => {
  test("has a role of its own name, which is not protected unless asked for", () => {
    const role = (props?: Partial<SnowflakeSigmaAccessProps>) => only(build(props).synthesized().resource, "snowflake_account_role");
    expect(role()).toMatchObject({ name: "SIGMA_USERS" });
    expect(role().lifecycle).toBeUndefined();
    expect(role({ roleName: "BI", preventDestroy: true })).toMatchObject({ name: "BI", lifecycle: { prevent_destroy: true } });
  });

  test("writes nothing, manages no users and grants no role of any kind unless asked for", () => {
    const { resource } = build().synthesized();
    expect(Object.keys(resource).sort()).toEqual([
      "snowflake_account_role",
      "snowflake_grant_account_role",
      "snowflake_grant_privileges_to_account_role",
    ]);
  });

  /** Every grant of privileges: role, privileges, and what they are on. */
  const grantsOf = (props: Partial<SnowflakeSigmaAccessProps>) =>
    Object.values(build(props).synthesized().resource.snowflake_grant_privileges_to_account_role).map(
      ({ account_role_name: role, privileges, on_account_object, on_schema, on_schema_object }) => ({
        role: String(role).replace(/^\$\{snowflake_account_role\..+\.name\}$/, "the role"),
        privileges,
        on: JSON.parse(
          JSON.stringify(on_account_object ?? on_schema ?? on_schema_object).replaceAll(/\$\{snowflake_schema\.[^}]+\}/g, "the new schema"),
        ) as unknown,
      }),
    );
  const ON_DATABASE = (object_name: string) => ({ object_type: "DATABASE", object_name });
  const destination = { database: "SIGMA_WRITE", schema: "SIGMA" };
  const WRITES = ["USAGE", "CREATE TABLE", "CREATE VIEW", "CREATE STAGE", "CREATE DYNAMIC TABLE"];

  test("makes the schemas for write-back, or uses those that are there", () => {
    const made = (changes: object) => build({ writeBack: { destinations: [{ ...destination, ...changes }] } }).synthesized().resource;
    expect(Object.values(made({}).snowflake_schema)).toMatchObject([{ database: "SIGMA_WRITE", name: "SIGMA" }]);
    expect(made({ create: false }).snowflake_schema).toBeUndefined();
    const grants = (changes: object) => grantsOf({ writeBack: { destinations: [{ ...destination, ...changes }] } });
    expect(grants({})).toContainEqual({ role: "the role", privileges: WRITES, on: { schema_name: "the new schema" } });
    expect(grants({ create: false, privileges: ["USAGE"] })).toContainEqual({
      role: "the role",
      privileges: ["USAGE"],
      on: { schema_name: '"SIGMA_WRITE"."SIGMA"' },
    });
  });

  test("lets each team write to its own schema, and nobody but the service account to the edit log", () => {
    const before = grantsOf({});
    const grants = grantsOf({
      writeBack: {
        destinations: [
          { ...destination, create: false },
          { database: "SIGMA_WRITE", schema: "FINANCE", create: false, roles: ["FINANCE", "AUDIT"] },
          { database: "ANALYTICS", schema: "SCRATCH", create: false },
        ],
        editLog: { database: "SIGMA_WRITE", schema: "LOG", role: "SIGMA_SERVICE_ROLE", create: false, warehouse: "SIGMA_WH" },
      },
    });
    const log = ["USAGE", "CREATE TABLE", "CREATE VIEW", "CREATE STAGE"];
    const expected = [
      { role: "the role", privileges: ["USAGE"], on: ON_DATABASE("SIGMA_WRITE") },
      { role: "the role", privileges: WRITES, on: { schema_name: '"SIGMA_WRITE"."SIGMA"' } },
      ...["FINANCE", "AUDIT"].flatMap((role) => [
        { role, privileges: ["USAGE"], on: ON_DATABASE("SIGMA_WRITE") },
        { role, privileges: WRITES, on: { schema_name: '"SIGMA_WRITE"."FINANCE"' } },
      ]),
      // That database is read already: two grants of one privilege would undo each other.
      { role: "the role", privileges: WRITES, on: { schema_name: '"ANALYTICS"."SCRATCH"' } },
      { role: "SIGMA_SERVICE_ROLE", privileges: ["USAGE"], on: ON_DATABASE("SIGMA_WRITE") },
      { role: "SIGMA_SERVICE_ROLE", privileges: log, on: { schema_name: '"SIGMA_WRITE"."LOG"' } },
      { role: "SIGMA_SERVICE_ROLE", privileges: ["USAGE"], on: { object_type: "WAREHOUSE", object_name: "SIGMA_WH" } },
    ];
    expect(grants).toHaveLength(before.length + expected.length);
    expect(grants).toEqual(expect.arrayContaining([...before, ...expected]));
  });

  test("lets the roles of a destination use each other's input tables, now and later", () => {
    const shared = (sharedInputTables: boolean) =>
      grantsOf({ writeBack: { destinations: [{ ...destination, roles: ["A", "B"], sharedInputTables }] } });
    const onTables = ["A", "B"].flatMap((role) =>
      ["all", "future"].map((when) => ({
        role,
        privileges: ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE"],
        on: { [when]: { object_type_plural: "TABLES", in_schema: "the new schema" } },
      })),
    );
    expect(shared(true)).toHaveLength(shared(false).length + onTables.length);
    expect(shared(true)).toEqual(expect.arrayContaining(onTables));
  });

  test("moves no destination when another one goes", () => {
    const schemas = (names: string[]) =>
      Object.entries(
        build({ writeBack: { destinations: names.map((schema) => ({ database: "SIGMA_WRITE", schema })) } }).synthesized().resource
          .snowflake_schema,
      ).map(([address, { name }]) => [address, name]);
    expect(schemas(["C", "B"])).toHaveLength(2);
    expect(schemas(["A", "B", "C"])).toEqual(expect.arrayContaining(schemas(["C", "B"])));
  });

  test("reads the types of objects that are named, of all schemas or of some", () => {
    const databases = [{ name: "D" }, { name: "E", schemas: ["S"] }];
    const reads = (objectTypes?: ReadableObjectType[]) =>
      grantsOf({ databases, objectTypes })
        .filter(({ privileges }) => (privileges as string[]).includes("SELECT"))
        .map(({ on }) => on);
    const on = (type: string) =>
      [{ in_database: "D" }, { in_schema: '"E"."S"' }].flatMap((where) => [
        { all: { object_type_plural: type, ...where } },
        { future: { object_type_plural: type, ...where } },
      ]);
    expect(reads()).toEqual(expect.arrayContaining(["TABLES", "VIEWS"].flatMap(on)));
    expect(reads()).toHaveLength(8);
    expect(reads([ReadableObjectType.ICEBERG_TABLES, ReadableObjectType.MATERIALIZED_VIEWS])).toEqual(
      expect.arrayContaining(["ICEBERG TABLES", "MATERIALIZED VIEWS"].flatMap(on)),
    );
    expect(reads(Object.values(ReadableObjectType))).toHaveLength(4 * Object.values(ReadableObjectType).length);
  });

  test("gets the privileges of a share as a whole, and nothing else on it", () => {
    const grants = grantsOf({ databases: [{ name: "WEATHER", imported: true }] });
    expect(grants.filter(({ on }) => JSON.stringify(on).includes("WEATHER"))).toEqual([
      { role: "the role", privileges: ["IMPORTED PRIVILEGES"], on: ON_DATABASE("WEATHER") },
    ]);
  });

  test("sets a user's secondary roles where that is said", () => {
    const users = [
      { name: "ADA", defaultSecondaryRoles: SecondaryRoles.ALL },
      { name: "BOB", defaultSecondaryRoles: SecondaryRoles.NONE },
      { name: "EVE" },
    ];
    expect(
      plainText(build({ users }).access.userStatements)
        .split("\n")
        .map((line) => /DEFAULT_SECONDARY_ROLES.*$/.exec(line)?.[0]),
    ).toEqual(["DEFAULT_SECONDARY_ROLES = ('ALL');", "DEFAULT_SECONDARY_ROLES = ();", undefined]);
  });

  test("names each user's own defaults in the statements", () => {
    const { access } = build({
      users: [{ name: "ADA" }, { name: "BOB", email: "bob@example.com", defaultRole: "ANALYST", defaultWarehouse: "BIG_WH" }],
      userAttribute: UserAttribute.EMAIL_ADDRESS,
    });
    expect(plainText(access.userStatements).split("\n")).toEqual([
      `ALTER USER "ADA" SET DEFAULT_ROLE = 'SIGMA_USERS' DEFAULT_WAREHOUSE = 'SIGMA_WH';`,
      `ALTER USER "BOB" SET EMAIL = 'bob@example.com' DEFAULT_ROLE = 'ANALYST' DEFAULT_WAREHOUSE = 'BIG_WH';`,
    ]);
    expect(build().access.userStatements).toBe("");
  });

  test("passes the provider to every child, and has the role as its default child", () => {
    const { synthesized, access } = build(
      {
        writeBack: {
          destinations: [{ database: "D", schema: "S", roles: ["TEAM"], sharedInputTables: true }],
          editLog: { database: "D", schema: "L", role: "SERVICE" },
        },
        users: [{ name: "ADA" }],
        manageUsers: true,
      },
      "eu",
    );
    const resources = Object.values(synthesized().resource).flatMap((byName) => Object.values(byName));
    expect(resources.length).toBeGreaterThan(10);
    expect(resources.filter(({ provider }) => provider !== "snowflake.eu")).toEqual([]);
    expect((access.node.defaultChild as TerraformResource).terraformResourceType).toBe("snowflake_account_role");
  });

  test("fails with every problem at once", () => {
    const message = failure(() => build({ roleName: "ACCOUNTADMIN", warehouses: [] }));
    expect(message.split("\n").map((line) => /\[([\w-]+)\]$/.exec(line)![1])).toEqual(["SNOW-ACCESS-EMPTY", "SNOW-ACCESS-PRIVILEGED"]);
  });
});

describe("SnowflakeAlerts", () => {
  const alerts = (props: object = {}) => {
    const stack = newStack();
    new SnowflakeProvider(stack, "Snowflake", { previewFeaturesEnabled: SnowflakeAlerts.previewFeatures() });
    new SnowflakeAlerts(stack, "Alerts", { emails: ["a@example.com"], database: "D", schema: "S", warehouse: "W", ...props });
    return synth(stack);
  };

  test("look every day at eight in UTC, and at failed logins alone where no credential is watched", () => {
    const alert = only(alerts().resource, "snowflake_alert");
    expect(alert).toMatchObject({
      name: "SIGMA_OAUTH_FAILED_LOGINS",
      alert_schedule: { cron: { expression: "0 8 * * *", time_zone: "UTC" } },
    });
    expect(alert.condition).toContain("HAVING COUNT(*) >= 10");
  });

  test("pass over what has nothing to watch", () => {
    const { resource } = alerts({
      credentials: [{ watchId: "a" }, { watchId: "b", warnDate: "2030-01-01T00:00:00Z", message: "It's time" }],
      namePrefix: "BI",
    });
    const all = Object.values(resource.snowflake_alert);
    expect(all.map(({ name }) => name).sort()).toEqual(["BI_CREDENTIAL_B", "BI_FAILED_LOGINS"]);
    expect(all.find(({ name }) => name === "BI_CREDENTIAL_B")!.action).toContain("'It''s time'");
  });

  test("need features of the provider that are named", () => {
    expect(alerts().provider.snowflake[0].preview_features_enabled).toEqual([
      "snowflake_alert_resource",
      "snowflake_email_notification_integration_resource",
    ]);
  });
});
