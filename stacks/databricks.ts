import { TerraformStack } from "cdktf";
import { ResolvedDatabricks } from "../config/resolve/databricks";
import { DatabricksAccount } from "../lib/databricks-account/databricks-account";
import { DatabricksProvider } from "../lib/databricks-account/databricks-provider";
import { SigmaDatabricksApp } from "../lib/databricks/sigma-databricks-app";
import { addOutput } from "../lib/hand-off/add-output";
import { IDENTITY_PROVIDER_OUTPUTS } from "../lib/hand-off/outputs";
import { lines } from "../lib/terraform/lines";
import { BuiltIdentityProvider, clientConstructId } from "./built";
import { pinProvider, ProviderVersions } from "./provider-version";

/** Sigma's clients in Databricks, with the outputs for Sigma's forms and for its users. */
export function buildDatabricks(stack: TerraformStack, idp: ResolvedDatabricks, versions: ProviderVersions): BuiltIdentityProvider {
  const account = DatabricksAccount.of(idp.account);
  // The provider makes apps through the account's API alone: a workspace's host would fail at apply.
  new DatabricksProvider(stack, "Databricks", { host: `https://${account.accountsHost}`, accountId: account.accountId });
  pinProvider(stack, "databricks", versions);
  const clients = idp.apps.map(({ id, props }) => {
    const client = new SigmaDatabricksApp(stack, clientConstructId(id), { ...props, account });
    return { id, client, authorization: client };
  });
  addOutput(stack, IDENTITY_PROVIDER_OUTPUTS.userRequirements, {
    value: lines(USER_REQUIREMENTS),
    description: "What each user needs in Databricks",
  });
  return { clients };
}

/** The second step of Sigma's guide: https://help.sigmacomputing.com/docs/configure-oauth */
const USER_REQUIREMENTS = [
  "Each user of Sigma needs in Databricks:",
  "  a user in the account, with the email address that they have in Sigma",
  "  access to the workspace (entitlements workspace-access and databricks-sql-access)",
  "  CAN USE on the SQL warehouse of the connection",
  "  in Unity Catalog USE CATALOG, USE SCHEMA and SELECT on what they query; for write-back also CREATE TABLE and MODIFY",
  "For the edit log of input tables, Sigma asks for a service account that may write to the log's schema.",
];
