/** Pages on PingFederate that more than one rule cites. */
export const SNOW_PING = "https://docs.snowflake.com/en/user-guide/oauth-pingfed";
export const SNOW_EXTERNAL = "https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external";
