import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { TerraformOutput, TerraformStack, TerraformVariable, Token } from "cdktf";
import {
  OAuthClient,
  OAuthPurpose,
  OktaIssuerMode,
  SigmaAuthServer,
  SigmaAuthServerProps,
  SigmaDeployment,
  SigmaOktaApp,
  IdentityProviderKind,
  UserAttribute,
  UserMapping,
} from "../../../lib";
import { failure, newStack, only, synth, warnings } from "../../support/synth";

const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";
const CLIENT = OAuthClient.fromAttributes({ clientId: "0oaA", redirectUri: SigmaDeployment.GCP.redirectUri });
const ONLINE = OAuthClient.fromAttributes({ clientId: "0oaB", redirectUri: SigmaDeployment.GCP.redirectUri, offlineAccess: false });

function build(props: Partial<SigmaAuthServerProps> = {}): { stack: TerraformStack; server: SigmaAuthServer } {
  const stack = newStack();
  new OktaProvider(stack, "Okta", {});
  const server = new SigmaAuthServer(stack, "AuthServer", { audience: AUDIENCE, ...props });
  server.grantAccess(props.offlineAccess === false ? ONLINE : CLIENT);
  return { stack, server };
}

const synthOf = (props: Partial<SigmaAuthServerProps> = {}) => synth(build(props).stack);
const ruleOf = (props: Partial<SigmaAuthServerProps> = {}) => only(synthOf(props).resource, "okta_auth_server_policy_rule");

