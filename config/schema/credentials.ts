import * as z from "zod";
import { number, object, oneOf } from "./shapes";

/** The client secrets of a stack's clients. */
export const credentials = object({
  version: number()
    .default(1)
    .describe("Raise it by one to get a new secret. Where the identity provider allows two, the one before stays valid."),
  validDays: number()
    .optional()
    .describe("Entra: how long a new secret is valid, in days, 1 to 730. A change takes effect with the next version. Default: 365."),
  overlapDays: number().optional().describe("PingFederate: how long the secret before stays valid, in days. Default: 30."),
  source: oneOf(["generated", "variable"])
    .default("generated")
    .describe("PingFederate: Terraform makes the secret, or it is the sensitive Terraform variable <client id>_client_secret."),
}).describe("The client secrets of the stack's clients.");

export type CredentialsConfig = z.output<typeof credentials>;
