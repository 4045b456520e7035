import * as z from "zod";
import { PingOneRegion } from "../../lib/pingone/pingone-region";
import { list, object, oneOf, text } from "./shapes";

const REGIONS = Object.fromEntries(PingOneRegion.all().map(({ code }) => [code, code]));

/** `type: pingone`. */
export const pingone = object({
  type: z.literal("pingone"),
  environmentId: text().describe("The environment's id, a GUID in lower case."),
  region: oneOf(REGIONS).describe("Where the environment is."),
  customDomain: text().optional().describe("The environment's custom domain, where users log in at it."),
  issuer: text()
    .optional()
    .describe("The iss claim of the access tokens, where it differs from the one that region, environment and domain make."),
  resourceName: text().default("Sigma API").describe("Display name of the custom resource. May change."),
  alertEmails: list(text()).default([]).describe("Who gets email about certificates and keys of the environment that expire."),
});

export type PingOneConfig = z.output<typeof pingone>;
