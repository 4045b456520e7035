import { AdoptedEntraApi, AdoptedEntraApp } from "../../lib/entra/adoption";
import { EntraCloud } from "../../lib/entra/entra-cloud";
import { SigmaEntraApiProps, SigmaEntraAppProps } from "../../lib/entra/props";
import { ClientConfig } from "../schema/client";
import { EntraConfig } from "../schema/entra";
import { StackConfig } from "../schema/stack";
import { adopted, entryOf } from "./adopted";
import { byId, byName, clientId, clientOptions, resolveApps, ResolvedApp } from "./clients";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedEntra {
  readonly type: "entra";
  /** As the user wrote it. */
  readonly idp: EntraConfig;
  readonly tenantId: string;
  readonly cloud: EntraCloud;
  readonly api: SigmaEntraApiProps;
  readonly apps: readonly ResolvedApp<SigmaEntraAppProps>[];
  readonly adminConsent: boolean;
  /** Undefined: no Conditional Access policy. */
  readonly signInFrequency?: { readonly days: number; readonly enforced: boolean };
}

/** @param readText the text of a file next to the config file; "" where it cannot be read, which is a finding of its own */
export function resolveEntra(idp: EntraConfig, config: StackConfig, readText: (path: string) => string): ResolvedEntra {
  const cloud = EntraCloud.all().find(({ environment }) => environment === idp.cloud)!;
  const shared = { tenantId: idp.tenantId, cloud, owners: idp.owners.length > 0 ? idp.owners : undefined, preventDestroy: config.protect };
  return {
    type: "entra",
    idp,
    tenantId: idp.tenantId,
    cloud,
    adminConsent: idp.adminConsent,
    signInFrequency:
      idp.signInFrequencyDays === undefined ? undefined : { days: idp.signInFrequencyDays, enforced: idp.signInFrequencyEnforced },
    api: {
      ...shared,
      name: idp.apiName,
      domain: idp.domain,
      tokenVersion: idp.tokenVersion,
      issuer: idp.issuer,
      userMapping: resolveUserMapping(config),
      offlineAccess: config.offlineAccess ?? true,
      adopt: resolveAdoption(config),
    },
    apps: resolveApps(config, (client) => ({ ...shared, ...resolveApp(client, idp, config, readText) })),
  };
}

function resolveApp(client: ClientConfig, idp: EntraConfig, config: StackConfig, readText: (path: string) => string) {
  return {
    ...clientOptions(client, config),
    groupIds: byId(client.groups),
    groupNames: byName(client.groups),
    userIds: byId(client.users),
    userPrincipalNames: byName(client.users),
    assignmentRequired: idp.assignmentRequired,
    adminConsent: idp.adminConsent,
    credentialVersion: config.credentials?.version,
    secretValidDays: config.credentials?.validDays,
    certificates: client.certificateFiles.map(readText),
    adopt: resolveAdoptedApp(clientId(client), config),
  };
}

function resolveAdoptedApp(id: string, { adopt }: StackConfig): AdoptedEntraApp | undefined {
  const application = adopted(entryOf(adopt?.clients, id));
  if (application === undefined) return undefined;
  const { graph, api } = entryOf(adopt?.consents, id) ?? {};
  return {
    application,
    servicePrincipal: adopted(entryOf(adopt?.servicePrincipals, id)),
    graphConsent: adopted(graph),
    apiConsent: adopted(api),
  };
}

function resolveAdoption({ adopt }: StackConfig): AdoptedEntraApi | undefined {
  const { id, scope, servicePrincipal, identifierUri } = adopt?.authorizationServer ?? {};
  const application = adopted(id);
  return application && { application, servicePrincipal: adopted(servicePrincipal), scopeId: scope, identifierUri };
}
