import { constants, createHmac, createPublicKey, generateKeyPairSync, publicEncrypt } from "node:crypto";
import { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { checkOf, idsOf, Reported, verifyJson } from "../support/command";
import { SIGNING_KEY } from "../support/provider";
import { certificate, closeAll, listen, serveJson } from "../support/tls";
import { openVendor, verifyGiven } from "../support/verify-vendor";

afterEach(closeAll);

const METADATA = "/.well-known/openid-configuration";

/** `verify` of whatever answers as metadata. */
async function verifyAnswer(answer: (request: IncomingMessage, response: ServerResponse) => void, ...more: string[]): Promise<Reported> {
  const { base } = await listen(answer);
  const { file } = await certificate();
  return verifyJson(["--metadata-uri", base + METADATA, "--ca-file", file, ...more]);
}

const why = (report: Reported) => checkOf(report, "VERIFY-METADATA").why;

describe("a server that leads elsewhere", () => {
  const redirect = (location: string) => (_: IncomingMessage, response: ServerResponse) => void response.writeHead(302, { location }).end();

  test("is not followed to another host, and nobody knocks there", async () => {
    const knocked: string[] = [];
    const other = await listen((request, response) => {
      knocked.push(request.url!);
      response.end("{}");
    });
    const report = await verifyAnswer(redirect(`https://127.0.0.1:${other.port}/`));
    expect(checkOf(report, "VERIFY-METADATA").status).toBe("failed");
    expect(why(report)).toContain(`redirects to another host, "127.0.0.1:${other.port}"`);
    expect(knocked).toEqual([]);
  });

  test.each(["http://localhost/", "file:///etc/passwd", "data:application/json,{}", "https://"])(
    "is not followed to %s",
    async (location) => {
      expect(why(await verifyAnswer(redirect(location)))).toMatch(/not followed/);
    },
  );

  test("is not followed in a circle", async () => {
    let knocked = 0;
    const report = await verifyAnswer((request, response) => {
      knocked++;
      redirect(METADATA)(request, response);
    });
    expect(why(report)).toContain("redirects too often");
    expect(knocked).toBe(4);
  });

  test("is followed to another path of its own", async () => {
    const report = await verifyAnswer((request, response) => {
      if (request.url === METADATA) response.writeHead(301, { location: "/elsewhere" }).end();
      else response.end("{}");
    });
    expect(why(report)).toContain("missing or malformed: issuer");
  });
});

describe("a server that sends what nobody wants", () => {
  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    ["a page", (response) => response.end("<html>log in</html>"), /sends a web page/],
    ["nothing", (response) => response.end(), /something other than a JSON object/],
    ["a list", (response) => response.end("[]"), /something other than a JSON object/],
    ["null", (response) => response.end("null"), /something other than a JSON object/],
    [
      "an object that is deep in itself",
      (response) => response.end(`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`),
      /at most 100 levels/,
    ],
    ["depth without end", (response) => response.end("[".repeat(500_000)), /something other than a JSON object/],
    ["an error", (response) => response.writeHead(500).end("{}"), /status 500/],
    ["a refusal", (response) => response.writeHead(403).end("{}"), /status 403/],
    ["an odd status", (response) => response.writeHead(204).end(), /status 204/],
    ["more than it said it would", (response) => response.end(`{"issuer":"${"x".repeat(1 << 20)}"}`), /more than 1 MiB/],
    [
      "little that unpacks to much",
      (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(64 << 20, 32))),
      /more than 1 MiB/,
    ],
    [
      "half of it",
      (response) => response.writeHead(200, { "content-length": "100" }).write("{", () => response.destroy()),
      /cannot be reached/,
    ],
  ])("that is %s, is refused", async (_, send, problem) => {
    const report = await verifyAnswer((__, response) => send(response));
    expect(why(report)).toMatch(problem);
    expect(report.code).toBe(1);
  });

  test("that is data without end, is not waited for", async () => {
    let ended = false;
    const report = await verifyAnswer((_, response) => {
      response.on("close", () => (ended = true));
      const more = () => {
        while (!ended && response.write(" ".repeat(1 << 16)));
        if (!ended) response.once("drain", more);
      };
      more();
    });
    expect(why(report)).toContain("more than 1 MiB");
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ["that is silence", () => undefined],
    ["that is a beginning without an end", (response) => void response.writeHead(200).write("{")],
  ])("%s, is not waited for", async (_, send) => {
    const report = await verifyAnswer((__, response) => send(response), "--timeout", "1");
    expect(why(report)).toContain("took more than 1 seconds");
    expect(checkOf(report, "VERIFY-METADATA").fix).toContain("--timeout");
  });

  test("that are characters a terminal acts on, shows them as what they are", async () => {
    const { base } = await serveJson(() => ({
      [METADATA]: {
        issuer: "https://a\u001b[2J\u009b\u202e\u2028b",
        authorization_endpoint: "https://a",
        token_endpoint: "https://a",
        jwks_uri: "x",
      },
    }));
    const { file } = await certificate();
    const report = await verifyJson(["--metadata-uri", base + METADATA, "--ca-file", file, "--issuer", "https://b"]);
    expect(checkOf(report, "VERIFY-ISSUER").why).toContain("https://a\\u001b[2J\\u009b\\u202e\\u2028b");
  });
});

