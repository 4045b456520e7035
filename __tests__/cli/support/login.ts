import { createServer, AddressInfo } from "node:net";
import { follow } from "./browser";
import { command, Ran, Reported } from "./command";
import { certificate } from "./tls";
import { VendorName } from "./vendors";
import { Changes, openVendor, outputsFile, outputsWith } from "./verify-vendor";

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Login extends Changes {
  /** What somebody does with the address to open; by default they log in, and the browser goes back. */
  readonly person?: (url: string, redirectUri: string) => Promise<unknown>;
  readonly env?: Record<string, string>;
  /** Whether the redirect URI for this machine is registered. */
  readonly registered?: boolean;
}

/** Logs in, and lets the browser go back. */
export const logIn = async (url: string) => fetch(await follow(url));

/** `verify --login` of a vendor's set-up, with somebody who opens the address. */
export async function verifyLogin(name: VendorName, { person = logIn, env, registered = true, ...changes }: Login = {}): Promise<Reported> {
  const port = await freePort();
  const redirectUri = `http://127.0.0.1:${port}/callback`;
  const shape = typeof changes.shape === "function" ? changes.shape : () => (changes.shape as object) ?? {};
  const vendor = await openVendor(name, {
    ...changes,
    shape: (before) => ({ ...(registered ? { redirectUris: [redirectUri] } : {}), ...shape(before) }),
  });
  const { file } = await certificate();
  const visits: Promise<unknown>[] = [];
  let said = "";
  const onStderr = (text: string) => {
    said += text;
    const url = /^ {2}(https:\S+)$/m.exec(text)?.[1];
    if (url !== undefined) visits.push(person(url, redirectUri));
  };
  const args = [
    "verify",
    "--login",
    "--json",
    "--port",
    String(port),
    "--ca-file",
    file,
    outputsFile(outputsWith(name, vendor, changes)),
    ...(changes.args ?? []),
  ];
  const ran: Ran = await command(args, { env, onStderr });
  await Promise.all(visits);
  if (ran.stdout === "") throw new Error(said);
  return { ...ran, ...(JSON.parse(ran.stdout) as Pick<Reported, "checks" | "snowflake">) };
}
