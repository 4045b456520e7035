import { checkOf, idsOf } from "../support/command";
import { Vendor } from "../support/provider";
import { outputsFile, outputsWith, openVendor, verifyGiven } from "../support/verify-vendor";
import { accessToken } from "../support/provider";
import { certificate, closeAll } from "../support/tls";
import { verifyJson } from "../support/command";
import { VendorName, vendorCase } from "../support/vendors";

afterEach(closeAll);

type Outputs = Record<string, { value: unknown }>;

const SCOPES = "offline_access openid email profile";
const MAIL = "ada@acme.com";

/** The outputs of a stack with Databricks instead of Snowflake, or next to it. */
function outputs(name: VendorName, vendor: Vendor, policy: object, keepsSnowflake: boolean): string {
  const values = JSON.parse(outputsWith(name, vendor)) as Outputs;
  const { metadata_uri, issuer, audiences, user_mapping_claims } = values.acme_analytics_external_oauth.value as Record<string, unknown>;
  const trust = { policy_id: "sigma", metadata_uri, issuer, audiences, subject_claim: (user_mapping_claims as string[])[0], ...policy };
  if (!keepsSnowflake) {
    delete values.acme_analytics_external_oauth;
    values.sigma_scopes = { ...values.sigma_scopes, value: SCOPES };
  }
  return JSON.stringify({ ...values, databricks_acme_token_federation: { ...values.sigma_scopes, value: trust } });
}

interface Given {
  readonly name?: VendorName;
  readonly policy?: object | ((vendor: Vendor) => object);
  readonly claims?: object;
  readonly keepsSnowflake?: boolean;
  /** What the token's header says that it is signed with. */
  readonly algorithm?: string;
  readonly now?: () => Date;
}

/** A token whose header names another algorithm. */
function withAlgorithm(token: string, alg: string): string {
  const [header, ...rest] = token.split(".");
  const changed = { ...(JSON.parse(Buffer.from(header, "base64url").toString()) as object), alg };
  return [Buffer.from(JSON.stringify(changed)).toString("base64url"), ...rest].join(".");
}

/** What is said of a set-up, with a token of its own. */
async function verified({ name = "okta", policy = {}, claims = {}, keepsSnowflake = false, algorithm, now }: Given = {}) {
  const claim = { okta: "snowflake_username", entra: "upn" }[name as string] ?? "snowflake_username";
  const vendor = await openVendor(name, { token: (all) => Object.assign(all, { [claim]: MAIL }, claims) });
  const issued = await accessToken(vendor, vendorCase(name).scopes);
  const token = algorithm === undefined ? issued : withAlgorithm(issued, algorithm);
  const file = outputsFile(
    outputs(name, vendor, typeof policy === "function" ? (policy as (vendor: Vendor) => object)(vendor) : policy, keepsSnowflake),
  );
  const { file: ca } = await certificate();
  return verifyJson(["--ca-file", ca, "--token", "-", file], { stdin: token, now });
}

