import {
  AnyRoleMode,
  AuthorizationServer,
  SnowflakeAccount,
  SnowflakeExternalOAuth,
  SnowflakeExternalOAuthProps,
  IdentityProviderKind,
  SnowflakeTrustOutput,
  SnowflakeTrustOutputProps,
} from "../../../lib";
import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { failure, newStack, synth } from "../../support/synth";

const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";
const authorizationServer = AuthorizationServer.fromAttributes({
  issuer: "https://acme.us.auth0.com/",
  jwksUris: ["https://acme.us.auth0.com/.well-known/jwks.json"],
  audiences: [AUDIENCE],
  kind: IdentityProviderKind.AUTH0,
  scopeClaim: "scp",
});
const account = SnowflakeAccount.of("ACME", "ANALYTICS");

function outputs(trusted: Partial<SnowflakeExternalOAuthProps> = {}, props: Partial<SnowflakeTrustOutputProps> = {}) {
  const stack = newStack();
  new SnowflakeProvider(stack, "Snowflake", {});
  const integration = new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer, ...trusted });
  new SnowflakeTrustOutput(stack, "Output", { integration, ...props });
  return synth(stack).output;
}

describe("SnowflakeTrustOutput", () => {
  test("says what the account trusts, and leaves out what does not apply", () => {
    expect(outputs({}, { account }).acme_analytics_external_oauth).toEqual({
      description: "What the security integration SIGMA_OAUTH of the account ACME-ANALYTICS trusts, as an object for programs",
      value: {
        integration_name: "SIGMA_OAUTH",
        account_url: AUDIENCE,
        enabled: true,
        type: "CUSTOM",
        metadata_uri: "https://acme.us.auth0.com/.well-known/openid-configuration",
        issuer: "https://acme.us.auth0.com/",
        jws_keys_urls: ["https://acme.us.auth0.com/.well-known/jwks.json"],
        audiences: [AUDIENCE],
        user_mapping_claims: ["snowflake_username"],
        user_mapping_attribute: "LOGIN_NAME",
        any_role_mode: "ENABLE",
        scopes: ["session:role-any", "offline_access", "openid", "email", "profile"],
        scope_mapping_attribute: "scp",
      },
    });
  });

  test("says what is set on the integration", () => {
    const set = { enabled: false, anyRoleMode: AnyRoleMode.ENABLE_FOR_PRIVILEGE, additionalAudiences: ["https://other.example.com"] };
    expect(outputs(set, { account }).acme_analytics_external_oauth.value).toMatchObject({
      enabled: false,
      any_role_mode: "ENABLE_FOR_PRIVILEGE",
      audiences: [AUDIENCE, "https://other.example.com"],
    });
  });

  test("says nothing of what an adopted integration keeps as it was", () => {
    const adopted = { adopt: { id: "SIGMA_OAUTH" }, additionalAudiences: [] };
    const kept = outputs(adopted).sigma_oauth_external_oauth.value;
    expect(kept).not.toHaveProperty("enabled");
    expect(kept).not.toHaveProperty("any_role_mode");
    const set = outputs({ ...adopted, enabled: true, anyRoleMode: AnyRoleMode.ENABLE }).sigma_oauth_external_oauth.value;
    expect(set).toMatchObject({ enabled: true, any_role_mode: "ENABLE" });
  });

  test("takes its prefix from the account, else from the integration, or as given", () => {
    const names = (...args: Parameters<typeof outputs>) => Object.keys(outputs(...args));
    expect(names({ integrationName: "SIGMA_EU" }, { account: SnowflakeAccount.of("acme", "Data_EU") })).toEqual([
      "acme_data_eu_external_oauth",
    ]);
    expect(names({ integrationName: "SIGMA_EU" })).toEqual(["sigma_eu_external_oauth"]);
    expect(names({ integrationName: "${var.name}" })).toEqual(["snowflake_external_oauth"]);
    expect(names({}, { account, outputPrefix: "prod" })).toEqual(["prod_external_oauth"]);
  });

  test("names no account that it is not told", () => {
    const { value, description } = outputs().sigma_oauth_external_oauth;
    expect(value).not.toHaveProperty("account_url");
    expect(description).toBe("What the security integration SIGMA_OAUTH trusts, as an object for programs");
  });

  test("refuses a prefix that output names cannot have", () => {
    expect(failure(() => outputs({}, { outputPrefix: "Prod" }))).toMatch(
      /^test\/Output outputPrefix: given "Prod"; .*\[SIGMA-OUTPUT-PREFIX]$/,
    );
  });
});
