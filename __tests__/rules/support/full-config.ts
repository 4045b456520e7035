import { completeSchema } from "../../../config/json-schema";
import { REFUSED } from "../../../config/check/refusals";
import { IdentityProviderType } from "../../../config/schema/stack";
import { PROJECT } from "../../support/project";
import { Choice, Described, example, Value } from "../../support/schema-examples";
import { join } from "node:path";

export type { Value } from "../../support/schema-examples";
export type Path = readonly (string | number)[];
type Stack = Readonly<Record<string, Value>>;

const STACK = (completeSchema() as unknown as Described).properties!.stacks.additionalProperties as Described;
const CERTIFICATE = join(PROJECT, "examples/certificates/sigma.example.pem");
const GUID = "00000000-0000-0000-0000-000000000000";

/** A stack that has the keys that no stack before it has, with the examples of the schema. */
interface Plan {
  readonly name: string;
  readonly type: IdentityProviderType;
  /** Keys that do not go with the others here: a later stack has them. */
  readonly without?: readonly string[];
  /** What must be other than the schema's first example, or go with another key. */
  readonly set?: Readonly<Record<string, Value>>;
}

const PLANS: readonly Plan[] = [
  {
    name: "okta",
    type: "okta",
    without: [
      ...["id", "issuer", "scopeExists", "claimExists", "policyId"].map((key) => `identityProvider.authorizationServer.${key}`),
      "clients[].connections[].workspaceUrl",
      ...["integrationType", "scopeMappingAttribute", "scopeDelimiter", "blockedRoles"].map((key) => `snowflake.${key}`),
      "databricks.jwksUri",
    ],
    set: {
      split: true,
      "snowflake.access.manageUsers": true,
      "databricks.access.sqlAccess": true,
      providerVersions: { okta: "~> 4.20", snowflake: "~> 2.11", time: "~> 0.13", random: "~> 3.7" },
    },
  },
  {
    // Databricks alone.
    name: "server",
    type: "okta",
    without: ["snowflake", "databricks.jwksJson"],
    set: {
      "databricks.accountId": "00000000-0000-0000-0000-000000000001",
      deployment: { host: "api.example.sigmacomputing.com" },
      clients: [{ groups: ["Analysts"] }],
      userMapping: "email_address",
    },
  },
  {
    // The same, looked up by its name.
    name: "named",
    type: "okta",
    without: ["snowflake", "databricks"],
    set: {
      deployment: "GCP",
      "identityProvider.authorizationServer": { id: "ausexampleserver0000", name: "Company" },
      clients: [{ groups: ["Analysts"] }],
    },
  },
  {
    name: "entra",
    type: "entra",
    without: ["identityProvider.domain", "credentials", "snowflake", "clients[].connections", "databricks"],
    set: {
      deployment: "Azure-EU",
      "clients.0.id": "sigma",
      "clients.0.purposes": ["connection"],
      "clients.0.authentication": "private-key-jwt",
      "clients.0.certificateFiles": [CERTIFICATE],
      "clients.0.users": ["service@acme.com", { id: GUID }],
      snowflake: { organization: "ACME", account: "ENTRA" },
      providerVersions: { azuread: "~> 3.7" },
      "adopt.clients": { sigma: GUID },
      "adopt.authorizationServer.id": GUID,
      "adopt.authorizationServer.scope": GUID,
    },
  },
  {
    name: "domain",
    type: "entra",
    without: ["snowflake", "databricks"],
    set: {
      deployment: "Azure-EU",
      clients: [{ groups: ["Analysts"] }],
      "credentials.version": 1,
      providerVersions: { time: "~> 0.13" },
    },
  },
  {
    name: "auth0",
    type: "auth0",
    without: ["snowflake", "databricks"],
    set: {
      deployment: "AWS-CA",
      "identityProvider.setTenantDefaultAudience": true,
      clients: [{ id: "sigma", groups: ["Analysts"], postLogoutRedirectUris: ["https://app.sigmacomputing.com/bye"] }],
      tokens: { accessTokenMinutes: 60, refreshTokenDays: 90, refreshTokenIdleDays: 30 },
      audience: "https://acme-auth.snowflakecomputing.com",
      providerVersions: { auth0: "~> 1.53" },
      adopt: { clients: { sigma: "exampleClientId" }, authorizationServer: { id: "0123456789abcdef01234567" } },
    },
  },
  {
    name: "pingone",
    type: "pingone",
    without: ["snowflake.blockedRoles", "databricks"],
    set: {
      deployment: "AWS-EU",
      "identityProvider.region": "EU",
      clients: [{ id: "sigma", purposes: ["connection"], requirePkce: true, groups: ["Analysts", { id: GUID }] }],
      "credentials.version": 2,
      "snowflake.account": "PING",
      "snowflake.integrationType": "CUSTOM",
      providerVersions: { pingone: "~> 1.20" },
      adopt: { clients: { sigma: GUID }, authorizationServer: { id: GUID, scope: GUID, claim: GUID } },
    },
  },
  {
    name: "pingfederate",
    type: "pingfederate",
    without: ["identityProvider.existingManagerId", "snowflake", "clients[].connections", "databricks"],
    set: {
      deployment: "AWS-EU",
      "identityProvider.userAttribute.context": "idp_adapter",
      "identityProvider.omitIssuedAtField": true,
      "clients.0.id": "sigma",
      "clients.0.postLogoutRedirectUris": ["https://app.sigmacomputing.com/bye"],
      credentials: { version: 2, previousSecretDays: 30, source: "generated" },
      snowflake: { organization: "ACME", account: "PINGFEDERATE", integrationType: "PING_FEDERATE" },
      providerVersions: { pingfederate: "~> 1.9", random: "~> 3.7" },
      adopt: { clients: { sigma: "sigma-login" }, authorizationServer: { id: "sigma", claim: "default|sigma" } },
    },
  },
  {
    name: "manager",
    type: "pingfederate",
    without: ["snowflake", "databricks"],
    set: {
      deployment: "AWS-EU",
      "identityProvider.adminUrl": "https://sso-admin.example.com:9999",
      "identityProvider.baseUrl": "https://sso.example.com",
      "identityProvider.oidcPolicyId": "sigma",
      clients: [{ name: "Sigma" }],
      credentials: { version: 1, source: "variable" },
    },
  },
  {
    name: "databricks",
    type: "databricks",
    set: {
      deployment: "AWS-EU",
      clients: [{ name: "Sigma", connections: [{ workspaceUrl: "https://dbc-00000000-0000.cloud.databricks.com" }] }],
      providerVersions: { databricks: "~> 1.99" },
    },
  },
  {
    name: "existing",
    type: "existing",
    without: ["databricks"],
    set: {
      "identityProvider.kind": "auth0",
      "identityProvider.audiences": "https://acme-other.snowflakecomputing.com",
      "snowflake.account": "OTHER",
    },
  },
];

