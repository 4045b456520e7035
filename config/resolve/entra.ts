import { AdoptedEntraApi, AdoptedEntraApp } from "../../lib/entra/adoption";
import { EntraCloud } from "../../lib/entra/entra-cloud";
import { SigmaEntraApiProps, SigmaEntraAppProps } from "../../lib/entra/props";
import { EntraConfig } from "../schema/entra";
import { adopted, entryOf } from "./adopted";
import { Bindings, ClientSource, idpKeys, propsOf, said, Source, stack, unsaid } from "./bindings";
import { clientId, resolveApps, ResolvedApp } from "./clients";
import { adoptedClient, adoptedPlace, CERTIFICATES, CLIENT, groups, idsIn, namesIn, SERVER, users } from "./common-bindings";

export interface ResolvedEntra {
  readonly type: "entra";
  readonly source: Source<EntraConfig>;
  readonly api: SigmaEntraApiProps;
  readonly apps: readonly ResolvedApp<SigmaEntraAppProps, EntraConfig>[];
  /** Undefined: no Conditional Access policy. */
  readonly signInFrequency?: { readonly days: number; readonly enforced: boolean };
}

const idp = idpKeys<EntraConfig>();

const TENANT = {
  tenantId: idp("tenantId"),
  cloud: idp("cloud", (name) => EntraCloud.all().find(({ environment }) => environment === name)!),
  owners: idp("owners", (owners) => (owners.length > 0 ? owners : undefined)),
};

const partOfServer = (key: string) => () => `adopt.authorizationServer.${key}`;

export const API: Bindings<Source<EntraConfig>, SigmaEntraApiProps> = {
  ...SERVER,
  ...TENANT,
  name: idp("apiName"),
  domain: idp("domain"),
  tokenVersion: idp("tokenVersion"),
  issuer: idp("issuer"),
  adopt: said("adopt.authorizationServer", adoptedApi, {
    "application.id": partOfServer("id"),
    "servicePrincipal.id": partOfServer("servicePrincipal"),
    scopeId: partOfServer("scope"),
  }),
};

function adoptedApi({ config: { adopt } }: Source): AdoptedEntraApi | undefined {
  const { id, scope, servicePrincipal, identifierUri } = adopt?.authorizationServer ?? {};
  const application = adopted(id);
  return application && { application, servicePrincipal: adopted(servicePrincipal), scopeId: scope, identifierUri };
}

export const APP: Bindings<ClientSource<EntraConfig>, SigmaEntraAppProps> = {
  ...CLIENT,
  ...TENANT,
  groupIds: idsIn(groups),
  groupNames: namesIn(groups),
  userIds: idsIn(users),
  userPrincipalNames: namesIn(users),
  assignmentRequired: idp("assignmentRequired"),
  adminConsent: idp("adminConsent"),
  secretValidDays: stack("credentials.secretValidDays"),
  certificates: CERTIFICATES,
  adopt: said(adoptedPlace("clients"), adoptedApp, {
    "application.id": adoptedPlace("clients"),
    "servicePrincipal.id": adoptedPlace("servicePrincipals"),
    graphConsent: adoptedPlace("consents"),
    apiConsent: adoptedPlace("consents"),
  }),
  timeProvider: unsaid(),
};

function adoptedApp(source: ClientSource): AdoptedEntraApp | undefined {
  const { adopt } = source.config;
  const application = adoptedClient(source);
  if (application === undefined) return undefined;
  const id = clientId(source.client);
  const { graph, api } = entryOf(adopt?.consents, id) ?? {};
  return {
    application,
    servicePrincipal: adopted(entryOf(adopt?.servicePrincipals, id)),
    graphConsent: adopted(graph),
    apiConsent: adopted(api),
  };
}

export function resolveEntra(source: Source<EntraConfig>): ResolvedEntra {
  const { signInFrequencyDays: days, signInFrequencyEnforced: enforced } = source.idp;
  return {
    type: "entra",
    source,
    api: propsOf(API, source),
    apps: resolveApps(source, APP),
    signInFrequency: days === undefined ? undefined : { days, enforced },
  };
}
