import { IAuthorizationServer } from "../authorization-server";
import { AdoptedObject } from "../sigma/adopted-object";
import { AnyRoleMode } from "./any-role-mode";
import { ExternalOAuthSubject } from "./external-oauth-rules";
import { IntegrationManagement } from "./integration-management";
import { unusedProperties } from "./management-rules";
import { SnowflakeOAuthType, USUAL_TYPES } from "./snowflake-oauth-type";
import { SNOWFLAKE_USER_ATTRIBUTES } from "./snowflake-user-attribute";

/** What an External OAuth integration consists of, no matter who creates it. */
export interface SnowflakeExternalOAuthOptions {
  /** The authorization server whose tokens Snowflake should trust. */
  readonly authorizationServer: IAuthorizationServer;

  /**
   * The integration's name: a letter or underscore, then letters, digits, underscores and dollar signs. It is created exactly as written, so use
   * upper case.
   *
   * @default "SIGMA_OAUTH"
   */
  readonly integrationName?: string;

  /**
   * The type of the integration. PING_FEDERATE is for PingFederate only, and Snowflake does not document where it then reads the scopes.
   *
   * @default - OKTA for Okta, AZURE for Microsoft Entra ID, otherwise CUSTOM
   */
  readonly integrationType?: SnowflakeOAuthType;

  /**
   * The public keys that verify tokens, one or two, instead of the URL of the authorization server's keys: Snowflake then fetches nothing. For a
   * server that Snowflake cannot reach. Each is Base64 or PEM text, or a certificate. Nobody renews them: before the server signs with a new key,
   * add it as the second one, and drop the older one only together with adding a newer one, because removing the second key replaces the integration.
   *
   * @default - Snowflake fetches the keys from the authorization server's JWKS URI
   * @see https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
   */
  readonly rsaPublicKeys?: string[];

  /**
   * An existing network policy for logins and queries with the integration's tokens. It applies instead of the policies of the account and of the
   * user, so it must allow all addresses that Sigma connects from. Its name is compared exactly as
   * written.
   *
   * @default - the policies of the user and the account apply
   * @see https://docs.snowflake.com/en/user-guide/oauth-ext-overview
   */
  readonly networkPolicy?: string;

  /**
   * The claim that contains the scopes, `scp` or `scope`. Only with CUSTOM.
   *
   * @default - the authorization server's; if unknown, Snowflake's default, `scp`
   */
  readonly scopeMappingAttribute?: string;

  /**
   * The character that separates the scopes in that claim. Only with CUSTOM. Snowflake's support must enable delimiters in the account.
   *
   * @default - the authorization server's, unless `scopeMappingAttribute` is a different claim; if unknown, Snowflake's default, a comma
   * @see https://docs.snowflake.com/en/sql-reference/sql/alter-security-integration-oauth-external
   */
  readonly scopeDelimiter?: string;

  /**
   * Whether the integration is enabled.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Whether users may switch to any of their roles. Must not be DISABLE with Sigma's scope `session:role-any`; it is right with a scope for one role.
   *
   * @default AnyRoleMode.ENABLE
   */
  readonly anyRoleMode?: AnyRoleMode;

  /**
   * The only roles that may be used. Not together with `blockedRoles`.
   *
   * @default - all but the blocked ones
   */
  readonly allowedRoles?: string[];

  /**
   * Roles that may not be used, in addition to the privileged ones that Snowflake blocks by default.
   *
   * @default - none
   */
  readonly blockedRoles?: string[];

  /**
   * Audiences in addition to the authorization server's own. The list of an adopted or altered integration is replaced as a whole: also list its
   * current audiences.
   *
   * @default - none
   */
  readonly additionalAudiences?: string[];

  /**
   * The integration's comment.
   *
   * @default - none
   */
  readonly comment?: string;

  /**
   * Who creates the integration.
   *
   * @default IntegrationManagement.TERRAFORM
   */
  readonly management?: IntegrationManagement;

  /**
   * An existing integration that Terraform should manage. Its id is `integrationName`: an import block is written as long as the id is set, and
   * does nothing once the integration is in the state. Also set `additionalAudiences`.
   *
   * Type, issuer, keys, audiences, claims and user attribute become those of the authorization server. Everything else that you do not set is not
   * changed: whether it is enabled, any-role mode, allowed and blocked roles, scope settings, pasted keys, comment.
   *
   * @default - the integration is created
   */
  readonly adopt?: AdoptedObject;
}

/** An integration with every default filled in: what the rules look at, and what becomes a resource and a statement. */
export interface IntegrationDefinition extends ExternalOAuthSubject {
  readonly enabled: boolean;
  readonly snowflakeUserAttribute: string;
}

export function integrationDefinition(options: SnowflakeExternalOAuthOptions): IntegrationDefinition {
  const { authorizationServer: server, integrationType: type = USUAL_TYPES[server.kind] } = options;
  const management = options.management ?? IntegrationManagement.TERRAFORM;
  return {
    integrationName: options.integrationName ?? "SIGMA_OAUTH",
    enabled: options.enabled ?? true,
    kind: server.kind,
    type,
    issuer: server.issuer,
    ...keysOf(options),
    networkPolicy: options.networkPolicy,
    unused: unusedProperties(options, management),
    // Snowflake accepts the account's own URL without a list; but it has several spellings, and the one in the token must be among them.
    audiences: [...server.audiences, ...(options.additionalAudiences ?? [])],
    userMappingClaims: server.userMappingClaims,
    // A server that is a construct has rules of its own.
    claimsUnjudged: !("node" in server),
    snowflakeUserAttribute: SNOWFLAKE_USER_ATTRIBUTES[server.userAttribute],
    scopes: server.scopes,
    anyRoleMode: options.anyRoleMode ?? AnyRoleMode.ENABLE,
    allowedRoles: options.allowedRoles ?? [],
    blockedRoles: options.blockedRoles ?? [],
    ...scopesOf(options, type),
    comment: options.comment,
    adopt: options.adopt,
    terraform: management === IntegrationManagement.TERRAFORM,
    audiencesUnknown:
      options.additionalAudiences === undefined && (options.adopt !== undefined || management === IntegrationManagement.ALTER),
  };
}

/** Where the keys are: an integration that has them fetches none. */
function keysOf({ rsaPublicKeys = [], authorizationServer }: SnowflakeExternalOAuthOptions): KeySource {
  return { rsaPublicKeys, jwksUris: rsaPublicKeys.length > 0 ? [] : authorizationServer.jwksUris };
}

type KeySource = Pick<IntegrationDefinition, "rsaPublicKeys" | "jwksUris">;

/** Where the scopes are. Of types other than CUSTOM Snowflake knows that by itself. */
function scopesOf(options: SnowflakeExternalOAuthOptions, type: SnowflakeOAuthType): ScopeSource {
  const { scopeClaim, scopeDelimiter } = type === SnowflakeOAuthType.CUSTOM ? options.authorizationServer : {};
  const scopeMappingAttribute = options.scopeMappingAttribute ?? scopeClaim;
  // What separates the scopes in one claim says nothing of another.
  return {
    scopeMappingAttribute,
    scopeDelimiter: options.scopeDelimiter ?? (scopeMappingAttribute === scopeClaim ? scopeDelimiter : undefined),
  };
}

type ScopeSource = Pick<IntegrationDefinition, "scopeMappingAttribute" | "scopeDelimiter">;
