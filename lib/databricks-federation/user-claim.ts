/** The claim that carries the user's name where a server is only for Databricks. It can have any name, because the policy names it. */
export const DATABRICKS_USER_CLAIM = "databricks_username";
