import { randomUUID } from "node:crypto";
import { IncomingMessage, ServerResponse } from "node:http";
import { Proxy, openProxy } from "../proxy";
import { Certificate, listen, makeCertificate } from "../tls";
import { answerOf, Kept, withIds } from "./connections";
import { Contract, CONTRACTS } from "./contract";
import { answerWith, Fault, isCarriedOut } from "./faults";

/** A request that arrived. */
export interface Arrived {
  /** As the specification names the operation; undefined where it has none. */
  readonly operation?: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly authorization?: string;
}

export interface TestMember {
  readonly email: string;
  readonly id?: string;
  readonly isArchived?: boolean;
  readonly isInactive?: boolean;
  /** How many refresh tokens the member has. */
  readonly refreshTokens?: number;
}

export interface SigmaOptions {
  /** The host under which it is reached, through `env`. */
  readonly host?: string;
  readonly members?: readonly TestMember[];
  /** The most entries of a page. */
  readonly pageSize?: number;
  /** Whether the list of members is the older one, without pages. */
  readonly hasOldMembers?: boolean;
  /** Whether the filter by email also finds those that only begin with it. */
  readonly findsMore?: boolean;
  /** A service account that somebody gave each connection by hand: no request has a field for it. */
  readonly serviceAccount?: string;
}

const CLIENT = { id: "sigma-api-client", secret: "fake-api-secret-7Qd~&=%+/2" } as const;
const ORGANIZATION = "00000000-0000-4000-8000-0000000000aa";

/**
 * Sigma on loopback, driven by the committed specification: every request and every answer is checked against it, and `violations` has what is not
 * allowed, so a test ends with `expect(sigma.violations).toStrictEqual([])`.
 *
 * It keeps everything that is sent, and returns the fields that Sigma returns. What the specification does not say is kept as simple as can be.
 *
 * - `env` and `flags` let a command reach it under the host of the deployment, with its credentials.
 * - `sigma.create(body)`, `sigma.changeByHand(id, change)`, `sigma.archive(id)`: what people do in Sigma.
 * - `sigma.fail("createConnection", { kind: "silence-after" })`: what goes wrong, by the operation's name in the specification.
 * - `sigma.expireTokens()`: every access token so far is of no use.
 * - `sigma.requests`: what arrived. `sigma.secrets`: what must not be printed.
 */
export interface TestSigma {
  readonly baseUrl: string;
  readonly env: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
  readonly requests: readonly Arrived[];
  readonly violations: readonly string[];
  readonly secrets: readonly string[];
  readonly connections: ReadonlyMap<string, Kept>;
  create(body: Kept["body"]): string;
  changeByHand(id: string, change: (body: Kept["body"]) => void): void;
  archive(id: string): void;
  fail(operation: string, fault: Fault): void;
  expireTokens(): void;
  /** The operations that were called, in order. */
  called(): (string | undefined)[];
  close(): Promise<void>;
}

