import { Origins } from "../../config/read/origins";
import {
  acme,
  config,
  data,
  databricksStack,
  existing,
  okta,
  pingFederateProvider,
  pingFederateStack,
  printConfig,
  server,
} from "./support/config-text";

const lines = (text: string) => printConfig(text).map(({ line }) => line);
/** Where a line points to, and the rule that says so. */
const short = (line: string) => `${line.split(": ")[0].replace("c.yaml:", "")} ${/\[([A-Z\d-]+)\]$/.exec(line)![1]}`;

describe("the errors of a config", () => {
  test("are at the purposes of a client, where Sigma has multiple identity providers", () => {
    const clients = "[{ id: a, name: A, purposes: [organization], groups: [X] }, { id: b, name: B, groups: [X] }]";
    const text = config({ a: okta({ clients, sigma: "{ multipleIdentityProviders: true }" }) });
    expect(lines(text).map(short)).toEqual([expect.stringMatching(/^5:\d+ stacks\.a\.clients\[1\]\S* SIGMA-MULTIPLE-IDPS$/)]);
  });

  test("come all at once, of every stack and every kind, one line for each place, in the order of the file", () => {
    const text = config(
      {
        Acme: okta({
          deployment: "AWS-US",
          clients: '[{ name: "it\'s", groups: [A, A], requirePkce: true, colour: red }]',
          tokens: "{ accessTokenMinutes: 4, refreshTokenDays: 6 }",
          snowflake: '{ organization: ACME, account: my-account, comment: "it\'s" }',
        }),
        b: existing({ identityProvider: server({ issuer: "https://acme.okta.com" }), split: "true", password: "hunter2" }),
        c: okta({ identityProvider: "{ type: okta }", preventDestroy: "yes", audience: '"a\\tb"' }),
        d: { identityProvider: undefined },
      },
      "backend: { type: ftp }\nstack: {}\n",
    );
    expect(lines(text).map(short)).toEqual([
      "2:3 stacks.Acme CONFIG-STACK-NAME",
      "3:5 stacks.Acme.deployment SIGMA-DEPLOYMENT",
      "5:17 stacks.Acme.clients[0].name SIGMA-CLIENT-NAME",
      "5:43 stacks.Acme.clients[0].groups[1] OKTA-ASSIGNMENT-DUPLICATE",
      "5:47 stacks.Acme.clients[0].requirePkce SIGMA-ORG-PKCE",
      "5:66 stacks.Acme.clients[0].colour CONFIG-UNKNOWN-KEY",
      "6:38 stacks.Acme.snowflake.account SNOW-ACCOUNT",
      "6:59 stacks.Acme.snowflake.comment SNOW-COMMENT",
      "7:15 stacks.Acme.tokens.accessTokenMinutes OKTA-ACCESS-LIFETIME",
      "7:38 stacks.Acme.tokens.refreshTokenDays SIGMA-REFRESH-MIN",
      "9:41 stacks.b.identityProvider.issuer SNOW-ISSUER",
      "11:5 stacks.b.split CONFIG-REFUSED",
      "12:5 stacks.b.password CONFIG-SECRET",
      "15:5 stacks.c.identityProvider.orgName CONFIG-MISSING",
      "18:5 stacks.c.preventDestroy CONFIG-TYPE",
      "19:5 stacks.c.audience CONFIG-TEXT",
      "20:3 stacks.d CONFIG-TYPE",
      "21:12 backend.type CONFIG-TYPE",
      "22:1 stack CONFIG-UNKNOWN-KEY",
    ]);
  });

  test("of a key that is missing do not hide those of the rest", () => {
    expect(lines(acme({ snowflake: "{ organization: ACME }", tokens: "{ refreshTokenDays: 6 }" })).map(short)).toEqual([
      "6:5 stacks.acme.snowflake.account CONFIG-MISSING",
      "7:15 stacks.acme.tokens.refreshTokenDays SIGMA-REFRESH-MIN",
    ]);
  });

  test("of a deployment that is missing do not hide those of the rest, vendor's rules included", () => {
    const text = acme({
      deployment: undefined,
      identityProvider: "{ type: okta, orgName: acme-admin }",
      tokens: "{ refreshTokenDays: 6 }",
    });
    expect(lines(text).map(short)).toEqual([
      "2:3 stacks.acme.deployment CONFIG-MISSING-PART",
      "3:37 stacks.acme.identityProvider.orgName OKTA-ORG",
      "6:15 stacks.acme.tokens.refreshTokenDays SIGMA-REFRESH-MIN",
    ]);
  });

  test("of a deployment that is something else do not hide those of the rest", () => {
    expect(lines(acme({ deployment: "[GCP]", tokens: "{ refreshTokenDays: 6 }" })).map(short)).toEqual([
      "3:5 stacks.acme.deployment CONFIG-TYPE",
      "7:15 stacks.acme.tokens.refreshTokenDays SIGMA-REFRESH-MIN",
    ]);
  });

  test("of the issuer mode that Okta has in addition say why it is not offered", () => {
    expect(lines(acme({ identityProvider: "{ type: okta, orgName: acme, authorizationServer: { issuerMode: DYNAMIC } }" }))).toEqual([
      'c.yaml:4:75 stacks.acme.identityProvider.authorizationServer.issuerMode: given "DYNAMIC"; allowed: ORG_URL, CUSTOM_URL; ' +
        "use one of these: with DYNAMIC, the issuer depends on the host of each request, but the data platform trusts exactly one issuer [OKTA-ISSUER-MODE]",
    ]);
  });

  test("of a list with groups by name and by id point to the element", () => {
    const groups = "[{ id: a b }, One, { id: 00g1 }, 'a/b', { id: 00g1 }, One]";
    expect(lines(acme({ clients: `[{ groups: ${groups}, users: [{ id: x y }, x@acme.com] }]` })).map(short)).toEqual([
      "5:26 stacks.acme.clients[0].groups[0] OKTA-ID",
      "5:58 stacks.acme.clients[0].groups[3] OKTA-ASSIGNMENT",
      "5:65 stacks.acme.clients[0].groups[4] OKTA-ASSIGNMENT-DUPLICATE",
      "5:79 stacks.acme.clients[0].groups[5] OKTA-ASSIGNMENT-DUPLICATE",
      "5:93 stacks.acme.clients[0].users[0] OKTA-ID",
    ]);
  });

  test("of what Snowflake trusts point to the key that the user wrote", () => {
    const wrong = server({ jwksUris: "[https://a.b/1, https://a.b/2]", userMappingClaims: "a b" });
    const account =
      '{ organization: ACME, account: A, additionalAudiences: ["a b"], scopeDelimiter: " ", allowedRoles: [A], blockedRoles: [B] }';
    expect(lines(data({ identityProvider: wrong, snowflake: account })).map(short)).toEqual([
      "3:84 stacks.data.identityProvider.jwksUris SNOW-JWKS-COUNT",
      "3:196 stacks.data.identityProvider.userMappingClaims SNOW-USER-CLAIM",
      "4:72 stacks.data.snowflake.additionalAudiences[0] SNOW-AUDIENCE",
      "4:80 stacks.data.snowflake.scopeDelimiter SNOW-SCOPE-SETTINGS",
      "4:120 stacks.data.snowflake.blockedRoles SNOW-ROLES-EXCLUSIVE",
    ]);
  });

  test("of what an existing server is point to the element where there is a list, and to the key where there is one", () => {
    const issuer = "https://sts.windows.net/00000000-0000-0000-0000-000000000000/";
    const lists = server({ issuer, jwksUris: "[https://a.b/1, http://a.b/2]", audiences: "[a, b c]", kind: "entra" });
    expect(lines(data({ identityProvider: lists })).map(short)).toEqual([
      expect.stringMatching(/^3:\d+ stacks\.data\.identityProvider\.jwksUris\[1] SNOW-JWKS-URI$/),
      expect.stringMatching(/^3:\d+ stacks\.data\.identityProvider\.audiences\[1] SNOW-AUDIENCE$/),
    ]);
    const one = server({ jwksUris: "http://a.b/1", audiences: "a b", kind: "other", scopeClaim: "roles", scopeDelimiter: "', '" });
    expect(lines(data({ identityProvider: one })).map(short)).toEqual([
      expect.stringMatching(/identityProvider\.jwksUris SNOW-JWKS-URI$/),
      expect.stringMatching(/identityProvider\.audiences SNOW-AUDIENCE$/),
      expect.stringMatching(/identityProvider\.scopeClaim SNOW-SCOPE-FORM$/),
      expect.stringMatching(/identityProvider\.scopeDelimiter SNOW-SCOPE-FORM$/),
    ]);
  });

  test("of how Snowflake reads a server point to the account, each to its own", () => {
    const accounts =
      "[{ organization: A, account: B, scopeMappingAttribute: roles }, { organization: A, account: C, integrationType: PING_FEDERATE }]";
    expect(
      lines(data({ identityProvider: server({ kind: "auth0", issuer: "https://acme.auth0.com/" }), snowflake: accounts })).map(short),
    ).toEqual([
      expect.stringMatching(/snowflake\[0]\.scopeMappingAttribute SNOW-SCOPE-FORM$/),
      expect.stringMatching(/snowflake\[1]\.integrationType SNOW-TYPE$/),
    ]);
  });

  test("are none for warnings", () => {
    expect(lines(acme({ tokens: "{ refreshTokenDays: 7 }", clients: "[{}]" }))).toEqual([]);
  });
});

