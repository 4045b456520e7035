import * as z from "zod";
import { EntraCloud } from "../../lib/entra/entra-cloud";
import { flag, list, number, object, oneOf, text } from "./shapes";

const CLOUDS = Object.fromEntries(EntraCloud.all().map(({ environment }) => [environment, environment]));

const GUID = "00000000-0000-0000-0000-000000000000";

/** `type: entra`: Microsoft Entra ID. */
export const entra = object({
  type: z.literal("entra"),
  tenantId: text()
    .describe("The tenant's id, a GUID in lower case.")
    .meta({ examples: [GUID] }),
  cloud: oneOf(CLOUDS)
    .default(EntraCloud.PUBLIC.environment)
    .describe("The tenant's cloud: `public`, or `usgovernment` or `china` for the national clouds. It determines every URL."),
  domain: text()
    .optional()
    .describe(
      "A verified domain. The identifier URI is then `https://<domain>/<client id>`. Custom claims in version 1 tokens need it. A tenant policy may reject it for version 1 tokens. Default: the identifier URI is `api://<client id>`.",
    )
    .meta({ examples: ["acme.onmicrosoft.com", "acme.com"] }),
  tokenVersion: number()
    .default(1)
    .describe(
      "With `1`, the issuer is `https://sts.windows.net/<tenant>/` and the audience is the identifier URI. With `2`, the issuer is `https://login.microsoftonline.com/<tenant>/v2.0` and the audience is the API's client id.",
    )
    .meta({ examples: [1, 2] }),
  apiName: text().default("Sigma API").describe("Display name of the API's application. You can change it later."),
  adminConsent: flag()
    .default(true)
    .describe(
      "Grant consent for the whole tenant. With `false`, a Cloud Application Administrator opens the URL in the output `<client>_admin_consent_url`.",
    ),
  assignmentRequired: flag()
    .default(true)
    .describe("Only assigned groups and users may log in. With `false`, everyone in the tenant may, including guests."),
  owners: list(text())
    .default([])
    .describe(
      "Object ids of the owners of every application and service principal that the stack creates. A deployer that only has `Application.ReadWrite.OwnedBy` must be one of them.",
    )
    .meta({ examples: [[GUID]] }),
  signInFrequencyDays: number()
    .optional()
    .describe(
      "Create a Conditional Access policy for clients and API: users log in again in the browser after this many days, 1 to 365. It does not limit Sigma's refresh tokens. Needs Entra ID P1. Default: no policy.",
    )
    .meta({ examples: [90, 1, 365] }),
  signInFrequencyEnforced: flag().default(false).describe("Whether to enforce that policy. With `false`, it only reports."),
  issuer: text()
    .optional()
    .describe("The `iss` claim of the access tokens, if it differs. Default: derived from tenant, cloud and version.")
    .meta({ examples: [`https://sts.windows.net/${GUID}/`] }),
});

export type EntraConfig = z.output<typeof entra>;
