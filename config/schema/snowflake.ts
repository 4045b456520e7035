import * as z from "zod";
import { AnyRoleMode } from "../../lib/snowflake/any-role-mode";
import { IntegrationManagement } from "../../lib/snowflake/integration-definition";
import { SnowflakeOAuthType } from "../../lib/snowflake/snowflake-oauth-type";
import { access } from "./access";
import { flag, list, object, oneOf, text } from "./shapes";

/** A Snowflake account. */
export const snowflake = object({
  organization: text().describe("The Snowflake organization's name."),
  account: text().describe("The account's name in the organization."),
  profile: text().optional().describe("Profile of the Snowflake provider's configuration file, if accounts need different credentials."),
  integrationName: text().default("SIGMA_OAUTH").describe("Name of the security integration, in upper case."),
  integrationType: oneOf(SnowflakeOAuthType)
    .optional()
    .describe("The type of the integration (EXTERNAL_OAUTH_TYPE). Default: OKTA for Okta, AZURE for Microsoft Entra ID, else CUSTOM."),
  scopeMappingAttribute: text()
    .optional()
    .describe("CUSTOM: the claim in which Snowflake finds the scopes, scp or scope. Default: the authorization server's."),
  scopeDelimiter: text()
    .optional()
    .describe("CUSTOM: the character between the scopes in that claim. Default: the authorization server's."),
  enabled: flag().optional().describe("Whether the integration is enabled. Default: true; an adopted integration is left unchanged."),
  anyRoleMode: oneOf(AnyRoleMode)
    .optional()
    .describe("Whether users may switch to any of their roles. Default: ENABLE; an adopted integration keeps its mode."),
  allowedRoles: list(text()).default([]).describe("The only roles that may be used. Not together with blockedRoles."),
  blockedRoles: list(text()).default([]).describe("Roles that may not be used, in addition to those that Snowflake blocks itself."),
  additionalAudiences: list(text())
    .optional()
    .describe(
      "Audiences in addition to the authorization server's. With adopt or management: alter, list the integration's current audiences.",
    ),
  access: access.optional(),
  comment: text().optional().describe("The integration's comment. Default: Sigma; an adopted integration keeps its own."),
  management: oneOf(IntegrationManagement)
    .default(IntegrationManagement.TERRAFORM)
    .describe(
      "terraform creates the integration. sql creates nothing; an output has the statement. alter is for a shared integration; an output has the statement that adds the audience.",
    ),
});

export type SnowflakeConfig = z.output<typeof snowflake>;
