import { UserAttribute } from "../user-mapping";

/**
 * The property of a Snowflake user that is compared with the claim in the access token.
 *
 * @see https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
export enum SnowflakeUserAttribute {
  /** The user's LOGIN_NAME. */
  LOGIN_NAME = "LOGIN_NAME",
  /** The user's EMAIL. */
  EMAIL_ADDRESS = "EMAIL_ADDRESS",
}

/** What users are matched by, in Snowflake's words. */
export const SNOWFLAKE_USER_ATTRIBUTES: Readonly<Record<UserAttribute, SnowflakeUserAttribute>> = {
  [UserAttribute.LOGIN_NAME]: SnowflakeUserAttribute.LOGIN_NAME,
  [UserAttribute.EMAIL_ADDRESS]: SnowflakeUserAttribute.EMAIL_ADDRESS,
};
