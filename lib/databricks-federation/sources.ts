/** Databricks' pages that more than one rule cites. */
export const DATABRICKS_POLICY = "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-policy";
export const DATABRICKS_POLICY_API = "https://docs.databricks.com/api/account/accountfederationpolicy/create";
export const DATABRICKS_POLICY_RESOURCE =
  "https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs/resources/account_federation_policy";
export const DATABRICKS_EXCHANGE = "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-exchange";
