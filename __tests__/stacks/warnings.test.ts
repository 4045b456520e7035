import { join } from "node:path";
import { TerraformStack } from "cdktf";
import { findings } from "../../lib/findings/rule";
import { report } from "../../lib/private/warnings";
import { SigmaDeployment, SigmaOktaApp } from "../../lib";
import { oktaAppRules } from "../../lib/okta/app-rules";
import { severityOf } from "../../lib/warnings/known-rules";
import { RULES } from "../../scripts/rule-list";
import { annotations, printedLines } from "../support/annotations";
import { PROJECT } from "../support/project";
import { newStack, warnings } from "../support/synth";

const acknowledge = (...entries: string[]) => `    acknowledge:\n${entries.map((entry) => `      - ${entry}\n`).join("")}`;
const because = (rule: string) => `{ rule: ${rule}, reason: Agreed with security }`;

const FIVE = `stacks:
  acme-prod:
    tokens: { refreshTokenDays: 30 }
    deployment: GCP
    identityProvider:
      type: okta
      orgName: acme
      authorizationServer: { id: aus1 }
    clients:
      - id: login
        purposes: [organization]
        groups: [Analysts, Everyone]
      - { id: data, name: Data, purposes: [connection] }
`;

/** Exactly what cdktf prints. */
const LINES = [
  [
    "WARN [acme-prod]: c.yaml:3:15 stacks.acme-prod.tokens.refreshTokenDays: given 30; recommended: 90 days; ",
    "users must log in again after 30 days [SIGMA-REFRESH-RECOMMENDED]",
  ],
  [
    "WARN [acme-prod]: c.yaml:8:7 stacks.acme-prod.identityProvider.authorizationServer.issuer: nothing given, so it is assumed to be ",
    "https://acme.okta.com/oauth2/aus1; recommended: the server's issuer or its name; if the server uses a custom domain, ",
    "set issuer or name [OKTA-ISSUER-ASSUMED]",
  ],
  [
    "WARN [acme-prod]: c.yaml:10:9 stacks.acme-prod.clients[0].roleScope: nothing given, so the client may request the scopes for Snowflake roles; ",
    "recommended: true to accept this, or false after a test of organization login without the scope; ",
    "all users who may log in with this client can get a token for Snowflake, by default with any of their roles; ",
    "Sigma does not document whether organization login requests the scope, ",
    "and an identity provider may reject a login that requests a scope that the client is not allowed [SIGMA-LOGIN-ROLE-SCOPE]",
  ],
  [
    'WARN [acme-prod]: c.yaml:12:28 stacks.acme-prod.clients[0].groups[1]: given "Everyone"; recommended: groups of users who use Sigma; ',
    "this group has every user of the org, including contractors and service accounts, and all of them may log in to Sigma [OKTA-EVERYBODY]",
  ],
  [
    "WARN [acme-prod]: c.yaml:13:9 stacks.acme-prod.clients[1].groups: no group and no user; recommended: one or more groups or users; ",
    "nobody can log in until someone is assigned [SIGMA-NO-ASSIGNMENT]",
  ],
].map((parts) => parts.join(""));

