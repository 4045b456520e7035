/** Pages of Databricks and of its provider that more than one rule cites. */
export const DATABRICKS_PRIVILEGES = "https://docs.databricks.com/aws/en/data-governance/unity-catalog/manage-privileges/privileges";
export const DATABRICKS_GROUPS = "https://docs.databricks.com/aws/en/admin/users-groups/groups";
export const DATABRICKS_GRANT_RESOURCE = "https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs/resources/grant";
export const DATABRICKS_NAMES = "https://docs.databricks.com/aws/en/sql/language-manual/sql-ref-names";
export const AZURE_WORKSPACE_URLS = "https://learn.microsoft.com/en-us/azure/databricks/workspace/per-workspace-urls";
