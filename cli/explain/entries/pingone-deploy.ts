import { Entry } from "./entry";

/** What people meet when they deploy. */
export const PINGONE_DEPLOY_ENTRIES: readonly Entry[] = [];
