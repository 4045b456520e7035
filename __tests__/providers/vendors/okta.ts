import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLES, PROJECT } from "../../support/project";
import { Answer, Api, Request } from "../loopback";
import { Vendors } from "../real";

type Json = Record<string, unknown>;

/** What exists in the org before anything is made. */
export interface OktaOrg {
  readonly groups: readonly { id: string; name: string }[];
  readonly users: readonly { id: string; login: string }[];
}

/** The org of the examples. */
export const OKTA_ORG: OktaOrg = {
  groups: [
    // Okta searches by prefix: a near miss comes first.
    { id: "00gexternal000000000", name: "Data Analysts (external)" },
    { id: "00gexampleanalysts00", name: "Data Analysts" },
    { id: "00gexampleeveryone00", name: "Everyone at Acme" },
  ],
  users: [{ id: "00uexampleservice000", login: "service-sigma@example.com" }],
};

/** The hosts of the orgs in the examples. */
const ORGS_OF_EXAMPLES = EXAMPLES.flatMap((file) =>
  [...readFileSync(join(PROJECT, "examples", file), "utf8").matchAll(/^ +orgName: (\S+)(?:\n +baseUrl: (\S+))?$/gm)].map(
    ([, org, baseUrl = "okta.com"]) => `${org}.${baseUrl}`,
  ),
);

/** https://developer.okta.com/docs/reference/error-codes/ */
const failure = (status: number, errorCode: string, errorSummary: string, ...causes: string[]): Answer => ({
  status,
  body: { errorCode, errorSummary, errorLink: errorCode, errorId: "oae", errorCauses: causes.map((cause) => ({ errorSummary: cause })) },
});
const notFound = (id: string, type: string) => failure(404, "E0000007", `Not found: Resource not found: ${id} (${type})`);
const invalid = (field: string, cause: string) => failure(400, "E0000001", `Api validation failed: ${field}`, `${field}: ${cause}`);

const DATES = { created: "2026-01-01T00:00:00.000Z", lastUpdated: "2026-01-01T00:00:00.000Z" };
const DEFAULT_POLICY = "rstdefault0000000000";

/** The secret of an app that was made by hand, which its owner passes as a variable. */
export const SECRET_BY_HAND = "obviously-fake-secret-by-hand";

/** An org in Okta, as its API answers: objects by the path under which they are read. */
export class OktaStandIn {
  /** Objects by path, as a test may set them up or read them. */
  public readonly objects = new Map<string, Json>();
  /** Whether an app gets a new secret with a change that sends none. */
  public renewsUnsentSecrets = false;
  private sequence = 0;

  constructor(
    private readonly org: OktaOrg = OKTA_ORG,
    private readonly hosts: readonly string[] = ORGS_OF_EXAMPLES,
  ) {}

  public get vendors(): Vendors {
    const api: Api = (request) => this.answer(request);
    return {
      apis: Object.fromEntries(this.hosts.map((host) => [host, api])),
      environment: { OKTA_API_TOKEN: "obviously-fake", TF_VAR_sigma_client_secret: SECRET_BY_HAND },
    };
  }

  /** Paths of the objects that exist. */
  public get paths(): string[] {
    return [...this.objects.keys()];
  }

  private answer(request: Request): Answer | undefined {
    const { method, path, query } = request;
    if (path === "/.well-known/okta-organization") return { body: { id: "00oacme", pipeline: "idx" } };
    if (!path.startsWith("/api/v1/")) return undefined;
    const rest = path.slice("/api/v1/".length).split("/");
    if (rest[0] === "groups" && method === "GET") return { body: this.groups(query.get("q") ?? "") };
    if (rest[0] === "users" && method === "GET") return this.users(rest[1], query.get("search") ?? "");
    if (rest[0] === "policies" && method === "GET")
      return { body: [{ id: DEFAULT_POLICY, type: "ACCESS_POLICY", system: true, name: "Any two factors" }] };
    if (rest[0] === "internal") return this.groupsClaim(request, rest[2]);
    if (rest[0] === "apps") return this.apps(request, path, rest.slice(1));
    if (rest[0] === "authorizationServers") return this.servers(request, path, rest.slice(1));
    return undefined;
  }

  /** An API of the console's: an app has no claim of groups, unless somebody made one. */
  private groupsClaim({ method, body }: Request, app: string): Answer {
    const key = `/api/v1/apps/${app}/settings/oauth/idToken`;
    if (method === "POST" && body.name !== undefined) this.objects.set(key, body);
    return { body: this.objects.get(key) ?? {} };
  }

