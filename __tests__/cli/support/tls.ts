import { mkdtempSync, writeFileSync } from "node:fs";
import { RequestListener } from "node:http";
import { createServer, Server } from "node:https";
import { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A certificate for loopback, and the file in which it is given to the command as one to trust. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly file: string;
}

let made: Promise<Certificate> | undefined;

/** One for a test file: making a key takes long. */
export function certificate(): Promise<Certificate> {
  return (made ??= makeCertificate("localhost"));
}

/** A certificate of its own, which nobody trusts unless told. */
export async function makeCertificate(host: string): Promise<Certificate> {
  const altNames = [
    { type: 2 as const, value: host },
    { type: 7 as const, ip: "127.0.0.1" },
  ];
  const { cert, private: key } = await generate([{ name: "commonName", value: host }], {
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames }],
  });
  const file = join(mkdtempSync(join(tmpdir(), "certificate-")), "ca.pem");
  writeFileSync(file, cert);
  return { cert, key, file };
}

/** A server on loopback that speaks TLS. */
export interface Listening {
  readonly server: Server;
  readonly base: string;
  readonly port: number;
}

const open = new Set<Server>();

export async function listen(handler: RequestListener, identity?: Certificate): Promise<Listening> {
  const { cert, key } = identity ?? (await certificate());
  const server = createServer({ cert, key }, handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.add(server);
  const { port } = server.address() as AddressInfo;
  return { server, port, base: `https://localhost:${port}` };
}

/** Ends all of them, also those that keep somebody waiting. */
export async function closeAll(): Promise<void> {
  await Promise.all(
    [...open].map((server) => {
      open.delete(server);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
}

/** A server that answers each path with a JSON document, and everything else with 404. */
export function serveJson(documents: (base: string) => Record<string, unknown>): Promise<Listening> {
  return listen((request, response) => {
    const found = documents(`https://${request.headers.host}`)[request.url!];
    response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? {}));
  });
}
