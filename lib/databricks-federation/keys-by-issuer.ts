import { IdentityProviderKind } from "../authorization-server";

/**
 * Where a vendor's metadata document says that the keys are, by the issuer without a slash at the end.
 *
 * https://developer.okta.com/docs/api/openapi/okta-oauth/oauth/tag/CustomAS/
 * https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens#validate-the-signature
 * https://auth0.com/docs/secure/tokens/json-web-tokens/json-web-key-sets
 * https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2/openid-connect-discovery/read-jwks.html
 * https://docs.snowflake.com/en/user-guide/oauth-pingfed
 */
const KEYS: Partial<Record<IdentityProviderKind, (base: string) => string>> = {
  [IdentityProviderKind.OKTA]: (base) => `${base}/v1/keys`,
  [IdentityProviderKind.ENTRA]: (base) => base.replace(/\/v2\.0$/, "/discovery/v2.0/keys"),
  [IdentityProviderKind.AUTH0]: (base) => `${base}/.well-known/jwks.json`,
  [IdentityProviderKind.PINGONE]: (base) => `${base}/jwks`,
  [IdentityProviderKind.PINGFEDERATE]: (base) => `${base}/pf/JWKS`,
};

/** Whether a URL of keys is the one that the issuer's metadata document names; of an unknown vendor, nobody knows. */
export const isKeysOfIssuer = (kind: IdentityProviderKind, base: string, jwksUri: string): boolean => KEYS[kind]?.(base) === jwksUri;
