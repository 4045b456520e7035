import { AdoptedPingOneResource } from "../../lib/pingone/adoption";
import { PingOneRegion } from "../../lib/pingone/pingone-region";
import { SigmaPingOneAppProps, SigmaPingOneResourceProps } from "../../lib/pingone/props";
import { PingOneConfig } from "../schema/pingone";
import { Bindings, ClientSource, idpKeys, propsOf, Source, stack, unsaid } from "./bindings";
import { resolveApps, ResolvedApp } from "./clients";
import { ADOPTED_CLIENT, adoptedServer, AUDIENCE, CLIENT, groups, idsIn, namesIn, REFRESH, SERVER } from "./common-bindings";

export interface ResolvedPingOne {
  readonly type: "pingone";
  readonly source: Source<PingOneConfig>;
  readonly resource: SigmaPingOneResourceProps;
  readonly apps: readonly ResolvedApp<SigmaPingOneAppProps, PingOneConfig>[];
}

const idp = idpKeys<PingOneConfig>();

export const RESOURCE: Bindings<Source<PingOneConfig>, SigmaPingOneResourceProps> = {
  ...SERVER,
  environmentId: idp("environmentId"),
  region: idp("region", (given) => PingOneRegion.all().find(({ code }) => code === given)!),
  audience: AUDIENCE,
  name: idp("resourceName"),
  customDomain: idp("customDomain"),
  issuer: idp("issuer"),
  scopeClaim: idp("scopeClaim"),
  accessTokenMinutes: stack("tokens.accessTokenMinutes"),
  adopt: adoptedServer<AdoptedPingOneResource>({ resource: "id", scope: "scope", attribute: "claim" }),
};

export const APP: Bindings<ClientSource<PingOneConfig>, SigmaPingOneAppProps> = {
  ...CLIENT,
  ...REFRESH,
  environmentId: idp("environmentId"),
  groupIds: idsIn(groups),
  groupNames: namesIn(groups),
  previousSecretDays: stack("credentials.previousSecretDays"),
  adopt: ADOPTED_CLIENT,
  timeProvider: unsaid(),
};

export function resolvePingOne(source: Source<PingOneConfig>): ResolvedPingOne {
  return { type: "pingone", source, resource: propsOf(RESOURCE, source), apps: resolveApps(source, APP) };
}
