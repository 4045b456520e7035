import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { TerraformResource } from "cdktf";
import { SnowflakeAlerts, SnowflakeSigmaAccess, SnowflakeSigmaAccessProps, UserAttribute } from "../../../lib";
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

  test("makes the schema for write-back, or uses one that is there", () => {
    const writeBack = { database: "SIGMA_WRITE", schema: "SIGMA" };
    const schemaOf = (changes: object) => {
      const { resource } = build({ writeBack: { ...writeBack, ...changes } }).synthesized();
      const grant = Object.entries(resource.snowflake_grant_privileges_to_account_role).find(([name]) => /Grant-WriteBack_/.test(name))![1];
      return {
        made: resource.snowflake_schema,
        on: (grant.on_schema as { schema_name: string }).schema_name,
        privileges: grant.privileges,
      };
    };
    const made = schemaOf({});
    expect(Object.values(made.made)[0]).toMatchObject({ database: "SIGMA_WRITE", name: "SIGMA" });
    expect(made.on).toMatch(/^\$\{snowflake_schema\..+\.fully_qualified_name\}$/);
    expect(made.privileges).toEqual(["USAGE", "CREATE TABLE", "CREATE VIEW", "CREATE STAGE"]);
    const there = schemaOf({ create: false, privileges: ["USAGE"] });
    expect(there).toEqual({ made: undefined, on: '"SIGMA_WRITE"."SIGMA"', privileges: ["USAGE"] });
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

  test("asks for users who could not connect: without a default role, with a blocked one, or under another name", () => {
    const query = plainText(build({ users: [{ name: "ADA", loginName: "ada@example.com" }] }).access.failingUsersQuery);
    expect(query).toContain("WHEN DEFAULT_ROLE IS NULL OR DEFAULT_ROLE = '' THEN");
    expect(query).toContain("IN ('ACCOUNTADMIN', 'ORGADMIN', 'GLOBALORGADMIN', 'SECURITYADMIN') THEN");
    expect(query).toContain("WHEN USER_NAME = 'ADA' AND (LOGIN_NAME IS NULL OR LOWER(LOGIN_NAME) <> LOWER('ada@example.com'))");
  });

  test("asks for each user who is named, also one that does not exist or is disabled, and else for all who are enabled", () => {
    const query = plainText(build({ users: [{ name: "ADA" }], grantToUsers: ["BOB"] }).access.failingUsersQuery);
    expect(query).toContain("FROM (VALUES ('ADA'), ('BOB')) AS EXPECTED (USER_NAME)");
    expect(query).toContain("LEFT JOIN SNOWFLAKE.ACCOUNT_USAGE.USERS ON NAME = USER_NAME AND DELETED_ON IS NULL");
    expect(query).toContain("WHEN NAME IS NULL THEN 'there is no such user");
    expect(query).toContain("WHEN TO_BOOLEAN(DISABLED) THEN 'it is disabled'");
    const all = plainText(build().access.failingUsersQuery);
    expect(all).toContain("FROM SNOWFLAKE.ACCOUNT_USAGE.USERS WHERE DELETED_ON IS NULL AND NOT TO_BOOLEAN(DISABLED)");
    expect(all).not.toContain("EXPECTED");
  });

  test("compares what Snowflake compares with the claim", () => {
    const users = [{ name: "ADA", loginName: "ada", email: "ada@example.com" }];
    const byEmail = plainText(build({ users, userAttribute: UserAttribute.EMAIL_ADDRESS }).access.failingUsersQuery);
    expect(byEmail).toContain("(EMAIL IS NULL OR LOWER(EMAIL) <> LOWER('ada@example.com'))");
    expect(byEmail).not.toContain("LOWER(LOGIN_NAME)");
    expect(plainText(build({ users }).access.failingUsersQuery)).not.toContain("LOWER(EMAIL)");
  });

  test("passes the provider to every child, and has the role as its default child", () => {
    const { synthesized, access } = build({ writeBack: { database: "D", schema: "S" }, users: [{ name: "ADA" }], manageUsers: true }, "eu");
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