describe("the warnings about a config", () => {
  test("are printed once each, where the user wrote what they are about, in the order of the file", () => {
    expect(printedLines(FIVE)).toEqual(LINES);
  });

  test.each(LINES.map((line) => [/\[([A-Z\d-]+)\]$/.exec(line)![1], line]))("are gone once they are acknowledged: %s", (rule, line) => {
    expect(printedLines(FIVE + acknowledge(because(rule)))).toEqual([
      ...LINES.filter((other) => other !== line),
      "INFO [acme-prod]: 1 warning is acknowledged",
    ]);
  });

  test("are gone when all of them are acknowledged", () => {
    const rules = LINES.map((line) => /\[([A-Z\d-]+)\]$/.exec(line)![1]);
    expect(printedLines(FIVE + acknowledge(...rules.map(because)))).toEqual(["INFO [acme-prod]: 5 warnings are acknowledged"]);
  });

  test("are printed once where several clients have what they are about", () => {
    const auth0 = "{ type: auth0, domain: acme.us.auth0.com, connections: [Employees] }";
    const clients = "[{ id: a, name: A, groups: [A] }, { id: b, name: B, groups: [A] }]";
    const text = `stacks:\n  acme: { deployment: GCP, identityProvider: ${auth0}, clients: ${clients}, tokens: { refreshTokenDays: 30 } }\n`;
    expect(printedLines(text).filter((line) => line.includes("SIGMA-REFRESH-RECOMMENDED"))).toHaveLength(1);
  });

  test("are at a key that there is, also where what they count is partly on the other side", () => {
    const text = `${FIVE}    snowflake: { organization: ACME, account: ANALYTICS, additionalAudiences: [https://a.example.com] }\n`;
    expect(printedLines(text).filter((line) => line.includes("SNOW-AUDIENCE-COUNT"))).toEqual([
      expect.stringContaining("stacks.acme-prod.snowflake.additionalAudiences: given 2 audiences"),
    ]);
  });

  test("stay elsewhere where the acknowledgement names a key", () => {
    const text = FIVE.replace("name: Data,", "name: Data, groups: [Everyone],");
    const everybody = (yaml: string) => printedLines(yaml).filter((line) => line.includes("OKTA-EVERYBODY"));
    expect(everybody(text)).toHaveLength(2);
    const [first, second] = everybody(text);
    expect(everybody(text + acknowledge("{ rule: OKTA-EVERYBODY, reason: Small org, at: 'clients[0]' }"))).toEqual([second]);
    expect(everybody(text + acknowledge("{ rule: OKTA-EVERYBODY, reason: Small org, at: 'clients[1].groups' }"))).toEqual([first]);
  });

  test("are those of the identity provider's stack, and are not repeated in the other one, where a stack is split", () => {
    const text = `${FIVE}    split: true\n    snowflake: { organization: ACME, account: ANALYTICS, integrationName: sigma }\n`;
    const printed = printedLines(text);
    expect(printed.filter((line) => !line.startsWith("WARN [acme-prod-idp]: c.yaml:"))).toEqual([]);
    expect(printed.filter((line) => line.includes("SNOW-INTEGRATION-CASE"))).toHaveLength(1);
  });
});

const GUID = "00000000-0000-0000-0000-000000000000";
const OTHER_GUID = "00000000-0000-0000-0000-000000000001";
const stack = (type: string, identityProvider: string, more: string) =>
  `{ deployment: GCP, identityProvider: { type: ${type}, ${identityProvider} }, ${more} }`;
const client = (more = "groups: [Analysts]") => `clients: [{ name: Sigma, ${more} }]`;
const account = (more: string) => `snowflake: { organization: ACME, account: ANALYTICS, ${more} }`;
const access = (more: string, databases = "DATA") => `access: { warehouses: [WH], databases: [${databases}], ${more} }`;

const CERTIFICATE = join(PROJECT, "examples/certificates/sigma.example.pem");
const MAILS = `credentials: { notify: { emails: [a@acme.com], database: ops, schema: A, warehouse: W } }, ${account("integrationName: N")}`;

const KEYS = `'{"keys":[{"kty":"EC","crv":"P-256","x":"AAAA","y":"BBBB"}]}'`;
const federated = (more: string) =>
  `{ identityProvider: { type: existing, issuer: 'https://sts.windows.net/${GUID}/v2', audiences: 'api://f', userMappingClaims: email, kind: entra }, databricks: { cloud: azure, accountId: ${GUID}, jwksJson: ${KEYS}, ${more} } }`;

