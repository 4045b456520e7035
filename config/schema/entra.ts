import * as z from "zod";
import { EntraCloud } from "../../lib/entra/entra-cloud";
import { flag, list, number, object, oneOf, text } from "./shapes";

const CLOUDS = Object.fromEntries(EntraCloud.all().map(({ environment }) => [environment, environment]));

/** `type: entra`: Microsoft Entra ID. */
export const entra = object({
  type: z.literal("entra"),
  tenantId: text().describe("The tenant's id, a GUID in lower case."),
  cloud: oneOf(CLOUDS).default(EntraCloud.PUBLIC.environment).describe("The national cloud of the tenant."),
  domain: text()
    .optional()
    .describe("A verified domain of the tenant: the API's identifier URI is https://<domain>/<client id>. Default: api://<client id>."),
  tokenVersion: number().default(1).describe("Version of the access tokens, 1 or 2: decides issuer and audience."),
  apiName: text().default("Sigma API").describe("Display name of the API's application. May change."),
  adminConsent: flag()
    .default(true)
    .describe("Consent for the whole tenant. false: a Global Administrator opens the URL that is an output instead."),
  assignmentRequired: flag().default(true).describe("Only assigned users and groups may log in. false: everybody in the tenant may."),
  owners: list(text()).default([]).describe("Object ids of the owners of every application and service principal made here."),
  signInFrequencyDays: number()
    .optional()
    .describe("A Conditional Access policy: users log in again after so many days, 7 to 365. Default: no policy."),
  signInFrequencyEnforced: flag().default(false).describe("Enforce that policy. false: report only."),
  issuer: text()
    .optional()
    .describe("The iss claim of the access tokens, where it differs from the one that tenant, cloud and version make."),
});

export type EntraConfig = z.output<typeof entra>;
