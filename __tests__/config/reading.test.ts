import {
  acme,
  auth0Stack,
  config,
  databricksStack,
  entraProvider,
  entraStack,
  okta,
  pingFederateStack,
  printConfig,
} from "../rules/support/config-text";

const lines = (text: string) => printConfig(text).map(({ line }) => line);
/** What a config of this text says, each line as its place and its rule. */
const short = (text: string) =>
  lines(text).map((line) => {
    const place = line.split(": ")[0].replace(/^c\.yaml:\d+:\d+ (stacks\.acme\.)?/, "");
    return `${place} ${/\[([A-Z\d-]+)\]$/.exec(line)![1]}`;
  });

/** Places in a config, with the value that is written there. */
const AT = {
  deployment: (value: string) => acme({ deployment: value }),
  flag: (value: string) => acme({ preventDestroy: value }),
  minutes: (value: string) => acme({ tokens: `{ accessTokenMinutes: ${value} }` }),
  word: (value: string) => acme({ clients: `[{ groups: [A], authentication: ${value} }]` }),
  backend: (value: string) => acme({}, `backend: ${value}\n`),
  "backend's type": (value: string) => acme({}, `backend: { type: ${value} }\n`),
  mapping: (value: string) => acme({ userMapping: value }),
  "mapping's attribute": (value: string) => acme({ userMapping: `{ attribute: ${value} }` }),
};
type Place = keyof typeof AT;

describe("a value that is not allowed", () => {
  test.each<[Place, string]>([
    ["deployment", "gpc"],
    ["flag", "yes"],
    ["flag", " No "],
    ["minutes", "30"],
    ["minutes", "30 days"],
    ["minutes", " 1.5h "],
    ["minutes", "12345678"],
    ["word", "client-secrt"],
    ["word", "CLIENT-SECRET"],
    ["word", "basic"],
    ["word", "of twenty letters xx"],
    // Half as many mistakes as client-secret-post has letters.
    ["word", "CLIENT-SECRET-POST123456789"],
    ["mapping's attribute", "AWS-MARS"],
    ["mapping's attribute", "Mars 9 (Polar)"],
    ["mapping's attribute", "On-Premises"],
    ["mapping", "HUNTER"],
    ["mapping's attribute", "userPrincipalName"],
    ["backend's type", "Consul"],
    ["backend's type", "Local12"],
    ["backend's type", "lcal"],
    ["mapping", "LOGIN_NAME"],
    ["mapping", "email_adress"],
    ["mapping's attribute", "login_nam"],
  ])("is shown where it is nearly one that is, or a few plain words: at %s, %j", (place, value) => {
    expect(lines(AT[place](`'${value}'`))).toEqual([expect.stringContaining(`: given ${JSON.stringify(value)}; allowed: `)]);
  });

  test.each<[Place, string]>([
    ["flag", "hunter2"],
    ["flag", "yes!"],
    ["flag", "oh yes"],
    ["minutes", "hunter2"],
    ["minutes", "123456789"],
    ["minutes", "x30"],
    ["minutes", "30 daysx"],
    ["word", "hunter2"],
    ["word", "hunter2 secret"],
    ["word", "HUNTER"],
    ["word", "2hunter"],
    ["word", "of twenty-one letters"],
    ["word", "CLIENT-SECRET-POST1234567890"],
    ["backend's type", "Local123"],
    ["backend", "local"],
    ["backend's type", "Hunter2"],
    ["mapping", "hunter2"],
    ["mapping's attribute", "aB3dE5fG7h"],
    ["mapping's attribute", "aBcDeFgHiJkLmN"],
    ["mapping's attribute", "ghp_aBcD1234EfGh"],
    ["mapping's attribute", "twenty-six letters or more"],
    ["mapping's attribute", "a&b"],
    ["mapping's attribute", "hunter2"],
  ])("is not shown where it may be a secret: at %s, %j", (place, value) => {
    expect(lines(AT[place](`'${value}'`))).toEqual([expect.stringContaining(": given text; allowed: ")]);
  });

  test.each<[string, string]>([
    ["[]", "an empty list"],
    ["[a, b]", "a list of 2"],
    ["{ a: b }", "a mapping"],
    ["~", "nothing"],
    ["3.5", "3.5"],
  ])("is shown as what it is: %s", (value, said) => {
    expect(lines(AT.flag(value))).toEqual([expect.stringContaining(`: given ${said}; allowed: `)]);
  });
});

