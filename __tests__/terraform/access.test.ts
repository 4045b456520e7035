import { Values } from "./sandbox/value";
import { describeTerraform, Stack, Workplace } from "./support";

const first = (value: unknown) => (value as Values[] | null | undefined)?.[0];

describeTerraform("access in Snowflake", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const synthesize = (change?: (account: Stack, stack: Stack) => void) =>
    Object.values(workplace.synthesize("okta-access-and-alerts.yaml", (stack) => change?.(stack.snowflake as Stack, stack)))[0];
  const grants = () => workplace.inSnowflake("snowflake_grant_privileges_to_account_role");
  const access = (account: Stack) => account.access as Stack;

  /** Whether a role has a privilege on what is described. */
  const may = (role: string, privilege: string, on: (grant: Values) => boolean) =>
    grants().some((grant) => grant.account_role_name === role && (grant.privileges as string[]).includes(privilege) && on(grant));
  const onObject = (type: string, name: string) => (grant: Values) => {
    const object = first(grant.on_account_object);
    return object?.object_type === type && object.object_name === name;
  };
  const onSchema = (database: string, schema: string) => (grant: Values) => {
    const on = first(grant.on_schema);
    return on?.all_schemas_in_database === database || on?.schema_name === `"${database}"."${schema}"`;
  };
  const inside = (when: "all" | "future", kind: string, database: string, schema: string) => (grant: Values) => {
    const place = first(first(grant.on_schema_object)?.[when]);
    return place?.object_type_plural === kind && (place.in_database === database || place.in_schema === `"${database}"."${schema}"`);
  };

  test("lets a new user log in and read, grant by grant", async () => {
    const stack = synthesize();
    await workplace.apply(stack);
    const outputs = await workplace.outputs(stack);

    // 1. The token that Okta makes is one that the integration accepts, and it names the user by the login.
    const [integration] = workplace.integrations();
    expect(integration).toMatchObject({
      external_oauth_issuer: outputs.issuer.value,
      external_oauth_audience_list: [outputs.audience.value],
      external_oauth_token_user_mapping_claim: ["snowflake_username"],
      external_oauth_snowflake_user_mapping_attribute: "LOGIN_NAME",
    });
    // 2. That user is in the account once the statements have been run, with a default role and warehouse.
    const statements = String(outputs.acme_access_alter_users.value).split("\n");
    expect(statements).toContain(
      `ALTER USER "ADA" SET LOGIN_NAME = 'ada@example.com' DEFAULT_ROLE = 'SIGMA_USERS' DEFAULT_WAREHOUSE = 'SIGMA_WH' DEFAULT_SECONDARY_ROLES = ('ALL');`,
    );
    // 3. The user has the role.
    const held = workplace.inSnowflake("snowflake_grant_account_role").map(({ role_name, user_name }) => [role_name, user_name]);
    expect(held).toContainEqual(["SIGMA_USERS", "ADA"]);
    // 4. The scope session:role-any may be used with this integration.
    expect(integration.external_oauth_any_role_mode).toBe("ENABLE_FOR_PRIVILEGE");
    expect(may("SIGMA_USERS", "USE_ANY_ROLE", onObject("INTEGRATION", String(integration.name)))).toBe(true);
    // 5. The role may use the warehouse, the database, the schema, and select from what is in it and will be.
    expect(may("SIGMA_USERS", "USAGE", onObject("WAREHOUSE", "SIGMA_WH"))).toBe(true);
    for (const [database, schema] of [
      ["ANALYTICS", "PUBLIC"],
      ["ANALYTICS", "MARTS"],
      ["FINANCE", "REPORTS"],
    ]) {
      expect(may("SIGMA_USERS", "USAGE", onObject("DATABASE", database))).toBe(true);
      expect(may("SIGMA_USERS", "USAGE", onSchema(database, schema))).toBe(true);
      for (const when of ["all", "future"] as const) {
        for (const kind of ["TABLES", "VIEWS", "DYNAMIC TABLES"])
          expect(may("SIGMA_USERS", "SELECT", inside(when, kind, database, schema))).toBe(true);
      }
    }
    expect(may("SIGMA_USERS", "USAGE", (grant) => first(grant.on_schema)?.future_schemas_in_database === "ANALYTICS")).toBe(true);
    expect(may("SIGMA_USERS", "IMPORTED PRIVILEGES", onObject("DATABASE", "WEATHER"))).toBe(true);
    // 6. Users may write into Sigma's schema, and into each other's input tables; only the service account into the edit log.
    for (const privilege of ["USAGE", "CREATE TABLE", "CREATE DYNAMIC TABLE"])
      expect(may("SIGMA_USERS", privilege, onSchema("SIGMA_WRITE", "SIGMA"))).toBe(true);
    expect(may("SIGMA_USERS", "USAGE", onObject("DATABASE", "SIGMA_WRITE"))).toBe(true);
    for (const when of ["all", "future"] as const)
      expect(may("SIGMA_USERS", "UPDATE", inside(when, "TABLES", "SIGMA_WRITE", "SIGMA"))).toBe(true);
    for (const privilege of ["USAGE", "CREATE TABLE"]) {
      expect(may("SIGMA_SERVICE_ROLE", privilege, onSchema("SIGMA_WRITE", "EDIT_LOG"))).toBe(true);
      expect(may("SIGMA_USERS", privilege, onSchema("SIGMA_WRITE", "EDIT_LOG"))).toBe(false);
    }
    expect(may("SIGMA_SERVICE_ROLE", "USAGE", onObject("DATABASE", "SIGMA_WRITE"))).toBe(true);
    expect(may("SIGMA_SERVICE_ROLE", "USAGE", onObject("WAREHOUSE", "SIGMA_WH"))).toBe(true);
    // 7. Sigma's own service account has all of it, too.
    expect(held).toContainEqual(["SIGMA_USERS", "SIGMA_SERVICE"]);
    expect(workplace.org.all("okta_app_user").length).toBe(1);
  });

  test("gives nothing beyond that", async () => {
    await workplace.apply(synthesize());
    const given = [...new Set(grants().flatMap(({ privileges }) => privileges as string[]))].sort();
    expect(given).toEqual([
      ...[
        "CREATE DYNAMIC TABLE",
        "CREATE STAGE",
        "CREATE TABLE",
        "CREATE VIEW",
        "DELETE",
        "IMPORTED PRIVILEGES",
        "INSERT",
        "SELECT",
        "TRUNCATE",
      ],
      ...["UPDATE", "USAGE", "USE_ANY_ROLE"],
    ]);
    expect(may("SIGMA_USERS", "USAGE", onSchema("FINANCE", "PAYROLL"))).toBe(false);
    expect(may("SIGMA_USERS", "SELECT", inside("all", "TABLES", "FINANCE", "PAYROLL"))).toBe(false);
    expect(may("SIGMA_USERS", "USAGE", onObject("WAREHOUSE", "BIG_WH"))).toBe(false);
    expect(
      grants().filter(({ on_account, all_privileges, with_grant_option }) => on_account || all_privileges || with_grant_option),
    ).toEqual([]);
    expect(
      grants().filter(
        (grant) =>
          (grant.privileges as string[]).some((privilege) => privilege.startsWith("CREATE")) &&
          !onSchema("SIGMA_WRITE", grant.account_role_name === "SIGMA_SERVICE_ROLE" ? "EDIT_LOG" : "SIGMA")(grant),
      ),
    ).toEqual([]);
    const changes = ["INSERT", "UPDATE", "DELETE", "TRUNCATE"];
    expect(
      grants().filter(
        (grant) =>
          (grant.privileges as string[]).some((privilege) => changes.includes(privilege)) &&
          !(["all", "future"] as const).some((when) => inside(when, "TABLES", "SIGMA_WRITE", "SIGMA")(grant)),
      ),
    ).toEqual([]);
  });

  test("changes users where that is asked for, and leaves them as they are when it is not any more", async () => {
    const stack = synthesize((account) => (access(account).manageUsers = true));
    await workplace.apply(stack);
    const user = () => workplace.inSnowflake("user").find(({ name }) => name === "ADA");
    expect(user()).toMatchObject({
      login_name: "ada@example.com",
      default_role: "SIGMA_USERS",
      default_warehouse: "SIGMA_WH",
      default_secondary_roles: "ALL",
      email: "ada@example.com",
    });
    expect(await workplace.outputs(stack)).not.toHaveProperty("acme_access_alter_users");
    expect(await workplace.changes(stack)).toEqual([]);
    synthesize();
    await workplace.succeed(stack, "apply", "-auto-approve", "-input=false", "-no-color");
    expect(user()).toMatchObject({ login_name: "ada@example.com", default_role: "SIGMA_USERS" });
  });

  test.each([
    ["a warehouse", (account: Stack) => (access(account).warehouses = ["NO_WH"]), "warehouse 'NO_WH' does not exist"],
    ["a database", (account: Stack) => (access(account).databases = ["NO_DB"]), "database 'NO_DB' does not exist"],
    [
      "that a database comes from a share",
      (account: Stack) => (access(account).databases = ["ANALYTICS", "WEATHER"]),
      "Granting individual privileges on imported database is not allowed",
    ],
    ["a role", (account: Stack) => (((access(account).writeBack as Stack).editLog as Stack).role = "NO_ROLE"), "'NO_ROLE' does not exist"],
    ["a user", (account: Stack) => (access(account).grantToUsers = ["NOBODY"]), "user 'NOBODY' does not exist"],
  ])("fails at apply where %s is not there or not said, with Snowflake's own words", async (_, change, message) => {
    const stack = synthesize(change);
    await workplace.init(stack);
    expect(await workplace.fail(stack, "apply", "-auto-approve", "-input=false", "-no-color")).toContain(message);
  });

  test("protects the role and what Sigma wrote", async () => {
    const stack = synthesize();
    await workplace.apply(stack);
    const refused = await workplace.fail(stack, "destroy", "-auto-approve", "-input=false", "-no-color");
    expect(refused).toContain("snowflake_account_role");
    expect(refused).toContain("snowflake_schema");
  });
});

