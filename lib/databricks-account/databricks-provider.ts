import { Construct } from "constructs";
import { enforceProviderPlace } from "../private/placement";
import { ThinProvider } from "../terraform/thin-provider";

/** Properties of `DatabricksProvider`. Credentials come from the environment: DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET, or others. */
export interface DatabricksProviderProps {
  /**
   * The URL of the account console: `https://` and `DatabricksAccount.accountsHost`.
   *
   * @default - the environment variable DATABRICKS_HOST
   */
  readonly host?: string;

  /**
   * The account's id.
   *
   * @default - the environment variable DATABRICKS_ACCOUNT_ID
   */
  readonly accountId?: string;

  /**
   * The profile of Databricks' configuration file, `.databrickscfg`.
   *
   * @default - the environment variable DATABRICKS_CONFIG_PROFILE, else none
   * @see https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs
   */
  readonly profile?: string;

  /**
   * Tells several Databricks providers of a stack apart.
   *
   * @default - the stack's own Databricks provider
   */
  readonly alias?: string;
}

/**
 * The Terraform provider for Databricks, for apps that have no other class for it.
 *
 * @see https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs
 * @example
 * import { TerraformStack } from "cdktf";
 * import { DatabricksAccount, DatabricksCloud, DatabricksProvider } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const account = DatabricksAccount.of({
 *   cloud: DatabricksCloud.AZURE,
 *   accountId: "00000000-0000-0000-0000-000000000000",
 * });
 * new DatabricksProvider(stack, "Databricks", {
 *   host: "https://" + account.accountsHost,
 *   accountId: account.accountId,
 * });
 */
export class DatabricksProvider extends ThinProvider {
  constructor(scope: Construct, id: string, props: DatabricksProviderProps = {}) {
    super(
      enforceProviderPlace(new.target, scope, id, ["DatabricksProviderProps", props]),
      id,
      { name: "databricks", source: "databricks/databricks", version: "1.99.0" },
      { host: props.host, account_id: props.accountId, profile: props.profile },
      props.alias,
    );
  }
}
