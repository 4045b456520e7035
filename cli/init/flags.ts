/**
 * The flags of `init`: one for each value that an example has and a person replaces. They are listed here so that the command is known without loading
 * what reads configs; a test compares the list with the examples.
 */
export const FLAGS: Readonly<Record<string, string>> = {
  deployment: "where Sigma runs, such as AWS-EU",
  groups: "groups (Auth0: roles) whose members may log in, separated by commas",
  "snowflake-organization": "the Snowflake organization's name",
  "snowflake-account": "the account's name in the organization",
  "org-name": "Okta: acme for acme.okta.com",
  "base-url": "Okta: the org's domain (default: okta.com); PingFederate: the URL where people log in",
  "tenant-id": "Entra: the tenant's id",
  domain: "Auth0: the tenant's domain, such as acme.us.auth0.com",
  connections: "Auth0: connections that people log in with, separated by commas",
  "environment-id": "PingOne: the environment's id",
  region: "PingOne: NA, EU, AP, AU, CA or SG",
  "admin-url": "PingFederate: the URL of the administrative API",
  "product-version": "PingFederate: the server's version, such as 12.3",
  "oidc-policy-id": "PingFederate: the id of the OpenID Connect policy",
  cloud: "Databricks: aws, azure or gcp",
  "account-id": "Databricks: the account's id",
  kind: "existing: what issues the tokens",
  issuer: "existing: the iss claim of the tokens",
  "metadata-uri": "existing: the URL of the metadata document",
  "jwks-uris": "existing: the URL of the keys",
  audiences: "existing: the aud claim of the tokens",
  "user-mapping-claims": "existing: the claim that names the user (default: snowflake_username)",
};
