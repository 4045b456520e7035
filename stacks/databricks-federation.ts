import { TerraformProvider, TerraformStack } from "cdktf";
import { ResolvedPolicy } from "../config/resolve/databricks-federation";
import { ResolvedStack } from "../config/resolve/stack";
import { IAuthorizationServer } from "../lib/authorization-server";
import { DatabricksAccount } from "../lib/databricks-account/databricks-account";
import { DatabricksProvider } from "../lib/databricks-account/databricks-provider";
import { DatabricksTokenFederation } from "../lib/databricks-federation/databricks-token-federation";
import { DATABRICKS_USER_REQUIREMENTS, POLICY_OUTPUTS } from "../lib/databricks-federation/outputs";
import { DatabricksPolicyManagement } from "../lib/databricks-federation/policy-management";
import { federatedUserRequirements } from "../lib/databricks-federation/user-requirements";
import { addOutput } from "../lib/hand-off/add-output";
import { lines } from "../lib/terraform/lines";
import { pinProvider } from "./provider-version";

/** The trust of each Databricks account in the authorization server, as a resource or a command, and what each user needs there. */
export function buildDatabricksFederation(
  stack: TerraformStack,
  { platforms: { databricks: policies }, config }: ResolvedStack,
  authorizationServer: IAuthorizationServer,
): void {
  const isManaged = ({ config: { management } }: ResolvedPolicy) => management === DatabricksPolicyManagement.TERRAFORM;
  const managed = policies.filter(isManaged);
  if (managed.length > 0) pinProvider(stack, "databricks", config.providerVersions);
  for (const policy of policies) {
    const { cloud, accountId, accountsHost } = policy.config;
    const account = DatabricksAccount.of({ cloud, accountId, accountsHost });
    // Several accounts are several configurations of one provider, which Terraform tells apart by their aliases.
    const provider = isManaged(policy) ? addProvider(stack, policy, account, managed.length > 1) : undefined;
    const federation = new DatabricksTokenFederation(stack, `Federation-${policy.id}`, {
      ...policy.props,
      account,
      authorizationServer,
      provider,
    });
    addOutput(stack, POLICY_OUTPUTS.createCommand, {
      prefix: policy.id,
      value: federation.createCommand,
      description: `The federation policy ${federation.policyId} of the Databricks account ${accountId} as a command of Databricks' command line`,
    });
  }
  addOutput(stack, DATABRICKS_USER_REQUIREMENTS, {
    value: lines(federatedUserRequirements(authorizationServer)),
    description: "What each user needs in Databricks",
  });
}

/** The provider for an account; undefined as the one to name where it is the stack's only one. */
function addProvider(
  stack: TerraformStack,
  { id, config }: ResolvedPolicy,
  account: DatabricksAccount,
  aliased: boolean,
): TerraformProvider | undefined {
  // Policies belong to the account: a workspace's host would fail at apply.
  const provider = new DatabricksProvider(stack, `Databricks-${id}`, {
    host: `https://${account.accountsHost}`,
    accountId: account.accountId,
    profile: config.profile,
    alias: aliased ? id : undefined,
  });
  return aliased ? provider : undefined;
}
