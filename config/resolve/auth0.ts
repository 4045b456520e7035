import { SigmaAuth0ApiProps, SigmaAuth0AppProps } from "../../lib/auth0/props";
import { Auth0Config } from "../schema/auth0";
import { adopted } from "./adopted";
import { Bindings, ClientSource, idpKeys, propsOf, said, Source, stack, unsaid } from "./bindings";
import { resolveApps, ResolvedApp } from "./clients";
import { ADOPTED_CLIENT, AUDIENCE, CERTIFICATES, CLIENT, groups, idsIn, namesIn, OUTSIDE_SECRET, REFRESH, SERVER } from "./common-bindings";

export interface ResolvedAuth0 {
  readonly type: "auth0";
  readonly source: Source<Auth0Config>;
  readonly api: SigmaAuth0ApiProps;
  readonly apps: readonly ResolvedApp<SigmaAuth0AppProps, Auth0Config>[];
}

const idp = idpKeys<Auth0Config>();

export const API: Bindings<Source<Auth0Config>, SigmaAuth0ApiProps> = {
  ...SERVER,
  audience: AUDIENCE,
  issuerDomain: idp("issuerDomain", (given, { idp: { domain } }) => given ?? domain),
  name: idp("apiName"),
  requireVerifiedEmail: idp("requireVerifiedEmail"),
  rbac: idp("rbac"),
  accessTokenMinutes: stack("tokens.accessTokenMinutes"),
  setTenantDefaultAudience: idp("setTenantDefaultAudience"),
  bindTrigger: idp("bindTrigger"),
  clientGrants: idp("clientGrants"),
  adopt: said("adopt.authorizationServer", ({ config }) => adopted(config.adopt?.authorizationServer?.id)),
};

const connections = ({ idp }: Source<Auth0Config>) => ({ at: "identityProvider.connections", entries: idp.connections });

export const APP: Bindings<ClientSource<Auth0Config>, SigmaAuth0AppProps> = {
  ...CLIENT,
  ...REFRESH,
  connectionNames: namesIn(connections),
  connectionIds: idsIn(connections),
  roleNames: namesIn(groups),
  certificates: CERTIFICATES,
  clientSecret: OUTSIDE_SECRET,
  adopt: ADOPTED_CLIENT,
  randomProvider: unsaid(),
};

export function resolveAuth0(source: Source<Auth0Config>): ResolvedAuth0 {
  return { type: "auth0", source, api: propsOf(API, source), apps: resolveApps(source, APP) };
}
