import { createHash, createPublicKey } from "node:crypto";
import { Answer, Api, Request } from "../loopback";
import { Vendors } from "../real";

type Json = Record<string, unknown>;

/** What the Management API answers to a request that it refuses. */
class Auth0Error extends Error {
  constructor(
    public readonly status: number,
    public readonly error: string,
    message: string,
  ) {
    super(message);
  }
}

const missing = (what: string) => new Auth0Error(404, "Not Found", `The ${what} does not exist`);
const bad = (message: string) => new Auth0Error(400, "Bad Request", message);

/** Objects inside of an application or tenant of which a PATCH changes what it names; null takes them away. */
const MERGED = ["refresh_token", "jwt_configuration", "flags"];

/** A tenant of Auth0 behind its Management API: documented shapes, defaults and refusals. https://auth0.com/docs/api/management/v2 */
export class Auth0Tenant {
  public readonly clients = new Map<string, Json>();
  public readonly apis = new Map<string, Json>();
  public readonly actions = new Map<string, Json>();
  /** Client grants. */
  public readonly grants = new Map<string, Json>();
  public bindings: { action: string; displayName: string }[] = [];
  public settings: Json = { friendly_name: "Acme", flags: { enable_apis_section: true }, enabled_locales: ["en"] };
  private readonly credentials = new Map<string, Map<string, Json>>();
  private readonly connections = new Map<string, { name: string; clients: Set<string> }>();
  private readonly roles = new Map<
    string,
    { name: string; permissions: { resource_server_identifier: string; permission_name: string }[] }
  >();
  private sequence = 0;

  constructor(
    private readonly domain = "acme.us.auth0.com",
    connections: readonly string[] = ["Username-Password-Authentication"],
    roles: readonly string[] = ["Data Analysts", "Finance"],
  ) {
    connections.forEach((name, index) => this.connections.set(`con_example00000000${index + 1}`, { name, clients: new Set() }));
    this.connections.set("con_example000000000", { name: "Employees", clients: new Set() });
    roles.forEach((name, index) => this.roles.set(`rol_example00000000${index + 1}`, { name, permissions: [] }));
  }

  public vendors(): Vendors {
    const api: Api = (request) => this.answer(request);
    return {
      // The provider asks for the languages of login pages whenever it starts, and does without them where it gets none.
      apis: { [this.domain]: api, "cdn.auth0.com": () => ({ status: 404 }) },
      environment: { AUTH0_CLIENT_ID: "exampleDeployer", AUTH0_CLIENT_SECRET: "example-secret" },
    };
  }

  /** Makes an application by hand; gives its client id. */
  public makeClient(values: Json): string {
    const id = `exampleClient${++this.sequence}`;
    this.clients.set(id, {
      client_id: id,
      client_secret: `example-secret-of-${id}`,
      is_first_party: true,
      oidc_conformant: false,
      callbacks: [],
      allowed_clients: [],
      allowed_logout_urls: [],
      sso_disabled: false,
      cross_origin_authentication: false,
      custom_login_page_on: true,
      signing_keys: [{ cert: "example", subject: "/CN=acme.us.auth0.com" }],
      jwt_configuration: { alg: "HS256", lifetime_in_seconds: 36000, secret_encoded: false },
      organization_usage: "deny",
      organization_require_behavior: "no_prompt",
      token_endpoint_auth_method: "client_secret_post",
      ...values,
      refresh_token: refreshToken({}, values.refresh_token as Json | undefined),
    });
    return id;
  }

  /** Makes an API by hand; gives its id. */
  public makeApi(values: Json): string {
    if ([...this.apis.values()].some(({ identifier }) => identifier === values.identifier)) {
      throw new Auth0Error(409, "Conflict", `A resource server with identifier '${String(values.identifier)}' already exists`);
    }
    const id = createHash("sha1").update(String(values.identifier)).digest("hex").slice(0, 24);
    this.apis.set(id, {
      id,
      allow_offline_access: false,
      skip_consent_for_verifiable_first_party_clients: true,
      signing_alg: "RS256",
      token_lifetime: 86400,
      token_lifetime_for_web: 7200,
      enforce_policies: false,
      token_dialect: "access_token",
      scopes: [],
      subject_type_authorization: { user: { policy: "allow_all" }, client: { policy: "require_client_grant" } },
      ...values,
    });
    return id;
  }

  private answer(request: Request): Answer | undefined {
    try {
      if (request.path === "/oauth/token") return { body: { access_token: "example-token", token_type: "Bearer", expires_in: 86400 } };
      return this.management(request);
    } catch (error) {
      if (!(error instanceof Auth0Error)) throw error;
      return { status: error.status, body: { statusCode: error.status, error: error.error, message: error.message } };
    }
  }

  private management(request: Request): Answer | undefined {
    const [collection, id, ...rest] = request.path.replace("/api/v2/", "").split("/").map(decodeURIComponent);
    if (collection === "clients") return this.client(request, id, rest);
    if (collection === "resource-servers") return this.api(request, id);
    if (collection === "connections") return this.connection(request, id, rest);
    if (collection === "roles") return this.role(request, id, rest);
    if (collection === "actions") return id === "actions" ? this.action(request, rest) : this.binding(request);
    if (collection === "client-grants") return this.grant(request, id);
    if (collection === "tenants") return this.tenant(request);
    return undefined;
  }

