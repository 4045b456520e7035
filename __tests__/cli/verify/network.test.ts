import { checkOf, command, verifyJson } from "../support/command";
import { SIGNING_KEY } from "../support/provider";
import { openProxy, Proxy } from "../support/proxy";
import { spawnCommand } from "../support/spawn";
import { certificate, Certificate, closeAll, listen, makeCertificate } from "../support/tls";

const METADATA = "/.well-known/openid-configuration";
const HOST = "login.example.com";
const { kty, n, e } = SIGNING_KEY;

/** A healthy server, with the certificate of another name than loopback's where one is given. */
async function openServer(identity?: Certificate) {
  return listen((request, response) => {
    const self = `https://${request.headers.host}`;
    const document = { issuer: self, authorization_endpoint: `${self}/a`, token_endpoint: `${self}/t`, jwks_uri: `${self}/keys` };
    response.end(JSON.stringify(request.url === METADATA ? document : { keys: [{ kty, n, e }] }));
  }, identity);
}

const proxies: Proxy[] = [];
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
  await closeAll();
});

/** A server that only a proxy can reach, as nobody else knows its name. */
async function behindProxy(options?: { refuses?: boolean }) {
  const identity = await makeCertificate(HOST);
  const { port } = await openServer(identity);
  const proxy = await openProxy(port, options);
  proxies.push(proxy);
  return { proxy, args: ["--metadata-uri", `https://${HOST}${METADATA}`, "--ca-file", identity.file] };
}

describe("a proxy", () => {
  test.each(["HTTPS_PROXY", "https_proxy"])("is used where %s names it", async (variable) => {
    const { proxy, args } = await behindProxy();
    const report = await verifyJson(args, { env: { [variable]: proxy.url } });
    expect(checkOf(report, "VERIFY-METADATA").status).toBe("passed");
    expect(checkOf(report, "VERIFY-JWKS").status).toBe("passed");
    expect(new Set(proxy.asked.map(({ host }) => host))).toEqual(new Set([`${HOST}:443`]));
  });

  test("gets the password of its URL, which is never printed", async () => {
    const { proxy, args } = await behindProxy({ refuses: true });
    const env = { HTTPS_PROXY: proxy.url.replace("//", "//ada:hunter22@") };
    const { code, stdout, stderr } = await command(["verify", ...args], { env });
    expect(proxy.asked[0].credentials).toBe(`Basic ${Buffer.from("ada:hunter22").toString("base64")}`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/FAILED +VERIFY-METADATA .*cannot be reached.*HTTPS_PROXY/);
    expect(stdout + stderr).not.toContain("hunter22");
  });

  test("is passed over for what NO_PROXY names", async () => {
    const { proxy } = await behindProxy();
    const { base } = await openServer();
    const { file } = await certificate();
    const report = await verifyJson(["--metadata-uri", base + METADATA, "--ca-file", file], {
      env: { HTTPS_PROXY: proxy.url, NO_PROXY: "localhost" },
    });
    expect(checkOf(report, "VERIFY-METADATA").status).toBe("passed");
    expect(proxy.asked).toEqual([]);
  });

  test.each(["socks5://127.0.0.1:1080", "ftp://ada:hunter22@example.com", "proxy.acme.test"])(
    "that is %s is refused, and not shown",
    async (url) => {
      const { code, stderr } = await command(["verify", "--metadata-uri", `https://${HOST}/`], { env: { HTTPS_PROXY: url } });
      expect([code, stderr]).toEqual([2, expect.stringContaining("HTTPS_PROXY: not an http or https URL")]);
      expect(stderr).not.toContain(url);
    },
  );

  test("is used by the command itself, in a process of its own", async () => {
    const { proxy, args } = await behindProxy();
    const { code, stdout, stderr } = await spawnCommand(["verify", ...args], { env: { HTTPS_PROXY: proxy.url } });
    expect(stdout).toMatch(/^passed +VERIFY-METADATA/);
    expect([code, stderr]).toEqual([0, ""]);
  });
});

describe("an authority that only the company trusts", () => {
  test("is not trusted unless told, and the advice is how", async () => {
    const { base } = await openServer();
    const { code, stdout } = await spawnCommand(["verify", "--metadata-uri", base + METADATA]);
    expect(stdout).toMatch(/FAILED +VERIFY-METADATA .*certificate authority is not trusted.*NODE_EXTRA_CA_CERTS/);
    expect(code).toBe(1);
  });

  test("is trusted from NODE_EXTRA_CA_CERTS, by Node's own fetch", async () => {
    const { base } = await openServer();
    const { file } = await certificate();
    const { code, stdout, stderr } = await spawnCommand(["verify", "--metadata-uri", base + METADATA], {
      env: { NODE_EXTRA_CA_CERTS: file },
    });
    expect(stdout).toMatch(/^passed +VERIFY-METADATA/);
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("is trusted from NODE_EXTRA_CA_CERTS also beside --ca-file", async () => {
    const { base } = await openServer();
    const [{ file }, other] = [await certificate(), await makeCertificate(HOST)];
    const args = ["verify", "--metadata-uri", base + METADATA, "--ca-file", other.file];
    expect((await command(args, { env: { NODE_EXTRA_CA_CERTS: file } })).code).toBe(0);
    expect((await command(args)).code).toBe(1);
  });

  test("is trusted for its own host alone", async () => {
    const identity = await makeCertificate(HOST);
    const { base } = await openServer(identity);
    const report = await verifyJson(["--metadata-uri", base + METADATA, "--ca-file", identity.file]);
    expect(checkOf(report, "VERIFY-METADATA").why).toContain("its certificate is for another host");
  });
});

describe("a server that cannot be reached", () => {
  test("is named, with what to look at", async () => {
    const { base, server } = await openServer();
    await new Promise((resolve) => server.close(resolve));
    const report = await verifyJson(["--metadata-uri", base + METADATA]);
    expect(checkOf(report, "VERIFY-METADATA")).toMatchObject({
      why: expect.stringContaining("nothing answers there") as string,
      fix: expect.stringContaining("HTTPS_PROXY") as string,
    });
  });

  test("leaves nothing that passes for checked", async () => {
    const report = await verifyJson([
      "--metadata-uri",
      "https://localhost:9/x",
      "--issuer",
      "https://a",
      "--audience",
      "b",
      "--require-pkce",
      "--use-jwt",
    ]);
    const passed = report.checks.filter(({ status }) => status === "passed").map(({ id }) => id);
    expect(passed).toEqual(["VERIFY-AUDIENCE"]);
    expect(report.checks.filter(({ status }) => status === "unknown").every(({ why }) => why !== undefined)).toBe(true);
  });
});