  private groups(prefix: string): Json[] {
    return this.org.groups
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ id, name }) => ({ id, type: "OKTA_GROUP", profile: { name, description: "" }, ...DATES }));
  }

  private users(id: string | undefined, search: string): Answer {
    // Whose token it is: providers ask before anything else.
    if (id === "me")
      return { body: { id: "00udeployer000000000", status: "ACTIVE", profile: { login: "deployer@example.com" }, ...DATES } };
    const [, login] = /^profile\.login eq "(.*)"$/.exec(search) ?? [];
    const found = this.org.users
      .filter((user) => (id === undefined ? user.login.toLowerCase() === login.toLowerCase() : user.id === id))
      .map((user) => ({ id: user.id, status: "ACTIVE", profile: { login: user.login, email: user.login }, ...DATES }));
    if (id === undefined) return { body: found };
    return found.length > 0 ? { body: found[0] } : notFound(id, "User");
  }

  private apps(request: Request, path: string, [id, ...parts]: string[]): Answer | undefined {
    const { method, body, host } = request;
    if (id === undefined) return method === "POST" ? this.putApp(this.newId("0oa"), body, host) : undefined;
    const own = `/api/v1/apps/${id}`;
    const app = this.objects.get(own);
    if (app === undefined) return notFound(id, "AppInstance");
    if (parts.length > 0) return this.partOfApp(request, path, app, parts);
    if (method === "GET") return { body: this.withoutSecret(app) };
    if (method === "PUT") return this.putApp(id, body, host, app);
    if (method !== "DELETE") return undefined;
    if (app.status === "ACTIVE") return failure(403, "E0000056", "Delete application forbidden.");
    this.remove(own);
    return { status: 204 };
  }

  private partOfApp({ method, body, host }: Request, path: string, app: Json, [part, child]: string[]): Answer | undefined {
    if (part === "lifecycle") {
      app.status = child === "activate" ? "ACTIVE" : "INACTIVE";
      return { body: {} };
    }
    if (part === "policies" && method === "PUT") {
      app._links = { ...(app._links as Json), accessPolicy: { href: `https://${host}/api/v1/policies/${child}` } };
      return { status: 204 };
    }
    if (part === "groups") return this.assignment(method, path, { id: child, profile: {}, ...DATES, ...body, priority: 0 });
    if (part !== "users") return undefined;
    // Assigned under the collection; changed under the assignment itself, which must be there.
    const key = child === undefined ? `${path}/${String(body.id)}` : path;
    if (method === "POST" && child !== undefined && !this.objects.has(key)) return notFound(child, "AppUser");
    const { userName } = (body.credentials ?? {}) as Json;
    const made = { id: body.id, profile: {}, ...DATES, status: "ACTIVE", scope: "USER", credentials: { userName } };
    return this.assignment(method, key, made);
  }

  private assignment(method: string, key: string, value: Json): Answer | undefined {
    if (method === "PUT" || method === "POST") this.objects.set(key, value);
    const found = this.objects.get(key);
    if (found === undefined) return notFound(key, "Assignment");
    if (method === "DELETE") this.objects.delete(key);
    return method === "DELETE" ? { status: 204 } : { body: found };
  }

  /** A whole app: what is left out of a change is gone, but for its ids, its secret and its policy. */
  private putApp(id: string, sent: Json, host: string, before?: Json): Answer {
    const { oauthClient, ...credentials } = sent.credentials as { oauthClient: Json };
    const present = (before?.credentials as { oauthClient: Json } | undefined)?.oauthClient;
    const client = ((sent.settings as Json).oauthClient ?? {}) as Json;
    if ((sent.label ?? "") === "") return invalid("label", "The field cannot be left blank");
    if (client.application_type !== "web") return invalid("application_type", "must be one of web, native, browser, service");
    const app: Json = {
      accessibility: { selfService: false, errorRedirectUrl: null, loginRedirectUrl: null },
      visibility: { autoSubmitToolbar: false, hide: { iOS: true, web: true }, appLinks: { oidc_client_link: true } },
      profile: null,
      ...sent,
      id,
      ...DATES,
      status: before?.status ?? "ACTIVE",
      name: "oidc_client",
      signOnMode: "OPENID_CONNECT",
      settings: { notes: {}, app: {}, implicitAssignment: false, ...(sent.settings as Json) },
      credentials: {
        userNameTemplate: { template: "${source.login}", type: "BUILT_IN" },
        ...credentials,
        oauthClient: {
          ...oauthClient,
          client_id: id,
          client_secret: oauthClient.client_secret ?? this.kept(present) ?? `obviously-fake-secret-of-${id}`,
        },
      },
      _links: before?._links ?? {
        accessPolicy: { href: `https://${host}/api/v1/policies/${DEFAULT_POLICY}` },
        logo: [{ name: "medium", href: `https://${host}/logo.png`, type: "image/png" }],
      },
    };
    this.objects.set(`/api/v1/apps/${id}`, app);
    return { body: app };
  }

  /** The secret where a change sends none. Okta does not say whether it stays. */
  private kept(present: Json | undefined): unknown {
    return this.renewsUnsentSecrets ? undefined : present?.client_secret;
  }

  /** A read shows no secret. */
  private withoutSecret(app: Json): Json {
    const { oauthClient, ...credentials } = app.credentials as { oauthClient: Json };
    const { client_secret: _, ...shown } = oauthClient;
    return { ...app, credentials: { ...credentials, oauthClient: shown } };
  }

  private servers({ method, body, host, query }: Request, path: string, [id, part]: string[]): Answer | undefined {
    const all = (base: string) => this.paths.filter((key) => key.startsWith(`${base}/`) && !key.slice(base.length + 1).includes("/"));
    if (id === undefined && method === "GET") {
      const found = all(path).map((key) => this.objects.get(key)!);
      return { body: found.filter(({ name }) => String(name).startsWith(query.get("q") ?? "")) };
    }
    if (path.includes("/lifecycle/")) return this.turn(path);
    const isMade = method === "POST";
    const key = isMade ? `${path}/${this.newId(PREFIXES[kindOf(path)])}` : path;
    if (isMade || method === "PUT") {
      const isTaken = all(path).some((other) => this.objects.get(other)!.name === body.name);
      if (isMade && ["scopes", "claims"].includes(part) && isTaken) return invalid("name", `${String(body.name)} already exists`);
      this.objects.set(key, this.stored(key, body, host));
    }
    const found = this.objects.get(key);
    if (found === undefined) return notFound(key, "Object");
    if (method === "DELETE") {
      if (part === undefined && found.status === "ACTIVE") return failure(400, "E0000001", "Api validation failed: deactivate it first");
      this.remove(key);
      return { status: 204 };
    }
    return { status: isMade ? 201 : 200, body: found };
  }

  /** Activates or deactivates an object. */
  private turn(path: string): Answer {
    const [target, verb] = path.split("/lifecycle/");
    const found = this.objects.get(target);
    if (found === undefined) return notFound(target, "Object");
    found.status = verb === "activate" ? "ACTIVE" : "INACTIVE";
    return { status: 204 };
  }

  private stored(key: string, sent: Json, host: string): Json {
    const before = this.objects.get(key);
    const id = key.slice(key.lastIndexOf("/") + 1);
    const common = { ...sent, id, ...DATES, status: before?.status ?? sent.status ?? "ACTIVE", system: false };
    const kind = kindOf(key.slice(0, key.lastIndexOf("/")));
    if (kind === "authorizationServers") {
      const isCustom = sent.issuerMode === "CUSTOM_URL";
      const signing = {
        ...((sent.credentials as Json).signing as Json),
        kid: "kid",
        lastRotated: DATES.created,
        nextRotation: "2026-04-01T00:00:00.000Z",
      };
      return { ...common, issuer: `https://${isCustom ? "login.acme.example.com" : host}/oauth2/${id}`, credentials: { signing } };
    }
    if (kind === "scopes") return { description: "", displayName: "", optional: false, default: false, ...common };
    if (kind === "claims") return { group_filter_type: null, ...common };
    return common;
  }

  /** An object and whatever belongs to it. */
  private remove(path: string): void {
    this.paths.filter((key) => key === path || key.startsWith(`${path}/`)).forEach((key) => this.objects.delete(key));
  }

  private newId(prefix: string): string {
    return prefix + String(++this.sequence).padStart(20 - prefix.length, "0");
  }
}

const PREFIXES: Readonly<Record<string, string>> = {
  authorizationServers: "aus",
  scopes: "scp",
  claims: "ocl",
  policies: "00p",
  rules: "0pr",
};
/** What a collection is of. */
const kindOf = (collection: string) => collection.slice(collection.lastIndexOf("/") + 1);
