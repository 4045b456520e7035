import { Answer, Api, Request } from "../loopback";
import { Vendors } from "../real";

type Json = Record<string, unknown>;

/** Objects of a server by path, such as `/oauth/clients`, and id. */
export class PingFederateServer {
  public readonly objects = new Map<string, Map<string, Json>>([
    ["/oauth/openIdConnect/policies", new Map([["sigma", POLICY]])],
    ["/oauth/accessTokenManagers", new Map([["snowflakeJwt", EXISTING_MANAGER]])],
  ]);

  /** What somebody makes in the console. */
  public make(path: string, body: Json): Json {
    const { id, stored } = KINDS[path];
    const made = stored({ ...body, ...(path === "/oauth/clients" ? {} : { id: id(body) }) }, 1);
    this.of(path).set(id(body), made);
    return made;
  }

  public of(path: string): Map<string, Json> {
    if (!this.objects.has(path)) this.objects.set(path, new Map());
    return this.objects.get(path)!;
  }
}

const API = "/pf-admin-api/v1";
const JWT_PLUGIN = "com.pingidentity.pf.access.token.management.plugins.JwtBearerAccessTokenManagementPlugin";
const scope = (name: string) => ({ name, description: name, dynamic: false });

const SETTINGS: Json = {
  defaultScopeDescription: "",
  scopes: ["email", "profile", "offline_access"].map(scope),
  scopeGroups: [],
  exclusiveScopes: [scope("session:role-any")],
  exclusiveScopeGroups: [],
  authorizationCodeTimeout: 60,
  authorizationCodeEntropy: 30,
  disallowPlainPKCE: false,
  includeIssuerInAuthorizationResponse: false,
  persistentGrantLifetime: -1,
  persistentGrantLifetimeUnit: "DAYS",
  persistentGrantIdleTimeout: 30,
  persistentGrantIdleTimeoutTimeUnit: "DAYS",
  refreshTokenLength: 42,
  rollRefreshTokenValues: false,
  refreshTokenRollingGracePeriod: 60,
  refreshRollingInterval: 0,
  refreshRollingIntervalTimeUnit: "HOURS",
  persistentGrantReuseGrantTypes: [],
  persistentGrantContract: { extendedAttributes: [], coreAttributes: [{ name: "USER_KEY" }, { name: "USER_NAME" }] },
  bypassAuthorizationForApprovedGrants: false,
  allowUnidentifiedClientROCreds: false,
  allowUnidentifiedClientExtensionGrants: false,
  tokenEndpointBaseUrl: "",
  requireOfflineAccessScopeToIssueRefreshTokens: false,
  offlineAccessRequireConsentPrompt: false,
  pendingAuthorizationTimeout: 600,
  devicePollingInterval: 5,
  activationCodeCheckMode: "AFTER_AUTHENTICATION",
  bypassActivationCodeConfirmation: false,
  enableCookielessUserAuthorizationAuthenticationApi: false,
  userAuthorizationConsentPageSetting: "INTERNAL",
  registeredAuthorizationPath: "",
  parReferenceTimeout: 60,
  parReferenceLength: 24,
  parStatus: "ENABLED",
  clientSecretRetentionPeriod: 0,
  jwtSecuredAuthorizationResponseModeLifetime: 600,
  dpopProofRequireNonce: false,
  dpopProofLifetimeSeconds: 120,
  dpopProofEnforceReplayPrevention: false,
  bypassAuthorizationForApprovedConsents: false,
  consentLifetimeDays: -1,
};

const POLICY: Json = {
  id: "sigma",
  name: "Sigma",
  accessTokenManagerRef: { id: "snowflakeJwt" },
  idTokenLifetime: 5,
  includeSriInIdToken: true,
  includeUserInfoInIdToken: false,
  includeSHashInIdToken: false,
  returnIdTokenOnRefreshGrant: false,
  reissueIdTokenInHybridFlow: false,
  attributeContract: {
    coreAttributes: [{ name: "sub", multiValued: false }],
    extendedAttributes: [{ name: "email", includeInIdToken: true, includeInUserInfo: true, multiValued: false }],
  },
  attributeMapping: { attributeSources: [], attributeContractFulfillment: {}, issuanceCriteria: { conditionalCriteria: [] } },
  scopeAttributeMappings: {},
};

/** Settings of the plugin that the server fills in, with their defaults. */
const PLUGIN_FIELDS: Readonly<Record<string, string>> = {
  "Token Lifetime": "120",
  "Use Centralized Signing Key": "false",
  "JWS Algorithm": "",
  "Active Signing Certificate Key ID": "",
  "Include Key ID Header Parameter": "true",
  "Include X.509 Thumbprint Header Parameter": "false",
  "Issuer Claim Value": "",
  "Audience Claim Value": "",
  "Client ID Claim Name": "client_id",
  "Scope Claim Name": "scope",
  "Space Delimit Scope Values": "true",
  "JWT ID Claim Length": "0",
  "Type Header Value": "",
  "Include Issued At Claim": "false",
};

const pluginFields = (configuration: unknown) => (configuration as { fields?: { name: string; value: string }[] }).fields ?? [];
const field = (name: string, value: string) => ({ name, value });

const EXISTING_MANAGER: Json = {
  id: "snowflakeJwt",
  name: "Snowflake",
  pluginDescriptorRef: { id: JWT_PLUGIN },
  configuration: {
    tables: [],
    fields: Object.entries({
      ...PLUGIN_FIELDS,
      "Use Centralized Signing Key": "true",
      "Issuer Claim Value": "https://sso.example.com/snowflake",
      "Audience Claim Value": "https://acme-existing-manager.snowflakecomputing.com",
      "Scope Claim Name": "scp",
      "Space Delimit Scope Values": "false",
    }).map(([name, value]) => field(name, value)),
  },
  attributeContract: { coreAttributes: [], extendedAttributes: [{ name: "snowflake_username", multiValued: false }] },
  selectionSettings: { resourceUris: [] },
  accessControlSettings: { restrictClients: false, allowedClients: [] },
  sessionValidationSettings: NO_SESSION_CHECKS(),
  sequenceNumber: 1,
};

