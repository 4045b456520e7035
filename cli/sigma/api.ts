import { CliError } from "../support/cli-error";
import { quote } from "../support/text";
import { AccessToken, accessToken } from "./access-token";
import { SigmaApiError } from "./api-error";
import { afterUncertain, Channel, nameOf } from "./channel";
import { Credentials } from "./credentials";
import { Operation, OPERATIONS } from "./operations";
import { send } from "./request";
import { Shape, shapeProblem, SHAPES } from "./shapes";
import { Connection, ConnectionBody, ConnectionTest, Member, Revoked, WhoAmI } from "./types";

/** The most that a page may have. */
const PAGE_SIZE = 1000;
/** More than any organization has: a server that pages without end is wrong. */
const MOST_PAGES = 200;

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface Call<T> {
  readonly operation: Operation;
  readonly shape: Shape<T>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Query;
  readonly body?: unknown;
}

interface Page<T> {
  readonly entries: readonly T[];
  readonly nextPage: string | null;
}

/**
 * Sigma's API, as far as it is used: one method for each operation. Call `whoami` first: it says at once whether the credentials work.
 *
 * Every method throws a `SigmaApiError`, whose message is one line without secrets. What a method returns is what Sigma sent: print it only through
 * `Secrets`.
 */
export class SigmaApi {
  private readonly token: AccessToken;

  constructor(
    credentials: Credentials,
    private readonly channel: Channel,
  ) {
    this.token = accessToken(credentials, channel);
  }

  /** Where it is, as messages name it. */
  public get baseUrl(): string {
    return this.channel.baseUrl;
  }

  public whoami(): Promise<WhoAmI> {
    return this.call({ operation: OPERATIONS.whoami, shape: SHAPES.whoAmI });
  }

  /** All connections, page by page. */
  public listConnections({ includeArchived = false } = {}): Promise<Connection[]> {
    return this.pages({ operation: OPERATIONS.listConnections, shape: SHAPES.connections, query: { includeArchived } });
  }

  public getConnection(connectionId: string): Promise<Connection> {
    return this.call({ operation: OPERATIONS.getConnection, shape: SHAPES.connection, parameters: { connectionId } });
  }

  /** Never tried again: where the error's `uncertain` is true, look the connection up first, so that no second one comes to be. */
  public createConnection(body: ConnectionBody): Promise<Connection> {
    return this.call({ operation: OPERATIONS.createConnection, shape: SHAPES.connection, body });
  }

  /** Replaces all details: what is not sent is gone. */
  public replaceConnection(connectionId: string, body: ConnectionBody): Promise<Connection> {
    return this.call({ operation: OPERATIONS.updateConnection, shape: SHAPES.connection, parameters: { connectionId }, body });
  }

  /** Sigma's own test: it runs as the owner of the API's credentials, so it says nothing about other people. */
  public testConnection(connectionId: string): Promise<ConnectionTest> {
    return this.call({ operation: OPERATIONS.testConnection, shape: SHAPES.connectionTest, parameters: { connectionId } });
  }

  /** The members, also the deactivated ones, who may still have tokens. */
  public listMembers({ email }: { readonly email?: string } = {}): Promise<Member[]> {
    return this.pages({
      operation: OPERATIONS.listMembers,
      shape: SHAPES.members,
      query: { email, includeArchived: true, includeInactive: true },
    });
  }

  /** The members with exactly that email address, in upper or lower case: the specification does not say how Sigma compares. */
  public async findMembers(email: string): Promise<Member[]> {
    const found = await this.listMembers({ email });
    return found.filter((member) => member.email.toLowerCase() === email.toLowerCase());
  }

  /** Ends a member's refresh tokens for login and connections. */
  public revoke(memberId: string): Promise<Revoked> {
    return this.call({ operation: OPERATIONS.revokeMemberTokens, shape: SHAPES.revoked, parameters: { memberId }, body: {} });
  }

  private async pages<T>({ query, ...call }: Call<Page<T>>): Promise<T[]> {
    const entries: T[] = [];
    const seen = new Set<string>();
    let page: string | undefined;
    do {
      const answer = await this.call({ ...call, query: { ...query, limit: PAGE_SIZE, page } });
      entries.push(...answer.entries);
      page = answer.nextPage ?? undefined;
      if (page !== undefined && (seen.has(page) || seen.size >= MOST_PAGES)) throw unreadable(call.operation, "pages without end");
      if (page !== undefined) seen.add(page);
    } while (page !== undefined);
    return entries;
  }

  private async call<T>(call: Call<T>): Promise<T> {
    const { operation, shape } = call;
    const answer = await this.authorized(call);
    const value = shape.read(answer);
    const problem = shapeProblem(shape, value);
    if (problem !== undefined) throw unreadable(operation, problem);
    return value as T;
  }

  /** With the token; once more with a new one where a token that was requested here no longer counts. */
  private async authorized(call: Call<unknown>): Promise<unknown> {
    const { operation, query, body } = call;
    for (let isFirst = true; ; isFirst = false) {
      const token = await this.token.current();
      try {
        return await send(
          {
            method: operation.method,
            path: pathOf(call) + queryOf(query),
            headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { "content-type": "application/json" }) },
            body: body === undefined ? undefined : JSON.stringify(body),
            privilege: operation.privilege,
            isRead: operation.method === "GET",
            isRepeatable: operation.isRepeatable,
          },
          this.channel,
        );
      } catch (error) {
        // Refused, so nothing was carried out: also a write may be sent again.
        const isRefused = error instanceof SigmaApiError && error.status === 401;
        if (!isFirst || !isRefused || !this.token.forget()) throw error;
      }
    }
  }
}

function pathOf({ operation, parameters = {} }: Call<unknown>): string {
  return operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const { [name]: value } = parameters;
    // Nothing, or dots, would make it another path.
    if (/^\.{0,2}$/.test(value)) throw new CliError(name, `given ${quote(value)}`, "an id", "correct it");
    return encodeURIComponent(value);
  });
}

function queryOf(query: Query = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
  return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
}

function unreadable(operation: Operation, problem: string): SigmaApiError {
  const uncertain = operation.method !== "GET";
  return new SigmaApiError(
    nameOf(operation),
    problem,
    "what Sigma's specification says",
    `check the base URL, and whether there is a newer release of this command${uncertain ? `; ${afterUncertain(operation)}` : ""}`,
    { kind: "unreadable", status: 200, uncertain },
  );
}
