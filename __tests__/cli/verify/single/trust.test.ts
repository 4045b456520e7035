import { checkIssuer } from "../../../../cli/verify/checks/issuer";
import { checkTrust } from "../../../../cli/verify/checks/trust";
import { Documents } from "../../../../cli/verify/documents/documents";
import { Fetched } from "../../../../cli/verify/documents/fetch-json";
import { CheckId, Outcomes } from "../../../../cli/verify/model/check";
import { Trust } from "../../../../cli/verify/model/setup";
import { AnyRoleMode } from "../../../../lib/snowflake/any-role-mode";
import { SnowflakeOAuthType } from "../../../../lib/snowflake/snowflake-oauth-type";
import { testRows } from "./judged";

const { OKTA, AZURE, CUSTOM, PING_FEDERATE } = SnowflakeOAuthType;
const ISSUER = "https://acme.example.com/oauth2/default";
const OWN = "https://acme.example.com/keys";
const OTHER = "https://login.example.com/keys";
const KEY = { kty: "RSA", n: Buffer.alloc(256, 1).toString("base64url"), e: "AQAB", kid: "one" };
const keySet = (...keys: object[]): Fetched => ({ json: { keys } });

const documents = (metadata: object | undefined, keys: Record<string, Fetched> = {}): Documents => ({
  metadata: metadata === undefined ? { problem: "it answers with status 404", fix: "check the URL" } : { json: { ...metadata } },
  keys: new Map(Object.entries(keys)),
});
const SAID = { issuer: ISSUER, jwks_uri: OWN };
const READ = documents(SAID, { [OWN]: keySet(KEY) });

const ids = (trust: Partial<Trust>, found = READ) => checkTrust({ name: "acme", ...trust }, found).map(({ id }) => id);
const about = (id: CheckId, trust: Partial<Trust>, found = READ) =>
  checkTrust({ name: "acme", ...trust }, found).find((check) => check.id === id);

describe("what is checked of what trusts the server", () => {
  const ALWAYS = ["VERIFY-ISSUER", "VERIFY-JWKS-URI", "VERIFY-AUDIENCE"];
  test.each<[string, Partial<Trust>, string[]]>([
    ["of flags that say nothing of Snowflake", {}, ALWAYS],
    ["of a type", { type: OKTA }, [...ALWAYS, "VERIFY-INTEGRATION"]],
    ["of whether it is enabled", { enabled: true }, [...ALWAYS, "VERIFY-INTEGRATION"]],
    ["of a mode", { anyRoleMode: AnyRoleMode.ENABLE }, [...ALWAYS, "VERIFY-INTEGRATION", "VERIFY-ANY-ROLE"]],
  ])("%s", (_, trust, expected) => expect(ids(trust)).toStrictEqual(expected));
});

