import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { TerraformStack, TerraformVariable } from "cdktf";
import {
  AuthorizationServer,
  AuthorizationServerSettings,
  IAuthorizationServer,
  OAuthClient,
  SigmaConnectionSettings,
  SigmaDeployment,
  SnowflakeAccount,
  SnowflakeExternalOAuth,
  IdentityProviderKind,
  SnowflakeTrustOutput,
} from "../../../lib";
import { newStack, synth } from "../../support/synth";
import { checkOf, idsOf, outputsOf, verifyJson } from "../support/command";
import { Vendor } from "../support/provider";
import { certificate, closeAll } from "../support/tls";
import { openVendor } from "../support/verify-vendor";

afterEach(closeAll);

const account = SnowflakeAccount.of("ACME", "ANALYTICS");

/** The outputs of an app of constructs, which has no config. Every value is known when it is synthesized. */
function outputs(vendor: Vendor, addTrust: (stack: TerraformStack, server: IAuthorizationServer) => void, issuer = vendor.issuer): string {
  const stack = newStack();
  const server = AuthorizationServer.fromAttributes({
    issuer,
    metadataUri: vendor.metadataUri,
    jwksUris: [vendor.jwksUri],
    audiences: [account.url],
    kind: IdentityProviderKind.OKTA,
  });
  const client = OAuthClient.fromAttributes({
    clientId: "0oaexample",
    clientSecret: new TerraformVariable(stack, "secret", { sensitive: true }).stringValue,
    redirectUri: SigmaDeployment.GCP.redirectUri,
  });
  new SigmaConnectionSettings(stack, "Settings", { client, authorizationServer: server });
  addTrust(stack, server);
  return outputsOf(Object.fromEntries(Object.entries(synth(stack).output).map(([name, { value }]) => [name, value])));
}

const withIntegration = (stack: TerraformStack, authorizationServer: IAuthorizationServer) => {
  new SnowflakeProvider(stack, "Snowflake", {});
  const integration = new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer });
  new SnowflakeTrustOutput(stack, "TrustOutput", { integration, account });
};
const byHand = (stack: TerraformStack, authorizationServer: IAuthorizationServer) => {
  new AuthorizationServerSettings(stack, "ServerSettings", { authorizationServer });
};

describe("verify, of an app of constructs", () => {
  const verify = async (stdin: string) => verifyJson(["--ca-file", (await certificate()).file], { stdin });

  test("checks what the account trusts against the live server", async () => {
    const report = await verify(outputs(await openVendor("okta"), withIntegration));
    expect(idsOf(report, "failed")).toEqual([]);
    expect(idsOf(report, "unknown")).toEqual([]);
    expect(report.checks.filter(({ subject }) => subject === "acme_analytics").map(({ id }) => id)).toEqual([
      "VERIFY-ISSUER",
      "VERIFY-JWKS-URI",
      "VERIFY-AUDIENCE",
      "VERIFY-INTEGRATION",
      "VERIFY-ANY-ROLE",
    ]);
  });

  test("checks what a person is told to set up", async () => {
    const report = await verify(outputs(await openVendor("okta"), byHand));
    expect(idsOf(report, "failed")).toEqual([]);
    expect(checkOf(report, "VERIFY-ISSUER")).toMatchObject({ subject: "outputs", status: "passed" });
  });

  test.each([
    ["an integration", withIntegration],
    ["a person", byHand],
  ])("finds an issuer that is not the server's, with %s", async (_, addTrust) => {
    const vendor = await openVendor("okta");
    const report = await verify(outputs(vendor, addTrust, `${vendor.issuer.replace("/oauth2/", "/oauth2/other")}`));
    expect(idsOf(report, "failed")).toEqual(["VERIFY-ISSUER"]);
  });
});
