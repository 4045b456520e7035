import { AuthorizationServer, IAuthorizationServer } from "../../lib/authorization-server";
import { sigmaScopes } from "../../lib/sigma/scopes";
import { ExistingConfig } from "../schema/existing";
import { StackConfig } from "../schema/stack";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedExisting {
  readonly type: "existing";
  readonly server: IAuthorizationServer;
}

export function resolveExisting({ type, ...idp }: ExistingConfig, config: StackConfig): ResolvedExisting {
  return {
    type,
    server: AuthorizationServer.fromAttributes({
      ...idp,
      jwksUris: [idp.jwksUris].flat(),
      audiences: [idp.audiences].flat(),
      userMappingClaims: [idp.userMappingClaims].flat(),
      userAttribute: resolveUserMapping(config).attribute,
      scopes: sigmaScopes(true),
    }),
  };
}
