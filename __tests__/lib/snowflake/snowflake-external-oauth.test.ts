import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AzureadProvider } from "@cdktf/provider-azuread/lib/provider";
import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import {
  AnyRoleMode,
  AuthorizationServer,
  AuthorizationServerAttributes,
  IdentityProviderKind,
  IntegrationManagement,
  SigmaEntraApi,
  SnowflakeExternalOAuth,
  SnowflakeExternalOAuthProps,
  SnowflakeOAuthType,
  UserAttribute,
  UserMapping,
} from "../../../lib";
import { PROJECT } from "../../support/project";
import { FIRST_KEY, PRIVATE_KEY, SECOND_KEY } from "../../support/rsa-keys";
import { failure, newStack, only, plainText, synth, warnings } from "../../support/synth";

const TYPE = "snowflake_external_oauth_integration";
const OKTA: AuthorizationServerAttributes = {
  issuer: "https://acme.okta.com/oauth2/ausA",
  jwksUris: ["https://acme.okta.com/oauth2/ausA/v1/keys"],
  audiences: ["https://acme-analytics.snowflakecomputing.com"],
  kind: IdentityProviderKind.OKTA,
};
const CUSTOM: AuthorizationServerAttributes = {
  ...OKTA,
  issuer: "https://idp.example.com/",
  kind: IdentityProviderKind.OTHER,
  scopeClaim: "scope",
  scopeDelimiter: " ",
};
const AZURE: AuthorizationServerAttributes = {
  ...OKTA,
  issuer: "https://sts.windows.net/11111111-1111-1111-1111-111111111111/",
  jwksUris: ["https://login.microsoftonline.com/a/discovery/v2.0/keys", "https://login.microsoftonline.com/b/discovery/v2.0/keys"],
  kind: IdentityProviderKind.ENTRA,
  userMappingClaims: ["upn", "email"],
};

function build(attributes: AuthorizationServerAttributes, props: Partial<SnowflakeExternalOAuthProps> = {}) {
  const stack = newStack();
  new SnowflakeProvider(stack, "Snowflake", {});
  const trust = new SnowflakeExternalOAuth(stack, "Trust", {
    authorizationServer: AuthorizationServer.fromAttributes(attributes),
    ...props,
  });
  return { stack, trust };
}

const integration = (stack: TerraformStack) => only(synth(stack).resource, TYPE);

