import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asHcl } from "../support/project";
import { describeTerraform, Stack, Workplace } from "./support";

const TYPES = [
  "okta_app_oauth",
  "okta_auth_server",
  "okta_auth_server_scope",
  "okta_auth_server_claim",
  "okta_auth_server_policy",
  "okta_auth_server_policy_rule",
];

describeTerraform("adoption", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const idOf = (type: string) => String(workplace.org.all(type)[0].id);
  const ids = () => [...TYPES.map(idOf), ...workplace.integrations().map(({ name }) => name)];

  /** What somebody made by hand, nearly as the example wants it: there is no state of it. */
  async function makeByHand(): Promise<void> {
    const [stack] = Object.values(
      workplace.synthesize("okta-adopt.yaml", (config) => {
        delete config.adopt;
        config.tokens = { refreshTokenDays: 30 };
        config.snowflake = {
          ...(config.snowflake as Stack),
          additionalAudiences: ["https://powerbi.example.com", "https://tableau.example.com"],
        };
      }),
    );
    await workplace.apply(stack);
    writeFileSync(join(workplace.folder, "terraform.acme-adopted.tfstate"), "");
  }

  /** The ids that were found in Okta. */
  function adopt(config: Stack): void {
    config.adopt = {
      clients: { sigma: idOf("okta_app_oauth") },
      authorizationServer: {
        id: idOf("okta_auth_server"),
        scope: idOf("okta_auth_server_scope"),
        claim: idOf("okta_auth_server_claim"),
        policy: idOf("okta_auth_server_policy"),
        rule: idOf("okta_auth_server_policy_rule"),
      },
      integrations: ["SIGMA_BY_HAND"],
    };
  }

  test.each([
    ["JSON", (synthesize: () => Record<string, string>) => synthesize()],
    ["HCL", asHcl],
  ])("imports everything, shows what would change before anything does, and keeps every id (%s)", async (_, written) => {
    await makeByHand();
    const before = ids();
    const [stack] = Object.values((written as typeof asHcl)(() => workplace.synthesize("okta-adopt.yaml", adopt)));
    if (written === asHcl) rmSync(join(stack, "cdk.tf.json"));
    await workplace.init(stack);
    const changes = (await workplace.changes(stack))
      .filter((change) => !/^create (output|okta_app_group|time_static)/.test(change))
      .map((change) => change.replace(/\.[\w-]+$/, ""));
    expect(changes.sort()).toEqual([
      "import no-op okta_app_oauth",
      "import no-op okta_auth_server",
      "import no-op okta_auth_server_claim",
      "import no-op okta_auth_server_policy",
      "import no-op okta_auth_server_scope",
      "import update okta_auth_server_policy_rule",
      "import update snowflake_external_oauth_integration",
    ]);
    expect(await workplace.succeed(stack, "plan", "-input=false", "-no-color")).toContain('- "https://tableau.example.com"');
    await workplace.apply(stack);
    expect(ids()).toEqual(before);
    expect(workplace.org.all("okta_auth_server_policy_rule")[0].refresh_token_window_minutes).toBe(129600);

    ["cdk.tf", "checks.tf.json"].forEach((file) => rmSync(join(stack, file), { force: true }));
    const [after] = Object.values(
      workplace.synthesize("okta-adopt.yaml", (config) => (config.adopt = { integrations: ["SIGMA_BY_HAND"] })),
    );
    await workplace.init(after);
    expect(await workplace.changes(after)).toEqual([]);
  });

  test("creates what has no id, on the server that is adopted", async () => {
    await makeByHand();
    const [stack] = Object.values(
      workplace.synthesize("okta-adopt.yaml", (config) => {
        adopt(config);
        const { id, scope, claim } = (config.adopt as { authorizationServer: Record<string, string> }).authorizationServer;
        config.adopt = { ...(config.adopt as object), authorizationServer: { id, scope, claim } };
      }),
    );
    await workplace.init(stack);
    const changes = (await workplace.changes(stack)).map((change) => change.replace(/\.[\w-]+$/, ""));
    expect(changes).toEqual(
      expect.arrayContaining(["create okta_auth_server_policy", "create okta_auth_server_policy_rule", "import no-op okta_auth_server"]),
    );
  });

  test("fails at plan when an id leads nowhere", async () => {
    const [stack] = Object.values(workplace.synthesize("okta-adopt.yaml"));
    await workplace.init(stack);
    expect(await workplace.fail(stack, "plan", "-input=false", "-no-color")).toContain("nothing has the import id ausexampleserver0000");
  });

  test("of an integration with an alias imports it from its own account", () => {
    const two = (config: Stack) => {
      const account = config.snowflake as Stack;
      config.snowflake = [account, { ...account, account: "FINANCE" }];
    };
    const [stack] = Object.values(workplace.synthesize("okta-adopt.yaml", two));
    const json = JSON.parse(readFileSync(join(stack, "cdk.tf.json"), "utf8")) as {
      import: { to: string; provider?: string; id: string }[];
    };
    const imports = json.import.filter(({ to }) => to.startsWith("snowflake")).map(({ provider, id }) => [provider, id]);
    expect(imports).toEqual([
      ["snowflake.acme_analytics", '"SIGMA_BY_HAND"'],
      ["snowflake.acme_finance", '"SIGMA_BY_HAND"'],
    ]);
  });
});

