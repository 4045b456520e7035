import { Entry } from "./entry";

/** What people meet when they deploy. */
export const OKTA_DEPLOY_ENTRIES: readonly Entry[] = [];
