import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { sigmaScopes } from "../sigma/scopes";
import { DEFAULT_USER_CLAIM, UserMapping } from "../user-mapping";

/** The part of the properties that makes what a data platform sees. */
export interface DescribedParts {
  readonly audience: string;
  readonly userMapping?: UserMapping;
  readonly offlineAccess?: boolean;
  readonly roleScopes?: readonly string[];
}

/** What a data platform sees of the server. @param issuer that of the server, which Okta chooses */
export function described(
  { audience, userMapping = UserMapping.loginName(), offlineAccess, roleScopes }: DescribedParts,
  issuer: string,
): IAuthorizationServer {
  return {
    issuer,
    // Both documents exist. Okta's console and Sigma's own guide show this one as the "Metadata URI".
    metadataUri: `${issuer}/.well-known/oauth-authorization-server`,
    jwksUris: [`${issuer}/v1/keys`],
    audiences: [audience],
    userMappingClaims: [userMapping.claim ?? DEFAULT_USER_CLAIM],
    userAttribute: userMapping.attribute,
    scopes: sigmaScopes(offlineAccess ?? true, roleScopes),
    kind: IdentityProviderKind.OKTA,
    // A list.
    scopeClaim: "scp",
  };
}
