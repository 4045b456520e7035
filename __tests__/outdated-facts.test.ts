import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./support/project";

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);

/** Everything that people read about vendors. */
const FILES = [
  "README.md",
  "help",
  ...filesIn("docs", ".md"),
  ...filesIn("examples", ".yaml"),
  ...["lib", "config", "stacks", "cli"]
    .flatMap((folder) => filesIn(folder, ".ts"))
    .filter((file) => !/^(lib\/bindings|cli\/dist)\//.test(file)),
];

/** What vendors do not say, or no longer say, with what they say instead, and where. */
const OUTDATED: readonly (readonly [claim: RegExp, instead: string, source: string, found?: string])[] = [
  [
    /Global Administrator/,
    "Cloud Application Administrator may consent to delegated permissions",
    "https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent",
  ],
  [
    /signInFrequencyDays`? shortens|shorten the lifetime of refresh tokens|Conditional Access can shorten them/,
    "for a confidential client, a sign-in frequency does not limit refresh tokens",
    "https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-session-lifetime",
  ],
  [
    /With mapped claims, the keys of that application are at/,
    "only a custom signing key is published for one application",
    "https://learn.microsoft.com/en-us/entra/identity-platform/reference-app-manifest#acceptmappedclaims-attribute",
  ],
  [
    /idle lifetime (is|must be) below/,
    "Auth0's idle lifetime must not exceed the lifetime, and may equal it",
    "https://auth0.com/docs/secure/tokens/refresh-tokens/configure-refresh-token-expiration",
  ],
  [
    /default (authentication )?policy (of the org )?at every (change|update)/,
    "the provider sets it when the app is created",
    "https://github.com/okta/terraform-provider-okta/blob/v4.20.0/okta/app_authentication_policy.go",
  ],
  [
    /In Okta, the app keeps it\.|an app is adopted and keeps its secret/,
    "that Okta keeps a secret that is not sent is not confirmed",
    "https://github.com/okta/terraform-provider-okta/blob/v4.20.0/okta/resource_okta_app_oauth.go",
  ],
  [
    /whether the delimiter works without Snowflake's support/,
    "Snowflake's support must enable the delimiter",
    "https://docs.snowflake.com/en/sql-reference/sql/alter-security-integration-oauth-external",
  ],
  [
    // That it is another privilege may be said.
    /MONITOR SECURITY(?!` is a different privilege)/,
    "to see the logins of all users, a role needs MONITOR on the account",
    "https://docs.snowflake.com/en/user-guide/security-access-control-privileges",
    "the mail about failed logins needs `MONITOR SECURITY` on the account",
  ],
  [
    /runs what is scheduled|service account[^.]{0,80}\b(runs|executes)\b[^.]{0,40}(schedule|export|materiali)/,
    "queries, exports and materializations run with a person's token, also on a schedule",
    "https://help.sigmacomputing.com/docs/refresh-connection-sign-in-sessions",
    "Its service account indexes a connection and runs what is scheduled",
  ],
  [
    /service account[^.]{0,60}(must|has to|needs to) (log in|be let in|be assigned)/,
    "the service account is a Snowflake user, and needs no login at the identity provider",
    "https://help.sigmacomputing.com/docs/run-a-workbook-with-service-account-credentials",
    "Sigma's own service account indexes the connection and runs queries, so it has to be let in like anybody else",
  ],
  [
    /key pair or (a|with a) password/,
    "on a connection with OAuth, the service account is a user with a key pair",
    "https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml",
    "a user in Snowflake with a key pair or a password",
  ],
  [
    /(all|the|Sigma's|Sigma has) eleven deployments/,
    "Sigma's API has thirteen hosts, of which its guide lists eleven",
    "https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml",
    "Redirect and JWKS URLs of the eleven deployments",
  ],
  [
    /\bwriteBack\.(database|schema)\b/,
    "Sigma has several destinations for write-back, and an edit log",
    "https://help.sigmacomputing.com/docs/configure-oauth-with-write-access",
    "`writeBack.database`: the database that Sigma writes into",
  ],
  [
    /_(require_pkce|use_jwt)`?( is|:| =) `?(true|false)/,
    "the switches in the form of a connection are on or off",
    "https://help.sigmacomputing.com/docs/connect-to-snowflake-oauth",
    "turn it on there if `sigma_require_pkce` is `true`",
  ],
  [
    /multiple identity providers[^.]{0,60}(can|may) (still )?use the organization/i,
    "with multiple identity providers, connections cannot use the organization's OAuth configuration",
    "https://help.sigmacomputing.com/docs/using-multiple-identity-providers-for-your-sigma-organization",
    "With multiple identity providers, connections can use the organization's OAuth",
  ],
];

describe("no text contradicts what vendors say:", () => {
  const texts = FILES.map((file) => [file, read(file).replaceAll(/\s+(\*|\/\/)?\s*/g, " ")] as const);

  test.each(OUTDATED.map(([claim, instead, source]) => [instead, source, claim] as const))("%s (%s)", (_, __, claim) => {
    expect(texts.filter(([, text]) => claim.test(text)).map(([file]) => file)).toEqual([]);
  });

  test("each claim would be found", () => {
    const missed = OUTDATED.filter(([claim, , , found]) => found !== undefined && !claim.test(found));
    expect(missed.map(([claim]) => claim.source)).toEqual([]);
  });
});