describe("the trusted keys", () => {
  const keys = (trust: Partial<Trust>, found = READ) => about("VERIFY-JWKS-URI", trust, found);
  const twoPlaces = (own: Fetched, other: Fetched) => documents(SAID, { [OWN]: own, [OTHER]: other });
  const FOUR = [OWN, `${OWN}/2`, `${OWN}/3`, `${OWN}/4`];
  testRows([
    ["that nobody named are unknown", () => keys({}), /^unknown: the trusted keys are unknown; pass --jwks-uri/],
    ["of an empty list are unknown", () => keys({ jwksUris: [] }), /^unknown: the trusted keys are unknown; /],
    ["at the document's URL pass", () => keys({ jwksUris: [OWN], type: OKTA }), /^passed: ; /],
    [
      "at two URLs are too many",
      () => keys({ jwksUris: [OWN, OTHER], type: OKTA }),
      /^failed: 2 URLs are trusted; Snowflake accepts 1 with OKTA; /,
    ],
    ["at three URLs are right for Entra", () => keys({ jwksUris: FOUR.slice(0, 3), type: AZURE }), /^passed: ; /],
    [
      "at four URLs are too many for Entra",
      () => keys({ jwksUris: FOUR, type: AZURE }),
      /^failed: 4 URLs are trusted; Snowflake accepts 3 with AZURE; /,
    ],
    ["at two URLs may be right where the type is unknown", () => keys({ jwksUris: [OWN, OTHER] }), /^passed: ; /],
    [
      "that cannot be read are a problem at their URL",
      () =>
        keys(
          { jwksUris: [OTHER] },
          twoPlaces(keySet(KEY), { problem: '"https://login.example.com/keys" answers with status 404', fix: "check the URL" }),
        ),
      /^failed: "https:\/\/login\.example\.com\/keys" answers with status 404; check the URL; Snowflake reads the keys there/,
    ],
    [
      "are compared with nothing without a document",
      () => keys({ jwksUris: [OWN] }, documents(undefined, { [OWN]: keySet(KEY) })),
      /^unknown: the metadata/,
    ],
    [
      "are compared with nothing where the document names none",
      () => keys({ jwksUris: [OWN] }, documents({ issuer: ISSUER })),
      /^unknown: the metadata/,
    ],
    [
      "are compared with nothing where the document names no https URL",
      () => keys({ jwksUris: [OWN] }, documents({ ...SAID, jwks_uri: "/keys" }, { [OWN]: keySet(KEY) })),
      /^unknown: the document names "\/keys", which is not an absolute URL: there is nothing to compare it with; .*VERIFY-HTTPS/,
    ],
    [
      "at another URL pass with the same keys",
      () => keys({ jwksUris: [OTHER] }, twoPlaces(keySet({ ...KEY, kid: "old" }, KEY), keySet(KEY))),
      /^passed: the URL differs from the one in the document, but has the same keys; /,
    ],
    [
      "at another URL fail with other keys",
      () => keys({ jwksUris: [OTHER] }, twoPlaces(keySet(KEY), keySet({ ...KEY, kid: "two" }))),
      /^failed: .*has none of its keys/,
    ],
    [
      "at another URL fail with other keys of the same name",
      () => keys({ jwksUris: [OTHER] }, twoPlaces(keySet(KEY), keySet({ ...KEY, n: Buffer.alloc(256, 2).toString("base64url") }))),
      /^failed: the document names "https:\/\/acme\.example\.com\/keys", "https:\/\/login\.example\.com\/keys" is trusted and has none of its keys; /,
    ],
    [
      "at another URL fail where the document's own cannot be read",
      () => keys({ jwksUris: [OTHER] }, twoPlaces({ problem: "it answers with status 404", fix: "" }, keySet(KEY))),
      /^failed: .*has none of its keys/,
    ],
    [
      "at another URL fail where the document's own have no form",
      () => keys({ jwksUris: [OTHER] }, twoPlaces({ json: {} }, keySet(KEY))),
      /^failed: .*has none of its keys/,
    ],
    ["at another URL fail where that was not fetched", () => keys({ jwksUris: [OTHER] }), /^failed: .*has none of its keys/],
  ]);
});

describe("the trusted audiences", () => {
  const audience = (trust: Partial<Trust>) => about("VERIFY-AUDIENCE", trust);
  const ACCOUNT = "https://acme-analytics.snowflakecomputing.com";
  testRows([
    ["that nobody named are unknown", () => audience({}), /^unknown: the trusted audiences are unknown; pass --audience/],
    ["of an empty list are unknown", () => audience({ audiences: [] }), /^unknown: the trusted audiences are unknown; /],
    [
      "are the account's URL without a list",
      () => audience({ accountUrl: ACCOUNT }),
      /^passed: Snowflake trusts the account's URL, "https:\/\/acme-analytics/,
    ],
    [
      "are the account's URL with an empty list",
      () => audience({ accountUrl: ACCOUNT, audiences: [] }),
      /^passed: Snowflake trusts the account's URL, /,
    ],
    ["pass", () => audience({ accountUrl: ACCOUNT, audiences: [ACCOUNT, "api://acme"] }), /^passed: ; /],
    [
      "are named where one is odd",
      () => audience({ audiences: [ACCOUNT, `${ACCOUNT}/`] }),
      /^unknown: "https:\/\/acme-analytics\.snowflakecomputing\.com\/" ends in a slash: correct only if the tokens have exactly this; use https:/,
    ],
  ]);
});

