import { AUTH0_DEPLOY_ENTRIES } from "./auth0-deploy";
import { DATABRICKS_DEPLOY_ENTRIES } from "./databricks-deploy";
import { ENTRA_ENTRIES } from "./entra";
import { ENTRA_DEPLOY_ENTRIES } from "./entra-deploy";
import { MORE_ENTRA_ENTRIES } from "./entra-more";
import { Entry } from "./entry";
import { GENERAL_ENTRIES, SIGMA_ENTRIES } from "./general";
import { OAUTH_ENTRIES } from "./oauth";
import { OKTA_ENTRIES } from "./okta";
import { OKTA_DEPLOY_ENTRIES } from "./okta-deploy";
import { PINGFEDERATE_DEPLOY_ENTRIES } from "./pingfederate-deploy";
import { PINGONE_DEPLOY_ENTRIES } from "./pingone-deploy";
import { SNOWFLAKE_ENTRIES } from "./snowflake";
import { SNOWFLAKE_DEPLOY_ENTRIES } from "./snowflake-deploy";
import { SNOWFLAKE_LOGIN_ENTRIES } from "./snowflake-login";
import { SNOWFLAKE_TOKEN_ENTRIES } from "./snowflake-tokens";
import { TERRAFORM_DEPLOY_ENTRIES } from "./terraform-deploy";

/** All that can be explained. Among several that fit a text, those of a vendor come before those of OAuth itself. */
export const ENTRIES: readonly Entry[] = [
  ...SNOWFLAKE_TOKEN_ENTRIES,
  ...SNOWFLAKE_ENTRIES,
  ...SNOWFLAKE_LOGIN_ENTRIES,
  ...ENTRA_ENTRIES,
  ...MORE_ENTRA_ENTRIES,
  ...OKTA_ENTRIES,
  ...SNOWFLAKE_DEPLOY_ENTRIES,
  ...ENTRA_DEPLOY_ENTRIES,
  ...OKTA_DEPLOY_ENTRIES,
  ...AUTH0_DEPLOY_ENTRIES,
  ...PINGONE_DEPLOY_ENTRIES,
  ...PINGFEDERATE_DEPLOY_ENTRIES,
  ...DATABRICKS_DEPLOY_ENTRIES,
  ...TERRAFORM_DEPLOY_ENTRIES,
  ...SIGMA_ENTRIES,
  ...GENERAL_ENTRIES,
  ...OAUTH_ENTRIES,
];
