import { generateKeyPairSync } from "node:crypto";
import { ServerResponse } from "node:http";
import { checkOf, idsOf, outputsOf, Reported, verifyJson } from "../support/command";
import { SIGNING_KEY } from "../support/provider";
import { certificate, closeAll, listen, serveJson } from "../support/tls";
import { verifyVendor } from "../support/verify-vendor";
import { saying } from "./cases/changes";

afterEach(closeAll);

const METADATA = "/.well-known/openid-configuration";
const PASSWORD = "hunter22";
const document = (base: string, more: object = {}) => ({
  issuer: base,
  authorization_endpoint: `${base}/a`,
  token_endpoint: `${base}/t`,
  jwks_uri: `${base}/keys`,
  ...more,
});

async function verifyAnswer(answer: (response: ServerResponse, base: string) => void): Promise<Reported> {
  const { base } = await listen((request, response) => answer(response, `https://${request.headers.host}`));
  const { file } = await certificate();
  return verifyJson(["--metadata-uri", base + METADATA, "--ca-file", file]);
}

async function verifyKeys(...keys: unknown[]): Promise<Reported> {
  const { base } = await serveJson((own) => ({ [METADATA]: document(own), "/keys": { keys } }));
  const { file } = await certificate();
  return verifyJson(["--metadata-uri", base + METADATA, "--ca-file", file]);
}

describe("keys that look right", () => {
  const { kty, n, e } = SIGNING_KEY;
  const rsa = { kty, n, e, kid: "k" };
  const { n: otherN } = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" });

  test.each(["d", "p", "q", "dp", "dq", "qi", "oth", "k"])("with the private part %s alone fail", async (part) => {
    const check = checkOf(await verifyKeys(rsa, { ...rsa, kid: "2", [part]: "AQAB" }), "VERIFY-JWKS");
    expect(check).toMatchObject({ status: "failed", why: expect.stringContaining("private key") as string });
  });

  test("with one name for two cannot be told", async () => {
    const check = checkOf(await verifyKeys(rsa, { ...rsa, n: otherN }), "VERIFY-JWKS");
    expect(check).toMatchObject({ status: "unknown", why: expect.stringMatching(/"k".*which of them Snowflake uses/) as string });
    expect(check.fix).toBeDefined();
  });

  test.each<[string, object]>([
    ["the same twice", {}],
    ["one for encryption beside it", { n: otherN, use: "enc" }],
    ["another name", { n: otherN, kid: "2" }],
    ["no names", { n: otherN, kid: undefined }],
  ])("pass with %s", async (_, change) => {
    expect(checkOf(await verifyKeys(rsa, { ...rsa, ...change }), "VERIFY-JWKS").status).toBe("passed");
  });

  test.each([[["sign"]], [["encrypt"]], [[]], ["verify"]])("with the uses %j are none for signatures", async (key_ops) => {
    expect(checkOf(await verifyKeys({ ...rsa, key_ops }), "VERIFY-JWKS")).toMatchObject({
      status: "failed",
      why: expect.stringContaining("no RSA key for RS256") as string,
    });
  });

  test("may say that they are to verify", async () => {
    expect(checkOf(await verifyKeys({ ...rsa, key_ops: ["verify"] }), "VERIFY-JWKS").status).toBe("passed");
  });
});

