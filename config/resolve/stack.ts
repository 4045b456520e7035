import { AuthorizationServer, IAuthorizationServer, SnowflakeOAuthType } from "../lib/authorization-server";
import { AdoptedAuthServer } from "../lib/okta/adoption";
import { OktaIssuerMode } from "../lib/okta/issuer-mode";
import { SigmaAuthServerProps } from "../lib/okta/sigma-auth-server";
import { SigmaOktaAppProps } from "../lib/okta/sigma-okta-app";
import { outputName } from "../lib/private/output-name";
import { ClientAuthentication } from "../lib/sigma/client-authentication";
import { SigmaDeployment } from "../lib/sigma/deployment";
import { OAuthPurpose } from "../lib/sigma/oauth-purpose";
import { sigmaScopes } from "../lib/sigma/scopes";
import { AnyRoleMode } from "../lib/snowflake/any-role-mode";
import { SnowflakeAccount } from "../lib/snowflake/snowflake-account";
import { IntegrationManagement } from "../lib/snowflake/integration-definition";
import { SnowflakeExternalOAuthProps } from "../lib/snowflake/snowflake-external-oauth";
import { SnowflakeUserAttribute, UserMapping } from "../lib/user-mapping";
import { BackendConfig } from "./backend-schema";
import { ClientConfig, ExistingConfig, OktaConfig, SnowflakeConfig, StackConfig } from "./schema";

/** One stack of the config, with every default filled in: what is checked, and what is built. */
export interface ResolvedStack {
  readonly name: string;
  readonly config: StackConfig;
  readonly backend: BackendConfig;
  readonly identityProvider: ResolvedOkta | ResolvedExisting;
  readonly integrations: readonly ResolvedIntegration[];
}

export interface ResolvedOkta {
  readonly type: "okta";
  readonly orgName: string;
  readonly baseUrl: string;
  readonly server: SigmaAuthServerProps;
  /** The issuer of an existing server was made of org and id, because the config gives neither its issuer nor its name. */
  readonly issuerAssumed: boolean;
  readonly apps: readonly ResolvedApp[];
}

export interface ResolvedApp {
  readonly id: string;
  readonly props: SigmaOktaAppProps;
}

export interface ResolvedExisting {
  readonly type: "existing";
  readonly server: IAuthorizationServer;
}

export interface ResolvedIntegration {
  /** Construct id, provider alias and prefix of the outputs. */
  readonly id: string;
  readonly config: SnowflakeConfig;
  readonly props: Omit<SnowflakeExternalOAuthProps, "authorizationServer">;
}

/** @throws SigmaOAuthError for a deployment that is not in Sigma's table */
export function resolveStack(name: string, config: StackConfig, fileBackend: BackendConfig | undefined): ResolvedStack {
  const idp = config.identityProvider;
  return {
    name,
    config,
    backend: config.backend ?? fileBackend ?? { type: "local" },
    identityProvider: idp.type === "okta" ? resolveOkta(idp, config) : resolveExisting(idp, config),
    integrations: accounts(config).map((account) => resolveIntegration(account, config)),
  };
}

/** The Snowflake accounts of a stack, as a list. */
export function accounts(config: StackConfig): SnowflakeConfig[] {
  if (config.snowflake === undefined) return [];
  return Array.isArray(config.snowflake) ? config.snowflake : [config.snowflake];
}

/** Where an account stands in its stack. */
export function accountPath({ snowflake }: StackConfig, index: number): string {
  return Array.isArray(snowflake) ? `snowflake[${index}]` : "snowflake";
}

function resolveOkta(idp: OktaConfig, config: StackConfig): ResolvedOkta {
  const deployment = resolveDeployment(config.deployment!);
  const { id, policyId, policyGroups, ...settings } = idp.authorizationServer;
  const issuerAssumed = id !== undefined && settings.issuer === undefined && settings.name === undefined;
  return {
    type: "okta",
    orgName: idp.orgName,
    baseUrl: idp.baseUrl,
    issuerAssumed,
    server: {
      ...config.tokens,
      ...settings,
      issuerMode: settings.issuerMode as OktaIssuerMode | undefined,
      issuer: issuerAssumed ? `https://${idp.orgName}.${idp.baseUrl}/oauth2/${id}` : settings.issuer,
      serverId: id,
      existingPolicyId: policyId,
      policyGroupIds: policyGroups,
      audience: audienceOf(config, deployment),
      userMapping: resolveUserMapping(config),
      offlineAccess: config.offlineAccess ?? true,
      adopt: resolveAdoption(config),
      preventDestroy: config.protect,
    },
    apps: (config.clients ?? []).map((client) => ({ id: clientId(client), props: resolveApp(client, config, deployment) })),
  };
}

