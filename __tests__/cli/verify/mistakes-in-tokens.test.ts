import { checkOf, idsOf } from "../support/command";
import { CLIENT_ID } from "../support/provider";
import { closeAll } from "../support/tls";
import { verifyToken } from "../support/verify-vendor";
import { claims, days, header, set, signed } from "./cases/changes";
import { FORM_MISTAKES } from "./cases/tokens-form";
import { CONTENT_MISTAKES } from "./cases/tokens-content";

afterEach(closeAll);

test.each([...FORM_MISTAKES, ...CONTENT_MISTAKES])(
  "$mistake is found ($vendor, $reason)",
  async ({ vendor, changes, id, why, fix, reason }) => {
    const report = await verifyToken(vendor, changes);
    const check = checkOf(report, id);
    expect(check).toMatchObject({
      status: "failed",
      reason,
      why: expect.stringMatching(why) as string,
      fix: expect.stringMatching(fix) as string,
    });
    expect(idsOf(report, "failed")).toEqual([id]);
    expect(report.snowflake).toEqual([{ subject: "acme_analytics", result: "Failed", reasons: [reason] }]);
    expect(report.code).toBe(1);
  },
);

describe("other tokens", () => {
  test("of login names where e-mail addresses are compared are found", async () => {
    const report = await verifyToken("okta", { ...set({ snowflake_username: "ada" }), trust: { user_mapping_attribute: "EMAIL_ADDRESS" } });
    expect(checkOf(report, "VERIFY-TOKEN-USER")).toMatchObject({ status: "failed", why: expect.stringContaining("EMAIL") as string });
    expect(report.snowflake).toEqual([
      { subject: "acme_analytics", result: "Failed", reasons: ["a reason that cannot be determined from outside (VERIFY-TOKEN-USER)"] },
    ]);
  });

  test("for an integration that is off are refused as such", async () => {
    const report = await verifyToken("okta", { trust: { enabled: false } });
    expect(idsOf(report, "failed")).toEqual(["VERIFY-INTEGRATION", "VERIFY-TOKEN-ISSUER"]);
    expect(report.snowflake[0].reasons).toEqual(["EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_ENABLED"]);
  });

  test("without the time at which they were issued are found with CUSTOM, which requires it", async () => {
    const issued = signed({}, undefined, { iat: undefined });
    const report = await verifyToken("pingfederate", issued);
    expect(idsOf(report, "failed")).toEqual(["VERIFY-TOKEN-LIFETIME"]);
    expect(checkOf(report, "VERIFY-TOKEN-LIFETIME")).toMatchObject({
      why: expect.stringContaining("iat is nothing") as string,
      fix: expect.stringContaining("omitIssuedAtField") as string,
    });
    expect(report.code).toBe(1);
    expect(idsOf(await verifyToken("okta", issued), "failed")).toEqual([]);
  });

  test("with any role while the mode is off are found in both places", async () => {
    const report = await verifyToken("okta", { trust: { any_role_mode: "DISABLE" } });
    expect(idsOf(report, "failed")).toEqual(["VERIFY-ANY-ROLE", "VERIFY-TOKEN-SCOPE"]);
  });

  test("of Databricks without its scope are found", async () => {
    const report = await verifyToken("databricks", set({ scope: "openid" }));
    expect(idsOf(report, "failed")).toEqual(["VERIFY-TOKEN-SCOPE"]);
    expect(checkOf(report, "VERIFY-TOKEN-SCOPE").fix).toContain("30 minutes");
    expect(report.snowflake).toEqual([]);
  });

  test("with several mistakes name all of them", async () => {
    const report = await verifyToken("okta", {
      ...signed({}, undefined, { aud: undefined, snowflake_username: undefined }),
      now: days(2),
    });
    expect(report.snowflake[0].reasons).toEqual([
      "EXTERNAL_OAUTH_MISSING_AUDIENCE",
      "EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED",
      "EXTERNAL_OAUTH_USER_CLAIM_MISSING",
    ]);
  });

  test("that are ID tokens are told from access tokens", async () => {
    const report = await verifyToken(
      "okta",
      claims((given) => {
        Object.assign(given, { aud: CLIENT_ID, at_hash: "x" });
        delete given.cid;
        delete given.scp;
      }),
    );
    expect(checkOf(report, "VERIFY-TOKEN-FORMAT")).toMatchObject({ status: "failed", why: expect.stringContaining("ID token") as string });
  });

  test("of the type at+jwt cannot be told", async () => {
    const report = await verifyToken(
      "pingone",
      header((given) => (given.typ = "at+jwt")),
    );
    expect(checkOf(report, "VERIFY-TOKEN-FORMAT").status).toBe("unknown");
    expect(idsOf(report, "failed")).toEqual([]);
    expect(report.snowflake).toEqual([{ subject: "acme_analytics", result: "unknown", reasons: [] }]);
  });

  test("for PING_FEDERATE have their scopes where Snowflake does not say", async () => {
    const report = await verifyToken("pingfederate", { trust: { type: "PING_FEDERATE", scope_mapping_attribute: undefined } });
    expect(checkOf(report, "VERIFY-TOKEN-SCOPE").status).toBe("unknown");
    expect(idsOf(report, "failed")).toEqual([]);
  });

  test("with a role of their own pass, with a note", async () => {
    const report = await verifyToken("okta", set({ scp: ["session:role:analyst", "openid"] }));
    expect(checkOf(report, "VERIFY-TOKEN-SCOPE")).toMatchObject({
      status: "passed",
      why: expect.stringContaining("session:role:analyst") as string,
    });
  });

  test("without a key id are tried with every key", async () => {
    const report = await verifyToken("okta", signed({ kid: undefined }));
    expect(checkOf(report, "VERIFY-TOKEN-SIGNATURE").status).toBe("passed");
  });

  test("of guests pass, with a note", async () => {
    const report = await verifyToken("entra", set({ upn: "ada_example.com#EXT#@acme.onmicrosoft.com" }));
    expect(checkOf(report, "VERIFY-TOKEN-USER")).toMatchObject({
      status: "passed",
      why: expect.stringContaining("which is a guest's") as string,
    });
  });
});
