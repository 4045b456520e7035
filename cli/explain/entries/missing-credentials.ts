import { Entry } from "./entry";

/** What the providers say where they were given no credentials, or not all of them. Those of Snowflake, Entra and Databricks are among their own entries. */
export const MISSING_CREDENTIALS_ENTRIES: readonly Entry[] = [
  {
    name: "your Okta API token is missing",
    also: [
      "no Okta credentials provided",
      "your Okta client id is missing",
      "your Okta private key is missing",
      "failed to load sdk clients: your okta",
    ],
    from: "the Okta provider",
    meaning: "Terraform has no credentials for Okta.",
    causes: [
      {
        cause: "None of the credentials is set where Terraform runs.",
        fix: "set OKTA_API_CLIENT_ID, OKTA_API_PRIVATE_KEY, OKTA_API_PRIVATE_KEY_ID and OKTA_API_SCOPES, or OKTA_API_TOKEN, see docs/permissions.md",
      },
      {
        cause: "The pipeline's secret is empty: it has another name there, or the branch or the fork may not read it.",
        fix: "compare the names in the pipeline with those of the secrets",
      },
    ],
  },
  {
    name: "AUTH0_DOMAIN is required",
    also: [
      "Missing environment variables auth0_domain",
      "The 'AUTH0_DOMAIN' must be specified along with",
      "When 'AUTH0_CLIENT_ID' is provided, either 'AUTH0_CLIENT_SECRET' or both",
      "then configure either AUTH0_API_TOKEN",
    ],
    from: "the Auth0 provider",
    meaning: "Terraform has no credentials for Auth0, or only one part of them. The domain comes from the config.",
    causes: [
      {
        cause: "None of the credentials is set where Terraform runs.",
        fix: "set AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET of a machine-to-machine application, or AUTH0_API_TOKEN, see docs/permissions.md",
      },
      {
        cause: "AUTH0_CLIENT_ID is set, but neither a secret nor a key.",
        fix: "set AUTH0_CLIENT_SECRET, or AUTH0_CLIENT_ASSERTION_PRIVATE_KEY together with AUTH0_CLIENT_ASSERTION_SIGNING_ALG",
      },
    ],
  },
  {
    name: "must provide the region parameter and either client ID",
    also: [
      "either client id, client secret and environment id, or an api access token",
      "Must provide ClientID, ClientSecret, EnvironmentID and Region",
      "must provide the region code parameter",
    ],
    from: "the PingOne provider",
    meaning: "Terraform has no credentials for PingOne, or only one part of them. The region comes from the config.",
    causes: [
      {
        cause: "Not all three variables of the worker application are set where Terraform runs.",
        fix: "set PINGONE_CLIENT_ID, PINGONE_CLIENT_SECRET and PINGONE_ENVIRONMENT_ID, or PINGONE_API_ACCESS_TOKEN, see docs/permissions.md",
      },
    ],
  },
  {
    name: "Unable to find username and password, access_token, or OAuth required properties",
    also: [
      "username and password, access_token, or oauth configuration required values were not supplied",
      "cannot be empty when using … authentication. either set it in the configuration or use the … environment variable",
      "username and password cannot be used with access_token",
      "username and password cannot be used with oauth configuration properties",
      "access token cannot be used with oauth configuration",
    ],
    from: "the PingFederate provider",
    meaning: "Terraform has no credentials for PingFederate's administrative API, or only one part of them, or two kinds at once.",
    causes: [
      {
        cause: "None of the credentials is set where Terraform runs, or one variable of a pair is missing.",
        fix: "set PINGFEDERATE_PROVIDER_USERNAME and PINGFEDERATE_PROVIDER_PASSWORD, or the variables of an OAuth client, see docs/permissions.md",
      },
      {
        cause: "Variables of two kinds are set.",
        fix: "unset those of the other kind: username and password, an access token, or an OAuth client",
      },
    ],
  },
];
