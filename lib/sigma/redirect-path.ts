/**
 * Where Sigma takes authorization codes, on every host of its API.
 *
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 */
export const REDIRECT_PATH = "/api/v2/oauth/1/authcode";

/**
 * Where Sigma takes them from Databricks for users of embedded workbooks.
 *
 * @see https://quickstarts.sigmacomputing.com/guide/embedding_use_cases_databricks_oauth/index.html
 */
export const DATABRICKS_EMBEDDING_PATH = "/v2/auth/oauth/databricks/callback";