describe("SnowflakeExternalOAuth", () => {
  test("trusts an authorization server with all that it says about itself", () => {
    expect(integration(build(OKTA).stack)).toMatchObject({
      name: "SIGMA_OAUTH",
      enabled: true,
      external_oauth_type: "OKTA",
      external_oauth_issuer: OKTA.issuer,
      external_oauth_jws_keys_url: OKTA.jwksUris,
      external_oauth_audience_list: OKTA.audiences,
      external_oauth_token_user_mapping_claim: ["snowflake_username"],
      external_oauth_snowflake_user_mapping_attribute: "LOGIN_NAME",
      external_oauth_any_role_mode: "ENABLE",
    });
  });

  test("writes only what it was given beyond that", () => {
    const minimal = integration(build(OKTA).stack);
    const optional = [
      "comment",
      "lifecycle",
      "provider",
      ...["allowed_roles_list", "blocked_roles_list", "scope_mapping_attribute", "scope_delimiter"].map((key) => `external_oauth_${key}`),
    ];
    optional.forEach((key) => expect(minimal).not.toHaveProperty(key));
    const props = {
      integrationName: "SIGMA_EU",
      enabled: false,
      anyRoleMode: AnyRoleMode.ENABLE_FOR_PRIVILEGE,
      allowedRoles: ["REPORTS"],
      comment: "Sigma EU",
      preventDestroy: true,
    };
    expect(integration(build(CUSTOM, { ...props, additionalAudiences: ["https://other.example.com"] }).stack)).toMatchObject({
      name: "SIGMA_EU",
      enabled: false,
      external_oauth_any_role_mode: "ENABLE_FOR_PRIVILEGE",
      external_oauth_allowed_roles_list: ["REPORTS"],
      external_oauth_audience_list: [...CUSTOM.audiences, "https://other.example.com"],
      external_oauth_scope_mapping_attribute: "scope",
      external_oauth_scope_delimiter: " ",
      comment: "Sigma EU",
      lifecycle: { prevent_destroy: true },
    });
    expect(integration(build(OKTA, { blockedRoles: ["PAYROLL"] }).stack).external_oauth_blocked_roles_list).toEqual(["PAYROLL"]);
  });

  test("says the same as a statement", () => {
    const { trust } = build(OKTA, { comment: "Sigma" });
    expect(plainText(trust.createStatement)).toBe(
      `CREATE SECURITY INTEGRATION "SIGMA_OAUTH"
  TYPE = EXTERNAL_OAUTH
  ENABLED = TRUE
  EXTERNAL_OAUTH_TYPE = OKTA
  EXTERNAL_OAUTH_ISSUER = 'https://acme.okta.com/oauth2/ausA'
  EXTERNAL_OAUTH_JWS_KEYS_URL = 'https://acme.okta.com/oauth2/ausA/v1/keys'
  EXTERNAL_OAUTH_AUDIENCE_LIST = ('https://acme-analytics.snowflakecomputing.com')
  EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM = 'snowflake_username'
  EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE = 'LOGIN_NAME'
  EXTERNAL_OAUTH_ANY_ROLE_MODE = 'ENABLE'
  COMMENT = 'Sigma';`,
    );
  });

  test("writes lists into the statement where there are several values", () => {
    const statement = build(AZURE, { allowedRoles: ["A", "B"] }).trust.createStatement;
    expect(statement).toContain(
      "EXTERNAL_OAUTH_JWS_KEYS_URL = ('https://login.microsoftonline.com/a/discovery/v2.0/keys', 'https://login.microsoftonline.com/b/discovery/v2.0/keys')",
    );
    expect(statement).toContain("EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM = ('upn', 'email')");
    expect(statement).toContain("EXTERNAL_OAUTH_ALLOWED_ROLES_LIST = ('A', 'B')");
    const custom = build(CUSTOM, { blockedRoles: ["C"], enabled: false }).trust.createStatement;
    expect(custom).toContain("ENABLED = FALSE");
    expect(custom).toContain("EXTERNAL_OAUTH_BLOCKED_ROLES_LIST = ('C')");
    expect(custom).toContain("EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE = 'scope'");
    expect(custom).toContain("EXTERNAL_OAUTH_SCOPE_DELIMITER = ' '");
  });

  test("lets Terraform quote what only Terraform knows", () => {
    const { stack, trust } = build({ ...OKTA, issuer: "https://acme.okta.com/oauth2/ausA" });
    const issuer = new TerraformVariable(stack, "issuer", {}).stringValue;
    const name = new TerraformVariable(stack, "name", {}).stringValue;
    const server = AuthorizationServer.fromAttributes({
      ...OKTA,
      issuer,
      jwksUris: [`${issuer}/v1/keys`],
      metadataUri: "https://a.example.com",
    });
    const other = new SnowflakeExternalOAuth(stack, "Other", { authorizationServer: server, integrationName: name });
    new TerraformOutput(stack, "sql", { value: other.createStatement });
    const sql = plainText(synth(stack).output.sql.value);
    // XA== is a backslash and XFw= are two, Jw== is a quote and Jyc= are two.
    const quoted =
      '${replace(replace(var.issuer, base64decode("XA=="), base64decode("XFw=")), base64decode("Jw=="), base64decode("Jyc="))}';
    expect(sql).toContain(`EXTERNAL_OAUTH_ISSUER = '${quoted}'`);
    expect(sql).toContain(`EXTERNAL_OAUTH_JWS_KEYS_URL = '${quoted}/v1/keys'`);
    expect(sql).toContain('CREATE SECURITY INTEGRATION "${replace(var.name, base64decode("Ig=="), base64decode("IiI="))}"');
    expect(trust.createStatement).not.toContain("base64decode");
  });

  test("has the keys of a server that Snowflake cannot reach, in each form", () => {
    const { stack, trust } = build({ ...CUSTOM, jwksUris: undefined }, { rsaPublicKeys: [FIRST_KEY.pem, SECOND_KEY.base64] });
    expect(integration(stack)).toMatchObject({
      external_oauth_rsa_public_key: FIRST_KEY.base64,
      external_oauth_rsa_public_key_2: SECOND_KEY.base64,
    });
    expect(integration(stack)).not.toHaveProperty("external_oauth_jws_keys_url");
    expect(plainText(trust.createStatement)).toContain(
      `EXTERNAL_OAUTH_RSA_PUBLIC_KEY = '${FIRST_KEY.base64}'\n  EXTERNAL_OAUTH_RSA_PUBLIC_KEY_2 = '${SECOND_KEY.base64}'`,
    );
    expect(trust.createStatement).not.toContain("JWS_KEYS_URL");
    expect(failure(() => build({ ...CUSTOM, jwksUris: undefined }))).toContain("rsaPublicKeys [SNOW-JWKS-COUNT]");
  });

  test("leaves an adopted integration the URL of its keys where it gets the keys: the provider would replace it otherwise", () => {
    const adopted = { adopt: { id: "SIGMA_OAUTH" }, additionalAudiences: [] };
    const ignored = (props: Partial<SnowflakeExternalOAuthProps>) =>
      (integration(build(CUSTOM, { ...adopted, ...props }).stack).lifecycle as { ignore_changes: string[] }).ignore_changes.filter((name) =>
        /jws|rsa/.test(name),
      );
    expect(ignored({ rsaPublicKeys: [FIRST_KEY.base64, SECOND_KEY.base64] })).toEqual(["external_oauth_jws_keys_url"]);
    expect(ignored({})).toEqual(["external_oauth_rsa_public_key", "external_oauth_rsa_public_key_2"]);
  });

  test("takes the key out of a certificate", () => {
    const pem = readFileSync(join(PROJECT, "examples/certificates/sigma.example.pem"), "utf8");
    const { external_oauth_rsa_public_key: key } = integration(build(CUSTOM, { rsaPublicKeys: [pem] }).stack);
    expect(createPublicKey({ key: Buffer.from(String(key), "base64"), format: "der", type: "spki" }).asymmetricKeyType).toBe("rsa");
    expect(key).not.toContain("\n");
  });

  test("never shows a private key that was given for a public one", () => {
    const message = failure(() => build(CUSTOM, { rsaPublicKeys: [PRIVATE_KEY] }));
    expect(message).toContain("given a text that is a private key (it is not shown)");
    expect(message).not.toContain(PRIVATE_KEY.split("\n")[1].slice(0, 10));
  });

  test("has a network policy, which is set once the integration exists, and in its statement", () => {
    const { stack, trust } = build(OKTA, { networkPolicy: "SIGMA_IPS" });
    const { execute, revert } = only(synth(stack).resource, "snowflake_execute");
    expect([execute, revert].map((sql) => plainText(sql as string))).toEqual([
      expect.stringMatching(
        /^ALTER SECURITY INTEGRATION \$\{snowflake_ext\w+\.\w+\.fully_qualified_name} SET NETWORK_POLICY = '"SIGMA_IPS"'$/,
      ),
      expect.stringMatching(/^ALTER SECURITY INTEGRATION IF EXISTS \$\{snowflake_ext\w+\.\w+\.fully_qualified_name} UNSET NETWORK_POLICY$/),
    ]);
    expect(plainText(trust.createStatement)).toContain(`NETWORK_POLICY = '"SIGMA_IPS"'`);
    expect(failure(() => build(OKTA, { networkPolicy: "A", management: IntegrationManagement.ALTER, additionalAudiences: [] }))).toContain(
      "[SNOW-NO-EFFECT]",
    );
  });

  test("lets nobody switch roles where Sigma requests one", () => {
    const oneRole = { ...OKTA, scopes: ["session:role:ANALYST", "openid", "email", "profile"] };
    const { stack } = build(oneRole, { anyRoleMode: AnyRoleMode.DISABLE, allowedRoles: ["ANALYST"] });
    expect(integration(stack)).toMatchObject({ external_oauth_any_role_mode: "DISABLE", external_oauth_allowed_roles_list: ["ANALYST"] });
    expect(failure(() => build(oneRole, { allowedRoles: ["REPORTS"] }))).toContain("[SNOW-ROLE-SCOPE]");
  });

  test("creates nothing when a person runs the statement", () => {
    const { stack, trust } = build(OKTA, { management: IntegrationManagement.SQL });
    expect(synth(stack).resource).toEqual({});
    expect(trust.createStatement).toContain("CREATE SECURITY INTEGRATION");
  });

  test("uses the provider that it is given", () => {
    const stack = newStack();
    const provider = new SnowflakeProvider(stack, "Snowflake", { alias: "finance" });
    new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: AuthorizationServer.fromAttributes(OKTA), provider });
    expect(integration(stack).provider).toBe("snowflake.finance");
  });

  test("is reached through its default child by an escape hatch", () => {
    const { stack, trust } = build(OKTA);
    (trust.node.defaultChild as import("cdktf").TerraformResource).addOverride("comment", "by hand");
    expect(integration(stack).comment).toBe("by hand");
  });

  test.each([
    [IdentityProviderKind.OKTA, "OKTA"],
    [IdentityProviderKind.ENTRA, "AZURE"],
    [IdentityProviderKind.AUTH0, "CUSTOM"],
    [IdentityProviderKind.PINGONE, "CUSTOM"],
    [IdentityProviderKind.PINGFEDERATE, "CUSTOM"],
    [IdentityProviderKind.OTHER, "CUSTOM"],
    [undefined, "CUSTOM"],
  ])("takes an authorization server of the kind %s for %s", (kind, type) => {
    const { issuer } = kind === IdentityProviderKind.ENTRA ? AZURE : OKTA;
    expect(integration(build({ ...OKTA, issuer, kind }).stack).external_oauth_type).toBe(type);
  });

  test("takes PingFederate for its own type where it is told so, with an issuer that is no URL", () => {
    const pingFederate = { ...CUSTOM, kind: IdentityProviderKind.PINGFEDERATE, issuer: "acme-ping" };
    expect(failure(() => build(pingFederate))).toContain("needs the type PING_FEDERATE");
    const { stack } = build(pingFederate, { integrationType: SnowflakeOAuthType.PING_FEDERATE });
    expect(integration(stack).external_oauth_type).toBe("PING_FEDERATE");
    expect(warnings(stack).join()).toContain("[SNOW-TYPE-UNCONFIRMED]");
  });

  test("says where the scopes are with CUSTOM only, and as it is told before the authorization server's word", () => {
    const scopes = ({ stack }: ReturnType<typeof build>) => {
      const { external_oauth_scope_mapping_attribute: claim, external_oauth_scope_delimiter: delimiter } = integration(stack);
      return [claim, delimiter];
    };
    expect(scopes(build(CUSTOM))).toEqual(["scope", " "]);
    expect(scopes(build(CUSTOM, { scopeMappingAttribute: "scp", scopeDelimiter: "," }))).toEqual(["scp", ","]);
    expect(scopes(build({ ...OKTA, scopeClaim: "scp", scopeDelimiter: " " }))).toEqual([undefined, undefined]);
    // The server's delimiter is that of its own claim.
    expect(scopes(build(CUSTOM, { scopeMappingAttribute: "scp" }))).toEqual(["scp", undefined]);
    expect(scopes(build(CUSTOM, { scopeMappingAttribute: "scope" }))).toEqual(["scope", " "]);
  });

  test("sees the scope of roles under the name that an API gives it", () => {
    const stack = newStack();
    new AzureadProvider(stack, "Entra", {});
    new SnowflakeProvider(stack, "Snowflake", {});
    const authorizationServer = new SigmaEntraApi(stack, "Api", { tenantId: "00000000-0000-0000-0000-000000000000" });
    const trust = () => new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer, anyRoleMode: AnyRoleMode.DISABLE });
    expect(failure(trust)).toContain("[SNOW-ANY-ROLE]");
  });

  test("maps users by e-mail address", () => {
    const byEmail = { ...OKTA, userAttribute: UserAttribute.EMAIL_ADDRESS };
    expect(integration(build(byEmail).stack).external_oauth_snowflake_user_mapping_attribute).toBe("EMAIL_ADDRESS");
  });

  test("reports everything that is wrong with it at once, with its path", () => {
    const broken = { ...OKTA, issuer: `${OKTA.issuer}/`, jwksUris: AZURE.jwksUris };
    const message = failure(() =>
      build(broken, { scopeDelimiter: " ", anyRoleMode: AnyRoleMode.DISABLE, allowedRoles: ["A"], blockedRoles: ["B"] }),
    );
    const rules = message.split("\n").map((line) => /^test\/Trust \w+: .*\[([A-Z\d-]+)]$/.exec(line)?.[1]);
    expect(rules).toEqual(["SNOW-ISSUER", "SNOW-JWKS-COUNT", "SNOW-ANY-ROLE", "SNOW-SCOPE-SETTINGS", "SNOW-ROLES-EXCLUSIVE"]);
  });

  test("judges the claims of an authorization server that is not made here, and leaves those of others to them", () => {
    const ofClaims = (stack: TerraformStack) =>
      warnings(stack)
        .map((warning) => /\[([A-Z\d-]+)]$/.exec(warning)![1])
        .filter((rule) => rule.endsWith("MUTABLE-CLAIM"));
    expect(ofClaims(build(AZURE).stack)).toEqual(["SNOW-MUTABLE-CLAIM"]);
    expect(ofClaims(build({ ...AZURE, userMappingClaims: ["upn"] }).stack)).toEqual([]);
    const stack = newStack();
    new SnowflakeProvider(stack, "Snowflake", {});
    new AzureadProvider(stack, "Entra", {});
    const tenantId = "00000000-0000-0000-0000-000000000000";
    const authorizationServer = new SigmaEntraApi(stack, "Api", { tenantId, userMapping: UserMapping.emailAddress() });
    new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer });
    expect(ofClaims(stack)).toEqual(["ENTRA-MUTABLE-CLAIM"]);
  });

  test("warns about what works but hurts", () => {
    const { stack } = build(OKTA, {
      allowedRoles: ["ACCOUNTADMIN"],
      integrationName: "sigma",
      anyRoleMode: AnyRoleMode.ENABLE_FOR_PRIVILEGE,
    });
    const rules = warnings(stack).map((warning) => /\[([A-Z\d-]+)]$/.exec(warning)?.[1]);
    expect(rules).toEqual(["SNOW-INTEGRATION-CASE", "SNOW-ANY-ROLE-GRANT", "SNOW-PRIVILEGED-ALLOWED"]);
  });
});
