import { TerraformResource, TerraformVariable } from "cdktf";
import {
  ClientAuthentication,
  OAuthPurpose,
  SigmaConnectionSettings,
  SigmaDeployment,
  SigmaPingFederateClient,
  SigmaPingFederateClientProps,
  SigmaPingFederateTokenManager,
} from "../../../lib";
import { newPingFederateStack } from "../../support/pingfederate";
import { failure, only, synth, warnings } from "../../support/synth";

const BASE = { baseUrl: "https://sso.example.com", audience: "https://acme-analytics.snowflakecomputing.com" };

function build(props: Partial<SigmaPingFederateClientProps> = {}, alone = false) {
  const stack = newPingFederateStack();
  const client = new SigmaPingFederateClient(stack, "Client", { deployment: SigmaDeployment.AWS_EU, oidcPolicyId: "sigma", ...props });
  const manager = new SigmaPingFederateTokenManager(stack, "Manager", { ...BASE, offlineAccess: props.offlineAccess });
  if (!alone) manager.grantAccess(client);
  return { client, manager, stack, synthesized: () => synth(stack) };
}

const resource = (props: Partial<SigmaPingFederateClientProps> = {}) =>
  only(build(props).synthesized().resource, "pingfederate_oauth_client");
const fails = (props: Partial<SigmaPingFederateClientProps>) => failure(() => build(props));

/** A stack with both secrets as sensitive variables. */
function withVariables(props: Partial<SigmaPingFederateClientProps> = {}) {
  const stack = newPingFederateStack();
  const variable = (id: string) => new TerraformVariable(stack, id, { type: "string", sensitive: true }).stringValue;
  const client = new SigmaPingFederateClient(stack, "Client", {
    deployment: SigmaDeployment.AWS_EU,
    clientSecret: variable("present"),
    previousClientSecret: variable("previous"),
    ...props,
  });
  const manager = new SigmaPingFederateTokenManager(stack, "Manager", BASE);
  manager.grantAccess(client);
  new SigmaConnectionSettings(stack, "Settings", { client, authorizationServer: manager, outputPrefix: "sigma" });
  return synth(stack);
}
const authOf = (client: Record<string, unknown>) =>
  client.client_auth as { type: string; secret?: string; secondary_secrets?: { secret: string; expiry_time: string }[] };

