import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { loadConfig } from "../config/load";
import { AuthorizationServer, SnowflakeExternalOAuth, SnowflakeOAuthType } from "../lib";
import { isReference } from "../lib/private/reference";
import { httpsUrlProblem } from "../lib/private/url";
import { inTemporaryFolder, synthesizeText } from "./support/project";
import { newStack, plainText } from "./support/synth";

/** What every line of a refusal looks like: where, what was given, what is allowed, what to do, and the rule. */
const LINE = /^.+: .+; allowed: .+; .+ \[(SIGMA|OKTA|ENTRA|AUTH\d|PINGONE|PINGFEDERATE|DATABRICKS|SNOW|CONFIG)-[A-Z]+(-[A-Z]+)*]$/;

/** Synthesizes, or fails with lines that all say what a person needs. */
function synthesizesOrExplains(yaml: string): "synthesized" | "refused" {
  try {
    const stacks = synthesizeText(yaml);
    Object.values(stacks).forEach((stack) => expect(stack.terraform.backend).toBeDefined());
    return "synthesized";
  } catch (error) {
    const { name, message } = error as Error;
    expect(name).toBe("SigmaOAuthError");
    message.split("\n").forEach((line) => expect(line).toMatch(LINE));
    return "refused";
  }
}

const hostile = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "'",
    '"',
    "${x}",
    "%{if}",
    "a\nb",
    "\u0000",
    "../..",
    "a/b",
    "x".repeat(300),
    "__proto__",
    "constructor",
    "№",
    "null",
    "`",
    "\\",
  ),
  fc.string({ maxLength: 20 }),
);
const name = fc.constantFrom("Sigma", "Data Analysts", "SIGMA_OAUTH", "acme", "a_b", "REPORTS");
const text = fc.oneof({ weight: 6, arbitrary: name }, { weight: 1, arbitrary: hostile });
const days = fc.oneof(fc.integer({ min: 7, max: 400 }), fc.constantFrom(0, -1, 6, 1.5, 1e9, Number.MAX_SAFE_INTEGER));
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const list = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const entry = fc.oneof(text, fc.record({ id: text }));

