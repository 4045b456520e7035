import { createServer, IncomingMessage, Server, ServerResponse } from "node:http";
import { AddressInfo } from "node:net";
import { timingSafeEqual } from "node:crypto";
import { CliError } from "../../support/cli-error";

export const CALLBACK_PATH = "/callback";
/** No answer of an authorization server comes near it. */
const LONGEST_URL = 16_384;

/** Waits on loopback for an authorization server's response. RFC 8252, section 7.3. */
export class Callback {
  /** Listens on the port, only on loopback. */
  public static async listen(port: number): Promise<Callback> {
    const server = createServer({ maxHeaderSize: LONGEST_URL });
    await new Promise<void>((resolve, reject) => {
      server.once("error", (error: NodeJS.ErrnoException) =>
        reject(
          new CliError(
            "--port",
            error.code === "EADDRINUSE" ? `${port}, which another program uses` : `${port}, which cannot be used (${error.code})`,
            "a free port from 1024 on",
            "use another one, and register its URL",
          ),
        ),
      );
      server.listen(port, "127.0.0.1", resolve);
    });
    return new Callback(server);
  }

  private constructor(private readonly server: Server) {}

  public get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /**
   * The query of the first answer that has the state; undefined where none came in time. Any other request is rejected, and the wait continues, so
   * that no other page can end the login or inject a code.
   */
  public async wait(state: string, seconds: number): Promise<string | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), seconds * 1000);
      this.server.on("request", (request: IncomingMessage, response: ServerResponse) => {
        const query = answerOf(request, state);
        response.writeHead(query === undefined ? 404 : 200, HEADERS);
        response.end(query === undefined ? "Not found.\n" : "You can close this window and return to the command line.\n", () => {
          if (query === undefined) return;
          clearTimeout(timer);
          resolve(query);
        });
      });
    });
  }

  public close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** The page is always the same, and the address with the code in it is not passed on. */
const HEADERS = {
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  connection: "close",
};

function answerOf({ method, url = "" }: IncomingMessage, state: string): string | undefined {
  // As it was sent: of //elsewhere/callback the URL parser would make the same path on another host.
  if (method !== "GET" || !url.startsWith(`${CALLBACK_PATH}?`) || !URL.canParse(url, "http://127.0.0.1")) return undefined;
  const { searchParams, search } = new URL(url, "http://127.0.0.1");
  const states = searchParams.getAll("state");
  return states.length === 1 && same(states[0], state) ? search : undefined;
}

function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