describe("a wrong key", () => {
  test.each<[what: string, text: string, said: readonly string[]]>([
    [
      "that is missing deep in a section",
      acme({ snowflake: `{ organization: ACME, account: A, comment: "it's", access: { roleName: R, warehouses: [W] } }` }),
      ["snowflake.comment SNOW-COMMENT", "snowflake.access.databases CONFIG-MISSING"],
    ],
    [
      "that is unknown beside one of a wrong type",
      acme({ snowflake: `{ organization: ACME, account: A, comment: "it's", enabled: 5, colour: red, flavour: ~ }` }),
      [
        "snowflake.comment SNOW-COMMENT",
        "snowflake.enabled CONFIG-TYPE",
        "snowflake.colour CONFIG-UNKNOWN-KEY",
        "snowflake.flavour CONFIG-UNKNOWN-KEY",
      ],
    ],
    [
      "in a list",
      acme({ clients: "[{ groups: [5, A, A], requirePkce: true }]" }),
      ["clients[0].groups[0] CONFIG-TYPE", "clients[0].requirePkce SIGMA-ORG-PKCE"],
    ],
    [
      "in one of several shapes",
      acme({ deployment: "{ host: api.new.sigmacomputing.com, colour: red }", tokens: "{ refreshTokenDays: 6 }" }),
      ["deployment.colour CONFIG-UNKNOWN-KEY", "tokens.refreshTokenDays SIGMA-REFRESH-MIN"],
    ],
    [
      "that is missing beside another",
      acme({ snowflake: "{}", tokens: "{ refreshTokenDays: 6 }" }),
      ["snowflake.organization CONFIG-MISSING", "snowflake.account CONFIG-MISSING", "tokens.refreshTokenDays SIGMA-REFRESH-MIN"],
    ],
    [
      "that is missing beside others that are missing deeper",
      acme({ snowflake: "{ organization: ACME, access: {} }", tokens: "{ refreshTokenDays: 6 }" }),
      [
        "snowflake.account CONFIG-MISSING",
        "snowflake.access.warehouses CONFIG-MISSING",
        "snowflake.access.databases CONFIG-MISSING",
        "tokens.refreshTokenDays SIGMA-REFRESH-MIN",
      ],
    ],
    [
      "in an account",
      acme({ deployment: "{ host: sigma.example.com }", snowflake: "{ organization: ACME, account: my-account }" }),
      ["deployment SIGMA-FOREIGN-HOST", "snowflake.account SNOW-ACCOUNT"],
    ],
  ])("%s hides nothing of the rest", (_, text, said) => {
    expect(short(text)).toEqual(said);
  });
});

describe("a stack without clients", () => {
  const STACKS: Readonly<Record<string, (clients: string | undefined) => string>> = {
    okta: (clients) => acme({ clients }),
    entra: (clients) => entraStack({ clients }),
    auth0: (clients) => auth0Stack({ clients }),
    pingfederate: (clients) => pingFederateStack({ clients }),
    databricks: (clients) => databricksStack({ clients }),
  };

  test.each(Object.keys(STACKS))("lacks just these: %s", (type) => {
    expect(short(STACKS[type](undefined))).toEqual(["clients CONFIG-MISSING-PART"]);
    expect(short(STACKS[type]("5"))).toEqual(["clients CONFIG-TYPE"]);
  });

  test("says the same of Entra without consent", () => {
    expect(short(entraStack({ identityProvider: entraProvider(", adminConsent: false") }))).toEqual([]);
  });
});

describe("a backend's names", () => {
  const places = (backend: string) => short(acme({}, `backend: ${backend}\n`));

  test.each([
    ["{ type: s3, bucket: '', region: eu-central-1 }", ["backend.bucket CONFIG-TYPE"]],
    ["{ type: s3, bucket: 'b;rm -rf /', region: EU west }", ["backend.bucket CONFIG-TYPE", "backend.region CONFIG-TYPE"]],
    ["{ type: gcs, bucket: Acme }", ["backend.bucket CONFIG-TYPE"]],
    [
      "{ type: azurerm, storageAccountName: UPPER_x, containerName: a--b }",
      ["backend.storageAccountName CONFIG-TYPE", "backend.containerName CONFIG-TYPE"],
    ],
    ["{ type: remote, organization: '' }", ["backend.organization CONFIG-TYPE"]],
    ["{ type: cloud, organization: Acme Ltd }", ["backend.organization CONFIG-TYPE"]],
  ])("that the vendor does not take are refused: %s", (backend, refused) => expect(places(backend)).toStrictEqual(refused));

  test.each([
    "{ type: s3, bucket: Acme_states.old, region: us-gov-west-1 }",
    "{ type: s3, bucket: 'arn:aws:s3:eu-central-1:000000000000:accesspoint/states', region: eusc-de-east-1 }",
    "{ type: gcs, bucket: states.example.com }",
    "{ type: azurerm, storageAccountName: acme2states, containerName: $root }",
    "{ type: cloud, organization: Acme_1-x }",
  ])("that it takes are not: %s", (backend) => expect(places(backend)).toStrictEqual([]));
});

