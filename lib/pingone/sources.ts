/** Pages on PingOne that more than one rule cites. */
export const PINGONE_RESOURCE = "https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource";
export const PINGONE_ATTRIBUTE =
  "https://apidocs.pingidentity.com/pingone/platform/v1/api/src/management-apis/resources/resource-attributes/";
export const SNOW_CUSTOM = "https://docs.snowflake.com/en/user-guide/oauth-ext-custom";
