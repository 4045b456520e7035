import { TerraformStack } from "cdktf";
import {
  AuthorizationServer,
  AuthorizationServerAttributes,
  AzureadProvider,
  DatabricksAccount,
  DatabricksCloud,
  DatabricksPolicyManagement,
  DatabricksProvider,
  DatabricksTokenFederation,
  DatabricksTokenFederationProps,
  IdentityProviderKind,
  SigmaAuthServer,
  SigmaEntraApi,
  SnowflakeExternalOAuth,
  UserMapping,
} from "../../../lib";
import { failure, newStack, only, synth, warnings } from "../../support/synth";

const TYPE = "databricks_account_federation_policy";
const GUID = "00000000-0000-0000-0000-000000000000";
const ISSUER = "https://acme.okta.com/oauth2/ausA";
const OKTA: AuthorizationServerAttributes = {
  issuer: ISSUER,
  jwksUris: [`${ISSUER}/v1/keys`],
  audiences: [GUID],
  userMappingClaims: ["databricks_username"],
  scopes: ["offline_access", "openid", "email", "profile"],
  kind: IdentityProviderKind.OKTA,
};
const PINGFEDERATE = { kind: IdentityProviderKind.PINGFEDERATE, issuer: "https://sso.example.com" };
const JWKS = JSON.stringify({ keys: [{ kty: "EC", crv: "P-256", x: "AAAA", y: "BBBB", kid: "1" }] });
const account = () => DatabricksAccount.of({ cloud: DatabricksCloud.AWS, accountId: GUID });

function build(props: Partial<DatabricksTokenFederationProps> = {}, attributes: Partial<AuthorizationServerAttributes> = {}) {
  const stack = newStack();
  new DatabricksProvider(stack, "Databricks", {});
  const federation = new DatabricksTokenFederation(stack, "Federation", {
    account: account(),
    authorizationServer: AuthorizationServer.fromAttributes({ ...OKTA, ...attributes }),
    ...props,
  });
  return { stack, federation };
}

const policy = (stack: TerraformStack) => only(synth(stack).resource, TYPE);

