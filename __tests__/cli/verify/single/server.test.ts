import { checkServer } from "../../../../cli/verify/checks/server";
import { Fetched } from "../../../../cli/verify/documents/fetch-json";
import { endpoints, isDatabricks, isPingFederate, listOf, malformed } from "../../../../cli/verify/documents/metadata";
import { CheckId } from "../../../../cli/verify/model/check";
import { Setup } from "../../../../cli/verify/model/setup";
import { DATABRICKS, documents, KEY, OWN, SAID, UNREAD } from "./documents";
import { testRows } from "./judged";

const LISTS = [
  "scopes_supported",
  "response_types_supported",
  "grant_types_supported",
  "code_challenge_methods_supported",
  "token_endpoint_auth_methods_supported",
  "token_endpoint_auth_signing_alg_values_supported",
] as const;
describe("a document", () => {
  test("is complete", () => expect(malformed(SAID)).toStrictEqual([]));

  test.each(["issuer", "authorization_endpoint", "token_endpoint", "jwks_uri"])("needs %s as text", (key) => {
    for (const value of [undefined, "", 5, ["text"]]) expect(malformed({ ...SAID, [key]: value })).toStrictEqual([key]);
  });

  test.each(LISTS)("may have %s, as a list of text", (key) => {
    for (const value of ["text", [5], [""], ["text", 5], {}]) {
      expect(malformed({ ...SAID, [key]: value })).toStrictEqual([key]);
      expect(listOf({ ...SAID, [key]: value }, key)).toBeUndefined();
    }
    expect(malformed({ ...SAID, [key]: undefined })).toStrictEqual([]);
    expect(malformed({ ...SAID, [key]: [] })).toStrictEqual([]);
    expect(listOf({ ...SAID, [key]: ["text"] }, key)).toStrictEqual(["text"]);
  });

  test("names its endpoints", () => {
    const { authorization_endpoint, token_endpoint } = SAID;
    expect(endpoints(SAID)).toStrictEqual([
      { key: "authorization_endpoint", url: authorization_endpoint },
      { key: "token_endpoint", url: token_endpoint },
      { key: "jwks_uri", url: OWN },
    ]);
    expect(endpoints({ ...SAID, token_endpoint: "", jwks_uri: 5 })).toStrictEqual([
      { key: "authorization_endpoint", url: authorization_endpoint },
    ]);
  });

  test("is known as PingFederate's by the path of its endpoint", () => {
    const at = (url: unknown) => isPingFederate({ ...SAID, authorization_endpoint: url });
    expect(at("https://sso.example.com:9031/as/authorization.oauth2")).toBe(true);
    expect([at("https://sso.example.com/as/authorization.oauth2/more"), at(undefined), at(5)]).toStrictEqual([false, false, false]);
  });

  test("is known as that of Databricks by its scope", () => {
    expect(isDatabricks(DATABRICKS)).toBe(true);
    expect([isDatabricks(SAID), isDatabricks({}), isDatabricks({ scopes_supported: "all-apis" })]).toStrictEqual([false, false, false]);
  });
});