describe("the integration", () => {
  const integration = (trust: Partial<Trust>) => about("VERIFY-INTEGRATION", trust);
  testRows([
    ["passes", () => integration({ enabled: true, type: OKTA }), /^passed: ; /],
    ["passes where nobody said whether it is enabled", () => integration({ type: OKTA }), /^passed: ; /],
    [
      "fails when it is disabled",
      () => integration({ enabled: false, type: OKTA }),
      /^failed: the integration is disabled; .*\[EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_ENABLED\]$/,
    ],
    ["is unknown without a type", () => integration({ enabled: true }), /^unknown: its type is unknown; pass --integration-type/],
    [
      "is unknown without a type, whatever its scopes",
      () => integration({ enabled: true, scopeMappingAttribute: "scope" }),
      /^unknown: its type is unknown; /,
    ],
    [
      "takes an attribute with CUSTOM",
      () => integration({ type: CUSTOM, scopeMappingAttribute: "scope", scopeDelimiter: " " }),
      /^passed: ; /,
    ],
    [
      "takes no attribute otherwise",
      () => integration({ type: OKTA, scopeMappingAttribute: "scp" }),
      /^failed: scope attribute and delimiter with OKTA; remove them/,
    ],
    [
      "takes no delimiter otherwise",
      () => integration({ type: AZURE, scopeDelimiter: " " }),
      /^failed: scope attribute and delimiter with AZURE; remove them/,
    ],
  ]);
});

describe("the mode for any role", () => {
  const mode = (anyRoleMode: AnyRoleMode) => about("VERIFY-ANY-ROLE", { anyRoleMode });
  testRows([
    ["passes when enabled", () => mode(AnyRoleMode.ENABLE), /^passed: ; /],
    [
      "fails when disabled",
      () => mode(AnyRoleMode.DISABLE),
      /^failed: the any-role mode is DISABLE, .*; set snowflake\.anyRoleMode: ENABLE/,
    ],
    [
      "is unknown for the privileged",
      () => mode(AnyRoleMode.ENABLE_FOR_PRIVILEGE),
      /^unknown: only roles with USE_ANY_ROLE.*; run SHOW GRANTS/,
    ],
  ]);
});

