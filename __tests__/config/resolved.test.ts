import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CheckedStack, loadConfig } from "../../config/load";
import { stateAddress, stateName, terraformStacks } from "../../config/resolve/state-address";
import { EntraCloud, PingOneRegion, SnowflakeOAuthType } from "../../lib";
import {
  acme,
  auth0Provider,
  auth0Stack,
  data,
  databricksStack,
  entraProvider,
  entraStack,
  Keys,
  pingFederateProvider,
  pingFederateStack,
  server,
} from "../rules/support/config-text";

const FILE = join(mkdtempSync(join(tmpdir(), "config-resolved-")), "c.yaml");
const GUID = "00000000-0000-0000-0000-000000000000";

/** The only stack of a config. */
function stack(text: string): CheckedStack {
  writeFileSync(FILE, text);
  return loadConfig(FILE)[0];
}

type Resolved = CheckedStack["identityProvider"];
function providerOf<Type extends Resolved["type"]>(type: Type, text: string): Extract<Resolved, { readonly type: Type }> {
  const { identityProvider } = stack(text);
  expect(identityProvider.type).toBe(type);
  return identityProvider as Extract<Resolved, { readonly type: Type }>;
}

const pingOneStack = (more = "", changes: Keys = {}) =>
  acme({ identityProvider: `{ type: pingone, environmentId: ${GUID}, region: EU${more} }`, ...changes });
const account = (more = "", name = "A") => `{ organization: ACME, account: ${name}${more} }`;

describe("the credentials of a stack", () => {
  test.each<[what: string, text: string, expected: object]>([
    ["are generated, and watched by default", acme(), { areVariables: false, notify: undefined, maxAgeDays: undefined }],
    ["come from variables", acme({ credentials: "{ source: variable, maxAgeDays: 90 }" }), { areVariables: true, maxAgeDays: 90 }],
    ["warn before they expire", entraStack({ credentials: "{ warnDays: 20 }" }), { areVariables: false, warnDays: 20 }],
    [
      "send email that has the name of the first integration",
      acme({
        snowflake: `[${account(", integrationName: first_one")}, ${account("", "B")}]`,
        credentials: "{ notify: { emails: [a@acme.com], database: D, warehouse: W } }",
      }),
      { notify: { emails: ["a@acme.com"], database: "D", namePrefix: "FIRST_ONE" } },
    ],
  ])("%s", (_, text, expected) => {
    expect(stack(text).credentials).toMatchObject(expected);
  });
});

describe("Sigma's service account", () => {
  const CONNECTION = "[{ id: sigma, purposes: [connection], groups: [A], users: [s@acme.com, { id: 00u1 }] }]";
  const ACCESS =
    "access: { roleName: R, warehouses: [W], databases: [D], users: [{ name: ONE, loginName: one@acme.com }], grantToUsers: [TWO] }";
  const SERVICE = "{ login: s@acme.com, snowflakeUser: ONE }";

  test.each<[what: string, text: string, expected: object | undefined]>([
    ["is not looked for where there is no Snowflake", acme({ clients: CONNECTION, snowflake: undefined }), undefined],
    ["is not looked for where no client is for connections", acme({ clients: "[{ purposes: [organization], groups: [A] }]" }), undefined],
    [
      "must be assigned to the clients for connections",
      acme({
        clients: `[{ id: other, name: Other, purposes: [organization], groups: [B] }, ${CONNECTION.slice(1)}`,
        serviceAccount: SERVICE,
      }),
      { login: "s@acme.com", platformUser: "ONE", assigned: { sigma: ["s@acme.com"] }, platformUsers: undefined },
    ],
    [
      "must be one of the users of the access",
      acme({ clients: CONNECTION, snowflake: account(`, ${ACCESS}`) }),
      { login: undefined, platformUser: undefined, assigned: { sigma: ["s@acme.com"] }, platformUsers: ["ONE", "TWO"] },
    ],
    [
      "is assigned to nobody where the identity provider assigns no users",
      auth0Stack({ clients: "[{ id: sigma, purposes: [connection], groups: [A] }]" }),
      { login: undefined, platformUser: undefined, assigned: undefined, platformUsers: undefined },
    ],
    ["is not looked for with a server and no access", data(), undefined],
    [
      "is looked for with a server and an access",
      data({ snowflake: account(`, ${ACCESS}`) }),
      { login: undefined, platformUser: undefined, assigned: undefined, platformUsers: ["ONE", "TWO"] },
    ],
  ])("%s", (_, text, expected) => {
    expect(stack(text).serviceAccount).toEqual(expected);
  });
});

