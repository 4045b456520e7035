import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { sigmaScopes } from "../sigma/scopes";
import { DEFAULT_USER_CLAIM, UserMapping } from "../user-mapping";
import { IssuerParts, issuerOf } from "./issuer";

/** The part of the properties that makes what a data platform sees. */
export interface DescribedParts extends IssuerParts {
  readonly audience: string;
  readonly userMapping?: UserMapping;
  readonly offlineAccess?: boolean;
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
    scopeClaim: "scope",
    scopeDelimiter: " ",
  };
}
