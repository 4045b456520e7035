import { accountUrl } from "./account-url";
import { SigmaOAuthError } from "../findings/errors";
import { findings, given, Rule } from "../findings/rule";
import { enforceArguments } from "../shapes/enforce-arguments";

/** Both names with a dash between them are one label of a host. https://docs.snowflake.com/en/user-guide/admin-account-identifier */
const LONGEST_IDENTIFIER = 63;

/** What holds for the two names of an account. A connection's or a reader account's name follows the rules of an account's. */
export const accountRules: readonly Rule<Pick<SnowflakeAccount, "organization" | "account">>[] = [
  {
    id: "SNOW-ACCOUNT",
    severity: "error",
    why:
      "Fires when the name of the organization or the account is not a letter followed by letters, digits and underscores, or when " +
      "both, with a dash between them, have more than 63 characters. Together they are one label of the account's host, in which " +
      "dashes replace underscores. They are neither the account locator nor the host. Copy them from `SELECT " +
      "CURRENT_ORGANIZATION_NAME(), CURRENT_ACCOUNT_NAME()`.",
    see: ["https://docs.snowflake.com/en/user-guide/admin-account-identifier"],
    check: (names) => {
      const fix = "copy it from Snowflake: SELECT CURRENT_ORGANIZATION_NAME(), CURRENT_ACCOUNT_NAME()";
      const bad = (["organization", "account"] as const)
        .filter((key) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(names[key]))
        .map((key) => ({ at: key, given: given(names[key]), allowed: "a letter, then letters, digits and underscores", fix }));
      const length = `${names.organization}-${names.account}`.length;
      return bad.length === 0 && length > LONGEST_IDENTIFIER
        ? [{ at: "account", given: `${length} characters together with the organization`, allowed: `${LONGEST_IDENTIFIER} at most`, fix }]
        : bad;
    },
  },
];

/**
 * A Snowflake account, by the names of its organization and of itself.
 *
 * @see https://docs.snowflake.com/en/user-guide/admin-account-identifier
 */
export class SnowflakeAccount {
  /**
   * The account with these names, in any case.
   *
   * Fails with SNOW-ACCOUNT if a name is not a letter followed by letters, digits and underscores, or if both together have more than 62 characters.
   *
   * @example
   * import { SnowflakeAccount } from "cdktf-sigma-oauth";
   *
   * const audience = SnowflakeAccount.of("ACME", "ANALYTICS").url;
   */
  public static of(organization: string, account: string): SnowflakeAccount {
    enforceArguments("SnowflakeAccount.of", { organization, account });
    const found = findings(accountRules, { organization, account });
    if (found.length > 0) throw new SigmaOAuthError(found);
    return new SnowflakeAccount(organization, account);
  }

  /** The account's URL in lower case, with dashes instead of underscores. Use it as the audience on both sides. */
  public readonly url: string;

  private constructor(
    /** The organization's name. */
    public readonly organization: string,
    /** The account's name. */
    public readonly account: string,
  ) {
    this.url = accountUrl(organization, account);
  }
}