describe("SigmaPingFederateClient", () => {
  test("is a client with a secret that asks nobody to approve, for the code flow alone", () => {
    expect(resource()).toMatchObject({
      client_id: "sigma",
      name: "Sigma",
      enabled: true,
      grant_types: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
      restricted_response_types: ["code"],
      redirect_uris: [SigmaDeployment.AWS_EU.redirectUri],
      require_proof_key_for_code_exchange: false,
      bypass_approval_page: true,
      restrict_to_default_access_token_manager: true,
      client_auth: { type: "SECRET" },
    });
    expect(resource()).not.toHaveProperty("jwks_settings");
  });

  test("that is adopted keeps previous secrets that were made by hand, until something is said of them", () => {
    const ignored = (props: Partial<SigmaPingFederateClientProps>) =>
      (resource({ adopt: { id: "sigma" }, ...props }).lifecycle as { ignore_changes: string[] }).ignore_changes;
    const SECONDARY = "client_auth.secondary_secrets";
    expect(ignored({})).toContain(SECONDARY);
    expect(ignored({ previousSecretDays: 0 })).not.toContain(SECONDARY);
    expect(ignored({ credentialVersion: 2 })).not.toContain(SECONDARY);
  });

  test("says how to renew its secret: by a number, and where it comes from outside, by another secret first", () => {
    const renewal = (props: Partial<SigmaPingFederateClientProps>) => build(props).client.credentialRenewal;
    expect(renewal({})).toMatch(/^raise credentialVersion .* the previous secret stays valid meanwhile$/);
    expect(renewal({ previousSecretDays: 0 })).toMatch(/^raise credentialVersion .* the previous secret stops working on deploy$/);
    expect(renewal({ clientSecret: "${var.secret}" })).toMatch(/^set another secret, and the current one as the previous one, and raise /);
  });

  test("takes name, client id and more redirect URIs", () => {
    expect(
      resource({ name: "Sigma Login", clientId: "sigma-login", additionalRedirectUris: ["https://x.sigmacomputing.com/a"] }),
    ).toMatchObject({
      name: "Sigma Login",
      client_id: "sigma-login",
      redirect_uris: [SigmaDeployment.AWS_EU.redirectUri, "https://x.sigmacomputing.com/a"],
    });
  });

  test("lets a grant live 90 days, used or not, in place of the server's defaults, and renews no refresh token", () => {
    expect(resource()).toMatchObject({
      persistent_grant_expiration_type: "OVERRIDE_SERVER_DEFAULT",
      persistent_grant_expiration_time: 90,
      persistent_grant_expiration_time_unit: "DAYS",
      persistent_grant_idle_timeout_type: "OVERRIDE_SERVER_DEFAULT",
      persistent_grant_idle_timeout: 90,
      persistent_grant_idle_timeout_time_unit: "DAYS",
      refresh_rolling: "DONT_ROLL",
    });
    expect(resource({ refreshTokenDays: 60 })).toMatchObject({
      persistent_grant_expiration_time: 60,
      persistent_grant_idle_timeout: 60,
    });
    expect(resource({ refreshTokenDays: 60, refreshTokenIdleDays: 14 })).toMatchObject({
      persistent_grant_expiration_time: 60,
      persistent_grant_idle_timeout: 14,
    });
  });

  test("without offline access has neither the grant nor lifetimes of it", () => {
    const client = resource({ offlineAccess: false });
    expect(client.grant_types).toEqual(["AUTHORIZATION_CODE"]);
    expect(Object.keys(client).filter((key) => /persistent_grant|refresh/.test(key))).toEqual([]);
  });

  test("requires PKCE, and reads Sigma's keys at the deployment's URL", () => {
    const { client, synthesized } = build({
      purposes: [OAuthPurpose.DATA_CONNECTION],
      requirePkce: true,
      authentication: ClientAuthentication.PRIVATE_KEY_JWT,
    });
    const { resource: made } = synthesized();
    expect(only(made, "pingfederate_oauth_client")).toMatchObject({
      require_proof_key_for_code_exchange: true,
      client_auth: { type: "PRIVATE_KEY_JWT" },
      jwks_settings: { jwks_url: SigmaDeployment.AWS_EU.jwksUri },
    });
    expect(Object.keys(made).filter((type) => /^(random|time)/.test(type))).toEqual([]);
    expect(failure(() => client.clientSecret)).toContain("[SIGMA-CLIENT-SECRET]");
  });

  test("names the policy of the ID token, which is looked up for the attribute email, and URLs for signing out", () => {
    const { data, resource: made } = build({ postLogoutRedirectUris: ["https://app.sigmacomputing.com/bye"] }).synthesized();
    const policy = only(data, "pingfederate_openid_connect_policy");
    expect(policy.policy_id).toBe("sigma");
    expect(JSON.stringify(policy.lifecycle)).toContain("email");
    expect(only(made, "pingfederate_oauth_client").oidc_policy).toEqual({
      policy_group: { id: expect.stringMatching(/^\$\{data\.pingfederate_openid_connect_policy\..+\.policy_id}$/) as string },
      post_logout_redirect_uris: ["https://app.sigmacomputing.com/bye"],
    });
  });

  test("without a policy takes the server's default one, looks none up, and says so", () => {
    const { stack, synthesized } = build({ oidcPolicyId: undefined, postLogoutRedirectUris: [] });
    expect(synthesized().data).not.toHaveProperty("pingfederate_openid_connect_policy");
    expect(only(synthesized().resource, "pingfederate_oauth_client").oidc_policy).toEqual({});
    expect(warnings(stack).join()).toContain("[PINGFEDERATE-DEFAULT-POLICY]");
    expect(warnings(build().stack)).toEqual([]);
  });

  test("is protected and taken over where that is asked for", () => {
    expect(resource().lifecycle).toBeUndefined();
    expect(resource({ preventDestroy: true }).lifecycle).toEqual({ prevent_destroy: true });
    const { stack, synthesized } = build({ adopt: { id: "by-hand" }, clientId: "by-hand" });
    expect((synthesized() as unknown as { import: unknown[] }).import).toEqual([
      expect.objectContaining({ id: "by-hand", to: expect.stringContaining("pingfederate_oauth_client.") as string }),
    ]);
    expect(warnings(stack).join()).toContain("[PINGFEDERATE-ADOPT-SECRET]");
  });

  test("has no access token manager but one", () => {
    const { client, manager, stack } = build({}, true);
    expect(failure(() => synth(stack))).toContain("[PINGFEDERATE-TOKEN-MANAGER]");
    manager.grantAccess(client);
    expect(failure(() => manager.grantAccess(client))).toContain("[SIGMA-GRANTED-TWICE]");
    expect(synth(stack).resource).toHaveProperty("pingfederate_oauth_client");
    const second = new SigmaPingFederateTokenManager(stack, "Second", { ...BASE, managerId: "second" });
    expect(failure(() => second.grantAccess(client))).toContain("[PINGFEDERATE-TOKEN-MANAGER]");
  });

  test("lets through what it has no property for", () => {
    const { client, synthesized } = build();
    (client.node.defaultChild as TerraformResource).addOverride("logo_url", "https://example.com/logo.png");
    expect(only(synthesized().resource, "pingfederate_oauth_client")).toMatchObject({
      logo_url: "https://example.com/logo.png",
      client_id: "sigma",
    });
  });

  test.each<[string, Partial<SigmaPingFederateClientProps>]>([
    ["PINGFEDERATE-CLIENT-ID", { clientId: "a b" }],
    ["SIGMA-SECRET-TEXT", { clientSecret: "sandbox-text" }],
    ["SIGMA-SECRET-UNUSED", { previousClientSecret: "${var.previous}" }],
    ["PINGFEDERATE-SECRET-PREVIOUS", { clientSecret: "${var.present}", credentialVersion: 2 }],
    ["PINGFEDERATE-PREVIOUS-DAYS", { previousSecretDays: -1 }],
    ["SIGMA-CREDENTIAL-VERSION", { credentialVersion: 0 }],
    ["SIGMA-IDLE-MAX", { refreshTokenDays: 30, refreshTokenIdleDays: 60 }],
    ["SIGMA-ORG-PKCE", { requirePkce: true }],
  ])("fails with %s, and shows no secret", (rule, props) => {
    expect(fails(props)).toContain(`[${rule}]`);
    expect(fails(props)).not.toContain("sandbox-text");
  });
});

