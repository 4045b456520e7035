import { IAuthorizationServer } from "../authorization-server";
import { AnyRoleMode } from "./any-role-mode";
import { ExternalOAuthSubject } from "./external-oauth-rules";

/** What an External OAuth integration consists of, whoever creates it. */
export interface SnowflakeExternalOAuthOptions {
  /** Whose tokens Snowflake shall trust. */
  readonly authorizationServer: IAuthorizationServer;

  /**
   * The integration's name: a letter or underscore, then letters, digits, underscores and dollar signs. Created as written, so upper case is best.
   *
   * @default "SIGMA_OAUTH"
   */
  readonly integrationName?: string;

  /**
   * Whether the integration is in force.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Whether users may switch to any of their roles. Must not be DISABLE with Sigma's scope `session:role-any`.
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
   * Roles that may not be used, beside the privileged ones that Snowflake blocks by itself.
   *
   * @default - none
   */
  readonly blockedRoles?: string[];

  /**
   * Audiences beside the authorization server's own.
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
}

/** An integration with every default filled in: what the rules look at, and what becomes a resource and a statement. */
export interface IntegrationDefinition extends ExternalOAuthSubject {
  readonly enabled: boolean;
  readonly snowflakeUserAttribute: string;
}

export function integrationDefinition(options: SnowflakeExternalOAuthOptions): IntegrationDefinition {
  const { authorizationServer: server } = options;
  return {
    integrationName: options.integrationName ?? "SIGMA_OAUTH",
    enabled: options.enabled ?? true,
    type: server.snowflakeType,
    issuer: server.issuer,
    jwksUris: server.jwksUris,
    // Snowflake accepts the account's own URL without a list; but it has several spellings, and the one in the token must be among them.
    audiences: [...server.audiences, ...(options.additionalAudiences ?? [])],
    userMappingClaims: server.userMappingClaims,
    snowflakeUserAttribute: server.snowflakeUserAttribute,
    scopes: server.scopes,
    anyRoleMode: options.anyRoleMode ?? AnyRoleMode.ENABLE,
    allowedRoles: options.allowedRoles ?? [],
    blockedRoles: options.blockedRoles ?? [],
    scopeMappingAttribute: server.scopeMappingAttribute,
    scopeDelimiter: server.scopeDelimiter,
    comment: options.comment,
  };
}