describe("the server", () => {
  const ALL: Setup = { metadataUri: "https://acme.example.com/metadata", clients: [], trusts: [] };
  const server = (id: CheckId, changes?: object, keys?: Record<string, Fetched>, setup = ALL) =>
    checkServer(setup, documents(changes, keys)).find((check) => check.id === id);
  const using = (...scopes: (string[] | undefined)[]) => ({
    ...ALL,
    clients: scopes.map((of, index) => ({ name: `client${index}`, scopes: of })),
  });
  const REST = ["VERIFY-METADATA", "VERIFY-HTTPS", "VERIFY-JWKS", "VERIFY-GRANT-CODE"];
  const ids = (setup: Setup) => checkServer(setup, documents({})).map(({ id }) => id);

  test("whose document cannot be read is checked no further", () => {
    expect(checkServer(ALL, documents(undefined)).map(({ id, status, why }) => [id, status, why])).toStrictEqual([
      ["VERIFY-METADATA", "failed", UNREAD.problem],
      ["VERIFY-HTTPS", "unknown", "the metadata document could not be read"],
      ["VERIFY-JWKS", "unknown", "the metadata document could not be read"],
      ["VERIFY-GRANT-CODE", "unknown", "the metadata document could not be read"],
    ]);
  });

  test.each<[string, Setup, boolean]>([
    ["without a client", ALL, true],
    ["with a client whose scopes are unknown", using(undefined), true],
    ["with a client that asks for them", using(["openid"], ["openid", "offline_access"]), true],
    ["with clients that do not", using(["openid"], ["email"]), false],
  ])("may need refresh tokens %s", (_, setup, expected) => {
    expect(ids(setup)).toStrictEqual(expected ? [...REST, "VERIFY-GRANT-REFRESH"] : REST);
  });

  testRows([
    ["has a document", () => server("VERIFY-METADATA", {}), /^passed: ; /],
    [
      "has a document with all that it needs",
      () => server("VERIFY-METADATA", { issuer: 5, scopes_supported: "openid" }),
      /^failed: missing or malformed: issuer, scopes_supported; /,
    ],
    ["uses https", () => server("VERIFY-HTTPS", {}), /^passed: ; /],
    [
      "uses https everywhere",
      () =>
        server("VERIFY-HTTPS", {
          token_endpoint: "http://acme.example.com/token",
          authorization_endpoint: "http://acme.example.com/authorize",
        }),
      /^failed: authorization_endpoint "http:\/\/acme\.example\.com\/authorize", token_endpoint "http:\/\/acme\.example\.com\/token"; serve it over https[^;]* \[/,
    ],
    [
      "carries no user name",
      () => server("VERIFY-HTTPS", { jwks_uri: "https://me:you@acme.example.com/keys" }),
      /^failed: jwks_uri .*; remove user name and password/,
    ],
    [
      "names whole URLs",
      () => server("VERIFY-HTTPS", { jwks_uri: "/keys" }),
      /^failed: jwks_uri "\/keys"; make the document name an absolute https URL/,
    ],
    [
      "names https URLs",
      () => server("VERIFY-HTTPS", { jwks_uri: "ftp://acme.example.com" }),
      /^failed: .*; make the document name an absolute https URL/,
    ],
    [
      "has a fix for each kind of problem",
      () => server("VERIFY-HTTPS", { jwks_uri: "/keys", token_endpoint: "http://acme.example.com/token" }),
      /; serve it over https [^;]*; make the document name an absolute https URL/,
    ],
    ["has keys", () => server("VERIFY-JWKS", {}), /^passed: ; /],
    ["has a URL of its keys", () => server("VERIFY-JWKS", { jwks_uri: undefined }), /^unknown: the document names no jwks_uri/],
    [
      "has keys that can be read",
      () => server("VERIFY-JWKS", {}, { [OWN]: UNREAD }),
      /^failed: "https:\/\/acme\.example\.com\/keys" answers with status 404; check the URL/,
    ],
    ["has a key for RS256", () => server("VERIFY-JWKS", {}, { [OWN]: { json: { keys: [] } } }), /^failed: .*: it has no key; /],
    [
      "has one name for one key",
      () => server("VERIFY-JWKS", {}, { [OWN]: { json: { keys: [KEY, { ...KEY, n: Buffer.alloc(256, 2).toString("base64url") }] } } }),
      /^unknown: two different keys are named "one", .*; use a different kid for each key/,
    ],
    ["offers codes where it lists nothing", () => server("VERIFY-GRANT-CODE", {}), /^passed: ; /],
    [
      "offers codes",
      () => server("VERIFY-GRANT-CODE", { response_types_supported: ["code", "token"], grant_types_supported: ["authorization_code"] }),
      /^passed: ; /,
    ],
    [
      "must offer the response",
      () => server("VERIFY-GRANT-CODE", { response_types_supported: ["token"] }),
      /^failed: response types are \["token"\], without code; allow the/,
    ],
    [
      "must offer the grant",
      () => server("VERIFY-GRANT-CODE", { grant_types_supported: ["refresh_token"] }),
      /^failed: grants are \["refresh_token"\]; allow the/,
    ],
    [
      "may offer refresh tokens without saying so",
      () => server("VERIFY-GRANT-REFRESH", {}),
      /^unknown: the document lists no grants; run verify --login/,
    ],
    ["offers refresh tokens", () => server("VERIFY-GRANT-REFRESH", { grant_types_supported: ["refresh_token"] }), /^passed: ; /],
    [
      "must offer refresh tokens",
      () => server("VERIFY-GRANT-REFRESH", { grant_types_supported: ["authorization_code"] }),
      /^failed: grants are \["authorization_code"\]; allow refresh tokens/,
    ],
  ]);
});