describe("the secret of a SigmaPingFederateClient", () => {
  const secretOf = (credentialVersion: number) => {
    const { resource: made } = build({ credentialVersion }).synthesized();
    const passwords = Object.entries(made.random_password).map(([name, { keepers }]) => [`\${random_password.${name}.result}`, keepers]);
    return { auth: authOf(only(made, "pingfederate_oauth_client")), keepers: Object.fromEntries(passwords) as Record<string, unknown> };
  };

  test("is made by Terraform, of letters and digits, and given as a reference", () => {
    const { resource: made } = build().synthesized();
    expect(only(made, "random_password")).toMatchObject({ length: 48, special: false, keepers: { keeper: "1" } });
    const { auth, keepers } = secretOf(1);
    expect(auth).toEqual({ type: "SECRET", secret: Object.keys(keepers)[0], secondary_secrets: [] });
  });

  test("goes on as the secondary one in the next version, which leaves it as it was", () => {
    const first = secretOf(1);
    const second = secretOf(2);
    expect(second.auth.secondary_secrets).toEqual([expect.objectContaining({ secret: first.auth.secret })]);
    expect(second.keepers[first.auth.secret!]).toEqual(first.keepers[first.auth.secret!]);
    const third = secretOf(3);
    expect(third.auth.secondary_secrets).toEqual([expect.objectContaining({ secret: second.auth.secret })]);
    expect(third.keepers[second.auth.secret!]).toEqual(second.keepers[second.auth.secret!]);
    expect(third.keepers[third.auth.secret!]).not.toEqual(second.keepers[third.auth.secret!]);
  });

  test("ends so many days after the version was raised, at a time that the state keeps", () => {
    const { resource: made } = build({ credentialVersion: 2 }).synthesized();
    const [time] = Object.keys(made.time_static);
    expect(made.time_static[time].triggers).toEqual({ keeper: "2" });
    expect(authOf(only(made, "pingfederate_oauth_client")).secondary_secrets![0].expiry_time).toBe(
      `\${timeadd(time_static.${time}.rfc3339, "720h")}`,
    );
    const fortnight = authOf(resource({ credentialVersion: 2, previousSecretDays: 14 })).secondary_secrets!;
    expect(fortnight[0].expiry_time).toContain('"336h"');
  });

  test("ends at once with 0 days, whatever the server keeps by itself", () => {
    const client = resource({ credentialVersion: 2, previousSecretDays: 0 });
    expect(authOf(client).secondary_secrets).toEqual([]);
    expect(client).toMatchObject({ client_secret_retention_period_type: "OVERRIDE_SERVER_DEFAULT", client_secret_retention_period: 0 });
  });

  test("comes from variables, of which the previous one counts from version 2 on", () => {
    const first = withVariables();
    expect(authOf(only(first.resource, "pingfederate_oauth_client"))).toEqual({
      type: "SECRET",
      secret: "${var.present}",
      secondary_secrets: [],
    });
    expect(first.resource).not.toHaveProperty("random_password");
    expect(first.output.sigma_client_secret).toMatchObject({ value: "${var.present}", sensitive: true });
    const second = authOf(only(withVariables({ credentialVersion: 2 }).resource, "pingfederate_oauth_client"));
    expect(second).toMatchObject({ secret: "${var.present}", secondary_secrets: [{ secret: "${var.previous}" }] });
  });

  test("is in no output but the sensitive one", () => {
    const { output } = withVariables({ credentialVersion: 2 });
    const holding = Object.entries(output).filter(([, { value }]) => /var\.(present|previous)/.test(JSON.stringify(value)));
    expect(holding.map(([name, { sensitive }]) => [name, sensitive])).toEqual([["sigma_client_secret", true]]);
  });
});
