import { join } from "node:path";
import { PROJECT } from "../../support/project";

const CERTIFICATE = join(PROJECT, "examples/certificates/sigma.example.pem");

/** A config, or a part of one, as a value: JSON is YAML, too. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Path = readonly (string | number)[];

const ACCESS: Value = {
  roleName: "SIGMA_USERS",
  warehouses: ["SIGMA_WH"],
  databases: ["ANALYTICS", { name: "FINANCE", schemas: ["REPORTS"] }],
  writeBack: { database: "SIGMA_WRITE", schema: "SIGMA", create: true, privileges: ["USAGE", "CREATE TABLE"] },
  grantToRoles: ["ANALYST"],
  grantToUsers: ["BOB"],
  users: [
    {
      name: "SIGMA_SERVICE",
      loginName: "service@acme.com",
      email: "service@acme.com",
      defaultRole: "ANALYST",
      defaultWarehouse: "SIGMA_WH",
    },
  ],
  manageUsers: true,
};

const OKTA: Value = {
  backend: { type: "local", directory: "states" },
  split: true,
  deployment: "AWS-US (West)",
  allowForeignHost: false,
  identityProvider: {
    type: "okta",
    orgName: "acme",
    baseUrl: "okta.com",
    allowForeignBaseUrl: false,
    authorizationServer: {
      name: "Sigma",
      description: "For Sigma",
      issuerMode: "ORG_URL",
      policyPriority: 1,
      policyGroupIds: ["00gexampleanalysts00"],
    },
  },
  clients: [
    {
      id: "sigma",
      name: "Sigma",
      purposes: ["organization", "connection"],
      roleScope: true,
      requirePkce: false,
      authentication: "client-secret",
      groups: ["Analysts", { id: "00gexampleanalysts00" }],
      users: ["service@acme.com", { id: "00uexampleservice000" }],
      additionalRedirectUris: ["https://api.example.sigmacomputing.com/api/v2/oauth/1/authcode"],
      postLogoutRedirectUris: ["https://app.sigmacomputing.com/bye"],
      authenticationPolicyId: "rstexamplepolicy0000",
    },
  ],
  offlineAccess: true,
  tokens: { accessTokenMinutes: 60, refreshTokenDays: 90, refreshTokenIdleDays: 90 },
  audience: "https://acme-analytics.snowflakecomputing.com",
  userMapping: { attribute: "login_name", claim: "snowflake_username", value: "user.login" },
  snowflake: [
    {
      organization: "ACME",
      account: "ANALYTICS",
      profile: "analytics",
      integrationName: "SIGMA_OAUTH",
      enabled: true,
      anyRoleMode: "ENABLE",
      allowedRoles: ["REPORTS", "SIGMA_USERS", "ANALYST"],
      additionalAudiences: ["https://acme.com"],
      comment: "Sigma",
      management: "terraform",
      access: ACCESS,
    },
  ],
  credentials: {
    version: 2,
    source: "generated",
    maxAgeDays: 180,
    notify: {
      emails: ["oncall@acme.com"],
      database: "OPS",
      schema: "ALERTS",
      warehouse: "OPS_WH",
      cron: "0 8 * * *",
      timeZone: "UTC",
      failedLoginThreshold: 10,
    },
  },
  serviceAccount: { login: "service@acme.com", snowflakeUser: "SIGMA_SERVICE" },
  acknowledge: [{ rule: "SIGMA-SERVICE-ACCOUNT", reason: "It logs in through a group", at: "serviceAccount.login" }],
  providerVersions: { okta: "~> 4.20", snowflake: "~> 2.11", time: "~> 0.13", random: "~> 3.7" },
  preventDestroy: true,
  adopt: {
    clients: { sigma: "0oaexampleclient0000" },
    authorizationServer: {
      id: "ausexampleserver0000",
      scope: "scpexamplescope00000",
      claim: "oclexampleclaim00000",
      policy: "00pexamplepolicy0000",
      rule: "0prexamplerule000000",
    },
    integrations: ["SIGMA_OAUTH"],
  },
};

const OKTA_EXISTING: Value = {
  deployment: { host: "api.example.sigmacomputing.com" },
  identityProvider: {
    type: "okta",
    orgName: "acme",
    authorizationServer: {
      id: "ausexampleserver0000",
      issuer: "https://acme.okta.com/oauth2/ausexampleserver0000",
      scopeExists: true,
      claimExists: true,
      policyId: "00pexamplepolicy0000",
    },
  },
  clients: [{ groups: ["Analysts"] }],
  userMapping: "email_address",
};

/** The same, looked up by its name. */
const OKTA_NAMED: Value = {
  deployment: "GCP",
  identityProvider: { type: "okta", orgName: "acme", authorizationServer: { id: "ausexampleserver0000", name: "Company" } },
  clients: [{ groups: ["Analysts"] }],
};

