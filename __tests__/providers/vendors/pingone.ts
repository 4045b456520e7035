import { Answer, Api, Request } from "../loopback";
import { Vendors } from "../real";

type Json = Record<string, unknown>;

export const ENVIRONMENT = "00000000-0000-0000-0000-000000000000";
export const OPENID_RESOURCE = "00000000-0000-4000-8000-00000000000a";

/** An environment: its objects by path behind the environment's own, in the order in which they were made. */
export class PingOneEnvironment {
  public readonly objects = new Map<string, Json>();
  /** The secrets of applications. */
  public readonly secrets = new Map<string, { secret: string; previous?: Json }>();
  private sequence = 100;

  constructor() {
    this.put("groups/00000000-0000-4000-8000-000000000001", { name: "Data Analysts" });
    this.put(`resources/${OPENID_RESOURCE}`, { name: "openid", type: "OPENID_CONNECT" });
    ["openid", "email", "profile", "offline_access"].forEach((name, index) =>
      this.put(`resources/${OPENID_RESOURCE}/scopes/00000000-0000-4000-8000-00000000001${index}`, {
        name,
        resource: { id: OPENID_RESOURCE },
      }),
    );
  }

  public newId(): string {
    return `00000000-0000-4000-8000-${String(++this.sequence).padStart(12, "0")}`;
  }

  public put(path: string, body: Json): Json {
    const stored = { ...body, id: path.split("/").pop(), environment: { id: ENVIRONMENT } };
    this.objects.set(path, stored);
    return stored;
  }

  /** The objects right below a path. */
  public below(path: string): Json[] {
    return [...this.objects]
      .filter(([key]) => key.startsWith(`${path}/`) && !key.slice(path.length + 1).includes("/"))
      .map(([, object]) => object);
  }

  public delete(path: string): void {
    [...this.objects.keys()].filter((key) => key === path || key.startsWith(`${path}/`)).forEach((key) => this.objects.delete(key));
  }

  /** A new secret; the one before stays for as long as is asked. */
  public renew(application: string, previous?: Json): Json {
    const before = this.secrets.get(application)!;
    const kept = previous?.expiresAt === undefined ? undefined : { secret: before.secret, expiresAt: previous.expiresAt };
    this.secrets.set(application, { secret: `example-secret-${this.newId()}`, previous: kept });
    return this.secretOf(application);
  }

  public secretOf(application: string): Json {
    return { environment: { id: ENVIRONMENT }, ...this.secrets.get(application) };
  }
}

/** https://developer.pingidentity.com/pingone-api/foundations/error-codes.html */
const refused = (status: number, code: string, message: string, details?: Json[]): Answer => ({
  status,
  body: { id: ENVIRONMENT, code, message, details },
});
const invalid = (target: string, message: string, code = "INVALID_VALUE"): Answer =>
  refused(400, "INVALID_DATA", "The request could not be completed. One or more validation errors were in the request.", [
    { code, target, message },
  ]);

const MISSING = refused(404, "NOT_FOUND", "The requested resource was not found.");

/** What the service fills in where nothing is sent, as it does for objects that were made in the console. */
const DEFAULTS: Readonly<Record<string, Json>> = {
  applications: { hiddenFromAppPortal: false, requestScopesForMultipleResourcesEnabled: false },
  resources: { type: "CUSTOM", applicationPermissionsSettings: { claimEnabled: false } },
  attributes: { type: "CUSTOM" },
};

/** What each list is called in answers. */
const LISTS: Readonly<Record<string, string>> = {
  groups: "groups",
  resources: "resources",
  scopes: "scopes",
  attributes: "attributes",
  grants: "grants",
};

/** https://developer.pingidentity.com/pingone-api/platform/resources/resource-attributes/index.html */
const RESERVED = /^(acr|amr|aud|auth_time|client_id|env|exp|iat|iss|jti|org|p1\..*|scope|sid)$/;

