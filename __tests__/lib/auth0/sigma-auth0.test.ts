import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  Auth0Provider,
  ClientAuthentication,
  OAuthPurpose,
  SigmaAuth0Api,
  SigmaAuth0ApiProps,
  SigmaAuth0App,
  SigmaAuth0AppProps,
  SigmaDeployment,
  UserAttribute,
  UserMapping,
} from "../../../lib";
import { runPostLogin } from "../../support/post-login";
import { PROJECT } from "../../support/project";
import { failure, newStack, only, plainText, synth, warnings } from "../../support/synth";

const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";
const PUBLIC_KEY = readFileSync(join(PROJECT, "examples/certificates/sigma.example.pub.pem"), "utf8");

function build(apiProps: Partial<SigmaAuth0ApiProps> = {}, ...apps: Partial<SigmaAuth0AppProps>[]) {
  const stack = newStack();
  new Auth0Provider(stack, "Auth0", { domain: "acme.us.auth0.com" });
  const api = new SigmaAuth0Api(stack, "Api", { audience: AUDIENCE, issuerDomain: "acme.us.auth0.com", ...apiProps });
  const clients = (apps.length > 0 ? apps : [{}]).map((props, index) => {
    const app = new SigmaAuth0App(stack, `App${index}`, {
      deployment: SigmaDeployment.AWS_CA,
      purposes: [OAuthPurpose.DATA_CONNECTION],
      offlineAccess: apiProps.offlineAccess,
      connectionNames: ["Employees"],
      ...props,
    });
    api.grantAccess(app);
    return app;
  });
  return { api, stack, clients, resources: () => synth(stack).resource };
}

test("a client grant is for users; a client without the role scope has one without scopes", () => {
  const { resources } = build(
    { clientGrants: true },
    {},
    { purposes: [OAuthPurpose.ORGANIZATION_LOGIN], roleScope: false, connectionNames: ["Partners"] },
  );
  const grants = Object.values(resources().auth0_client_grant);
  expect(grants.map(({ subject_type, scopes }) => [subject_type, scopes])).toEqual([
    ["user", ["session:role-any"]],
    ["user", []],
  ]);
  expect(build().resources()).not.toHaveProperty("auth0_client_grant");
});

interface Login {
  readonly client?: string;
  readonly audience?: string;
  readonly roles?: string[];
  readonly user?: object;
}

/** Runs the Action that a stack has: the claims that it sets, or the reason why it refuses. */
async function logIn(stack: ReturnType<typeof build>, login: Login = {}): Promise<Record<string, unknown> | string> {
  const code = plainText(only(stack.resources(), "auth0_action").code).replaceAll(
    /\$\{jsonencode\(auth0_client\.(App\d)_\w+\.client_id\)}/g,
    '"$1"',
  );
  expect(code).not.toContain("${");
  const event = {
    client: { client_id: login.client ?? "App0" },
    resource_server: login.audience === "" ? undefined : { identifier: login.audience ?? AUDIENCE },
    authorization: login.roles && { roles: login.roles },
    user: login.user ?? { email: "ada@acme.com", email_verified: true },
  };
  const { denied, claims } = await runPostLogin(code, event);
  return denied ?? claims;
}