describe("a federation policy in Databricks", () => {
  test.each(["okta", "auth0", "pingone", "pingfederate"] as const)(
    "raises no alarm where it fits %s, and nothing is asked of Snowflake",
    async (name) => {
      const report = await verified({ name });
      expect(idsOf(report, "failed")).toStrictEqual([]);
      expect(idsOf(report, "passed")).toStrictEqual(
        expect.arrayContaining(["VERIFY-POLICY-ISSUER", "VERIFY-POLICY-KEYS", "VERIFY-POLICY-TOKEN"]),
      );
      const all = (["passed", "failed", "unknown"] as const).flatMap((status) => idsOf(report, status));
      expect(all.filter((id) => /VERIFY-(TOKEN|ISSUER|ANY-ROLE|INTEGRATION)/.test(id))).toStrictEqual([]);
      expect(report.snowflake).toStrictEqual([]);
      expect(report.code).toBe(0);
    },
  );

  test("is checked next to an integration in Snowflake, each with its own answer", async () => {
    const report = await verified({ keepsSnowflake: true });
    expect(idsOf(report, "failed")).toStrictEqual([]);
    expect(idsOf(report, "passed")).toStrictEqual(expect.arrayContaining(["VERIFY-ISSUER", "VERIFY-TOKEN-USER", "VERIFY-POLICY-TOKEN"]));
    expect(checkOf(report, "VERIFY-POLICY-TOKEN")).toMatchObject({
      subject: "databricks_acme",
      why: `a user in Databricks must have the name "${MAIL}"`,
    });
  });

  test.each<[string, Given, Parameters<typeof checkOf>[1], string]>([
    ["another issuer", { policy: { issuer: "https://acme.okta.com/oauth2/other" } }, "VERIFY-POLICY-ISSUER", "they are two servers"],
    ["another issuer, for the token", { policy: { issuer: "https://acme.okta.com/oauth2/other" } }, "VERIFY-POLICY-TOKEN", "is trusted"],
    ["an issuer without a document", { name: "entra", policy: {} }, "VERIFY-POLICY-KEYS", "looks for a metadata document below the issuer"],
    ["another audience", { policy: { audiences: ["databricks"] } }, "VERIFY-POLICY-TOKEN", "the token is for another recipient"],
    ["a claim that is not there", { policy: { subject_claim: "upn" } }, "VERIFY-POLICY-TOKEN", 'it has no claim "upn"'],
    ["a claim that every object has", { policy: { subject_claim: "constructor" } }, "VERIFY-POLICY-TOKEN", "it has no claim"],
    ["a name that is no email address", { claims: { snowflake_username: "ADA" } }, "VERIFY-POLICY-TOKEN", "is not an email address"],
    ...["HS256", "PS256", "RS512", "ES384", "none"].map((algorithm): [string, Given, Parameters<typeof checkOf>[1], string] => [
      `a token that is signed with ${algorithm}`,
      { algorithm },
      "VERIFY-POLICY-TOKEN",
      `it is signed with "${algorithm}"`,
    ]),
    ["an expired token", { now: () => new Date("2100-01-01") }, "VERIFY-POLICY-TOKEN", "it expired at"],
    [
      "keys of another server",
      { policy: { jwks_json: JSON.stringify({ keys: [{ kty: "RSA", n: "AAAA", e: "AQAB", kid: "other" }] }) } },
      "VERIFY-POLICY-KEYS",
      "the policy has none of the keys",
    ],
    [
      "keys of another server, for the token",
      { policy: { jwks_json: JSON.stringify({ keys: [{ kty: "RSA", n: "AAAA", e: "AQAB", kid: "other" }] }) } },
      "VERIFY-POLICY-TOKEN",
      "is not a trusted one",
    ],
  ])("fails with %s", async (_, given, id, why) => {
    const check = checkOf(await verified(given), id);
    expect(check).toMatchObject({ status: "failed", subject: "databricks_acme", why: expect.stringContaining(why) as string });
    expect(check.fix).toBeDefined();
    expect(JSON.stringify(check)).not.toContain("Snowflake");
  });

  test("keeps a login from beginning where the document names another issuer: no secret leaves", async () => {
    const vendor = await openVendor("okta");
    const policy = { issuer: "https://acme.okta.com/oauth2/other" };
    const { file: ca } = await certificate();
    const report = await verifyJson(["--ca-file", ca, "--login", outputsFile(outputs("okta", vendor, policy, false))]);
    expect(checkOf(report, "VERIFY-LOGIN")).toMatchObject({
      status: "unknown",
      why: expect.stringContaining("the document's issuer is not the trusted one") as string,
    });
    expect(report.code).toBe(1);
  });

  test("is chosen with --account, and a text that is no token is said to be none", async () => {
    const vendor = await openVendor("okta");
    const file = outputsFile(outputs("okta", vendor, {}, true));
    const { file: ca } = await certificate();
    const report = await verifyJson(["--ca-file", ca, "--token", "-", "--account", "databricks_acme", file], {
      stdin: "opaque-token-text",
    });
    expect(checkOf(report, "VERIFY-POLICY-TOKEN")).toMatchObject({ status: "failed", why: "it is not a JWT that can be read" });
    expect(report.snowflake).toStrictEqual([]);
    expect(await verifyGiven("okta", vendor, "x.y.z")).toMatchObject({ code: 1 });
  });
});
