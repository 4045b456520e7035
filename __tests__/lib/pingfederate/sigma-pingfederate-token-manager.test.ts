import { TerraformResource } from "cdktf";
import {
  PingFederateContext,
  SigmaDeployment,
  SigmaPingFederateClient,
  SigmaPingFederateTokenManager,
  SigmaPingFederateTokenManagerProps,
  UserAttribute,
  UserMapping,
} from "../../../lib";
import { newPingFederateStack } from "../../support/pingfederate";
import { failure, only, synth, warnings } from "../../support/synth";

const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";

function build(props: Partial<SigmaPingFederateTokenManagerProps> = {}) {
  const stack = newPingFederateStack();
  const manager = new SigmaPingFederateTokenManager(stack, "Manager", { baseUrl: "https://sso.example.com", audience: AUDIENCE, ...props });
  return { manager, stack, synthesized: () => synth(stack) };
}

/** The plugin's settings, by the names of its fields. */
function fields(props: Partial<SigmaPingFederateTokenManagerProps> = {}): Record<string, string> {
  const { configuration } = only(build(props).synthesized().resource, "pingfederate_oauth_access_token_manager");
  const list = (configuration as { fields: { name: string; value: string }[] }).fields;
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
const mapping = (props: Partial<SigmaPingFederateTokenManagerProps> = {}) =>
  only(build(props).synthesized().resource, "pingfederate_oauth_access_token_mapping");

/** The conditions of a look-up, each with what it says when it fails. */
function conditions(type: string, props: Partial<SigmaPingFederateTokenManagerProps> = {}): { condition: string; error_message: string }[] {
  const { lifecycle } = only(build(props).synthesized().data, type);
  return (lifecycle as { postcondition: { condition: string; error_message: string }[] }).postcondition;
}
const MANAGER = "pingfederate_oauth_access_token_manager";
const messages = (props: Partial<SigmaPingFederateTokenManagerProps>) =>
  conditions(MANAGER, { existingManagerId: "snowflakeJwt", ...props }).map(({ error_message }) => error_message);

describe("SigmaPingFederateTokenManager", () => {
  test("tells a data platform what the tokens will be like", () => {
    expect(build().manager).toMatchObject({
      issuer: "https://sso.example.com",
      metadataUri: "https://sso.example.com/.well-known/openid-configuration",
      jwksUris: ["https://sso.example.com/pf/JWKS"],
      audiences: [AUDIENCE],
      userMappingClaims: ["snowflake_username"],
      userAttribute: "login_name",
      scopes: ["session:role-any", "offline_access", "openid", "email", "profile"],
      kind: "pingfederate",
      scopeClaim: "scp",
      scopeDelimiter: undefined,
    });
  });

  test("takes an issuer and keys of their own, and leaves the metadata where it is", () => {
    expect(build({ issuer: "https://sso.example.com/snowflake", jwksUri: "https://keys.example.com/JWKS" }).manager).toMatchObject({
      issuer: "https://sso.example.com/snowflake",
      metadataUri: "https://sso.example.com/.well-known/openid-configuration",
      jwksUris: ["https://keys.example.com/JWKS"],
    });
  });

  test("makes JWTs that have all that Snowflake looks for", () => {
    const manager = only(build().synthesized().resource, MANAGER);
    expect(manager).toMatchObject({ manager_id: "sigmaJwt", name: "Sigma" });
    expect((manager.plugin_descriptor_ref as { id: string }).id).toMatch(/\.JwtBearerAccessTokenManagementPlugin$/);
    expect(manager.attribute_contract).toEqual({ extended_attributes: [{ name: "snowflake_username" }] });
    expect(fields()).toEqual({
      "Token Lifetime": "60",
      "Use Centralized Signing Key": "true",
      "JWS Algorithm": "RS256",
      "Include Key ID Header Parameter": "true",
      "Issuer Claim Value": "https://sso.example.com",
      "Audience Claim Value": AUDIENCE,
      "Client ID Claim Name": "client_id",
      "Scope Claim Name": "scp",
      "Space Delimit Scope Values": "false",
      "Include Issued At Claim": "true",
    });
  });

  test("takes id, name, lifetime and issuer, and leaves out a field that the server does not know", () => {
    const props = {
      managerId: "sigma2",
      name: "Sigma two",
      accessTokenMinutes: 30,
      issuer: "https://sso.example.com/2",
      omitIssuedAtField: true,
    };
    expect(only(build(props).synthesized().resource, MANAGER)).toMatchObject({ manager_id: "sigma2", name: "Sigma two" });
    expect(fields(props)).toMatchObject({ "Token Lifetime": "30", "Issuer Claim Value": "https://sso.example.com/2" });
    expect(fields(props)).not.toHaveProperty("Include Issued At Claim");
  });

  test("writes scopes with spaces where it is told so", () => {
    expect(fields({ scopeClaim: "scope", scopeDelimiter: " " })).toMatchObject({
      "Scope Claim Name": "scope",
      "Space Delimit Scope Values": "true",
    });
    expect(build({ scopeClaim: "scope", scopeDelimiter: " " }).manager).toMatchObject({ scopeClaim: "scope", scopeDelimiter: " " });
  });

  test("fills the user claim from the persistent grant", () => {
    expect(mapping()).toMatchObject({
      access_token_manager_ref: { id: expect.stringMatching(/^\$\{pingfederate_oauth_access_token_manager\..+\.manager_id}$/) as string },
      context: { type: "DEFAULT" },
      attribute_contract_fulfillment: { snowflake_username: { source: { type: "OAUTH_PERSISTENT_GRANT" }, value: "USER_KEY" } },
    });
    expect(mapping().context).not.toHaveProperty("context_ref");
  });

  test.each([
    [PingFederateContext.IDP_ADAPTER, "IDP_ADAPTER", "ADAPTER", "username"],
    [PingFederateContext.AUTHENTICATION_POLICY_CONTRACT, "AUTHENTICATION_POLICY_CONTRACT", "AUTHENTICATION_POLICY_CONTRACT", "subject"],
  ])("fills it from the context %s with its usual attribute, or another", (context, type, source, usual) => {
    expect(mapping({ userAttribute: { context, contextId: "one" } })).toMatchObject({
      context: { type, context_ref: { id: "one" } },
      attribute_contract_fulfillment: { snowflake_username: { source: { type: source }, value: usual } },
    });
    const { attribute_contract_fulfillment: other } = mapping({ userAttribute: { context, contextId: "one", attribute: "mail" } });
    expect(other).toMatchObject({ snowflake_username: { value: "mail" } });
  });

  test("has one name for the claim in contract, mapping and Snowflake", () => {
    const userMapping = UserMapping.custom({ attribute: UserAttribute.EMAIL_ADDRESS, claim: "snowflake_email" });
    const props = { userMapping, userAttribute: { attribute: "mail" } };
    expect(build(props).manager).toMatchObject({ userMappingClaims: ["snowflake_email"], userAttribute: "email_address" });
    expect(only(build(props).synthesized().resource, MANAGER).attribute_contract).toEqual({
      extended_attributes: [{ name: "snowflake_email" }],
    });
    expect(Object.keys(mapping(props).attribute_contract_fulfillment as object)).toEqual(["snowflake_email"]);
  });

  test("looks the server's scopes up, and never manages its settings", () => {
    const [{ condition, error_message }] = conditions("pingfederate_oauth_server_settings");
    ["session:role-any", "offline_access", "email", "profile"].forEach((scope) => {
      expect(condition).toContain(`"${scope}"`);
      expect(error_message).toContain(scope);
    });
    expect(condition).not.toContain('"openid"');
    expect(conditions("pingfederate_oauth_server_settings", { offlineAccess: false })[0].condition).not.toContain("offline_access");
    expect(Object.keys(build().synthesized().resource).sort()).toEqual([MANAGER, "pingfederate_oauth_access_token_mapping"]);
  });

  test("limits a client to Sigma's scopes and to this manager", () => {
    const { manager, stack } = build();
    const client = new SigmaPingFederateClient(stack, "Client", { deployment: SigmaDeployment.GCP });
    manager.grantAccess(client);
    expect(only(synth(stack).resource, "pingfederate_oauth_client")).toMatchObject({
      restrict_to_default_access_token_manager: true,
      default_access_token_manager_ref: { id: expect.stringContaining(`${MANAGER}.`) as string },
      restrict_scopes: true,
      restricted_scopes: expect.stringMatching(/^\$\{setsubtract\(\["session:role-any", .*exclusive_scopes/) as string,
      exclusive_scopes: expect.stringContaining("exclusive_scopes") as string,
    });
  });

  test("refuses a client that differs in offline access", () => {
    const { manager, stack } = build({ offlineAccess: false });
    const client = new SigmaPingFederateClient(stack, "Client", { deployment: SigmaDeployment.GCP });
    expect(failure(() => manager.grantAccess(client))).toContain("[SIGMA-OFFLINE-MISMATCH]");
  });

  test("is protected and taken over where that is asked for", () => {
    const { resource, ...rest } = build({
      preventDestroy: true,
      adopt: { manager: { id: "sigmaJwt" }, mapping: { id: "default|sigmaJwt" } },
    }).synthesized();
    expect(only(resource, MANAGER).lifecycle).toMatchObject({ prevent_destroy: true });
    expect((rest as unknown as { import: { id: string }[] }).import.map(({ id }) => id).sort()).toEqual(["default|sigmaJwt", "sigmaJwt"]);
    const alone = build({ adopt: { manager: { id: "sigmaJwt" } } }).synthesized() as unknown as { import: { id: string }[] };
    expect(alone.import.map(({ id }) => id)).toEqual(["sigmaJwt"]);
  });

  test("lets through what it has no property for", () => {
    const { manager, synthesized } = build();
    (manager.node.defaultChild as TerraformResource).addOverride("access_control_settings", { restrict_clients: true });
    expect(only(synthesized().resource, MANAGER)).toMatchObject({ access_control_settings: { restrict_clients: true } });
  });

  test("warns of keys that Snowflake will not reach", () => {
    expect(warnings(build().stack)).toEqual([expect.stringContaining("[SIGMA-NO-CLIENT]")]);
    expect(warnings(build({ baseUrl: "https://sso.corp" }).stack).join()).toContain("[PINGFEDERATE-JWKS-REACHABLE]");
  });

  test.each<[string, Partial<SigmaPingFederateTokenManagerProps>]>([
    ["PINGFEDERATE-URL", { baseUrl: "https://sso.example.com/" }],
    ["PINGFEDERATE-ISSUER", { issuer: "" }],
    ["PINGFEDERATE-AUDIENCE", { audience: "a b" }],
    ["PINGFEDERATE-MANAGER-ID", { managerId: "sigma-jwt" }],
    ["PINGFEDERATE-MANAGER-NAME", { name: "" }],
    ["PINGFEDERATE-EXISTING", { existingManagerId: "snowflakeJwt", accessTokenMinutes: 60 }],
    ["PINGFEDERATE-ADOPT", { adopt: { mapping: { id: "default|sigmaJwt" } } }],
    ["PINGFEDERATE-ACCESS-LIFETIME", { accessTokenMinutes: 0 }],
    ["PINGFEDERATE-USER-ATTRIBUTE", { userMapping: UserMapping.emailAddress() }],
    ["PINGFEDERATE-SCOPE-FORM", { scopeClaim: "scope" }],
    ["SIGMA-CLAIM-NAME", { userMapping: UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, claim: "sub" }) }],
  ])("fails with %s", (rule, props) => {
    expect(failure(() => build(props))).toContain(`[${rule}]`);
  });
});

describe("SigmaPingFederateTokenManager of a manager that exists already", () => {
  test("makes nothing, and looks it up by its id", () => {
    const { data, resource } = build({ existingManagerId: "snowflakeJwt" }).synthesized();
    expect(resource).toEqual({});
    expect(only(data, MANAGER).manager_id).toBe("snowflakeJwt");
  });

  test("compares all that Snowflake is told", () => {
    const said = messages({ issuer: "https://sso.example.com/snowflake" }).join("\n");
    expect(said).toContain("makes no JWTs");
    expect(said).toContain("https://sso.example.com/snowflake in its field Issuer Claim Value");
    expect(said).toContain(`${AUDIENCE} in its field Audience Claim Value`);
    expect(said).toContain("scp in its field Scope Claim Name");
    expect(said).toContain("false in its field Space Delimit Scope Values");
    expect(said).toContain("no attribute snowflake_username");
    expect(said).toContain("keys that are not at /pf/JWKS");
  });

  test("compares neither keys that are elsewhere, nor a form of the scopes that nobody knows", () => {
    const keys = /not at \/pf\/JWKS/;
    expect(messages({ jwksUri: "https://keys.example.com/JWKS" }).join()).not.toMatch(keys);
    expect(messages({ scopeClaim: "scope", scopeDelimiter: " " }).join()).toContain("true in its field Space Delimit");
    expect(messages({ scopeClaim: "scope", scopeDelimiter: "," }).join()).not.toContain("Space Delimit");
    expect(messages({ compareScopeClaim: false }).join()).not.toMatch(/Scope Claim Name|Space Delimit/);
  });
});
