import { TerraformProvider } from "cdktf";
import { Execute } from "../bindings/snowflake/execute";
import { ExternalOauthIntegration } from "../bindings/snowflake/external-oauth-integration";
import { Construct } from "constructs";
import { adopt } from "../private/adopt";
import { enforce, enforceProviders, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { claimName } from "../terraform/unique-names";
import { alterAudiencesSql, createIntegrationSql, setNetworkPolicySql, unsetNetworkPolicySql } from "./create-integration-sql";
import { externalOAuthRules } from "./external-oauth-rules";
import { BLOCKED_ROLES } from "./identifiers";
import { IntegrationDefinition, integrationDefinition } from "./integration-definition";
import { bareKey } from "./rsa-public-key";
import { Trust } from "./trust";
import { SnowflakeExternalOAuthProps } from "./props";

/**
 * Snowflake's trust in an authorization server: a security integration for External OAuth.
 *
 * Children: `Resource` and, with a network policy, `NetworkPolicy`; none if a person creates the integration with SQL.
 *
 * @resource snowflake_external_oauth_integration
 * @resource snowflake_execute
 * @see https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 * @see https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   AuthorizationServer,
 *   IdentityProviderKind,
 *   SnowflakeAccount,
 *   SnowflakeExternalOAuth,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const authorizationServer = AuthorizationServer.fromAttributes({
 *   issuer: "https://acme.okta.com/oauth2/ausexampleserver0000",
 *   jwksUris: ["https://acme.okta.com/oauth2/ausexampleserver0000/v1/keys"],
 *   audiences: [SnowflakeAccount.of("ACME", "ANALYTICS").url],
 *   kind: IdentityProviderKind.OKTA,
 * });
 * new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer });
 */
export class SnowflakeExternalOAuth extends Construct {
  /** The integration's name. */
  public readonly integrationName: string;
  /** The integration's name as a Terraform reference: a resource that uses it waits for the integration. */
  public readonly integrationReference: string;
  /** The same integration as a CREATE SECURITY INTEGRATION statement. */
  public readonly createStatement: string;
  /** A statement that sets the audiences of an existing integration: the authorization server's and the additional ones. */
  public readonly alterStatement: string;
  /**
   * What it trusts, for `SnowflakeTrustOutput`.
   *
   * @internal
   */
  public readonly _trust: Trust;

  constructor(scope: Construct, id: string, props: SnowflakeExternalOAuthProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SnowflakeExternalOAuthProps", props);
    const integration = integrationDefinition(props);
    enforce(this, externalOAuthRules, integration);
    enforceProviders(this, props);

    this._trust = { options: props, integration };
    this.integrationName = integration.integrationName;
    this.createStatement = createIntegrationSql(integration);
    this.alterStatement = alterAudiencesSql(integration);
    this.integrationReference = integration.integrationName;
    // Without Terraform, only its provider tells which account it is for: several accounts may each have one of this name.
    if (integration.terraform || props.provider !== undefined) {
      claimName(this, { kind: "integration", name: integration.integrationName, property: "integrationName", scope: props });
    }
    if (!integration.terraform) return;

    const listed = (values: readonly string[]) => (values.length ? [...new Set(values)] : undefined);
    // What is read at import has the roles that Snowflake adds. Without them in the list, the provider plans a change at every deploy.
    const addedRoles = integration.adopt && integration.blockedRoles.length ? BLOCKED_ROLES : [];
    const blockedRoles = listed([...integration.blockedRoles, ...addedRoles]);
    const [firstKey, secondKey] = integration.rsaPublicKeys.map(bareKey);
    const resource = new ExternalOauthIntegration(this, "Resource", {
      name: integration.integrationName,
      enabled: integration.enabled,
      externalOauthType: integration.type,
      externalOauthIssuer: integration.issuer,
      externalOauthJwsKeysUrl: listed(integration.jwksUris),
      externalOauthRsaPublicKey: firstKey,
      externalOauthRsaPublicKey2: secondKey,
      externalOauthAudienceList: [...integration.audiences],
      externalOauthTokenUserMappingClaim: [...integration.userMappingClaims],
      externalOauthSnowflakeUserMappingAttribute: integration.snowflakeUserAttribute,
      externalOauthAnyRoleMode: integration.anyRoleMode,
      externalOauthAllowedRolesList: listed(integration.allowedRoles),
      externalOauthBlockedRolesList: blockedRoles,
      externalOauthScopeMappingAttribute: integration.scopeMappingAttribute,
      externalOauthScopeDelimiter: integration.scopeDelimiter,
      comment: integration.comment,
      provider: props.provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    this.integrationReference = resource.name;
    adopt(resource, {
      adopted: integration.adopt,
      // The provider's import id is the quoted identifier.
      importId: `"${integration.integrationName}"`,
      settings: {
        enabled: props.enabled,
        external_oauth_any_role_mode: props.anyRoleMode,
        // Snowflake adds roles of its own, of which the provider knows only some: GLOBALORGADMIN would be removed.
        external_oauth_blocked_roles_list: blockedRoles,
        external_oauth_allowed_roles_list: listed(integration.allowedRoles),
        // Without it in the configuration, the provider would replace the integration.
        external_oauth_jws_keys_url: listed(integration.jwksUris),
        external_oauth_rsa_public_key: firstKey,
        external_oauth_rsa_public_key_2: secondKey,
        external_oauth_scope_mapping_attribute: integration.scopeMappingAttribute,
        // The provider would set a comma, which Snowflake takes for CUSTOM only.
        external_oauth_scope_delimiter: integration.scopeDelimiter,
        comment: integration.comment,
      },
      provider: props.provider,
    });
    this.addNetworkPolicy(resource, integration, props.provider);
  }

  /** The provider has no attribute for it. A new policy removes the present one first, and the policies of user and account apply in between. */
  private addNetworkPolicy(
    resource: ExternalOauthIntegration,
    { networkPolicy }: IntegrationDefinition,
    provider: TerraformProvider | undefined,
  ): void {
    if (networkPolicy === undefined) return;
    // Not known before an integration is created again, which then does not have the policy: so the statement is run again, too.
    const { fullyQualifiedName } = resource;
    new Execute(this, "NetworkPolicy", {
      execute: setNetworkPolicySql(fullyQualifiedName, networkPolicy),
      revert: unsetNetworkPolicySql(fullyQualifiedName),
      provider,
    });
  }
}
