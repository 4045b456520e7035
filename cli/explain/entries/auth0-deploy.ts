import { Entry } from "./entry";

/** What people meet when they deploy. */
export const AUTH0_DEPLOY_ENTRIES: readonly Entry[] = [];
