import { lines } from "../terraform/lines";
import { IntegrationDefinition } from "./integration-definition";
import { bareKey } from "./rsa-public-key";
import { SnowflakeOAuthType } from "./snowflake-oauth-type";
import { identifier, literal, literals } from "./sql";

/**
 * The CREATE SECURITY INTEGRATION statement, as a Terraform expression, since issuer and keys URL are often known to Terraform only.
 *
 * https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
export function createIntegrationSql(integration: IntegrationDefinition): string {
  const [firstKey, secondKey] = integration.rsaPublicKeys.map(bareKey);
  const clauses: [string, string | undefined][] = [
    ["TYPE", "EXTERNAL_OAUTH"],
    ["ENABLED", String(integration.enabled).toUpperCase()],
    ["EXTERNAL_OAUTH_TYPE", integration.type],
    ["EXTERNAL_OAUTH_ISSUER", literal(integration.issuer)],
    ["EXTERNAL_OAUTH_JWS_KEYS_URL", keysUrl(integration)],
    ["EXTERNAL_OAUTH_RSA_PUBLIC_KEY", optional(firstKey)],
    ["EXTERNAL_OAUTH_RSA_PUBLIC_KEY_2", optional(secondKey)],
    ["EXTERNAL_OAUTH_AUDIENCE_LIST", literals(integration.audiences)],
    [
      "EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM",
      integration.userMappingClaims.length === 1 ? literal(integration.userMappingClaims[0]) : literals(integration.userMappingClaims),
    ],
    ["EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE", literal(integration.snowflakeUserAttribute)],
    ["EXTERNAL_OAUTH_ANY_ROLE_MODE", literal(integration.anyRoleMode)],
    ["EXTERNAL_OAUTH_ALLOWED_ROLES_LIST", integration.allowedRoles.length ? literals(integration.allowedRoles) : undefined],
    ["EXTERNAL_OAUTH_BLOCKED_ROLES_LIST", integration.blockedRoles.length ? literals(integration.blockedRoles) : undefined],
    ["EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE", optional(integration.scopeMappingAttribute)],
    ["EXTERNAL_OAUTH_SCOPE_DELIMITER", optional(integration.scopeDelimiter)],
    ["NETWORK_POLICY", integration.networkPolicy === undefined ? undefined : policyLiteral(integration.networkPolicy)],
    ["COMMENT", optional(integration.comment)],
  ];
  const properties = clauses.filter(([, value]) => value !== undefined).map(([key, value]) => `  ${key} = ${value}`);
  return `${lines([`CREATE SECURITY INTEGRATION ${identifier(integration.integrationName)}`, ...properties])};`;
}

/**
 * The statement that sets the audiences of an integration that exists. It sets the list as a whole, so the present ones must be in it.
 *
 * https://docs.snowflake.com/en/sql-reference/sql/alter-security-integration-oauth-external
 */
export function alterAudiencesSql({ integrationName, audiences }: IntegrationDefinition): string {
  return `${lines([`ALTER SECURITY INTEGRATION ${identifier(integrationName)} SET`, `  EXTERNAL_OAUTH_AUDIENCE_LIST = ${literals(audiences)}`])};`;
}

/** The statement that sets the network policy of an integration, by its name in quotes. */
export const setNetworkPolicySql = (quotedName: string, policy: string) =>
  `ALTER SECURITY INTEGRATION ${quotedName} SET NETWORK_POLICY = ${policyLiteral(policy)}`;

/** The statement that takes it away again. Snowflake documents it for integrations of Snowflake OAuth. */
export const unsetNetworkPolicySql = (quotedName: string) => `ALTER SECURITY INTEGRATION IF EXISTS ${quotedName} UNSET NETWORK_POLICY`;

/**
 * A policy's name in a property: an identifier in a string constant, or Snowflake takes it in upper case.
 *
 * https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-snowflake
 */
const policyLiteral = (policy: string) => `'${identifier(policy)}'`;

/** A list is allowed with AZURE only. */
function keysUrl({ type, jwksUris }: IntegrationDefinition): string | undefined {
  if (jwksUris.length === 0) return undefined;
  return type === SnowflakeOAuthType.AZURE ? literals(jwksUris) : literal(jwksUris[0]);
}

const optional = (value: string | undefined) => (value === undefined ? undefined : literal(value));
