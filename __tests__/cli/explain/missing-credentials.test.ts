import { explanationFor } from "../../../cli/explain/match";

/** What the providers print where nothing is set, each with a variable that the answer must name. */
test.each([
  [
    "Error: [ERROR] failed to load sdk clients: your Okta API token is missing. You can generate one in the Okta Developer Console.",
    "OKTA_API_TOKEN",
  ],
  [
    "[ERROR] no Okta credentials provided. Please set one of the following: 'api_token' (or OKTA_API_TOKEN env var)",
    "OKTA_API_PRIVATE_KEY",
  ],
  [
    "Error: Missing environment variables\n\n  with provider auth0,\n\nAUTH0_DOMAIN is required. Then, configure either AUTH0_API_TOKEN, or",
    "AUTH0_CLIENT_ID",
  ],
  ["The 'AUTH0_DOMAIN' must be specified along with 'AUTH0_API_TOKEN'.", "AUTH0_CLIENT_ID"],
  [
    "When 'AUTH0_CLIENT_ID' is provided, either 'AUTH0_CLIENT_SECRET' or both 'AUTH0_CLIENT_ASSERTION_PRIVATE_KEY' and 'AUTH0_CLIENT_ASSERTION_SIGNING_ALG' must",
    "AUTH0_CLIENT_SECRET",
  ],
  [
    "Error: Client validation error: must provide the region parameter and either client ID, client secret and environment ID, or an api access token",
    "PINGONE_CLIENT_ID",
  ],
  ["required parameter missing.  Must provide ClientID, ClientSecret, EnvironmentID and Region", "PINGONE_CLIENT_SECRET"],
  [
    "Unable to find username and password, access_token, or OAuth required\nproperties for configuration. username and password, access_token, or oauth",
    "PINGFEDERATE_PROVIDER_USERNAME",
  ],
  [
    "username cannot be empty when using basic authentication. Either set it in the configuration or use the PINGFEDERATE_PROVIDER_USERNAME environment variable.",
    "PINGFEDERATE_PROVIDER_PASSWORD",
  ],
  ["Error: 260001: user is empty", "SNOWFLAKE_USER"],
  ["Error: 260020: token is empty: set Token or TokenFilePath", "docs/permissions.md"],
  [
    'Error: unable to build authorizer: could not configure AzureCli Authorizer: could not parse Azure CLI version: launching Azure CLI: exec: "az": executable file not found in $PATH',
    "ARM_",
  ],
  [
    "default auth: cannot configure default credentials, please check https://docs.databricks.com/en/dev-tools/auth.html",
    "DATABRICKS_CLIENT_ID",
  ],
])("explain knows what is missing: %s", (text, variable) => {
  const [first] = explanationFor(text);
  expect(first?.meaning).toMatch(/credentials|logged in/);
  expect(first.causes.map(({ cause, fix }) => cause + fix).join()).toContain(variable);
});
