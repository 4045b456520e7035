import { AdoptedAuthServer } from "../../lib/okta/adoption";
import { SigmaAuthServerProps, SigmaOktaAppProps } from "../../lib/okta/props";
import { OktaIssuerMode } from "../../lib/okta/issuer-mode";
import { OktaConfig } from "../schema/okta";
import { Bindings, client, ClientSource, idpKeys, propsOf, Source, stack, unsaid } from "./bindings";
import { resolveApps, ResolvedApp } from "./clients";
import {
  ADOPTED_CLIENT,
  adoptedServer,
  AUDIENCE,
  CLIENT,
  groups,
  idsIn,
  namesIn,
  OUTSIDE_SECRET,
  REFRESH,
  SERVER,
  users,
} from "./common-bindings";

export interface ResolvedOkta {
  readonly type: "okta";
  readonly source: Source<OktaConfig>;
  readonly server: SigmaAuthServerProps;
  /** The issuer of an existing server was derived from org and id, because the config has neither its issuer nor its name. */
  readonly issuerAssumed: boolean;
  readonly apps: readonly ResolvedApp<SigmaOktaAppProps, OktaConfig>[];
}

const idp = idpKeys<OktaConfig>();

const isIssuerAssumed = ({ authorizationServer: { id, issuer, name } }: OktaConfig) =>
  id !== undefined && issuer === undefined && name === undefined;

export const AUTH_SERVER: Bindings<Source<OktaConfig>, SigmaAuthServerProps> = {
  ...SERVER,
  ...REFRESH,
  audience: AUDIENCE,
  accessTokenMinutes: stack("tokens.accessTokenMinutes"),
  name: idp("authorizationServer.name"),
  description: idp("authorizationServer.description"),
  // Another text is refused by OKTA-ISSUER-MODE.
  issuerMode: idp("authorizationServer.issuerMode", (mode) => mode as OktaIssuerMode | undefined),
  serverId: idp("authorizationServer.id"),
  issuer: idp("authorizationServer.issuer", (issuer, { idp: { orgName, baseUrl, authorizationServer }, idp: okta }) =>
    isIssuerAssumed(okta) ? `https://${orgName}.${baseUrl}/oauth2/${authorizationServer.id}` : issuer,
  ),
  scopeExists: idp("authorizationServer.scopeExists"),
  claimExists: idp("authorizationServer.claimExists"),
  policyId: idp("authorizationServer.policyId"),
  policyPriority: idp("authorizationServer.policyPriority"),
  policyGroupIds: idp("authorizationServer.policyGroupIds"),
  adopt: adoptedServer<AdoptedAuthServer>({ server: "id", scope: "scope", claim: "claim", policy: "policy", rule: "rule" }),
};

export const APP: Bindings<ClientSource<OktaConfig>, SigmaOktaAppProps> = {
  ...CLIENT,
  groupIds: idsIn(groups),
  groupNames: namesIn(groups),
  userIds: idsIn(users),
  userLogins: namesIn(users),
  authenticationPolicyId: client("authenticationPolicyId"),
  clientSecret: OUTSIDE_SECRET,
  adopt: ADOPTED_CLIENT,
  randomProvider: unsaid(),
};

export function resolveOkta(source: Source<OktaConfig>): ResolvedOkta {
  return {
    type: "okta",
    source,
    server: propsOf(AUTH_SERVER, source),
    issuerAssumed: isIssuerAssumed(source.idp),
    apps: resolveApps(source, APP),
  };
}