describe("SigmaAuth0Api", () => {
  test("has the issuer with its slash, at the domain that users log in at", () => {
    const { api } = build({ issuerDomain: "login.example.com" });
    expect(api).toMatchObject({
      issuer: "https://login.example.com/",
      metadataUri: "https://login.example.com/.well-known/openid-configuration",
      jwksUris: ["https://login.example.com/.well-known/jwks.json"],
      audiences: [AUDIENCE],
      kind: "auth0",
      scopeClaim: "scp",
      scopes: ["session:role-any", "offline_access", "openid", "email", "profile"],
    });
  });

  test("signs with RS256 and couples offline access to the scope", () => {
    expect(only(build().resources(), "auth0_resource_server")).toMatchObject({
      identifier: AUDIENCE,
      signing_alg: "RS256",
      allow_offline_access: true,
      token_lifetime: 3600,
      enforce_policies: false,
    });
    const without = build({ offlineAccess: false });
    expect(only(without.resources(), "auth0_resource_server").allow_offline_access).toBe(false);
    expect(without.api.scopes).not.toContain("offline_access");
  });

  test("leaves the tenant alone unless it is told not to, and warns either way", () => {
    expect(build().resources()).not.toHaveProperty("auth0_tenant");
    expect(only(build({ setTenantDefaultAudience: true }).resources(), "auth0_tenant").default_audience).toMatch(
      /^\$\{auth0_resource_server/,
    );
    expect(warnings(build().stack).join()).toContain("[AUTH0-DEFAULT-AUDIENCE]");
    expect(warnings(build({ setTenantDefaultAudience: true }).stack).join()).toContain("[AUTH0-TENANT-AUDIENCE]");
  });

  test("gives roles the permission with role-based access control, once each, and not those of a client without the scope", () => {
    const { resources } = build(
      { rbac: true },
      { roleNames: ["Analysts", "Finance"] },
      { name: "Other", roleNames: ["Analysts"] },
      { name: "Login", purposes: [OAuthPurpose.ORGANIZATION_LOGIN], roleNames: ["Everybody"], roleScope: false },
    );
    const ids = Object.values(resources().auth0_role_permission).map(({ role_id }) => /FindRole-(\w+?)_/.exec(role_id as string)![1]);
    expect(ids.sort()).toEqual(["Analysts", "Finance"]);
    expect(build().resources()).not.toHaveProperty("auth0_role_permission");
  });

  test("refuses role-based access control where no client has roles and gets the scope", () => {
    const said = (...apps: Partial<SigmaAuth0AppProps>[]) =>
      build({ rbac: true }, ...apps)
        .stack.node.findAll()
        .flatMap(({ node }) => node.validate());
    const REFUSED = [expect.stringMatching(/^test\/Api rbac: given true without roles; .* \[AUTH0-RBAC\]$/)];
    expect(said({})).toEqual(REFUSED);
    expect(said({ purposes: [OAuthPurpose.ORGANIZATION_LOGIN], roleNames: ["Analysts"], roleScope: false })).toEqual(REFUSED);
    expect(said({}, { name: "Other", roleNames: ["Analysts"] })).toEqual([]);
  });

  test("refuses a client that differs in offline access", () => {
    expect(failure(() => build({ offlineAccess: true }, { offlineAccess: false }))).toContain("[SIGMA-OFFLINE-MISMATCH]");
  });
});

describe("the post-login Action", () => {
  const CLAIMS = { snowflake_username: "ada@acme.com", scp: ["session:role-any"] };

  test("names the user and the scope for this audience and Sigma's clients, and touches nothing else", async () => {
    const stack = build();
    await expect(logIn(stack)).resolves.toEqual(CLAIMS);
    await expect(logIn(stack, { audience: "https://other.example.com" })).resolves.toEqual({});
    await expect(logIn(stack, { audience: "" })).resolves.toEqual({});
    await expect(logIn(stack, { client: "somebody-else" })).resolves.toEqual({});
    await expect(logIn(stack, { client: "toString" })).resolves.toEqual({});
  });

  test("gives a client for organization login the right to query unless it is withheld", async () => {
    const login = { purposes: [OAuthPurpose.ORGANIZATION_LOGIN] };
    await expect(logIn(build({}, login))).resolves.toEqual(CLAIMS);
    await expect(logIn(build({}, { ...login, roleScope: false }))).resolves.toEqual({});
  });

  test("lets in who has one of the client's roles, also at a login without the audience", async () => {
    const stack = build({}, { roleNames: ["Analysts", "Finance"] }, { name: "Open" });
    await expect(logIn(stack, { roles: ["Finance", "Sales"] })).resolves.toEqual(CLAIMS);
    for (const login of [{ roles: ["Sales"] }, { roles: [] }, {}, { roles: ["Sales"], audience: "" }]) {
      await expect(logIn(stack, login)).resolves.toBe("No role for Sigma.");
    }
    await expect(logIn(stack, { client: "App1" })).resolves.toEqual(CLAIMS);
    await expect(logIn(stack, { client: "somebody-else" })).resolves.toEqual({});
  });

  test("refuses an e-mail address that nobody has verified, unless that is switched off", async () => {
    const user = { email: "ada@acme.com", email_verified: false };
    await expect(logIn(build(), { user })).resolves.toBe("The email address is not verified.");
    await expect(logIn(build(), { user: { email: "ada@acme.com" } })).resolves.toBe("The email address is not verified.");
    await expect(logIn(build({ requireVerifiedEmail: false }), { user })).resolves.toEqual(CLAIMS);
  });

  const valued = (value: string, attribute = UserAttribute.LOGIN_NAME) => UserMapping.custom({ attribute, value });

  test.each([
    "event.user.email",
    "event?.user?.email",
    "event.user?.email",
    " event . user . email ",
    "event\u00a0?. user .\u2003email",
    "event['user']['email']",
    'event["user"]?.["email"]',
    "event?.['user'].email",
  ])("demands that the address is verified where the value is spelt %j", async (value) => {
    const user = { email: "ceo@acme.com", email_verified: false };
    for (const attribute of [UserAttribute.LOGIN_NAME, UserAttribute.EMAIL_ADDRESS]) {
      const userMapping = valued(value, attribute);
      for (const requireVerifiedEmail of [undefined, true]) {
        await expect(logIn(build({ userMapping, requireVerifiedEmail }), { user })).resolves.toBe("The email address is not verified.");
      }
      await expect(logIn(build({ userMapping }))).resolves.toEqual(CLAIMS);
      await expect(logIn(build({ userMapping, requireVerifiedEmail: false }), { user })).resolves.toMatchObject({
        snowflake_username: "ceo@acme.com",
      });
    }
  });

  test.each([
    ["event.user.user_id", { user_id: "auth0|1" }, "auth0|1"],
    ["event.user.username", { username: "ada" }, "ada"],
    ["event.user.app_metadata.sigma.name", { app_metadata: { sigma: { name: "ADA" } } }, "ADA"],
    ["event.user.app_metadata['https://acme.com/user']", { app_metadata: { "https://acme.com/user": "ADA" } }, "ADA"],
    ["event.user['app_metadata'] ?. [ \"snowflake user\" ]", { app_metadata: { "snowflake user": "ADA" } }, "ADA"],
  ])("takes %s from what an administrator controls, with or without a verified address", async (value, user, name) => {
    const stack = build({ userMapping: valued(value) });
    await expect(logIn(stack, { user })).resolves.toMatchObject({ snowflake_username: name });
    await expect(logIn(stack, { user: {} })).resolves.toBe("The user has no name for the data platform.");
  });

  test.each(["event.request.query.who", "event.user.user_metadata.x", "event.user.nickname", "'ADMIN'", "${var.value}"])(
    "never takes %s",
    (value) => {
      expect(failure(() => build({ userMapping: valued(value) }))).toContain("[AUTH0-CLAIM]");
    },
  );

  test("takes claim and value that are given, and refuses a user without it", async () => {
    const userMapping = UserMapping.custom({
      attribute: UserAttribute.LOGIN_NAME,
      claim: "sf_user",
      value: "event.user.app_metadata?.snowflake",
    });
    const stack = build({ userMapping });
    expect(stack.api.userMappingClaims).toEqual(["sf_user"]);
    await expect(logIn(stack, { user: { app_metadata: { snowflake: "ADA" } } })).resolves.toEqual({ sf_user: "ADA", scp: CLAIMS.scp });
    await expect(logIn(stack, { user: {} })).resolves.toBe("The user has no name for the data platform.");
  });

  test("is deployed, and bound without displacing others", () => {
    const { resources } = build();
    expect(only(resources(), "auth0_action")).toMatchObject({ deploy: true, supported_triggers: { id: "post-login", version: "v3" } });
    expect(only(resources(), "auth0_trigger_action")).toMatchObject({ trigger: "post-login" });
    expect(resources()).not.toHaveProperty("auth0_trigger_actions");
  });
});

describe("SigmaAuth0App", () => {
  const client = (props: Partial<SigmaAuth0AppProps>) =>
    only(build({ offlineAccess: props.offlineAccess }, props).resources(), "auth0_client");

  test("is a regular web application with the redirect URIs", () => {
    expect(
      client({ additionalRedirectUris: ["https://x.sigmacomputing.com/a"], postLogoutRedirectUris: ["https://x.sigmacomputing.com/b"] }),
    ).toMatchObject({
      app_type: "regular_web",
      oidc_conformant: true,
      is_first_party: true,
      jwt_configuration: { alg: "RS256" },
      callbacks: [SigmaDeployment.AWS_CA.redirectUri, "https://x.sigmacomputing.com/a"],
      allowed_logout_urls: ["https://x.sigmacomputing.com/b"],
      grant_types: ["authorization_code", "refresh_token"],
    });
  });

  test("has both lifetimes of refresh tokens, and both switches", () => {
    const common = { rotation_type: "non-rotating", expiration_type: "expiring", infinite_token_lifetime: false };
    expect(client({}).refresh_token).toEqual({ ...common, token_lifetime: 7776000, infinite_idle_token_lifetime: true });
    expect(client({ refreshTokenDays: 60, refreshTokenIdleDays: 30 }).refresh_token).toEqual({
      ...common,
      token_lifetime: 5184000,
      infinite_idle_token_lifetime: false,
      idle_token_lifetime: 2592000,
    });
    expect(client({ refreshTokenDays: 60, refreshTokenIdleDays: 60 }).refresh_token).toMatchObject({ infinite_idle_token_lifetime: true });
    const without = client({ offlineAccess: false });
    expect(without).not.toHaveProperty("refresh_token");
    expect(without.grant_types).toEqual(["authorization_code"]);
  });

  test.each([
    [ClientAuthentication.CLIENT_SECRET, "client_secret_basic"],
    [ClientAuthentication.CLIENT_SECRET_POST, "client_secret_post"],
  ])("authenticates with %s", (authentication, method) => {
    const { resources, clients } = build({}, { authentication });
    expect(only(resources(), "auth0_client_credentials").authentication_method).toBe(method);
    expect(clients[0].clientSecret).toContain("${TfToken[");
  });

  test("has public keys and no secret for signed JWTs", () => {
    const { resources, clients } = build({}, { authentication: ClientAuthentication.PRIVATE_KEY_JWT, certificates: [PUBLIC_KEY] });
    const { private_key_jwt } = only(resources(), "auth0_client_credentials") as { private_key_jwt: { credentials: { pem: string }[] } };
    const [{ pem, ...rest }] = private_key_jwt.credentials;
    expect(rest).toEqual({ credential_type: "public_key", algorithm: "RS256" });
    expect(Buffer.from(/base64decode\("(.*)"\)/.exec(pem)![1], "base64").toString()).toBe(PUBLIC_KEY);
    expect(failure(() => clients[0].clientSecret)).toContain("[SIGMA-CLIENT-SECRET]");
  });

  test("enables connections one by one, by name and by id", () => {
    const { resources } = build({}, { connectionNames: ["Employees"], connectionIds: ["con_1"] });
    const ids = Object.values(resources().auth0_connection_client).map(({ connection_id }) => connection_id);
    expect(ids.sort()).toEqual([expect.stringMatching(/^\$\{data\.auth0_connection\..+\.id}$/), "con_1"]);
  });
});
