import { PingFederateProviderProps, SigmaPingFederateClientProps, SigmaPingFederateTokenManagerProps } from "../../lib/pingfederate/props";
import { SnowflakeOAuthType } from "../../lib/snowflake/snowflake-oauth-type";
import { PingFederateConfig } from "../schema/pingfederate";
import { StackConfig } from "../schema/stack";
import { adopted, entryOf } from "./adopted";
import { audienceOf } from "./audience";
import { clientId, clientOptions, resolveApps, ResolvedApp } from "./clients";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedPingFederate {
  readonly type: "pingfederate";
  readonly provider: PingFederateProviderProps;
  readonly manager: SigmaPingFederateTokenManagerProps;
  readonly apps: readonly ResolvedApp<SigmaPingFederateClientProps>[];
}

export function resolvePingFederate(idp: PingFederateConfig, config: StackConfig): ResolvedPingFederate {
  const { type, adminUrl, productVersion, baseUrl, issuer, jwksUrl } = idp;
  const { adopt, credentials, tokens, protect } = config;
  return {
    type,
    provider: { adminUrl, productVersion },
    manager: {
      baseUrl,
      issuer,
      jwksUrl,
      audience: audienceOf(config),
      userMapping: resolveUserMapping(config),
      userAttribute: idp.userAttribute,
      existingManagerId: idp.accessTokenManagerId,
      managerId: idp.managerId,
      name: idp.managerName,
      accessTokenMinutes: tokens?.accessTokenMinutes,
      offlineAccess: config.offlineAccess ?? true,
      ...scopesInToken(idp),
      omitIssuedAtField: idp.omitIssuedAtField,
      adopt: { manager: adopted(adopt?.authorizationServer?.id), mapping: adopted(adopt?.authorizationServer?.claim) },
      preventDestroy: protect,
    },
    apps: resolveApps(config, (client) => ({
      ...clientOptions(client, config),
      clientId: client.clientId ?? clientId(client),
      oidcPolicyId: idp.oidcPolicyId,
      refreshTokenDays: tokens?.refreshTokenDays,
      refreshTokenIdleDays: tokens?.refreshTokenIdleDays,
      credentialVersion: credentials?.version,
      previousSecretDays: credentials?.overlapDays,
      adopt: adopted(entryOf(adopt?.clients, clientId(client))),
      preventDestroy: protect,
    })),
  };
}

/** Where the manager writes the scopes. Snowflake does not document where it reads them with a type of PingFederate's own: then as in RFC 9068. */
function scopesInToken({ snowflakeType, scopeMappingAttribute, scopeDelimiter }: PingFederateConfig) {
  const isCustom = snowflakeType === SnowflakeOAuthType.CUSTOM;
  return {
    scopeClaim: scopeMappingAttribute ?? (isCustom ? undefined : "scope"),
    scopeDelimiter: scopeDelimiter ?? (isCustom ? undefined : " "),
    compareScopeClaim: isCustom,
  };
}