describe("a backend of no type", () => {
  test.each([
    ["{ prefix: p }", "local, s3, gcs, azurerm, remote, cloud"],
    ["{ type: ftp }", "local, s3, gcs, azurerm, remote, cloud"],
    ["local", "a mapping with the key type"],
  ])("%s is told which there are", (backend, allowed) => {
    expect(lines(AT.backend(backend))).toEqual([expect.stringContaining(`; allowed: ${allowed}; `)]);
  });
});

describe("a key that is unknown", () => {
  test.each<[key: string, fix: string]>([
    ["spl", "did you mean split?"],
    ["sp", "remove it"],
    ["Splitxx", "did you mean split?"],
    ["splitxxx", "remove it"],
    ["deploymentabcde", "did you mean deployment?"],
    ["deploymentabcdef", "remove it"],
  ])("is nearly one that is known, or nothing: %s", (key, fix) => {
    expect(lines(acme({ [key]: "1" }))).toEqual([expect.stringContaining(`; ${fix} [CONFIG-UNKNOWN-KEY]`)]);
  });
});

describe("a text that HCL would not keep", () => {
  const hcl = process.env.SYNTH_HCL_OUTPUT;
  afterEach(() => {
    if (hcl === undefined) delete process.env.SYNTH_HCL_OUTPUT;
    else process.env.SYNTH_HCL_OUTPUT = hcl;
  });
  const text = acme({ clients: "[{ groups: ['[A]', B, '123'] }]" });

  test.each(["true", "1"])("is refused in its place where HCL is written: SYNTH_HCL_OUTPUT=%s", (value) => {
    process.env.SYNTH_HCL_OUTPUT = value;
    expect(lines(text)).toEqual([
      expect.stringMatching(
        /^c\.yaml:5:26 stacks\.acme\.clients\[0\]\.groups\[0\]: given "\[A\]"; allowed: with --hcl, no .*; omit --hcl .* \[SIGMA-HCL\]$/,
      ),
      expect.stringMatching(/^c\.yaml:5:36 stacks\.acme\.clients\[0\]\.groups\[2\]: given "123"; .* \[SIGMA-HCL\]$/),
    ]);
  });

  test.each(["false", "0", ""])("is as good as any other in JSON: SYNTH_HCL_OUTPUT=%j", (value) => {
    process.env.SYNTH_HCL_OUTPUT = value;
    expect(lines(text)).toEqual([]);
  });
});

describe("a key that looks like a secret", () => {
  const ID = "[{ id: secret_client, groups: [A] }]";
  const SAID = "CONFIG-SECRET";

  test.each<[where: string, text: string, at: string]>([
    ["of the file", acme({}, 'password: "a\\tb"\n'), "password"],
    ["of a section of the file", acme({}, 'backend: { type: local, password: "a\\tb" }\n'), "backend.password"],
    [
      "in another section, although a client is named so",
      acme({ clients: ID, tokens: '{ clients: { secret_client: "a\\tb" } }' }),
      "tokens.clients.secret_client",
    ],
    [
      "in another part of adopt, although a client is named so",
      acme({ clients: ID, adopt: '{ others: { secret_client: "a\\tb" } }' }),
      "adopt.others.secret_client",
    ],
    [
      "deeper in adopt, although a client is named so",
      acme({ clients: ID, adopt: '{ clients: { x: { secret_client: "a\\tb" } } }' }),
      "adopt.clients.x.secret_client",
    ],
    [
      "in what a client's id stands for",
      acme({ clients: ID, adopt: "{ clients: { secret_client: { password: a } } }" }),
      "adopt.clients.secret_client.password",
    ],
    [
      "where a client has that name, but another id",
      acme({ clients: "[{ id: other, name: Secret Client, groups: [A] }]", adopt: "{ clients: { secret_client: a } }" }),
      "adopt.clients.secret_client",
    ],
    ["where the clients are none", acme({ clients: "[~, 5]", adopt: "{ clients: { secret_client: a } }" }), "adopt.clients.secret_client"],
    [
      "where there is no list of clients",
      acme({ clients: "5", adopt: "{ clients: { secret_client: a } }" }),
      "adopt.clients.secret_client",
    ],
    [
      "in another stack than the client",
      config({ acme: okta({ adopt: "{ clients: { secret_client: a } }" }), b: okta({ clients: ID }) }),
      "adopt.clients.secret_client",
    ],
  ])("is one %s", (_, text, at) => {
    const said = short(text).filter((line) => line.startsWith(at));
    expect(said).toEqual([`${at} ${SAID}`]);
  });

  test.each([
    [
      "by its id, beside others",
      acme({ clients: `[{ name: One, groups: [A] }, ${ID.slice(1)}`, adopt: "{ clients: { secret_client: a, one: b } }" }),
    ],
    ["by its name", acme({ clients: "[{ name: Secret Client, groups: [A] }]", adopt: "{ clients: { secret_client: a } }" })],
    [
      "in the parts that Entra has",
      entraStack({
        clients: "[{ purposes: [connection], name: One, groups: [A] }, { id: secret_client, purposes: [connection], groups: [A] }]",
        adopt: "{ clients: { secret_client: a }, servicePrincipals: { secret_client: b } }",
      }),
    ],
  ])("is none where it is a client %s", (_, text) => {
    expect(short(text).filter((line) => line.endsWith(SAID))).toEqual([]);
  });
});

