import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { checkOf, idsOf } from "../support/command";
import { SIGNING_KEY } from "../support/provider";
import { closeAll } from "../support/tls";
import { verifyToken } from "../support/verify-vendor";

afterEach(closeAll);

/** A public key as Snowflake stores it. */
const stored = (key: Parameters<typeof createPublicKey>[0]) =>
  createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64");
const OWN = stored({ key: SIGNING_KEY as never, format: "jwk" });
const FOREIGN = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ type: "spki", format: "der" }).toString("base64");

const withKeys = (...keys: string[]) => verifyToken("pingfederate", { trust: { jws_keys_urls: undefined, rsa_public_keys: keys } });

describe("an account that has the keys itself", () => {
  test("trusts the tokens of the server whose key it has, also as the second one", async () => {
    const report = await withKeys(FOREIGN, OWN);
    expect(idsOf(report, "failed")).toEqual([]);
    expect(checkOf(report, "VERIFY-JWKS-URI")).toMatchObject({ status: "passed", why: expect.stringContaining("fetches none") as string });
    expect(checkOf(report, "VERIFY-TOKEN-SIGNATURE").status).toBe("passed");
  });

  test("trusts none of the server's tokens without its key, whatever the server publishes", async () => {
    const report = await withKeys(FOREIGN);
    expect(idsOf(report, "failed")).toEqual(["VERIFY-JWKS-URI", "VERIFY-TOKEN-SIGNATURE"]);
    ["VERIFY-JWKS-URI", "VERIFY-TOKEN-SIGNATURE"].forEach((id) =>
      expect(checkOf(report, id as "VERIFY-JWKS-URI").fix).toContain("snowflake.rsaPublicKeys"),
    );
    expect(report.code).toBe(1);
  });
});

describe("Sigma's scope for one role", () => {
  const scopes = ["session:role:ANALYST", "offline_access", "openid", "email", "profile"];

  test("goes with a mode in which nobody may switch roles", async () => {
    const disabled = await verifyToken("okta", { trust: { any_role_mode: "DISABLE", scopes } });
    expect(checkOf(disabled, "VERIFY-ANY-ROLE").status).toBe("passed");
    const any = await verifyToken("okta", { trust: { any_role_mode: "DISABLE", scopes: ["session:role-any", ...scopes] } });
    expect(checkOf(any, "VERIFY-ANY-ROLE").status).toBe("failed");
  });
});
