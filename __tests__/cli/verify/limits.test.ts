import { checkScopes, scopesOf } from "../../../cli/verify/checks/scopes";
import { checkTrust } from "../../../cli/verify/checks/trust";
import { unusable } from "../../../cli/verify/documents/keys";
import { Metadata } from "../../../cli/verify/documents/metadata";
import { Outcomes } from "../../../cli/verify/model/check";
import { checkUser } from "../../../cli/verify/token/user";
import { SnowflakeOAuthType } from "../../../lib";

const outcome = new Outcomes("test");

describe("the URLs of keys that are trusted", () => {
  const rsa = { kty: "RSA", n: Buffer.alloc(256, 1).toString("base64url"), e: "AQAB" };
  const urls = ["a", "b", "c", "d"].map((name) => `https://login.example.com/${name}`);
  const documents = {
    metadata: { json: { issuer: "https://login.example.com/", jwks_uri: urls[0] } },
    keys: new Map(urls.map((url) => [url, { json: { keys: [rsa] } }])),
  };
  const checked = (type: SnowflakeOAuthType, count: number) =>
    checkTrust({ name: "test", type, jwksUris: urls.slice(0, count) }, documents).find(({ id }) => id === "VERIFY-JWKS-URI");

  test.each([
    [SnowflakeOAuthType.AZURE, 3],
    [SnowflakeOAuthType.OKTA, 1],
    [SnowflakeOAuthType.CUSTOM, 1],
    [SnowflakeOAuthType.PING_FEDERATE, 1],
  ])("are as many as Snowflake takes with %s, which is %i", (type, most) => {
    expect(checked(type, most)).toMatchObject({ status: "passed" });
    expect(checked(type, most + 1)).toMatchObject({
      status: "failed",
      why: expect.stringContaining(`${most + 1} URLs are trusted; Snowflake accepts ${most} with ${type}`) as string,
    });
  });
});

describe("the scopes that Sigma asks for, where nobody says them", () => {
  const SIGMA = ["session:role-any", "offline_access", "openid", "email", "profile"];
  const document = (scopes: readonly string[]): Metadata => ({ scopes_supported: scopes });

  test("are those of its guide; the name of Entra's own one is not known", () => {
    expect(scopesOf({ name: "test" }, SnowflakeOAuthType.OKTA, document(SIGMA))).toEqual(SIGMA);
    expect(scopesOf({ name: "test" }, undefined, document(SIGMA))).toEqual(SIGMA);
    expect(scopesOf({ name: "test" }, SnowflakeOAuthType.AZURE, document(SIGMA))).toEqual(SIGMA.slice(1));
  });

  test("are all offered by a document of Entra's, which does not list its API's scope", () => {
    const check = (type: SnowflakeOAuthType) => checkScopes({ name: "test" }, type, document(SIGMA.slice(1)), outcome);
    expect(check(SnowflakeOAuthType.AZURE)).toMatchObject({ status: "passed" });
    expect(check(SnowflakeOAuthType.CUSTOM)).toMatchObject({ status: "unknown" });
  });
});

describe("a token without the claim of the user", () => {
  const fixOf = (claims: object) => checkUser({ ...claims }, { name: "test", userMappingClaims: ["snowflake_username"] }, outcome).fix;
  const OF_APPLICATION = /an application's token/;

  test.each([
    ["Entra's mark", { idtyp: "app", sub: "a", client_id: "b" }],
    ["the client as its subject", { sub: "b", client_id: "b" }],
    ["Auth0's mark", { sub: "b@clients", gty: "client-credentials" }],
  ])("is an application's with %s", (_, claims) => {
    expect(fixOf(claims)).toMatch(OF_APPLICATION);
  });

  test.each([
    ["a subject of its own", { sub: "a", client_id: "b", idtyp: "user", gty: "authorization_code" }],
    ["no subject and no client", {}],
  ])("is a user's with %s", (_, claims) => {
    expect(fixOf(claims)).not.toMatch(OF_APPLICATION);
  });
});

describe("an RSA key", () => {
  const key = (bytes: number) => ({ kty: "RSA", n: Buffer.alloc(bytes, 1).toString("base64url"), e: "AQAB" });

  test.each([256, 2048])("can verify with %i bytes", (bytes) => {
    expect(unusable(key(bytes))).toBeUndefined();
  });

  test.each([255, 2049])("cannot with %i bytes", (bytes) => {
    expect(unusable(key(bytes))).toMatch(/less than 2048 bits, or of more than 16384/);
  });
});
