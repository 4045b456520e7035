/** Pages on PingOne that more than one rule cites. */
export const PINGONE_RESOURCE = "https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource";
export const PINGONE_ATTRIBUTE = "https://developer.pingidentity.com/pingone-api/platform/resources/resource-attributes/index.html";
