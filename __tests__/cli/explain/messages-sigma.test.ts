import { explanationFor } from "../../../cli/explain/match";

/** What people see in Sigma, with the entry that must come first, and what its first cause says. */
const IN_SIGMA: readonly (readonly [text: string, name: string, cause: RegExp])[] = [
  ["No available connections", "No available connections", /primary role may not create objects/],
  ["Your OAuth session has expired. Sign in to view this connection", "Your OAuth session has expired", /refresh token has expired/],
  ["You need to re-authenticate to connect to this data source", "Your OAuth session has expired", /refresh token has expired/],
  ["scheduled exports fail", "scheduled exports fail", /owner's refresh token/],
  ["A scheduled export failed", "scheduled exports fail", /owner's refresh token/],
  ["Some tables are missing in Sigma", "tables are missing in Sigma", /once a night/],
  ["Error: Could not connect to database", "could not connect to database", /default role/],
  ["We couldn't sign you in. Your account doesn't exist", "your account doesn't exist", /exactly equal/],
  ["Something went wrong. Invalid state parameter", "Invalid state parameter", /started twice/],
  ["Missing or invalid email claim", "Missing or invalid email claim", /no email address/],
  ["Databricks access token is invalid or expired.", "Databricks access token is invalid or expired", /revoked/],
  [
    "[INSUFFICIENT_PERMISSIONS] Insufficient privileges: User does not have USE SCHEMA on Schema 'main.x'. SQLSTATE: 42501",
    "User does not have USE CATALOG on Catalog '…'.",
    /group/,
  ],
  ["Unauthorized client: redirect URL mismatch", "redirect_uri does not match", /deployment/],
];

/** What other vendors than Entra and Snowflake say at a login. */
const AT_A_LOGIN: readonly (readonly [text: string, name: string, cause: RegExp])[] = [
  [
    '{"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}',
    "client secret supplied for a confidential client is invalid",
    /renewed/,
  ],
  [
    '{"error":"invalid_grant","error_description":"The refresh token is invalid or expired."}',
    "refresh token is invalid or expired",
    /idle window/,
  ],
  [
    "access_denied: Policy evaluation failed for this request, please check the policy configurations.",
    "Policy evaluation failed",
    /client is not in the policy/,
  ],
  ["invalid_dpop_proof: The DPoP proof JWT header is missing.", "invalid_dpop_proof", /adopted/],
  ['{"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}', "Unknown or invalid refresh token", /30 days/],
  ["invalid_request: no connections enabled for the client", "no connections enabled for the client", /connection/],
  ["unauthorized: user is blocked", "user is blocked", /blocked the user/],
  [
    'access_denied: Client is not authorized to access resource server "https://acme-analytics.snowflakecomputing.com".',
    "Client is not authorized to access",
    /require_client_grant/,
  ],
  [
    "invalid_scope: May not request scopes for multiple resources",
    "May not request scopes for multiple resources",
    /second custom resource/,
  ],
  ["invalid_scope: The requested scope is invalid, unknown, or malformed.", "invalid_scope", /session:role-any/],
  ["redirect_uri 'https://x.example.com/y' not registered for OAuth application 'a-b'", "redirect_uri does not match", /deployment/],
  ["Databricks: invalid_request: redirect_uri is not registered", "redirect_uri does not match", /deployment/],
  ["ACCESS_DENIED session:role-any", "session:role-any refused", /does not have the scope/],
  ["invalid_grant: PKCE verification failed.", "authorization code is invalid or has expired", /used twice/],
  [
    "invalid_client: Client authentication failed. Either the client or the client credentials are invalid.",
    "invalid_client",
    /secret in Sigma/,
  ],
  ["HTTP 429 Too Many Requests", "429 Too Many Requests", /other tools/],
  [
    "PingOne: INVALID_DATA: The request could not be completed. One or more validation errors were in the request.",
    "invalid_data",
    /target/,
  ],
  ["the API returned an error: E0000038", "failed to assign user to application", /deactivated/],
];

test.each([...IN_SIGMA, ...AT_A_LOGIN])("%s: %s", (text, name, cause) => {
  const [entry] = explanationFor(text);
  expect(entry?.name).toBe(name);
  expect(entry.causes[0].cause).toMatch(cause);
});

describe("schedules", () => {
  const [entry] = explanationFor("scheduled exports fail");

  test("run with the token of their owner, who may have left", () => {
    expect(entry.meaning).toMatch(/token and the role of its owner/);
    expect(entry.causes[0].fix).toMatch(/owner log in to the connection again/);
    expect(entry.causes[1].cause).toMatch(/owner has left/);
  });

  test("run as the service account only where the workbook does, and that is a user of Snowflake", () => {
    const mentions = entry.causes.filter(({ cause }) => /service account/.test(cause));
    expect(mentions).toHaveLength(1);
    expect(mentions[0].cause).toMatch(/workbook runs as the service account, a Snowflake user/);
  });
});

test("a secret of Okta that was renewed in the console is brought back by Terraform", () => {
  const [{ causes }] = explanationFor("The client secret supplied for a confidential client is invalid.");
  expect(causes[1]).toMatchObject({ cause: expect.stringContaining("restored the old one") as string, keys: ["credentials.version"] });
});

test.each(["insufficient permissions to read the bucket", "the file has invalid data", "the object's state does not match"])(
  "%j is not taken for a vendor's code",
  (text) => {
    expect(explanationFor(text)).toEqual([]);
  },
);
