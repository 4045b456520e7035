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
  tokenVersion: number().default(1).describe("Version of the access tokens, 1 or 2. It determines issuer and audience."),
  apiName: text().default("Sigma API").describe("Display name of the API's application. You can change it later."),
  adminConsent: flag()
    .default(true)
    .describe(
      "Grant consent for the whole tenant. With false, a Global Administrator opens the URL in the output <client>_admin_consent_url.",
    ),
  assignmentRequired: flag()
    .default(true)
    .describe("Only assigned users and groups may log in. With false, everyone in the tenant may, including guests."),
  owners: list(text()).default([]).describe("Object ids of the owners of every application and service principal that is created here."),
  signInFrequencyDays: number()
    .optional()
    .describe("Create a Conditional Access policy: users must log in again after this many days, 7 to 365. Default: no policy."),
  signInFrequencyEnforced: flag().default(false).describe("Whether to enforce the sign-in frequency policy. With false, it only reports."),
  issuer: text()
    .optional()
    .describe("The iss claim of the access tokens, if it differs from the one derived from tenant, cloud and version."),
});

export type EntraConfig = z.output<typeof entra>;
