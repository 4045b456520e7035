import { ExternalOauthIntegration } from "@cdktf/provider-snowflake/lib/external-oauth-integration";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { IAuthorizationServer } from "../authorization-server";
import { enforce } from "../private/construct-rules";
import { AnyRoleMode } from "./any-role-mode";
import { createIntegrationSql, IntegrationDefinition } from "./create-integration-sql";
import { externalOAuthRules } from "./external-oauth-rules";

/** Who creates the integration. */
export enum IntegrationManagement {
  /** Terraform, with the Snowflake provider. */
  TERRAFORM = "terraform",
  /** A person, with the statement in `createStatement`. Nothing is created. */
  SQL = "sql",
}

/** Properties of `SnowflakeExternalOAuth`. */
export interface SnowflakeExternalOAuthProps {
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

  /**
   * Who creates the integration.
   *
   * @default IntegrationManagement.TERRAFORM
   */
  readonly management?: IntegrationManagement;

  /**
   * Refuse every plan that would destroy or replace the integration: without it nobody can query Snowflake from Sigma.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Snowflake provider to use, for stacks with several accounts.
   *
   * @default - the stack's Snowflake provider
   */
  readonly provider?: TerraformProvider;
}

/**
 * Snowflake's trust in an authorization server: a security integration for External OAuth.
 *
 * Child: `Resource`, unless a person creates the integration with SQL.
 *
 * @resource snowflake_external_oauth_integration
 * @see https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 * @see https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration
 */
export class SnowflakeExternalOAuth extends Construct {
  /** The integration's name. */
  public readonly integrationName: string;
  /** The same integration as a CREATE SECURITY INTEGRATION statement. */
  public readonly createStatement: string;

  constructor(scope: Construct, id: string, props: SnowflakeExternalOAuthProps) {
    super(scope, id);
    const { authorizationServer: server } = props;
    const integration: IntegrationDefinition = {
      integrationName: props.integrationName ?? "SIGMA_OAUTH",
      enabled: props.enabled ?? true,
      type: server.snowflakeType,
      issuer: server.issuer,
      jwksUris: server.jwksUris,
      // Snowflake accepts the account's own URL without a list; but it has several spellings, and the one in the token must be among them.
      audiences: [...server.audiences, ...(props.additionalAudiences ?? [])],
      userMappingClaims: server.userMappingClaims,
      snowflakeUserAttribute: server.snowflakeUserAttribute,
      scopes: server.scopes,
      anyRoleMode: props.anyRoleMode ?? AnyRoleMode.ENABLE,
      allowedRoles: props.allowedRoles ?? [],
      blockedRoles: props.blockedRoles ?? [],
      scopeMappingAttribute: server.scopeMappingAttribute,
      scopeDelimiter: server.scopeDelimiter,
      comment: props.comment,
    };
    enforce(this, externalOAuthRules, integration);

    this.integrationName = integration.integrationName;
    this.createStatement = createIntegrationSql(integration);
    if (props.management === IntegrationManagement.SQL) return;

    const listed = (roles: readonly string[]) => (roles.length ? [...roles] : undefined);
    new ExternalOauthIntegration(this, "Resource", {
      name: integration.integrationName,
      enabled: integration.enabled,
      externalOauthType: integration.type,
      externalOauthIssuer: integration.issuer,
      externalOauthJwsKeysUrl: [...integration.jwksUris],
      externalOauthAudienceList: [...integration.audiences],
      externalOauthTokenUserMappingClaim: [...integration.userMappingClaims],
      externalOauthSnowflakeUserMappingAttribute: integration.snowflakeUserAttribute,
      externalOauthAnyRoleMode: integration.anyRoleMode,
      externalOauthAllowedRolesList: listed(integration.allowedRoles),
      externalOauthBlockedRolesList: listed(integration.blockedRoles),
      externalOauthScopeMappingAttribute: integration.scopeMappingAttribute,
      externalOauthScopeDelimiter: integration.scopeDelimiter,
      comment: integration.comment,
      provider: props.provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
  }
}