const GUID = "00000000-0000-0000-0000-000000000000";

const ENTRA: Value = {
  deployment: "Azure-EU",
  identityProvider: {
    type: "entra",
    tenantId: GUID,
    cloud: "public",
    tokenVersion: 1,
    apiName: "Sigma API",
    adminConsent: true,
    assignmentRequired: true,
    owners: [GUID],
    signInFrequencyDays: 90,
    signInFrequencyEnforced: false,
    issuer: `https://sts.windows.net/${GUID}/`,
  },
  clients: [
    {
      id: "sigma",
      purposes: ["connection"],
      authentication: "private-key-jwt",
      certificateFiles: [CERTIFICATE],
      users: ["service@acme.com", { id: GUID }],
    },
  ],
  snowflake: { organization: "ACME", account: "ENTRA" },
  providerVersions: { azuread: "~> 3.7" },
  adopt: {
    clients: { sigma: GUID },
    servicePrincipals: { sigma: GUID },
    consents: { sigma: { graph: "example-consent-to-graph", api: "example-consent-to-api" } },
    authorizationServer: { id: GUID, servicePrincipal: GUID, scope: GUID, identifierUri: `api://${GUID}` },
  },
};

const ENTRA_DOMAIN: Value = {
  deployment: "Azure-EU",
  identityProvider: { type: "entra", tenantId: GUID, domain: "acme.onmicrosoft.com" },
  clients: [{ groups: ["Analysts"] }],
  credentials: { version: 1, secretValidDays: 365, warnDays: 30 },
  providerVersions: { time: "~> 0.13" },
};

const AUTH0: Value = {
  deployment: "AWS-CA",
  identityProvider: {
    type: "auth0",
    domain: "acme.us.auth0.com",
    allowForeignDomain: false,
    issuerDomain: "login.acme.com",
    apiName: "Sigma API",
    connections: ["Employees", { id: "con_example" }],
    setTenantDefaultAudience: true,
    rbac: true,
    bindTrigger: true,
    requireVerifiedEmail: true,
  },
  clients: [{ id: "sigma", groups: ["Analysts"], postLogoutRedirectUris: ["https://app.sigmacomputing.com/bye"] }],
  tokens: { accessTokenMinutes: 60, refreshTokenDays: 90, refreshTokenIdleDays: 30 },
  audience: "https://acme-auth.snowflakecomputing.com",
  providerVersions: { auth0: "~> 1.53" },
  adopt: { clients: { sigma: "exampleClientId" }, authorizationServer: { id: "0123456789abcdef01234567" } },
};

const PINGONE: Value = {
  deployment: "AWS-EU",
  identityProvider: {
    type: "pingone",
    environmentId: GUID,
    region: "EU",
    customDomain: "login.acme.com",
    issuer: "https://login.acme.com/as",
    resourceName: "Sigma API",
    alertEmails: ["oncall@acme.com"],
  },
  clients: [{ id: "sigma", purposes: ["connection"], requirePkce: true, groups: ["Analysts", { id: GUID }] }],
  credentials: { version: 2, previousSecretDays: 14 },
  snowflake: {
    organization: "ACME",
    account: "PING",
    integrationType: "CUSTOM",
    scopeMappingAttribute: "scope",
    scopeDelimiter: " ",
  },
  providerVersions: { pingone: "~> 1.20" },
  adopt: { clients: { sigma: GUID }, authorizationServer: { id: GUID, scope: GUID, claim: GUID } },
};

const PINGFEDERATE_SERVER = { type: "pingfederate", productVersion: "12.3", oidcPolicyId: "sigma" };

const PINGFEDERATE: Value = {
  deployment: "AWS-EU",
  identityProvider: {
    ...PINGFEDERATE_SERVER,
    adminUrl: "https://sso-admin.acme.com:9999",
    baseUrl: "https://sso.acme.com",
    issuer: "https://sso.acme.com/snowflake",
    jwksUri: "https://keys.acme.com/pf/JWKS",
    userAttribute: { context: "idp_adapter", contextId: "HTMLFormAdapter", attribute: "username" },
    managerId: "sigma",
    managerName: "Sigma JWT",
    scopeClaim: "scope",
    scopeDelimiter: " ",
    omitIssuedAtField: true,
  },
  clients: [{ id: "sigma", clientId: "sigma-login", postLogoutRedirectUris: ["https://app.sigmacomputing.com/bye"] }],
  credentials: { version: 2, previousSecretDays: 30, source: "generated" },
  snowflake: { organization: "ACME", account: "PINGFEDERATE" },
  providerVersions: { pingfederate: "~> 1.9", random: "~> 3.7" },
  adopt: { clients: { sigma: "sigma-login" }, authorizationServer: { id: "sigma", claim: "default|sigma" } },
};

