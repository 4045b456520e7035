import { TerraformOutput, TerraformStack } from "cdktf";
import { ResolvedIntegration } from "../config/resolve/snowflake";
import { IAuthorizationServer } from "../lib/authorization-server";
import { integrationDefinition } from "../lib/snowflake/integration-definition";
import { SnowflakeAccount } from "../lib/snowflake/snowflake-account";

/**
 * What an account trusts, as an object for programs: `verify` compares it with what the authorization server says of itself. No part of it is
 * secret. What does not apply is left out.
 */
export function addTrustOutput(stack: TerraformStack, { id, props, config }: ResolvedIntegration, server: IAuthorizationServer): void {
  const integration = integrationDefinition({ ...props, authorizationServer: server });
  // An adopted integration keeps what nothing is said of: it is not known here.
  const said = <T>(filledIn: T, given: T | undefined) => (props.adopt === undefined ? filledIn : given);
  const trust = {
    integration_name: integration.integrationName,
    account_url: SnowflakeAccount.of(config.organization, config.account).url,
    enabled: said(integration.enabled, props.enabled),
    type: integration.type,
    metadata_uri: server.metadataUri,
    issuer: integration.issuer,
    jws_keys_urls: integration.jwksUris,
    audiences: integration.audiences,
    user_mapping_claims: integration.userMappingClaims,
    user_mapping_attribute: integration.snowflakeUserAttribute,
    any_role_mode: said(integration.anyRoleMode, props.anyRoleMode),
    scopes: integration.scopes,
    scope_mapping_attribute: integration.scopeMappingAttribute,
    scope_delimiter: integration.scopeDelimiter,
  };
  new TerraformOutput(stack, `${id}_external_oauth`, {
    value: Object.fromEntries(Object.entries(trust).filter(([, value]) => value !== undefined)),
    description: `What the security integration ${integration.integrationName} of the account ${config.organization}-${config.account} trusts, for programs`,
  });
}