describe("keys", () => {
  const rsa = { kty: "RSA", n: SIGNING_KEY.n, e: SIGNING_KEY.e, kid: "k" };
  const { n: small, e } = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ format: "jwk" });
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ format: "jwk" });

  const tooDeep = Array.from({ length: 1_000 }).reduce<unknown[]>((inner) => [inner], []);

  test.each<[string, unknown, RegExp]>([
    ["of another type", { keys: [ec] }, /a key of the type "EC"/],
    ["for encryption", { keys: [{ ...rsa, use: "enc" }] }, /a key for "enc"/],
    ["for another algorithm", { keys: [{ ...rsa, alg: "PS256" }] }, /a key for "PS256"/],
    ["that are too small", { keys: [{ kty: "RSA", n: small, e }] }, /less than 2048 bits/],
    ["that are far too large", { keys: [{ kty: "RSA", n: Buffer.alloc(4096, 1).toString("base64url"), e }] }, /more than 16384/],
    ["without numbers", { keys: [{ kty: "RSA" }] }, /without modulus or exponent/],
    ["that are missing", { keys: [] }, /it has no key/],
    ["in another form", { keys: "none" }, /no list of keys/],
    ["that are no objects", { keys: [null] }, /no list of keys/],
    ["that are private", { keys: [SIGNING_KEY] }, /contains a private key/],
    ["nested too deep to be read", { keys: [rsa], more: tooDeep }, /something other than a JSON object of at most 100 levels/],
    ["of which one is nested so", { keys: [rsa, { ...rsa, x5c: tooDeep }] }, /something other than a JSON object of at most 100 levels/],
    ["that are secrets", { keys: [rsa, { kty: "oct", k: "c2VjcmV0" }] }, /contains a private key/],
  ])("%s do not pass", async (_, jwks, problem) => {
    const { base } = await serveJson((self) => ({
      [METADATA]: { issuer: self, authorization_endpoint: `${self}/a`, token_endpoint: `${self}/t`, jwks_uri: `${self}/keys` },
      "/keys": jwks,
    }));
    const { file } = await certificate();
    const report = await verifyJson(["--metadata-uri", base + METADATA, "--ca-file", file]);
    expect(checkOf(report, "VERIFY-JWKS")).toMatchObject({ status: "failed", why: expect.stringMatching(problem) as string });
  });

  test("pass where one of several can be used", async () => {
    const { base } = await serveJson((self) => ({
      [METADATA]: { issuer: self, authorization_endpoint: `${self}/a`, token_endpoint: `${self}/t`, jwks_uri: `${self}/keys` },
      "/keys": { keys: [ec, { ...rsa, use: "enc" }, rsa] },
    }));
    const { file } = await certificate();
    expect(checkOf(await verifyJson(["--metadata-uri", base + METADATA, "--ca-file", file]), "VERIFY-JWKS").status).toBe("passed");
  });
});