/** What the service refuses. */
function problem(environment: PingOneEnvironment, parent: string, kind: string, own: string | undefined, body: Json): Answer | undefined {
  const others = environment.below(`${parent}${kind}`).filter(({ id }) => id !== own);
  if (["resources", "scopes", "attributes"].includes(kind) && others.some(({ name }) => name === body.name)) {
    return invalid("name", "must be unique within the environment", "UNIQUENESS_VIOLATION");
  }
  if (kind === "grants" && others.some(({ resource }) => (resource as Json).id === (body.resource as Json).id)) {
    return invalid("resource", "the application already has a grant for this resource", "UNIQUENESS_VIOLATION");
  }
  if (kind === "attributes" && RESERVED.test(String(body.name))) return invalid("name", "is reserved");
  if (kind === "resources" && /pingone|pingidentity/i.test(String(body.audience))) return invalid("audience", "is reserved");
  if (kind === "applications" && Number(body.refreshTokenDuration) > Number(body.refreshTokenRollingDuration)) {
    return invalid("refreshTokenDuration", "must be less than or equal to refreshTokenRollingDuration");
  }
  return undefined;
}

function store(environment: PingOneEnvironment, path: string, kind: string, body: Json): Json {
  const [parentKind, parent] = path.split("/").slice(-4, -2);
  const link = { resources: "resource", applications: "application" }[parentKind];
  return environment.put(path, { ...DEFAULTS[kind], ...body, ...(link ? { [link]: { id: parent } } : {}) });
}

function answer(environment: PingOneEnvironment, { method, path: full, query, body }: Request): Answer | undefined {
  const path = full.replace(new RegExp(`^/v1/environments/${ENVIRONMENT}/?`), "");
  if (path === "") return { body: { id: ENVIRONMENT, name: "Example", region: "EU", type: "SANDBOX" } };
  const parts = path.split("/");
  if (parts[2] === "secret") {
    if (!environment.secrets.has(parts[1])) return MISSING;
    return { body: method === "POST" ? environment.renew(parts[1], body.previous as Json | undefined) : environment.secretOf(parts[1]) };
  }
  return parts.length % 2 === 1 ? ofList(environment, path, { method, query, body }) : ofObject(environment, path, { method, body });
}

function ofList(
  environment: PingOneEnvironment,
  path: string,
  { method, query, body }: Pick<Request, "method" | "query" | "body">,
): Answer {
  const [, parent, kind] = /^(.*\/)?(\w+)$/.exec(path)!;
  if (method === "GET") return { body: list(environment, path, kind, query.get("filter")) };
  const refusal = problem(environment, parent ?? "", kind, undefined, body);
  if (refusal) return refusal;
  const own = environment.newId();
  if (kind === "applications") environment.secrets.set(own, { secret: `example-secret-${own}` });
  return { status: 201, body: store(environment, `${path}/${own}`, kind, body) };
}

function ofObject(environment: PingOneEnvironment, path: string, { method, body }: Pick<Request, "method" | "body">): Answer {
  const [, parent, kind, own] = /^(.*\/)?(\w+)\/([^/]+)$/.exec(path)!;
  if (!environment.objects.has(path)) return MISSING;
  if (method === "PUT") return problem(environment, parent ?? "", kind, own, body) ?? { body: store(environment, path, kind, body) };
  const object = environment.objects.get(path);
  if (method !== "DELETE") return { body: object };
  environment.delete(path);
  return { status: 204 };
}

function list(environment: PingOneEnvironment, path: string, kind: string, filter: string | null): Json {
  const wanted = filter === null ? undefined : /"(.*)"/.exec(filter)![1];
  const found = environment.below(path).filter(({ name }) => wanted === undefined || name === wanted);
  return { _links: {}, _embedded: { [LISTS[kind] ?? kind]: found }, count: found.length, size: found.length };
}

/** An environment with the group and the scopes that the examples look up, in each region that they name. */
export function pingOne(): Vendors & { readonly environmentOf: PingOneEnvironment } {
  const environmentOf = new PingOneEnvironment();
  const api: Api = (request) => answer(environmentOf, request);
  const auth: Api = ({ path }) =>
    path.endsWith("/as/token") ? { body: { access_token: "example-token", token_type: "Bearer", expires_in: 3600 } } : undefined;
  return {
    environmentOf,
    apis: { "api.pingone.eu": api, "auth.pingone.eu": auth, "api.pingone.com": api, "auth.pingone.com": auth },
    environment: { PINGONE_CLIENT_ID: ENVIRONMENT, PINGONE_CLIENT_SECRET: "example-secret", PINGONE_ENVIRONMENT_ID: ENVIRONMENT },
  };
}
