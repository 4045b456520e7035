import { must, within } from "./findings/checks";
import { isWritable } from "./findings/plain-text";
import { Rule } from "./findings/rule";
import { enforceArguments } from "./shapes/enforce-arguments";
import { SIGMA_GUIDE } from "./sigma/sources";

/**
 * The property of the data platform's user that is compared with the claim in the access token.
 *
 * @see https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
export enum UserAttribute {
  /** The name that the user logs in with. In Snowflake it is LOGIN_NAME. */
  LOGIN_NAME = "login_name",
  /** The user's email address. In Snowflake it is EMAIL. */
  EMAIL_ADDRESS = "email_address",
}

/** The claim that carries the user's name in Sigma's own example. */
export const DEFAULT_USER_CLAIM = "snowflake_username";

/** A user mapping other than the two ready-made ones. */
export interface UserMappingOptions {
  /** The property of the data platform's user that is compared with the claim. */
  readonly attribute: UserAttribute;

  /**
   * The claim's name in the access token.
   *
   * @default - the identity provider's: "snowflake_username" where it can add a claim of any name; with Microsoft Entra ID "upn" or "email"
   */
  readonly claim?: string;

  /**
   * How the identity provider computes the claim, in its own terms (Okta: the expression `user.login`; Microsoft Entra ID: the user's property
   * `userprincipalname`). The value must equal the attribute of the data platform's user, character by character, ignoring case.
   *
   * @default - the identity provider's expression for the attribute: the login or the email address of its user
   */
  readonly value?: string;
}

/**
 * Which user of the data platform a token represents: the claim, its value and the property that is compared with it, set together, because they
 * only work together.
 *
 * @see https://docs.snowflake.com/en/user-guide/oauth-ext-overview
 */
export class UserMapping {
  /**
   * The identity provider's login equals the login name of the data platform's user (Snowflake: LOGIN_NAME).
   *
   * @example
   * import { UserMapping } from "cdktf-sigma-oauth";
   *
   * const userMapping = UserMapping.loginName();
   */
  public static loginName(): UserMapping {
    return new UserMapping({ attribute: UserAttribute.LOGIN_NAME });
  }

  /**
   * The identity provider's email address equals that of the data platform's user (Snowflake: EMAIL).
   *
   * @example
   * import { UserMapping } from "cdktf-sigma-oauth";
   *
   * const userMapping = UserMapping.emailAddress();
   */
  public static emailAddress(): UserMapping {
    return new UserMapping({ attribute: UserAttribute.EMAIL_ADDRESS });
  }

  /**
   * A custom claim.
   *
   * @example
   * import { UserAttribute, UserMapping } from "cdktf-sigma-oauth";
   *
   * const userMapping = UserMapping.custom({
   *   attribute: UserAttribute.LOGIN_NAME,
   *   claim: "snowflake_username",
   *   value: "user.snowflakeLogin", // a custom attribute of the user in Okta
   * });
   */
  public static custom(options: UserMappingOptions): UserMapping {
    enforceArguments("UserMapping.custom", { options });
    return new UserMapping(options);
  }

  /** The property of the data platform's user that is compared with the claim. */
  public readonly attribute: UserAttribute;
  /** The claim's name. Undefined means the identity provider's own. */
  public readonly claim?: string;
  /** The identity provider's expression. Undefined means its own for the attribute. */
  public readonly value?: string;

  private constructor(options: UserMappingOptions) {
    this.attribute = options.attribute;
    this.claim = options.claim;
    this.value = options.value;
  }
}

/** Claims that carry the token's own meaning and cannot carry the user's name (RFC 7519, RFC 9068). */
const REGISTERED_CLAIMS = ["iss", "aud", "exp", "iat", "nbf", "jti", "scp", "scope", "client_id", "cid", "sub", "uid", "auth_time", "ver"];

/** What holds for a user mapping with any identity provider that adds a claim. */
export const userMappingRules: readonly Rule<{ readonly userMapping?: UserMapping }>[] = [
  {
    id: "SIGMA-CLAIM-NAME",
    severity: "error",
    why:
      "Fires when the name of the user claim does not begin with a letter or `_`, has characters other than letters, digits and `_ . : " +
      "/ -`, is longer than 100 characters, or is a registered claim, such as `iss`, `aud` or `sub` (RFC 7519, RFC 9068). Omit it to " +
      "use `snowflake_username`, as Sigma's guide does, or with Databricks only `databricks_username`.",
    see: ["https://www.rfc-editor.org/rfc/rfc7519#section-4.1", "https://www.rfc-editor.org/rfc/rfc9068#section-2.2", SIGMA_GUIDE],
    check: within(
      "userMapping",
      must("claim", (claim: string) => /^[A-Za-z_][A-Za-z0-9_.:/-]{0,99}$/.test(claim) && !REGISTERED_CLAIMS.includes(claim), {
        allowed: `a letter or "_", then letters, digits and _ . : / - (at most 100 characters), but not one of ${REGISTERED_CLAIMS.join(", ")}`,
        fix: `use ${DEFAULT_USER_CLAIM}, as Sigma's guide does, or with Databricks only databricks_username`,
      }),
    ),
  },
  {
    id: "SIGMA-CLAIM-VALUE",
    severity: "error",
    why:
      "Fires when the expression that computes the user claim is empty or has more than one line. The identity provider would save a " +
      "broken expression, and every login would fail. Omit it to use the user's login name or email address.",
    check: within(
      "userMapping",
      must("value", (value: string) => value.trim() !== "" && isWritable(value), {
        allowed: "an expression of the identity provider on one line",
        fix: "omit it to use the user's login name or email address",
      }),
    ),
  },
];
