import { Agent, fetch } from "undici";
import { certificate } from "./tls";

/**
 * A browser without a window: follows redirects with cookies, as somebody who logs in does, until one leads to another host. Gives that address
 * without going there.
 */
export async function follow(start: string): Promise<string> {
  const { cert } = await certificate();
  const dispatcher = new Agent({ connect: { ca: cert } });
  const cookies = new Map<string, string>();
  const { host } = new URL(start);
  try {
    for (let url = start, steps = 0; steps < 12; steps++) {
      if (new URL(url).host !== host) return url;
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const response = await fetch(url, { dispatcher, redirect: "manual", headers: { cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        if (value === "") cookies.delete(name);
        else cookies.set(name, value);
      }
      const location = response.headers.get("location");
      if (location === null) throw new Error(`stopped with ${response.status}: ${(await response.text()).slice(0, 500)}`);
      await response.body?.cancel();
      url = new URL(location, url).href;
    }
    throw new Error("redirected without end");
  } finally {
    await dispatcher.close();
  }
}
