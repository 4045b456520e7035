import { Fetched } from "../../../../cli/verify/documents/fetch-json";
import { Outcomes } from "../../../../cli/verify/model/check";
import { Trust } from "../../../../cli/verify/model/setup";
import { checkAudience, checkIssuer, checkLifetime } from "../../../../cli/verify/token/claims";
import { Claims } from "../../../../cli/verify/token/parse";
import { checkTokenScope } from "../../../../cli/verify/token/scope";
import { checkUser } from "../../../../cli/verify/token/user";
import { AnyRoleMode } from "../../../../lib/snowflake/any-role-mode";
import { SnowflakeOAuthType } from "../../../../lib/snowflake/snowflake-oauth-type";
import { SnowflakeUserAttribute } from "../../../../lib/snowflake/snowflake-user-attribute";
import { testRows } from "./judged";

const { OKTA, AZURE, CUSTOM, PING_FEDERATE } = SnowflakeOAuthType;
const OUTCOME = new Outcomes("acme");
const ANY = "session:role-any";

describe("the user", () => {
  const user = (claims: Claims, userMappingClaims: string[] | undefined = ["upn", "email"], userAttribute?: SnowflakeUserAttribute) =>
    checkUser(claims, { name: "acme", userMappingClaims, userAttribute }, OUTCOME);
  const { EMAIL_ADDRESS, LOGIN_NAME } = SnowflakeUserAttribute;
  const APPLICATION = /^failed: .*; it is an application's token, without a user: log in as a user \[EXTERNAL_OAUTH_USER_CLAIM_MISSING\]$/;
  const GUESTS = /^failed: it has no claim "upn" or "email"; guests have no upn by default.* \[EXTERNAL_OAUTH_USER_CLAIM_MISSING\]$/;
  const ELSEWHERE = /^failed: it has no claim "email"; add the claim to the access token/;
  testRows([
    [
      "is unknown where nobody named a claim",
      () => checkUser({ upn: "ada" }, { name: "acme" }, OUTCOME),
      /^unknown: the user claim is unknown; pass --user-mapping-claim/,
    ],
    ["is unknown with an empty list of claims", () => user({ upn: "ada" }, []), /^unknown: the user claim is unknown; /],
    ["is the claim's", () => user({ upn: "ada" }, ["upn"], LOGIN_NAME), /^passed: a user in Snowflake must have LOGIN_NAME "ada"; /],
    [
      "is compared with the login name unless told otherwise",
      () => user({ upn: "ada" }),
      /^passed: a user in Snowflake must have LOGIN_NAME "ada"; /,
    ],
    [
      "is compared with the email address",
      () => user({ email: "ada@example.com" }, ["email"], EMAIL_ADDRESS),
      /^passed: .* have EMAIL "ada@example\.com"; /,
    ],
    ["is that of the first claim that is there", () => user({ email: "ada" }), /^passed: .* LOGIN_NAME "ada"; /],
    ["is that of the first of both claims", () => user({ email: "ada", upn: "lin" }), /^passed: .* LOGIN_NAME "lin"; /],
    ["is not that of a claim with null", () => user({ upn: null, email: "ada" }), /^passed: .* LOGIN_NAME "ada"; /],
    [
      "is nobody where all are null",
      () => user({ upn: null, email: null }),
      /^failed: the claim "upn" is null, which is not a name; set a value for every user.*MISSING\]$/,
    ],
    ["is no number", () => user({ upn: 5 }), /^failed: the claim "upn" is 5, which is not a name; /],
    ["is not empty", () => user({ upn: "" }), /^failed: the claim "upn" is "", which is not a name; /],
    ["is not blank", () => user({ upn: " \n" }), /^failed: the claim "upn" is .*, which is not a name; /],
    [
      "has no space in front",
      () => user({ upn: " ada" }),
      /^failed: the claim "upn" is " ada", with spaces or line breaks around it; remove them .* \[\]$/,
    ],
    ["has no space behind", () => user({ upn: "ada " }), /^failed: the claim "upn" is "ada ", with spaces or line breaks around it; /],
    ["may have a space within", () => user({ upn: "ada lovelace" }), /^passed: /],
    [
      "is no expression",
      () => user({ upn: "${user.email}" }),
      /^failed: the claim "upn" is .*, which the identity provider did not evaluate; use the identity/,
    ],
    [
      "is an email address where those are compared",
      () => user({ upn: "ada" }, ["upn"], EMAIL_ADDRESS),
      /^failed: "ada" in "upn" is not an email address, .* EMAIL; set userMapping/,
    ],
    ["may be a guest", () => user({ upn: "ada_example.com#EXT#@acme.com" }), /^passed: .* LOGIN_NAME "[^"]*", which is a guest's; /],
    ["is missing", () => user({ sub: "ada" }, ["email"]), ELSEWHERE],
    ["is missing in Entra, as of guests", () => user({ sub: "ada" }), GUESTS],
    [
      "is missing, but for its letters",
      () => user({ sub: "ada", EMAIL: "ada" }),
      /^failed: it has no claim "upn" or "email"; the token has "EMAIL": upper and lower case matter/,
    ],
    ["is missing in an application's token of Entra", () => user({ idtyp: "app" }), APPLICATION],
    ["is missing in an application's token of Okta", () => user({ sub: "client", client_id: "client" }), APPLICATION],
    ["is missing in an application's token of Auth0", () => user({ gty: "client-credentials" }), APPLICATION],
    ["is missing in a user's token with the client's id", () => user({ sub: "ada", client_id: "client" }), GUESTS],
    ["is missing in a token that names neither", () => user({ idtyp: "user", gty: "password" }), GUESTS],
    ["is not what every object has", () => user({ sub: "ada" }, ["constructor"]), /^failed: it has no claim "constructor"; add the claim/],
  ]);
});

