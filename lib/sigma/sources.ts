/** Sigma's pages that more than one rule cites. */
export const SIGMA_GUIDE = "https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application";
export const SIGMA_OAUTH = "https://help.sigmacomputing.com/docs/configure-oauth";
export const SIGMA_CONNECTION = "https://help.sigmacomputing.com/docs/connect-to-snowflake";
export const SIGMA_WRITE = "https://help.sigmacomputing.com/docs/set-up-write-access";
export const SIGMA_OAUTH_WRITE = "https://help.sigmacomputing.com/docs/configure-oauth-with-write-access";
export const SIGMA_RUN_AS = "https://help.sigmacomputing.com/docs/run-a-workbook-with-service-account-credentials";
export const SIGMA_SEVERAL_IDPS = "https://help.sigmacomputing.com/docs/using-multiple-identity-providers-for-your-sigma-organization";
export const SIGMA_API = "https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml";
export const SIGMA_DATABRICKS_QUICKSTART = "https://quickstarts.sigmacomputing.com/guide/embedding_use_cases_databricks_oauth/index.html";
export const SIGMA_ROLE_CHOICE = "https://help.sigmacomputing.com/docs/choose-snowflake-role";
export const SIGMA_DATABRICKS_CONNECTION = "https://help.sigmacomputing.com/docs/connect-to-databricks-oauth";
