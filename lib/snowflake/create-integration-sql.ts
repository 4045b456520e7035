import { SnowflakeOAuthType } from "../authorization-server";
import { expressionOf, REFERENCES } from "../private/expressions";
import { lines } from "../private/lines";
import { isReference } from "../private/reference";
import { IntegrationDefinition } from "./integration-definition";

/**
 * The CREATE SECURITY INTEGRATION statement, as a Terraform expression, since issuer and keys URL are often known to Terraform only.
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
    [
      "EXTERNAL_OAUTH_JWS_KEYS_URL",
      integration.type === SnowflakeOAuthType.AZURE ? list(integration.jwksUris) : literal(integration.jwksUris[0]),
    ],
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
  const properties = clauses.filter(([, value]) => value !== undefined).map(([key, value]) => `  ${key} = ${value}`);
  return `${lines([`CREATE SECURITY INTEGRATION ${identifier(integration.integrationName)}`, ...properties])};`;
}

/**
 * The statement that sets the audiences of an integration that exists. It sets the list as a whole, so the present ones must be in it.
 *
 * https://docs.snowflake.com/en/sql-reference/sql/alter-security-integration-oauth-external
 */
export function alterAudiencesSql({ integrationName, audiences }: IntegrationDefinition): string {
  return `${lines([`ALTER SECURITY INTEGRATION ${identifier(integrationName)} SET`, `  EXTERNAL_OAUTH_AUDIENCE_LIST = ${list(audiences)}`])};`;
}

const optional = (value: string | undefined) => (value === undefined ? undefined : literal(value));
const list = (values: readonly string[]) => `(${values.map(literal).join(", ")})`;

/** A string constant: single quotes doubled, and backslashes, which begin an escape sequence. */
function literal(value: string): string {
  return `'${doubled(value, ["\\", "'"])}'`;
}

/** A quoted identifier, as the provider creates it: the case counts. */
function identifier(name: string): string {
  return `${DOUBLE_QUOTE}${doubled(name, ['"'])}${DOUBLE_QUOTE}`;
}

/** A double quote as a Terraform expression: cdktf does not escape a real one when it writes text with references into HCL. */
const DOUBLE_QUOTE = '${"\\""}';

/** The value with these characters doubled, by Terraform where only Terraform knows a part of the value. */
function doubled(value: string, characters: readonly string[]): string {
  const inText = (text: string) => characters.reduce((escaped, character) => escaped.replaceAll(character, character.repeat(2)), text);
  return value
    .split(REFERENCES)
    .map((part) => (isReference(part) ? doubledByTerraform(part, characters) : inText(part)))
    .join("");
}

/**
 * The same as an expression. It is written as text: cdktf's `Fn.replace` escapes neither quotes nor backslashes in its arguments, which is why
 * they are in base64 here, and takes a stack trace for every call.
 */
function doubledByTerraform(reference: string, characters: readonly string[]): string {
  const base64 = (text: string) => `base64decode("${Buffer.from(text).toString("base64")}")`;
  const replaced = characters.reduce(
    (text, character) => `replace(${text}, ${base64(character)}, ${base64(character.repeat(2))})`,
    expressionOf(reference),
  );
  return `\${${replaced}}`;
}
