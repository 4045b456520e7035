import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { TimeProvider } from "../../lib/utility/time-provider";
import { App, TerraformStack } from "cdktf";
import { join } from "node:path";
import { setupsFromOutputs } from "../../cli/verify/setup/from-outputs";
import {
  CredentialExpiry,
  SigmaAuthServer,
  SigmaConnectionSettings,
  SigmaDeployment,
  SigmaOktaApp,
  SnowflakeAccount,
  SnowflakeExternalOAuth,
  SnowflakeTrustOutput,
} from "../../lib";

import { describeTerraform, Workplace } from "./support";

/** An app of constructs, without a config. */
function synthesize(outdir: string): string {
  const app = new App({ outdir });
  const stack = new TerraformStack(app, "acme-prod");
  new OktaProvider(stack, "Okta", { orgName: "acme", baseUrl: "okta.com" });
  new SnowflakeProvider(stack, "Snowflake", { organizationName: "ACME", accountName: "ANALYTICS" });
  new TimeProvider(stack, "Time");
  const account = SnowflakeAccount.of("ACME", "ANALYTICS");

  const client = new SigmaOktaApp(stack, "SigmaApp", { deployment: SigmaDeployment.GCP, groupNames: ["Data Analysts"] });
  const server = new SigmaAuthServer(stack, "AuthServer", { audience: account.url });
  server.grantAccess(client);
  const integration = new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: server });
  new SigmaConnectionSettings(stack, "Settings", { client, authorizationServer: server });
  new CredentialExpiry(stack, "Expiry", { client });
  new SnowflakeTrustOutput(stack, "TrustOutput", { integration, account });
  app.synth();
  return join(outdir, "stacks/acme-prod");
}

describeTerraform("an app of constructs", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await Workplace.open();
  });
  afterAll(() => workplace.close());

  test("has outputs after a deploy in which verify finds the client and what the account trusts", async () => {
    const folder = synthesize(join(workplace.folder, "app"));
    await workplace.apply(folder);
    const [server] = workplace.org.all("okta_auth_server");
    const [app] = workplace.org.all("okta_app_oauth");
    const issuer = server.issuer as string;

    const [setup, ...others] = setupsFromOutputs(await workplace.outputs(folder));
    expect(others).toEqual([]);
    expect(setup.metadataUri).toBe(`${issuer}/.well-known/oauth-authorization-server`);
    expect(setup.clients).toMatchObject([{ name: "sigma", clientId: app.client_id, secret: app.client_secret, useJwt: false }]);
    expect(setup.trusts).toMatchObject([
      {
        name: "acme_analytics",
        integrationName: "SIGMA_OAUTH",
        accountUrl: "https://acme-analytics.snowflakecomputing.com",
        enabled: true,
        type: "OKTA",
        issuer,
        jwksUris: [`${issuer}/v1/keys`],
        audiences: ["https://acme-analytics.snowflakecomputing.com"],
        userMappingClaims: ["snowflake_username"],
      },
    ]);
  }, 120_000);
});
