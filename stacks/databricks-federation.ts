import { TerraformProvider, TerraformStack } from "cdktf";
import { ResolvedPolicy } from "../config/resolve/databricks-federation";
import { ResolvedStack } from "../config/resolve/stack";
import { IAuthorizationServer } from "../lib/authorization-server";
import { ACCESS_OUTPUTS } from "../lib/databricks-access/outputs";
import { DatabricksSigmaAccess } from "../lib/databricks-access/databricks-sigma-access";
import { DatabricksAccount } from "../lib/databricks-account/databricks-account";
import { DatabricksProvider } from "../lib/databricks-account/databricks-provider";
import { DatabricksTokenFederation } from "../lib/databricks-federation/databricks-token-federation";
import { DATABRICKS_USER_REQUIREMENTS, POLICY_OUTPUTS } from "../lib/databricks-federation/outputs";
import { DatabricksPolicyManagement } from "../lib/databricks-federation/policy-management";
import { federatedUserRequirements, GroupAccess } from "../lib/databricks-federation/user-requirements";
import { addOutput } from "../lib/hand-off/add-output";
import { prefixed } from "../lib/hand-off/outputs";
import { lines } from "../lib/terraform/lines";
import { pinProvider } from "./provider-version";

/**
 * The trust of each Databricks account in the authorization server, as a resource or a command; what Sigma's users may do in a workspace of it; and what
 * each user needs there besides.
 */
export function buildDatabricksFederation(
  stack: TerraformStack,
  { platforms: { databricks: policies }, config }: ResolvedStack,
  authorizationServer: IAuthorizationServer,
): void {
  const managed = policies.filter(({ isManaged }) => isManaged);
  if (managed.length > 0) pinProvider(stack, "databricks", config.providerVersions);
  for (const policy of policies) {
    const { cloud, accountId, accountsHost } = policy.config;
    const account = DatabricksAccount.of({ cloud, accountId, accountsHost });
    // Several accounts are several configurations of one provider, which Terraform tells apart by their aliases.
    const provider = policy.isManaged ? addProvider(stack, policy, account, managed.length > 1) : undefined;
    const federation = new DatabricksTokenFederation(stack, `Federation-${policy.id}`, {
      ...policy.props,
      account,
      authorizationServer,
      provider,
    });
    addCommand(stack, policy, federation);
    addAccess(stack, policy, account, provider);
  }
  addOutput(stack, DATABRICKS_USER_REQUIREMENTS, {
    value: lines(
      federatedUserRequirements({
        authorizationServer,
        groups: policies.flatMap(groupOf),
        othersToo: policies.some(({ access }) => access === undefined),
      }),
    ),
    description: "What each user needs in Databricks",
  });
}

/** The command for the person who creates the policy. Where Terraform does, it would only fail: the policy exists. */
function addCommand(stack: TerraformStack, { id, config }: ResolvedPolicy, federation: DatabricksTokenFederation): void {
  if (config.management !== DatabricksPolicyManagement.CLI) return;
  addOutput(stack, POLICY_OUTPUTS.createCommand, {
    prefix: id,
    value: federation.createCommand,
    description: `Creates the federation policy ${federation.policyId} of the Databricks account ${config.accountId}: a command of Databricks' command line for an account admin, for a POSIX shell`,
  });
}

/** What Sigma's users may do in a workspace of the account, with commands for what Terraform does not do. */
function addAccess(
  stack: TerraformStack,
  { id, access: props, config }: ResolvedPolicy,
  account: DatabricksAccount,
  provider: TerraformProvider | undefined,
): void {
  if (props === undefined) return;
  // Without the account's id: the provider is for the workspace.
  const workspaceProvider = new DatabricksProvider(stack, `Workspace-${id}`, {
    host: `https://${props.workspaceHost}`,
    profile: config.access?.profile ?? config.profile,
    alias: `${id}_workspace`,
  });
  const access = new DatabricksSigmaAccess(stack, `Access-${id}`, { ...props, account, provider, workspaceProvider });
  addOutput(stack, ACCESS_OUTPUTS.warehouseCommands, {
    prefix: id,
    value: access.warehouseCommands,
    description: `Lets the group ${props.groupName} use the SQL warehouses, as commands of Databricks' command line for a POSIX shell, by a person who has CAN MANAGE on them`,
  });
}

/** The group of an account that has what its members need, if there is one. */
function groupOf({ id, access, config }: ResolvedPolicy): GroupAccess[] {
  if (access === undefined) return [];
  return [{ account: config.accountId, group: access.groupName!, commandsIn: prefixed(id, ACCESS_OUTPUTS.warehouseCommands) }];
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
