import { PingFederateProviderProps } from "../../lib/pingfederate/pingfederate-provider";
import { SigmaPingFederateClientProps } from "../../lib/pingfederate/sigma-pingfederate-client";
import { SigmaPingFederateTokenManagerProps } from "../../lib/pingfederate/sigma-pingfederate-token-manager";
import { SnowflakeOAuthType } from "../../lib/snowflake/snowflake-oauth-type";
import { PingFederateConfig } from "../schema/pingfederate";
import { StackConfig } from "../schema/stack";
import { adopted, entryOf } from "./adopted";
import { audienceOf } from "./audience";
import { clientId, clientOptions, resolveApps, ResolvedApp } from "./clients";
import { accounts } from "./snowflake";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedPingFederate {
  readonly type: "pingfederate";
  readonly provider: PingFederateProviderProps;
  readonly manager: SigmaPingFederateTokenManagerProps;
  readonly apps: readonly ResolvedApp<SigmaPingFederateClientProps>[];
}

export function resolvePingFederate(idp: PingFederateConfig, config: StackConfig): ResolvedPingFederate {
  const { type, adminUrl, productVersion, baseUrl, issuer, jwksUri } = idp;
  const { adopt, credentials, tokens, preventDestroy } = config;
  return {
    type,
    provider: { adminUrl, productVersion },
    manager: {
      baseUrl,
      issuer,
      jwksUri,
      audience: audienceOf(config),
      userMapping: resolveUserMapping(config),
      userAttribute: idp.userAttribute,
      existingManagerId: idp.existingManagerId,
      managerId: idp.managerId,
      name: idp.managerName,
      accessTokenMinutes: tokens?.accessTokenMinutes,
      offlineAccess: config.offlineAccess ?? true,
      ...scopesInToken(idp, config),
      omitIssuedAtField: idp.omitIssuedAtField,
      adopt: { manager: adopted(adopt?.authorizationServer?.id), mapping: adopted(adopt?.authorizationServer?.claim) },
      preventDestroy,
    },
    apps: resolveApps(config, (client) => ({
      ...clientOptions(client, config),
      clientId: client.clientId ?? clientId(client),
      oidcPolicyId: idp.oidcPolicyId,
      refreshTokenDays: tokens?.refreshTokenDays,
      refreshTokenIdleDays: tokens?.refreshTokenIdleDays,
      credentialVersion: credentials?.version,
      previousSecretDays: credentials?.previousSecretDays,
      adopt: adopted(entryOf(adopt?.clients, clientId(client))),
      preventDestroy,
    })),
  };
}

/**
 * Where the manager writes the scopes. Snowflake does not document where it reads them with a type of PingFederate's own: then as in RFC 9068.
 * Only an integration of type CUSTOM is known to depend on what an existing manager writes.
 */
function scopesInToken({ scopeClaim, scopeDelimiter }: PingFederateConfig, config: StackConfig) {
  const types = accounts(config).map(({ integrationType = SnowflakeOAuthType.CUSTOM }) => integrationType);
  const ofItsOwn = types.includes(SnowflakeOAuthType.PING_FEDERATE);
  return {
    scopeClaim: scopeClaim ?? (ofItsOwn ? "scope" : undefined),
    scopeDelimiter: scopeDelimiter ?? (ofItsOwn ? " " : undefined),
    compareScopeClaim: !ofItsOwn || types.includes(SnowflakeOAuthType.CUSTOM),
  };
}
