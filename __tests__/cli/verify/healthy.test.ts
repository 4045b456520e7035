import { CHECKS } from "../../../cli/verify/model/check";
import { idsOf } from "../support/command";
import { closeAll } from "../support/tls";
import { verifyToken, verifyVendor } from "../support/verify-vendor";
import { NAMES, VendorName } from "../support/vendors";

afterEach(closeAll);

/** What a vendor's document does not say. */
const UNTOLD: Record<VendorName, string[]> = {
  okta: [],
  entra: ["VERIFY-GRANT-REFRESH", "VERIFY-SCOPES"],
  auth0: ["VERIFY-SCOPES"],
  pingone: ["VERIFY-SCOPES"],
  pingfederate: [],
  databricks: [],
};

describe.each(NAMES.filter((name) => name !== "databricks"))("a client for organization login with %s", (name) => {
  test("raises no alarm where it may not ask for a role", async () => {
    const scopes = "offline_access openid email profile";
    const ofConnections = { scopes: undefined, require_pkce: undefined, use_jwt: undefined };
    const client = { ...ofConnections, scopes_at_login: scopes, role_scope: "off" };
    const report = await verifyVendor(name, { client });
    expect(idsOf(report, "failed")).toEqual([]);
  });
});

describe.each(NAMES)("a healthy set-up with %s", (name) => {
  test("raises no alarm", async () => {
    const report = await verifyVendor(name);
    expect(idsOf(report, "failed")).toEqual([]);
    expect(idsOf(report, "unknown")).toEqual(UNTOLD[name]);
    expect(idsOf(report, "passed")).toEqual(expect.arrayContaining(["VERIFY-METADATA", "VERIFY-JWKS", "VERIFY-REDIRECT"]));
    expect(report.code).toBe(0);
    expect(report.stderr).toBe("");
  });

  test("raises none with a token of its own, and Snowflake would take it", async () => {
    const report = await verifyToken(name);
    expect(idsOf(report, "failed")).toEqual([]);
    expect(idsOf(report, "unknown")).toEqual(UNTOLD[name]);
    const ofTokens = Object.keys(CHECKS).filter((id) => id.startsWith("VERIFY-TOKEN-"));
    const forSnowflake = ["VERIFY-TOKEN-AUDIENCE", "VERIFY-TOKEN-USER"];
    const expected = name === "databricks" ? ofTokens.filter((id) => !forSnowflake.includes(id)) : ofTokens;
    expect(idsOf(report, "passed").filter((id) => id.startsWith("VERIFY-TOKEN-"))).toEqual(expected);
    expect(report.snowflake).toEqual(name === "databricks" ? [] : [{ subject: "acme_analytics", result: "Passed", reasons: [] }]);
    expect(report.code).toBe(0);
  });
});
