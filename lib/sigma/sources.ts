/** Sigma's pages that more than one rule cites. */
export const SIGMA_GUIDE = "https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application";
export const SIGMA_OAUTH = "https://help.sigmacomputing.com/docs/configure-oauth";
export const SIGMA_CONNECTION = "https://help.sigmacomputing.com/docs/connect-to-snowflake";
export const SIGMA_WRITE = "https://help.sigmacomputing.com/docs/set-up-write-access";
export const SIGMA_OAUTH_WRITE = "https://help.sigmacomputing.com/docs/configure-oauth-with-write-access";
export const SIGMA_ROLE_CHOICE = "https://help.sigmacomputing.com/docs/choose-snowflake-role";
