import * as z from "zod";
import { PingOneRegion } from "../../lib/pingone/pingone-region";
import { list, object, oneOf, text } from "./shapes";

const REGIONS = Object.fromEntries(PingOneRegion.all().map(({ code }) => [code, code]));

/** `type: pingone`. */
export const pingone = object({
  type: z.literal("pingone"),
  environmentId: text()
    .describe("The environment's id, a GUID in lower case.")
    .meta({ examples: ["00000000-0000-0000-0000-000000000000"] }),
  region: oneOf(REGIONS).describe(
    "The environment's region, which determines the hosts: `auth.pingone` with `.com` (`NA`), `.eu` (`EU`), `.asia` (`AP`), `.com.au` (`AU`), `.ca` (`CA`) or `.sg` (`SG`).",
  ),
  customDomain: text()
    .optional()
    .describe(
      "The environment's custom domain, if users log in there. The issuer is then assumed to be `https://<domain>/as`, with a warning. Default: the region's host.",
    )
    .meta({ examples: ["login.acme.com", "sso.acme.com"] }),
  issuer: text()
    .optional()
    .describe("The `iss` claim of the access tokens, if it differs. Default: derived from region, environment and custom domain.")
    .meta({ examples: ["https://login.acme.com/as"] }),
  resourceName: text().default("Sigma API").describe("Display name of the custom resource. You can change it later."),
  scopeClaim: text()
    .optional()
    .describe(
      "The claim in which Snowflake reads the scopes. PingOne writes `scope`, with spaces between the scopes, for which Snowflake's support must first enable a delimiter in the account. With `scp`, every token for the resource also contains the claim `scp` with the scope for roles, which needs no delimiter; the resource must then have no other scopes. Default: `scope`.",
    )
    .meta({ examples: ["scp", "scope"] }),
  alertEmails: list(text())
    .default([])
    .describe(
      "Recipients of email about expiring certificates and keys of the environment. PingOne sends no alert about client secrets, which do not expire.",
    )
    .meta({ examples: [["oncall@acme.com"]] }),
});

export type PingOneConfig = z.output<typeof pingone>;
