import * as z from "zod";
import { list, number, object, oneOf, text } from "./shapes";

const notify = object({
  emails: list(text())
    .describe(
      "Recipients: 1 to 50 email addresses. Each must be the verified address of a user of the Snowflake account, or the deploy fails.",
    )
    .meta({ examples: [["oncall@acme.com"], ["oncall@acme.com", "ada@acme.com"]] }),
  database: text()
    .describe("The existing database in which the alerts are created.")
    .meta({ examples: ["OPS"] }),
  schema: text()
    .default("PUBLIC")
    .describe("The existing schema in which the alerts are created.")
    .meta({ examples: ["ALERTS"] }),
  warehouse: text()
    .describe("The existing warehouse that runs the alerts. The smallest size is enough.")
    .meta({ examples: ["OPS_WH"] }),
  cron: text()
    .default("0 8 * * *")
    .describe(
      "When the alerts run: minute (one number), hour, day, month, day of the week. They check the failed logins of the last 24 hours, so run them every day.",
    )
    .meta({ examples: ["0 8 * * *", "5 7-9 L * MON-FRI"] }),
  timeZone: text()
    .default("UTC")
    .describe("The time zone of `cron`, by its name in the IANA database.")
    .meta({ examples: ["UTC", "America/Argentina/Salta"] }),
  failedLoginThreshold: number()
    .default(10)
    .describe("Send email if at least this many OAuth logins failed in 24 hours, 1 to 10000.")
    .meta({ examples: [10, 1, 10000] }),
}).describe("Email from the (first) Snowflake account, before a credential expires and when logins fail. Default: no email.");

/** The credentials of a stack's clients. */
export const credentials = object({
  version: number()
    .default(1)
    .describe(
      "Raise it by one to get a new client secret. Never raise it by two, and never lower it. What happens to the previous secret depends on the identity provider.",
    )
    .meta({ examples: [2, 1, 9] }),
  secretValidDays: number()
    .optional()
    .describe(
      "Entra: how long a new secret is valid, in days, 1 to 730. A change takes effect with the next version, so it never replaces the secret in use. A policy of the tenant may allow less. Default: `365`.",
    )
    .meta({ examples: [365, 31, 730] }),
  previousSecretDays: number()
    .optional()
    .describe(
      "How long the previous secret stays valid after a new version, in days. PingOne: 0 to 30. PingFederate: 0 to 365. With `0`, it stops working at once. Default: `30`.",
    )
    .meta({ examples: [14, 0, 30] }),
  source: oneOf({ generated: "generated", variable: "variable" })
    .default("generated")
    .describe(
      "Okta, Auth0, PingFederate. With `generated`, the vendor generates the first secret and Terraform generates later ones (PingFederate: Terraform generates all of them). With `variable`, the secret is the sensitive Terraform variable `<client id>_client_secret`.",
    ),
  warnDays: number()
    .optional()
    .describe("Every plan and apply warns this many days before a secret or certificate expires, 1 to 365. Default: `30`.")
    .meta({ examples: [30] }),
  maxAgeDays: number()
    .optional()
    .describe(
      "For secrets that do not expire: every plan and apply warns if one is older than this many days, 1 to 3650. Sigma requires no maximum age; your security policy may. Default: `365`.",
    )
    .meta({ examples: [180, 1, 3650] }),
  notify: notify.optional(),
}).describe("The credentials of the stack's clients, their expiry, and who is warned.");

export type CredentialsConfig = z.output<typeof credentials>;