describe("the scopes", () => {
  const scope = (claims: Claims, trust: Partial<Trust>) => checkTokenScope(claims, { name: "acme", ...trust }, OUTCOME);
  const FILTERED = /\[role requested in the login is not listed in the Access Token or was filtered\]$/;
  const comma = { type: CUSTOM };
  const space = { type: CUSTOM, scopeMappingAttribute: "scope", scopeDelimiter: " " };
  testRows([
    ["of Okta are a list", () => scope({ scp: ["openid", ANY] }, { type: OKTA }), /^passed: ; /],
    [
      "of Okta are no text",
      () => scope({ scp: ANY }, { type: OKTA }),
      /^failed: scp is a text; with OKTA Snowflake reads a list; use the type of integration/,
    ],
    ["of Okta are not null", () => scope({ scp: null }, { type: OKTA }), /^failed: scp is null; with OKTA Snowflake reads a list; /],
    ["of Okta are no number", () => scope({ scp: 5 }, { type: OKTA }), /^failed: scp is a number; with OKTA Snowflake reads a list; /],
    ["of Okta are text within the list", () => scope({ scp: [5, ANY] }, { type: OKTA }), /^passed: ; /],
    [
      "of Okta are not elsewhere",
      () => scope({ scope: ANY }, { type: OKTA }),
      /^failed: it has its scopes in scope; with OKTA Snowflake reads scp; get the token from the server/,
    ],
    [
      "of Okta are there",
      () => scope({}, { type: OKTA }),
      /^failed: it has no scopes \(scp\); request session:role-any, and allow it in the policy/,
    ],
    ["of Entra are a text", () => scope({ scp: `openid ${ANY}` }, { type: AZURE }), /^passed: ; /],
    [
      "of Entra are no list",
      () => scope({ scp: [ANY] }, { type: AZURE }),
      /^failed: scp is a list; with AZURE Snowflake reads text there; use the type of integration/,
    ],
    ["with a delimiter are split at it", () => scope({ scope: `openid  ${ANY}` }, space), /^passed: ; /],
    ["with no delimiter are split at commas", () => scope({ scp: `openid,${ANY}` }, comma), /^passed: ; /],
    [
      "with no delimiter are not split at spaces",
      () => scope({ scp: `openid ${ANY}` }, comma),
      /^failed: the scopes in scp are separated by spaces, but Snowflake expects ","; set scopeDelimiter/,
    ],
    [
      "with no delimiter are not split at some spaces",
      () => scope({ scp: `openid email,${ANY}` }, comma),
      /^failed: the scopes in scp are separated by spaces/,
    ],
    ["that are shown are texts", () => scope({ scp: [5, "openid"] }, { type: OKTA }), /^failed: no role among \["openid"\]; /],
    ["that are shown are not empty", () => scope({ scope: "openid  email" }, space), /^failed: no role among \["openid","email"\]; /],
    [
      "that are shown are not empty, wherever they are",
      () => scope({ scope: " openid, email " }, {}),
      /^failed: no role among \["openid","email"\]; /,
    ],
    [
      "with another delimiter may have commas",
      () => scope({ scp: `openid,${ANY}` }, { type: CUSTOM, scopeDelimiter: ";" }),
      /^failed: no role among \["openid,session:role-any"\]: they are not separated as/,
    ],
    [
      "with another delimiter may have spaces",
      () => scope({ scp: `openid ${ANY}` }, { type: CUSTOM, scopeDelimiter: ";" }),
      /^failed: no role among .*: they are not separated as expected/,
    ],
    ["in scp may be a list", () => scope({ scp: [ANY] }, comma), /^passed: ; /],
    [
      "elsewhere may be no list",
      () => scope({ scope: [ANY] }, space),
      /^failed: scope is a list; with CUSTOM Snowflake reads text there; set scopeMappingAttribute: scp for a list/,
    ],
    [
      "are in the claim that is set",
      () => scope({ scp: [ANY] }, space),
      /^failed: it has its scopes in scp; with CUSTOM Snowflake reads scope; set scopeMappingAttribute: scp/,
    ],
    [
      "are in the other claim",
      () => scope({ scope: ANY }, comma),
      /^failed: it has its scopes in scope; with CUSTOM Snowflake reads scp; set scopeMappingAttribute: scope/,
    ],
    [
      "may be anywhere with an unknown type",
      () => scope({ scope: `openid,${ANY}` }, {}),
      /^unknown: it has a role; the integration's type decides.*; pass --integration-type/,
    ],
    [
      "may be anywhere with PingFederate's type",
      () => scope({ scope: ["openid", ANY] }, { type: PING_FEDERATE }),
      /^unknown: it has a role; Snowflake does not document.*; run the statement/,
    ],
    ["of no form have no role", () => scope({ scope: 5, scp: [5] }, {}), /^failed: no role among \[\]; request session:role-any/],
    [
      "have a role",
      () => scope({ scp: ["openid"] }, { type: OKTA }),
      /^failed: no role among \["openid"\]; request session:role-any .*; a client with roleScope: false/,
    ],
    [
      "of Entra have a role",
      () => scope({ scp: "openid" }, { type: AZURE }),
      /^failed: no role among \["openid"\]; request api:\/\/<client id>\/session:role-any/,
    ],
    ["without a role are refused for that", () => scope({ scp: ["openid"] }, { type: OKTA }), FILTERED],
    ["that cannot be read are refused for that", () => scope({}, { type: OKTA }), FILTERED],
    [
      "may have one role",
      () => scope({ scp: ["session:role:ANALYST", "session:role:VIEWER"] }, { type: OKTA }),
      /^passed: only for "session:role:ANALYST" or "session:role:VIEWER"; /,
    ],
    [
      "of Entra name no role so",
      () => scope({ scp: "session:scope:ANALYST" }, { type: AZURE }),
      /^failed: Snowflake finds no role in "session:scope:ANALYST" with AZURE; use session:role-any \[390317\]$/,
    ],
    [
      "of Entra may name one so next to another",
      () => scope({ scp: "session:scope:A session:role:B" }, { type: AZURE }),
      /^passed: only for "session:scope:A" or "session:role:B"; /,
    ],
    ["of Entra may name one so next to any", () => scope({ scp: `session:scope:A ${ANY}` }, { type: AZURE }), /^passed: ; /],
    ["of Okta may name one so", () => scope({ scp: ["session:scope:A"] }, { type: OKTA }), /^passed: only for "session:scope:A"; /],
    ["have any role in any letters", () => scope({ scp: ["SESSION:ROLE-ANY"] }, { type: OKTA }), /^passed: ; /],
    [
      "have any role where that is off",
      () => scope({ scp: [ANY] }, { type: OKTA, anyRoleMode: AnyRoleMode.DISABLE }),
      /^failed: session:role-any, and the any-role mode is DISABLE; set snowflake/,
    ],
    [
      "have one role where any is off",
      () => scope({ scp: ["session:role:A"] }, { type: OKTA, anyRoleMode: AnyRoleMode.DISABLE }),
      /^passed: only for "session:role:A"; /,
    ],
    [
      "have any role for the privileged",
      () => scope({ scp: [ANY] }, { type: OKTA, anyRoleMode: AnyRoleMode.ENABLE_FOR_PRIVILEGE }),
      /^unknown: the user's role must have USE_ANY_ROLE/,
    ],
    [
      "have one role for the privileged",
      () => scope({ scp: ["session:role:A"] }, { type: OKTA, anyRoleMode: AnyRoleMode.ENABLE_FOR_PRIVILEGE }),
      /^passed: only for/,
    ],
    ["of Databricks have all", () => checkTokenScope({ scope: "openid all-apis" }, undefined, OUTCOME), /^passed: ; /],
    ["of Databricks have SQL", () => checkTokenScope({ scp: ["sql"] }, undefined, OUTCOME), /^passed: ; /],
    [
      "of Databricks have one of them",
      () => checkTokenScope({ scope: "openid" }, undefined, OUTCOME),
      /^failed: no all-apis among \["openid"\]; add the scope all-apis to the app/,
    ],
  ]);
});

