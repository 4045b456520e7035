import { checkClient } from "../../../../cli/verify/checks/client";
import { scopesOf } from "../../../../cli/verify/checks/scopes";
import { Fetched } from "../../../../cli/verify/documents/fetch-json";
import { CheckId } from "../../../../cli/verify/model/check";
import { Client } from "../../../../cli/verify/model/setup";
import { SnowflakeOAuthType } from "../../../../lib/snowflake/snowflake-oauth-type";
import { DATABRICKS, documents, KEY, SAID, SCOPES, UNREAD } from "./documents";
import { testRows } from "./judged";

const { OKTA, AZURE, CUSTOM } = SnowflakeOAuthType;
const checks = (client: Partial<Client>, { type, metadata, keys, now = "2026-01-01T00:00:00Z", foreign = false }: Given = {}) =>
  checkClient({
    client: { name: "acme", ...client },
    trusts: [{ name: "unknown" }, { name: "acme", type }],
    documents: documents(metadata === undefined ? {} : metadata === null ? undefined : metadata, keys),
    now: new Date(now),
    allowForeignHost: foreign,
  });

interface Given {
  readonly type?: SnowflakeOAuthType;
  /** Null: it cannot be read. */
  readonly metadata?: object | null;
  readonly keys?: Record<string, Fetched>;
  readonly now?: string;
  readonly foreign?: boolean;
}

const about = (id: CheckId) => (client: Partial<Client>, given?: Given) => checks(client, given).find((check) => check.id === id);

describe("what is checked of a client", () => {
  const REDIRECT = "https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode";
  test.each<[string, Partial<Client>, CheckId[]]>([
    ["of which nothing is known", {}, ["VERIFY-SCOPES"]],
    ["with PKCE", { requirePkce: true }, ["VERIFY-SCOPES", "VERIFY-PKCE"]],
    ["without PKCE", { requirePkce: false }, ["VERIFY-SCOPES"]],
    ["with a secret", { useJwt: false }, ["VERIFY-SCOPES", "VERIFY-CLIENT-AUTH"]],
    ["with JWTs", { useJwt: true }, ["VERIFY-SCOPES", "VERIFY-CLIENT-AUTH", "VERIFY-SIGMA-JWKS"]],
    ["with a redirect URI", { redirectUri: REDIRECT }, ["VERIFY-SCOPES", "VERIFY-REDIRECT"]],
    ["with an end", { credentialEndDate: "2026-06-01T00:00:00Z" }, ["VERIFY-SCOPES", "VERIFY-CREDENTIAL"]],
  ])("%s", (_, client, ids) => {
    expect(checks(client).map(({ id }) => id)).toStrictEqual(ids);
    expect(checks(client, { metadata: null }).map(({ id }) => id)).toStrictEqual(ids);
  });

  test("is unknown where the document says it", () => {
    const found = checks({ requirePkce: true, useJwt: true }, { metadata: null });
    expect(found.map(({ status }) => status)).toStrictEqual(["unknown", "unknown", "unknown", "unknown"]);
    expect(found.slice(0, 3).map(({ why }) => why)).toStrictEqual(Array(3).fill("the metadata document could not be read"));
  });
});

