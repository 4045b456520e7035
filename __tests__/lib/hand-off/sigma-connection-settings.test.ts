import { TerraformStack, TerraformVariable } from "cdktf";
import {
  AuthorizationServer,
  AuthorizationServerAttributes,
  IdentityProviderKind,
  ClientAuthentication,
  OAuthClient,
  OAuthClientAttributes,
  OAuthPurpose,
  SigmaConnectionSettings,
  SigmaConnectionSettingsProps,
  SigmaDeployment,
  SigmaOAuthProvider,
} from "../../../lib";
import { failure, newStack, plainText, synth } from "../../support/synth";

const ISSUER = "https://acme.okta.com/oauth2/ausA";
const METADATA = `${ISSUER}/.well-known/openid-configuration`;
const SERVER: AuthorizationServerAttributes = {
  issuer: ISSUER,
  jwksUris: [`${ISSUER}/v1/keys`],
  audiences: ["https://acme-analytics.snowflakecomputing.com"],
  kind: IdentityProviderKind.OKTA,
};
const authorizationServer = AuthorizationServer.fromAttributes(SERVER);

function outputs(
  attributes: Partial<OAuthClientAttributes> = {},
  props: Partial<SigmaConnectionSettingsProps> = {},
  kind = IdentityProviderKind.OKTA,
) {
  const stack = newStack();
  const clientSecret = new TerraformVariable(stack, "secret", { sensitive: true }).stringValue;
  const client = OAuthClient.fromAttributes({
    clientId: "0oaA",
    redirectUri: SigmaDeployment.GCP.redirectUri,
    clientSecret,
    ...attributes,
  });
  new SigmaConnectionSettings(stack, "Settings", {
    client,
    authorizationServer: AuthorizationServer.fromAttributes({ ...SERVER, kind }),
    ...props,
  });
  return synth(stack).output;
}

const lines = (value: unknown) => plainText(value).split("\n");