describe("the claims", () => {
  const issuer = (iss: unknown, trust: Partial<Trust> | undefined, metadata: Fetched = { json: { issuer: "https://acme.example.com" } }) =>
    checkIssuer({ iss }, trust && { name: "acme", ...trust }, metadata, OUTCOME);
  const audience = (aud: unknown, trust: Partial<Trust>) => checkAudience({ aud }, { name: "acme", ...trust }, OUTCOME);
  const NOW = new Date("2026-01-01T00:00:00Z");
  const seconds = NOW.getTime() / 1000;
  const lifetime = (claims: Claims, type?: SnowflakeOAuthType) =>
    checkLifetime({ exp: seconds + 3600, ...claims }, type && { name: "acme", type }, NOW, OUTCOME);
  const ACME = "https://acme.example.com";
  const ACCOUNT = "https://acme-my-account.snowflakecomputing.com";
  const GUID = "11111111-2222-3333-4444-555555555555";
  const EXPIRED = /\[EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED\]$/;
  testRows([
    ["have an issuer", () => issuer(undefined, {}), /^failed: it has no issuer; .*\[EXTERNAL_OAUTH_MISSING_ISSUER\]$/],
    ["have an issuer that is not empty", () => issuer("", { issuer: "" }), /^failed: it has no issuer; /],
    ["have an issuer in text", () => issuer(5, { issuer: ACME }), /^failed: it has no issuer; /],
    ["have the trusted issuer", () => issuer(ACME, { issuer: ACME }), /^passed: ; /],
    ["have an issuer that is enabled", () => issuer(ACME, { issuer: ACME, enabled: true }), /^passed: ; /],
    [
      "have an issuer that is disabled",
      () => issuer(ACME, { issuer: ACME, enabled: false }),
      /^failed: the integration that trusts it is disabled; .*NOT_ENABLED\]$/,
    ],
    [
      "have an issuer that nobody named",
      () => issuer(ACME, {}),
      /^unknown: it is "https:\/\/acme\.example\.com"; the trusted one is unknown; pass --issuer/,
    ],
    ["have the document's issuer without Snowflake", () => issuer(ACME, undefined), /^passed: ; /],
    [
      "have an issuer that is unknown without a document",
      () => issuer(ACME, undefined, { problem: "", fix: "" }),
      /^unknown: .*; the trusted one is unknown/,
    ],
    [
      "have another issuer",
      () => issuer(`${ACME}/`, { issuer: ACME, type: OKTA }),
      /^failed: it is .* is trusted: they differ in the trailing slash, .*EXTERNAL_OAUTH_ISSUER .*NOT_FOUND\]$/,
    ],
    [
      "have another issuer than the document",
      () => issuer("https://login.example.com", undefined),
      /^failed: .*; set what is trusted to the document's issuer/,
    ],
    [
      "have an audience",
      () => audience(undefined, { audiences: [ACME] }),
      /^failed: it has no audience; .*\[EXTERNAL_OAUTH_MISSING_AUDIENCE\]$/,
    ],
    ["have an audience that is not empty", () => audience("", { audiences: [""] }), /^failed: it has no audience; /],
    ["have an audience in text", () => audience([5], { audiences: [ACME] }), /^failed: it has no audience; /],
    [
      "have an audience that nobody named",
      () => audience(ACME, {}),
      /^unknown: it is "https:\/\/acme\.example\.com"; the trusted ones are unknown; pass --audience/,
    ],
    ["have the trusted audience", () => audience(ACME, { audiences: ["other", ACME] }), /^passed: ; /],
    ["have the trusted audience among others", () => audience(["other", ACME], { audiences: [ACME] }), /^passed: ; /],
    ["have the account as audience", () => audience(ACCOUNT, { accountUrl: ACCOUNT }), /^passed: ; /],
    ["have the account as audience next to others", () => audience(ACCOUNT, { accountUrl: ACCOUNT, audiences: [ACME] }), /^passed: ; /],
    [
      "have another audience",
      () => audience("other", { audiences: [ACME] }),
      /^failed: it is "other", "https:\/\/acme\.example\.com" is trusted: the token is for another recipient; .*FAILED\]$/,
    ],
    [
      "have another audience than two",
      () => audience("other", { audiences: [ACME, "api"] }),
      /^failed: it is "other", "https:\/\/acme\.example\.com" and "api" are trusted: /,
    ],
    [
      "name each trusted audience once",
      () => audience("other", { audiences: [ACME], accountUrl: ACME }),
      /^failed: it is "other", "https:\/\/acme\.example\.com" is trusted: /,
    ],
    ["have an audience with a slash more", () => audience(`${ACME}//`, { audiences: [ACME] }), /they differ in the trailing slash/],
    [
      "have an audience with other letters",
      () => audience(ACME.toUpperCase(), { audiences: [ACME] }),
      /they differ in upper and lower case/,
    ],
    [
      "have an audience with underscores",
      () => audience(ACCOUNT.replaceAll("-", "_"), { audiences: [ACCOUNT] }),
      /they differ in dashes and underscores/,
    ],
    [
      "have an audience of Entra's version 1",
      () => audience(`api://${GUID}`, { audiences: [GUID] }),
      /Entra's tokens have the identifier URI in version 1/,
    ],
    ["have an audience of Entra's version 2", () => audience(GUID, { audiences: [ACCOUNT] }), /only one side has Entra's client id/],
    [
      "have an audience where Entra's is trusted",
      () => audience(ACCOUNT, { audiences: [GUID.toUpperCase().replace(/1/g, "A")] }),
      /only one side has Entra's client id/,
    ],
    ["have another id of Entra's", () => audience(GUID, { audiences: [GUID.replace("1", "9")] }), /the token is for another recipient/],
    [
      "have one of several audiences with a slash more",
      () => audience(["other", `${ACME}/`], { audiences: [ACME, "api"] }),
      /they differ in the trailing slash/,
    ],
    ["have Entra's id among others", () => audience([GUID, "other"], { audiences: [ACCOUNT] }), /only one side has Entra's client id/],
    [
      "have another audience where Entra's is trusted among others",
      () => audience("other", { audiences: [GUID, ACCOUNT] }),
      /only one side has Entra's client id/,
    ],
    [
      "have no id of Entra's with more around it",
      () => audience(`x${GUID}`, { audiences: [ACCOUNT] }),
      /the token is for another recipient/,
    ],
    [
      "have no id of Entra's with more behind it",
      () => audience(`${GUID}x`, { audiences: [ACCOUNT] }),
      /the token is for another recipient/,
    ],
    [
      "have no other audience with a path of api",
      () => audience("https://x/api://a", { audiences: ["https://x/a"] }),
      /the token is for another recipient/,
    ],
    ["end", () => lifetime({ exp: undefined }), /^failed: it has no expiry \(exp is nothing\); .*EXPIRED\]$/],
    ["end at a time", () => lifetime({ exp: "later" }), /^failed: it has no expiry \(exp is "later"\); /],
    ["end at a time in digits, not in text", () => lifetime({ exp: "4000000000" }), /^failed: it has no expiry/],
    ["end at a time that there is", () => lifetime({ exp: 8.64e12 + 1 }), /^failed: it has no expiry/],
    [
      "end at the last time that there is",
      () => lifetime({ exp: 8.64e12 }),
      /^unknown: it expires at 8640000000000, which seems to be in milliseconds; configure/,
    ],
    ["end later", () => lifetime({}), /^passed: until 2026-01-01T01:00:00Z; /],
    ["have ended", () => lifetime({ exp: seconds - 1 }), /^failed: it expired at 2025-12-31T23:59:59Z; get a new one.*EXPIRED\]$/],
    ["have ended at this second", () => lifetime({ exp: seconds }), EXPIRED],
    ["have not ended before it", () => lifetime({ exp: seconds + 1 }), /^passed: until 2026-01-01T00:00:01Z; /],
    ["end in milliseconds", () => lifetime({ exp: 1e11 }), /^unknown: it expires at 100000000000, which seems to be in milliseconds; /],
    ["end in seconds", () => lifetime({ exp: 1e11 - 1 }), /^passed: until 5138-/],
    ["begin a minute from now, as clocks differ", () => lifetime({ nbf: seconds + 60 }), /^passed: /],
    [
      "begin later",
      () => lifetime({ nbf: seconds + 61 }),
      /^failed: it is not valid before 2026-01-01T00:01:01Z; correct the clock .*NOT_YET_VALID\]$/,
    ],
    ["were made later", () => lifetime({ iat: seconds + 61 }), /^failed: it is not valid before 2026-01-01T00:01:01Z; /],
    ["were made later, but begin now", () => lifetime({ nbf: seconds, iat: seconds + 61 }), /^passed: /],
    [
      "have a time at which they were issued, with CUSTOM",
      () => lifetime({}, SnowflakeOAuthType.CUSTOM),
      /^failed: it has no time at which it was issued \(iat is nothing\), which Snowflake requires with CUSTOM; configure .*Include Issued At Claim/,
    ],
    ["have one that is a time", () => lifetime({ iat: "now" }, SnowflakeOAuthType.CUSTOM), /^failed: .*\(iat is "now"\)/],
    ["have one with CUSTOM", () => lifetime({ iat: seconds }, SnowflakeOAuthType.CUSTOM), /^passed: /],
    ["need none with other types", () => lifetime({}, SnowflakeOAuthType.OKTA), /^passed: /],
    ["begin at no time", () => lifetime({ nbf: "later", iat: "later" }), /^passed: /],
    [
      "begin in milliseconds",
      () => lifetime({ nbf: seconds * 1000 }),
      /^failed: it is valid from 1767225600000, which seems to be in milliseconds; configure.*NOT_YET_VALID\]$/,
    ],
  ]);
});
