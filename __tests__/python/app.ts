import { App, TerraformOutput, TerraformStack } from "cdktf";
import { DatabricksAccount } from "../../lib/databricks-account/databricks-account";
import { DatabricksCloud } from "../../lib/databricks-account/databricks-cloud";
import { DatabricksConnection } from "../../lib/databricks-account/databricks-connection";
import { DatabricksProvider } from "../../lib/databricks-account/databricks-provider";
import { DatabricksTokenFederation } from "../../lib/databricks-federation/databricks-token-federation";
import { AzureadProvider } from "../../lib/entra/azuread-provider";
import { SigmaEntraApi } from "../../lib/entra/sigma-entra-api";
import { SigmaEntraApp } from "../../lib/entra/sigma-entra-app";
import { SigmaConnectionSettings } from "../../lib/hand-off/sigma-connection-settings";
import { OktaProvider } from "../../lib/okta/okta-provider";
import { SigmaAuthServer } from "../../lib/okta/sigma-auth-server";
import { SigmaOktaApp } from "../../lib/okta/sigma-okta-app";
import { SigmaUnreturnedField } from "../../lib/sigma/connection-options";
import { SigmaDeployment } from "../../lib/sigma/deployment";
import { OAuthPurpose } from "../../lib/sigma/oauth-purpose";
import { SnowflakeAccount } from "../../lib/snowflake/snowflake-account";
import { SnowflakeExternalOAuth } from "../../lib/snowflake/snowflake-external-oauth";
import { SnowflakeProvider } from "../../lib/snowflake/snowflake-provider";
import { UserAttribute, UserMapping } from "../../lib/user-mapping";
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

  const lakehouse = new TerraformStack(app, "lakehouse");
  new OktaProvider(lakehouse, "Okta", { orgName: "acme", baseUrl: "okta.com" });
  const account = DatabricksAccount.of({ cloud: DatabricksCloud.AWS, accountId: TENANT });
  new DatabricksProvider(lakehouse, "Databricks", { host: `https://${account.accountsHost}`, accountId: account.accountId });
  const lakehouseClient = new SigmaOktaApp(lakehouse, "SigmaApp", {
    deployment: SigmaDeployment.AWS_US_WEST,
    purposes: [OAuthPurpose.DATA_CONNECTION],
    groupNames: ["Data Analysts"],
  });
  const lakehouseServer = new SigmaAuthServer(lakehouse, "AuthServer", {
    audience: account.accountId,
    roleScopes: [],
    userMapping: UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, claim: "databricks_username" }),
  });
  lakehouseServer.grantAccess(lakehouseClient);
  const federation = new DatabricksTokenFederation(lakehouse, "Federation", {
    account,
    authorizationServer: lakehouseServer,
    description: "Sigma",
    additionalAudiences: ["https://acme.com"],
  });
  const connection = DatabricksConnection.of({
    account,
    host: "dbc-00000000-0000.cloud.databricks.com",
    notSet: [SigmaUnreturnedField.WORKSPACE_URL],
  });
  new SigmaConnectionSettings(lakehouse, "Settings", {
    client: lakehouseClient,
    authorizationServer: lakehouseServer,
    connections: [connection],
  });
  new TerraformOutput(lakehouse, "command", { value: federation.createCommand });

  app.synth();
}
