import { Answer, Api, Request } from "../loopback";
import { Vendors } from "../real";

type Json = Record<string, unknown>;

export const TENANT = "00000000-0000-0000-0000-000000000000";
/** The service principal that deploys. */
const DEPLOYER = "00000000-0000-4000-8000-00000000d001";
const GRAPH = "00000003-0000-0000-c000-000000000000";
export const GRAPH_PRINCIPAL = "00000000-0000-4000-9000-000000000003";
const GRAPH_SCOPES = ["openid", "profile", "email", "offline_access", "User.Read"];
/** Complex properties: a PATCH changes what it names inside of them. */
const COMPLEX = ["api", "info", "web", "optionalClaims", "spa", "publicClient"];

/** What Graph answers to a request that it refuses. */
class GraphError extends Error {
  constructor(
    public readonly status: number,
    public readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const missing = (id: string) =>
  new GraphError(
    404,
    "Request_ResourceNotFound",
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
const bad = (message: string, code = "Request_BadRequest") => new GraphError(400, code, message);

/** A tenant of Microsoft Entra ID behind Microsoft Graph: documented shapes, defaults and refusals. Answers are consistent at once. */
export class EntraDirectory {
  public readonly applications = new Map<string, Json>();
  public readonly principals = new Map<string, Json>();
  public readonly grants = new Map<string, Json>();
  public readonly assignments = new Map<string, Json>();
  public readonly claimsPolicies = new Map<string, Json>();
  public readonly accessPolicies = new Map<string, Json>();
  /** Some tenants refuse tokens of version 1. */
  public refusesVersion1 = false;
  private readonly owners = new Map<string, string[]>();
  private readonly mapped = new Map<string, string[]>();
  private sequence = 0;

  constructor(
    private readonly groups: readonly string[] = ["Data Analysts"],
    private readonly users: readonly string[] = ["service-sigma@example.com"],
  ) {
    this.principals.set(GRAPH_PRINCIPAL, {
      id: GRAPH_PRINCIPAL,
      appId: GRAPH,
      displayName: "Microsoft Graph",
      accountEnabled: true,
      servicePrincipalType: "Application",
      appRoles: [],
      oauth2PermissionScopes: GRAPH_SCOPES.map((value, index) => ({
        id: `00000000-0000-4000-a000-00000000000${index + 1}`,
        value,
        type: "User",
        isEnabled: true,
      })),
    });
  }

  public vendors(): Vendors {
    const graph: Api = (request) => this.answer(request);
    return {
      apis: { "graph.microsoft.com": graph, "login.microsoftonline.com": (request) => login(request) },
      environment: { ARM_CLIENT_ID: "00000000-0000-4000-8000-00000000d000", ARM_CLIENT_SECRET: "example-secret", ARM_USE_CLI: "false" },
    };
  }

  /** The object with a display name. */
  public named(kind: "applications" | "principals", name: string): Json {
    return [...this[kind].values()].find(({ displayName }) => displayName === name)!;
  }

  /** What somebody makes in the portal: the request's body as Graph takes it. */
  public application(body: Json): Json {
    const { id, appId } = { id: this.newId(), appId: this.newId() };
    const application = merge(
      {
        id,
        appId,
        publisherDomain: "example.com",
        signInAudience: "AzureADMyOrg",
        identifierUris: [],
        passwordCredentials: [],
        keyCredentials: [],
        requiredResourceAccess: [],
        appRoles: [],
        tags: [],
        api: { oauth2PermissionScopes: [], knownClientApplications: [], acceptMappedClaims: null, requestedAccessTokenVersion: null },
        info: {},
        optionalClaims: null,
        web: { redirectUris: [], implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false } },
        spa: { redirectUris: [] },
        publicClient: { redirectUris: [] },
      },
      this.checked(body),
    );
    this.applications.set(id, application);
    this.owners.set(id, ownersOf(body));
    return application;
  }

  public principal(body: Json): Json {
    const application = [...this.applications.values()].find(({ appId }) => appId === body.appId);
    if (!application)
      throw bad(`The appId '${String(body.appId)}' of the service principal does not reference a valid application object.`);
    if (this.principalOf(body.appId)) {
      throw new GraphError(409, "Request_MultipleObjectsWithSameKeyValue", "The service principal name is already present for the tenant.");
    }
    const id = this.newId();
    const { displayName } = application;
    const principal = {
      ...strip(body),
      id,
      displayName,
      appOwnerOrganizationId: TENANT,
      servicePrincipalType: "Application",
      appRoles: [],
    };
    this.principals.set(id, principal);
    this.owners.set(id, ownersOf(body));
    return principal;
  }

  public grant(body: Json): Json {
    const { clientId, resourceId, scope, consentType } = body;
    if (!this.principals.has(String(clientId))) throw missing(String(clientId));
    const resource = this.principals.get(String(resourceId));
    if (!resource) throw missing(String(resourceId));
    const same = [...this.grants.values()].some(
      (grant) => grant.clientId === clientId && grant.resourceId === resourceId && grant.consentType === consentType,
    );
    if (same) throw new GraphError(409, "Request_MultipleObjectsWithSameKeyValue", "Permission entry already exists.");
    const offered = this.scopesOf(resource).map(({ value }) => value);
    const unknown = String(scope)
      .split(" ")
      .filter((value) => !offered.includes(value));
    if (unknown.length > 0) throw bad(`Invalid scope: ${unknown.join(" ")}`);
    const id = Buffer.from(`${String(clientId)}:${String(resourceId)}`).toString("base64url");
    const grant = { principalId: null, ...body, id };
    this.grants.set(id, grant);
    return grant;
  }

  public newId(): string {
    return `00000000-0000-4000-8000-${String(++this.sequence).padStart(12, "0")}`;
  }

  private principalOf(appId: unknown): Json | undefined {
    return [...this.principals.values()].find((principal) => principal.appId === appId);
  }

  private scopesOf(principal: Json): Json[] {
    const application = [...this.applications.values()].find(({ appId }) => appId === principal.appId);
    return ((application?.api as Json | undefined)?.oauth2PermissionScopes ?? principal.oauth2PermissionScopes ?? []) as Json[];
  }

  private answer({ method, path, query, body }: Request): Answer | undefined {
    const [, ...parts] = path.split("/").slice(1).map(decodeURIComponent);
    try {
      return this.route(method, parts, query, body);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return { status: error.status, body: { error: { code: error.code, message: error.message } } };
    }
  }

  private route(method: string, [kind, id, ...rest]: string[], query: URLSearchParams, body: Json): Answer | undefined {
    switch (kind) {
      case "applications":
        return this.applicationRoute(method, id, rest, body);
      case "servicePrincipals":
        return this.principalRoute(method, id, rest, query, body);
      case "oauth2PermissionGrants":
        return objects(this.grants, method, id, body, () => this.grant(body));
      case "policies":
        return objects(this.claimsPolicies, method, rest[0], body, () => this.policy(body));
      case "identity":
        return objects(this.accessPolicies, method, rest[1], body, () => this.accessPolicy(body));
      case "groups":
        return this.person("groups", this.groups, "displayName", id, rest, query);
      case "users":
        return this.person("users", this.users, "userPrincipalName", id, rest, query);
      default:
        return undefined;
    }
  }

  private applicationRoute(method: string, id: string | undefined, [part, ...rest]: string[], body: Json): Answer | undefined {
    if (part === undefined && method !== "PATCH" && method !== "DELETE") {
      return objects(this.applications, method, id, body, () => this.application(body));
    }
    const application = found(this.applications, id);
    if (part === "owners") return this.ownerRoute(method, id!, rest, body);
    if (part === "addPassword") {
      const credential = { keyId: this.newId(), startDateTime: "2026-01-01T00:00:00Z", ...(body.passwordCredential as Json) };
      (application.passwordCredentials as Json[]).push(credential);
      return { body: { ...credential, secretText: `example-secret-${credential.keyId}` } };
    }
    if (part === "removePassword") {
      application.passwordCredentials = (application.passwordCredentials as Json[]).filter(({ keyId }) => keyId !== body.keyId);
      return { status: 204 };
    }
    if (part !== undefined) return undefined;
    if (method === "PATCH") {
      this.enabledScopesStay(application, body);
      this.applications.set(id!, merge(application, this.checked(body)));
    } else {
      // The service principal goes with its application.
      const principal = this.principalOf(application.appId);
      if (principal) this.forget(String(principal.id));
      this.applications.delete(id!);
    }
    return { status: 204 };
  }

  /** https://learn.microsoft.com/en-us/graph/api/resources/permissionscope: a scope is disabled before it is changed or deleted. */
  private enabledScopesStay(application: Json, { api }: Json): void {
    const next = (api as Json | undefined)?.oauth2PermissionScopes as Json[] | undefined;
    if (next === undefined) return;
    for (const scope of (application.api as Json).oauth2PermissionScopes as Json[]) {
      const after = next.find(({ id }) => id === scope.id);
      const same = after && JSON.stringify({ ...scope, ...after, isEnabled: true }) === JSON.stringify({ ...scope, isEnabled: true });
      if (scope.isEnabled && !same) {
        throw bad(
          "Permission (scope or role) cannot be deleted or updated unless disabled first.",
          "CannotDeleteOrUpdateEnabledEntitlement",
        );
      }
    }
  }

  private checked(body: Json): Json {
    if (this.refusesVersion1 && (body.api as Json | undefined)?.requestedAccessTokenVersion === 1) {
      throw bad("Property api.requestedAccessTokenVersion is invalid.");
    }
    return strip(body);
  }

  private principalRoute(
    method: string,
    id: string | undefined,
    [part, ...rest]: string[],
    query: URLSearchParams,
    body: Json,
  ): Answer | undefined {
    if (id === undefined && method === "GET") {
      const appId = /^appId eq '(.*)'$/.exec(query.get("$filter") ?? "")?.[1];
      return { body: { value: [...this.principals.values()].filter((principal) => principal.appId === appId) } };
    }
    if (part === undefined && method !== "DELETE") return objects(this.principals, method, id, body, () => this.principal(body));
    found(this.principals, id);
    if (part === undefined) this.forget(id!);
    if (part === "owners") return this.ownerRoute(method, id!, rest, body);
    if (part === "appRoleAssignedTo") return objects(this.assignments, method, rest[0], body, () => this.assignment(id!, body));
    if (part === "claimsMappingPolicies") return this.mappingRoute(method, id!, rest, body);
    return part === undefined ? { status: 204 } : undefined;
  }

  private forget(principal: string): void {
    this.principals.delete(principal);
    const of = ({ clientId, resourceId }: Json) => clientId === principal || resourceId === principal;
    [this.grants, this.assignments].forEach((map) => [...map].filter(([, entry]) => of(entry)).forEach(([id]) => map.delete(id)));
  }

  private assignment(resourceId: string, body: Json): Json {
    const same = [...this.assignments.values()].some((other) => other.resourceId === resourceId && other.principalId === body.principalId);
    if (same) throw bad("Permission being assigned already exists on the object", "InvalidUpdate");
    const id = Buffer.from(`${String(body.principalId)}:${resourceId}`).toString("base64url");
    const assignment = {
      ...body,
      id,
      resourceId,
      principalType: "Group",
      resourceDisplayName: this.principals.get(resourceId)!.displayName,
    };
    this.assignments.set(id, assignment);
    return assignment;
  }

  private mappingRoute(method: string, id: string, [policy]: string[], body: Json): Answer {
    const present = this.mapped.get(id) ?? [];
    if (method === "GET") return { body: { value: present.map((one) => this.claimsPolicies.get(one)) } };
    const next = method === "POST" ? [...present, referenced(body)] : present.filter((one) => one !== policy);
    this.mapped.set(id, next);
    return { status: 204 };
  }

  private policy(body: Json): Json {
    const policy = { ...body, id: this.newId() };
    this.claimsPolicies.set(policy.id, policy);
    return policy;
  }

  private accessPolicy(body: Json): Json {
    const { applications } = body.conditions as { applications: { includeApplications: string[] } };
    const unknown = applications.includeApplications.filter((appId) => !this.principalOf(appId));
    if (unknown.length > 0)
      throw bad(`1040: Policy contains an application without service principal: ${unknown.join(", ")}`, "BadRequest");
    const session = body.sessionControls as { signInFrequency: Json };
    const signInFrequency = {
      authenticationType: "primaryAndSecondaryAuthentication",
      frequencyInterval: "timeBased",
      ...session.signInFrequency,
    };
    const policy = { ...body, sessionControls: { ...session, signInFrequency }, id: this.newId() };
    this.accessPolicies.set(policy.id, policy);
    return policy;
  }

  private ownerRoute(method: string, id: string, [owner]: string[], body: Json): Answer {
    const present = this.owners.get(id) ?? [];
    if (method === "GET") {
      return { body: { value: present.map((one) => ({ "@odata.type": "#microsoft.graph.servicePrincipal", id: one })) } };
    }
    this.owners.set(id, method === "POST" ? [...present, referenced(body)] : present.filter((one) => one !== owner));
    return { status: 204 };
  }

  private person(
    kind: string,
    names: readonly string[],
    key: string,
    id: string | undefined,
    [part]: string[],
    query: URLSearchParams,
  ): Answer {
    const all = names.map((name, index) => ({
      id: `00000000-0000-4000-b000-00000000${kind === "groups" ? "1" : "2"}00${index}`,
      [key]: name,
      securityEnabled: true,
      mailEnabled: false,
      groupTypes: [],
    }));
    if (part === "manager") throw missing(id!);
    if (part !== undefined) return { body: { value: [] } };
    if (id === undefined) {
      const wanted = new RegExp(`^${key} eq '([^']*)'`).exec(query.get("$filter") ?? "")?.[1].toLowerCase();
      return { body: { value: all.filter((one) => String(one[key]).toLowerCase() === wanted) } };
    }
    return {
      body: found(new Map(all.map((one) => [one.id, one])), id),
    };
  }
}

/** Create, read, change and delete, where there is nothing more to it. */
function objects(map: Map<string, Json>, method: string, id: string | undefined, body: Json, create: () => Json): Answer | undefined {
  if (method === "POST") return { status: 201, body: create() };
  const object = found(map, id);
  if (method === "GET") return { body: object };
  if (method === "PATCH") map.set(id!, merge(object, strip(body)));
  else map.delete(id!);
  return { status: 204 };
}

function found(map: ReadonlyMap<string, Json>, id: string | undefined): Json {
  const object = map.get(id ?? "");
  if (!object) throw missing(String(id));
  return object;
}

function merge(present: Json, change: Json): Json {
  const inside = (name: string, value: unknown) =>
    COMPLEX.includes(name) && value !== null ? { ...((present[name] as Json | null) ?? {}), ...(value as Json) } : value;
  return { ...present, ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, inside(name, value)])) };
}

/** Without OData's annotations. */
const strip = (body: Json): Json => Object.fromEntries(Object.entries(body).filter(([name]) => !name.includes("@")));
const referenced = (body: Json) => String(body["@odata.id"]).split("/").pop()!;
const ownersOf = (body: Json) => ((body["owners@odata.bind"] ?? []) as string[]).map((url) => url.split("/").pop()!);

/** A token of the deployer's. */
function login({ path }: Request): Answer | undefined {
  if (!path.endsWith("/oauth2/v2.0/token")) return undefined;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { oid: DEPLOYER, tid: TENANT, appid: "00000000-0000-4000-8000-00000000d000", roles: [] };
  return {
    body: { access_token: `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.example`, token_type: "Bearer", expires_in: 3600 },
  };
}
