import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { Documents } from "../../../../cli/verify/documents/documents";
import { Fetched } from "../../../../cli/verify/documents/fetch-json";
import { CheckId, Outcomes } from "../../../../cli/verify/model/check";
import { Client, Trust } from "../../../../cli/verify/model/setup";
import { checkToken } from "../../../../cli/verify/token/check-token";
import { parseToken } from "../../../../cli/verify/token/parse";
import { verdict } from "../../../../cli/verify/token/verdict";
import { SnowflakeOAuthType } from "../../../../lib/snowflake/snowflake-oauth-type";
import { SIGNING_KEY } from "../../support/provider";
import { said } from "./judged";

const { OKTA } = SnowflakeOAuthType;
const OUTCOME = new Outcomes("acme");
const ANY = "session:role-any";

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("the form", () => {
  const PART = base64({});
  test.each<[string, string, string]>([
    ["text", "opaque", "text"],
    ["two parts", `${PART}.${PART}`, "opaque"],
    ["five parts of an encrypted token", `${PART}....`, "encrypted"],
    ["five parts of something else", "a.b.c.d.e", "opaque"],
    ["a header that is none", `x.${PART}.x`, "damaged"],
    ["claims that are none", `${PART}.x.x`, "damaged"],
    ["claims that are a list", `${PART}.${base64([])}.x`, "damaged"],
    ["claims that are null", `${PART}.${base64(null)}.x`, "damaged"],
    ["claims that are text", `${PART}.${base64("text")}.x`, "damaged"],
    ["claims with a sign of other alphabets", `${PART}.${PART}=.x`, "damaged"],
    ["a header with a space in front", ` ${PART}.${PART}.x`, "damaged"],
    ["a header with a sign of other alphabets", `=${PART}.${PART}.x`, "damaged"],
  ])("is not %s", (_, token, problem) => {
    expect(parseToken(token)).toStrictEqual({ problem: problem === "text" ? "opaque" : problem });
  });

  test("has claims of any name", () => {
    const parsed = parseToken(`${base64({ alg: "RS256" })}.${base64({ sub: "ada" })}.x`);
    if ("problem" in parsed) throw new Error(parsed.problem);
    expect([parsed.header, parsed.claims].map((part) => ({ ...part }))).toStrictEqual([{ alg: "RS256" }, { sub: "ada" }]);
    expect(parsed.claims.constructor).toBeUndefined();
  });
});