describe("a token that was made up", () => {
  const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const publicKey = createPublicKey({ key: SIGNING_KEY as never, format: "jwk" });
  const own = generateKeyPairSync("rsa", { modulusLength: 2048 });

  const claims = (issuer: string) => ({
    iss: issuer,
    aud: "https://acme-analytics.snowflakecomputing.com",
    exp: Math.floor(Date.now() / 1000) + 600,
    scp: ["session:role-any"],
    snowflake_username: "admin",
  });
  const check = async (header: Record<string, unknown>, sign: (input: string) => string) => {
    const vendor = await openVendor("okta");
    const input = `${base64(header)}.${base64(claims(vendor.issuer))}`;
    return verifyGiven("okta", vendor, `${input}.${sign(input)}`);
  };

  test.each(["none", "None", "NONE"])("with alg %s is no signed token", async (alg) => {
    const report = await check({ alg, typ: "JWT" }, () => "");
    expect(idsOf(report, "failed")).toEqual(["VERIFY-TOKEN-ALGORITHM"]);
    expect(checkOf(report, "VERIFY-TOKEN-ALGORITHM").why).toContain("alg none");
    expect(report.snowflake[0].result).toBe("Failed");
  });

  test("with the public key as a secret is not taken", async () => {
    const pem = publicKey.export({ type: "spki", format: "pem" });
    const report = await check({ alg: "HS256", kid: SIGNING_KEY.kid }, (input) =>
      createHmac("sha256", pem).update(input).digest("base64url"),
    );
    expect(idsOf(report, "failed")).toEqual(["VERIFY-TOKEN-ALGORITHM"]);
  });

  test.each<[string, Record<string, unknown>]>([
    ["its own key in the header", { jwk: own.publicKey.export({ format: "jwk" }) }],
    ["its own keys' URL in the header", { jku: "https://localhost:1/keys", kid: SIGNING_KEY.kid }],
    ["the name of a trusted key", { kid: SIGNING_KEY.kid }],
  ])("with %s is not taken", async (_, header) => {
    const { CompactSign } = await import("jose");
    const vendor = await openVendor("okta");
    const bytes = new TextEncoder().encode(JSON.stringify(claims(vendor.issuer)));
    const token = await new CompactSign(bytes).setProtectedHeader({ alg: "RS256", ...header }).sign(own.privateKey);
    const report = await verifyGiven("okta", vendor, token);
    expect(idsOf(report, "failed")).toEqual(["VERIFY-TOKEN-SIGNATURE"]);
  });

  test("with a signature that is only encrypted with the public key is not taken", async () => {
    const signature = publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from("x")).toString("base64url");
    expect(idsOf(await check({ alg: "RS256", kid: SIGNING_KEY.kid }, () => signature), "failed")).toEqual(["VERIFY-TOKEN-SIGNATURE"]);
  });

  test.each([1e300, -1, "soon", null, { toString: "x" }, Number.MAX_SAFE_INTEGER])("with the end %p breaks nothing", async (exp) => {
    const vendor = await openVendor("okta");
    const token = `${base64({ alg: "RS256" })}.${base64({ ...claims(vendor.issuer), exp, nbf: exp, scp: { length: 3 }, aud: [{}, 1], iss: ["x"] })}.x`;
    const report = await verifyGiven("okta", vendor, token);
    expect(idsOf(report, "failed")).toEqual(
      expect.arrayContaining(["VERIFY-TOKEN-LIFETIME", "VERIFY-TOKEN-ISSUER", "VERIFY-TOKEN-AUDIENCE", "VERIFY-TOKEN-SCOPE"]),
    );
  });

  test.each(["a.b.c", "..", "eyJ.eyJ.x", "x".repeat(5000), `${base64([])}.${base64({})}.x`, `${base64({})}.${base64(null)}.x`])(
    "that is no token at all (%#) is told so",
    async (token) => {
      const report = await verifyGiven("okta", await openVendor("okta"), token);
      expect(idsOf(report, "failed")).toEqual(["VERIFY-TOKEN-FORMAT"]);
      expect(report.snowflake[0].reasons).toEqual(["EXTERNAL_OAUTH_JWS_INVALID_FORMAT"]);
    },
  );
});

describe("a token that is nested 20,000 deep", () => {
  const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const deep = (key: string) => Buffer.from(`{"${key}":${"[".repeat(20_000)}${"]".repeat(20_000)}}`).toString("base64url");

  test.each(["typ", "kid", "crit"])("in its header's %s ends in a report", async (key) => {
    const report = await verifyGiven("okta", await openVendor("okta"), `${deep(key)}.${base64({})}.x`);
    expect(checkOf(report, "VERIFY-TOKEN-FORMAT").status).toBe("failed");
  });

  test.each(["exp", "sub", "scp"])("in its claim %s ends in a report", async (key) => {
    const report = await verifyGiven("okta", await openVendor("okta"), `${base64({ alg: "RS256" })}.${deep(key)}.x`);
    expect(checkOf(report, "VERIFY-TOKEN-FORMAT").status).toBe("failed");
  });
});
