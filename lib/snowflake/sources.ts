/** Snowflake's pages that more than one rule cites. */
export const SNOW_CREATE = "https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external";
export const SNOW_IDENTIFIERS = "https://docs.snowflake.com/en/sql-reference/identifiers-syntax";
export const SNOW_ACCESS = "https://docs.snowflake.com/en/user-guide/security-access-control-privileges";