export async function openSigma(options: SigmaOptions = {}): Promise<TestSigma> {
  const host = options.host ?? "aws-api.sigmacomputing.com";
  const identity = await identityOf(host);
  const state = new State(options);
  const { port, server } = await listen((request, response) => void state.handle(request, response), identity);
  const proxy: Proxy = await openProxy(port);
  return {
    baseUrl: `https://${host}`,
    env: { SIGMA_CLIENT_ID: CLIENT.id, SIGMA_CLIENT_SECRET: CLIENT.secret, HTTPS_PROXY: proxy.url },
    flags: ["--ca-file", identity.file],
    requests: state.requests,
    violations: state.violations,
    get secrets() {
      return [CLIENT.secret, ...state.tokens, ...state.expired, ...state.unused];
    },
    connections: state.connections,
    create: (body) => state.create(body).id,
    changeByHand: (id, change) => state.update(id, (kept) => change(kept.body)),
    archive: (id) => state.update(id, (kept) => (kept.isArchived = true)),
    fail: (operation, fault) => state.faults.push({ operation, fault, left: fault.times ?? 1 }),
    expireTokens: () => state.expireTokens(),
    called: () => state.requests.map(({ operation }) => operation),
    close: async () => {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const identities = new Map<string, Promise<Certificate>>();

/** One for each host: making a key takes long. */
function identityOf(host: string): Promise<Certificate> {
  const made = identities.get(host) ?? makeCertificate(host);
  identities.set(host, made);
  return made;
}

/** An answer that is not the success that the specification has. */
class Refused extends Error {
  constructor(
    public readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

class State {
  public readonly requests: Arrived[] = [];
  public readonly violations: string[] = [];
  public readonly connections = new Map<string, Kept>();
  public readonly tokens = new Set<string>();
  public readonly expired = new Set<string>();
  /** Refresh tokens, which nobody asked for. */
  public readonly unused = new Set<string>();
  public readonly faults: { readonly operation: string; readonly fault: Fault; left: number }[] = [];
  private readonly members: { id: string; email: string; isArchived: boolean; isInactive: boolean; refreshTokens: number }[];
  /** The clock of the server: every change is a second later, so that none is missed. */
  private changes = 0;

  constructor(private readonly options: SigmaOptions) {
    this.members = (options.members ?? []).map(
      ({ email, id = randomUUID(), isArchived = false, isInactive = false, refreshTokens = 2 }) => ({
        email,
        id,
        isArchived,
        isInactive,
        refreshTokens,
      }),
    );
  }

  public create(body: Kept["body"]): Kept {
    const now = this.now();
    const kept = { id: randomUUID(), body: withIds(body), isArchived: false, createdAt: now, updatedAt: now, updatedBy: "member-by-hand" };
    this.connections.set(kept.id, kept);
    return kept;
  }

  public update(id: string, change: (kept: Kept) => unknown): Kept {
    const kept = this.kept(id);
    change(kept);
    kept.updatedAt = this.now();
    return kept;
  }

  private kept(id: string): Kept {
    const kept = this.connections.get(id);
    if (kept === undefined) throw new Refused(404, `there is no connection ${id}`);
    return kept;
  }

  public expireTokens(): void {
    this.tokens.forEach((token) => this.expired.add(token));
    this.tokens.clear();
  }

  public async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers } = request;
    const { pathname, searchParams } = new URL(url, "https://localhost");
    const contract = CONTRACTS.get(method)?.find((one) => one.matches(pathname) !== undefined);
    const body = await bodyOf(request);
    this.requests.push({
      operation: contract?.id,
      method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      body,
      authorization: headers.authorization,
    });
    const fault = this.nextFault(contract?.id);
    if (fault !== undefined && !isCarriedOut(fault)) return answerWith(fault, response, "");
    const { status, json } = this.answer(method, pathname, contract, searchParams, body, headers.authorization);
    const text = JSON.stringify(json);
    if (fault !== undefined) return answerWith(fault, response, text);
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  }

  private nextFault(operation: string | undefined): Fault | undefined {
    const planned = this.faults.find((one) => one.operation === operation && one.left > 0);
    if (planned !== undefined) planned.left--;
    return planned?.fault;
  }

  private answer(
    method: string,
    path: string,
    contract: Contract | undefined,
    query: URLSearchParams,
    body: unknown,
    authorization?: string,
  ) {
    const name = `${method} ${path}`;
    try {
      if (contract === undefined) throw this.violation(name, ["the operation is not known"]);
      const wrong = contract.requestProblems(query, body);
      if (wrong.length > 0) throw this.violation(name, wrong);
      const isToken = contract.id === "postToken";
      if (!isToken && !this.tokens.has(authorization?.replace(/^Bearer /, "") ?? "")) throw new Refused(401, "the token is not valid");
      const { status, json } = this.carryOut(contract.id, contract.matches(path)!, query, body as never);
      const wrongAnswer = contract.answerProblems(status, json);
      if (wrongAnswer.length > 0) this.violation(`the answer to ${name}`, wrongAnswer);
      return { status, json };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { status: error.status, json: { code: "refused", message: error.message, requestId: randomUUID() } };
    }
  }

  private violation(where: string, problems: readonly string[]): Refused {
    problems.forEach((problem) => this.violations.push(`${where}: ${problem}`));
    return new Refused(400, problems.join(", "));
  }

  private carryOut(id: string, [first]: readonly string[], query: URLSearchParams, body: never): { status: number; json: unknown } {
    switch (id) {
      case "postToken":
        return { status: 200, json: this.issueToken(body) };
      case "whoami":
        return { status: 200, json: { userId: "member-of-the-credentials", organizationId: ORGANIZATION } };
      case "listConnections":
        return { status: 200, json: this.listConnections(query) };
      case "getConnection":
        return { status: 200, json: this.read(this.kept(first)) };
      case "createConnection":
        return { status: 201, json: this.read(this.byApi(this.create(body))) };
      case "updateConnection":
        return { status: 200, json: this.read(this.byApi(this.replace(first, body))) };
      case "testConnection":
        return { status: 200, json: this.test(first) };
      case "listMembers":
        return { status: 200, json: this.listMembers(query) };
      case "revokeMemberTokens":
        return { status: 200, json: this.revoke(first) };
      default:
        throw new Error(`the tests' server does not have ${id}`);
    }
  }

  private issueToken({ grant_type: grant, client_id: id, client_secret: secret }: Record<string, string>) {
    if (grant !== "client_credentials") throw new Refused(400, "another grant");
    if (id !== CLIENT.id || secret !== CLIENT.secret)
      throw new Refused(401, `the client ${id} is not known, or its secret ${secret} is wrong`);
    const token = `fake-token-${randomUUID()}`;
    const refresh = `fake-refresh-${randomUUID()}`;
    this.tokens.add(token);
    this.unused.add(refresh);
    return { access_token: token, refresh_token: refresh, token_type: "bearer", expires_in: 3600 };
  }

  private listConnections(query: URLSearchParams) {
    const wanted = query.get("search")?.toLowerCase() ?? "";
    const shown = [...this.connections.values()].filter(
      ({ isArchived, body }) => (!isArchived || query.get("includeArchived") === "true") && body.name.toLowerCase().includes(wanted),
    );
    return this.page(
      shown.map((kept) => this.read(kept)),
      query,
    );
  }

  private listMembers(query: URLSearchParams) {
    const wanted = query.get("email")?.toLowerCase();
    const isWanted = (email: string) => wanted === undefined || (this.options.findsMore ? email.startsWith(wanted) : email === wanted);
    const shown = this.members.filter(
      ({ email, isArchived, isInactive }) =>
        isWanted(email.toLowerCase()) &&
        (!isArchived || query.get("includeArchived") === "true") &&
        (!isInactive || query.get("includeInactive") === "true"),
    );
    const entries = shown.map(({ id, email, isArchived, isInactive }) => ({
      organizationId: ORGANIZATION,
      memberId: id,
      memberType: "Viewer",
      firstName: "Ada",
      lastName: "Example",
      email,
      profileImgUrl: null,
      createdBy: "member-1",
      updatedBy: "member-1",
      createdAt: EPOCH,
      updatedAt: EPOCH,
      homeFolderId: `folder-of-${id}`,
      userKind: "internal",
      isArchived,
      isInactive,
    }));
    return this.options.hasOldMembers ? entries : this.page(entries, query);
  }

  private page(all: readonly object[], query: URLSearchParams) {
    const size = Math.min(Number(query.get("limit") ?? 50), this.options.pageSize ?? 1000);
    const start = Number((query.get("page") ?? "page-0").replace("page-", ""));
    const end = start + size;
    return { entries: all.slice(start, end), nextPage: end < all.length ? `page-${end}` : null };
  }

  private replace(id: string, { restore, ...body }: Kept["body"] & { restore?: boolean }): Kept {
    return this.update(id, (kept) => {
      if (kept.isArchived && !restore) throw new Refused(409, "the connection is archived");
      kept.body = withIds(body);
      kept.isArchived = false;
    });
  }

  private test(id: string) {
    const { body } = this.kept(id);
    return { read: "SUCCESS", write: body.details.writebackSchemas === undefined ? "DISABLED" : "SUCCESS" };
  }

  private revoke(memberId: string) {
    const member = this.members.find(({ id }) => id === memberId);
    if (member === undefined) throw new Refused(404, `there is no member ${memberId}`);
    const { refreshTokens } = member;
    member.refreshTokens = 0;
    return { memberId, results: { oauth: { tokensRevoked: refreshTokens } } };
  }

  private byApi(kept: Kept): Kept {
    kept.updatedBy = "member-of-the-credentials";
    return kept;
  }

  private read(kept: Kept) {
    const { serviceAccount: user } = this.options;
    return { ...answerOf(kept, ORGANIZATION), ...(user === undefined ? {} : { user }) };
  }

  private now(): string {
    return new Date(Date.parse(EPOCH) + ++this.changes * 1000).toISOString();
  }
}

const EPOCH = "2026-01-01T00:00:00.000Z";

/** JSON, or a form as the token endpoint takes it. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (text === "") return undefined;
  if (request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(text));
  return JSON.parse(text) as unknown;
}
