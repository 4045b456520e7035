/**
 * How Sigma authenticates as the client at the token endpoint.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7591#section-2
 * @see https://openid.net/specs/openid-connect-core-1_0.html#ClientAuthentication
 */
export enum ClientAuthentication {
  /** A client secret in the Authorization header (`client_secret_basic`). */
  CLIENT_SECRET = "client-secret",
  /** A client secret in the request's body (`client_secret_post`). Sigma does not document which of the two it uses. */
  CLIENT_SECRET_POST = "client-secret-post",
  /** A JWT signed with Sigma's private key (`private_key_jwt`). The identity provider reads Sigma's public keys from its JWKS URI. */
  PRIVATE_KEY_JWT = "private-key-jwt",
}