describe("a password in a URL is not shown", () => {
  const hidden = (report: Reported) => expect(report.stdout + report.stderr).not.toContain(PASSWORD);

  test.each([
    `https://ada:${PASSWORD}@login.example.com/x`,
    `https:ada:${PASSWORD}@login.example.com/x`,
    `http://ada:${PASSWORD}@login.example.com/x`,
    `//ada:${PASSWORD}@login.example.com/x`,
    `https://ada:${PASSWORD}@login.example.com:port/x`,
    `https://ada:x/${PASSWORD}@login.example.com/x`,
    `ada:${PASSWORD}@login.example.com/x`,
  ])("as the metadata URI %s", async (uri) => {
    const report = await verifyJson([], { stdin: outputsOf({ sigma_metadata_uri: uri }) });
    expect(checkOf(report, "VERIFY-METADATA").why).toContain("login.example.com");
    hidden(report);
  });

  test("in a redirect", async () => {
    for (const scheme of ["https", "http"]) {
      const report = await verifyAnswer((response, base) => {
        const location = base.replace("https://", `${scheme}://ada:${PASSWORD}@`);
        response.writeHead(302, { location }).end();
      });
      expect(checkOf(report, "VERIFY-METADATA").status).toBe("failed");
      hidden(report);
    }
  });

  test("in an endpoint, in the keys' URL or the issuer", async () => {
    const withPassword = (base: string) => base.replace("https://", `https://ada:${PASSWORD}@`);
    const report = await verifyVendor(
      "okta",
      saying((_, base) => ({
        issuer: withPassword(base),
        token_endpoint: `${withPassword(base)}/token`,
        jwks_uri: `${withPassword(base)}/keys`,
      })),
    );
    expect(idsOf(report, "failed")).toEqual(expect.arrayContaining(["VERIFY-HTTPS", "VERIFY-JWKS", "VERIFY-ISSUER"]));
    expect(checkOf(report, "VERIFY-HTTPS").fix).toContain("remove user name and password");
    hidden(report);
  });
});

describe("what failed with a document", () => {
  test("that has keys is not advice for metadata", async () => {
    const { base } = await serveJson((own) => ({ [METADATA]: document(own) }));
    const { file } = await certificate();
    const check = checkOf(await verifyJson(["--metadata-uri", base + METADATA, "--ca-file", file]), "VERIFY-JWKS");
    expect(check.why).toContain("404");
    expect(check.fix).not.toMatch(/metadata|well-known/);
    expect(check.fix).toContain("jwks_uri");
  });

  test.each(["file:///etc/passwd", "keys", "http://localhost/keys"])(
    "that names its keys as %s is no advice to trust them",
    async (uri) => {
      const report = await verifyVendor(
        "okta",
        saying(() => ({ jwks_uri: uri })),
      );
      expect(checkOf(report, "VERIFY-JWKS-URI")).toMatchObject({ status: "unknown", why: expect.stringContaining(uri) as string });
      expect(checkOf(report, "VERIFY-JWKS-URI").fix).not.toContain("EXTERNAL_OAUTH_JWS_KEYS_URL");
      const { fix } = checkOf(report, "VERIFY-HTTPS");
      expect(fix).toMatch(uri.startsWith("http:") ? /over https/ : /absolute https URL/);
      if (!uri.startsWith("http:")) expect(fix).not.toContain("behind https");
    },
  );

  test.each<[string, (response: ServerResponse) => void, RegExp, RegExp]>([
    ["a redirect to a file", (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(), /a URL of "file:"/, /./],
    ["a redirect to nowhere", (response) => response.writeHead(302).end(), /without a location/, /real URL/],
    [
      "broken compression",
      (response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
      /compression is broken/,
      /the server's administrator/,
    ],
    [
      "headers without end",
      (response) => response.writeHead(200, { "x-much": "x".repeat(100_000) }).end("{}"),
      /headers are too large/,
      /the server's administrator/,
    ],
  ])("is named: %s", async (_, send, why, fix) => {
    const check = checkOf(await verifyAnswer(send), "VERIFY-METADATA");
    expect(check).toMatchObject({ why: expect.stringMatching(why) as string, fix: expect.stringMatching(fix) as string });
    expect(check.why).not.toMatch(/null|cannot be reached/);
    expect(check.fix).not.toMatch(/proxy|later/);
  });

  test.each([false, true])("is a port that no client asks (with --ca-file: %j)", async (own) => {
    const trusted = own ? ["--ca-file", (await certificate()).file] : [];
    const check = checkOf(await verifyJson(["--metadata-uri", "https://localhost:6000/x", ...trusted]), "VERIFY-METADATA");
    expect(check.why).toContain("port 6000");
    expect(check.fix).toContain("another port");
  });

  test("is not a mark of the byte order", async () => {
    const report = await verifyAnswer((response, base) => response.end(`\uFEFF${JSON.stringify(document(base))}`));
    expect(checkOf(report, "VERIFY-METADATA").status).toBe("passed");
  });
});
