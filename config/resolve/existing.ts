import { AuthorizationServer, IAuthorizationServer } from "../../lib/authorization-server";
import { sigmaScopes } from "../../lib/sigma/scopes";
import { ExistingConfig } from "../schema/existing";
import { Source } from "./bindings";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedExisting {
  readonly type: "existing";
  readonly source: Source<ExistingConfig>;
  readonly server: IAuthorizationServer;
}

export function resolveExisting(source: Source<ExistingConfig>): ResolvedExisting {
  const { type, roleScopes, ...idp } = source.idp;
  return {
    type,
    source,
    server: AuthorizationServer.fromAttributes({
      ...idp,
      jwksUris: [idp.jwksUris ?? []].flat(),
      audiences: [idp.audiences].flat(),
      userMappingClaims: [idp.userMappingClaims].flat(),
      userAttribute: resolveUserMapping(source.config).attribute,
      scopes: sigmaScopes(true, roleScopes),
    }),
  };
}
