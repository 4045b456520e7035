import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import { ClientAuthentication, OAuthPurpose, SigmaDeployment, SigmaOktaApp, SigmaOktaAppProps } from "../../../lib";
import { failure, newStack, only, synth, warnings } from "../../support/synth";

const MINIMAL: SigmaOktaAppProps = { deployment: SigmaDeployment.AWS_US_WEST };

function build(props: Partial<SigmaOktaAppProps> = {}): { stack: TerraformStack; app: SigmaOktaApp } {
  const stack = newStack();
  new OktaProvider(stack, "Okta", {});
  return { stack, app: new SigmaOktaApp(stack, "SigmaApp", { ...MINIMAL, ...props }) };
}

const appOf = (props: Partial<SigmaOktaAppProps> = {}) => only(synth(build(props).stack).resource, "okta_app_oauth");

describe("SigmaOktaApp", () => {
  test("is a web application with the deployment's redirect URI, refresh tokens, a secret and no PKCE", () => {
    expect(appOf()).toMatchObject({
      label: "Sigma",
      type: "web",
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      redirect_uris: ["https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode"],
      token_endpoint_auth_method: "client_secret_basic",
      pkce_required: false,
      refresh_token_rotation: "STATIC",
      implicit_assignment: false,
    });
    for (const key of ["jwks_uri", "post_logout_redirect_uris", "authentication_policy", "lifecycle"])
      expect(appOf()).not.toHaveProperty(key);
  });

  test.each(SigmaDeployment.all())("registers the redirect URI of $name", (deployment) => {
    expect(appOf({ deployment }).redirect_uris).toEqual([deployment.redirectUri]);
  });

  test("gets no refresh token grant without offline access", () => {
    const app = appOf({ offlineAccess: false });
    expect(app.grant_types).toEqual(["authorization_code"]);
    expect(app).not.toHaveProperty("refresh_token_rotation");
  });

  test("requires PKCE for a data connection", () => {
    expect(appOf({ purposes: [OAuthPurpose.DATA_CONNECTION], requirePkce: true }).pkce_required).toBe(true);
  });

  test("reads Sigma's keys from the deployment's JWKS URI when it authenticates with a JWT", () => {
    const props = { purposes: [OAuthPurpose.DATA_CONNECTION], authentication: ClientAuthentication.PRIVATE_KEY_JWT };
    expect(appOf(props)).toMatchObject({
      token_endpoint_auth_method: "private_key_jwt",
      jwks_uri: "https://aws-api.sigmacomputing.com/api/v2/.well-known/jwks.json",
    });
    expect(failure(() => build(props).app.clientSecret)).toContain("[SIGMA-CLIENT-SECRET]");
  });

  test("says how to renew its secret: by a number, and where it comes from outside, by another secret first", () => {
    const RAISED =
      "raise credentialVersion (in a config, credentials.version) by one, deploy, and paste the new secret into Sigma at once: the previous secret stops working on deploy";
    expect(build().app.credentialRenewal).toBe(RAISED);
    expect(build({ clientSecret: "${var.secret}" }).app.credentialRenewal).toBe(`set another secret and ${RAISED}`);
  });

  test("sends the secret in the body where asked", () => {
    expect(appOf({ authentication: ClientAuthentication.CLIENT_SECRET_POST }).token_endpoint_auth_method).toBe("client_secret_post");
  });

  test("registers additional redirect URIs after the deployment's own, and sign-out URLs", () => {
    const app = appOf({
      additionalRedirectUris: ["https://staging.sigmacomputing.com/callback"],
      postLogoutRedirectUris: ["https://app.sigmacomputing.com/"],
    });
    expect(app.redirect_uris).toEqual([MINIMAL.deployment.redirectUri, "https://staging.sigmacomputing.com/callback"]);
    expect(app.post_logout_redirect_uris).toEqual(["https://app.sigmacomputing.com/"]);
  });

  test("assigns groups and users by id", () => {
    const { resource } = synth(build({ groupIds: ["00gA"], userIds: ["00uB"] }).stack);
    expect(only(resource, "okta_app_group_assignment")).toMatchObject({
      group_id: "00gA",
      app_id: expect.stringMatching(/okta_app_oauth/) as string,
    });
    expect(only(resource, "okta_app_user")).toMatchObject({ user_id: "00uB", app_id: expect.stringMatching(/okta_app_oauth/) as string });
  });

  test("looks groups and users up by name, and fails at plan when Okta finds another", () => {
    const { resource, data } = synth(build({ groupNames: ["Data Analysts"], userLogins: ["Jo@example.com"] }).stack);
    expect(only(data, "okta_group")).toMatchObject({
      name: "Data Analysts",
      lifecycle: {
        postcondition: [
          { condition: '${(self.name == "Data Analysts")}', error_message: expect.stringContaining("Data Analysts") as string },
        ],
      },
    });
    expect(only(data, "okta_user")).toMatchObject({
      search: [{ name: "profile.login", value: "Jo@example.com" }],
      lifecycle: { postcondition: [{ condition: '${(lower(self.login) == lower("Jo@example.com"))}' }] },
    });
    expect(only(resource, "okta_app_group_assignment").group_id).toMatch(/^\$\{data\.okta_group\..*\.id}$/);
    expect(only(resource, "okta_app_user").user_id).toMatch(/^\$\{data\.okta_user\..*\.id}$/);
  });

  test("assigns a group under an id of the caller's choice", () => {
    const { stack, app } = build();
    app.assignGroup("Analysts", new TerraformVariable(stack, "group", {}).stringValue);
    expect(Object.keys(synth(stack).resource.okta_app_group_assignment)[0]).toMatch(/^SigmaApp_Analysts_Group/);
    expect(warnings(stack)).toEqual([]);
  });

  test.each([
    ["a name", "Data Analysts", 'given "Data Analysts"; allowed: an Okta id', "OKTA-ID"],
    ["a text with a line break", "00gA\n", 'given "00gA\\n"; allowed: 1 to 255 characters', "OKTA-ASSIGNMENT"],
    ["a group of the properties", "00gA", 'given "00gA" a second time', "OKTA-ASSIGNMENT-DUPLICATE"],
    ["a group of an earlier call", "00gB", 'given "00gB" a second time', "OKTA-ASSIGNMENT-DUPLICATE"],
    ["a name that looks like another", "00g\u0410", "", "OKTA-ID"],
  ])("assigns no group later by %s, and names the method", (_, groupId, given, rule) => {
    const { stack, app } = build({ groupIds: ["00gA"] });
    app.assignGroup("First", "00gB");
    const message = failure(() => app.assignGroup("Second", groupId));
    expect(message).toContain(`test/SigmaApp assignGroup: ${given}`);
    expect(message).toContain(`[${rule}]`);
    expect(Object.keys(synth(stack).resource.okta_app_group_assignment)).toHaveLength(2);
  });

  test("gives its id in Okta, so that others can assign groups", () => {
    const { stack, app } = build();
    new TerraformOutput(stack, "id", { value: app.appId });
    const { output, resource } = synth(stack);
    expect(output.id.value).toBe(`\${okta_app_oauth.${Object.keys(resource.okta_app_oauth)[0]}.id}`);
  });

  test("warns when nobody may log in", () => {
    expect(warnings(build().stack)).toEqual([expect.stringContaining("[SIGMA-NO-ASSIGNMENT]")]);
    expect(warnings(build({ groupIds: ["00gA"] }).stack)).toEqual([]);
  });

  test("can be protected, and given an authentication policy", () => {
    expect(appOf({ preventDestroy: true, authenticationPolicyId: "rstA" })).toMatchObject({
      lifecycle: { prevent_destroy: true },
      authentication_policy: "rstA",
    });
  });

  test("passes an aliased provider to every child", () => {
    const stack = newStack();
    const provider = new OktaProvider(stack, "Okta", { alias: "emea" });
    const props = { ...MINIMAL, provider, groupIds: ["00gA"], groupNames: ["A"], userIds: ["00uB"], userLogins: ["b@example.com"] };
    new SigmaOktaApp(stack, "SigmaApp", props).assignGroup("More", "00gC");
    const { resource, data } = synth(stack);
    const all = [...Object.values(resource), ...Object.values(data)].flatMap((byId) => Object.values(byId));
    expect(all).toHaveLength(9);
    all.forEach((element) => expect(element.provider).toBe("okta.emea"));
  });

  test("assigns users under the login that Okta has: the provider refuses an assignment without it", () => {
    const stack = newStack();
    new OktaProvider(stack, "Okta", {});
    new SigmaOktaApp(stack, "SigmaApp", { ...MINIMAL, userIds: ["00uB"], userLogins: ["b@example.com"] });
    const users = Object.values(synth(stack).resource.okta_app_user);
    expect(users).toHaveLength(2);
    users.forEach(({ username }) => expect(username).toMatch(/^\$\{data\.okta_user\..*\.login\}$/));
  });

  test("is reached through its default child by an escape hatch", () => {
    const { stack, app } = build();
    (app.node.defaultChild as import("cdktf").TerraformResource).addOverride("hide_web", false);
    expect(only(synth(stack).resource, "okta_app_oauth").hide_web).toBe(false);
  });

  test("reports everything that is wrong with it at once, with its path", () => {
    const message = failure(() =>
      build({ requirePkce: true, authentication: ClientAuthentication.PRIVATE_KEY_JWT, additionalRedirectUris: ["http://example.com"] }),
    );
    expect(message.split("\n")).toEqual([
      expect.stringMatching(/^test\/SigmaApp requirePkce: given true; .*\[SIGMA-ORG-PKCE]$/),
      expect.stringMatching(/^test\/SigmaApp authentication: .*\[SIGMA-ORG-JWT]$/),
      expect.stringMatching(/^test\/SigmaApp additionalRedirectUris\[0]: .*\[SIGMA-REDIRECT-URI]$/),
      expect.stringMatching(/^test\/SigmaApp additionalRedirectUris\[0]: .*\[SIGMA-FOREIGN-HOST]$/),
    ]);
  });
});
