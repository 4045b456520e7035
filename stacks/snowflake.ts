import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { TerraformOutput, TerraformStack } from "cdktf";
import { ResolvedIntegration } from "../config/resolve";
import { IAuthorizationServer } from "../lib/authorization-server";
import { IntegrationManagement, SnowflakeExternalOAuth } from "../lib/snowflake/snowflake-external-oauth";

/** The trust of each Snowflake account in the authorization server, and its statement as an output. */
export function buildSnowflake(stack: TerraformStack, integrations: readonly ResolvedIntegration[], authorizationServer: IAuthorizationServer): void {
  // Several accounts are several configurations of one provider, which Terraform tells apart by their aliases.
  const aliased = integrations.filter(({ props }) => props.management === IntegrationManagement.TERRAFORM).length > 1;
  for (const { id, config, props } of integrations) {
    const provider =
      props.management === IntegrationManagement.TERRAFORM
        ? new SnowflakeProvider(stack, `Snowflake-${id}`, {
            organizationName: config.organization,
            accountName: config.account,
            profile: config.profile,
            alias: aliased ? id : undefined,
          })
        : undefined;
    const trust = new SnowflakeExternalOAuth(stack, `Trust-${id}`, { ...props, authorizationServer, provider: aliased ? provider : undefined });
    new TerraformOutput(stack, `${id}_create_security_integration`, {
      value: trust.createStatement,
      description: `The security integration ${trust.integrationName} of the account ${config.organization}-${config.account} as SQL`,
    });
  }
}
