import * as z from "zod";
import { AnyRoleMode } from "../../lib/snowflake/any-role-mode";
import { IntegrationManagement } from "../../lib/snowflake/integration-definition";
import { access } from "./access";
import { flag, list, object, oneOf, text } from "./shapes";

/** A Snowflake account. */
export const snowflake = object({
  organization: text().describe("The Snowflake organization's name."),
  account: text().describe("The account's name in the organization."),
  profile: text().optional().describe("Profile of the Snowflake provider's configuration file, where accounts need different credentials."),
  integrationName: text().default("SIGMA_OAUTH").describe("Name of the security integration, upper case."),
  enabled: flag().optional().describe("Whether the integration is enabled. Default: true; an adopted one stays as it is."),
  anyRoleMode: oneOf(AnyRoleMode)
    .optional()
    .describe("Whether users may switch to any of their roles. Default: ENABLE; an adopted integration keeps its mode."),
  allowedRoles: list(text()).default([]).describe("The only roles that may be used. Not together with blockedRoles."),
  blockedRoles: list(text()).default([]).describe("Roles that may not be used, in addition to those that Snowflake blocks itself."),
  additionalAudiences: list(text())
    .optional()
    .describe(
      "Audiences in addition to the authorization server's own. With adopt or management: alter, those that the integration has now.",
    ),
  access: access.optional(),
  comment: text().optional().describe("The integration's comment. Default: Sigma; an adopted one keeps its comment."),
  management: oneOf(IntegrationManagement)
    .default(IntegrationManagement.TERRAFORM)
    .describe(
      "terraform creates the integration; sql only prints the statement; alter prints the one that adds the audiences to a shared one.",
    ),
});

export type SnowflakeConfig = z.output<typeof snowflake>;
