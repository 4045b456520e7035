import { Entry } from "./entry";

/** What people meet when they deploy. */
export const PINGFEDERATE_DEPLOY_ENTRIES: readonly Entry[] = [];
