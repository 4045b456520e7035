import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { sigmaScopes } from "../sigma/scopes";
import { DEFAULT_USER_CLAIM, UserMapping } from "../user-mapping";

/** The part of the properties that makes what a data platform sees. */
export interface DescribedParts {
  readonly baseUrl: string;
  readonly audience: string;
  readonly issuer?: string;
  readonly jwksUri?: string;
  readonly userMapping?: UserMapping;
  readonly offlineAccess?: boolean;
  readonly roleScopes?: readonly string[];
  readonly scopeClaim?: string;
  readonly scopeDelimiter?: string;
}

/**
 * What a data platform sees of the server.
 *
 * https://docs.snowflake.com/en/user-guide/oauth-pingfed
 */
export function described(parts: DescribedParts): IAuthorizationServer {
  const { userMapping = UserMapping.loginName() } = parts;
  return {
    issuer: parts.issuer ?? parts.baseUrl,
    metadataUri: `${parts.baseUrl}/.well-known/openid-configuration`,
    jwksUris: [parts.jwksUri ?? `${parts.baseUrl}/pf/JWKS`],
    audiences: [parts.audience],
    userMappingClaims: [userMapping.claim ?? DEFAULT_USER_CLAIM],
    userAttribute: userMapping.attribute,
    scopes: sigmaScopes(parts.offlineAccess ?? true, parts.roleScopes),
    kind: IdentityProviderKind.PINGFEDERATE,
    scopeClaim: parts.scopeClaim ?? "scp",
    scopeDelimiter: parts.scopeDelimiter,
  };
}
