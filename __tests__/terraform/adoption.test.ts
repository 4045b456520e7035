import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asHcl } from "../support/project";
import { exported } from "./exported";
import { CUSTOM_URL } from "./sandbox/okta";
import { describeTerraform, Stack, Workplace } from "./support";

const TYPES = [
  "okta_app_oauth",
  "okta_auth_server",
  "okta_auth_server_scope",
  "okta_auth_server_claim",
  "okta_auth_server_policy",
  "okta_auth_server_policy_rule",
];

/** What somebody set by hand that no key of the config is about. */
const BY_HAND: Record<string, Record<string, unknown>> = {
  okta_app_oauth: {
    accessibility_error_redirect_url: "https://acme.example.com/error",
    accessibility_login_redirect_url: "https://acme.example.com/login",
    accessibility_self_service: true,
    admin_note: "Ask the data team",
    app_links_json: '{"oidc_client_link":true}',
    app_settings_json: '{"any":"thing"}',
    authentication_policy: "rstbyhand00000000000",
    auto_key_rotation: false,
    auto_submit_toolbar: true,
    client_uri: "https://acme.example.com",
    consent_method: "REQUIRED",
    enduser_note: "Sigma, with your own rights",
    groups_claim: [{ type: "FILTER", filter_type: "STARTS_WITH", name: "groups", value: "Data", issuer_mode: "ORG_URL" }],
    hide_ios: false,
    hide_web: false,
    issuer_mode: "CUSTOM_URL",
    jwks: [{ kid: "key", kty: "RSA", e: "AQAB", n: "obviously-fake", x: null, y: null }],
    login_mode: "OKTA",
    login_scopes: ["openid"],
    login_uri: "https://app.sigmacomputing.com/acme",
    logo_uri: "https://acme.example.com/logo.png",
    policy_uri: "https://acme.example.com/policy",
    post_logout_redirect_uris: ["https://acme.example.com/bye"],
    profile: '{"owner":"data"}',
    tos_uri: "https://acme.example.com/terms",
    user_name_template: "${source.email}",
    user_name_template_push_status: "PUSH",
    user_name_template_suffix: "@acme",
    user_name_template_type: "CUSTOM",
    wildcard_redirect: "SUBDOMAIN",
  },
  okta_auth_server: {
    name: "Analytics",
    description: "Made by hand",
    credentials_rotation_mode: "MANUAL",
    issuer_mode: "CUSTOM_URL",
    issuer: `${CUSTOM_URL}/oauth2/ausbyhand`,
  },
  okta_auth_server_scope: {
    consent: "REQUIRED",
    default: true,
    description: "Any role",
    display_name: "Sigma",
    metadata_publish: "NO_CLIENTS",
    optional: true,
  },
  okta_auth_server_claim: { scopes: ["session:role-any"] },
  okta_auth_server_policy: { name: "BI tools", description: "Made by hand", priority: 3 },
  okta_auth_server_policy_rule: {
    name: "Analysts",
    priority: 2,
    group_whitelist: ["00gbyhand00000000000"],
    group_blacklist: ["00gexternal000000000"],
    inline_hook_id: "calbyhand00000000000",
    user_whitelist: ["00uada00000000000000"],
    user_blacklist: ["00ueve00000000000000"],
  },
};

const picked = (values: Record<string, unknown>, names: string[]) => Object.fromEntries(names.map((name) => [name, values[name]]));

/** The settings of Okta's adopted resources that a plan changes, by type. */
function changedSettings(plan: string): Record<string, string[]> {
  const { resource_changes } = JSON.parse(plan) as {
    resource_changes: { type: string; change: { importing?: object; before: Record<string, unknown>; after: Record<string, unknown> } }[];
  };
  return Object.fromEntries<string[]>(
    resource_changes
      .filter(({ type, change }) => change.importing && type.startsWith("okta_"))
      .map(({ type, change: { before, after } }): [string, string[]] => [
        type,
        Object.keys(before).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])),
      ])
      .sort(),
  );
}