describe("SigmaConnectionSettings", () => {
  test("outputs what an admin pastes, under names that scripts can rely on", () => {
    const found = Object.entries(outputs()).map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(found.filter(([name]) => name !== "sigma_settings"))).toEqual({
      sigma_metadata_uri: METADATA,
      sigma_oauth_provider: "okta",
      sigma_client_id: "0oaA",
      sigma_client_secret: "${var.secret}",
      sigma_scopes: "session:role-any offline_access openid email profile",
      sigma_redirect_uri: SigmaDeployment.GCP.redirectUri,
      sigma_require_pkce: "off",
      sigma_use_jwt: "off",
      sigma_connection_details: {
        metadataUrl: METADATA,
        clientId: "0oaA",
        scopes: ["session:role-any", "offline_access", "openid", "email", "profile"],
        idpType: "okta",
        usePkce: false,
        useJwt: false,
      },
    });
  });

  test("marks the secret as sensitive, and nothing else", () => {
    const sensitive = Object.entries(outputs()).filter(([, output]) => output.sensitive);
    expect(sensitive.map(([name]) => name)).toEqual(["sigma_client_secret"]);
  });

  const CREDENTIALS = [
    "  OAuth provider, where the form has it: Okta",
    `  Metadata URI: ${METADATA}`,
    "  Client ID: 0oaA",
    "  Client secret: terraform output -raw sigma_client_secret",
  ];
  const LOGIN = [
    "Organization login (Administration > Authentication; account type Admin)",
    "  Authentication method: OAuth or password, until people have logged in with OAuth",
    ...CREDENTIALS,
  ];
  const OWN = [...CREDENTIALS, "  Scopes: session:role-any offline_access openid email profile"];

  test("has a sheet for each way to use a client for both purposes, and names the output that holds the secret instead of showing it", () => {
    expect(lines(outputs().sigma_settings.value)).toEqual([
      ...LOGIN,
      "Connection with the organization's OAuth (the connection's form; after organization login is set up)",
      "  Use organization-level OAuth configuration: on",
      "  Paste nothing else.",
      "Connection with its own OAuth (the connection's form; instead of the organization's)",
      ...OWN,
      "  Require PKCE: off",
      "  Use JWT bearer tokens: off",
    ]);
  });

  test("has no secret for a client that signs JWTs, and only the sheet of a connection with its own OAuth", () => {
    const found = outputs({
      clientSecret: undefined,
      purposes: [OAuthPurpose.DATA_CONNECTION],
      authentication: ClientAuthentication.PRIVATE_KEY_JWT,
      requirePkce: true,
    });
    expect(found).not.toHaveProperty("sigma_client_secret");
    expect(found.sigma_use_jwt.value).toBe("on");
    expect(found.sigma_require_pkce.value).toBe("on");
    expect(found.sigma_connection_details.value).toMatchObject({ usePkce: true, useJwt: true });
    expect(lines(found.sigma_settings.value)).toEqual([
      "Connection with its own OAuth (the connection's form)",
      ...OWN.with(3, "  Client secret: none, this client signs JWTs"),
      "  Require PKCE: on",
      "  Use JWT bearer tokens: on",
    ]);
  });

  test("has nothing of a connection for a client that is for organization login only", () => {
    const found = outputs({ purposes: [OAuthPurpose.ORGANIZATION_LOGIN] });
    expect(lines(found.sigma_settings.value)).toEqual(LOGIN);
    expect(Object.keys(found).sort()).toEqual(
      ["client_id", "client_secret", "metadata_uri", "oauth_provider", "redirect_uri", "scopes_at_login", "settings"].map(
        (name) => `sigma_${name}`,
      ),
    );
  });

  test("takes nothing of the organization where Sigma has multiple identity providers, and refuses one client for both", () => {
    const several = { multipleIdentityProviders: true };
    const found = outputs({ purposes: [OAuthPurpose.DATA_CONNECTION] }, several);
    expect(plainText(found.sigma_settings.value)).not.toContain("organization's");
    const stack = newStack();
    new SigmaConnectionSettings(stack, "Settings", { authorizationServer, ...several });
    expect(plainText(synth(stack).output.sigma_settings.value)).not.toContain("organization's");
    expect(failure(() => outputs({}, several))).toMatch(
      /^test\/Settings purposes: given \["organization","connection"\] with multipleIdentityProviders true; .*\[SIGMA-MULTIPLE-IDPS]$/,
    );
  });

  test("offers no connection with the organization's OAuth in Entra, whose scope has a name that no form of organization login takes", () => {
    const { sigma_settings: settings, sigma_oauth_provider: provider } = outputs({}, {}, IdentityProviderKind.ENTRA);
    expect(provider.value).toBe("azuread");
    expect(plainText(settings.value)).not.toContain("Use organization-level OAuth configuration");
  });

  test.each([
    [IdentityProviderKind.OKTA, "okta", "Okta"],
    [IdentityProviderKind.ENTRA, "azuread", "Microsoft Entra ID (Azure AD)"],
    [IdentityProviderKind.AUTH0, "auth0", "Auth0"],
    [IdentityProviderKind.PINGONE, "ping", "Ping"],
    [IdentityProviderKind.PINGFEDERATE, "ping", "Ping"],
    [IdentityProviderKind.OTHER, "unknown", "Other"],
  ])("names the OAuth provider of the kind %s as Sigma does", (kind, provider, label) => {
    const found = outputs({}, {}, kind);
    expect(found.sigma_oauth_provider.value).toBe(provider);
    expect(lines(found.sigma_settings.value)).toContain(`  OAuth provider, where the form has it: ${label}`);
  });

  test("names the OAuth provider that a server says of itself", () => {
    const stack = newStack();
    const server = AuthorizationServer.fromAttributes({ ...SERVER, kind: undefined, oauthProvider: SigmaOAuthProvider.ADFS });
    new SigmaConnectionSettings(stack, "Settings", { authorizationServer: server });
    expect(synth(stack).output.sigma_oauth_provider.value).toBe("adfs");
  });

  test("says of a client that is managed elsewhere what the server knows", () => {
    const stack = newStack();
    new SigmaConnectionSettings(stack, "Settings", { authorizationServer: AuthorizationServer.fromAttributes(SERVER) });
    const found = synth(stack).output;
    expect(Object.keys(found).sort()).toEqual(["sigma_metadata_uri", "sigma_oauth_provider", "sigma_scopes", "sigma_settings"]);
    const settings = lines(found.sigma_settings.value);
    expect(settings.filter((text) => !text.startsWith(" "))).toHaveLength(3);
    expect(settings).toContain("  Client ID: that of the client, which is managed elsewhere");
    expect(settings.slice(-3)).toEqual([
      "  Scopes: session:role-any offline_access openid email profile",
      "  Require PKCE: on if the client requires it",
      "  Use JWT bearer tokens: on if the client has no secret",
    ]);
  });

  test("takes its prefix from the client's name, or as given", () => {
    expect(Object.keys(outputs({ clientName: "Sigma (EU) – Login" }))).toContain("sigma_eu_login_client_id");
    expect(Object.keys(outputs({}, { outputPrefix: "login" }))).toContain("login_client_id");
  });

  test("refuses a prefix that output names cannot have", () => {
    expect(failure(() => outputs({}, { outputPrefix: "My-Prefix" }))).toMatch(
      /^test\/Settings outputPrefix: given "My-Prefix"; .*\[SIGMA-OUTPUT-PREFIX]$/,
    );
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
    expect(Object.keys(synth(stack).output)).toHaveLength(20);
  });
});
