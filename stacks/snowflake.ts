import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { TerraformStack } from "cdktf";
import { ResolvedIntegration } from "../config/resolve/snowflake";
import { ResolvedStack } from "../config/resolve/stack";
import { IAuthorizationServer } from "../lib/authorization-server";
import { addOutput } from "../lib/hand-off/add-output";
import { ACCOUNT_OUTPUTS } from "../lib/snowflake/outputs";
import { IntegrationManagement } from "../lib/snowflake/integration-management";
import { SnowflakeAccount } from "../lib/snowflake/snowflake-account";
import { SnowflakeAlerts } from "../lib/snowflake/snowflake-alerts";
import { SnowflakeExternalOAuth } from "../lib/snowflake/snowflake-external-oauth";
import { SnowflakeSigmaAccess } from "../lib/snowflake/snowflake-sigma-access";
import { SnowflakeTrustOutput } from "../lib/snowflake/snowflake-trust-output";
import { SigmaWarnings } from "../lib/warnings/sigma-warnings";
import { IWatchedCredential } from "../lib/watched-credential";
import { pinProvider } from "./provider-version";

/**
 * The trust of each Snowflake account in the authorization server, as resources or a statement, and what it consists of; what Sigma's users may do
 * there;
 * email from the first account.
 */
export function buildSnowflake(
  stack: TerraformStack,
  { platforms: { snowflake: integrations }, config, credentials }: ResolvedStack,
  authorizationServer: IAuthorizationServer,
  watched: readonly IWatchedCredential[],
): void {
  // The first account sends the mails.
  const notifyOf = (integration: ResolvedIntegration) => (integration === integrations[0] ? credentials.notify : undefined);
  const managed = integrations.filter(({ isManaged }) => isManaged);
  if (managed.length > 0) pinProvider(stack, "snowflake", config.providerVersions);
  for (const integration of integrations) {
    const notify = notifyOf(integration);
    // Several accounts are several configurations of one provider, which Terraform tells apart by their aliases.
    const provider = integration.isManaged ? addProvider(stack, integration, managed.length > 1, notify !== undefined) : undefined;
    const { id, props } = integration;
    const trust = new SnowflakeExternalOAuth(stack, `Trust-${id}`, { ...props, authorizationServer, provider });
    addStatement(stack, integration, trust);
    const account = SnowflakeAccount.of(integration.config.organization, integration.config.account, integration.config.host);
    new SnowflakeTrustOutput(stack, `TrustOutput-${id}`, { integration: trust, account, outputPrefix: id });
    addAccess(stack, integration, trust, provider);
    if (notify)
      new SnowflakeAlerts(stack, `Alerts-${id}`, {
        ...notify,
        integrationName: trust.integrationName,
        credentials: [...watched],
        provider,
      });
  }
}

/** The statement for the person who sets up the integration, or shares it, by hand. */
function addStatement(stack: TerraformStack, { id, props, config }: ResolvedIntegration, trust: SnowflakeExternalOAuth): void {
  const account = `${config.organization}-${config.account}`;
  if (props.management === IntegrationManagement.ALTER) {
    addOutput(stack, ACCOUNT_OUTPUTS.alterStatement, {
      prefix: id,
      value: trust.alterStatement,
      description: `Adds the audience to the security integration ${trust.integrationName} of the account ${account}, which other applications also use`,
    });
    return;
  }
  addOutput(stack, ACCOUNT_OUTPUTS.createStatement, {
    prefix: id,
    value: trust.createStatement,
    description: `The security integration ${trust.integrationName} of the account ${account} as SQL`,
  });
}

/** What Sigma's users may do in the account, with statements for the users' owner. */
function addAccess(
  stack: TerraformStack,
  { id, access: props }: ResolvedIntegration,
  trust: SnowflakeExternalOAuth,
  provider: SnowflakeProvider | undefined,
): void {
  if (props === undefined) return;
  const anyRoleIntegration = props.anyRoleIntegration === undefined ? undefined : trust.integrationReference;
  if (anyRoleIntegration !== undefined) SigmaWarnings.acknowledge(trust, "SNOW-ANY-ROLE-GRANT", "the role for Sigma's users gets it");
  const access = new SnowflakeSigmaAccess(stack, `Access-${id}`, { ...props, anyRoleIntegration, provider });
  if (access.userStatements !== "" && !props.manageUsers) {
    addOutput(stack, ACCOUNT_OUTPUTS.userStatements, {
      prefix: id,
      value: access.userStatements,
      description: "What Sigma's users need, as SQL, for their owner",
    });
  }
  addOutput(stack, ACCOUNT_OUTPUTS.failingUsersQuery, {
    prefix: id,
    value: access.failingUsersQuery,
    description: "A query that lists the users who could not connect, and why",
  });
}

/** The provider for an account; undefined as the one to name where it is the stack's only one. */
function addProvider(
  stack: TerraformStack,
  { id, config }: ResolvedIntegration,
  aliased: boolean,
  sendsMails: boolean,
): SnowflakeProvider | undefined {
  const provider = new SnowflakeProvider(stack, `Snowflake-${id}`, {
    organizationName: config.organization,
    accountName: config.account,
    host: config.host,
    profile: config.profile,
    alias: aliased ? id : undefined,
    previewFeaturesEnabled: sendsMails ? SnowflakeAlerts.previewFeatures() : undefined,
  });
  return aliased ? provider : undefined;
}