/** What the section is after the first deploy. */
function done(config: Stack): void {
  const adopted = config.adopt as { clients: object; authorizationServer: object };
  const all = (ids: object) => Object.fromEntries(Object.keys(ids).map((key) => [key, "done"]));
  config.adopt = { ...adopted, clients: all(adopted.clients), authorizationServer: all(adopted.authorizationServer) };
}

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

  /** What is synthesized, as `export` writes it. */
  function inExport(synthesize: () => Record<string, string>): Record<string, string> {
    synthesize();
    return exported(join(workplace.folder, "config.yaml"));
  }

  test.each([
    ["JSON", (synthesize: () => Record<string, string>) => synthesize()],
    ["HCL", asHcl],
    ["exported", inExport],
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
      "import no-op okta_auth_server",
      "import no-op okta_auth_server_claim",
      "import no-op okta_auth_server_policy",
      "import no-op okta_auth_server_scope",
      "import update okta_app_oauth",
      "import update okta_auth_server_policy_rule",
      "import update snowflake_external_oauth_integration",
    ]);
    expect(await workplace.succeed(stack, "plan", "-input=false", "-no-color")).toContain('- "https://tableau.example.com"');
    await workplace.apply(stack);
    expect(ids()).toEqual(before);
    expect(workplace.org.all("okta_auth_server_policy_rule")[0].refresh_token_window_minutes).toBe(129600);

    ["cdk.tf", "checks.tf.json"].forEach((file) => rmSync(join(stack, file), { force: true }));
    const synthesizeDone = () => workplace.synthesize("okta-adopt.yaml", done);
    const [after] = Object.values(written === inExport ? inExport(synthesizeDone) : synthesizeDone());
    await workplace.init(after);
    // The first deploy learned the secret; the plan before it could not know that there would be one.
    expect(await workplace.changes(after)).toEqual(["create output.sigma_client_secret"]);
    await workplace.apply(after);
    expect(await workplace.changes(after)).toEqual([]);
  });

  test("changes nothing of which the config says nothing, then and later", async () => {
    await makeByHand();
    Object.entries(BY_HAND).forEach(([type, settings]) => {
      const [made] = workplace.org.all(type);
      Object.assign(made, settings);
    });
    const present = () =>
      Object.entries(BY_HAND).map(([type, settings]) => [type, picked(workplace.org.all(type)[0], Object.keys(settings))]);
    const before = present();
    const [stack] = Object.values(workplace.synthesize("okta-adopt.yaml", adopt));
    await workplace.init(stack);
    await workplace.succeed(stack, "plan", "-input=false", "-no-color", "-out=tfplan");
    const changed = changedSettings(await workplace.succeed(stack, "show", "-json", "tfplan"));
    expect(changed).toEqual({
      // The secret comes with the first change, which this is: the attribute is in the state alone.
      okta_app_oauth: ["omit_secret"],
      okta_auth_server: [],
      okta_auth_server_claim: [],
      okta_auth_server_policy: [],
      okta_auth_server_policy_rule: ["refresh_token_lifetime_minutes", "refresh_token_window_minutes"],
      okta_auth_server_scope: [],
    });
    await workplace.apply(stack);
    expect(present()).toEqual(before);
    const [after] = Object.values(workplace.synthesize("okta-adopt.yaml", done));
    await workplace.init(after);
    // The first deploy learned the secret; the plan before it could not know that there would be one.
    expect(await workplace.changes(after)).toEqual(["create output.sigma_client_secret"]);
    await workplace.apply(after);
    expect(await workplace.changes(after)).toEqual([]);
    expect(present()).toEqual(before);
    expect((await workplace.outputs(after)).sigma_client_secret.value).toBe(`sandbox-secret-of-${idOf("okta_app_oauth")}`);
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
