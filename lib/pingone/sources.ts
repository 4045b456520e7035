/** Pages on PingOne that more than one rule cites. */
export const PINGONE_RESOURCE = "https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource";
