/**
 * What Sigma's forms and API call the OAuth provider. The values are those of the API (`idpType`), except for the value of a data
 * platform's own authorization server.
 *
 * @see https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml
 */
export enum SigmaOAuthProvider {
  /** Active Directory Federation Services. */
  ADFS = "adfs",
  /** Auth0. */
  AUTH0 = "auth0",
  /** Microsoft Entra ID. */
  ENTRA = "azuread",
  /** Okta. */
  OKTA = "okta",
  /** PingOne or PingFederate. */
  PING = "ping",
  /** Databricks on AWS. */
  DATABRICKS_AWS = "aws_databricks",
  /** Databricks on Azure. */
  DATABRICKS_AZURE = "azure_databricks",
  /** Databricks on Google Cloud. */
  DATABRICKS_GCP = "gcp_databricks",
  /** Any other. */
  UNKNOWN = "unknown",
}

/** What a person looks for in the form. Only the names of Databricks are in Sigma's documentation; the others are the vendors' own. */
const LABELS: Readonly<Record<SigmaOAuthProvider, string>> = {
  [SigmaOAuthProvider.ADFS]: "ADFS",
  [SigmaOAuthProvider.AUTH0]: "Auth0",
  [SigmaOAuthProvider.ENTRA]: "Microsoft Entra ID (Azure AD)",
  [SigmaOAuthProvider.OKTA]: "Okta",
  [SigmaOAuthProvider.PING]: "Ping",
  [SigmaOAuthProvider.DATABRICKS_AWS]: "Databricks on AWS",
  [SigmaOAuthProvider.DATABRICKS_AZURE]: "Databricks on Azure",
  // Sigma's QuickStart has no entry for it in the form, although the API has a value.
  [SigmaOAuthProvider.DATABRICKS_GCP]: "Databricks on GCP, or else Other",
  [SigmaOAuthProvider.UNKNOWN]: "Other",
};

/** The name of a provider in the form. */
export const oauthProviderLabel = (provider: SigmaOAuthProvider): string => LABELS[provider];

const IN_DATABRICKS: readonly SigmaOAuthProvider[] = [
  SigmaOAuthProvider.DATABRICKS_AWS,
  SigmaOAuthProvider.DATABRICKS_AZURE,
  SigmaOAuthProvider.DATABRICKS_GCP,
];

/** Whether the provider is a Databricks account itself. */
export const isOfDatabricks = (provider: SigmaOAuthProvider): boolean => IN_DATABRICKS.includes(provider);

/**
 * Whether a connection with the provider has PKCE on, whatever the provider requires of the client: "Databricks-hosted OAuth providers require PKCE",
 * says Sigma's API of `usePkce`.
 */
export const connectionNeedsPkce = (provider: SigmaOAuthProvider): boolean => isOfDatabricks(provider);
