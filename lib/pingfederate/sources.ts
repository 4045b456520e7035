/** Pages on PingFederate that more than one rule cites. */
export const SNOW_PING = "https://docs.snowflake.com/en/user-guide/oauth-pingfed";
