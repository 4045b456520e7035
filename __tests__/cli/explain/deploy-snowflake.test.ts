import { explanationFor } from "../../../cli/explain/match";

const first = (text: string) => explanationFor(text)[0]?.name;

describe("what Snowflake and its provider say at a deploy", () => {
  test.each([
    ["003001 (42501): SQL access control error: Insufficient privileges to operate on account 'ACME'", "003001"],
    ["Error: 003001 (42501): SQL access control error:\nInsufficient privileges to operate on integration 'SIGMA_OAUTH'.", "003001"],
    ["002003 (02000): SQL compilation error: Role 'SIGMA_USERS' does not exist or not authorized.", "002003"],
    ["SQL compilation error: Object 'FINANCE.REPORTS.T' does not exist or not authorized.", "002003"],
    ["Error: object does not exist or not authorized", "002003"],
    ["002043 (02000): SQL compilation error:\nObject does not exist, or operation cannot be performed.", "002043"],
    ["002002 (42710): SQL compilation error:\nObject 'SIGMA_OAUTH' already exists.", "002002"],
    ["003524 (22023): SQL execution error: An integration with the given issuer already exists for this account", "003524"],
    [
      "001003 (42000): SQL compilation error: invalid property 'EXTERNAL_OAUTH_SCOPE_DELIMITER' for 'INTEGRATION'",
      "EXTERNAL_OAUTH_SCOPE_DELIMITER",
    ],
    ["open snowflake connection: 260008 (08004): failed to connect to db. verify account name is correct. HTTP: 404, URL: x", "260008"],
    ["open snowflake connection: 261004 (08004): failed to auth for unknown reason. HTTP: 403, URL: https://acme.example.com", "261004"],
    ["Error: 260002: password is empty", "260002"],
    ["Error: 260000: account is empty", "260002"],
    ['profile "analytics" not found in file /home/ada/.snowflake/config', "profile … not found in file"],
    ["could not load config file: config file /home/ada/.snowflake/config has unsafe permissions - 0644", "profile … not found in file"],
    ["open snowflake connection: 390144 (08004): JWT token is invalid. [0ce9eb56-821d-4ca9-a774-04ae89a0cf5a]", "390144"],
    ["394304: JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH", "394304"],
    ["could not retrieve private key: could not parse private key, key is not in PEM format", "could not retrieve private key"],
    ["private key requires a passphrase, but private_key_passphrase was not supplied", "could not retrieve private key"],
    [
      "Multi-factor authentication is required for this account. Log in to Snowsight to enroll.",
      "multi-factor authentication is required for this account",
    ],
    [
      "Error: snowflake_alert_resource is currently a preview feature, and must be enabled by adding snowflake_alert_resource to `preview_features_enabled` in Terraform configuration.",
      "preview_features_enabled",
    ],
    ["Preview feature snowflake_email_notification_integration_resource is currently not enabled", "preview_features_enabled"],
    [
      "error creating notification integration: Email recipients in the given list at indexes [1] are not allowed. Either these email addresses are not yet validated",
      "email recipients in the given list … are not allowed",
    ],
    [
      "394204 (22023): Invalid allowed_recipients length 0. Should be between 1 and 50.",
      "email recipients in the given list … are not allowed",
    ],
    [
      "Granting individual privileges on imported database is not allowed. Use 'GRANT IMPORTED PRIVILEGES' instead.",
      "individual privileges on imported database",
    ],
    ["Failed to create account role", "failed to create account role"],
    ["An error occurred when granting privileges to account role", "an error occurred when granting privileges to account role"],
    ["No active warehouse selected in the current session. Select an active warehouse with the 'use warehouse' command.", "000606"],
    ["390201: The requested warehouse does not exist or not authorized", "390201"],
    ["Warning: The SNOWFLAKE_ACCOUNT environment variable is ignored.", "SNOWFLAKE_ACCOUNT"],
    ["390100 (08004): Incorrect username or password was specified.", "390100"],
    ["IP/Token 203.0.113.7 is not allowed to access Snowflake. Contact your account administrator.", "390422"],
  ])("%j", (text, name) => {
    expect(first(text)).toBe(name);
  });

  test.each(["the role has privileges", "password", "the object exists", "an account"])("%j says too little", (text) => {
    expect(explanationFor(text)).toEqual([]);
  });

  test("390144 names the key pair among its causes, with the keys that lead to the account", () => {
    const [entry] = explanationFor("390144 (08004): JWT token is invalid.");
    expect(entry.causes.map(({ cause }) => cause).join()).toContain("key pair");
    expect(entry.causes.flatMap(({ keys = [] }) => keys)).toContain("snowflake.account");
  });
});
