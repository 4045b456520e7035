import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeTerraform, Stack, Workplace } from "./support";

describeTerraform("Databricks", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const example = "databricks-aws-workspace.yaml";
  const app = () => workplace.lakehouse.all("databricks_custom_app_integration")[0];

  test("makes a client with a secret, and outputs what an admin needs", async () => {
    const [stack] = Object.values(workplace.synthesize(example));
    await workplace.apply(stack);
    expect(app()).toMatchObject({
      confidential: true,
      scopes: ["all-apis", "offline_access", "openid", "email", "profile"],
      redirect_urls: [
        "https://api.eu.aws.sigmacomputing.com/api/v2/oauth/1/authcode",
        "https://api-eu-aws.sigmacomputing.com/api/v2/oauth/1/authcode",
      ],
      token_access_policy: [{ access_token_ttl_in_minutes: 30, refresh_token_ttl_in_minutes: 43200 }],
    });
    const outputs = await workplace.outputs(stack);
    expect(Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]))).toMatchObject({
      sigma_client_id: app().client_id,
      sigma_client_secret: app().client_secret,
      sigma_metadata_uri: "https://dbc-00000000-0000.cloud.databricks.com/oidc/.well-known/openid-configuration",
      sigma_redirect_uri: "https://api.eu.aws.sigmacomputing.com/api/v2/oauth/1/authcode",
      sigma_other_redirect_uris: ["https://api-eu-aws.sigmacomputing.com/api/v2/oauth/1/authcode"],
      sigma_settings: expect.stringMatching(/to compare .*: https:\/\/api\.eu\.aws\..*\n.*instead: https:\/\/api-eu-aws\./) as string,
      sigma_require_pkce: "on",
      sigma_connection_details: { idpType: "aws_databricks", usePkce: true, useJwt: false, clientId: app().client_id },
      user_requirements: expect.stringContaining("Unity Catalog") as string,
    });
    expect(outputs.sigma_client_secret.sensitive).toBe(true);
    expect(Object.keys(outputs).filter((name) => /^(issuer|audience|jwks_uri)$/.test(name))).toEqual([]);
  });

  test("registers where embedded workbooks send people back to, on a workspace of Azure", async () => {
    const workspaceHost = "adb-0000000000000000.0.azuredatabricks.net";
    const [stack] = Object.values(
      workplace.synthesize(example, (config) => {
        const { type, accountId } = config.identityProvider as Stack;
        config.identityProvider = { type, accountId, cloud: "azure", workspaceHost, embedding: true };
      }),
    );
    await workplace.apply(stack);
    expect(app().redirect_urls).toContain("https://api.eu.aws.sigmacomputing.com/v2/auth/oauth/databricks/callback");
    const outputs = await workplace.outputs(stack);
    expect(outputs.sigma_metadata_uri.value).toBe(`https://${workspaceHost}/oidc/v1/.well-known/openid-configuration`);
    expect(outputs.sigma_oauth_provider.value).toBe("azure_databricks");
  });

  test("takes exactly 90 days, its maximum, where nothing is said", async () => {
    const [stack] = Object.values(workplace.synthesize(example, (config) => delete config.tokens));
    await workplace.apply(stack);
    expect(app().token_access_policy).toMatchObject([{ access_token_ttl_in_minutes: 60, refresh_token_ttl_in_minutes: 129600 }]);
  });

  test("catches a new name, which would be a new client", async () => {
    const [stack] = Object.values(workplace.synthesize(example));
    await workplace.apply(stack);
    const before = app().client_id;
    const file = join(stack, "cdk.tf.json");
    const text = readFileSync(file, "utf8");
    workplace.synthesize(example, (config) => (config.clients as Stack[]).forEach((client) => (client.name = "Sigma 2")));
    expect(readFileSync(file, "utf8")).not.toBe(text);
    expect(await workplace.fail(stack, "plan", "-input=false", "-no-color")).toContain("prevent_destroy");
    workplace.synthesize(example, (config) => {
      (config.clients as Stack[]).forEach((client) => (client.name = "Sigma 2"));
      config.preventDestroy = false;
    });
    await workplace.apply(stack);
    expect(app().client_id).not.toBe(before);
  });

  const TYPE = "databricks_account_federation_policy";

  test("takes over a federation policy that was made by hand, and keeps its description", async () => {
    const oidc_policy = {
      issuer: "https://old.example.com",
      audiences: ["old"],
      subject_claim: "sub",
      jwks_uri: null,
      jwks_json: null,
      subject: null,
    };
    const byHand = {
      policy_id: "sigma-reports",
      description: "Made by hand",
      oidc_policy,
      name: "n",
      uid: "u",
      create_time: "c",
      update_time: "c",
    };
    workplace.lakehouse.put(TYPE, "sigma-reports", { ...byHand, service_principal_id: null });
    const adopting = (config: Stack) => (config.adopt = { policies: ["sigma-reports"] });
    const stacks = Object.values(workplace.synthesize("okta-snowflake-and-databricks.yaml", adopting));
    for (const stack of stacks) await workplace.apply(stack);
    const [policy, ...others] = workplace.lakehouse.all(TYPE);
    expect(others).toStrictEqual([]);
    expect(policy).toMatchObject({
      description: "Made by hand",
      oidc_policy: { audiences: ["https://acme-analytics.snowflakecomputing.com"], subject_claim: "snowflake_username" },
    });
    for (const stack of stacks) expect(await workplace.changes(stack)).toStrictEqual([]);
  });

  test("creates a policy in each account of a list, also where the command was for a person before", async () => {
    const example = "entra-databricks.yaml";
    const [stack] = Object.values(workplace.synthesize(example));
    await workplace.apply(stack);
    expect(workplace.lakehouse.all(TYPE).map(({ description }) => description)).toStrictEqual(["Reports in Sigma"]);
    workplace.synthesize(example, (config) =>
      Object.assign((config.databricks as Stack[])[1], { management: "terraform", policyId: "other" }),
    );
    await workplace.apply(stack);
    expect(workplace.lakehouse.all(TYPE).map(({ policy_id }) => policy_id)).toStrictEqual(["sigma", "other"]);
  });

  test("changes nothing where a policy that the stack made is adopted once more", async () => {
    const [stack] = Object.values(workplace.synthesize("okta-databricks.yaml"));
    await workplace.apply(stack);
    const [other] = Object.values(workplace.synthesize("okta-databricks.yaml", (config) => (config.adopt = { policies: ["sigma"] })));
    expect(other).toBe(stack);
    // The command no longer has the description, which the policy keeps.
    expect((await workplace.changes(stack)).filter((change) => !change.includes(" output."))).toStrictEqual([]);
  });
});
