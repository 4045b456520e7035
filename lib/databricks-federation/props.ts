import { TerraformProvider } from "cdktf";
import { DatabricksAccount } from "../databricks-account/databricks-account";
import { DatabricksTokenFederationOptions } from "./policy-definition";

/** Properties of `DatabricksTokenFederation`. */
export interface DatabricksTokenFederationProps extends DatabricksTokenFederationOptions {
  /** The account that trusts the authorization server. */
  readonly account: DatabricksAccount;

  /**
   * The prefix of the outputs' names: a lower-case letter, then lower-case letters, digits and underscores. Unique in the stack.
   *
   * @default - `databricks_` and the account's id in that form
   */
  readonly outputPrefix?: string;

  /**
   * Fail every plan that would destroy or replace the policy: without it nobody can query Databricks from Sigma.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Databricks provider to use, for stacks with several accounts. It must be configured for the account.
   *
   * @default - the stack's Databricks provider
   */
  readonly provider?: TerraformProvider;
}