describe("a token as a whole", () => {
  const KEYS = "https://acme.example.com/keys";
  const OTHER_KEYS = "https://login.example.com/keys";
  const { n, e } = createPublicKey(createPrivateKey({ key: SIGNING_KEY, format: "jwk" })).export({ format: "jwk" });
  const KEY = { kty: "RSA", n, e, kid: "one" };
  const OTHER = { ...KEY, n: Buffer.alloc(256, 1).toString("base64url") };
  const PRIVATE = createPrivateKey({ key: SIGNING_KEY, format: "jwk" });
  const HEADER = { alg: "RS256", kid: "one", typ: "JWT" };
  const CLAIMS = { iss: "https://acme.example.com", aud: "acme", exp: 4e9, scp: [ANY], sub: "ada", upn: "ada" };
  const TRUST: Trust = { name: "acme", type: OKTA, issuer: CLAIMS.iss, audiences: ["acme"], userMappingClaims: ["upn"], jwksUris: [KEYS] };

  interface Given {
    readonly header?: object;
    readonly claims?: object;
    readonly trust?: Partial<Trust>;
    readonly keys?: readonly object[];
    readonly otherKeys?: readonly object[];
    readonly clients?: readonly Client[];
  }

  const signed = (header: object, claims: object) => {
    const content = `${base64(header)}.${base64(claims)}`;
    return `${content}.${sign("sha256", Buffer.from(content), PRIVATE).toString("base64url")}`;
  };
  const documents = ({ keys = [KEY], otherKeys = [] }: Given): Documents => ({
    metadata: { json: { issuer: CLAIMS.iss, jwks_uri: KEYS } },
    keys: new Map<string, Fetched>([
      [KEYS, { json: { keys } }],
      [OTHER_KEYS, { json: { keys: otherKeys } }],
    ]),
  });
  const check = (given: Given, trust: Trust | undefined = { ...TRUST, ...given.trust }, token?: string) =>
    checkToken({
      token: token ?? signed({ ...HEADER, ...given.header }, { ...CLAIMS, ...given.claims }),
      trust,
      clients: given.clients ?? [],
      documents: documents(given),
      now: new Date("2026-01-01T00:00:00Z"),
    });
  const about = async (id: CheckId, given: Given) => said((await check(given)).find((found) => found.id === id)!);

  test("passes", async () => {
    expect((await check({})).map(({ id, status }) => [id, status])).toStrictEqual(
      ["FORMAT", "ALGORITHM", "SIGNATURE", "ISSUER", "AUDIENCE", "LIFETIME", "SCOPE", "USER"].map((id) => [`VERIFY-TOKEN-${id}`, "passed"]),
    );
  });

  test("is checked by the server's own keys where nobody else trusts it", async () => {
    const found = await checkToken({
      token: signed(HEADER, { ...CLAIMS, scope: "all-apis" }),
      trust: undefined,
      clients: [],
      documents: documents({}),
      now: new Date("2026-01-01T00:00:00Z"),
    });
    expect(found.map(({ id, status, subject }) => [id, status, subject])).toStrictEqual(
      ["FORMAT", "ALGORITHM", "SIGNATURE", "ISSUER", "LIFETIME", "SCOPE"].map((id) => [`VERIFY-TOKEN-${id}`, "passed", "token"]),
    );
  });

  test("is no ID token, also where nobody else trusts it", async () => {
    const [format] = await checkToken({
      token: signed(HEADER, { ...CLAIMS, scp: undefined, nonce: "n" }),
      trust: undefined,
      clients: [],
      documents: documents({}),
      now: new Date("2026-01-01T00:00:00Z"),
    });
    expect(said(format)).toMatch(/^failed: it is an ID token/);
  });

  test("is not verified by a document that names no keys", async () => {
    const [, , signature] = await checkToken({
      token: signed(HEADER, CLAIMS),
      trust: undefined,
      clients: [],
      documents: { metadata: { json: { issuer: CLAIMS.iss } }, keys: new Map() },
      now: new Date("2026-01-01T00:00:00Z"),
    });
    expect(said(signature)).toMatch(/^unknown: no keys could be read; /);
  });

  test.each<[string, string, RegExp]>([
    ["text", "opaque", /^failed: it is not a JWT; .*default audience .*\[EXTERNAL_OAUTH_JWS_INVALID_FORMAT\]$/],
    ["encrypted", `${base64({})}....`, /^failed: it is encrypted/],
    ["damaged", "a.b.c", /^failed: it has the three parts of a JWT, but they are unreadable; copy it again/],
  ])("that is %s is checked no further", async (_, token, line) => {
    const [format, ...rest] = await check({}, TRUST, token);
    expect(said(format)).toMatch(line);
    expect(rest.map(({ id }) => id)).toHaveLength(7);
    expect(new Set(rest.map(said))).toStrictEqual(new Set(["unknown: the token cannot be read;  []"]));
  });

  const SHARED = /^unknown: two different keys are named "one"/;
  const client = { name: "acme", clientId: "client" };
  test.each<[string, CheckId, Given, RegExp]>([
    ["needs no type", "VERIFY-TOKEN-FORMAT", { header: { typ: undefined } }, /^passed: /],
    ["has its type in any letters", "VERIFY-TOKEN-FORMAT", { header: { typ: "application/jwt" } }, /^passed: /],
    [
      "may have RFC 9068's type",
      "VERIFY-TOKEN-FORMAT",
      { header: { typ: "AT+JWT" } },
      /^unknown: its type is "AT\+JWT" \(RFC 9068\); .*; run the statement/,
    ],
    ["has no other type", "VERIFY-TOKEN-FORMAT", { header: { typ: "dpop+jwt" } }, /^failed: its type is "dpop\+jwt"; .*INVALID_TYPE\]$/],
    [
      "has no type that ends so",
      "VERIFY-TOKEN-FORMAT",
      { header: { typ: "at+application/jwt" } },
      /^failed: its type is "at\+application\/jwt"; /,
    ],
    ["has a type in text", "VERIFY-TOKEN-FORMAT", { header: { typ: 5 } }, /^failed: its type is 5; /],
    [
      "needs no extensions",
      "VERIFY-TOKEN-FORMAT",
      { header: { crit: ["b64"] } },
      /^failed: its header requires extensions that are not supported \(crit \["b64"\]\); .* \[\]$/,
    ],
    [
      "is no ID token for the client",
      "VERIFY-TOKEN-FORMAT",
      { claims: { scp: undefined, aud: "client" }, clients: [client] },
      /^failed: it is an ID token/,
    ],
    [
      "is no ID token for one of the clients",
      "VERIFY-TOKEN-FORMAT",
      { claims: { scp: undefined, aud: "client" }, clients: [{ name: "b", clientId: "b" }, client] },
      /^failed: it is an ID token/,
    ],
    [
      "is no ID token by its nonce",
      "VERIFY-TOKEN-FORMAT",
      { claims: { scp: undefined, aud: "other", nonce: "n" } },
      /^failed: it is an ID token, .*; use the access_token/,
    ],
    [
      "is no ID token by its hash",
      "VERIFY-TOKEN-FORMAT",
      { claims: { scp: undefined, aud: "other", at_hash: "h" } },
      /^failed: it is an ID token/,
    ],
    [
      "is no ID token by the code's hash",
      "VERIFY-TOKEN-FORMAT",
      { claims: { scp: undefined, aud: "other", c_hash: "h" } },
      /^failed: it is an ID token/,
    ],
    [
      "is an access token by its list of scopes",
      "VERIFY-TOKEN-FORMAT",
      { claims: { aud: "client", nonce: "n" }, clients: [client] },
      /^passed: /,
    ],
    [
      "is an access token by its scopes",
      "VERIFY-TOKEN-FORMAT",
      { claims: { scp: undefined, scope: "x", aud: "client", nonce: "n" }, clients: [client] },
      /^passed: /,
    ],
    ["is an access token by its audience", "VERIFY-TOKEN-FORMAT", { claims: { scp: undefined, nonce: "n" } }, /^passed: /],
    [
      "is an access token by the client in it",
      "VERIFY-TOKEN-FORMAT",
      { claims: { scp: undefined, aud: "client", cid: "client" }, clients: [client] },
      /^passed: /,
    ],
    ["is an access token for another", "VERIFY-TOKEN-FORMAT", { claims: { scp: undefined, aud: "other" }, clients: [client] }, /^passed: /],
    [
      "for nobody is not for a client without an id",
      "VERIFY-TOKEN-FORMAT",
      { claims: { scp: undefined, aud: undefined }, clients: [{ name: "acme" }] },
      /^passed: /,
    ],
    [
      "is signed with RS256",
      "VERIFY-TOKEN-ALGORITHM",
      { header: { alg: "HS256" } },
      /^failed: it is signed with "HS256"; .*INVALID_SIGNATURE\]$/,
    ],
    ["is signed", "VERIFY-TOKEN-ALGORITHM", { header: { alg: "None" } }, /^failed: it is not signed \(alg none\); /],
    ["says how it is signed", "VERIFY-TOKEN-ALGORITHM", { header: { alg: undefined } }, /^failed: it is signed with nothing; /],
    [
      "that is signed otherwise is not verified",
      "VERIFY-TOKEN-SIGNATURE",
      { header: { alg: "PS256" } },
      /^unknown: it is not signed with RS256; /,
    ],
    [
      "with extensions is not verified",
      "VERIFY-TOKEN-SIGNATURE",
      { header: { crit: ["b64"] } },
      /^unknown: its header requires extensions/,
    ],
    [
      "of Microsoft's is not for others",
      "VERIFY-TOKEN-SIGNATURE",
      { header: { nonce: "n" } },
      /^failed: Microsoft issued it for its own APIs.*INVALID_SIGNATURE\]$/,
    ],
    ["without keys is not verified", "VERIFY-TOKEN-SIGNATURE", { keys: [] }, /^unknown: no keys could be read; /],
    [
      "with keys that were not fetched is not verified",
      "VERIFY-TOKEN-SIGNATURE",
      { trust: { jwksUris: ["https://x.example.com"] } },
      /^unknown: no keys could be read; /,
    ],
    [
      "is verified by the document's keys with no list of others",
      "VERIFY-TOKEN-SIGNATURE",
      { trust: { jwksUris: undefined } },
      /^passed: /,
    ],
    [
      "with keys that are no list is not verified",
      "VERIFY-TOKEN-SIGNATURE",
      { keys: "none" as never },
      /^unknown: no keys could be read; /,
    ],
    ["is verified by the document's keys where nobody named others", "VERIFY-TOKEN-SIGNATURE", { trust: { jwksUris: [] } }, /^passed: /],
    [
      "is verified by the trusted keys",
      "VERIFY-TOKEN-SIGNATURE",
      { keys: [OTHER], otherKeys: [KEY], trust: { jwksUris: [OTHER_KEYS] } },
      /^passed: /,
    ],
    [
      "is not verified by the document's keys where others are trusted",
      "VERIFY-TOKEN-SIGNATURE",
      { otherKeys: [OTHER], trust: { jwksUris: [OTHER_KEYS] } },
      /^failed: it does not verify/,
    ],
    [
      "has a trusted key",
      "VERIFY-TOKEN-SIGNATURE",
      { keys: [{ ...KEY, kid: "two" }] },
      /^failed: the key "one" is not a trusted one; .*CANT_RETRIEVE_PUBLIC_KEY\]$/,
    ],
    [
      "without a key's name is verified by all",
      "VERIFY-TOKEN-SIGNATURE",
      { header: { kid: undefined }, keys: [{ ...OTHER, kid: "two" }, KEY] },
      /^passed: /,
    ],
    [
      "has a key for RS256",
      "VERIFY-TOKEN-SIGNATURE",
      { keys: [{ ...KEY, use: "enc" }] },
      /^failed: its key is a key for "enc"; .*CANT_RETRIEVE_PUBLIC_KEY\]$/,
    ],
    ["has a key for RS256 next to another of its name", "VERIFY-TOKEN-SIGNATURE", { keys: [{ ...OTHER, use: "enc" }, KEY] }, /^passed: /],
    [
      "does not verify by another key",
      "VERIFY-TOKEN-SIGNATURE",
      { keys: [OTHER] },
      /^failed: it does not verify against any trusted key; copy the complete.*INVALID_SIGNATURE\]$/,
    ],
    ["does not verify by a broken key", "VERIFY-TOKEN-SIGNATURE", { keys: [{ ...KEY, e: "" }] }, /^failed: it does not verify/],
    ["may have a name of two keys", "VERIFY-TOKEN-SIGNATURE", { keys: [OTHER, KEY] }, SHARED],
    ["may have a name of two keys, of which the first is its own", "VERIFY-TOKEN-SIGNATURE", { keys: [KEY, OTHER] }, SHARED],
    ["without a name may have a key of two", "VERIFY-TOKEN-SIGNATURE", { header: { kid: undefined }, keys: [OTHER, KEY] }, /^passed: /],
  ])("%s", async (_, id, given, line) => expect(await about(id, given)).toMatch(line));
});

describe("Snowflake's answer", () => {
  const passed = OUTCOME.passed("VERIFY-TOKEN-FORMAT");
  const open = OUTCOME.unknown("VERIFY-TOKEN-SCOPE", "why");
  const failed = (reason?: string) => OUTCOME.failed("VERIFY-TOKEN-USER", "why", "fix", reason);
  test.each([
    ["Passed", [passed], []],
    ["unknown", [passed, open], []],
    ["Failed", [passed, open, failed("A"), failed("A"), failed("B")], ["A", "B"]],
    ["Failed", [failed(), failed("A")], ["A"]],
    ["Failed", [failed()], ["a reason that cannot be determined from outside (VERIFY-TOKEN-USER)"]],
  ])("is %s", (result, checks, reasons) => expect(verdict("acme", checks)).toStrictEqual({ subject: "acme", result, reasons }));
});
