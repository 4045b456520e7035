import { ExternalOauthIntegration } from "@cdktf/provider-snowflake/lib/external-oauth-integration";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { enforce } from "../private/construct-rules";
import { createIntegrationSql } from "./create-integration-sql";
import { externalOAuthRules } from "./external-oauth-rules";
import { integrationDefinition, SnowflakeExternalOAuthOptions } from "./integration-definition";

/** Who creates the integration. */
export enum IntegrationManagement {
  /** Terraform, with the Snowflake provider. */
  TERRAFORM = "terraform",
  /** A person, with the statement in `createStatement`. Nothing is created. */
  SQL = "sql",
}

/** Properties of `SnowflakeExternalOAuth`. */
export interface SnowflakeExternalOAuthProps extends SnowflakeExternalOAuthOptions {
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
    const integration = integrationDefinition(props);
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
