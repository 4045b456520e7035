/**
 * Whether a user may switch to any of their roles in a session that was opened with a token.
 *
 * @see https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
export enum AnyRoleMode {
  /** Every user may. What Sigma's guide uses. */
  ENABLE = "ENABLE",
  /** Users whose role was granted USE_ANY_ROLE on the integration may. */
  ENABLE_FOR_PRIVILEGE = "ENABLE_FOR_PRIVILEGE",
  /** Nobody may: logins with the scope `session:role-any` fail. */
  DISABLE = "DISABLE",
}
