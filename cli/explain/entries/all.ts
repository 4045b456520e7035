import { Entry } from "./entry";
import { ENTRA_ENTRIES } from "./entra";
import { MORE_ENTRA_ENTRIES } from "./entra-more";
import { GENERAL_ENTRIES, SIGMA_ENTRIES } from "./general";
import { OAUTH_ENTRIES } from "./oauth";
import { OKTA_ENTRIES } from "./okta";
import { SNOWFLAKE_ENTRIES } from "./snowflake";
import { SNOWFLAKE_LOGIN_ENTRIES } from "./snowflake-login";
import { SNOWFLAKE_TOKEN_ENTRIES } from "./snowflake-tokens";

/** All that can be explained. Among several that fit a text, those of a vendor come before those of OAuth itself. */
export const ENTRIES: readonly Entry[] = [
  ...SNOWFLAKE_TOKEN_ENTRIES,
  ...SNOWFLAKE_ENTRIES,
  ...SNOWFLAKE_LOGIN_ENTRIES,
  ...ENTRA_ENTRIES,
  ...MORE_ENTRA_ENTRIES,
  ...OKTA_ENTRIES,
  ...SIGMA_ENTRIES,
  ...GENERAL_ENTRIES,
  ...OAUTH_ENTRIES,
];
