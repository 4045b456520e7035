import { DatabricksCloud } from "./databricks-cloud";

/** The properties of a Databricks account. */
export interface DatabricksAccountOptions {
  /** The cloud that the account is in. */
  readonly cloud: DatabricksCloud;

  /**
   * The account's id, a GUID in lower case.
   *
   * @see https://docs.databricks.com/aws/en/admin/account-settings/#locate-your-account-id
   */
  readonly accountId: string;

  /**
   * The host of the account console.
   *
   * @default - the cloud's: accounts.cloud.databricks.com, accounts.azuredatabricks.net or accounts.gcp.databricks.com
   * @see https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs
   */
  readonly accountsHost?: string;

  /**
   * The host of the workspace whose own authorization server Sigma uses, on AWS and Azure. Required with `legacySso` and `unifiedLogin`; otherwise
   * with a warning, because only Sigma's QuickStart does so.
   *
   * @default - the account's authorization server is used
   * @see https://quickstarts.sigmacomputing.com/guide/embedding_use_cases_databricks_oauth/index.html
   */
  readonly workspaceHost?: string;

  /**
   * Whether the workspace has its own (legacy) single sign-on. On AWS.
   *
   * @default false
   */
  readonly legacySso?: boolean;

  /**
   * Whether unified login is on. On AWS.
   *
   * @default false
   * @see https://docs.databricks.com/aws/en/security/auth/single-sign-on/unified-login
   */
  readonly unifiedLogin?: boolean;
}
