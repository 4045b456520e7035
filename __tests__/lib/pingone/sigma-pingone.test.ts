import {
  ClientAuthentication,
  OAuthPurpose,
  PingOneProvider,
  PingOneRegion,
  SigmaDeployment,
  SigmaPingOneApp,
  SigmaPingOneAppProps,
  SigmaPingOneResource,
  SigmaPingOneResourceProps,
  UserAttribute,
  UserMapping,
} from "../../../lib";
import { failure, newStack, only, synth, warnings } from "../../support/synth";

const GUID = "00000000-0000-0000-0000-000000000000";
const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";

function build(resourceProps: Partial<SigmaPingOneResourceProps> = {}, appProps: Partial<SigmaPingOneAppProps> = {}) {
  const stack = newStack();
  new PingOneProvider(stack, "PingOne", { region: PingOneRegion.EUROPE });
  const resource = new SigmaPingOneResource(stack, "Api", {
    environmentId: GUID,
    region: PingOneRegion.EUROPE,
    audience: AUDIENCE,
    ...resourceProps,
  });
  const app = new SigmaPingOneApp(stack, "App", {
    environmentId: GUID,
    deployment: SigmaDeployment.AWS_EU,
    purposes: [OAuthPurpose.DATA_CONNECTION],
    groupIds: [GUID],
    ...appProps,
  });
  return { resource, app, stack, synthesized: () => synth(stack) };
}

test("a client's secret is renewed with its predecessor, or alone", () => {
  expect(build().app.credentialRenewal).toContain("the previous secret stays valid meanwhile");
  expect(build({}, { previousSecretDays: 0 }).app.credentialRenewal).toContain("the previous secret stops working on deploy");
});

const oidc = (props: Partial<SigmaPingOneAppProps>) =>
  only(build({}, props).synthesized().resource, "pingone_application").oidc_options as Record<string, unknown>;

describe("SigmaPingOneResource", () => {
  test("imports what is adopted under environment, resource and part", () => {
    const imported = (adopt: SigmaPingOneResourceProps["adopt"]) =>
      (build({ adopt }).synthesized() as { readonly import?: readonly { readonly id: string }[] }).import?.map(({ id }) => id) ?? [];
    const [id, scope, attribute] = ["1", "2", "3"].map((digit) => GUID.replace(/0$/, digit));
    expect(imported({ resource: { id }, scope: { id: scope }, attribute: { id: attribute } })).toEqual([
      `${GUID}/${id}`,
      `${GUID}/${id}/${scope}`,
      `${GUID}/${id}/${attribute}`,
    ]);
    expect(imported({ resource: {}, scope: {}, attribute: {} })).toEqual([]);
  });

  test("has a name that no other resource of the environment has", () => {
    const { stack, resource } = build();
    new SigmaPingOneResource(stack, "Other", { environmentId: GUID, region: PingOneRegion.EUROPE, audience: "https://other.acme.com" });
    expect(resource.node.path).toBe("test/Api");
    expect(stack.node.validate()).toEqual([
      expect.stringMatching(/^test\/Other name: "Sigma API", which "test\/Api" also has .*\[SIGMA-NAME-TAKEN\]$/),
    ]);
  });

  test.each([
    ["NA", "pingone.com"],
    ["EU", "pingone.eu"],
    ["AP", "pingone.asia"],
    ["AU", "pingone.com.au"],
    ["CA", "pingone.ca"],
    ["SG", "pingone.sg"],
  ])("has the host of the region %s in every URL", (code, domain) => {
    const region = PingOneRegion.all().find((one) => one.code === code)!;
    const { resource } = build({ region });
    const issuer = `https://auth.${domain}/${GUID}/as`;
    expect(resource).toMatchObject({
      issuer,
      metadataUri: `${issuer}/.well-known/openid-configuration`,
      jwksUris: [`${issuer}/jwks`],
      audiences: [AUDIENCE],
      kind: "pingone",
      scopeClaim: "scope",
      scopeDelimiter: " ",
    });
  });

  test("takes the custom domain, and the issuer that is given before it", () => {
    const { resource, stack } = build({ customDomain: "login.example.com" });
    expect(resource.issuer).toBe("https://login.example.com/as");
    expect(warnings(stack).join()).toContain("[PINGONE-ISSUER-ASSUMED]");
    expect(build({ customDomain: "login.example.com", issuer: "https://sso.example.com/as" }).resource.issuer).toBe(
      "https://sso.example.com/as",
    );
  });

  test("has audience, lifetime, scope and claim, whose expression Terraform leaves alone", () => {
    const { resource } = build().synthesized();
    expect(only(resource, "pingone_resource")).toMatchObject({ audience: AUDIENCE, access_token_validity_seconds: 3600 });
    expect(only(resource, "pingone_resource_scope").name).toBe("session:role-any");
    expect(only(resource, "pingone_resource_attribute")).toMatchObject({
      resource_type: "CUSTOM",
      name: "snowflake_username",
      value: "$${user.username}",
    });
    const value = (userMapping: UserMapping) =>
      only(build({ userMapping }).synthesized().resource, "pingone_resource_attribute").value as string;
    expect(value(UserMapping.emailAddress())).toBe("$${user.email}");
    expect(value(UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, value: "user.externalId" }))).toBe("$${user.externalId}");
  });

  test("can name its only scope in scp, which Snowflake reads without a delimiter", () => {
    const { resource, synthesized } = build({ scopeClaim: "scp" });
    expect([resource.scopeClaim, resource.scopeDelimiter]).toEqual(["scp", undefined]);
    const attributes = Object.values(synthesized().resource.pingone_resource_attribute);
    expect(attributes.map(({ name, value }) => [name, value]).sort()).toEqual([
      ["scp", "session:role-any"],
      ["snowflake_username", "$${user.username}"],
    ]);
  });

  test("grants a client its scope, and refuses one that differs in offline access", () => {
    const { resource, app, synthesized } = build();
    expect(Object.keys(synthesized().resource.pingone_application_resource_grant).length).toBe(1);
    resource.grantAccess(app);
    const grants = Object.values(synthesized().resource.pingone_application_resource_grant);
    expect(grants.map(({ resource_type }) => resource_type).sort()).toEqual(["CUSTOM", "OPENID_CONNECT"]);
    expect(grants.find(({ resource_type }) => resource_type === "CUSTOM")!.scopes).toEqual([
      expect.stringMatching(/^\$\{pingone_resource_scope\..+\.id}$/),
    ]);
    const without = build({ offlineAccess: false });
    expect(failure(() => without.resource.grantAccess(without.app))).toContain("[SIGMA-OFFLINE-MISMATCH]");
  });
});

