/** The claim that carries the user's name where a server is for Databricks alone. Any name will do: the policy says it. */
export const DATABRICKS_USER_CLAIM = "databricks_username";