describe("the scopes", () => {
  const scopes = about("VERIFY-SCOPES");
  const without = (...missing: string[]) => SCOPES.filter((scope) => !missing.includes(scope));
  const listing = (...listed: string[]) => ({ metadata: { scopes_supported: listed } });
  const API = "api://11111111/session:role-any";

  test("are Sigma's where nobody named them", () => {
    expect(scopesOf({ name: "acme" }, OKTA, SAID)).toStrictEqual(SCOPES);
    expect(scopesOf({ name: "acme" }, AZURE, SAID)).toStrictEqual(without("session:role-any"));
    expect(scopesOf({ name: "acme" }, OKTA, DATABRICKS)).toStrictEqual(["all-apis", "openid", "email", "profile", "offline_access"]);
    expect(scopesOf({ name: "acme", scopes: ["openid"] }, OKTA, DATABRICKS)).toStrictEqual(["openid"]);
  });

  testRows([
    ["pass", () => scopes({ scopes: SCOPES }, { type: OKTA }), /^passed: ; /],
    ["pass unnamed", () => scopes({}, { type: OKTA }), /^passed: ; /],
    [
      "without the role lack it",
      () => scopes({ scopes: without("session:role-any", "email") }),
      /^failed: "offline_access openid profile" lacks session:role-any, email; request all/,
    ],
    ["for organization login need no role", () => scopes({ roleScope: false, scopes: without("session:role-any") }), /^passed: ; /],
    [
      "for organization login need all others",
      () => scopes({ roleScope: false, scopes: ["openid"] }),
      /^failed: "openid" lacks email, profile; /,
    ],
    [
      "may have one role",
      () => scopes({ scopes: ["session:role:ANALYST", ...without("session:role-any")] }, listing("session:role:ANALYST", ...SCOPES)),
      /^passed: ; /,
    ],
    ["of Databricks pass", () => scopes({ scopes: ["all-apis", "openid", "email", "profile"] }, { metadata: DATABRICKS }), /^passed: ; /],
    [
      "of Databricks need its own",
      () => scopes({ scopes: ["openid", "email", "profile"] }, { metadata: DATABRICKS }),
      /^failed: .* lacks all-apis; /,
    ],
    [
      "of Databricks are all listed",
      () => scopes({}, { metadata: { scopes_supported: ["all-apis", "openid", "email", "profile"] } }),
      /^failed: not supported: "offline_access"; add these scopes to the app/,
    ],
    [
      "of Entra have the API in front",
      () => scopes({ scopes: [API, ...without("session:role-any")] }, { type: AZURE, ...listing(API, ...SCOPES) }),
      /^passed: ; /,
    ],
    [
      "of Entra may not be short",
      () => scopes({ scopes: SCOPES }, { type: AZURE }),
      /^failed: Entra does not accept session:role-any by its short name; prefix it with the API's/,
    ],
    ["elsewhere may be short", () => scopes({ scopes: SCOPES }, { type: CUSTOM }), /^passed: ; /],
    [
      "of Entra for organization login need no role",
      () => scopes({ roleScope: false, scopes: without("session:role-any") }, { type: AZURE }),
      /^passed: ; /,
    ],
    ["of Entra that nobody named are not judged by their role", () => scopes({}, { type: AZURE }), /^passed: ; /],
    [
      "are unknown where the document lists none",
      () => scopes({}, { metadata: { scopes_supported: undefined } }),
      /^unknown: the document lists no scopes; run verify --login/,
    ],
    [
      "of identity that are not listed are not there",
      () => scopes({}, listing(...without("email"))),
      /^failed: not supported: "email"; allow them on the authorization server \[/,
    ],
    [
      "of identity that are not listed are not there in Okta",
      () => scopes({}, { type: OKTA, ...listing(...without("email")) }),
      /^failed: not supported: "email"; allow them on the authorization server; it must be a custom authorization server/,
    ],
    [
      "made here are listed in Okta",
      () => scopes({ madeHere: true }, { type: OKTA, ...listing(...without("session:role-any")) }),
      /^failed: not supported: "session:role-any"; create session:role-any on the authorization server; .*; it must be a custom authorization server/,
    ],
    [
      "made here and not listed are created first, next to others",
      () => scopes({ madeHere: true }, { type: OKTA, ...listing(...without("session:role-any", "email")) }),
      /^failed: not supported: "session:role-any", "email"; create session:role-any/,
    ],
    [
      "made elsewhere may not be listed in Okta",
      () => scopes({}, { type: OKTA, ...listing(...without("session:role-any")) }),
      /^unknown: the document does not list "session:role-any", which this kind of server may omit; run verify --login/,
    ],
    [
      "made here may not be listed elsewhere",
      () => scopes({ madeHere: true }, { type: CUSTOM, ...listing(...without("session:role-any")) }),
      /^unknown: the document does not list/,
    ],
    [
      "for refresh tokens are listed in Okta",
      () => scopes({}, { type: OKTA, ...listing(...without("offline_access")) }),
      /^failed: not supported: "offline_access"; allow them/,
    ],
    [
      "for refresh tokens are listed in Entra",
      () => scopes({}, { type: AZURE, ...listing(...without("offline_access")) }),
      /^failed: not supported: "offline_access"; allow them[^;]*$/,
    ],
    [
      "for refresh tokens may not be listed elsewhere",
      () => scopes({}, { type: CUSTOM, ...listing(...without("offline_access")) }),
      /^unknown: the document does not list "offline_access"/,
    ],
    [
      "of Entra's API may not be listed",
      () => scopes({ scopes: [API, ...without("session:role-any")] }, { type: AZURE }),
      /^unknown: the document does not list "api:\/\/11111111\/session:role-any"/,
    ],
    [
      "that are missing for certain are named without the others",
      () => scopes({}, { type: CUSTOM, ...listing("openid", "profile") }),
      /^failed: not supported: "email"; /,
    ],
  ]);
});

describe("the client's other settings", () => {
  const pkce = about("VERIFY-PKCE");
  const authentication = about("VERIFY-CLIENT-AUTH");
  const redirect = about("VERIFY-REDIRECT");
  const sigmaKeys = about("VERIFY-SIGMA-JWKS");
  const credential = about("VERIFY-CREDENTIAL");
  const methods = (...listed: string[]) => ({ token_endpoint_auth_methods_supported: listed });
  const PATH = "/api/v2/oauth/1/authcode";
  const FOR_DATABRICKS = `https://api-eu-aws.sigmacomputing.com${PATH}`;
  const FOREIGN = `https://sigma.example.com${PATH}`;
  const KEYS_OF_SIGMA = "https://aws-api.sigmacomputing.com/api/v2/.well-known/jwks.json";
  const ends = { credentialEndDate: "2026-03-01T00:00:00Z" };
  testRows([
    [
      "PKCE is unknown where no method is listed",
      () => pkce({ requirePkce: true }),
      /^unknown: the document lists no methods; run verify --login/,
    ],
    [
      "PKCE passes with S256",
      () => pkce({ requirePkce: true }, { metadata: { code_challenge_methods_supported: ["plain", "S256"] } }),
      /^passed: ; /,
    ],
    [
      "PKCE fails without S256",
      () => pkce({ requirePkce: true }, { metadata: { code_challenge_methods_supported: ["plain"] } }),
      /^failed: methods are \["plain"\]; allow S256/,
    ],
    ["a secret passes where no method is listed", () => authentication({ useJwt: false }), /^passed: ; /],
    ["a secret passes in the body", () => authentication({ useJwt: false }, { metadata: methods("client_secret_post") }), /^passed: ; /],
    [
      "a secret passes next to other methods",
      () => authentication({ useJwt: false }, { metadata: methods("private_key_jwt", "client_secret_basic") }),
      /^passed: ; /,
    ],
    [
      "a secret fails where only JWTs are taken",
      () => authentication({ useJwt: false }, { metadata: methods("private_key_jwt") }),
      /^failed: methods are \["private_key_jwt"\]; allow client secrets/,
    ],
    [
      "a JWT fails where no method is listed",
      () => authentication({ useJwt: true }),
      /^failed: methods are "not listed, which means client_secret_basic"; allow private_key_jwt/,
    ],
    ["a JWT passes", () => authentication({ useJwt: true }, { metadata: methods("private_key_jwt") }), /^passed: ; /],
    [
      "a JWT passes with RS256",
      () =>
        authentication(
          { useJwt: true },
          { metadata: { ...methods("private_key_jwt"), token_endpoint_auth_signing_alg_values_supported: ["ES256", "RS256"] } },
        ),
      /^passed: ; /,
    ],
    [
      "a JWT fails without RS256",
      () =>
        authentication(
          { useJwt: true },
          { metadata: { ...methods("private_key_jwt"), token_endpoint_auth_signing_alg_values_supported: ["ES256"] } },
        ),
      /^failed: a client's JWT may be signed with \["ES256"\]; allow RS256 for it/,
    ],
    [
      "a secret needs no RS256",
      () => authentication({ useJwt: false }, { metadata: { token_endpoint_auth_signing_alg_values_supported: ["ES256"] } }),
      /^passed: ; /,
    ],
    [
      "a JWT needs a certificate in Entra",
      () => authentication({ useJwt: true }, { type: AZURE, metadata: methods("private_key_jwt") }),
      /^passed: Entra needs Sigma's certificate/,
    ],
    ["a secret needs none in Entra", () => authentication({ useJwt: false }, { type: AZURE }), /^passed: ; /],
    ["a redirect URI of Sigma's passes", () => redirect({ redirectUri: `https://api.eu.aws.sigmacomputing.com${PATH}` }), /^passed: ; /],
    [
      "a redirect URI for Databricks passes there",
      () => redirect({ redirectUri: FOR_DATABRICKS }, { metadata: DATABRICKS }),
      /^passed: ; /,
    ],
    [
      "a redirect URI for Databricks fails elsewhere",
      () => redirect({ redirectUri: FOR_DATABRICKS }),
      /^failed: .* is only in Sigma's table for Databricks; use the redirect URI/,
    ],
    [
      "a redirect URI for Databricks is unknown without a document",
      () => redirect({ redirectUri: FOR_DATABRICKS }, { metadata: null }),
      /^unknown: .*is not in the copy of Sigma's table/,
    ],
    [
      "a redirect URI must be https",
      () => redirect({ redirectUri: `http://api.sigmacomputing.com${PATH}` }),
      /^failed: .* is not an https URL; /,
    ],
    ["a redirect URI must be a URL", () => redirect({ redirectUri: "sigma" }), /^failed: "sigma" is not an https URL; /],
    [
      "a redirect URI may not lead elsewhere",
      () => redirect({ redirectUri: FOREIGN }),
      /^failed: .* is outside sigmacomputing\.com: .*use --allow-foreign-host/,
    ],
    [
      "a redirect URI may lead elsewhere when that is intended",
      () => redirect({ redirectUri: FOREIGN }, { foreign: true }),
      /^unknown: "sigma\.example\.com" is not in the copy/,
    ],
    [
      "a redirect URI has Sigma's path",
      () => redirect({ redirectUri: "https://api.sigmacomputing.com/other" }),
      /^failed: .* has a different path than Sigma's; /,
    ],
    [
      "a redirect URI has Sigma's path on a new host, too",
      () => redirect({ redirectUri: "https://api.new.sigmacomputing.com/other" }),
      /^failed: .* has a different path/,
    ],
    [
      "a redirect URI may be of a new deployment",
      () => redirect({ redirectUri: `https://api.new.sigmacomputing.com${PATH}` }),
      /^unknown: "api\.new\.sigmacomputing\.com" is not in the/,
    ],
    [
      "Sigma's keys are unknown without a redirect URI",
      () => sigmaKeys({ useJwt: true }),
      /^unknown: their location is unknown without a redirect URI; pass --redirect-uri/,
    ],
    [
      "Sigma's keys pass",
      () =>
        sigmaKeys(
          { useJwt: true, redirectUri: `https://aws-api.sigmacomputing.com${PATH}` },
          { keys: { [KEYS_OF_SIGMA]: { json: { keys: [KEY] } } } },
        ),
      /^passed: ; /,
    ],
    [
      "Sigma's keys for Databricks are at the other host",
      () =>
        sigmaKeys(
          { useJwt: true, redirectUri: FOR_DATABRICKS },
          { keys: { "https://api.eu.aws.sigmacomputing.com/api/v2/.well-known/jwks.json": UNREAD } },
        ),
      /^failed: "https:\/\/acme\.example\.com\/keys" answers with status 404; check the URL; the identity provider must also reach it/,
    ],
    ["a time that is none is unknown", () => credential({ credentialEndDate: "soon" }), /^unknown: "soon" is not a time/],
    ["a time to warn that is none is unknown", () => credential({ ...ends, credentialWarnDate: "soon" }), /^unknown: "soon" is not a time/],
    ["a secret passes", () => credential(ends), /^passed: ; /],
    [
      "a secret has expired at its end",
      () => credential(ends, { now: "2026-03-01T00:00:00Z" }),
      /^failed: it expired at 2026-03-01T00:00:00Z; create a new one/,
    ],
    [
      "a secret has not expired a second before",
      () => credential(ends, { now: "2026-02-28T23:59:59Z" }),
      /^passed: but it expires in 0 days, at 2026-03-01T00:00:00Z: create a new one/,
    ],
    [
      "a secret is watched from a month before",
      () => credential(ends, { now: "2026-01-30T00:00:00Z" }),
      /^passed: but it expires in 30 days, /,
    ],
    ["a secret is not watched earlier", () => credential(ends, { now: "2026-01-29T23:59:59Z" }), /^passed: ; /],
    [
      "a secret is watched from its time on",
      () => credential({ ...ends, credentialWarnDate: "2026-01-01T00:00:00Z", credentialRenewal: "ask Acme" }),
      /^passed: but it expires in 59 days, at 2026-03-01T00:00:00Z: ask Acme; /,
    ],
  ]);
});