/** Stacks that together have every warning that is about a config. */
const STACKS: readonly string[] = [
  stack(
    "okta",
    "orgName: a, authorizationServer: { id: aus1 }",
    `${client("groups: [Everyone], purposes: [organization]")}, tokens: { refreshTokenDays: 30 }`,
  ),
  stack(
    "okta",
    "orgName: b, baseUrl: login.example.com, allowForeignBaseUrl: true",
    `${client("authentication: client-secret")}, offlineAccess: false, adopt: { clients: { sigma: 0oa1 } }`,
  ),
  stack(
    "okta",
    "orgName: c, authorizationServer: { id: default, name: default }",
    `${client("additionalRedirectUris: ['https://example.com/a']")}, allowForeignHost: true`,
  ),
  stack("okta", "orgName: d", `${client()}, userMapping: { attribute: login_name, value: '"SIGMA"' }`),
  stack(
    "okta",
    "orgName: e",
    `${client()}, userMapping: { attribute: login_name, value: user.nickName }, serviceAccount: { login: a@acme.com }, ${MAILS}`,
  ),
  stack(
    "entra",
    `tenantId: ${GUID}, cloud: china, signInFrequencyDays: 3, signInFrequencyEnforced: true, domain: acme.cn`,
    `${client("users: []")}, userMapping: email_address`,
  ),
  stack(
    "entra",
    `tenantId: ${GUID}, assignmentRequired: false`,
    `${client(`purposes: [connection], authentication: private-key-jwt, certificateFiles: [${CERTIFICATE}]`)}, roleScopes: ["session:role:A"]`,
  ),
  stack(
    "auth0",
    "domain: auth.example.com, allowForeignDomain: true, bindTrigger: false, requireVerifiedEmail: false",
    `${client("purposes: [connection]")}, userMapping: email_address, adopt: { authorizationServer: { id: 0123456789abcdef01234567 } }`,
  ),
  stack(
    "auth0",
    "domain: acme.us.auth0.com, connections: [Employees], setTenantDefaultAudience: true",
    `clients: [{ name: Sigma }], userMapping: { attribute: login_name, value: event.user.username }`,
  ),
  stack(
    "pingone",
    `environmentId: ${GUID}, region: EU, customDomain: login.acme.com`,
    `${client("purposes: [connection]")}, userMapping: { attribute: email_address }, ${account("integrationName: PO, networkPolicy: sigma, host: snowflake.acme.com")}`,
  ),
  stack(
    "pingone",
    `environmentId: ${GUID}, region: NA, resourceName: Other API, scopeClaim: scp`,
    `${client()}, adopt: { authorizationServer: { id: ${GUID} } }`,
  ),
  stack(
    "pingfederate",
    "adminUrl: 'https://sso.corp:9999', productVersion: '12.3', baseUrl: 'https://sso.corp', userAttribute: { context: idp_adapter, contextId: A, attribute: username }",
    `clients: [{ name: Sigma, purposes: [organization] }], adopt: { clients: { sigma: sigma } }`,
  ),
  stack(
    "databricks",
    `cloud: aws, accountId: ${GUID}, redirectHosts: [example.com], workspaceHost: dbc-1.cloud.databricks.com`,
    "clients: [{ name: Sigma, connections: [{ host: lakehouse.example.com }] }], allowForeignHost: true",
  ),
  stack(
    "okta",
    "orgName: f",
    `${client()}, ${account("integrationName: sigma, anyRoleMode: ENABLE_FOR_PRIVILEGE, allowedRoles: [reports, SYSADMIN], additionalAudiences: ['https://b.example.com']")}`,
  ),
  stack(
    "okta",
    "orgName: g",
    `${client()}, ${account(`blockedRoles: [ACCOUNTADMIN], ${access("roleName: sigma, grantToRoles: [ACCOUNTADMIN], writeBack: { destinations: [{ database: DATA, schema: W }] }, users: [{ name: ADA, defaultRole: REPORTS }]", "DATA, { name: SNOWFLAKE, imported: true }")}`)}`,
  ),
  stack(
    "okta",
    "orgName: h",
    `${client()}, ${account(`integrationName: H, ${access("roleName: H")}`)}, acknowledge: [{ rule: OKTA-EVERYBODY, reason: Nobody yet }]`,
  ),
  `{ identityProvider: { type: existing, issuer: 'https://sts.windows.net/${GUID}/', jwksUris: 'https://login.microsoftonline.com/${GUID}/discovery/keys', audiences: 'api://a', userMappingClaims: email, kind: entra }, ${account("integrationName: E")} }`,
  stack(
    "okta",
    "orgName: i",
    `clients: [{ name: Sigma, purposes: [connection], groups: ["Everyon\\u200Be"], additionalRedirectUris: ['https://api.sigmacomputing.com/other'] }], userMapping: { attribute: login_name, value: Custom.login(user) }, ${account("integrationName: I")}`,
  ),
  `{ identityProvider: { type: existing, issuer: 'https://sso.example.com', jwksUris: 'https://sso.example.com/pf/JWKS', audiences: 'api://b', kind: pingfederate }, ${account("integrationName: P, integrationType: PING_FEDERATE")} }`,
  ...["one", "two"].map((policyId) => federated(`policyId: ${policyId}`)),
  federated(
    "policyId: three, access: { workspaceId: 1, workspaceHost: westeurope.azuredatabricks.net, warehouses: [a], catalogs: [main, { name: system }] }",
  ),
  stack(
    "okta",
    "orgName: j",
    `clients: [{ name: Sigma, purposes: [connection], groups: [A], connections: [{ writebackSchemas: [{ database: wb, schema: s }] }] }], databricks: { cloud: aws, accountId: ${GUID}, policyId: four, access: { workspaceId: 1, workspaceHost: dbc-1.cloud.databricks.com, groupName: J, memberGroups: [A], warehouses: [a], catalogs: [main] } }`,
  ),
  stack(
    "pingone",
    `environmentId: ${OTHER_GUID}, region: EU`,
    `${client()}, databricks: [{ cloud: aws, accountId: ${GUID} }, { cloud: aws, accountId: ${OTHER_GUID}, subjectClaim: mail }]`,
  ),
];

