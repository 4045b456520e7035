import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { apiScopes, sigmaScopes } from "../sigma/scopes";
import { DEFAULT_USER_CLAIM, UserMapping } from "../user-mapping";
import { IssuerParts, issuerOf } from "./issuer";

/** The part of the properties that makes what a data platform sees. */
export interface DescribedParts extends IssuerParts {
  readonly audience: string;
  readonly userMapping?: UserMapping;
  readonly offlineAccess?: boolean;
  readonly roleScopes?: readonly string[];
  readonly scopeClaim?: string;
}

/**
 * Where PingOne itself writes all scopes, with a space between them. No attribute can have this name.
 *
 * https://developer.pingidentity.com/pingone-api/platform/resources/resource-attributes/index.html
 */
export const SCOPES_AS_TEXT = "scope";
/** Where Snowflake reads scopes unless told otherwise: an attribute that always has the one scope of the resource, which needs no delimiter. */
export const ONE_SCOPE = "scp";

/** What a data platform sees of the resource. */
export function described(parts: DescribedParts): IAuthorizationServer {
  const { audience, userMapping = UserMapping.loginName(), scopeClaim = SCOPES_AS_TEXT } = parts;
  const issuer = issuerOf(parts);
  return {
    issuer,
    metadataUri: `${issuer}/.well-known/openid-configuration`,
    jwksUris: [`${issuer}/jwks`],
    audiences: [audience],
    userMappingClaims: [userMapping.claim ?? DEFAULT_USER_CLAIM],
    userAttribute: userMapping.attribute,
    scopes: sigmaScopes(parts.offlineAccess ?? true, apiScopes(parts.roleScopes)),
    kind: IdentityProviderKind.PINGONE,
    scopeClaim,
    scopeDelimiter: scopeClaim === ONE_SCOPE ? undefined : " ",
  };
}