describeTerraform("mails from Snowflake", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const synthesize = (change?: (notify: Stack) => void) =>
    Object.values(
      workplace.synthesize("okta-access-and-alerts.yaml", (stack) => change?.((stack.credentials as Stack).notify as Stack)),
    )[0];

  test("go to the people who are named, on the schedule that is given", async () => {
    await workplace.apply(synthesize());
    expect(workplace.inSnowflake("snowflake_email_notification_integration")).toMatchObject([
      { name: "SIGMA_OAUTH_MAIL", enabled: true, allowed_recipients: ["oncall@example.com"] },
    ]);
    const alerts = workplace.inSnowflake("snowflake_alert");
    expect(alerts.map(({ name }) => name).sort()).toEqual(["SIGMA_OAUTH_CREDENTIAL_SIGMA", "SIGMA_OAUTH_FAILED_LOGINS"]);
    alerts.forEach((alert) => {
      expect(alert).toMatchObject({ database: "ANALYTICS", schema: "PUBLIC", warehouse: "SIGMA_WH", enabled: true });
      expect(first(first(alert.alert_schedule)?.cron)).toEqual({ expression: "0 7 * * *", time_zone: "Europe/Berlin" });
      expect(alert.action).toMatch(/^CALL SYSTEM\$SEND_EMAIL\('SIGMA_OAUTH_MAIL', 'oncall@example\.com', '.+', '.+'\)$/);
    });
  });

  test("tell of logins that fail, from the number on that is given", async () => {
    await workplace.apply(synthesize((notify) => (notify.failedLoginThreshold = 25)));
    const alert = workplace.inSnowflake("snowflake_alert").find(({ name }) => name === "SIGMA_OAUTH_FAILED_LOGINS")!;
    expect(alert.condition).toBe(
      [
        "SELECT COUNT(*) FROM (SELECT FIRST_AUTHENTICATION_FACTOR, IS_SUCCESS, ERROR_MESSAGE, OBJECT_CONSTRUCT(*) AS LOGIN FROM ",
        `TABLE("ANALYTICS".INFORMATION_SCHEMA.LOGIN_HISTORY(TIME_RANGE_START => DATEADD('hour', -24, CURRENT_TIMESTAMP()), `,
        "RESULT_LIMIT => 10000))) WHERE IS_SUCCESS = 'NO' AND (FIRST_AUTHENTICATION_FACTOR = 'OAUTH_ACCESS_TOKEN' OR ",
        "ERROR_MESSAGE ILIKE '%OAUTH%' OR CONTAINS(LOGIN:LOGIN_DETAILS::TEXT, 'authn_validation_error') OR ",
        "LOGIN:AUTHORIZING_INTEGRATION_NAME::TEXT = 'SIGMA_OAUTH') HAVING COUNT(*) >= 25",
      ].join(""),
    );
  });

  test("cannot go to somebody whose address is not verified in the account", async () => {
    const stack = synthesize((notify) => (notify.emails = ["stranger@example.com"]));
    await workplace.init(stack);
    expect(await workplace.fail(stack, "apply", "-auto-approve", "-input=false", "-no-color")).toContain("stranger@example.com");
  });
});