describe("an error of the library", () => {
  const auth0 = (keys: string, clients?: string) =>
    auth0Stack({ identityProvider: `{ type: auth0, connections: [Employees], ${keys} }`, ...(clients && { clients }) });
  const accessTo = (databases: string) =>
    acme({ snowflake: `{ organization: ACME, account: A, access: { roleName: R, warehouses: [W], databases: ${databases} } }` });
  const audiences = (list: string, audience?: string) =>
    acme({ audience, snowflake: `{ organization: ACME, account: A, additionalAudiences: ${list} }` });

  test.each<[what: string, text: string, said: readonly string[]]>([
    ["the domain with a path", auth0("domain: https://acme.us.auth0.com"), ["identityProvider.domain AUTH0-DOMAIN"]],
    ["a domain of another owner", auth0("domain: login.acme.com"), ["identityProvider.domain AUTH0-FOREIGN-DOMAIN"]],
    ["the issuer's domain", auth0("domain: acme.us.auth0.com, issuerDomain: a b"), ["identityProvider.issuerDomain AUTH0-DOMAIN"]],
    ["one domain twice", auth0("domain: a b, issuerDomain: a b"), ["identityProvider.domain AUTH0-DOMAIN"]],
    [
      "two domains",
      auth0("domain: a b, issuerDomain: c d"),
      ["identityProvider.domain AUTH0-DOMAIN", "identityProvider.issuerDomain AUTH0-DOMAIN"],
    ],
    [
      "RBAC where the clients with roles get no scope",
      auth0("domain: acme.us.auth0.com, rbac: true", "[{ groups: [A], purposes: [organization], roleScope: false }]"),
      ["identityProvider.rbac AUTH0-RBAC"],
    ],
    [
      "RBAC where one of the clients has roles",
      auth0("domain: acme.us.auth0.com, rbac: true", "[{ name: One }, { name: Two, groups: [A] }]"),
      [],
    ],
  ])("about Auth0 stands at the key that the user wrote: %s", (_, text, said) => {
    expect(short(text).filter((line) => line.includes(" AUTH0-"))).toEqual(said);
  });

  test.each<[what: string, text: string, said: readonly string[]]>([
    [
      "databases as names and as mappings",
      accessTo(`['a"b', { name: 'c"d' }, { name: D, schemas: ['x"y'] }]`),
      [
        "snowflake.access.databases[0] SNOW-ACCESS-NAME",
        "snowflake.access.databases[1].name SNOW-ACCESS-NAME",
        "snowflake.access.databases[2].schemas[0] SNOW-ACCESS-NAME",
      ],
    ],
    ["one more audience", audiences("[ok, c d]"), ["snowflake.additionalAudiences[1] SNOW-AUDIENCE"]],
    ["the same audience twice", audiences("[x, x]"), ["snowflake.additionalAudiences[1] SNOW-AUDIENCE"]],
    [
      "the server's own audience once more",
      audiences("['https://acme.com']", "https://acme.com"),
      ["snowflake.additionalAudiences[0] SNOW-AUDIENCE"],
    ],
  ])("about Snowflake stands at the key that the user wrote: %s", (_, text, said) => {
    expect(short(text)).toEqual(said);
  });
});
