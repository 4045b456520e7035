import * as z from "zod";
import { PingOneRegion } from "../../lib/pingone/pingone-region";
import { list, object, oneOf, text } from "./shapes";

const REGIONS = Object.fromEntries(PingOneRegion.all().map(({ code }) => [code, code]));

/** `type: pingone`. */
export const pingone = object({
  type: z.literal("pingone"),
  environmentId: text().describe("The environment's id, a GUID in lower case."),
  region: oneOf(REGIONS).describe("The environment's region."),
  customDomain: text().optional().describe("The environment's custom domain, if users log in there."),
  issuer: text()
    .optional()
    .describe("The iss claim of the access tokens, if it differs from the one derived from region, environment and domain."),
  resourceName: text().default("Sigma API").describe("Display name of the custom resource. You can change it later."),
  alertEmails: list(text()).default([]).describe("Recipients of email about expiring certificates and keys of the environment."),
});

export type PingOneConfig = z.output<typeof pingone>;
