import { TerraformStack, TerraformVariable } from "cdktf";
import {
  AuthorizationServer,
  IdentityProviderKind,
  ClientAuthentication,
  OAuthClient,
  OAuthClientAttributes,
  OAuthPurpose,
  SigmaConnectionSettings,
  SigmaDeployment,
} from "../../../lib";
import { failure, newStack, plainText, synth } from "../../support/synth";

const ISSUER = "https://acme.okta.com/oauth2/ausA";
const authorizationServer = AuthorizationServer.fromAttributes({
  issuer: ISSUER,
  jwksUris: [`${ISSUER}/v1/keys`],
  audiences: ["https://acme-analytics.snowflakecomputing.com"],
  kind: IdentityProviderKind.OKTA,
});

function outputs(attributes: Partial<OAuthClientAttributes> = {}, outputPrefix?: string) {
  const stack = newStack();
  const clientSecret = new TerraformVariable(stack, "secret", { sensitive: true }).stringValue;
  const client = OAuthClient.fromAttributes({
    clientId: "0oaA",
    redirectUri: SigmaDeployment.GCP.redirectUri,
    clientSecret,
    ...attributes,
  });
  new SigmaConnectionSettings(stack, "Settings", { client, authorizationServer, outputPrefix });
  return synth(stack).output;
}

const lines = (value: unknown) => plainText(value).split("\n");

describe("SigmaConnectionSettings", () => {
  test("outputs what an admin pastes, under names that scripts can rely on", () => {
    const found = Object.entries(outputs()).map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(found.filter(([name]) => name !== "sigma_settings"))).toEqual({
      sigma_metadata_uri: `${ISSUER}/.well-known/openid-configuration`,
      sigma_client_id: "0oaA",
      sigma_client_secret: "${var.secret}",
      sigma_scopes: "session:role-any offline_access openid email profile",
      sigma_redirect_uri: SigmaDeployment.GCP.redirectUri,
      sigma_require_pkce: false,
      sigma_use_jwt: false,
    });
  });

  test("marks the secret as sensitive, and nothing else", () => {
    const sensitive = Object.entries(outputs()).filter(([, output]) => output.sensitive);
    expect(sensitive.map(([name]) => name)).toEqual(["sigma_client_secret"]);
  });

  test("lists both of Sigma's forms in their order, and names the output that holds the secret instead of showing it", () => {
    expect(lines(outputs().sigma_settings.value)).toEqual([
      "Organization login (Administration > Authentication)",
      `  Metadata URI: ${ISSUER}/.well-known/openid-configuration`,
      "  Client ID: 0oaA",
      "  Client secret: terraform output -raw sigma_client_secret",
      "Connection (the form of the data platform's connection, with OAuth)",
      "  Scopes: session:role-any offline_access openid email profile",
      `  Metadata URI: ${ISSUER}/.well-known/openid-configuration`,
      "  Client ID: 0oaA",
      "  Client secret: terraform output -raw sigma_client_secret",
      "  Require PKCE: off",
      "  Use JWT bearer tokens: off",
    ]);
  });

  test("has no secret for a client that signs JWTs, and shows only the form of a connection", () => {
    const found = outputs({
      clientSecret: undefined,
      purposes: [OAuthPurpose.DATA_CONNECTION],
      authentication: ClientAuthentication.PRIVATE_KEY_JWT,
      requirePkce: true,
    });
    expect(found).not.toHaveProperty("sigma_client_secret");
    expect(found.sigma_use_jwt.value).toBe(true);
    expect(found.sigma_require_pkce.value).toBe(true);
    expect(lines(found.sigma_settings.value)).toEqual([
      "Connection (the form of the data platform's connection, with OAuth)",
      expect.stringContaining("Scopes"),
      expect.stringContaining("Metadata URI"),
      "  Client ID: 0oaA",
      "  Client secret: none, this client signs JWTs",
      "  Require PKCE: on",
      "  Use JWT bearer tokens: on",
    ]);
  });

  test("shows only the form of the organization for a client that signs people in", () => {
    const form = lines(outputs({ purposes: [OAuthPurpose.ORGANIZATION_LOGIN] }).sigma_settings.value);
    expect(form[0]).toMatch(/^Organization/);
    expect(form.join()).not.toContain("Scopes");
  });

  test("takes its prefix from the client's name, or as given", () => {
    expect(Object.keys(outputs({ clientName: "Sigma (EU) – Login" }))).toContain("sigma_eu_login_client_id");
    expect(Object.keys(outputs({}, "login"))).toContain("login_client_id");
  });

  test("refuses a prefix that output names cannot have", () => {
    expect(failure(() => outputs({}, "My-Prefix"))).toMatch(/^test\/Settings outputPrefix: given "My-Prefix"; .*\[SIGMA-OUTPUT-PREFIX]$/);
    expect(failure(() => outputs({ clientName: "№" }))).toContain("[SIGMA-OUTPUT-PREFIX]");
  });

  test("fails when the secret of an imported client is not known", () => {
    expect(failure(() => outputs({ clientSecret: undefined }))).toContain("[SIGMA-CLIENT-SECRET]");
  });

  test("keeps two clients of one stack apart", () => {
    const stack: TerraformStack = newStack();
    for (const name of ["First", "Second"]) {
      const client = OAuthClient.fromAttributes({
        clientId: name,
        clientName: name,
        redirectUri: "https://api.sigmacomputing.com/a",
        clientSecret: "${var.x}",
      });
      new SigmaConnectionSettings(stack, `Settings${name}`, { client, authorizationServer });
    }
    expect(Object.keys(synth(stack).output)).toHaveLength(16);
  });
});
