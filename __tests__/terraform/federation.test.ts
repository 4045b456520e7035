import { Stack, Workplace, describeTerraform } from "./support";
import { runInShell } from "./sandbox/databricks-command";
import { Values } from "./sandbox/value";

const GUID = "00000000-0000-0000-0000-000000000000";
const TYPE = "databricks_account_federation_policy";

/** What only stacks with Snowflake have. */
const OF_SNOWFLAKE = ["snowflake", "serviceAccount", "audience"];

const alone = (config: Stack) => {
  OF_SNOWFLAKE.forEach((key) => delete config[key]);
  config.databricks = { cloud: "gcp", accountId: GUID };
};
const both = (config: Stack) => {
  config.databricks = { cloud: "gcp", accountId: GUID };
};

// The two platforms with each identity provider; Databricks' own server is refused with a reason, as its rules' cases say.
describeTerraform("Databricks trusts", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const vendors = ["okta", "entra", "auth0", "pingone", "pingfederate", "existing"].map((name) => `${name}-snowflake.yaml`);

  test.each(vendors.flatMap((example) => [["alone", example, alone] as const, ["next to Snowflake", example, both] as const]))(
    "%s: %s is applied, and plans nothing after that",
    async (_, example, change) => {
      const [stack] = Object.values(workplace.synthesize(example, change));
      await workplace.apply(stack);
      expect(await workplace.changes(stack)).toStrictEqual([]);
      const outputs = await workplace.outputs(stack);
      const [policy, ...others] = workplace.lakehouse.all(TYPE);
      expect(others).toStrictEqual([]);
      const integrations = workplace.integrations();
      expect(integrations.length).toBe(change === alone ? 0 : 1);
      const { issuer, audiences, subject_claim } = policy.oidc_policy as Values;
      expect({ issuer, audiences }).toStrictEqual({ issuer: outputs.issuer.value, audiences: [outputs.audience.value].flat() });
      integrations.forEach((integration) =>
        expect({ issuer, audiences, claims: [subject_claim] }).toStrictEqual({
          issuer: integration.external_oauth_issuer,
          audiences: integration.external_oauth_audience_list,
          claims: integration.external_oauth_token_user_mapping_claim,
        }),
      );
      if (change === alone) expect(JSON.stringify(outputs)).not.toContain("session:role");
      // Whoever ran the command would only hear that the policy exists.
      expect(Object.keys(outputs).filter((name) => name.endsWith("_create_federation_policy"))).toStrictEqual([]);
    },
  );

  test("what a person creates with the command in the output, if Terraform does not", async () => {
    const [stack] = Object.values(
      workplace.synthesize("okta-snowflake.yaml", (config) => {
        alone(config);
        (config.databricks as Stack).management = "cli";
      }),
    );
    await workplace.apply(stack);
    expect(workplace.lakehouse.all(TYPE)).toStrictEqual([]);
    const outputs = await workplace.outputs(stack);
    const script = String(outputs[`databricks_${GUID.replaceAll("-", "_")}_create_federation_policy`].value);
    const variables = ["DATABRICKS_HOST", "DATABRICKS_ACCOUNT_ID"];
    const [host, account, ...rest] = runInShell(workplace.folder, script, variables);
    expect([host, account]).toStrictEqual(["https://accounts.gcp.databricks.com", GUID]);
    expect(rest.slice(0, 6)).toStrictEqual(["account", "federation-policy", "create", "--policy-id", "sigma", "--json"]);
    expect(JSON.parse(rest[6])).toMatchObject({
      oidc_policy: { issuer: outputs.issuer.value, audiences: [outputs.audience.value].flat(), subject_claim: "databricks_username" },
    });
    expect(rest.slice(7)).toStrictEqual(variables.map((name) => `${name} is not set`));
  });
});
