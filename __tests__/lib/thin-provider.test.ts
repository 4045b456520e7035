import { Testing } from "cdktf";
import { DatabricksProvider, OktaProvider, SnowflakeProvider } from "../../lib";
import { asHcl } from "../support/project";
import { newStack, plainText, synth } from "../support/synth";

describe("a provider", () => {
  test("has what is given, and no more", () => {
    const stack = newStack();
    new OktaProvider(stack, "Okta", { orgName: "acme" });
    new DatabricksProvider(stack, "Databricks", { host: "https://accounts.cloud.databricks.com", accountId: "a1" });
    expect(synth(stack)).toMatchObject({
      provider: { okta: [{ org_name: "acme" }], databricks: [{ host: "https://accounts.cloud.databricks.com", account_id: "a1" }] },
    });
  });

  test("can be given its alias later", () => {
    const stack = newStack();
    const provider = new OktaProvider(stack, "Okta", { orgName: "acme" });
    provider.alias = "emea";
    expect(provider.alias).toBe("emea");
    expect(provider.fqn).toBe("okta.emea");
    expect(synth(stack)).toMatchObject({ provider: { okta: [{ alias: "emea", org_name: "acme" }] } });
  });

  test("has texts and lists in HCL", () => {
    const stack = newStack();
    new SnowflakeProvider(stack, "Snowflake", {
      organizationName: "ACME",
      accountName: "ANALYTICS",
      alias: "emea",
      previewFeaturesEnabled: ["x"],
    });
    const hcl = asHcl<string>(() => plainText(Testing.synthHcl(stack))).replace(/\s+/g, " ");
    expect(hcl).toContain('provider "snowflake" {');
    expect(hcl).toContain('alias = "emea"');
    expect(hcl).toContain('organization_name = "ACME"');
    expect(hcl).toMatch(/preview_features_enabled = \[ ?"/);
  });
});
