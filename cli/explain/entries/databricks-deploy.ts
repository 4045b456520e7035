import { Entry } from "./entry";

/** What people meet when they deploy. */
export const DATABRICKS_DEPLOY_ENTRIES: readonly Entry[] = [];
