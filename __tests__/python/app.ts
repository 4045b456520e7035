import { App, TerraformOutput, TerraformStack } from "cdktf";
import { AzureadProvider } from "../../lib/entra/azuread-provider";
import { SigmaEntraApi } from "../../lib/entra/sigma-entra-api";
import { SigmaEntraApp } from "../../lib/entra/sigma-entra-app";
import { SigmaConnectionSettings } from "../../lib/hand-off/sigma-connection-settings";
import { OktaProvider } from "../../lib/okta/okta-provider";
import { SigmaAuthServer } from "../../lib/okta/sigma-auth-server";
import { SigmaOktaApp } from "../../lib/okta/sigma-okta-app";
import { SigmaDeployment } from "../../lib/sigma/deployment";
import { OAuthPurpose } from "../../lib/sigma/oauth-purpose";
import { SnowflakeAccount } from "../../lib/snowflake/snowflake-account";
import { SnowflakeExternalOAuth } from "../../lib/snowflake/snowflake-external-oauth";
import { SnowflakeProvider } from "../../lib/snowflake/snowflake-provider";
import { UserMapping } from "../../lib/user-mapping";
import { TimeProvider } from "../../lib/utility/time-provider";

const TENANT = "00000000-0000-0000-0000-000000000000";

/** The stacks of app.py. */
export function synthesizeStacks(outdir: string): void {
  const app = new App({ outdir });

  const okta = new TerraformStack(app, "okta");
  new OktaProvider(okta, "Okta", { orgName: "acme", baseUrl: "okta.com" });
  new SnowflakeProvider(okta, "Snowflake", { organizationName: "ACME", accountName: "ANALYTICS" });
  const client = new SigmaOktaApp(okta, "SigmaApp", { deployment: SigmaDeployment.AWS_US_WEST, groupNames: ["Data Analysts"] });
  const server = new SigmaAuthServer(okta, "AuthServer", {
    audience: SnowflakeAccount.of("ACME", "ANALYTICS").url,
    userMapping: UserMapping.loginName(),
    refreshTokenDays: 90,
  });
  server.grantAccess(client);
  const trust = new SnowflakeExternalOAuth(okta, "Trust", { authorizationServer: server });
  new SigmaConnectionSettings(okta, "Settings", { client, authorizationServer: server });
  new TerraformOutput(okta, "sql", { value: trust.createStatement });

  const entra = new TerraformStack(app, "entra");
  new AzureadProvider(entra, "Entra", { tenantId: TENANT });
  new TimeProvider(entra, "Time");
  new SnowflakeProvider(entra, "Snowflake", { organizationName: "ACME", accountName: "ANALYTICS" });
  const api = new SigmaEntraApi(entra, "Api", { tenantId: TENANT });
  const entraClient = new SigmaEntraApp(entra, "SigmaApp", {
    tenantId: TENANT,
    deployment: SigmaDeployment.AZURE_EU,
    purposes: [OAuthPurpose.DATA_CONNECTION],
    groupNames: ["Data Analysts"],
  });
  api.grantAccess(entraClient);
  new SnowflakeExternalOAuth(entra, "Trust", { authorizationServer: api });
  new SigmaConnectionSettings(entra, "Settings", { client: entraClient, authorizationServer: api });

  app.synth();
}
