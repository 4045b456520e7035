import { AuthorizationServer, IAuthorizationServer, IdentityProviderKind } from "../../lib/authorization-server";
import { SnowflakeOAuthType } from "../../lib/snowflake/snowflake-oauth-type";
import { sigmaScopes } from "../../lib/sigma/scopes";
import { ExistingConfig } from "../schema/existing";
import { Source } from "./bindings";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedExisting {
  readonly type: "existing";
  readonly source: Source<ExistingConfig>;
  readonly server: IAuthorizationServer;
}

/** Which kind of identity provider Snowflake takes it for: that is what the config says of it. */
const KINDS: Readonly<Record<SnowflakeOAuthType, IdentityProviderKind>> = {
  [SnowflakeOAuthType.OKTA]: IdentityProviderKind.OKTA,
  [SnowflakeOAuthType.AZURE]: IdentityProviderKind.ENTRA,
  [SnowflakeOAuthType.PING_FEDERATE]: IdentityProviderKind.PINGFEDERATE,
  [SnowflakeOAuthType.CUSTOM]: IdentityProviderKind.OTHER,
};

export function resolveExisting(source: Source<ExistingConfig>): ResolvedExisting {
  const { idp, config } = source;
  return {
    type: "existing",
    source,
    server: AuthorizationServer.fromAttributes({
      issuer: idp.issuer,
      metadataUri: idp.metadataUri,
      jwksUris: [idp.jwksUri].flat(),
      audiences: [idp.audience],
      userMappingClaims: [idp.userClaim].flat(),
      userAttribute: resolveUserMapping(config).attribute,
      kind: KINDS[idp.snowflakeType],
      scopes: sigmaScopes(true),
    }),
  };
}