  private client({ method, body }: Request, id: string | undefined, [part, credential]: string[]): Answer | undefined {
    if (id === undefined) return method === "POST" ? { status: 201, body: this.clients.get(this.makeClient(body)) } : undefined;
    const client = this.clients.get(id);
    if (!client) throw missing("client");
    if (part === "credentials") return this.credential(method, body, id, credential);
    if (method === "GET") return { body: client };
    if (method === "PATCH") return { body: this.patchClient(client, body) };
    if (method !== "DELETE") return undefined;
    this.clients.delete(id);
    this.connections.forEach(({ clients }) => clients.delete(id));
    return { status: 204 };
  }

  private patchClient(client: Json, body: Json): Json {
    const after = merged(client, body);
    if (after.client_authentication_methods && body.token_endpoint_auth_method) {
      throw bad("client_authentication_methods and token_endpoint_auth_method are mutually exclusive");
    }
    if ("refresh_token" in body) after.refresh_token = refreshToken(client.refresh_token as Json, body.refresh_token as Json);
    this.clients.set(String(client.client_id), after);
    return after;
  }

  private credential(method: string, body: Json, client: string, id: string | undefined): Answer | undefined {
    const own = this.credentials.get(client) ?? this.credentials.set(client, new Map()).get(client)!;
    if (id === undefined && method === "GET") return { body: [...own.values()] };
    if (id === undefined) {
      if (own.size >= 2) throw bad("The maximum number of credentials for this client has been reached");
      const { n, e } = createPublicKey(String(body.pem)).export({ format: "jwk" });
      const kid = createHash("sha256")
        .update(JSON.stringify({ e, kty: "RSA", n }))
        .digest("base64url");
      const now = "2026-01-01T00:00:00.000Z";
      const made = {
        id: `cred_example${++this.sequence}`,
        kid,
        alg: body.alg,
        credential_type: "public_key",
        created_at: now,
        updated_at: now,
      };
      own.set(made.id, made);
      return { status: 201, body: made };
    }
    if (!own.has(id)) throw missing("credential");
    if (method === "GET") return { body: own.get(id) };
    if (JSON.stringify(this.clients.get(client)!.client_authentication_methods ?? {}).includes(id)) throw bad("The credential is in use");
    own.delete(id);
    return { status: 204 };
  }

  private api({ method, body }: Request, id: string | undefined): Answer | undefined {
    if (id === undefined) return method === "POST" ? { status: 201, body: this.apis.get(this.makeApi(body)) } : undefined;
    const api = this.apis.get(id) ?? [...this.apis.values()].find(({ identifier }) => identifier === id);
    if (!api) throw missing("resource server");
    if (method === "GET") return { body: api };
    if (method === "DELETE") return this.apis.delete(String(api.id)) ? { status: 204 } : undefined;
    const after = merged(api, body);
    if (Number(after.token_lifetime_for_web) > Number(after.token_lifetime)) {
      throw bad("Payload validation error: 'token_lifetime_for_web' must be less than or equal to 'token_lifetime'");
    }
    this.apis.set(String(api.id), after);
    return { body: after };
  }

  private connection({ query, method, body }: Request, id: string | undefined, [part]: string[]): Answer | undefined {
    const shown = ([key, { name }]: [string, { name: string }]) => ({ id: key, name, strategy: "auth0", options: {} });
    if (id === undefined) return { body: page(query, "connections", [...this.connections].map(shown)) };
    const found = this.connections.get(id);
    if (!found) throw missing("connection");
    if (part === undefined) return { body: shown([id, found]) };
    if (method === "GET") return { body: { clients: [...found.clients].map((client_id) => ({ client_id })) } };
    (body as unknown as { client_id: string; status: boolean }[]).forEach(({ client_id: client, status }) =>
      status ? found.clients.add(client) : found.clients.delete(client),
    );
    return { status: 204 };
  }

  private role({ query, method, body }: Request, id: string | undefined, [part]: string[]): Answer | undefined {
    const shown = ([key, { name }]: [string, { name: string }]) => ({ id: key, name, description: name });
    if (id === undefined) {
      const filter = query.get("name_filter") ?? "";
      return {
        body: page(
          query,
          "roles",
          [...this.roles].map(shown).filter(({ name }) => name.includes(filter)),
        ),
      };
    }
    const role = this.roles.get(id);
    if (!role) throw missing("role");
    if (part !== "permissions") return { body: shown([id, role]) };
    if (method === "GET") return { body: page(query, "permissions", role.permissions) };
    const given = body.permissions as { resource_server_identifier: string; permission_name: string }[];
    const isGiven = (own: { resource_server_identifier: string; permission_name: string }) =>
      given.some((one) => one.permission_name === own.permission_name && one.resource_server_identifier === own.resource_server_identifier);
    role.permissions = role.permissions.filter((own) => !isGiven(own));
    if (method === "DELETE") return { status: 204 };
    const exists = ({ resource_server_identifier: api, permission_name: name }: (typeof given)[number]) =>
      [...this.apis.values()].some(
        ({ identifier, scopes }) => identifier === api && (scopes as Json[]).some(({ value }) => value === name),
      );
    if (!given.every(exists)) throw bad("No scope with the given name exists on the resource server");
    role.permissions.push(...given);
    return { status: 201, body: {} };
  }

