import { AdoptedAuthServer } from "../../lib/okta/adoption";
import { SigmaAuthServerProps, SigmaOktaAppProps } from "../../lib/okta/props";
import { ClientConfig } from "../schema/client";
import { OktaConfig } from "../schema/okta";
import { StackConfig } from "../schema/stack";
import { adopted, entryOf } from "./adopted";
import { audienceOf } from "./audience";
import { byId, byName, clientId, clientOptions, resolveApps, ResolvedApp } from "./clients";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedOkta {
  readonly type: "okta";
  readonly orgName: string;
  readonly baseUrl: string;
  readonly allowForeignBaseUrl: boolean;
  readonly server: SigmaAuthServerProps;
  /** The issuer of an existing server was made of org and id, because the config gives neither its issuer nor its name. */
  readonly issuerAssumed: boolean;
  readonly apps: readonly ResolvedApp<SigmaOktaAppProps>[];
}

export function resolveOkta(idp: OktaConfig, config: StackConfig): ResolvedOkta {
  const { id, policyId, policyGroups, ...settings } = idp.authorizationServer;
  const issuerAssumed = id !== undefined && settings.issuer === undefined && settings.name === undefined;
  return {
    type: "okta",
    orgName: idp.orgName,
    baseUrl: idp.baseUrl,
    allowForeignBaseUrl: idp.allowForeignBaseUrl,
    issuerAssumed,
    server: {
      ...config.tokens,
      ...settings,
      issuer: issuerAssumed ? `https://${idp.orgName}.${idp.baseUrl}/oauth2/${id}` : settings.issuer,
      serverId: id,
      existingPolicyId: policyId,
      policyGroupIds: policyGroups,
      audience: audienceOf(config),
      userMapping: resolveUserMapping(config),
      offlineAccess: config.offlineAccess ?? true,
      adopt: resolveAdoption(config),
      preventDestroy: config.protect,
    },
    apps: resolveApps(config, (client) => resolveApp(client, config)),
  };
}

function resolveApp(client: ClientConfig, config: StackConfig): SigmaOktaAppProps {
  return {
    ...clientOptions(client, config),
    groupIds: byId(client.groups),
    groupNames: byName(client.groups),
    userIds: byId(client.users),
    userLogins: byName(client.users),
    authenticationPolicyId: client.authenticationPolicyId,
    credentialVersion: config.credentials?.version,
    adopt: adopted(entryOf(config.adopt?.clients, clientId(client))),
    preventDestroy: config.protect,
  };
}

function resolveAdoption({ adopt }: StackConfig): AdoptedAuthServer | undefined {
  if (adopt?.authorizationServer === undefined) return undefined;
  const { id, scope, claim, policy, rule } = adopt.authorizationServer;
  return { server: adopted(id), scope: adopted(scope), claim: adopted(claim), policy: adopted(policy), rule: adopted(rule) };
}
