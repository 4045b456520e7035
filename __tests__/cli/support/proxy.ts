import { createServer, Server } from "node:http";
import { AddressInfo, connect, Socket } from "node:net";

/** A proxy on loopback, as companies have one. */
export interface Proxy {
  readonly url: string;
  /** What it was asked for: the host, and with what the asker proved who it is. */
  readonly asked: readonly { readonly host: string; readonly credentials?: string }[];
  close(): Promise<void>;
}

/** Tunnels every host to a port on loopback, whatever its name; or refuses all of them. */
export async function openProxy(port: number, { refuses = false } = {}): Promise<Proxy> {
  const asked: { host: string; credentials?: string }[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((_, response) => response.writeHead(405).end());
  server.on("connect", (request, client: Socket) => {
    asked.push({ host: request.url!, credentials: request.headers["proxy-authorization"] });
    sockets.add(client);
    client.on("error", () => undefined);
    if (refuses) {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      return;
    }
    const target = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.pipe(client).pipe(target);
    });
    target.on("error", () => client.destroy());
    sockets.add(target);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
