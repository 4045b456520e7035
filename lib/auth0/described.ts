import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { sigmaScopes } from "../sigma/scopes";
import { DEFAULT_USER_CLAIM, UserMapping } from "../user-mapping";

/** The part of the properties that makes what a data platform sees. */
export interface DescribedParts {
  readonly issuerDomain: string;
  readonly audience: string;
  readonly userMapping?: UserMapping;
  readonly offlineAccess?: boolean;
  readonly roleScopes?: readonly string[];
}

/** What a data platform sees of the API. */
export function described(parts: DescribedParts): IAuthorizationServer {
  const { issuerDomain, audience, userMapping = UserMapping.loginName() } = parts;
  const issuer = `https://${issuerDomain}/`;
  return {
    issuer,
    metadataUri: `${issuer}.well-known/openid-configuration`,
    jwksUris: [`${issuer}.well-known/jwks.json`],
    audiences: [audience],
    userMappingClaims: [userMapping.claim ?? DEFAULT_USER_CLAIM],
    userAttribute: userMapping.attribute,
    scopes: sigmaScopes(parts.offlineAccess ?? true, parts.roleScopes),
    kind: IdentityProviderKind.AUTH0,
    // A list, which the Action writes.
    scopeClaim: "scp",
  };
}
