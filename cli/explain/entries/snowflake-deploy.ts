import { Entry } from "./entry";

/** What people meet when they deploy. */
export const SNOWFLAKE_DEPLOY_ENTRIES: readonly Entry[] = [];