describeTerraform("a shared integration", () => {
  test("is left alone; the statement that adds the audience to its present ones is an output", async () => {
    const workplace = await Workplace.open();
    const [stack] = Object.values(workplace.synthesize("existing-shared-integration.yaml"));
    await workplace.apply(stack);
    const { acme_analytics_alter_security_integration: statement } = await workplace.outputs(stack);
    workplace.close();
    expect(workplace.integrations()).toEqual([]);
    expect(statement.value).toBe(
      `ALTER SECURITY INTEGRATION "POWER_BI" SET
  EXTERNAL_OAUTH_AUDIENCE_LIST = ('api://22222222-2222-2222-2222-222222222222', 'https://analysis.windows.net/powerbi/connector/Snowflake');`,
    );
  });
});

describeTerraform("an integration that was made by hand with everything that it can have", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const BY_HAND = {
    name: "BY_HAND",
    enabled: false,
    external_oauth_type: "OKTA",
    external_oauth_issuer: "https://acme.okta.com/oauth2/ausexampleserver0000",
    external_oauth_jws_keys_url: ["https://acme.okta.com/oauth2/ausexampleserver0000/v1/keys"],
    external_oauth_audience_list: ["https://acme-analytics.snowflakecomputing.com"],
    external_oauth_token_user_mapping_claim: ["snowflake_username"],
    external_oauth_snowflake_user_mapping_attribute: "LOGIN_NAME",
    external_oauth_any_role_mode: "ENABLE_FOR_PRIVILEGE",
    external_oauth_blocked_roles_list: ["PAYROLL"],
    external_oauth_allowed_roles_list: null,
    external_oauth_rsa_public_key: "example-key",
    external_oauth_rsa_public_key_2: "example-key-2",
    external_oauth_scope_delimiter: " ",
    external_oauth_scope_mapping_attribute: null,
    comment: "By hand",
    fully_qualified_name: '"BY_HAND"',
    id: '"BY_HAND"',
  };

  /** The stack that adopts it, with what the config says of it, and what a plan would change, by attribute. */
  async function adopting(said: Stack): Promise<{ stack: string; plan: () => Promise<string[]> }> {
    workplace.snowflakeAccount("ACME", "ANALYTICS").put("snowflake_external_oauth_integration", BY_HAND.id, { ...BY_HAND });
    const [stack] = Object.values(
      workplace.synthesize("existing-snowflake.yaml", (config) => {
        config.snowflake = { organization: "ACME", account: "ANALYTICS", integrationName: "BY_HAND", additionalAudiences: [], ...said };
        config.adopt = { integrations: ["BY_HAND"] };
      }),
    );
    await workplace.init(stack);
    return { stack, plan: async () => (await workplace.changes(stack)).filter((change) => !/ output\./.test(change)) };
  }

  test("keeps all of it, and plans nothing after, though its name stays in the list", async () => {
    const { stack, plan } = await adopting({});
    expect(await plan()).toEqual([expect.stringMatching(/^import no-op snowflake_external_oauth_integration\./)]);
    await workplace.apply(stack);
    expect(workplace.integrations()[0]).toMatchObject(BY_HAND);
    expect(await plan()).toEqual([]);
  });

  test("takes what the config says", async () => {
    const { stack, plan } = await adopting({ enabled: true, comment: "Sigma", blockedRoles: ["PAYROLL", "HR"] });
    expect(await plan()).toEqual([expect.stringMatching(/^import update /)]);
    await workplace.apply(stack);
    const { enabled, comment, external_oauth_blocked_roles_list: blocked, ...rest } = workplace.integrations()[0];
    expect([enabled, comment, blocked]).toEqual([true, "Sigma", expect.arrayContaining(["PAYROLL", "HR"])]);
    expect(rest).toMatchObject({ external_oauth_any_role_mode: "ENABLE_FOR_PRIVILEGE", external_oauth_scope_delimiter: " " });
    expect(await plan()).toEqual([]);
  });
});