describe("what Okta's constructs get", () => {
  const okta = (keys: string, changes: Keys = {}) =>
    providerOf("okta", acme({ identityProvider: `{ type: okta, orgName: acme${keys} }`, ...changes }));

  test.each<[what: string, keys: string, expected: object]>([
    ["a server that is created", "", { issuerAssumed: false, server: { audience: "https://acme-analytics.snowflakecomputing.com" } }],
    [
      "a server that is there, whose issuer follows from its id",
      ", authorizationServer: { id: aus1 }",
      { issuerAssumed: true, server: { serverId: "aus1", issuer: "https://acme.okta.com/oauth2/aus1" } },
    ],
    [
      "one of another domain",
      ", baseUrl: okta-emea.com, authorizationServer: { id: aus1 }",
      { issuerAssumed: true, server: { issuer: "https://acme.okta-emea.com/oauth2/aus1" } },
    ],
    [
      "one whose issuer is given",
      ", authorizationServer: { id: aus1, issuer: 'https://login.acme.com/oauth2/aus1' }",
      { issuerAssumed: false, server: { issuer: "https://login.acme.com/oauth2/aus1" } },
    ],
  ])("is %s", (_, keys, expected) => {
    expect(okta(keys)).toMatchObject(expected);
  });

  test("has no issuer where a server is found by its name, or created", () => {
    expect(okta(", authorizationServer: { id: aus1, name: Company }")).toMatchObject({ issuerAssumed: false, server: { name: "Company" } });
    expect(okta(", authorizationServer: { id: aus1, name: Company }").server).not.toHaveProperty("issuer");
    expect(okta("").server).not.toHaveProperty("issuer");
  });

  test("has groups and users by name and by id", () => {
    const [{ props }] = okta("", { clients: "[{ groups: [A, { id: 00g1 }, B], users: [{ id: 00u1 }, u@acme.com] }]" }).apps;
    expect(props).toMatchObject({ groupNames: ["A", "B"], groupIds: ["00g1"], userLogins: ["u@acme.com"], userIds: ["00u1"] });
  });

  test("has the ids of what is adopted, and nothing of what has been", () => {
    const adopt = "{ clients: { sigma: 0oa1 }, authorizationServer: { id: aus1, scope: scp1, claim: done, policy: 00p1 } }";
    const { server, apps } = okta("", { clients: "[{ id: sigma, groups: [A] }, { id: other, name: Other, groups: [A] }]", adopt });
    expect(server.adopt).toEqual({ server: { id: "aus1" }, scope: { id: "scp1" }, claim: {}, policy: { id: "00p1" }, rule: undefined });
    expect(apps.map(({ id, props }) => [id, props.adopt])).toEqual([
      ["sigma", { id: "0oa1" }],
      ["other", undefined],
    ]);
  });

  test("has URLs for logging out only where there are some", () => {
    const [one, other] = okta("", {
      clients: "[{ name: One, groups: [A], postLogoutRedirectUris: ['https://app.sigmacomputing.com/bye'] }, { name: Two, groups: [A] }]",
    }).apps;
    expect(one.props.postLogoutRedirectUris).toEqual(["https://app.sigmacomputing.com/bye"]);
    expect(other.props).not.toHaveProperty("postLogoutRedirectUris");
  });

  test("has offline access unless the config denies it", () => {
    const access = ({ server, apps }: ReturnType<typeof okta>) => [server.offlineAccess, apps[0].props.offlineAccess];
    expect(access(okta(""))).toEqual([true, true]);
    expect(access(okta("", { offlineAccess: "false" }))).toEqual([false, false]);
  });
});

describe("what Entra's constructs get", () => {
  const entra = (more = "", changes: Keys = {}) => providerOf("entra", entraStack({ identityProvider: entraProvider(more), ...changes }));

  test.each(EntraCloud.all().map(({ environment }) => environment))("is the cloud %s", (environment) => {
    const { api, apps } = entra(`, cloud: ${environment}`);
    expect([api.cloud?.environment, apps[0].props.cloud?.environment]).toEqual([environment, environment]);
  });

  test("has owners only where there are some", () => {
    expect(entra(`, owners: [${GUID}]`).api.owners).toEqual([GUID]);
    expect(entra().api).not.toHaveProperty("owners");
  });

  test("has a policy for signing in only where its days are given", () => {
    expect(entra().signInFrequency).toBeUndefined();
    expect(entra(", signInFrequencyDays: 90").signInFrequency).toEqual({ days: 90, enforced: false });
    expect(entra(", signInFrequencyDays: 90, signInFrequencyEnforced: true").signInFrequency).toEqual({ days: 90, enforced: true });
  });

  test("has what is adopted", () => {
    const [one, two, three, four] = [1, 2, 3, 4].map((digit) => GUID.replace(/0$/, String(digit)));
    const clients = "[{ id: sigma, purposes: [connection], groups: [A] }, { id: other, name: Other, purposes: [connection], groups: [A] }]";
    const adopt =
      `{ clients: { sigma: ${one} }, servicePrincipals: { sigma: ${two} }, consents: { sigma: { graph: g1, api: done } }, ` +
      `authorizationServer: { id: ${three}, scope: ${four}, identifierUri: 'api://${GUID}' } }`;
    const { api, apps } = entra("", { clients, adopt });
    expect(api.adopt).toEqual({
      application: { id: three },
      servicePrincipal: undefined,
      scopeId: four,
      identifierUri: `api://${GUID}`,
    });
    expect(apps.map(({ props }) => props.adopt)).toEqual([
      { application: { id: one }, servicePrincipal: { id: two }, graphConsent: { id: "g1" }, apiConsent: {} },
      undefined,
    ]);
    expect(entra("", { clients, adopt: `{ clients: { sigma: ${one} } }` }).api.adopt).toBeUndefined();
    expect(entra("", { clients }).apps[0].props.adopt).toBeUndefined();
  });
});

