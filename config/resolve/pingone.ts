import { AdoptedPingOneResource } from "../../lib/pingone/adoption";
import { PingOneRegion } from "../../lib/pingone/pingone-region";
import { SigmaPingOneAppProps, SigmaPingOneResourceProps } from "../../lib/pingone/props";
import { PingOneConfig } from "../schema/pingone";
import { StackConfig } from "../schema/stack";
import { adopted, entryOf } from "./adopted";
import { audienceOf } from "./audience";
import { byId, byName, clientId, clientOptions, resolveApps, ResolvedApp } from "./clients";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedPingOne {
  readonly type: "pingone";
  readonly region: PingOneRegion;
  readonly environmentId: string;
  readonly alertEmails: readonly string[];
  readonly resource: SigmaPingOneResourceProps;
  readonly apps: readonly ResolvedApp<SigmaPingOneAppProps>[];
}

export function resolvePingOne(idp: PingOneConfig, config: StackConfig): ResolvedPingOne {
  const { environmentId, alertEmails } = idp;
  const region = PingOneRegion.all().find(({ code }) => code === idp.region)!;
  return {
    type: "pingone",
    region,
    environmentId,
    alertEmails,
    resource: {
      environmentId,
      region,
      audience: audienceOf(config),
      name: idp.resourceName,
      customDomain: idp.customDomain,
      issuer: idp.issuer,
      userMapping: resolveUserMapping(config),
      accessTokenMinutes: config.tokens?.accessTokenMinutes,
      offlineAccess: config.offlineAccess ?? true,
      adopt: resolveAdoption(config),
      preventDestroy: config.protect,
    },
    apps: resolveApps(config, (client) => ({
      ...clientOptions(client, config),
      environmentId,
      groupIds: byId(client.groups),
      groupNames: byName(client.groups),
      refreshTokenDays: config.tokens?.refreshTokenDays,
      refreshTokenIdleDays: config.tokens?.refreshTokenIdleDays,
      credentialVersion: config.credentials?.version,
      previousSecretDays: config.credentials?.overlapDays,
      adopt: adopted(entryOf(config.adopt?.clients, clientId(client))),
      preventDestroy: config.protect,
    })),
  };
}

function resolveAdoption({ adopt }: StackConfig): AdoptedPingOneResource {
  const { id, scope, claim } = adopt?.authorizationServer ?? {};
  return { resource: adopted(id), scope: adopted(scope), attribute: adopted(claim) };
}