describe("the issuer", () => {
  const TENANT = "11111111-2222-3333-4444-555555555555";
  const VERSION_1 = `https://sts.windows.net/${TENANT}/`;
  const VERSION_2 = `https://login.microsoftonline.com/${TENANT}/v2.0`;
  const issuer = (said: unknown, trusted?: string, type?: SnowflakeOAuthType, more = {}) =>
    checkIssuer({ name: "acme", issuer: trusted, type }, { issuer: said, ...more }, new Outcomes("acme"));
  testRows([
    [
      "is unknown without a document",
      () => about("VERIFY-ISSUER", { issuer: ISSUER }, documents(undefined)),
      /^unknown: the metadata document could not be read/,
    ],
    ["is compared with the document", () => about("VERIFY-ISSUER", { issuer: ISSUER }), /^passed: ; /],
    ["is unknown where the document names none", () => issuer(undefined, ISSUER), /^unknown: the document names no issuer/],
    ["is unknown where nobody named the trusted one", () => issuer(ISSUER), /^unknown: the document says "https:.*; pass --issuer/],
    [
      "is of one tenant",
      () => issuer("https://login.microsoftonline.com/{tenantid}/v2.0", VERSION_2),
      /^failed: the metadata URI is not for one tenant; /,
    ],
    ["is not Okta's own", () => issuer("https://acme.okta.com", "https://acme.okta.com", OKTA), /^failed: .*org authorization server/],
    [
      "is not Okta's own, with a slash",
      () => issuer("https://acme.okta.com/", "https://acme.okta.com/", OKTA),
      /^failed: .*org authorization server/,
    ],
    ["may have no path elsewhere", () => issuer("https://acme.example.com/", "https://acme.example.com/", CUSTOM), /^passed: ; /],
    ["may be no URL with Okta", () => issuer("acme", "acme", OKTA), /^passed: ; /],
    ["may be version 1 of the document's tenant", () => issuer(VERSION_2, VERSION_1, AZURE), /^passed: version 1 of the same tenant/],
    [
      "may not be version 2 where the document is of version 1",
      () => issuer(VERSION_1, VERSION_2, AZURE),
      /^failed: .*version 1 and version 2 of Entra's tokens/,
    ],
    [
      "may not be version 1 of another tenant",
      () => issuer(VERSION_2, VERSION_1.replace("1111", "9999"), AZURE),
      /^failed: .*they are two tenants of Entra \(identityProvider\.tenantId\)/,
    ],
    ["may not be another tenant's", () => issuer(VERSION_2, VERSION_2.replace("1111", "9999"), AZURE), /^failed: .*they are two tenants/],
    [
      "is known in Entra's other clouds",
      () => issuer(VERSION_2, VERSION_2.replace("online.com", "online.us"), AZURE),
      /^failed: .*version 1 and version 2/,
    ],
    ["of version 1 needs its slash", () => issuer(VERSION_2, VERSION_1.slice(0, -1), AZURE), /^failed: .*they are two servers/],
    ["of version 2 needs its ending", () => issuer(VERSION_2.slice(0, -5), VERSION_1, AZURE), /^failed: .*they are two servers/],
    [
      "of Entra has a tenant",
      () => issuer("https://login.microsoftonline.com//v2.0", "https://sts.windows.net//", AZURE),
      /^failed: .*they are two servers/,
    ],
    [
      "of Entra has one tenant",
      () => issuer("https://login.microsoftonline.com/a/b/v2.0", "https://sts.windows.net/a/b/", AZURE),
      /^failed: .*they are two servers/,
    ],
    [
      "is the token manager's with PingFederate's type",
      () => issuer(ISSUER, "acme", PING_FEDERATE),
      /^unknown: .*the access token manager decides; compare/,
    ],
    [
      "is the token manager's with PingFederate's document",
      () => issuer(ISSUER, "acme", CUSTOM, { authorization_endpoint: "https://acme.example.com/as/authorization.oauth2" }),
      /^unknown: .*the access token manager decides; compare/,
    ],
    [
      "is not the token manager's with a document of another server",
      () => issuer(ISSUER, "acme", CUSTOM, { authorization_endpoint: "https://acme.example.com/authorize" }),
      /^failed: .*they are two servers; .*EXTERNAL_OAUTH_ISSUER.*\[EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_FOUND\]$/,
    ],
    ["has its fix without Snowflake, too", () => issuer(ISSUER, "acme"), /^failed: .*; set what is trusted to the document's issuer/],
    ["with a slash more differs", () => issuer(`${ISSUER}/`, ISSUER, OKTA), /^failed: .*they differ in the trailing slash/],
    ["with a slash less differs", () => issuer(ISSUER, `${ISSUER}/`, OKTA), /^failed: .*they differ in the trailing slash/],
    [
      "with other letters differs",
      () => issuer(ISSUER, ISSUER.replace("default", "Default"), OKTA),
      /^failed: .*they differ in upper and lower case/,
    ],
    [
      "on another host differs",
      () => issuer(ISSUER, ISSUER.replace("acme.", "login."), OKTA),
      /^failed: .*they differ in the host, as with a custom domain/,
    ],
    ["on another path is another", () => issuer(ISSUER, ISSUER.replace("default", "other"), OKTA), /^failed: .*they are two servers/],
    [
      "on another host without a path is another",
      () => issuer("https://acme.example.com", "https://login.example.com", CUSTOM),
      /^failed: .*they are two servers/,
    ],
    ["that is no URL is another", () => issuer("acme", ISSUER, CUSTOM), /^failed: .*they are two servers/],
    [
      "of Entra and another server's are two",
      () => issuer(VERSION_2, "https://acme.example.com/a", AZURE),
      /^failed: .*they are two servers/,
    ],
  ]);
});