describe("whatever a config warns of", () => {
  const text = `stacks:\n${STACKS.map((stack, index) => `  s${index}: ${stack}\n`).join("")}`;
  const printed = annotations(text).filter(({ level }) => level === "WARN");

  test("has its place in the file: no construct says it again", () => {
    expect(printed.map(({ message }) => message).filter((message) => !/^c\.yaml:\d+:\d+ stacks\.s\d+(\.|:)/.test(message))).toEqual([]);
    expect(new Set(printed.map(({ message }) => message)).size).toBe(printed.length);
  });

  test("is in the order of the file, stack by stack", () => {
    const places = printed.map(
      ({ path, message }) => [path, ...(/^c\.yaml:(\d+):(\d+)/.exec(message) ?? []).slice(1).map(Number)] as const,
    );
    places.slice(1).forEach(([path, line, column], index) => {
      const [pathBefore, lineBefore, columnBefore] = places[index];
      if (path === pathBefore) expect(line > lineBefore || (line === lineBefore && column >= columnBefore)).toBe(true);
    });
    expect(new Set(places.map(([path]) => path)).size).toBe(STACKS.length);
  });

  test("is every warning that there is", () => {
    const seen = new Set(printed.map(({ message }) => /\[([A-Z\d-]+)\]$/.exec(message)![1]));
    const all = RULES.filter(({ severity }) => severity === "warning").map(({ id }) => id);
    // A config has at least one client, and every client is granted access; what is in the output folder, only the command line looks at.
    expect(all.filter((id) => !seen.has(id))).toEqual(["SIGMA-NO-CLIENT", "CONFIG-ORPHAN"]);
  });
});

test("a claim of a server that is made here is judged by its own rules alone", () => {
  const entra = stack(
    "entra",
    `tenantId: ${GUID}`,
    `${client("purposes: [connection]")}, userMapping: email_address, ${account("integrationName: E")}`,
  );
  const rules = printedLines(`stacks: { acme: ${entra} }\n`).filter((line) => line.includes("-MUTABLE-CLAIM"));
  expect(rules).toEqual([expect.stringContaining("[ENTRA-MUTABLE-CLAIM]")]);
});

describe("a warning's id", () => {
  test("is known wherever it can be acknowledged", () => {
    const all = RULES.filter(({ severity }) => severity === "warning").map(({ id }) => id);
    expect(all.filter((id) => severityOf(id) !== "warning")).toEqual(["SIGMA-ACKNOWLEDGE-UNUSED", "CONFIG-ORPHAN"]);
  });
});

describe("a construct in a stack whose config was checked", () => {
  const build = (stack: TerraformStack, id: string, groupIds: string[] = []) =>
    new SigmaOktaApp(stack, id, { deployment: SigmaDeployment.GCP, groupIds });

  test("warns of what only it has found", () => {
    const stack = newStack();
    report(stack, findings(oktaAppRules, { deployment: SigmaDeployment.GCP }));
    build(stack, "App");
    expect(warnings(stack)).toEqual([]);

    const other = newStack();
    report(other, findings(oktaAppRules, { deployment: SigmaDeployment.GCP, groupNames: ["Everyone"] }));
    build(other, "App");
    expect(warnings(other)).toEqual([expect.stringContaining("[SIGMA-NO-ASSIGNMENT]")]);
  });
});
