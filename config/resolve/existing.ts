import { AuthorizationServer, IAuthorizationServer, SnowflakeOAuthType } from "../../lib/authorization-server";
import { sigmaScopes } from "../../lib/sigma/scopes";
import { ExistingConfig } from "../schema/existing";
import { StackConfig } from "../schema/stack";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedExisting {
  readonly type: "existing";
  readonly server: IAuthorizationServer;
}

export function resolveExisting(idp: ExistingConfig, config: StackConfig): ResolvedExisting {
  return {
    type: "existing",
    server: AuthorizationServer.fromAttributes({
      issuer: idp.issuer,
      metadataUri: idp.metadataUrl,
      jwksUris: [idp.jwksUrl].flat(),
      audiences: [idp.audience],
      userMappingClaims: [idp.userClaim].flat(),
      snowflakeUserAttribute: resolveUserMapping(config).attribute,
      snowflakeType: idp.snowflakeType as SnowflakeOAuthType,
      scopes: sigmaScopes(true),
      scopeMappingAttribute: idp.scopeMappingAttribute,
      scopeDelimiter: idp.scopeDelimiter,
    }),
  };
}
