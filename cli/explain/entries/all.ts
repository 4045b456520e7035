import { AUTH0_ENTRIES } from "./auth0";
import { AUTH0_DEPLOY_ENTRIES } from "./auth0-deploy";
import { DATABRICKS_DEPLOY_ENTRIES } from "./databricks-deploy";
import { DATABRICKS_QUERY_ENTRIES } from "./databricks-queries";
import { ENTRA_ENTRIES } from "./entra";
import { ENTRA_CONDITIONAL_ACCESS_ENTRIES } from "./entra-conditional-access";
import { ENTRA_DEPLOY_ENTRIES } from "./entra-deploy";
import { MORE_ENTRA_ENTRIES } from "./entra-more";
import { ENTRA_REQUEST_ENTRIES } from "./entra-requests";
import { ENTRA_USER_ENTRIES } from "./entra-users";
import { Entry } from "./entry";
import { GENERAL_ENTRIES } from "./general";
import { MISSING_CREDENTIALS_ENTRIES } from "./missing-credentials";
import { OAUTH_ENTRIES } from "./oauth";
import { OKTA_ENTRIES } from "./okta";
import { OKTA_DEPLOY_ENTRIES } from "./okta-deploy";
import { PINGFEDERATE_DEPLOY_ENTRIES } from "./pingfederate-deploy";
import { PINGONE_ENTRIES } from "./pingone";
import { PINGONE_DEPLOY_ENTRIES } from "./pingone-deploy";
import { SIGMA_ENTRIES } from "./sigma";
import { SNOWFLAKE_ENTRIES } from "./snowflake";
import { SNOWFLAKE_ACCESS_ENTRIES } from "./snowflake-access";
import { SNOWFLAKE_DEPLOY_ENTRIES } from "./snowflake-deploy";
import { SNOWFLAKE_KEY_PAIR_ENTRIES } from "./snowflake-key-pair";
import { SNOWFLAKE_LOGIN_ENTRIES } from "./snowflake-login";
import { SNOWFLAKE_OWN_SERVER_ENTRIES } from "./snowflake-own-server";
import { SNOWFLAKE_TOKEN_ENTRIES } from "./snowflake-tokens";
import { TERRAFORM_DEPLOY_ENTRIES } from "./terraform-deploy";

/** All that can be explained. Among several that fit a text, those of a vendor come before those of OAuth itself. */
export const ENTRIES: readonly Entry[] = [
  ...SNOWFLAKE_TOKEN_ENTRIES,
  ...SNOWFLAKE_ENTRIES,
  ...SNOWFLAKE_LOGIN_ENTRIES,
  ...SNOWFLAKE_ACCESS_ENTRIES,
  ...SNOWFLAKE_OWN_SERVER_ENTRIES,
  ...ENTRA_ENTRIES,
  ...MORE_ENTRA_ENTRIES,
  ...ENTRA_USER_ENTRIES,
  ...ENTRA_CONDITIONAL_ACCESS_ENTRIES,
  ...ENTRA_REQUEST_ENTRIES,
  ...OKTA_ENTRIES,
  ...AUTH0_ENTRIES,
  ...PINGONE_ENTRIES,
  ...SNOWFLAKE_KEY_PAIR_ENTRIES,
  ...SNOWFLAKE_DEPLOY_ENTRIES,
  ...ENTRA_DEPLOY_ENTRIES,
  ...OKTA_DEPLOY_ENTRIES,
  ...AUTH0_DEPLOY_ENTRIES,
  ...PINGONE_DEPLOY_ENTRIES,
  ...PINGFEDERATE_DEPLOY_ENTRIES,
  ...DATABRICKS_DEPLOY_ENTRIES,
  ...DATABRICKS_QUERY_ENTRIES,
  ...MISSING_CREDENTIALS_ENTRIES,
  ...TERRAFORM_DEPLOY_ENTRIES,
  ...SIGMA_ENTRIES,
  ...GENERAL_ENTRIES,
  ...OAUTH_ENTRIES,
];
