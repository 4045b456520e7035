import { generateKeyPairSync } from "node:crypto";
import { checkOf, idsOf } from "../support/command";
import { CLIENT_ID, SIGNING_KEY, USER } from "../support/provider";
import { closeAll, serveJson } from "../support/tls";
import { Changes, verifyToken } from "../support/verify-vendor";
import { claims, set, signed } from "./cases/changes";

afterEach(closeAll);

const MILLISECONDS = Date.now() + 600_000;
const UNTOLD = (id: string) => [
  { subject: "acme_analytics", result: "Failed", reasons: [`a reason that cannot be determined from outside (${id})`] },
];

describe("a token with a nonce, which some servers copy", () => {
  test("is an access token where it has scopes", async () => {
    const report = await verifyToken("okta", set({ nonce: "n" }));
    expect(idsOf(report, "failed")).toEqual([]);
    expect(report.snowflake).toEqual([{ subject: "acme_analytics", result: "Passed", reasons: [] }]);
  });

  test("is one with scopes also where its audience is another's", async () => {
    const report = await verifyToken("okta", set({ nonce: "n", aud: "https://api.example.com" }));
    expect(idsOf(report, "failed")).toEqual(["VERIFY-TOKEN-AUDIENCE"]);
  });

  test("is none where it has no scopes, unless its audience is trusted", async () => {
    const bare = (aud?: string) =>
      claims((given) => {
        Object.assign(given, { nonce: "n" }, aud === undefined ? {} : { aud });
        delete given.scp;
        delete given.cid;
      });
    expect(idsOf(await verifyToken("okta", bare(CLIENT_ID)), "failed")).toContain("VERIFY-TOKEN-FORMAT");
    expect(idsOf(await verifyToken("okta", bare()), "failed")).toEqual(["VERIFY-TOKEN-SCOPE"]);
  });
});

describe("a header with critical extensions", () => {
  test.each([[["b64"]], [["exp"]], [[]], ["exp"], [null]])("that are %j is refused, as nobody understands them", async (crit) => {
    const report = await verifyToken("okta", {
      other: (token) => {
        const [header, ...rest] = token.split(".");
        const given = JSON.parse(Buffer.from(header, "base64url").toString()) as object;
        return [Buffer.from(JSON.stringify({ ...given, crit })).toString("base64url"), ...rest].join(".");
      },
    });
    expect(checkOf(report, "VERIFY-TOKEN-FORMAT")).toMatchObject({ status: "failed", why: expect.stringContaining("crit") as string });
    expect(idsOf(report, "failed")).toEqual(["VERIFY-TOKEN-FORMAT"]);
    expect(report.snowflake).toEqual(UNTOLD("VERIFY-TOKEN-FORMAT"));
  });
});

describe("a time in milliseconds", () => {
  test("as the end cannot be told", async () => {
    const report = await verifyToken("okta", signed({}, undefined, { exp: MILLISECONDS }));
    expect(checkOf(report, "VERIFY-TOKEN-LIFETIME")).toMatchObject({
      status: "unknown",
      why: expect.stringContaining("milliseconds") as string,
      fix: expect.stringContaining("seconds") as string,
    });
    expect(report.stdout).not.toContain("+05");
  });

  test("as the beginning is named as such", async () => {
    const report = await verifyToken("okta", signed({}, undefined, { nbf: MILLISECONDS }));
    expect(checkOf(report, "VERIFY-TOKEN-LIFETIME")).toMatchObject({
      status: "failed",
      why: expect.stringContaining("milliseconds") as string,
    });
  });
});

describe("a key's name that two keys have", () => {
  const { n, e } = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" });

  test("leaves open which of them Snowflake uses", async () => {
    const mine = { kty: "RSA", n: SIGNING_KEY.n, e: SIGNING_KEY.e, kid: SIGNING_KEY.kid };
    const { base } = await serveJson(() => ({ "/keys": { keys: [mine, { ...mine, n, e }] } }));
    const report = await verifyToken("okta", { trust: { jws_keys_urls: [`${base}/keys`] } });
    expect(checkOf(report, "VERIFY-TOKEN-SIGNATURE")).toMatchObject({
      status: "unknown",
      why: expect.stringContaining("which of them Snowflake uses") as string,
    });
    expect(report.snowflake).toEqual([{ subject: "acme_analytics", result: "unknown", reasons: [] }]);
  });
});

describe("a claim for the user", () => {
  test.each([
    [` ${USER}`, /spaces or line breaks/, /userMapping\.value/],
    [`${USER}\n`, /spaces or line breaks/, /userMapping\.value/],
    ["${user.snowflake}", /did not evaluate/, /userMapping\.value/],
  ])("that is %j fails", async (value, why, fix) => {
    const report = await verifyToken("okta", set({ snowflake_username: value }));
    expect(checkOf(report, "VERIFY-TOKEN-USER")).toMatchObject({
      status: "failed",
      why: expect.stringMatching(why) as string,
      fix: expect.stringMatching(fix) as string,
    });
    expect(report.snowflake).toEqual(UNTOLD("VERIFY-TOKEN-USER"));
  });

  const mapped = (user_mapping_claims: string[], values: Record<string, unknown>): Changes => ({
    ...set(values),
    trust: { user_mapping_claims },
  });

  test("that is null is passed over for the next", async () => {
    const report = await verifyToken("okta", mapped(["upn", "email"], { upn: null, email: USER }));
    expect(checkOf(report, "VERIFY-TOKEN-USER")).toMatchObject({ status: "passed", why: expect.stringContaining(USER) as string });
  });

  test("that is null fails where there is no other", async () => {
    const report = await verifyToken("okta", mapped(["upn", "email"], { upn: null }));
    expect(checkOf(report, "VERIFY-TOKEN-USER")).toMatchObject({ status: "failed", reason: "EXTERNAL_OAUTH_USER_CLAIM_MISSING" });
  });

  test.each(["constructor", "toString", "__proto__"])("by the name %s is not read from what every object has", async (name) => {
    const report = await verifyToken("okta", mapped([name, "snowflake_username"], {}));
    expect(checkOf(report, "VERIFY-TOKEN-USER").status).toBe("passed");
    const alone = await verifyToken("okta", mapped([name], {}));
    expect(checkOf(alone, "VERIFY-TOKEN-USER").why).toContain(`no claim "${name}"`);
  });
});