function NO_SESSION_CHECKS(): Json {
  return { checkValidAuthnSession: false, checkSessionRevocationStatus: false, updateAuthnSessionActivity: false, includeSessionId: false };
}

/** https://docs.pingidentity.com/pingfederate/latest/administrators_reference_guide/pf_adminstrative_api.html */
const refused = (message: string, fieldPath: string): Answer => ({
  status: 422,
  body: {
    resultId: "validation_error",
    message: "Validation error(s) occurred. Please review the error(s) and address accordingly.",
    validationErrors: [{ message, fieldPath }],
  },
});

/** Secrets go in, and come back encrypted. */
function encrypted({ secret, encryptedSecret, ...rest }: Json): Json {
  return {
    ...rest,
    encryptedSecret: secret === undefined ? encryptedSecret : `encrypted-${Buffer.from(secret as string).toString("base64url")}`,
  };
}

/** The kinds of objects that are written: how an id is found, and what the server makes of what is sent. */
const KINDS: Readonly<
  Record<
    string,
    { id: (body: Json) => string; refuses?: (body: Json) => Answer | undefined; stored: (body: Json, sequence: number) => Json }
  >
> = {
  "/oauth/clients": {
    id: ({ clientId }) => String(clientId),
    stored: ({ clientAuth, ...body }, sequence) => {
      const { secondarySecrets = [], ...auth } = (clientAuth ?? { type: "NONE" }) as Json & { secondarySecrets?: Json[] };
      const moment = new Date(1_767_225_600_000 + sequence * 1000).toISOString();
      return {
        ...body,
        clientAuth: { ...(auth.type === "SECRET" ? encrypted(auth) : auth), secondarySecrets: secondarySecrets.map(encrypted) },
        creationDate: "2026-01-01T00:00:00.000Z",
        modificationDate: moment,
        clientSecretChangedTime: moment,
      };
    },
  },
  "/oauth/accessTokenManagers": {
    id: ({ id }) => String(id),
    refuses: ({ configuration }) => {
      const unknown = pluginFields(configuration).find(({ name }) => !(name in PLUGIN_FIELDS));
      return unknown && refused(`Invalid configuration field: ${unknown.name}`, "configuration.fields");
    },
    stored: (body, sequence) => {
      const { tables = [] } = body.configuration as { tables?: Json[] };
      const fields = pluginFields(body.configuration);
      const values = { ...PLUGIN_FIELDS, ...Object.fromEntries(fields.map(({ name, value }) => [name, value])) };
      const configuration = { tables, fields: Object.entries(values).map(([name, value]) => field(name, value)) };
      return { ...body, configuration, sequenceNumber: sequence };
    },
  },
  "/oauth/accessTokenMappings": {
    id: ({ context, accessTokenManagerRef }) => {
      const { type, contextRef } = context as { type: string; contextRef?: { id: string } };
      return [type.toLowerCase(), contextRef?.id, (accessTokenManagerRef as { id: string }).id].filter(Boolean).join("|");
    },
    stored: (body) => body,
  },
};

function answer(server: PingFederateServer, { method, path, body }: Request, sequence: number): Answer | undefined {
  const [, kind, id] = /^(\/oauth(?:\/openIdConnect)?\/\w+)(?:\/(.+))?$/
    .exec(path.slice(API.length))!
    .map((part) => part && decodeURIComponent(part));
  if (kind === "/oauth/authServerSettings") return { body: SETTINGS };
  const objects = server.of(kind);
  if (method === "POST") return write(objects, kind, undefined, body, sequence);
  if (!objects.has(id))
    return { status: 404, body: { resultId: "resource_not_found", message: `The resource with ID '${id}' does not exist.` } };
  if (method === "GET") return { body: objects.get(id) };
  if (method === "PUT") return write(objects, kind, id, body, sequence);
  objects.delete(id);
  return { status: 204 };
}

/** Creates the object, or replaces the one of that id. */
function write(objects: Map<string, Json>, kind: string, present: string | undefined, body: Json, sequence: number): Answer | undefined {
  if (!(kind in KINDS)) return undefined;
  const { id, refuses, stored } = KINDS[kind];
  const own = present ?? id(body);
  if (present === undefined && objects.has(own)) return refused(`An object with ID '${own}' already exists.`, "id");
  const refusal = refuses?.(body);
  if (refusal) return refusal;
  const object = stored(kind === "/oauth/clients" ? body : { ...body, id: own }, sequence);
  const { sequenceNumber } = objects.get(own) ?? object;
  objects.set(own, sequenceNumber === undefined ? object : { ...object, sequenceNumber });
  return { status: present === undefined ? 201 : 200, body: objects.get(own) };
}

/** A server with the scopes, the policy and the access token manager that the examples look up. */
export function pingFederate(): Vendors & { readonly server: PingFederateServer } {
  const server = new PingFederateServer();
  let sequence = 1;
  const api: Api = (request) => (request.path.startsWith(`${API}/`) ? answer(server, request, ++sequence) : undefined);
  return {
    server,
    // The provider takes no proxy: it is led to loopback by the URL of the server.
    apis: { localhost: api },
    environment: { PINGFEDERATE_PROVIDER_USERNAME: "example", PINGFEDERATE_PROVIDER_PASSWORD: "example-password" },
  };
}
