import fc from "fast-check";

/** Parts of configs, right and wrong, for tests of properties. */

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
export const name = fc.constantFrom("Sigma", "Data Analysts", "SIGMA_OAUTH", "acme", "a_b", "REPORTS");
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
    roleScope: fc.boolean(),
    requirePkce: fc.boolean(),
    authentication: fc.constantFrom("client-secret", "client-secret-post", "private-key-jwt"),
    groups: list(entry),
    users: list(entry),
    additionalRedirectUrls: list(fc.oneof(fc.webUrl({ withFragments: true }), fc.constant("https://x.sigmacomputing.com/a"), hostile)),
  },
  { requiredKeys: [] },
);
const access = fc.record(
  {
    role: text,
    warehouses: list(text),
    databases: list(fc.oneof(text, fc.record({ name: text, schemas: list(text) }, { requiredKeys: ["name"] }))),
    writeBack: fc.record(
      {
        database: text,
        schema: text,
        create: fc.boolean(),
        privileges: list(fc.oneof(fc.constantFrom("USAGE", "CREATE TABLE", "ALL"), hostile)),
      },
      { requiredKeys: ["database", "schema"] },
    ),
    grantToRoles: list(fc.oneof(text, fc.constantFrom("SYSADMIN", "ACCOUNTADMIN"))),
    grantToUsers: list(text),
    users: list(
      fc.record({ name: text, loginName: text, email: text, defaultRole: text, defaultWarehouse: text }, { requiredKeys: ["name"] }),
    ),
    manageUsers: fc.boolean(),
  },
  { requiredKeys: ["warehouses", "databases"] },
);
const notify = fc.record(
  {
    emails: list(fc.oneof(fc.constantFrom("oncall@acme.com", "ada@acme.com"), hostile)),
    database: text,
    schema: text,
    warehouse: text,
    cron: fc.oneof(fc.constantFrom("0 8 * * *", "0 7 * * MON-FRI", "* *"), hostile),
    timeZone: fc.oneof(fc.constantFrom("UTC", "Europe/Berlin"), hostile),
    failedLoginThreshold: days,
  },
  { requiredKeys: ["emails", "database", "warehouse"] },
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
    access,
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
      {
        version: fc.oneof(fc.constantFrom(1, 2, 3), days),
        validDays: days,
        overlapDays: days,
        source: fc.constantFrom("generated", "variable"),
        warnDays: days,
        maxAgeDays: days,
        notify,
      },
      { requiredKeys: [] },
    ),
    serviceAccount: fc.record({ login: text, snowflakeUser: text }, { requiredKeys: [] }),
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
/** Any config that is nearly right: some of it is wrong in every way that somebody thought of. */
export const config = fc.record({
  stacks: fc.dictionary(fc.constantFrom("acme-prod", "acme-prod-idp", "acme-test", "A b"), stack, { maxKeys: 3 }),
});
