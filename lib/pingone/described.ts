import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { sigmaScopes } from "../sigma/scopes";
import { DEFAULT_USER_CLAIM, UserMapping } from "../user-mapping";
import { IssuerParts, issuerOf } from "./issuer";

/** The claim that is not PingOne's own: an attribute of the resource. */
export const OWN_SCOPE_CLAIM = "scp";

/** The part of the properties that makes what a data platform sees. */
export interface DescribedParts extends IssuerParts {
  readonly audience: string;
  readonly userMapping?: UserMapping;
  readonly offlineAccess?: boolean;
  readonly scopeClaim?: string;
}

/** What a data platform sees of the resource. */
export function described(parts: DescribedParts): IAuthorizationServer {
  const { audience, userMapping = UserMapping.loginName() } = parts;
  const issuer = issuerOf(parts);
  return {
    issuer,
    metadataUri: `${issuer}/.well-known/openid-configuration`,
    jwksUris: [`${issuer}/jwks`],
    audiences: [audience],
    userMappingClaims: [userMapping.claim ?? DEFAULT_USER_CLAIM],
    userAttribute: userMapping.attribute,
    scopes: sigmaScopes(parts.offlineAccess ?? true),
    kind: IdentityProviderKind.PINGONE,
    scopeClaim: parts.scopeClaim ?? "scope",
    // Into a claim of its own PingOne writes one scope.
    scopeDelimiter: parts.scopeClaim === OWN_SCOPE_CLAIM ? undefined : " ",
  };
}