const PINGFEDERATE_EXISTING: Value = {
  deployment: "AWS-EU",
  identityProvider: {
    ...PINGFEDERATE_SERVER,
    adminUrl: "https://sso-admin.example.com:9999",
    baseUrl: "https://sso.example.com",
    existingManagerId: "snowflakeJwt",
  },
  clients: [{ name: "Sigma" }],
  credentials: { version: 1, source: "variable" },
};

const DATABRICKS: Value = {
  deployment: "AWS-EU",
  identityProvider: {
    type: "databricks",
    cloud: "aws",
    accountId: GUID,
    accountsHost: "accounts.cloud.databricks.com",
    workspaceHost: "dbc-00000000-0000.cloud.databricks.com",
    legacySso: true,
    unifiedLogin: true,
    redirectHosts: ["api.eu.aws.sigmacomputing.com"],
  },
  clients: [{ name: "Sigma" }],
  providerVersions: { databricks: "~> 1.99" },
};

/** A stack for an existing server and an account of that name. */
const existing = (account: string, stack: { [key: string]: Value } = {}): Value => ({
  identityProvider: {
    type: "existing",
    metadataUri: "https://acme.auth0.com/.well-known/openid-configuration",
    issuer: "https://acme.auth0.com/",
    jwksUris: "https://acme.auth0.com/.well-known/jwks.json",
    audiences: `https://acme-${account.toLowerCase()}.snowflakecomputing.com`,
    userMappingClaims: "snowflake_username",
    kind: "auth0",
    scopeClaim: "scope",
    scopeDelimiter: " ",
  },
  snowflake: { organization: "ACME", account, blockedRoles: ["PAYROLL"] },
  ...stack,
});

const S3: Value = {
  type: "s3",
  bucket: "acme-states",
  region: "eu-central-1",
  prefix: "sigma",
  encrypt: true,
  kmsKeyId: "arn:aws:kms:eu-central-1:000000000000:key/example",
  useLockfile: true,
  dynamodbTable: "locks",
  profile: "acme",
  roleArn: "arn:aws:iam::000000000000:role/example",
};
const GCS: Value = {
  type: "gcs",
  bucket: "acme-states",
  prefix: "sigma",
  kmsEncryptionKey: "projects/acme/locations/eu/keyRings/a/cryptoKeys/b",
  impersonateServiceAccount: "states@acme.iam.gserviceaccount.com",
};
const AZURERM: Value = {
  type: "azurerm",
  storageAccountName: "acmestates",
  containerName: "sigma",
  prefix: "sigma",
  resourceGroupName: "states",
  subscriptionId: "00000000-0000-0000-0000-000000000000",
  tenantId: "00000000-0000-0000-0000-000000000000",
  useAzureadAuth: true,
  useOidc: true,
  useMsi: false,
};
const REMOTE: Value = { type: "remote", hostname: "terraform.acme.com", organization: "acme", prefix: "sigma" };
const CLOUD: Value = { type: "cloud", hostname: "terraform.acme.com", organization: "acme", project: "sigma", prefix: "acme" };

/** A valid config that uses every key. */
export const FULL: Value = {
  backend: AZURERM,
  stacks: {
    okta: OKTA,
    server: OKTA_EXISTING,
    named: OKTA_NAMED,
    entra: ENTRA,
    domain: ENTRA_DOMAIN,
    auth0: AUTH0,
    pingone: PINGONE,
    pingfederate: PINGFEDERATE,
    manager: PINGFEDERATE_EXISTING,
    databricks: DATABRICKS,
    existing: existing("OTHER"),
    s3: existing("S3", { backend: S3 }),
    gcs: existing("GCS", { backend: GCS }),
    remote: existing("REMOTE", { backend: REMOTE }),
    cloud: existing("CLOUD", { backend: CLOUD }),
  },
};

/** Every place in a value, the value's own first. */
export function places(value: Value, path: Path = []): { path: Path; value: Value }[] {
  const inside = value !== null && typeof value === "object" ? Object.entries(value) : [];
  return [{ path, value }, ...inside.flatMap(([key, child]) => places(child, [...path, Array.isArray(value) ? Number(key) : key]))];
}

/** The value with another one at a place. */
export function replaced(value: Value, [key, ...rest]: Path, replacement: Value): Value {
  if (key === undefined) return replacement;
  const child = (value as Record<string, Value>)[key];
  if (Array.isArray(value)) return value.map((element, index) => (index === key ? replaced(element, rest, replacement) : element));
  return { ...(value as object), [key]: replaced(child, rest, replacement) };
}

/** A place as messages write it. */
export function placeText(path: Path): string {
  return path.map((key, depth) => (typeof key === "number" ? `[${key}]` : depth > 0 ? `.${key}` : key)).join("");
}
