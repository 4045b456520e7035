import { SigmaAuth0ApiProps, SigmaAuth0AppProps } from "../../lib/auth0/props";
import { Auth0Config } from "../schema/auth0";
import { StackConfig } from "../schema/stack";
import { adopted, entryOf } from "./adopted";
import { audienceOf } from "./audience";
import { byId, byName, clientId, clientOptions, resolveApps, ResolvedApp } from "./clients";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedAuth0 {
  readonly type: "auth0";
  readonly domain: string;
  readonly allowForeignDomain: boolean;
  readonly api: SigmaAuth0ApiProps;
  readonly apps: readonly ResolvedApp<SigmaAuth0AppProps>[];
}

/** @param readText the text of a file next to the config file; "" where it cannot be read, which is a finding of its own */
export function resolveAuth0(idp: Auth0Config, config: StackConfig, readText: (path: string) => string): ResolvedAuth0 {
  return {
    type: "auth0",
    domain: idp.domain,
    allowForeignDomain: idp.allowForeignDomain,
    api: {
      audience: audienceOf(config),
      issuerDomain: idp.issuerDomain ?? idp.domain,
      name: idp.apiName,
      userMapping: resolveUserMapping(config),
      requireVerifiedEmail: idp.requireVerifiedEmail,
      rbac: idp.rbac,
      accessTokenMinutes: config.tokens?.accessTokenMinutes,
      offlineAccess: config.offlineAccess ?? true,
      setTenantDefaultAudience: idp.setTenantDefaultAudience,
      bindTrigger: idp.bindTrigger,
      adopt: adopted(config.adopt?.authorizationServer?.id),
      preventDestroy: config.protect,
    },
    apps: resolveApps(config, (client) => ({
      ...clientOptions(client, config),
      connectionNames: byName(idp.connections),
      connectionIds: byId(idp.connections),
      roleNames: byName(client.groups),
      refreshTokenDays: config.tokens?.refreshTokenDays,
      refreshTokenIdleDays: config.tokens?.refreshTokenIdleDays,
      credentialVersion: config.credentials?.version,
      publicKeys: client.certificateFiles.map(readText),
      adopt: adopted(entryOf(config.adopt?.clients, clientId(client))),
      preventDestroy: config.protect,
    })),
  };
}