describe("SigmaAuthServer", () => {
  test("is a custom authorization server with a stable issuer", () => {
    expect(only(synthOf().resource, "okta_auth_server")).toMatchObject({ name: "Sigma", audiences: [AUDIENCE], issuer_mode: "ORG_URL" });
    expect(only(synthOf({ issuerMode: OktaIssuerMode.CUSTOM_URL }).resource, "okta_auth_server").issuer_mode).toBe("CUSTOM_URL");
  });

  test("creates the one scope that Okta does not have already", () => {
    expect(only(synthOf().resource, "okta_auth_server_scope")).toMatchObject({ name: "session:role-any", consent: "IMPLICIT" });
  });

  test.each([
    ["the login", UserMapping.loginName(), "snowflake_username", "user.login", UserAttribute.LOGIN_NAME],
    ["the e-mail address", UserMapping.emailAddress(), "snowflake_username", "user.email", UserAttribute.EMAIL_ADDRESS],
    [
      "an expression",
      UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, claim: "sf_user", value: "appuser.userName" }),
      "sf_user",
      "appuser.userName",
      UserAttribute.LOGIN_NAME,
    ],
  ])("puts %s into a claim of the access token", (_, userMapping, claim, value, attribute) => {
    const { stack, server } = build({ userMapping });
    expect(only(synth(stack).resource, "okta_auth_server_claim")).toMatchObject({
      name: claim,
      value,
      value_type: "EXPRESSION",
      claim_type: "RESOURCE",
      always_include_in_token: true,
    });
    expect(server.userMappingClaims).toEqual([claim]);
    expect(server.userAttribute).toBe(attribute);
  });

  test("derives everything that others need from the server's own issuer", () => {
    const { stack, server } = build();
    new TerraformOutput(stack, "seen", { value: [server.issuer, server.metadataUri, ...server.jwksUris] });
    const { resource, output } = synth(stack);
    const issuer = `\${okta_auth_server.${Object.keys(resource.okta_auth_server)[0]}.issuer}`;
    expect(output.seen.value).toEqual([issuer, `${issuer}/.well-known/oauth-authorization-server`, `${issuer}/v1/keys`]);
    expect(server.audiences).toEqual([AUDIENCE]);
    expect(server.kind).toBe(IdentityProviderKind.OKTA);
  });

  test("grants tokens for 90 days by default, also to users who pause", () => {
    expect(ruleOf()).toMatchObject({
      grant_type_whitelist: ["authorization_code"],
      scope_whitelist: ["session:role-any", "offline_access", "openid", "email", "profile"],
      group_whitelist: ["EVERYONE"],
      access_token_lifetime_minutes: 60,
      refresh_token_lifetime_minutes: 90 * 24 * 60,
      refresh_token_window_minutes: 90 * 24 * 60,
    });
  });

  test("writes the lifetimes that were asked for, in minutes", () => {
    expect(ruleOf({ accessTokenMinutes: 30, refreshTokenDays: 120, refreshTokenIdleDays: 100 })).toMatchObject({
      access_token_lifetime_minutes: 30,
      refresh_token_lifetime_minutes: 172_800,
      refresh_token_window_minutes: 144_000,
    });
    expect(ruleOf({ refreshTokenDays: 120 }).refresh_token_window_minutes).toBe(172_800);
  });

  test("turns days that only Terraform knows into minutes", () => {
    const stack = newStack();
    new OktaProvider(stack, "Okta", {});
    const days = new TerraformVariable(stack, "days", { type: "number" }).numberValue;
    new SigmaAuthServer(stack, "AuthServer", { audience: AUDIENCE, refreshTokenDays: days }).grantAccess(CLIENT);
    expect(only(synth(stack).resource, "okta_auth_server_policy_rule").refresh_token_lifetime_minutes).toBe("${(var.days * 1440)}");
  });

  test("drops the scope offline_access without offline access", () => {
    const { stack, server } = build({ offlineAccess: false });
    expect(only(synth(stack).resource, "okta_auth_server_policy_rule").scope_whitelist).toEqual([
      "session:role-any",
      "openid",
      "email",
      "profile",
    ]);
    expect(server.scopes).not.toContain("offline_access");
    expect(warnings(stack)).toEqual([expect.stringContaining("[SIGMA-OFFLINE-OFF]")]);
  });

  test("lets several clients in through one policy", () => {
    const { stack, server } = build();
    server.grantAccess(new SigmaOktaApp(stack, "Second", { deployment: SigmaDeployment.GCP, groupIds: ["00gA"] }));
    const { resource } = synth(stack);
    expect(only(resource, "okta_auth_server_policy").client_whitelist).toEqual([
      "0oaA",
      expect.stringMatching(/^\$\{okta_app_oauth\.Second/),
    ]);
    only(resource, "okta_auth_server_policy_rule");
  });

  test("has a policy of its own for clients from which the role scope is withheld, in whichever order they come", () => {
    const login = OAuthClient.fromAttributes({
      clientId: "0oaLogin",
      redirectUri: SigmaDeployment.GCP.redirectUri,
      purposes: [OAuthPurpose.ORGANIZATION_LOGIN],
      roleScope: false,
    });
    const identity = ["offline_access", "openid", "email", "profile"];
    const policies = (...clients: (typeof login)[]) => {
      const stack = newStack();
      new OktaProvider(stack, "Okta", {});
      const props = { audience: AUDIENCE, policyPriority: 3, policyGroupIds: ["00gA"], refreshTokenDays: 100 };
      const server = new SigmaAuthServer(stack, "AuthServer", props);
      clients.forEach((client) => server.grantAccess(client));
      const { resource } = synth(stack);
      const rules = Object.values(resource.okta_auth_server_policy_rule);
      return Object.entries(resource.okta_auth_server_policy).map(([name, policy]) => ({
        name,
        policy,
        rule: rules.find(({ policy_id }) => policy_id === `\${okta_auth_server_policy.${name}.id}`)!,
      }));
    };
    const both = policies(CLIENT, login);
    expect(policies(login, CLIENT)).toEqual(both);
    const [without, withRole] = both;
    expect(withRole).toMatchObject({
      policy: { client_whitelist: ["0oaA"], priority: 3 },
      rule: { scope_whitelist: ["session:role-any", ...identity] },
    });
    expect(without.policy).toMatchObject({ client_whitelist: ["0oaLogin"], priority: 4, name: "Sigma login" });
    const { name: _, policy_id: __, scope_whitelist: ___, "//": ____, ...same } = withRole.rule;
    expect(without.rule).toMatchObject({ ...same, scope_whitelist: identity });
    expect(without.policy.depends_on).toEqual([expect.stringMatching(/^okta_auth_server_policy_rule\.AuthServer_Rule_/)]);
    // Alone, they use the policy that is always there.
    const [alone, ...others] = policies(login);
    expect(others).toEqual([]);
    expect(alone.name).toBe(withRole.name);
    expect(alone).toMatchObject({ policy: { client_whitelist: ["0oaLogin"] }, rule: { scope_whitelist: identity } });
  });

  test("places that policy behind the other also where only Terraform knows the priority", () => {
    const stack = newStack();
    new OktaProvider(stack, "Okta", {});
    const policyPriority = new TerraformVariable(stack, "priority", { type: "number" }).numberValue;
    const server = new SigmaAuthServer(stack, "AuthServer", { audience: AUDIENCE, policyPriority });
    const purposes = [OAuthPurpose.ORGANIZATION_LOGIN];
    server.grantAccess(CLIENT);
    server.grantAccess(
      OAuthClient.fromAttributes({ clientId: "0oaL", redirectUri: SigmaDeployment.GCP.redirectUri, purposes, roleScope: false }),
    );
    const priorities = Object.values(synth(stack).resource.okta_auth_server_policy).map(({ priority }) => priority);
    expect(priorities).toEqual(["${(var.priority + 1)}", "${var.priority}"]);
  });

  test("cannot withhold the role scope where the policy is somebody else's", () => {
    const { server } = build({ serverId: "ausA", issuer: "https://acme.okta.com/oauth2/ausA", policyId: "00pA" });
    const purposes = [OAuthPurpose.ORGANIZATION_LOGIN];
    const login = OAuthClient.fromAttributes({
      clientId: "0oaL",
      redirectUri: SigmaDeployment.GCP.redirectUri,
      purposes,
      roleScope: false,
    });
    expect(failure(() => server.grantAccess(login))).toContain("[OKTA-ROLE-SCOPE]");
  });

  test("makes scope, claim, policy and rule one after another", () => {
    const { resource } = synthOf();
    const name = (type: string) => `${type}.${Object.keys(resource[type])[0]}`;
    expect(only(resource, "okta_auth_server_claim").depends_on).toEqual([name("okta_auth_server_scope")]);
    expect(only(resource, "okta_auth_server_policy").depends_on).toContain(name("okta_auth_server_claim"));
    expect(only(resource, "okta_auth_server_policy_rule").policy_id).toBe(`\${${name("okta_auth_server_policy")}.id}`);
  });

  test("limits the policy to groups, and places it, where asked", () => {
    const { resource } = synthOf({ policyGroupIds: ["00gA"], policyPriority: 3 });
    expect(only(resource, "okta_auth_server_policy_rule")).toMatchObject({ group_whitelist: ["00gA"], priority: 1 });
    expect(only(resource, "okta_auth_server_policy").priority).toBe(3);
  });

  test("adds scope, claim and policy to a server that exists already", () => {
    const issuer = "https://login.example.com/oauth2/ausA";
    const { stack, server } = build({ serverId: "ausA", issuer });
    const { resource, data } = synth(stack);
    expect(resource).not.toHaveProperty("okta_auth_server");
    expect(data).toEqual({});
    for (const type of ["scope", "claim", "policy", "policy_rule"]) {
      expect(only(resource, `okta_auth_server_${type}`).auth_server_id).toBe("ausA");
    }
    expect(server.jwksUris).toEqual([`${issuer}/v1/keys`]);
  });

  test("looks an existing server up under its name, and fails at plan when id or audience are others", () => {
    const { data } = synthOf({ serverId: "ausA", name: "Shared" });
    expect(only(data, "okta_auth_server")).toMatchObject({
      name: "Shared",
      lifecycle: { postcondition: [{ condition: '${(self.id == "ausA")}' }, { condition: `\${contains(self.audiences, "${AUDIENCE}")}` }] },
    });
  });

  test("leaves out scope and claim that the existing server has", () => {
    const { resource } = synthOf({ serverId: "ausA", name: "Shared", scopeExists: true, claimExists: true });
    expect(Object.keys(resource).sort()).toEqual(["okta_auth_server_policy", "okta_auth_server_policy_rule"]);
  });

  test("leaves an existing policy alone, and says which clients to add to it", () => {
    const { stack, server } = build({ policyId: "00pA" });
    const { resource } = synth(stack);
    expect(resource).not.toHaveProperty("okta_auth_server_policy");
    expect(resource).not.toHaveProperty("okta_auth_server_policy_rule");
    expect(server.policyClientIds).toEqual(["0oaA"]);
  });

  test("fails at synth when no client was granted access", () => {
    const stack = newStack();
    new OktaProvider(stack, "Okta", {});
    new SigmaAuthServer(stack, "AuthServer", { audience: AUDIENCE });
    expect(failure(() => synth(stack))).toMatch(/test\/AuthServer: no client; .*\[OKTA-NO-CLIENT]/);
  });

  test("refuses a client whose offline access differs", () => {
    expect(failure(() => build().server.grantAccess(ONLINE))).toMatch(/^test\/AuthServer grantAccess: .*\[SIGMA-OFFLINE-MISMATCH]$/);
  });

  test("does not judge an audience that only Terraform knows", () => {
    const stack = newStack();
    new OktaProvider(stack, "Okta", {});
    const audience = Token.asString(new TerraformVariable(stack, "audience", {}).value);
    new SigmaAuthServer(stack, "AuthServer", { audience }).grantAccess(CLIENT);
    expect(only(synth(stack).resource, "okta_auth_server").audiences).toEqual(["${var.audience}"]);
  });

  test("passes an aliased provider to every child, and can be protected", () => {
    const stack = newStack();
    const provider = new OktaProvider(stack, "Okta", { alias: "emea" });
    new SigmaAuthServer(stack, "Created", { audience: AUDIENCE, provider, preventDestroy: true }).grantAccess(CLIENT);
    new SigmaAuthServer(stack, "Existing", { audience: AUDIENCE, provider, serverId: "ausA", name: "Shared" }).grantAccess(CLIENT);
    const { resource, data } = synth(stack);
    const all = [...Object.values(resource), ...Object.values(data)].flatMap((byId) => Object.values(byId));
    expect(all).toHaveLength(10);
    all.forEach((element) => expect(element.provider).toBe("okta.emea"));
    expect(only(resource, "okta_auth_server").lifecycle).toEqual({ prevent_destroy: true });
  });

  test("warns about a refresh token that lives less than Sigma recommends", () => {
    expect(warnings(build({ refreshTokenDays: 30 }).stack)).toEqual([expect.stringContaining("[SIGMA-REFRESH-RECOMMENDED]")]);
    expect(warnings(build({ refreshTokenDays: 90 }).stack)).toEqual([]);
  });

  test("serves a client for connections alone as well", () => {
    const { stack, server } = build();
    const app = new SigmaOktaApp(stack, "App", {
      deployment: SigmaDeployment.GCP,
      purposes: [OAuthPurpose.DATA_CONNECTION],
      requirePkce: true,
    });
    expect(() => server.grantAccess(app)).not.toThrow();
  });
});