describe("what Auth0's constructs get", () => {
  const auth0 = (more = "", changes: Keys = {}) => providerOf("auth0", auth0Stack({ identityProvider: auth0Provider(more), ...changes }));

  test("has the tenant's domain for the issuer, unless another one is given", () => {
    expect(auth0().api.issuerDomain).toBe("acme.us.auth0.com");
    expect(auth0(", issuerDomain: login.acme.com").api.issuerDomain).toBe("login.acme.com");
  });

  test("has connections by name and by id, and what is adopted", () => {
    const provider = "{ type: auth0, domain: acme.us.auth0.com, connections: [Employees, { id: con_1 }] }";
    const { api, apps } = auth0("", { identityProvider: provider, adopt: "{ authorizationServer: { id: 0123456789abcdef01234567 } }" });
    expect(apps[0].props).toMatchObject({ connectionNames: ["Employees"], connectionIds: ["con_1"], roleNames: ["Analysts"] });
    expect(api.adopt).toEqual({ id: "0123456789abcdef01234567" });
    const [only] = [auth0("", { clients: "[{ id: sigma, groups: [A] }]", adopt: "{ clients: { sigma: c1 } }" })];
    expect([only.api.adopt, only.apps[0].props.adopt]).toEqual([undefined, { id: "c1" }]);
  });
});

describe("what the constructs of other identity providers get", () => {
  test.each(PingOneRegion.all().map(({ code }) => code))("is PingOne's region %s", (code) => {
    const text = pingOneStack("", { identityProvider: `{ type: pingone, environmentId: ${GUID}, region: ${code} }` });
    expect(providerOf("pingone", text).resource.region?.code).toBe(code);
  });

  test.each<[types: readonly SnowflakeOAuthType[], more: string, expected: object]>([
    [[SnowflakeOAuthType.CUSTOM], "", { compareScopeClaim: true }],
    [[SnowflakeOAuthType.PING_FEDERATE], "", { scopeClaim: "scope", scopeDelimiter: " ", compareScopeClaim: false }],
    [
      [SnowflakeOAuthType.PING_FEDERATE, SnowflakeOAuthType.CUSTOM],
      "",
      { scopeClaim: "scope", scopeDelimiter: " ", compareScopeClaim: true },
    ],
    [
      [SnowflakeOAuthType.CUSTOM],
      ", scopeClaim: scp, scopeDelimiter: ' '",
      { scopeClaim: "scp", scopeDelimiter: " ", compareScopeClaim: true },
    ],
  ])("is how PingFederate writes scopes for %j%s", (types, more, expected) => {
    const accounts = types.map((type, index) => account(`, integrationType: ${type}`, `A${index}`));
    const { manager } = providerOf(
      "pingfederate",
      pingFederateStack({ identityProvider: pingFederateProvider(more), snowflake: `[${accounts.join(", ")}]` }),
    );
    const { scopeClaim, scopeDelimiter, compareScopeClaim } = manager;
    expect({ scopeClaim, scopeDelimiter, compareScopeClaim }).toEqual({ scopeClaim: undefined, scopeDelimiter: undefined, ...expected });
  });

  test("is the client id that PingFederate is told, or the client's", () => {
    const clients = "[{ id: one, name: One, clientId: sigma-one }, { id: two, name: Two }]";
    const { apps } = providerOf("pingfederate", pingFederateStack({ clients }));
    expect(apps.map(({ props }) => props.clientId)).toEqual(["sigma-one", "two"]);
  });

  test("is Databricks' account, and the hosts for each client", () => {
    const { account: resolved, apps } = providerOf("databricks", databricksStack());
    expect(resolved).toEqual({ cloud: "aws", accountId: GUID });
    expect(apps).toHaveLength(1);
  });

  test("is an existing server, with lists where the config has one text", () => {
    const { server: one } = providerOf("existing", data());
    expect(one).toMatchObject({
      jwksUris: ["https://acme.okta.com/oauth2/aus1/v1/keys"],
      audiences: ["https://acme-analytics.snowflakecomputing.com"],
      userAttribute: "login_name",
    });
    const lists = server({ audiences: "[a, b]", userMappingClaims: "[sub, upn]" });
    const { server: several } = providerOf("existing", data({ identityProvider: lists, userMapping: "email_address" }));
    expect(several).toMatchObject({ audiences: ["a", "b"], userMappingClaims: ["sub", "upn"], userAttribute: "email_address" });
  });
});

