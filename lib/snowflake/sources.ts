/** Snowflake's pages that more than one rule cites. */
export const SNOW_CREATE = "https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external";
export const SNOW_IDENTIFIERS = "https://docs.snowflake.com/en/sql-reference/identifiers-syntax";
export const SNOW_ACCESS = "https://docs.snowflake.com/en/user-guide/security-access-control-privileges";
export const SNOW_ALTER = "https://docs.snowflake.com/en/sql-reference/sql/alter-security-integration-oauth-external";
export const SNOW_CUSTOM = "https://docs.snowflake.com/en/user-guide/oauth-ext-custom";
export const SNOW_NETWORK = "https://docs.snowflake.com/en/user-guide/oauth-ext-overview";
export const SNOW_PRIVATE = "https://docs.snowflake.com/en/user-guide/private-snowflake-service";
export const SNOW_ACCOUNTS = "https://docs.snowflake.com/en/user-guide/admin-account-identifier";