/** The value with another one at a place that need not be there yet. */
function set(value: Value | undefined, [key, ...rest]: readonly string[], other: Value): Value {
  if (key === undefined) return other;
  if (key === "0") return [set(Array.isArray(value) ? value[0] : undefined, rest, other)];
  const object = (value ?? {}) as Stack;
  return { ...object, [key]: set(object[key], rest, other) };
}

const isIn = (keys: readonly string[], path: string) =>
  keys.some((key) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`));

/** The stack of a plan, with keys that are not used yet. */
function stackOf({ type, without = [], set: others = {} }: Plan, used: ReadonlySet<string>): { stack: Stack; taken: readonly string[] } {
  const taken: string[] = [];
  const choice = (section: string, out: readonly string[]): Choice => {
    const whole = (path: string) => `${section}${path}`;
    const unique = (path: string) => `${section && `${type}: `}${path}`;
    return {
      opens: (path) => !isIn(out, whole(path)),
      takes: (path) => !isIn(out, whole(path)) && !used.has(unique(path)) && taken.push(unique(path)) > 0,
    };
  };
  const server = STACK.properties!.identityProvider.oneOf!.find(({ properties }) => properties!.type.const === type)!;
  const stack: Stack = {
    ...example(STACK, "", choice("", [...Object.keys(REFUSED[type]), ...without, "identityProvider", "backend", "extends"])),
    identityProvider: example(server, "", choice("identityProvider.", without)),
  };
  return {
    stack: Object.entries(others).reduce<Value>((before, [place, value]) => set(before, place.split("."), value), stack as Value) as Stack,
    taken,
  };
}

const PLANNED = PLANS.reduce<{ stacks: Record<string, Stack>; used: ReadonlySet<string> }>(
  ({ stacks, used }, plan) => {
    const { stack, taken } = stackOf(plan, used);
    return { stacks: { ...stacks, [plan.name]: stack }, used: new Set([...used, ...taken]) };
  },
  { stacks: {}, used: new Set() },
).stacks;

/** A backend of that type with every key. */
function backend(type: string): Value {
  const branch = STACK.properties!.backend.oneOf!.find(({ properties }) => properties!.type.const === type)!;
  return example(branch, "", { opens: () => true, takes: () => true });
}

/** The stack for an existing server, with another account and backend. */
const stored = (type: string): Value => {
  const account = type.toUpperCase();
  const { identityProvider, snowflake } = PLANNED.existing as Record<string, Stack>;
  return {
    ...PLANNED.existing,
    identityProvider: { ...identityProvider, audiences: `https://acme-${type}.snowflakecomputing.com` },
    snowflake: { ...snowflake, account },
    backend: backend(type),
  };
};

/** A valid config that uses every key: a new one is in it with the first of the examples in the schema. */
export const FULL: Value = {
  backend: backend("azurerm"),
  stacks: {
    ...PLANNED,
    okta: { ...PLANNED.okta, backend: backend("local"), snowflake: [PLANNED.okta.snowflake] },
    ...Object.fromEntries(["s3", "gcs", "remote", "cloud"].map((type) => [type, stored(type)])),
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
