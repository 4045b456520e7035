/** A name as Snowflake takes it without quotes. https://docs.snowflake.com/en/sql-reference/identifiers-syntax */
export const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_$]{0,254}$/;

/**
 * Roles that nobody uses through External OAuth: Snowflake itself blocks them while the account parameter
 * EXTERNAL_OAUTH_ADD_PRIVILEGED_ROLES_TO_BLOCKED_LIST is true, its default.
 *
 * https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
export const PRIVILEGED_ROLES = ["ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN"];
