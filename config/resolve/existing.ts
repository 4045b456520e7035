import { AuthorizationServer, IAuthorizationServer, IdentityProviderKind } from "../../lib/authorization-server";
import { isRoleScope, sigmaScopes } from "../../lib/sigma/scopes";
import { ExistingConfig } from "../schema/existing";
import { Source } from "./bindings";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedExisting {
  readonly type: "existing";
  readonly source: Source<ExistingConfig>;
  readonly server: IAuthorizationServer;
}

export function resolveExisting(source: Source<ExistingConfig>): ResolvedExisting {
  const { type, ...idp } = source.idp;
  return {
    type,
    source,
    server: AuthorizationServer.fromAttributes({
      ...idp,
      jwksUris: [idp.jwksUris].flat(),
      audiences: [idp.audiences].flat(),
      userMappingClaims: [idp.userMappingClaims].flat(),
      userAttribute: resolveUserMapping(source.config).attribute,
      scopes: idp.scopes ?? scopesOf(idp),
    }),
  };
}

/** What Sigma requests where nobody says otherwise. Entra accepts the role scope only after the API's identifier URI, by default `api://<client id>`. */
function scopesOf({ kind, audiences }: Pick<ExistingConfig, "kind" | "audiences">): string[] {
  if (kind !== IdentityProviderKind.ENTRA) return sigmaScopes(true);
  const [api = ""] = [audiences].flat().map((audience) => (audience.includes("://") ? audience : `api://${audience}`));
  return sigmaScopes(true).map((scope) => (isRoleScope(scope) ? `${api}/${scope}` : scope));
}