describe("a secret in a config", () => {
  const SECRET = "hunter2-s3cr3t";

  test.each([
    ["a key of the file", acme({}, `okta_api_token: ${SECRET}\n`)],
    ["a key of a stack", acme({ clientSecret: SECRET })],
    ["a list", acme({ passwords: `[${SECRET}]` })],
    ["a mapping", acme({ secrets: `{ okta: ${SECRET} }` })],
    ["a key of a client", acme({ clients: `[{ client_secret: ${SECRET} }]` })],
    ["a key of a group", acme({ clients: `[{ groups: [{ id: 00g, password: ${SECRET} }] }]` })],
    ["a key of the identity provider", acme({ identityProvider: `{ type: okta, orgName: acme, apiToken: ${SECRET} }` })],
    ["a key of an account", acme({ snowflake: `{ organization: ACME, account: A, private_key_passphrase: ${SECRET} }` })],
    ["a key of an account in a list", acme({ snowflake: `[{ organization: ACME, account: A, password: ${SECRET} }]` })],
    ["a key of a backend", acme({}, `backend: { type: local, access_key: ${SECRET} }\n`)],
  ])("that is %s is refused without being shown", (_, text) => {
    expect(lines(text)).toEqual([expect.stringMatching(/a key that looks like a secret .*\[CONFIG-SECRET\]$/)]);
    expect(lines(text).join()).not.toContain(SECRET);
  });

  test.each([
    ["a key of another name", acme({ okta: `{ apiToken: ${SECRET} }` })],
    ["a mapping in the place of text", acme({ audience: `{ clientSecret: ${SECRET} }` })],
    ["a list in the place of text", acme({ audience: `[${SECRET}]` })],
    ["an unknown key that does not look like one", acme({ credentials: SECRET })],
  ])("that is in %s is not shown", (_, text) => {
    expect(lines(text).length).toBeGreaterThan(0);
    expect(lines(text).join()).not.toContain(SECRET);
  });

  test.each([
    ["of several lines", "|\n      hunter2-s3cr3t\n      more"],
    ["that is folded", ">-\n      hunter2-s3cr3t"],
    ["with a line break", '"hunter2-s3cr3t\\n"'],
    ["in PEM form", "|\n      -----BEGIN PRIVATE KEY-----\n      hunter2-s3cr3t"],
    ["that looks like an expression", "'${hunter2-s3cr3t}'"],
    ["within a list within a mapping", '{ a: [ { b: "hunter2-s3cr3t\\n" } ] }'],
    ["in a key of its own", '{ "hunter2-s3cr3t\\n": 1 }'],
  ])("%s is judged as one alone, wherever it is", (_, secret) => {
    const texts = [
      acme({ clientSecret: secret }),
      acme({ anything: `{ deep: [ { "api_token": ${JSON.stringify(`x\n${SECRET}`)} } ] }` }),
      acme({ adopt: `{ clients: { password: ${JSON.stringify(`x\n${SECRET}`)} } }` }),
    ];
    texts.forEach((text) => {
      expect(lines(text)).toContainEqual(expect.stringMatching(/\[CONFIG-SECRET\]$/));
      expect(lines(text).join()).not.toContain(SECRET);
    });
    expect(lines(texts[0])).toHaveLength(1);
  });

  test.each([
    ["alias", "*hunter2-s3cr3t"],
    ["tag", "!hunter2-s3cr3t x"],
    ["unknown tag's handle", "!h!hunter2-s3cr3t x"],
    ["header of a block", "|hunter2-s3cr3t"],
    ["quoted text with more after it", '"a" hunter2-s3cr3t'],
    ["escape", '"\\hunter2-s3cr3t"'],
    ["directive's sign", "%hunter2-s3cr3t"],
  ])("that yaml takes for a part of an %s is not shown in what it says", (_, secret) => {
    expect(lines(acme({ password: secret }))).toEqual([expect.stringMatching(/\[CONFIG-YAML\]$/)]);
    expect(lines(acme({ password: secret })).join()).not.toContain("hunter2");
  });

  test.each([
    [
      "adminUrl",
      pingFederateStack({ identityProvider: pingFederateProvider().replace(/adminUrl: "https:\/\//, `adminUrl: "https://u:${SECRET}@`) }),
    ],
    [
      "baseUrl",
      pingFederateStack({ identityProvider: pingFederateProvider().replace(/baseUrl: "https:\/\//, `baseUrl: "https://u:${SECRET}@`) }),
    ],
    ["a URL within a URL", acme({ clients: `[{ additionalRedirectUris: ["http://a.b/?next=https://u:${SECRET}@c.d/"] }]` })],
    ["no scheme", acme({ audience: `"u:${SECRET}@acme.com/ x"` })],
    ["issuer", data({ identityProvider: server({ issuer: `https://u:${SECRET}@acme.okta.com/oauth2/x` }) })],
    ["jwksUris", data({ identityProvider: server({ jwksUris: `https://u:${SECRET}@acme.okta.com/oauth2/x` }) })],
  ])("that is the password of a URL is not shown: %s", (_, text) => {
    expect(lines(text).length).toBeGreaterThan(0);
    expect(lines(text).join()).not.toContain(SECRET);
  });
});

describe("what a line shows of a config", () => {
  test("has no character that a terminal acts on", () => {
    const text = acme({ audience: '"https://a\\u009b2J\\u202e\\u2066\\u001b[2J"' }, '    "k\\u009b\\u202e": 1\n');
    expect(lines(text).join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(lines(text).join("")).toContain("\\u009b");
  });

  test("is found in one look for each mapping, however many mistakes there are", () => {
    const many = (count: number) => acme({}, Array.from({ length: count }, (_, index) => `    k${index}: 1\n`).join(""));
    const looks = (count: number) => {
      const spy = jest.spyOn(Origins.prototype, "offsetsOf");
      expect(lines(many(count))).toHaveLength(count);
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    expect(looks(200)).toBeGreaterThan(200);
    expect(looks(400)).toBeLessThan(2.5 * looks(200));
  });
});

describe("of several errors about one key", () => {
  test("there is none about what is made of it: a base URL that is wrong is judged once", () => {
    const text = pingFederateStack({ identityProvider: pingFederateProvider().replace('baseUrl: "https', 'baseUrl: "http') });
    expect(lines(text).map(short)).toEqual(["4:108 stacks.acme.identityProvider.baseUrl PINGFEDERATE-URL"]);
  });

  test("the identity provider's own comes before Sigma's, whose advice it could not follow", () => {
    const client = "[{ name: Sigma, requirePkce: true, authentication: private-key-jwt }]";
    expect(lines(databricksStack({ clients: client })).map(short)).toEqual([
      "5:30 stacks.acme.clients[0].requirePkce DATABRICKS-PKCE",
      "5:49 stacks.acme.clients[0].authentication DATABRICKS-JWT",
    ]);
  });
});
