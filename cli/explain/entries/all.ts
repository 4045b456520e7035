import { Entry } from "./entry";
import { ENTRA_ENTRIES } from "./entra";
import { GENERAL_ENTRIES, SIGMA_ENTRIES } from "./general";
import { OKTA_ENTRIES } from "./okta";
import { SNOWFLAKE_ENTRIES } from "./snowflake";
import { SNOWFLAKE_TOKEN_ENTRIES } from "./snowflake-tokens";

/** All that can be explained. Among several that fit a text, those of a vendor come before those of OAuth itself. */
export const ENTRIES: readonly Entry[] = [
  ...SNOWFLAKE_TOKEN_ENTRIES,
  ...SNOWFLAKE_ENTRIES,
  ...ENTRA_ENTRIES,
  ...OKTA_ENTRIES,
  ...SIGMA_ENTRIES,
  ...GENERAL_ENTRIES,
];