const client = fc.record(
  {
    id: fc.constantFrom("sigma", "login", "data", "Sigma", "1a"),
    clientId: text,
    name: text,
    purposes: fc.subarray(["organization", "connection"]),
    requirePkce: fc.boolean(),
    authentication: fc.constantFrom("client-secret", "client-secret-post", "private-key-jwt"),
    groups: list(entry),
    users: list(entry),
    additionalRedirectUrls: list(fc.oneof(fc.webUrl({ withFragments: true }), fc.constant("https://x.sigmacomputing.com/a"), hostile)),
  },
  { requiredKeys: [] },
);
const snowflake = fc.record(
  {
    organization: fc.constantFrom("ACME", "acme", "A-B"),
    account: fc.constantFrom("ANALYTICS", "FINANCE_EU", "1"),
    integrationName: text,
    anyRoleMode: fc.constantFrom("ENABLE", "ENABLE_FOR_PRIVILEGE", "DISABLE"),
    allowedRoles: list(text),
    blockedRoles: list(text),
    additionalAudiences: list(text),
    comment: text,
    manage: fc.constantFrom("terraform", "sql"),
  },
  { requiredKeys: ["organization", "account"] },
);
const guid = fc.constantFrom("00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-00000000000A", "acme");
const okta = fc.record({ type: fc.constant("okta"), orgName: fc.constantFrom("acme", "acme.okta.com") });
const entra = fc.record(
  {
    type: fc.constant("entra"),
    tenantId: guid,
    cloud: fc.constantFrom("public", "usgovernment", "china"),
    tokenVersion: fc.constantFrom(1, 2, 3),
    domain: text,
    apiName: text,
    adminConsent: fc.boolean(),
    assignmentRequired: fc.boolean(),
    owners: list(guid),
    signInFrequencyDays: days,
    signInFrequencyEnforced: fc.boolean(),
    issuer: text,
  },
  { requiredKeys: ["type", "tenantId"] },
);
const databricks = fc.record(
  {
    type: fc.constant("databricks"),
    cloud: fc.constantFrom("aws", "azure", "gcp"),
    accountId: guid,
    accountsHost: fc.constantFrom("accounts.cloud.databricks.com", "accounts.azuredatabricks.net", "x"),
    workspaceHost: fc.constantFrom("dbc-1.cloud.databricks.com", "x"),
    legacySso: fc.boolean(),
    unifiedLogin: fc.boolean(),
    redirectHosts: list(fc.constantFrom("api.sigmacomputing.com", "evil.example.com")),
  },
  { requiredKeys: ["type", "cloud", "accountId"] },
);
const auth0 = fc.record(
  {
    type: fc.constant("auth0"),
    domain: fc.constantFrom("acme.us.auth0.com", "https://acme.us.auth0.com"),
    issuerDomain: fc.constantFrom("login.acme.com", "x"),
    apiName: text,
    connections: list(entry),
    setTenantDefaultAudience: fc.boolean(),
    defaultAudienceIsSet: fc.boolean(),
    rbac: fc.boolean(),
    requireVerifiedEmail: fc.boolean(),
  },
  { requiredKeys: ["type", "domain"] },
);
const pingone = fc.record(
  {
    type: fc.constant("pingone"),
    environmentId: guid,
    region: fc.constantFrom("NA", "EU", "AP", "XX"),
    customDomain: fc.constantFrom("login.acme.com", "x"),
    issuer: fc.oneof(fc.constant("https://login.acme.com/as"), hostile),
    resourceName: text,
    scopeMappingAttribute: text,
    scopeDelimiter: text,
    alertEmails: list(fc.oneof(fc.constant("oncall@acme.com"), hostile)),
  },
  { requiredKeys: ["type", "environmentId", "region"] },
);
const pingfederate = fc.record(
  {
    type: fc.constant("pingfederate"),
    adminUrl: fc.oneof({ weight: 6, arbitrary: fc.constant("https://sso-admin.acme.com:9999") }, { weight: 1, arbitrary: hostile }),
    productVersion: fc.constantFrom("12.3", "13.0.1", "latest"),
    baseUrl: fc.oneof({ weight: 6, arbitrary: fc.constant("https://sso.acme.com") }, { weight: 1, arbitrary: hostile }),
    issuer: text,
    jwksUrl: fc.oneof(fc.constant("https://keys.acme.com/pf/JWKS"), hostile),
    userAttribute: fc.record(
      { context: fc.constantFrom("default", "idp_adapter", "authentication_policy_contract"), contextId: text, attribute: text },
      { requiredKeys: [] },
    ),
    oidcPolicyId: text,
    accessTokenManagerId: text,
    managerId: text,
    managerName: text,
    snowflakeType: fc.constantFrom("CUSTOM", "PING_FEDERATE"),
    scopeMappingAttribute: fc.constantFrom("scp", "scope", "x"),
    scopeDelimiter: fc.constantFrom(" ", ","),
    omitIssuedAtField: fc.boolean(),
  },
  { requiredKeys: ["type", "adminUrl", "productVersion", "baseUrl"] },
);
const stack = fc.record(
  {
    split: fc.boolean(),
    deployment: fc.constantFrom("GCP", "AWS-US (West)", "azure-uk", "AWS-MARS"),
    identityProvider: fc.oneof(okta, entra, auth0, pingone, pingfederate, databricks),
    credentials: fc.record(
      { version: days, validDays: days, overlapDays: days, source: fc.constantFrom("generated", "variable") },
      { requiredKeys: [] },
    ),
    clients: list(client),
    offlineAccess: fc.boolean(),
    tokens: fc.record({ accessTokenMinutes: days, refreshTokenDays: days, refreshTokenIdleDays: days }, { requiredKeys: [] }),
    audience: some(text),
    userMapping: fc.constantFrom("login_name", "email_address"),
    snowflake: fc.oneof(snowflake, list(snowflake)),
    protect: fc.boolean(),
  },
  { requiredKeys: ["deployment", "identityProvider", "clients"] },
);
const config = fc.record({
  stacks: fc.dictionary(fc.constantFrom("acme-prod", "acme-prod-idp", "acme-test", "A b"), stack, { maxKeys: 3 }),
});

