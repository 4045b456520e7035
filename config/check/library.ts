import { IAuthorizationServer, SnowflakeOAuthType } from "../lib/authorization-server";
import { oktaAppRules } from "../lib/okta/app-rules";
import { oktaServerRules } from "../lib/okta/server-rules";
import { SigmaOAuthError } from "../lib/private/errors";
import { Finding, findings } from "../lib/private/rule";
import { clientRules } from "../lib/sigma/client-rules";
import { SigmaDeployment } from "../lib/sigma/deployment";
import { lifetimeRules } from "../lib/sigma/lifetime-rules";
import { sigmaScopes } from "../lib/sigma/scopes";
import { externalOAuthRules } from "../lib/snowflake/external-oauth-rules";
import { accountRules } from "../lib/snowflake/snowflake-account";
import { integrationDefinition } from "../lib/snowflake/integration-definition";
import { userMappingRules } from "../lib/user-mapping";
import { pathText } from "./read-file";
import { accountPath, accounts, clientId, ResolvedApp, ResolvedIntegration, ResolvedOkta, ResolvedStack } from "./resolve";
import { StackConfig } from "./schema";

/** The findings of the library's own rules in a stack, each at the key that the user wrote. */
export function libraryFindings(stack: ResolvedStack): Finding[] {
  const { identityProvider: idp } = stack;
  const server = idp.type === "okta" ? plannedServer(idp) : idp.server;
  return [
    ...(idp.type === "okta" ? [...serverFindings(idp), ...idp.apps.flatMap(appFindings(stack.config))] : []),
    ...stack.integrations.flatMap((integration, index) => integrationFindings(server, integration, accountPath(stack.config, index))),
  ];
}

/** The findings that make a stack impossible to resolve. */
export function deploymentFindings({ deployment }: StackConfig): Finding[] {
  if (typeof deployment !== "string") return [];
  try {
    SigmaDeployment.of(deployment);
    return [];
  } catch (error) {
    if (error instanceof SigmaOAuthError) return [...error.findings];
    throw error;
  }
}

/** The same for the names of Snowflake accounts. */
export function accountFindings(config: StackConfig): Finding[] {
  return accounts(config).flatMap((account, index) =>
    relocate(findings(accountRules, account), (key) => `${accountPath(config, index)}.${key}`),
  );
}

/** Where the properties of SigmaAuthServer stand in the config. */
const SERVER_KEYS: Readonly<Record<string, string>> = {
  accessTokenMinutes: "tokens.accessTokenMinutes",
  refreshTokenDays: "tokens.refreshTokenDays",
  refreshTokenIdleDays: "tokens.refreshTokenIdleDays",
  serverId: "identityProvider.authorizationServer.id",
  existingPolicyId: "identityProvider.authorizationServer.policyId",
  policyGroupIds: "identityProvider.authorizationServer.policyGroups",
  audience: "audience",
  offlineAccess: "offlineAccess",
  "adopt.serverId": "adopt.authorizationServer.id",
  "adopt.scopeId": "adopt.authorizationServer.scope",
  "adopt.claimId": "adopt.authorizationServer.claim",
  "adopt.policyId": "adopt.authorizationServer.policy",
  "adopt.ruleId": "adopt.authorizationServer.rule",
  "userMapping.claim": "userMapping.claim",
  "userMapping.value": "userMapping.value",
};

function serverFindings({ server }: ResolvedOkta): Finding[] {
  const found = findings([...lifetimeRules, ...oktaServerRules, ...userMappingRules], server);
  return relocate(found, (key) => {
    const [, head, nth = ""] = /^(.*?)(\[\d+\])?$/.exec(key)!;
    return `${SERVER_KEYS[head] ?? `identityProvider.authorizationServer.${head}`}${nth}`;
  });
}

/** Properties of a client that the config has for all clients of a stack. */
const SHARED_CLIENT_KEYS = ["deployment", "offlineAccess", "allowForeignHost"];

function appFindings(config: StackConfig): (app: ResolvedApp, index: number) => Finding[] {
  return ({ props }, index) => {
    const client = config.clients![index];
    /** The config has ids and names of groups (and users) in one list: counts where the n-th of one kind stands. */
    const place = (list: "groups" | "users", kind: "string" | "object", nth: number) =>
      client[list].map((entry, position) => ({ entry, position })).filter(({ entry }) => typeof entry === kind)[nth].position;
    const mixed: Readonly<Record<string, ["groups" | "users", "string" | "object"]>> = {
      groupIds: ["groups", "object"],
      groupNames: ["groups", "string"],
      userIds: ["users", "object"],
      userLogins: ["users", "string"],
    };
    return relocate(findings([...clientRules, ...oktaAppRules], props), (key) => {
      if (key === "adoptAppId") return pathText(["adopt", "clients", clientId(client)]);
      const [, head, nth] = /^(\w+)(?:\[(\d+)\])?$/.exec(key)!;
      if (SHARED_CLIENT_KEYS.includes(head)) return head;
      if (!(head in mixed)) return `clients[${index}].${key}`;
      const [list, kind] = mixed[head];
      return `clients[${index}].${list}${nth === undefined ? "" : `[${place(list, kind, Number(nth))}]`}`;
    });
  };
}

/** The server as Snowflake will see it, with a reference for what only Okta knows. */
function plannedServer({ server }: ResolvedOkta): IAuthorizationServer {
  const issuer = server.issuer ?? "${issuer}";
  return {
    issuer,
    metadataUri: issuer,
    jwksUris: [`${issuer}/v1/keys`],
    audiences: [server.audience],
    userMappingClaims: [server.userMapping!.claim],
    snowflakeUserAttribute: server.userMapping!.attribute,
    scopes: sigmaScopes(server.offlineAccess ?? true),
    snowflakeType: SnowflakeOAuthType.OKTA,
  };
}

/** Where the parts of an integration that come from an existing authorization server stand in the config. */
const EXISTING_KEYS: Readonly<Record<string, string>> = {
  issuer: "identityProvider.issuer",
  jwksUris: "identityProvider.jwksUrl",
  userMappingClaims: "identityProvider.userClaim",
  scopeMappingAttribute: "identityProvider.scopeMappingAttribute",
  scopeDelimiter: "identityProvider.scopeDelimiter",
};

function integrationFindings(server: IAuthorizationServer, { props }: ResolvedIntegration, path: string): Finding[] {
  const subject = integrationDefinition({ ...props, authorizationServer: server });
  return relocate(findings(externalOAuthRules, subject), (key) => {
    const [, head, nth] = /^(\w+)(?:\[(\d+)\])?$/.exec(key)!;
    if (head === "adopt") return "adopt.integrations";
    if (head in EXISTING_KEYS) return EXISTING_KEYS[head];
    if (head !== "audiences" || nth === undefined) return `${path}.${key}`;
    const own = server.audiences.length;
    return Number(nth) < own ? "audience" : `${path}.additionalAudiences[${Number(nth) - own}]`;
  });
}

function relocate(found: readonly Finding[], place: (key: string) => string): Finding[] {
  return found.map((finding) => ({ ...finding, at: place(finding.at) }));
}
