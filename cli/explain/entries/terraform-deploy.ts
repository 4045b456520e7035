import { Entry } from "./entry";

/** What people meet when they deploy. */
export const TERRAFORM_DEPLOY_ENTRIES: readonly Entry[] = [];
