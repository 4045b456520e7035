import { SigmaOAuthError } from "../findings/errors";
import { findings } from "../findings/rule";
import { enforceArguments } from "../shapes/enforce-arguments";
import { DatabricksAccountOptions } from "./account-options";
import { accountRules } from "./account-rules";
import { DatabricksCloud } from "./databricks-cloud";

const ACCOUNTS_HOSTS: Readonly<Record<DatabricksCloud, string>> = {
  [DatabricksCloud.AWS]: "accounts.cloud.databricks.com",
  [DatabricksCloud.AZURE]: "accounts.azuredatabricks.net",
  [DatabricksCloud.GCP]: "accounts.gcp.databricks.com",
};

/**
 * A Databricks account: its hosts, and the metadata URI of its authorization server.
 *
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 */
export class DatabricksAccount {
  /**
   * Creates an account. Fails with the errors in docs/rules.md whose ids begin with DATABRICKS.
   *
   * @example
   * import { DatabricksAccount, DatabricksCloud } from "cdktf-sigma-oauth";
   *
   * const account = DatabricksAccount.of({
   *   cloud: DatabricksCloud.AZURE,
   *   accountId: "00000000-0000-0000-0000-000000000000",
   * });
   */
  public static of(options: DatabricksAccountOptions): DatabricksAccount {
    enforceArguments("DatabricksAccount.of", { options });
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
