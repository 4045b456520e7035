import { accountUrl } from "./account-url";
import { SigmaOAuthError } from "../findings/errors";
import { findings } from "../findings/rule";
import { enforceArguments } from "../shapes/enforce-arguments";
import { accountRules } from "./account-rules";

/**
 * A Snowflake account, by the names of its organization and of itself.
 *
 * @see https://docs.snowflake.com/en/user-guide/admin-account-identifier
 */
export class SnowflakeAccount {
  /**
   * The account with these names, in any case.
   *
   * Fails with SNOW-ACCOUNT if a name is not a letter followed by letters, digits and underscores, if both together have more than 62 characters, or
   * if they are an account locator and its region; with SNOW-HOST if the host is not a host name in lower case.
   *
   * @param organization the organization's name
   * @param account the account's name
   * @param host the host under which the account is reached, if it is not `<organization>-<account>.snowflakecomputing.com`: that of private
   * connectivity, of China, or of a proxy
   * @example
   * import { SnowflakeAccount } from "cdktf-sigma-oauth";
   *
   * const audience = SnowflakeAccount.of("ACME", "ANALYTICS").url;
   */
  public static of(organization: string, account: string, host?: string): SnowflakeAccount {
    enforceArguments("SnowflakeAccount.of", { organization, account, host });
    const found = findings(accountRules, { organization, account, host }).filter(({ severity }) => severity === "error");
    if (found.length > 0) throw new SigmaOAuthError(found);
    return new SnowflakeAccount(organization, account, host);
  }

  /** The account's URL in lower case, with dashes instead of underscores. Use it as the audience on both sides. */
  public readonly url: string;

  private constructor(
    /** The organization's name. */
    public readonly organization: string,
    /** The account's name. */
    public readonly account: string,
    host: string | undefined,
  ) {
    this.url = host === undefined ? accountUrl(organization, account) : `https://${host}`;
  }
}
