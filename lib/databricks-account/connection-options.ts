import { SigmaConnectionOptions } from "../sigma/connection-options";
import { DatabricksAccount } from "./databricks-account";

/** What a connection of Sigma to Databricks has, apart from OAuth. */
export interface DatabricksConnectionOptions extends SigmaConnectionOptions {
  /**
   * The account of the workspace, where it trusts another identity provider by token federation. The connection then has the prefix of the account's
   * outputs as its platform, and the host must be of the account's cloud.
   *
   * @default - none: the account is the identity provider, or nobody knows it here
   */
  readonly account?: DatabricksAccount;

  /** The host of the workspace. Sigma's API requires it and does not return it. It has no field for the HTTP path of a SQL warehouse. */
  readonly host: string;

  /**
   * Ids of SQL warehouses: letters, digits and hyphens. The sheet for Sigma's form has the HTTP path of each; Sigma's API has no field for it.
   *
   * @default - unknown: the sheet says where to find the HTTP path
   * @see https://docs.databricks.com/aws/en/integrations/compute-details
   */
  readonly warehouses?: string[];

  /**
   * The URL of the workspace, besides the host. Sigma's API does not say which of them counts.
   *
   * @default - unknown, unless `notSet` has it
   */
  readonly workspaceUrl?: string;
}
