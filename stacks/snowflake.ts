import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { TerraformOutput, TerraformStack } from "cdktf";
import { ResolvedIntegration } from "../config/resolve/snowflake";
import { ResolvedStack } from "../config/resolve/stack";
import { IAuthorizationServer } from "../lib/authorization-server";
import { IntegrationManagement } from "../lib/snowflake/integration-definition";
import { SnowflakeExternalOAuth } from "../lib/snowflake/snowflake-external-oauth";
import { pinProvider } from "./provider-version";
import { addTrustOutput } from "./trust-output";

const isManaged = ({ props }: ResolvedIntegration) => props.management === IntegrationManagement.TERRAFORM;

/** The trust of each Snowflake account in the authorization server; its statement, and what it consists of, as outputs. */
export function buildSnowflake(
  stack: TerraformStack,
  { integrations, config }: ResolvedStack,
  authorizationServer: IAuthorizationServer,
): void {
  const managed = integrations.filter(isManaged);
  if (managed.length > 0) pinProvider(stack, "snowflake", config.providerVersions);
  for (const integration of integrations) {
    // Several accounts are several configurations of one provider, which Terraform tells apart by their aliases.
    const provider = isManaged(integration) ? addProvider(stack, integration, managed.length > 1) : undefined;
    const { id, props } = integration;
    const trust = new SnowflakeExternalOAuth(stack, `Trust-${id}`, { ...props, authorizationServer, provider });
    addStatement(stack, integration, trust);
    addTrustOutput(stack, integration, authorizationServer);
  }
}

/** The statement for whoever sets the integration up, or shares it, by hand. */
function addStatement(stack: TerraformStack, { id, props, config }: ResolvedIntegration, trust: SnowflakeExternalOAuth): void {
  const account = `${config.organization}-${config.account}`;
  if (props.management === IntegrationManagement.ALTER) {
    new TerraformOutput(stack, `${id}_alter_security_integration`, {
      value: trust.alterStatement,
      description: `Adds the audience to the security integration ${trust.integrationName} of the account ${account}, which others use, too`,
    });
    return;
  }
  new TerraformOutput(stack, `${id}_create_security_integration`, {
    value: trust.createStatement,
    description: `The security integration ${trust.integrationName} of the account ${account} as SQL`,
  });
}

/** The provider for an account; undefined as the one to name where it is the stack's only one. */
function addProvider(stack: TerraformStack, { id, config }: ResolvedIntegration, aliased: boolean): SnowflakeProvider | undefined {
  const provider = new SnowflakeProvider(stack, `Snowflake-${id}`, {
    organizationName: config.organization,
    accountName: config.account,
    profile: config.profile,
    alias: aliased ? id : undefined,
  });
  return aliased ? provider : undefined;
}