function resolveApp(client: ClientConfig, config: StackConfig, deployment: SigmaDeployment): SigmaOktaAppProps {
  const byId = (list: ClientConfig["groups"]) => list.flatMap((entry) => (typeof entry === "string" ? [] : [entry.id]));
  const byName = (list: ClientConfig["groups"]) => list.flatMap((entry) => (typeof entry === "string" ? [entry] : []));
  return {
    deployment,
    name: client.name,
    purposes: client.purposes as OAuthPurpose[],
    requirePkce: client.requirePkce,
    authentication: client.authentication as ClientAuthentication,
    offlineAccess: config.offlineAccess ?? true,
    additionalRedirectUrls: client.additionalRedirectUrls,
    postLogoutRedirectUrls: client.postLogoutRedirectUrls.length > 0 ? client.postLogoutRedirectUrls : undefined,
    allowForeignHost: config.allowForeignHost,
    groupIds: byId(client.groups),
    groupNames: byName(client.groups),
    userIds: byId(client.users),
    userLogins: byName(client.users),
    authenticationPolicyId: client.authenticationPolicyId,
    adoptAppId: config.adopt?.clients[clientId(client)],
    preventDestroy: config.protect,
  };
}

/** A client's id: given, or its name in the form that output names take. */
export function clientId(client: ClientConfig): string {
  return client.id ?? outputName(client.name);
}

function resolveAdoption({ adopt }: StackConfig): AdoptedAuthServer | undefined {
  if (adopt?.authorizationServer === undefined) return undefined;
  const { id, scope, claim, policy, rule } = adopt.authorizationServer;
  return { serverId: id, scopeId: scope, claimId: claim, policyId: policy, ruleId: rule };
}

function resolveExisting(idp: ExistingConfig, config: StackConfig): ResolvedExisting {
  return {
    type: "existing",
    server: AuthorizationServer.fromAttributes({
      issuer: idp.issuer,
      metadataUri: idp.metadataUrl,
      jwksUris: [idp.jwksUrl].flat(),
      audiences: [idp.audience],
      userMappingClaims: [idp.userClaim].flat(),
      snowflakeUserAttribute: resolveUserMapping(config).attribute,
      snowflakeType: idp.snowflakeType as SnowflakeOAuthType,
      scopes: sigmaScopes(true),
      scopeMappingAttribute: idp.scopeMappingAttribute,
      scopeDelimiter: idp.scopeDelimiter,
    }),
  };
}

function resolveDeployment(deployment: NonNullable<StackConfig["deployment"]>): SigmaDeployment {
  return typeof deployment === "string" ? SigmaDeployment.of(deployment) : SigmaDeployment.custom(deployment.host);
}

function audienceOf(config: StackConfig, deployment: SigmaDeployment): string {
  if (config.audience !== undefined) return config.audience;
  const [first] = accounts(config);
  return first ? SnowflakeAccount.of(first.organization, first.account).url : `https://${deployment.apiHost}`;
}

const ATTRIBUTES = { login_name: SnowflakeUserAttribute.LOGIN_NAME, email_address: SnowflakeUserAttribute.EMAIL_ADDRESS } as const;

function resolveUserMapping({ userMapping = "login_name" }: StackConfig): UserMapping {
  const { attribute, ...rest } = typeof userMapping === "string" ? { attribute: userMapping } : userMapping;
  return UserMapping.custom({ ...rest, attribute: ATTRIBUTES[attribute] });
}

function resolveIntegration(config: SnowflakeConfig, { adopt, protect }: StackConfig): ResolvedIntegration {
  return {
    id: outputName(`${config.organization} ${config.account}`),
    config,
    props: {
      integrationName: config.integrationName,
      enabled: config.enabled,
      anyRoleMode: config.anyRoleMode as AnyRoleMode,
      allowedRoles: config.allowedRoles,
      blockedRoles: config.blockedRoles,
      additionalAudiences: config.additionalAudiences,
      comment: config.comment,
      management: config.manage as IntegrationManagement,
      adopt: adopt?.integrations.includes(config.integrationName),
      preventDestroy: protect,
    },
  };
}
