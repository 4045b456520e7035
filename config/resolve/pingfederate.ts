import { SnowflakeOAuthType } from "../../lib/authorization-server";
import { PingFederateProviderProps } from "../../lib/pingfederate/pingfederate-provider";
import { SigmaPingFederateClientProps } from "../../lib/pingfederate/sigma-pingfederate-client";
import { SigmaPingFederateTokenManagerProps } from "../../lib/pingfederate/sigma-pingfederate-token-manager";
import { PingFederateContext } from "../../lib/pingfederate/user-attribute";
import { PingFederateConfig } from "../schema/pingfederate";
import { StackConfig } from "../schema/stack";
import { adopted } from "./adopted";
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
  const { type, adminUrl, productVersion, baseUrl, issuer, jwksUrl, snowflakeType, scopeMappingAttribute, scopeDelimiter } = idp;
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
      userAttribute: idp.userAttribute && { ...idp.userAttribute, context: idp.userAttribute.context as PingFederateContext },
      existingManagerId: idp.accessTokenManagerId,
      managerId: idp.managerId,
      name: idp.managerName,
      accessTokenMinutes: tokens?.accessTokenMinutes,
      offlineAccess: config.offlineAccess ?? true,
      snowflakeType: snowflakeType as SnowflakeOAuthType,
      scopeMappingAttribute,
      scopeDelimiter,
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
      adopt: adopted(adopt?.clients[clientId(client)]),
      preventDestroy: protect,
    })),
  };
}
