import { Fn } from "cdktf";
import { SnowflakeOAuthType } from "../authorization-server";
import { isReference } from "../private/reference";
import { IntegrationDefinition } from "./integration-definition";

/**
 * The CREATE SECURITY INTEGRATION statement, as a Terraform expression, since issuer and keys URL are often known to Terraform only.
 *
 * It is put together with join(): as text on several lines cdktf would write it as a heredoc into HCL, with one more newline than in JSON.
 *
 * https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
export function createIntegrationSql(integration: IntegrationDefinition): string {
  const clauses: [string, string | undefined][] = [
    ["TYPE", "EXTERNAL_OAUTH"],
    ["ENABLED", String(integration.enabled).toUpperCase()],
    ["EXTERNAL_OAUTH_TYPE", integration.type],
    ["EXTERNAL_OAUTH_ISSUER", literal(integration.issuer)],
    // A list is allowed with AZURE only.
    ["EXTERNAL_OAUTH_JWS_KEYS_URL", integration.type === SnowflakeOAuthType.AZURE ? list(integration.jwksUris) : literal(integration.jwksUris[0])],
    ["EXTERNAL_OAUTH_AUDIENCE_LIST", list(integration.audiences)],
    [
      "EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM",
      integration.userMappingClaims.length === 1 ? literal(integration.userMappingClaims[0]) : list(integration.userMappingClaims),
    ],
    ["EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE", literal(integration.snowflakeUserAttribute)],
    ["EXTERNAL_OAUTH_ANY_ROLE_MODE", literal(integration.anyRoleMode)],
    ["EXTERNAL_OAUTH_ALLOWED_ROLES_LIST", integration.allowedRoles.length ? list(integration.allowedRoles) : undefined],
    ["EXTERNAL_OAUTH_BLOCKED_ROLES_LIST", integration.blockedRoles.length ? list(integration.blockedRoles) : undefined],
    ["EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE", optional(integration.scopeMappingAttribute)],
    ["EXTERNAL_OAUTH_SCOPE_DELIMITER", optional(integration.scopeDelimiter)],
    ["COMMENT", optional(integration.comment)],
  ];
  const lines = clauses.filter(([, value]) => value !== undefined).map(([key, value]) => `  ${key} = ${value}`);
  return Fn.join("\n", [`CREATE SECURITY INTEGRATION ${identifier(integration.integrationName)}`, ...lines.slice(0, -1), `${lines.at(-1)};`]);
}

const optional = (value: string | undefined) => (value === undefined ? undefined : literal(value));
const list = (values: readonly string[]) => `(${values.map(literal).join(", ")})`;

/** A string constant: single quotes doubled, and backslashes, which begin an escape sequence. */
function literal(value: string): string {
  if (isReference(value)) return `'${Fn.replace(Fn.replace(value, "\\", "\\\\"), "'", "''")}'`;
  return `'${value.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`;
}

/** A quoted identifier, as the provider creates it: the case counts. */
function identifier(name: string): string {
  return isReference(name) ? `"${Fn.replace(name, '"', '""')}"` : `"${name.replace(/"/g, '""')}"`;
}
