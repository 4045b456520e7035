import { AuthorizationServer, IdentityProviderKind, OAuthClient, OAuthClientAttributes, SigmaDeployment } from "../../../lib";

export const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";

/** A client that is managed elsewhere. */
export const imported = (attributes: Partial<OAuthClientAttributes> = {}) =>
  OAuthClient.fromAttributes({
    clientId: "0oaexampleclient0000",
    redirectUri: SigmaDeployment.GCP.redirectUri,
    clientSecret: "${var.sigma_client_secret}",
    ...attributes,
  });

/** A server that is managed elsewhere. */
export const existing = (kind = IdentityProviderKind.OKTA) => {
  const issuer = "https://acme.okta.com/oauth2/ausexampleserver0000";
  return AuthorizationServer.fromAttributes({ issuer, jwksUris: [`${issuer}/v1/keys`], audiences: [AUDIENCE], kind });
};
