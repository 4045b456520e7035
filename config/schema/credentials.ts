import * as z from "zod";
import { list, number, object, oneOf, text } from "./shapes";

const notify = object({
  emails: list(text()).describe("Who gets the email: 1 to 50 addresses, each the verified address of a user of the Snowflake account."),
  database: text().describe("The existing database in which the alerts are created."),
  schema: text().default("PUBLIC").describe("The existing schema in which the alerts are created."),
  warehouse: text().describe("The existing warehouse that runs the alerts."),
  cron: text().default("0 8 * * *").describe("When the alerts look: minute, hour, day, month, day of the week."),
  timeZone: text().default("UTC").describe("The time zone of cron."),
  failedLoginThreshold: number().default(10).describe("How many failed logins with OAuth in 24 hours are worth an email."),
}).describe("Email from the (first) Snowflake account, before a credential ends and when logins fail. Default: none.");

/** The credentials of a stack's clients. */
export const credentials = object({
  version: number()
    .default(1)
    .describe(
      "Raise it by one to get a new secret, and never lower it. Where the identity provider keeps two, the previous one stays valid.",
    ),
  secretValidDays: number()
    .optional()
    .describe("Entra: how long a new secret is valid, in days, 1 to 730. A change takes effect with the next version. Default: 365."),
  previousSecretDays: number()
    .optional()
    .describe("PingOne (30 at most), PingFederate: how long the previous secret stays valid, in days. Default: 30."),
  source: oneOf({ generated: "generated", variable: "variable" })
    .default("generated")
    .describe(
      "Okta, Auth0, PingFederate: where a custom secret comes from: Terraform makes it, or the variable <client id>_client_secret.",
    ),
  warnDays: number().optional().describe("Every plan and apply warns so many days before a secret or certificate ends. Default: 30."),
  maxAgeDays: number().optional().describe("Every plan and apply warns once a secret without an end is older, in days. Default: 365."),
  notify: notify.optional(),
}).describe("The credentials of the stack's clients, and who is told before they end.");

export type CredentialsConfig = z.output<typeof credentials>;
