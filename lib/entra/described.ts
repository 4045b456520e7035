import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { apiScopes, sigmaScopes } from "../sigma/scopes";
import { UserMapping } from "../user-mapping";
import { EntraTenant, issuerOf, jwksUriOf, metadataUriOf } from "./endpoints";
import { userClaimOf } from "./user-claim";

/** The part of the properties that makes what a data platform sees. */
export interface DescribedParts extends EntraTenant {
  readonly tokenVersion?: number;
  readonly issuer?: string;
  readonly userMapping?: UserMapping;
  readonly offlineAccess?: boolean;
  readonly roleScopes?: readonly string[];
}

/** What only Entra knows before the API is there. */
export interface RegisteredApi {
  readonly clientId: string;
  readonly identifierUri: string;
}

/** What a data platform sees of the API. */
export function described(parts: DescribedParts, { clientId, identifierUri }: RegisteredApi): IAuthorizationServer {
  const { tokenVersion = 1, userMapping = UserMapping.loginName() } = parts;
  const claim = userClaimOf(userMapping, tokenVersion);
  const roles = apiScopes(parts.roleScopes);
  return {
    issuer: parts.issuer ?? issuerOf(parts, tokenVersion),
    metadataUri: metadataUriOf(parts),
    // Tokens with mapped claims may be signed with a key of the application, which the tenant's list does not have.
    jwksUris: [jwksUriOf(parts), ...(claim.mappedFrom === undefined ? [] : [jwksUriOf(parts, clientId)])],
    audiences: [tokenVersion === 2 ? clientId : identifierUri],
    userMappingClaims: [claim.name],
    userAttribute: userMapping.attribute,
    scopes: sigmaScopes(
      parts.offlineAccess ?? true,
      roles.map((scope) => `${identifierUri}/${scope}`),
    ),
    kind: IdentityProviderKind.ENTRA,
    scopeClaim: "scp",
    scopeDelimiter: " ",
  };
}