describe("DatabricksTokenFederation", () => {
  test("trusts an authorization server with what it says about itself, and leaves the keys to Databricks", () => {
    const { policy_id, oidc_policy, ...rest } = policy(build().stack);
    expect({ policy_id, oidc_policy }).toStrictEqual({
      policy_id: "sigma",
      oidc_policy: { issuer: ISSUER, audiences: [GUID], subject_claim: "databricks_username" },
    });
    expect(rest).toStrictEqual({});
  });

  test.each([
    ["the document at the issuer's well-known URL", { metadataUri: `${ISSUER}/.well-known/openid-configuration` }, undefined],
    ["an issuer with a slash at the end", { issuer: `${ISSUER}/`, metadataUri: `${ISSUER}/.well-known/openid-configuration` }, undefined],
    ["keys elsewhere", { jwksUris: ["https://keys.example.com/jwks"] }, "https://keys.example.com/jwks"],
    ["PingFederate's own keys", { ...PINGFEDERATE, jwksUris: ["https://sso.example.com/pf/JWKS"] }, undefined],
    [
      "keys of one token manager in PingFederate",
      { ...PINGFEDERATE, jwksUris: ["https://sso.example.com/ext/sigma/JWKS"] },
      "https://sso.example.com/ext/sigma/JWKS",
    ],
    ["a vendor that is not known", { kind: IdentityProviderKind.OTHER }, `${ISSUER}/v1/keys`],
    ["no keys", { kind: IdentityProviderKind.OTHER, jwksUris: [] }, undefined],
    ["a document elsewhere", { metadataUri: "https://acme.okta.com/.well-known/openid-configuration" }, `${ISSUER}/v1/keys`],
    ["an issuer that only begins like it", { metadataUri: `${ISSUER}2/.well-known/openid-configuration` }, `${ISSUER}/v1/keys`],
  ])("names the URL of the keys only where Databricks does not find it: %s", (_, attributes, jwks_uri) => {
    const { oidc_policy } = policy(build({}, attributes).stack) as { oidc_policy: { jwks_uri?: string } };
    expect(oidc_policy.jwks_uri).toBe(jwks_uri);
  });

  test("takes a claim, audiences and keys of its own, and says that nobody renews keys", () => {
    const { stack } = build({
      policyId: "reports",
      subjectClaim: "sub",
      additionalAudiences: ["databricks"],
      jwksJson: JWKS,
      description: "Reports",
    });
    expect(policy(stack)).toMatchObject({
      policy_id: "reports",
      description: "Reports",
      oidc_policy: { issuer: ISSUER, audiences: [GUID, "databricks"], subject_claim: "sub", jwks_json: JWKS },
    });
    expect(warnings(stack).join("\n")).toContain("[DATABRICKS-FIXED-KEYS]");
  });

  test("asks which keys are meant where there are several, as with claims that Entra maps", () => {
    const jwksUris = ["https://login.example.com/keys", "https://login.example.com/keys?appid=1"];
    expect(failure(() => build({}, { jwksUris }))).toContain("[DATABRICKS-FEDERATION-KEYS]");
    const { oidc_policy } = policy(build({ jwksUri: jwksUris[1] }, { jwksUris }).stack) as { oidc_policy: { jwks_uri: string } };
    expect(oidc_policy.jwks_uri).toBe(jwksUris[1]);
  });

  test("gives the keys to a person's command as well", () => {
    const { createCommand } = build({ management: DatabricksPolicyManagement.CLI, jwksJson: JWKS }).federation;
    const asTerraformReads = createCommand.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
    expect(asTerraformReads).toContain(`jwks_json = "${JWKS}"`);
    expect(createCommand).not.toContain("jwks_uri");
    expect(build({ management: DatabricksPolicyManagement.CLI, jwksUri: `${ISSUER}/keys` }).federation.createCommand).toContain(
      `jwks_uri = "${ISSUER}/keys"`,
    );
  });

  test("creates nothing where a person does, and the command has the same", () => {
    const { stack, federation } = build({ management: DatabricksPolicyManagement.CLI });
    const { resource, output } = synth(stack);
    expect(resource[TYPE]).toBeUndefined();
    expect(federation.createCommand).toContain("DATABRICKS_HOST=https://accounts.cloud.databricks.com DATABRICKS_ACCOUNT_ID=");
    expect(federation.createCommand).toContain(`issuer = "${ISSUER}", audiences = ["${GUID}"], subject_claim = "databricks_username"`);
    expect(output.databricks_00000000_0000_0000_0000_000000000000_token_federation.value).toStrictEqual({
      policy_id: "sigma",
      account_id: GUID,
      account_url: "https://accounts.cloud.databricks.com",
      metadata_uri: `${ISSUER}/.well-known/openid-configuration`,
      issuer: ISSUER,
      audiences: [GUID],
      subject_claim: "databricks_username",
      scopes: ["offline_access", "openid", "email", "profile"],
    });
  });

  test("is protected and adopted on request, and then keeps the description that it has", () => {
    const { stack } = build({ preventDestroy: true, adopt: { id: "sigma" } });
    expect(policy(stack).lifecycle).toStrictEqual({ prevent_destroy: true, ignore_changes: ["description"] });
    expect(JSON.stringify(synth(stack))).toContain('"import":[{"id":"sigma"');
    expect(failure(() => build({ adopt: { id: "other" } }))).toContain("[DATABRICKS-POLICY-ADOPT]");
  });

  test("uses the provider that it is given, one for each account, and takes a policy's id once in an account", () => {
    const stack = newStack();
    const other = "00000000-0000-0000-0000-000000000001";
    const providers = [GUID, other].map(
      (accountId, index) => new DatabricksProvider(stack, `Databricks${index}`, { accountId, alias: `account${index}` }),
    );
    const add = (id: string, accountId: string, index: number) =>
      new DatabricksTokenFederation(stack, id, {
        account: DatabricksAccount.of({ cloud: DatabricksCloud.AWS, accountId }),
        authorizationServer: AuthorizationServer.fromAttributes(OKTA),
        outputPrefix: id.toLowerCase(),
        provider: providers[index],
      });
    add("One", GUID, 0);
    add("Two", other, 1);
    const policies = Object.values(synth(stack).resource[TYPE]) as { provider: string }[];
    expect(policies.map(({ provider }) => provider).sort()).toStrictEqual(["databricks.account0", "databricks.account1"]);
    add("Three", GUID, 0);
    expect(failure(() => synth(stack))).toContain("federation policy");
  });

  test("trusts a server that is for Databricks alone; Snowflake does not, because it has no scope for a role", () => {
    const stack = newStack();
    new AzureadProvider(stack, "Azuread", {});
    new DatabricksProvider(stack, "Databricks", {});
    const api = new SigmaEntraApi(stack, "Api", { tenantId: GUID, roleScopes: [] });
    new DatabricksTokenFederation(stack, "Federation", { account: account(), authorizationServer: api });
    expect(api.scopes[0]).toMatch(/\/access_as_user$/);
    expect(policy(stack)).toMatchObject({ oidc_policy: { issuer: `https://sts.windows.net/${GUID}/`, subject_claim: "upn" } });
    expect(failure(() => new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: api }))).toContain("[SNOW-NO-ROLE]");
  });

  test("warns of a claim that people can change where the tenant is managed elsewhere; a tenant that is managed here has said so itself", () => {
    const entra = { kind: IdentityProviderKind.ENTRA, userMappingClaims: ["email"], issuer: `https://sts.windows.net/${GUID}/` };
    const said = (stack: TerraformStack) => warnings(stack).filter((line) => line.includes("[DATABRICKS-MUTABLE-CLAIM]"));
    expect(said(build({}, entra).stack)).toHaveLength(1);
    expect(said(build({}, { ...entra, userMappingClaims: ["upn"] }).stack)).toStrictEqual([]);
    const stack = newStack();
    const api = new SigmaEntraApi(stack, "Api", { tenantId: GUID, roleScopes: [], userMapping: UserMapping.emailAddress() });
    new DatabricksTokenFederation(stack, "Federation", { account: account(), authorizationServer: api });
    expect(said(stack)).toStrictEqual([]);
    expect(warnings(stack).filter((line) => line.includes("[ENTRA-MUTABLE-CLAIM]"))).toHaveLength(1);
    const other = newStack();
    const named = new SigmaEntraApi(other, "Api", { tenantId: GUID, roleScopes: [] });
    new DatabricksTokenFederation(other, "Federation", { account: account(), authorizationServer: named, subjectClaim: "unique_name" });
    expect(said(other)).toHaveLength(1);
  });

  test("warns of a claim that the server, which is made here, does not put into its tokens", () => {
    const stack = newStack();
    const authorizationServer = new SigmaAuthServer(stack, "Server", { audience: GUID, roleScopes: [] });
    new DatabricksTokenFederation(stack, "Federation", { account: account(), authorizationServer, subjectClaim: "email" });
    expect(warnings(stack).filter((line) => line.includes("[DATABRICKS-FOREIGN-CLAIM]"))).toHaveLength(1);
  });

  test("rejects a private key without showing it", () => {
    const message = failure(() => build({ jwksJson: JWKS.replace('"kid"', '"d":"never-shown","kid"') }));
    expect(message).toContain("[DATABRICKS-JWKS]");
    expect(message).not.toContain("never-shown");
  });
});
