import { createServer, IncomingMessage, Server, ServerResponse } from "node:http";
import { AddressInfo, Socket } from "node:net";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext, createServer as createTlsServer, SecureContext, Server as TlsServer, TLSSocket } from "node:tls";
import { generate } from "selfsigned";

/** A request as a vendor's API gets it. */
export interface Request {
  readonly host: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
  /** The body, where it is JSON or a form. */
  readonly body: Record<string, unknown>;
}

/** What the API answers. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; nothing where it is left out. */
  readonly body?: unknown;
}

/** A vendor's API. Undefined where it has no such path: the test then fails with the request. */
export type Api = (request: Request) => Answer | undefined;

/** A proxy on loopback that ends every TLS connection itself and hands the requests to stand-ins of the vendors. Nothing leaves this machine. */
export class Loopback {
  public static async open(apis: Readonly<Record<string, Api>>): Promise<Loopback> {
    const notAfterDate = new Date(Date.now() + 86_400_000);
    const ca = await generate([{ name: "commonName", value: "Loopback" }], {
      algorithm: "sha256",
      keySize: 2048,
      notAfterDate,
      extensions: [{ name: "basicConstraints", cA: true, critical: true }],
    });
    const contexts = new Map<string, Promise<SecureContext>>();
    const context = (host: string) => {
      const make = async () => {
        const { cert, private: key } = await generate([{ name: "commonName", value: host }], {
          algorithm: "sha256",
          keySize: 2048,
          notAfterDate,
          ca: { key: ca.private, cert: ca.cert },
          extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: host }] }],
        });
        return createSecureContext({ key, cert });
      };
      return contexts.get(host) ?? contexts.set(host, make()).get(host)!;
    };
    const unanswered: string[] = [];
    const log: string[] = [];
    const http = createServer((request, response) => void respond(apis, request, response, { unanswered, log }));
    const sockets = new Set<Socket>();
    const proxy = createServer((_, response) => response.writeHead(405).end());
    proxy.on("connect", (request, client: Socket) => {
      sockets.add(client);
      client.on("error", () => client.destroy());
      const host = request.url!.replace(/:\d+$/, "");
      void context(host).then((secureContext) => {
        client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        const secure = new TLSSocket(client, { isServer: true, secureContext, ALPNProtocols: ["http/1.1"] });
        secure.on("error", () => client.destroy());
        http.emit("connection", secure);
      });
    });
    const direct = createTlsServer({ SNICallback: (name, done) => void context(name).then((found) => done(null, found)) }, (socket) => {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      http.emit("connection", socket);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    await new Promise<void>((resolve) => direct.listen(0, "127.0.0.1", resolve));
    const folder = mkdtempSync(join(tmpdir(), "loopback-"));
    const file = join(folder, "ca.pem");
    writeFileSync(file, ca.cert);
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    return new Loopback(
      [proxy, direct],
      `https://localhost:${(direct.address() as AddressInfo).port}`,
      sockets,
      { HTTPS_PROXY: url, HTTP_PROXY: url, NO_PROXY: "127.0.0.1,localhost", SSL_CERT_FILE: file },
      unanswered,
      log,
    );
  }

  private constructor(
    private readonly servers: readonly (Server | TlsServer)[],
    /** For a provider that takes no proxy: leads to the API of the host `localhost`. */
    public readonly origin: string,
    private readonly sockets: ReadonlySet<Socket>,
    /** What leads a provider here: Go takes proxy and certificate from these variables. */
    public readonly environment: Readonly<Record<string, string>>,
    /** Requests that no stand-in knows. */
    public readonly unanswered: readonly string[],
    /** Every request, for whoever writes a stand-in. */
    public readonly log: readonly string[],
  ) {}

  public async close(): Promise<void> {
    this.sockets.forEach((socket) => socket.destroy());
    await Promise.all(this.servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

async function respond(
  apis: Readonly<Record<string, Api>>,
  request: IncomingMessage,
  response: ServerResponse,
  { unanswered, log }: { unanswered: string[]; log: string[] },
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(request.url!, `https://${request.headers.host}`);
  const host = url.hostname;
  const asked = { host, method: request.method!, path: url.pathname, query: url.searchParams, headers: request.headers, text };
  const api = apis[host];
  const answer = api?.({ ...asked, body: parsed(text, request.headers["content-type"] ?? "") });
  const line = `${request.method} https://${host}${request.url} ${text}`;
  if (answer === undefined) unanswered.push(line);
  const { status = 200, headers = {}, body } = answer ?? { status: 501, body: { error: `no stand-in for ${line}` } };
  const payload = body === undefined ? "" : JSON.stringify(body);
  log.push(`${line} -> ${status} ${payload}`);
  response.writeHead(status, { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers });
  response.end(payload);
}

function parsed(text: string, type: string): Record<string, unknown> {
  if (type.includes("json") && text !== "") return JSON.parse(text) as Record<string, unknown>;
  if (type.includes("form")) return Object.fromEntries(new URLSearchParams(text));
  return {};
}