describe("what Snowflake's constructs get", () => {
  test("is an integration and an access for each account", () => {
    const access = "access: { roleName: R, warehouses: [W], databases: [D, { name: E, schemas: [S] }] }";
    const { snowflake: integrations } = stack(acme({ snowflake: `[${account(`, ${access}`)}, ${account("", "B_C")}]` })).platforms;
    expect(integrations.map(({ id }) => id)).toEqual(["acme_a", "acme_b_c"]);
    expect(integrations[0].access?.databases).toEqual([{ name: "D" }, expect.objectContaining({ name: "E", schemas: ["S"] })]);
    expect(integrations[1].access).toBeUndefined();
  });

  test("has a comment unless the integration is adopted, which keeps its own", () => {
    const adopted = { snowflake: account(", additionalAudiences: []"), adopt: "{ integrations: [SIGMA_OAUTH] }" };
    const props = (changes: Keys) => stack(acme(changes)).platforms.snowflake[0].props;
    expect(props({})).toMatchObject({ comment: "Sigma" });
    expect(props({})).not.toHaveProperty("adopt");
    expect(props(adopted)).toMatchObject({ adopt: { id: "SIGMA_OAUTH" } });
    expect(props(adopted)).not.toHaveProperty("comment");
    expect(props({ ...adopted, snowflake: account(", additionalAudiences: [], comment: Mine") })).toMatchObject({ comment: "Mine" });
  });

  test.each([
    ["ENABLE", undefined],
    ["ENABLE_FOR_PRIVILEGE", "SIGMA_OAUTH"],
  ])("grants the privilege to use any role only where the integration asks for it: %s", (mode, expected) => {
    const access = `, anyRoleMode: ${mode}, access: { roleName: R, warehouses: [W], databases: [D] }`;
    expect(stack(acme({ snowflake: account(access) })).platforms.snowflake[0].access?.anyRoleIntegration).toBe(expected);
  });
});

describe("where a state is", () => {
  type Backend = Parameters<typeof stateName>[0];
  test.each<[Backend, name: string, address: string]>([
    [{ type: "local" }, "terraform.acme.tfstate", "terraform.acme.tfstate"],
    [{ type: "local", directory: "states" }, "terraform.acme.tfstate", "states/terraform.acme.tfstate"],
    [{ type: "s3", bucket: "b", region: "r", prefix: "p" } as Backend, "p/acme.tfstate", "s3:/b/p/acme.tfstate"],
    [{ type: "gcs", bucket: "b", prefix: "p" }, "p/acme", "gcs:/b/p/acme"],
    [
      { type: "azurerm", storageAccountName: "s", containerName: "c", resourceGroupName: "g", prefix: "p" } as Backend,
      "p/acme.tfstate",
      "azurerm:/s/c/p/acme.tfstate",
    ],
    [{ type: "remote", organization: "o", prefix: "p" }, "p-acme", "workspace:/app.terraform.io/o/p-acme"],
    [{ type: "cloud", hostname: "h", organization: "o", prefix: "p" }, "p-acme", "workspace:/h/o/p-acme"],
  ])("is told of %j", (backend, name, address) => {
    expect(stateName(backend, "acme")).toBe(name);
    expect(stateAddress(backend, "acme")).toBe(address);
  });

  test("is two places for a stack that is split", () => {
    expect(terraformStacks("acme", false)).toEqual({ identityProvider: "acme", data: "acme" });
    expect(terraformStacks("acme", true)).toEqual({ identityProvider: "acme-idp", data: "acme-data" });
  });

  test("is the stack's, else the file's, else a file here", () => {
    const file = "backend: { type: gcs, bucket: acme, prefix: p }\n";
    expect(stack(acme()).backend).toEqual({ type: "local" });
    expect(stack(acme({}, file)).backend).toMatchObject({ type: "gcs" });
    expect(stack(acme({ backend: "{ type: local, directory: states }" }, file)).backend).toEqual({ type: "local", directory: "states" });
  });
});
