import { cpSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, synthesizeInto } from "../support/project";
import { command } from "../cli/support/command";
import { describeTerraform, Stack, Workplace } from "./support";

/** Plans as Terraform writes them: what people would notice, and what they would not. */
describeTerraform("gate, with the plans of Terraform", () => {
  let workplace: Workplace;
  let stack: string;
  beforeAll(async () => {
    workplace = await Workplace.open();
    [stack] = Object.values(workplace.synthesize("okta-snowflake.yaml"));
    await workplace.apply(stack);
  });
  afterAll(() => workplace.close());

  /** What `gate` says of the plan for a config. */
  async function gate(change: (config: Stack) => void, example = "okta-snowflake.yaml") {
    const path = join(workplace.folder, "config.yaml");
    cpSync(join(PROJECT, "examples/certificates"), join(workplace.folder, "certificates"), { recursive: true });
    workplace.write(path, example, change);
    synthesizeInto(workplace.folder, path);
    await workplace.succeed(stack, "init", "-input=false", "-no-color");
    await workplace.succeed(stack, "plan", "-input=false", "-no-color", "-out=tfplan");
    const plan = await workplace.succeed(stack, "show", "-json", "tfplan");
    const { code, stdout } = await command(["gate", "-"], { stdin: plan });
    const stopped = [...stdout.matchAll(/^STOP: ([\w.-]+)_[0-9A-F]{8}: ([^;]+);/gm)].map(([, address, what]) => `${address}: ${what}`);
    return { code, stopped, stdout };
  }

  test("lets through what people do not notice: nothing, a new name, one more redirect URI", async () => {
    expect(await gate(() => undefined)).toMatchObject({ code: 0, stopped: [] });
    const more = await gate((config) => {
      const [client] = config.clients as Stack[];
      client.name = "Sigma at Acme";
      client.additionalRedirectUris = ["https://api.eu.aws.sigmacomputing.com/api/v2/oauth/1/authcode"];
    });
    expect(more).toMatchObject({ code: 0, stopped: [] });
  });

  test("stops where the redirect URI and the audience change", async () => {
    const { code, stopped } = await gate((config) => {
      config.deployment = "AWS-EU";
      config.audience = "https://acme-other.snowflakecomputing.com";
    });
    expect(code).toBe(1);
    expect(stopped.sort()).toEqual([
      'okta_app_oauth.Client-sigma: changes redirect_uris: "https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode" is removed',
      'okta_auth_server.AuthorizationServer: changes audiences: "https://example-analytics.snowflakecomputing.com" is removed',
      'snowflake_external_oauth_integration.Trust-example_analytics: changes external_oauth_audience_list: "https://example-analytics.snowflakecomputing.com" is removed',
    ]);
  });

  test("stops where the config has another identity provider, which preventDestroy does not see", async () => {
    const { code, stopped, stdout } = await gate((config) => {
      config.identityProvider = { type: "pingone", environmentId: "00000000-0000-0000-0000-000000000000", region: "EU" };
      (config.clients as Stack[])[0].users = undefined;
      config.acknowledge = [{ rule: "SNOW-SCOPE-DELIMITER", reason: "enabled" }];
    });
    expect(code).toBe(1);
    expect(stopped).toEqual(
      expect.arrayContaining([
        "okta_app_oauth.Client-sigma: destroys an OAuth client",
        "okta_auth_server.AuthorizationServer: destroys an authorization server",
      ]),
    );
    expect(stdout).toContain("snowflake_external_oauth_integration");
  });
});