describe("SigmaPingOneApp", () => {
  test("is a web application that is on, for its groups alone", () => {
    const { resource } = build().synthesized();
    expect(only(resource, "pingone_application")).toMatchObject({
      enabled: true,
      oidc_options: {
        type: "WEB_APP",
        grant_types: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
        response_types: ["CODE"],
        redirect_uris: [SigmaDeployment.AWS_EU.redirectUri],
        token_endpoint_auth_method: "CLIENT_SECRET_BASIC",
        pkce_enforcement: "OPTIONAL",
      },
      access_control_group_options: { type: "ANY_GROUP", groups: [GUID] },
    });
  });

  test("lets refresh tokens live as long as the user stays logged in, and survive parallel jobs", () => {
    expect(oidc({})).toMatchObject({
      refresh_token_duration: 7776000,
      refresh_token_rolling_duration: 7776000,
      additional_refresh_token_replay_protection_enabled: false,
      refresh_token_rolling_grace_period_duration: 3600,
      refresh_token_type: "OPAQUE_TOKEN",
    });
    expect(oidc({ refreshTokenDays: 60, refreshTokenIdleDays: 14 })).toMatchObject({
      refresh_token_duration: 1209600,
      refresh_token_rolling_duration: 5184000,
    });
    const { grant_types, ...rest } = oidc({ offlineAccess: false });
    expect(grant_types).toEqual(["AUTHORIZATION_CODE"]);
    expect(Object.keys(rest).filter((name) => name.includes("refresh"))).toEqual([]);
  });

  test("requires PKCE with S256, and reads Sigma's keys at the deployment's URL", () => {
    expect(oidc({ requirePkce: true, authentication: ClientAuthentication.PRIVATE_KEY_JWT })).toMatchObject({
      pkce_enforcement: "S256_REQUIRED",
      token_endpoint_auth_method: "PRIVATE_KEY_JWT",
      jwks_url: SigmaDeployment.AWS_EU.jwksUri,
    });
    expect(oidc({ authentication: ClientAuthentication.CLIENT_SECRET_POST })).not.toHaveProperty("jwks_url");
    const { app, synthesized } = build({}, { authentication: ClientAuthentication.PRIVATE_KEY_JWT });
    expect(synthesized().data).not.toHaveProperty("pingone_application_secret");
    expect(failure(() => app.clientSecret)).toContain("[SIGMA-CLIENT-SECRET]");
  });

  test("grants the scopes of OpenID Connect that are not granted by themselves", () => {
    const names = (offlineAccess?: boolean) =>
      Object.values(build({}, { offlineAccess }).synthesized().data.pingone_resource_scope).map(({ name }) => name);
    expect(names().sort()).toEqual(["email", "offline_access", "profile"]);
    expect(names(false).sort()).toEqual(["email", "profile"]);
  });

  test("reads the secret instead of making a new one", () => {
    const { app, synthesized } = build();
    expect(app.clientSecret).toContain("${TfToken[");
    expect(synthesized().resource).not.toHaveProperty("pingone_application_secret");
    expect(only(synthesized().data, "pingone_application_secret").application_id).toMatch(/^\$\{pingone_application\..+\.id}$/);
  });

  test("without groups lets everybody in, and says so", () => {
    const { stack, synthesized } = build({}, { groupIds: undefined });
    expect(only(synthesized().resource, "pingone_application")).not.toHaveProperty("access_control_group_options");
    expect(warnings(stack).join()).toContain("[PINGONE-EVERYBODY]");
  });
});