describe("any config", () => {
  test("that is nearly right synthesizes, or is refused with lines that say what to do", () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(config, (value) => {
        outcomes.add(synthesizesOrExplains(JSON.stringify(value)));
      }),
      { numRuns: 300 },
    );
    expect([...outcomes]).toContain("refused");
  });

  test("with one client and plain names synthesizes, whatever else is chosen", () => {
    const plain = fc.record({
      deployment: fc.constantFrom("GCP", "AWS-EU", "Azure-CA"),
      identityProvider: fc.constant({ type: "okta", orgName: "acme" }),
      clients: fc.record({ name, groups: fc.uniqueArray(name, { maxLength: 3 }) }, { requiredKeys: ["name"] }).map((one) => [one]),
      tokens: fc.integer({ min: 7, max: 1825 }).map((refreshTokenDays) => ({ refreshTokenDays })),
      userMapping: fc.constantFrom("login_name", "email_address"),
      split: fc.boolean(),
      protect: fc.boolean(),
      snowflake: fc.constant({ organization: "ACME", account: "ANALYTICS" }),
    });
    fc.assert(
      fc.property(plain, (value) => {
        expect(synthesizesOrExplains(JSON.stringify({ stacks: { "acme-prod": value } }))).toBe("synthesized");
      }),
      { numRuns: 50 },
    );
  });

  test("that is any data at all is refused with lines that say what to do", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ stacks: fc.jsonValue() }), fc.record({ stacks: fc.dictionary(fc.string(), fc.jsonValue()) })),
        (value) => {
          expect(synthesizesOrExplains(JSON.stringify(value))).toBe("refused");
        },
      ),
      { numRuns: 300 },
    );
  });

  test("that is any text at all is refused, and never crashes the reader", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."a:-[]{}&*!|>'\"%@`,#? \n\t") })),
        (yaml) => {
          inTemporaryFolder((folder) => {
            writeFileSync(join(folder, "config.yaml"), yaml);
            expect(() => loadConfig(join(folder, "config.yaml"))).toThrow(expect.objectContaining({ name: "SigmaOAuthError" }) as Error);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("any config of the other identity providers", () => {
  const GUID = "00000000-0000-0000-0000-000000000000";
  const common = { deployment: fc.constantFrom("GCP", "AWS-EU", "Azure-CA"), protect: fc.boolean(), offlineAccess: fc.boolean() };

  test("with plain values synthesizes, whatever else is chosen (Entra)", () => {
    const plain = fc.record({
      ...common,
      identityProvider: fc.record({
        type: fc.constant("entra"),
        tenantId: fc.constant(GUID),
        cloud: fc.constantFrom("public", "usgovernment", "china"),
        tokenVersion: fc.constantFrom(1, 2),
        domain: fc.constantFrom("acme.com", "acme.onmicrosoft.com"),
        adminConsent: fc.boolean(),
        assignmentRequired: fc.boolean(),
        signInFrequencyDays: fc.integer({ min: 7, max: 365 }),
        signInFrequencyEnforced: fc.boolean(),
      }),
      clients: fc.record({ name, groups: fc.constantFrom([], ["A"], ["A", { id: GUID }]) }).map((one) => [one]),
      credentials: fc.record({ version: fc.integer({ min: 1, max: 9 }), validDays: fc.integer({ min: 1, max: 730 }) }),
      userMapping: fc.constantFrom("login_name", "email_address", { attribute: "login_name", claim: "snowflake_username" }),
      split: fc.boolean(),
      snowflake: fc.constant({ organization: "ACME", account: "ANALYTICS" }),
    });
    fc.assert(
      fc.property(plain, (value) => {
        expect(synthesizesOrExplains(JSON.stringify({ stacks: { "acme-prod": value } }))).toBe("synthesized");
      }),
      { numRuns: 50 },
    );
  });

  test("with plain values synthesizes, whatever else is chosen (Auth0)", () => {
    const plain = fc.record({
      ...common,
      identityProvider: fc.record({
        type: fc.constant("auth0"),
        domain: fc.constant("acme.us.auth0.com"),
        issuerDomain: fc.constantFrom("login.acme.com", "acme.us.auth0.com"),
        connections: fc.constantFrom([], ["Employees"], ["Employees", { id: "con_example" }]),
        setTenantDefaultAudience: fc.boolean(),
        rbac: fc.boolean(),
        requireVerifiedEmail: fc.boolean(),
      }),
      clients: fc.record({ name, groups: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }) }).map((one) => [one]),
      userMapping: fc.constantFrom("login_name", "email_address"),
      split: fc.boolean(),
      snowflake: fc.constant({ organization: "ACME", account: "ANALYTICS" }),
    });
    fc.assert(
      fc.property(plain, (value) => {
        expect(synthesizesOrExplains(JSON.stringify({ stacks: { "acme-prod": value } }))).toBe("synthesized");
      }),
      { numRuns: 30 },
    );
  });

  test("with plain values synthesizes, whatever else is chosen (PingOne)", () => {
    const plain = fc.record({
      ...common,
      identityProvider: fc.record({
        type: fc.constant("pingone"),
        environmentId: fc.constant(GUID),
        region: fc.constantFrom("NA", "EU", "AP", "AU", "CA", "SG"),
        customDomain: fc.constantFrom("login.acme.com", "sso.acme.com"),
        alertEmails: fc.constantFrom([], ["oncall@acme.com"]),
      }),
      clients: fc.record({ name, groups: fc.constantFrom([], ["A"], ["A", { id: GUID }]) }).map((one) => [one]),
      userMapping: fc.constantFrom("login_name", "email_address", { attribute: "login_name", value: "user.externalId" }),
      split: fc.boolean(),
      snowflake: fc.constant({ organization: "ACME", account: "ANALYTICS" }),
    });
    fc.assert(
      fc.property(plain, (value) => {
        expect(synthesizesOrExplains(JSON.stringify({ stacks: { "acme-prod": value } }))).toBe("synthesized");
      }),
      { numRuns: 30 },
    );
  });

  test("with plain values synthesizes, whatever else is chosen (PingFederate)", () => {
    const server = {
      type: "pingfederate",
      adminUrl: "https://sso-admin.acme.com:9999",
      productVersion: "12.3",
      baseUrl: "https://sso.acme.com",
    };
    const more = fc.record(
      {
        issuer: fc.constantFrom("https://sso.acme.com/", "https://sso.acme.com/snowflake"),
        jwksUrl: fc.constantFrom("https://keys.acme.com/pf/JWKS", "https://sso.corp/pf/JWKS"),
        oidcPolicyId: fc.constantFrom("sigma", "OIDC-Policy"),
        omitIssuedAtField: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const manager = fc.oneof(
      fc.constant({ accessTokenManagerId: "snowflakeJwt" }),
      fc.constant({ snowflakeType: "PING_FEDERATE", managerId: "sigma1", issuer: "acme-ping" }),
      fc.constant({ scopeMappingAttribute: "scope", scopeDelimiter: " ", managerName: "Sigma JWT" }),
      fc.constant({ userAttribute: { context: "idp_adapter", contextId: "HTMLFormAdapter" } }),
    );
    const plain = fc.record({
      ...common,
      identityProvider: fc.tuple(more, manager).map((parts) => Object.assign({ ...server }, ...parts) as object),
      clients: fc.record({ name, clientId: fc.constantFrom("sigma", "im_oic_client") }).map((one) => [one]),
      credentials: fc.record({
        version: fc.integer({ min: 1, max: 9 }),
        overlapDays: fc.integer({ min: 0, max: 365 }),
        source: fc.constantFrom("generated", "variable"),
      }),
      userMapping: fc.constantFrom("login_name", { attribute: "login_name", claim: "user" }),
      split: fc.boolean(),
      snowflake: fc.constant({ organization: "ACME", account: "ANALYTICS" }),
    });
    fc.assert(
      fc.property(plain, (value) => {
        expect(synthesizesOrExplains(JSON.stringify({ stacks: { "acme-prod": value } }))).toBe("synthesized");
      }),
      { numRuns: 50 },
    );
  });

  test("with plain values synthesizes, whatever else is chosen (Databricks)", () => {
    const plain = fc.record({
      ...common,
      offlineAccess: fc.constant(true),
      identityProvider: fc.record({
        type: fc.constant("databricks"),
        cloud: fc.constantFrom("aws", "azure", "gcp"),
        accountId: fc.constant(GUID),
      }),
      clients: fc.record({ name }).map((one) => [one]),
      tokens: fc.record({ accessTokenMinutes: fc.integer({ min: 5, max: 1440 }), refreshTokenDays: fc.integer({ min: 7, max: 90 }) }),
    });
    fc.assert(
      fc.property(plain, (value) => {
        expect(synthesizesOrExplains(JSON.stringify({ stacks: { "acme-prod": value } }))).toBe("synthesized");
      }),
      { numRuns: 30 },
    );
  });
});

describe("the statement", () => {
  test("holds any comment that is accepted as one string constant, whose value is the comment", () => {
    const server = AuthorizationServer.fromAttributes({
      issuer: "https://idp.example.com/",
      jwksUris: ["https://idp.example.com/keys"],
      audiences: ["https://acme-analytics.snowflakecomputing.com"],
      snowflakeType: SnowflakeOAuthType.CUSTOM,
    });
    const comments = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("a", "'", "\\", '"', ";", "-", " ", "%", "{") }));
    fc.assert(
      fc.property(comments, (comment) => {
        fc.pre(!isReference(comment));
        let statement: string;
        try {
          statement = plainText(new SnowflakeExternalOAuth(newStack(), "Trust", { authorizationServer: server, comment }).createStatement);
        } catch {
          return; // refused
        }
        const last = statement.split("\n").at(-1)!;
        const [, constant] = /^ {2}COMMENT = '((?:[^'\\]|''|\\\\)*)';$/.exec(last)!;
        expect(constant.replaceAll("''", "'").replaceAll("\\\\", "\\")).toBe(comment);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a redirect URL", () => {
  test("that is accepted is what the parser would register, and leads to the host that it shows", () => {
    const urls = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.webUrl().map((url) => url.replace("http:", "https:")),
      fc.string(),
    );
    fc.assert(
      fc.property(urls, (url) => {
        if (httpsUrlProblem(url) !== undefined) return;
        const parsed = new URL(url);
        expect([url, `${url}/`]).toContain(parsed.href);
        expect(url.startsWith(`https://${parsed.host}`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
