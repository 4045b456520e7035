import { generateKeyPairSync } from "node:crypto";
import { CheckId } from "../../../cli/verify/model/check";
import { checkOf, idsOf } from "../support/command";
import { REDIRECT_URI, SIGNING_KEY } from "../support/provider";
import { closeAll, serveJson } from "../support/tls";
import { TENANT, VendorName } from "../support/vendors";
import { Changes, verifyToken, verifyVendor } from "../support/verify-vendor";
import { client, saying, trusting } from "./cases/changes";
import { CLIENT_MISTAKES } from "./cases/documents-client";
import { SERVER_MISTAKES } from "./cases/documents-server";

afterEach(closeAll);

test.each([...SERVER_MISTAKES, ...CLIENT_MISTAKES])("$mistake is found ($vendor, $id)", async ({ vendor, changes, id, why, fix }) => {
  const report = await verifyVendor(vendor, changes);
  const check = checkOf(report, id);
  expect(check).toMatchObject({ status: "failed", why: expect.stringMatching(why) as string, fix: expect.stringMatching(fix) as string });
  // Each URL is named once, and to its end.
  report.checks.forEach((one) => {
    const urls = [...(one.why ?? "").matchAll(/"https:[^"]*"?/g)].map(([url]) => url);
    expect(urls).toStrictEqual([...new Set(urls)].filter((url) => url.endsWith('"') && !url.includes("…")));
  });
  // Sigma's own keys are not served by a vendor.
  expect(idsOf(report, "failed").filter((failed) => failed !== "VERIFY-SIGMA-JWKS")).toEqual([id]);
  expect(report.code).toBe(1);
});

describe("what only looks like a mistake", () => {
  test.each<{ what: string; vendor: VendorName; changes: Changes; id: CheckId; status: string; why: RegExp }>([
    {
      what: "another URL of the same keys",
      vendor: "entra",
      changes: trusting(({ jwksUri }: { jwksUri: string }) => ({ jws_keys_urls: [`${jwksUri}?appid=1`] })),
      id: "VERIFY-JWKS-URI",
      status: "passed",
      why: /same keys/,
    },
    {
      what: "an issuer that PingFederate's token manager names",
      vendor: "pingfederate",
      changes: trusting({ issuer: "a-name" }),
      id: "VERIFY-ISSUER",
      status: "unknown",
      why: /access token manager decides/,
    },
    {
      what: "Entra's other document, of version 1",
      vendor: "entra",
      changes: { shape: { issuer: () => `https://sts.windows.net/${TENANT}/` } },
      id: "VERIFY-ISSUER",
      status: "passed",
      why: /^$/,
    },
    {
      what: "a deployment that is newer than this release",
      vendor: "okta",
      changes: client({ redirect_uri: "https://api.new.gcp.sigmacomputing.com/api/v2/oauth/1/authcode" }),
      id: "VERIFY-REDIRECT",
      status: "unknown",
      why: /not in the copy of Sigma's table/,
    },
    {
      what: "Databricks' own spelling of a host",
      vendor: "databricks",
      changes: client({ redirect_uri: "https://api-eu-aws.sigmacomputing.com/api/v2/oauth/1/authcode" }),
      id: "VERIFY-REDIRECT",
      status: "passed",
      why: /^$/,
    },
    {
      what: "PKCE with a document that lists no methods",
      vendor: "entra",
      changes: client({ require_pkce: "on" }),
      id: "VERIFY-PKCE",
      status: "unknown",
      why: /lists no methods/,
    },
    {
      what: "PKCE that is offered",
      vendor: "okta",
      changes: client({ require_pkce: "on" }),
      id: "VERIFY-PKCE",
      status: "passed",
      why: /^$/,
    },
    {
      what: "the any-role mode for the privileged",
      vendor: "okta",
      changes: trusting({ any_role_mode: "ENABLE_FOR_PRIVILEGE" }),
      id: "VERIFY-ANY-ROLE",
      status: "unknown",
      why: /USE_ANY_ROLE/,
    },
    {
      what: "a secret that ends soon",
      vendor: "entra",
      changes: { ...client({ credential_end_date: "2026-01-11T00:00:00Z" }), now: () => new Date("2026-01-01T00:00:00Z") },
      id: "VERIFY-CREDENTIAL",
      status: "passed",
      why: /expires in 10 days/,
    },
    {
      what: "a secret that ends soon by what its stack says, as plans and expiry do",
      vendor: "entra",
      changes: {
        ...client({
          credential_end_date: "2026-02-10T00:00:00Z",
          credential: { warn_date: "2026-01-01T00:00:00Z", renewal: "raise credentialVersion" },
        }),
        now: () => new Date("2026-01-01T00:00:00Z"),
      },
      id: "VERIFY-CREDENTIAL",
      status: "passed",
      why: /^but it expires in 40 days, at 2026-02-10T00:00:00Z: raise credentialVersion$/,
    },
    {
      what: "a secret that does not yet end soon by what its stack says",
      vendor: "entra",
      changes: {
        ...client({ credential_end_date: "2026-01-11T00:00:00Z", credential: { warn_date: "2026-01-04T00:00:00Z" } }),
        now: () => new Date("2026-01-03T23:59:59Z"),
      },
      id: "VERIFY-CREDENTIAL",
      status: "passed",
      why: /^$/,
    },
    {
      what: "a secret whose stack says no time",
      vendor: "entra",
      changes: client({ credential_end_date: "2026-01-11T00:00:00Z", credential: { warn_date: "soon" } }),
      id: "VERIFY-CREDENTIAL",
      status: "unknown",
      why: /"soon" is not a time/,
    },
    {
      what: "a secret that lasts",
      vendor: "entra",
      changes: { ...client({ credential_end_date: "2026-01-31T00:00:01Z" }), now: () => new Date("2026-01-01T00:00:00Z") },
      id: "VERIFY-CREDENTIAL",
      status: "passed",
      why: /^$/,
    },
    {
      what: "a document without scopes",
      vendor: "okta",
      changes: saying(() => ({ scopes_supported: undefined })),
      id: "VERIFY-SCOPES",
      status: "unknown",
      why: /lists no scopes/,
    },
    {
      what: "a client that goes without refresh tokens",
      vendor: "okta",
      changes: {
        ...saying(() => ({ grant_types_supported: ["authorization_code"] })),
        client: { scopes: "session:role-any openid email profile" },
      },
      id: "VERIFY-GRANT-CODE",
      status: "passed",
      why: /^$/,
    },
    {
      what: "audiences of Entra and of others",
      vendor: "entra",
      changes: trusting({ audiences: ["api://x", "https://analysis.windows.net/powerbi/connector/Snowflake"] }),
      id: "VERIFY-AUDIENCE",
      status: "passed",
      why: /^$/,
    },
  ])("raises no alarm: $what", async ({ vendor, changes, id, status, why }) => {
    const report = await verifyVendor(vendor, changes);
    expect(idsOf(report, "failed")).toEqual([]);
    const check = checkOf(report, id);
    expect(check.status).toBe(status);
    expect(check.why ?? "").toMatch(why);
  });
});

describe("keys of another server, which can be read as well", () => {
  const { n, e } = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" });
  const trustingOthers = async () => {
    const other = await serveJson(() => ({ "/keys": { keys: [{ kty: "RSA", n, e, kid: SIGNING_KEY.kid }] } }));
    return trusting({ jws_keys_urls: [`${other.base}/keys`] });
  };

  test("are found, though the name of the key is the same", async () => {
    const report = await verifyVendor("okta", await trustingOthers());
    expect(checkOf(report, "VERIFY-JWKS-URI")).toMatchObject({
      status: "failed",
      why: expect.stringContaining("has none of its keys") as string,
    });
    expect(idsOf(report, "failed")).toEqual(["VERIFY-JWKS-URI"]);
  });

  test("are those that Snowflake holds a token against", async () => {
    const report = await verifyToken("okta", await trustingOthers());
    expect(idsOf(report, "failed")).toEqual(["VERIFY-JWKS-URI", "VERIFY-TOKEN-SIGNATURE"]);
    expect(report.snowflake[0].reasons).toEqual(["EXTERNAL_OAUTH_INVALID_SIGNATURE"]);
  });
});

describe("an audience that is spelt in an odd way", () => {
  test.each([
    ["https://acme-analytics.snowflakecomputing.com/", /ends in a slash/],
    ["https://acme-my_account.snowflakecomputing.com", /underscore/],
    ["https://ACME-analytics.snowflakecomputing.com", /upper-case/],
    ["https://acme-analytics.snowflakecomputing.com/console", /has a path/],
    ["acme-analytics.snowflakecomputing.com", /does not begin with https/],
  ])("%s is named, and right only if the tokens have it, too", async (audience, why) => {
    const report = await verifyVendor("okta", trusting({ audiences: [audience] }));
    expect(checkOf(report, "VERIFY-AUDIENCE")).toMatchObject({ status: "unknown", why: expect.stringMatching(why) as string });
    expect([report.code, idsOf(report, "failed")]).toEqual([0, []]);
  });
});

describe("Sigma's own keys, for a client that signs JWTs", () => {
  const PUBLIC_KEY = { kty: SIGNING_KEY.kty, n: SIGNING_KEY.n, e: SIGNING_KEY.e, kid: "sigma", use: "sig" };
  const verifyWith = async (jwks: unknown) => {
    const sigma = await serveJson(() => ({ "/api/v2/.well-known/jwks.json": jwks }));
    return verifyVendor("okta", {
      ...saying(() => ({
        token_endpoint_auth_methods_supported: ["private_key_jwt"],
        token_endpoint_auth_signing_alg_values_supported: ["RS256"],
      })),
      client: { use_jwt: "on", client_secret: undefined, redirect_uri: `${sigma.base}/api/v2/oauth/1/authcode` },
      args: ["--allow-foreign-host"],
    });
  };

  test("pass where they can be read", async () => {
    const report = await verifyWith({ keys: [PUBLIC_KEY] });
    expect(idsOf(report, "failed")).toEqual([]);
    expect(checkOf(report, "VERIFY-SIGMA-JWKS").status).toBe("passed");
  });

  test("fail where there are none", async () => {
    expect(checkOf(await verifyWith(undefined), "VERIFY-SIGMA-JWKS")).toMatchObject({
      status: "failed",
      why: expect.stringContaining("404") as string,
    });
  });

  test("are not asked for with a secret", async () => {
    expect(idsOf(await verifyVendor("okta", { client: { redirect_uri: REDIRECT_URI } }), "passed")).not.toContain("VERIFY-SIGMA-JWKS");
  });
});
