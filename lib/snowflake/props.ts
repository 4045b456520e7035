import { TerraformProvider } from "cdktf";
import { IWatchedCredential } from "../watched-credential";
import { SnowflakeSigmaAccessOptions } from "./access-options";
import { SnowflakeExternalOAuthOptions } from "./integration-definition";

/** Properties of `SnowflakeAlerts`. */
export interface SnowflakeAlertsProps {
  /** Recipients: 1 to 50 addresses, each the verified address of a user of the account. */
  readonly emails: string[];

  /** The existing database in which the alerts are created. */
  readonly database: string;

  /** The existing schema in which the alerts are created. */
  readonly schema: string;

  /** The existing warehouse that runs the alerts. The smallest size is enough. */
  readonly warehouse: string;

  /**
   * When the alerts run, in the five fields of cron.
   *
   * @default "0 8 * * *", every day at eight
   * @see https://docs.snowflake.com/en/sql-reference/sql/create-alert
   */
  readonly cron?: string;

  /**
   * The time zone of `cron`, by its name in the IANA database.
   *
   * @default "UTC"
   */
  readonly timeZone?: string;

  /**
   * Credentials to send email about before they expire.
   *
   * @default - none
   */
  readonly credentials?: IWatchedCredential[];

  /**
   * Email is sent if at least this many OAuth logins failed in 24 hours, 1 to 10000.
   *
   * @default 10
   */
  readonly failedLoginThreshold?: number;

  /**
   * The name of the External OAuth integration. A failed login that Snowflake connects with it also counts, whatever else is known of it.
   *
   * @default - only logins that are recognized as OAuth by themselves
   * @see https://docs.snowflake.com/en/sql-reference/functions/login_history
   */
  readonly integrationName?: string;

  /**
   * The prefix of the names of the integration and the alerts: upper-case letters, digits and underscores.
   *
   * @default "SIGMA_OAUTH"
   */
  readonly namePrefix?: string;

  /**
   * The Snowflake provider to use, for stacks with several accounts. It must have the preview features in `SnowflakeAlerts.previewFeatures()`.
   *
   * @default - the stack's Snowflake provider
   */
  readonly provider?: TerraformProvider;
}

/** Properties of `SnowflakeExternalOAuth`. */
export interface SnowflakeExternalOAuthProps extends SnowflakeExternalOAuthOptions {
  /**
   * Fail every plan that would destroy or replace the integration: without it nobody can query Snowflake from Sigma.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Snowflake provider to use, for stacks with several accounts.
   *
   * @default - the stack's Snowflake provider
   */
  readonly provider?: TerraformProvider;
}

/** Properties of `SnowflakeSigmaAccess`. */
export interface SnowflakeSigmaAccessProps extends SnowflakeSigmaAccessOptions {
  /**
   * Fail every plan that would destroy or replace the role: without it nobody can read anything from Sigma.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Snowflake provider to use, for stacks with several accounts. It is passed to every child.
   *
   * @default - the stack's Snowflake provider
   */
  readonly provider?: TerraformProvider;
}
