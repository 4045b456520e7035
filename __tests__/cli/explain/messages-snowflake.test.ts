import { explanationFor } from "../../../cli/explain/match";

/** What Snowflake says, as people paste it: the text, the entry that must come first, and what its first cause says. */
const MESSAGES: readonly (readonly [text: string, name: string, cause: RegExp])[] = [
  // At a login, about the token and its user.
  ["390303 (08004): Invalid OAuth access token. [00000000-0000-0000-0000-000000000000]", "390303", /audience/],
  ["390318 (08001): OAuth access token expired. [00000000-0000-0000-0000-000000000000]", "390318", /refresh token/],
  ["Incorrect username or password was specified. (390304)", "390304", /no user has the claim's value/i],
  ["390304", "390304", /no user has the claim's value/i],
  ["390100 (08004): Incorrect username or password was specified.", "390100", /claim names no user/],
  ["390309 (08004): The user you were trying to authenticate as differs from the user tied to the access token.", "390309", /user name/],
  ["OAUTH_USERNAMES_MISMATCH", "390309", /user name/],
  ["390317", "390317", /any-role mode is DISABLE/],
  [
    "390317 (08004): The role requested in the connection or the default role if none was requested in the connection ('ANALYST') is not listed in the Access Token or was filtered.",
    "390317",
    /any-role mode is DISABLE/,
  ],
  ["390186 (08004): Role 'ANALYST' specified in the connect string is not granted to this user.", "390186", /blocked list/],
  [
    "390189 (08004): Role 'PRIVATE' specified in the connect string does not exist or not authorized. Contact your local system administrator, or attempt to login with another role, e.g. PUBLIC.",
    "390189",
    /role in Sigma's connection form/,
  ],
  ["Role does not exist", "390189", /role in Sigma's connection form/],
  [
    "No default role has been assigned to the user, contact a local system administrator to assign a default role and retry.",
    "390194",
    /DEFAULT_ROLE is empty/,
  ],
  [
    "User's configured default role 'SALES' is not granted to this user.",
    "configured default role is not granted to this user",
    /only a name/,
  ],
  ["390101 (08004): User access disabled. Contact your local system administrator.", "User access disabled", /disabled the user/],
  ["390101", "User access disabled", /disabled the user/],
  ["390102 (08004): User temporarily locked. Try again later, or contact your local system administrator.", "390102", /wrong password/],
  [
    "250001 (08001): Failed to connect to DB: acme-analytics.snowflakecomputing.com:443. Your user account has been temporarily locked due to too many failed attempts. Try again after 15 minutes",
    "390102",
    /wrong password/,
  ],
  ["OAuth Authz Server Integration is not enabled", "OAuth Authz Server Integration is not enabled", /ENABLED = FALSE/],
  ["390114 (08001): Authentication token has expired.  The user must authenticate again.", "390114", /four hours/],
  ["390195 (08004): The provided ID Token is invalid.", "390195", /cached/],
  [
    "390191: The user you were trying to authenticate as differs from the user currently logged in at the IDP.",
    "390191",
    /externalbrowser/,
  ],
  ["390144 (08004): JWT token is invalid. [00000000-0000-0000-0000-000000000000]", "390144", /EXTERNAL_OAUTH_/],
  ['{"errorCode":"OVERFLOW_FAILURE_EVENTS_ELIDED","username":null}', "OVERFLOW_FAILURE_EVENTS_ELIDED", /tries again and again/],
  ["The requested scope is invalid", "390308", /Snowflake's own OAuth server/],
  // What SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN is said to answer.
  ["SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN: Token signature invalid", "EXTERNAL_OAUTH_INVALID_SIGNATURE", /HS256/],
  ["SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN: User not found", "390100", /claim names no user/],
  ["Audience mismatch: expected https://a.example.com, got https://b.example.com", "EXTERNAL_OAUTH_AUDIENCE_VALIDATION_FAILED", /URL/],
  // Network.
  ["390422: Incoming request with IP/Token 203.0.113.7 is not allowed to access Snowflake.", "390422", /policy of the account/],
  [
    "390420 (08004): IP 203.0.113.7 is not allowed to access Snowflake. Contact your local security administrator",
    "390422",
    /policy of the account/,
  ],
  // In a session.
  [
    "002003 (42S02): SQL compilation error: Object 'FINANCE.REPORTS.T' does not exist or not authorized.",
    "002003",
    /no privilege on the table/,
  ],
  [
    "003001 (42501): SQL access control error: Insufficient privileges to operate on schema 'WRITEBACK'",
    "Insufficient privileges to operate on schema",
    /primary role/,
  ],
  [
    "000606 (57P03): No active warehouse selected in the current session. Select an active warehouse with the 'use warehouse' command.",
    "000606",
    /user attribute/,
  ],
  ["390201 (08004): The requested warehouse does not exist or not authorized.", "390201", /USAGE/],
  [
    "Individual privileges on imported database 'SHARED' cannot be granted. Use 'GRANT IMPORTED PRIVILEGES' instead.",
    "individual privileges on imported database",
    /Sigma's users may read/,
  ],
  // At a deploy.
  ["Error: 003001 (42501): SQL access control error: Insufficient privileges to operate on account 'ACME'", "003001", /CREATE INTEGRATION/],
  ["SQL compilation error: Integration with the given issuer already exists", "003524", /one issuer for the whole tenant/],
  ["Object 'SIGMA_OAUTH' already exists.", "002002", /integration was created by hand/],
  ["394300: JWT_TOKEN_INVALID_USER_IN_ISSUER", "394300", /SNOWFLAKE_USER/],
  ["JWT_TOKEN_INVALID_ISSUE_TIME", "394302", /clock/],
  ["394305: JWT_TOKEN_INVALID_ALGORITHM", "394306", /RSA/],
  ["394307: JWT_TOKEN_ACCOUNT_MISMATCH", "394307", /another account/],
];

test.each(MESSAGES)("%s: %s", (text, name, cause) => {
  const [entry] = explanationFor(text);
  expect(entry?.name).toBe(name);
  expect(entry.causes[0].cause).toMatch(cause);
});

describe("what else can be the cause", () => {
  const everything = (text: string) =>
    explanationFor(text)[0]
      .causes.map(({ cause, fix }) => `${cause} ${fix}`)
      .join("\n");

  test.each([
    ["several users with one address", "390304", /same email address/],
    ["Snowflake's own server", "390304", /own OAuth server/],
    [
      "the integration's own network policy, which overrides the others",
      "390422",
      /integration has its own network policy.*\n?.*overrides/,
    ],
    ["a policy for Sigma only", "390422", /snowflake\.networkPolicy/],
    ["where Sigma shows its addresses", "390422", /connection's page in Sigma/],
    ["secondary roles that are off", "002003", /DEFAULT_SECONDARY_ROLES/],
    ["future grants of a schema", "002003", /future grants/],
    ["dynamic tables", "002003", /dynamic, external or Iceberg/],
    ["Snowflake's support, for a delimiter", "EXTERNAL_OAUTH_SCOPE_DELIMITER", /support has not enabled/],
    ["the forms of an audience in version 1", "EXTERNAL_OAUTH_AUDIENCE_VALIDATION_FAILED", /any of the API's identifier URIs/],
    ["the key pair of the deploy", "390144", /key pair/],
    ["a refresh token, where a new session does not help", "390114", /refresh token/],
    ["imported: true", "individual privileges on imported database", /imported: true/],
  ])("%s", (_, text, expected) => {
    expect(everything(text)).toMatch(expected);
  });

  test("is not that the claim names nobody, where the user that was named differs", () => {
    expect(everything("390309")).not.toMatch(/LOGIN_NAME or EMAIL/);
  });

  test("is a custom signing key, and not every claims mapping policy", () => {
    const causes = everything("EXTERNAL_OAUTH_JWS_CANT_RETRIEVE_PUBLIC_KEY");
    expect(causes).toMatch(/may sign .* custom signing key/);
    expect(causes).toMatch(/snowflake\.rsaPublicKeys/);
  });
});
