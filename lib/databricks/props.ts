import { TerraformProvider } from "cdktf";
import { SigmaClientOptions } from "../sigma/client-options";
import { DatabricksAccount } from "../databricks-account/databricks-account";

/** Properties of `SigmaDatabricksApp`. Databricks has no settings for PKCE, signed JWTs or post-logout URLs of an app. */
export interface SigmaDatabricksAppProps extends SigmaClientOptions {
  /** The account in which the app is created. */
  readonly account: DatabricksAccount;

  /**
   * Lifetime of an access token, in minutes, 5 to 1440.
   *
   * @default 60
   */
  readonly accessTokenMinutes?: number;

  /**
   * Lifetime of a refresh token, in days, 7 to 90.
   *
   * @default 90
   */
  readonly refreshTokenDays?: number;

  /**
   * The version of the client. Databricks shows a secret once, when it creates the app: a new version creates a new app with a new client id. The
   * previous app remains until the next version. Raise it by one, and never lower it. It must be known at synthesis.
   *
   * @default 1
   */
  readonly credentialVersion?: number;

  /**
   * The hosts of the redirect URIs, in order.
   *
   * @default - the deployment's API host, then the host of Sigma's table for Databricks if it differs
   */
  readonly redirectHosts?: string[];

  /**
   * Whether users of embedded workbooks log in with the client. Registers a second redirect URI on each host,
   * `/v2/auth/oauth/databricks/callback`.
   *
   * @default false
   * @see https://quickstarts.sigmacomputing.com/guide/embedding_use_cases_databricks_oauth/index.html
   */
  readonly embedding?: boolean;

  /**
   * Fail every plan that would destroy or replace the app. Databricks replaces it when its name changes: it then has a new client id and secret,
   * and nobody could log in to Sigma.
   *
   * @default true
   */
  readonly preventDestroy?: boolean;

  /**
   * The Databricks provider to use, for stacks with several. It must be configured for the account.
   *
   * @default - the stack's Databricks provider
   */
  readonly provider?: TerraformProvider;
}