  private action({ method, body }: Request, [id, part]: string[]): Answer | undefined {
    if (id === undefined) {
      const made = { id: `00000000-0000-4000-8000-${String(++this.sequence).padStart(12, "0")}`, ...body, status: "built" };
      this.actions.set(made.id, made);
      return { status: 201, body: made };
    }
    const action = this.actions.get(id);
    if (!action) throw missing("action");
    const put = (after: Json) => ({ body: this.actions.set(id, after).get(id) });
    if (part === "deploy") {
      const version = { id: `version${++this.sequence}`, deployed: true, number: 1 };
      put({ ...action, deployed_version: version });
      return { status: 202, body: version };
    }
    if (method === "GET") return { body: action };
    if (method === "PATCH") return put({ ...action, ...body, status: "built" });
    if (this.bindings.some((binding) => binding.action === id)) {
      throw new Auth0Error(409, "Conflict", `Cannot delete action ${id} because it is bound to a trigger`);
    }
    this.actions.delete(id);
    return { status: 204 };
  }

  private binding({ query, method, body }: Request): Answer | undefined {
    if (method === "PATCH") {
      const given = body.bindings as { ref: { value: string }; display_name: string }[];
      if (!given.every(({ ref }) => this.actions.get(ref.value)?.deployed_version)) throw bad("The action must be deployed to be bound");
      this.bindings = given.map(({ ref, display_name }) => ({ action: ref.value, displayName: display_name }));
    }
    const shown = this.bindings.map(({ action, displayName }) => ({
      id: `binding-${action}`,
      trigger_id: "post-login",
      action: this.actions.get(action),
      display_name: displayName,
    }));
    return { body: page(query, "bindings", shown) };
  }

  private grant({ query, method, body }: Request, id: string | undefined): Answer | undefined {
    if (id === undefined && method === "GET") {
      const names = ["audience", "client_id"];
      const all = [...this.grants.values()].filter((grant) => names.every((name) => [null, grant[name]].includes(query.get(name))));
      return { body: page(query, "client_grants", all) };
    }
    if (id === undefined) {
      const api = [...this.apis.values()].find(({ identifier }) => identifier === body.audience);
      const has = (scope: unknown) => (api?.scopes as Json[]).some(({ value }) => value === scope);
      if (!this.clients.has(String(body.client_id)) || !(body.scope as string[]).every(has)) throw bad("No such client, API or scope");
      const made = { subject_type: "client", is_system: false, ...body, id: `cgr_example${++this.sequence}` };
      this.grants.set(made.id, made);
      return { status: 201, body: made };
    }
    const grant = this.grants.get(id);
    if (!grant) throw missing("client grant");
    if (method === "GET") return { body: grant };
    if (method === "PATCH") return { body: this.grants.set(id, merged(grant, body)).get(id) };
    this.grants.delete(id);
    return { status: 204 };
  }

  private tenant({ method, body }: Request): Answer {
    if (method === "PATCH") {
      const audience = body.default_audience;
      if (audience && ![...this.apis.values()].some(({ identifier }) => identifier === audience))
        throw bad("default_audience: no such API");
      this.settings = merged(this.settings, body);
    }
    return { body: this.settings };
  }
}

/** A PATCH: null takes away. */
function merged(before: Json, body: Json): Json {
  const after = { ...before };
  Object.entries(body).forEach(([key, value]) => {
    if (value === null) delete after[key];
    else after[key] = MERGED.includes(key) ? { ...(before[key] as Json), ...(value as Json) } : value;
  });
  return after;
}

/** https://auth0.com/docs/secure/tokens/refresh-tokens/configure-refresh-token-expiration */
function refreshToken(before: Json, given: Json | undefined): Json {
  const defaults = {
    rotation_type: "non-rotating",
    expiration_type: "non-expiring",
    leeway: 0,
    token_lifetime: 31557600,
    idle_token_lifetime: 2592000,
    infinite_token_lifetime: true,
    infinite_idle_token_lifetime: true,
  };
  const after = { ...defaults, ...before, ...given };
  if (after.rotation_type === "rotating" && after.expiration_type !== "expiring") throw bad("Rotating refresh tokens must expire");
  if (!after.infinite_idle_token_lifetime && !after.infinite_token_lifetime && after.idle_token_lifetime > after.token_lifetime) {
    throw bad("idle_token_lifetime must not exceed token_lifetime");
  }
  return after;
}

function page(query: URLSearchParams, key: string, all: readonly Json[]): Json {
  const limit = Number(query.get("per_page") ?? query.get("take") ?? 50);
  const start = Number(query.get("page") ?? 0) * limit;
  return { start, limit, length: Math.min(limit, all.length), total: all.length, [key]: all.slice(start, start + limit) };
}
