import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { TerraformOutput, TerraformStack } from "cdktf";
// The compiled library, as a consumer has it.
import {
  SigmaAuthServer,
  SigmaConnectionSettings,
  SigmaDeployment,
  SigmaOktaApp,
  SnowflakeAccount,
  SnowflakeExternalOAuth,
} from "../dist/lib";

/** The Okta + Snowflake example through the library. */
export function throughLibrary(stack: TerraformStack): void {
  new OktaProvider(stack, "Okta", { orgName: "acme", baseUrl: "okta.com" });
  new SnowflakeProvider(stack, "Snowflake", { organizationName: "ACME", accountName: "ANALYTICS" });
  const client = new SigmaOktaApp(stack, "sigma", {
    deployment: SigmaDeployment.AWS_US_WEST,
    groupNames: ["Data Analysts"],
    userLogins: ["service-sigma@example.com"],
    preventDestroy: true,
  });
  const server = new SigmaAuthServer(stack, "AuthorizationServer", {
    audience: SnowflakeAccount.of("ACME", "ANALYTICS").url,
    preventDestroy: true,
  });
  server.grantAccess(client);
  new SigmaConnectionSettings(stack, "Settings", { client, authorizationServer: server });
  const trust = new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: server, comment: "Sigma", preventDestroy: true });
  new TerraformOutput(stack, "create_security_integration", { value: trust.createStatement });
}
