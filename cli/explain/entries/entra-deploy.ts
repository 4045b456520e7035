import { Entry } from "./entry";

/** What people meet when they deploy. */
export const ENTRA_DEPLOY_ENTRIES: readonly Entry[] = [];
