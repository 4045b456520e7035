import { SigmaOAuthError } from "../findings/errors";
import { Finding, findings } from "../findings/rule";
import { enforceArguments } from "../shapes/enforce-arguments";
import { DatabricksAccountOptions } from "./account-options";
import { accountRules, isWorkspaceServerDocumented } from "./account-rules";
import { DatabricksCloud } from "./databricks-cloud";
import { accountsHostOf } from "./hosts";

/**
 * A Databricks account: its hosts, and the metadata URI of its authorization server.
 *
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://quickstarts.sigmacomputing.com/guide/embedding_use_cases_databricks_oauth/index.html
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
  /** The cloud that it is in. */
  public readonly cloud: DatabricksCloud;
  /** The URL of the authorization server's metadata document. */
  public readonly metadataUri: string;

  /** What is to be said of it where it is used. @internal */
  public readonly _warnings: readonly Finding[];

  private constructor(options: DatabricksAccountOptions) {
    this.accountId = options.accountId;
    this.accountsHost = accountsHostOf(options);
    this.cloud = options.cloud;
    this.metadataUri = `https://${serverOf(options, this.accountsHost)}/.well-known/openid-configuration`;
    this._warnings = findings(accountRules, options);
  }
}

/** The authorization server: the account's, or a workspace's. Sigma's guide and its QuickStart have different paths for the latter. */
function serverOf(options: DatabricksAccountOptions, accountsHost: string): string {
  const { accountId, workspaceHost } = options;
  if (workspaceHost === undefined) return `${accountsHost}/oidc/accounts/${accountId}`;
  return isWorkspaceServerDocumented(options) ? `${workspaceHost}/oidc` : `${workspaceHost}/oidc/v1`;
}
