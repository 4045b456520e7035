import { TerraformProvider } from "cdktf";
import { DatabricksAccount } from "../databricks-account/databricks-account";
import { DatabricksSigmaAccessOptions } from "./access-options";

/** Properties of `DatabricksSigmaAccess`. */
export interface DatabricksSigmaAccessProps extends DatabricksSigmaAccessOptions {
  /** The account that the workspace belongs to. */
  readonly account: DatabricksAccount;

  /**
   * Fail every plan that would destroy or replace the group: without it nobody can read anything from Sigma.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Databricks provider for the account: it creates the group, and assigns it to the workspace.
   *
   * @default - the stack's Databricks provider
   */
  readonly provider?: TerraformProvider;

  /** The Databricks provider for the workspace, with the workspace's host: it grants the privileges. Not the one for the account. */
  readonly workspaceProvider: TerraformProvider;
}
