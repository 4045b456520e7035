import { SigmaOAuthError } from "../findings/errors";
import { findings } from "../findings/rule";
import { accountRules } from "./account-rules";
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
   * The host of the workspace whose own authorization server Sigma uses. On AWS, with `legacySso` and `unifiedLogin`.
   *
   * @default - the account's authorization server is used
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

const ACCOUNTS_HOSTS: Readonly<Record<DatabricksCloud, string>> = {
  [DatabricksCloud.AWS]: "accounts.cloud.databricks.com",
  [DatabricksCloud.AZURE]: "accounts.azuredatabricks.net",
  [DatabricksCloud.GCP]: "accounts.gcp.databricks.com",
};

/**
 * A Databricks account: its hosts, and the metadata URL of its authorization server.
 *
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 */
export class DatabricksAccount {
  /** Creates an account. Fails with the errors in docs/rules.md whose ids begin with DATABRICKS. */
  public static of(options: DatabricksAccountOptions): DatabricksAccount {
    const errors = findings(accountRules, options).filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new SigmaOAuthError(errors);
    return new DatabricksAccount(options);
  }

  /** The account's id. */
  public readonly accountId: string;
  /** The host of the account console, which the Terraform provider needs. */
  public readonly accountsHost: string;
  /** The URL of the authorization server's metadata document. */
  public readonly metadataUri: string;

  private constructor(options: DatabricksAccountOptions) {
    this.accountId = options.accountId;
    this.accountsHost = options.accountsHost ?? ACCOUNTS_HOSTS[options.cloud];
    const ofWorkspace = options.legacySso && options.unifiedLogin;
    const server = ofWorkspace ? `${options.workspaceHost}/oidc` : `${this.accountsHost}/oidc/accounts/${this.accountId}`;
    this.metadataUri = `https://${server}/.well-known/openid-configuration`;
  }
}
