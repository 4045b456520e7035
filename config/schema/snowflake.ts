import * as z from "zod";
import { AnyRoleMode } from "../../lib/snowflake/any-role-mode";
import { IntegrationManagement } from "../../lib/snowflake/integration-definition";
import { SnowflakeOAuthType } from "../../lib/snowflake/snowflake-oauth-type";
import { access } from "./access";
import { flag, list, object, oneOf, text } from "./shapes";

/** A Snowflake account. */
export const snowflake = object({
  organization: text()
    .describe("The Snowflake organization's name.")
    .meta({ examples: ["ACME"] }),
  account: text()
    .describe("The account's name in the organization.")
    .meta({ examples: ["ANALYTICS"] }),
  profile: text()
    .optional()
    .describe("A profile of the provider's configuration file, if accounts need different credentials. Default: environment variables.")
    .meta({ examples: ["analytics"] }),
  integrationName: text().default("SIGMA_OAUTH").describe("Name of the security integration, in upper case."),
  integrationType: oneOf(SnowflakeOAuthType)
    .optional()
    .describe(
      "The type of the integration (EXTERNAL_OAUTH_TYPE). `PING_FEDERATE` is for PingFederate only; Snowflake does not document where it reads the scopes then, and a warning says so. Default: `OKTA` for Okta, `AZURE` for Microsoft Entra ID, otherwise `CUSTOM`.",
    ),
  scopeMappingAttribute: text()
    .optional()
    .describe("With `CUSTOM`, the claim in which Snowflake reads the scopes: `scp` or `scope`. Default: the authorization server's.")
    .meta({ examples: ["scope"] }),
  scopeDelimiter: text()
    .optional()
    .describe(
      "With `CUSTOM`, the one character that separates the scopes in that claim. For some accounts, Snowflake's support must allow a delimiter other than a comma. Default: the authorization server's.",
    )
    .meta({ examples: [" "] }),
  enabled: flag().optional().describe("Whether the integration is enabled. Default: `true`; an adopted integration is left unchanged."),
  anyRoleMode: oneOf(AnyRoleMode)
    .optional()
    .describe(
      "Whether users may switch to any of their roles. `ENABLE_FOR_PRIVILEGE` requires USE_ANY_ROLE for the users' roles. `DISABLE` is rejected, because Sigma requests any role. Default: `ENABLE`; an adopted integration keeps its mode.",
    ),
  allowedRoles: list(text())
    .default([])
    .describe("The only roles that may be used. Not together with `blockedRoles`. Without any, all but the blocked ones may be used.")
    .meta({ examples: [["REPORTS", "SIGMA_USERS", "ANALYST"]] }),
  blockedRoles: list(text())
    .default([])
    .describe("Roles that may not be used, in addition to the privileged roles that Snowflake blocks by default.")
    .meta({ examples: [["PAYROLL"]] }),
  additionalAudiences: list(text())
    .optional()
    .describe(
      "Audiences in addition to the authorization server's. With `adopt` or `management: alter`, list the integration's current audiences.",
    )
    .meta({ examples: [["https://acme.com"]] }),
  access: access.optional(),
  comment: text()
    .optional()
    .describe("The integration's comment. Default: `Sigma`; an adopted integration keeps its own.")
    .meta({ examples: ["Sigma"] }),
  management: oneOf(IntegrationManagement)
    .default(IntegrationManagement.TERRAFORM)
    .describe(
      "`terraform` creates the integration. `sql` creates nothing: the statement is the output `<organization>_<account>_create_security_integration`. `alter` is for an existing, shared integration: an output has the statement that adds the audience.",
    ),
});

export type SnowflakeConfig = z.output<typeof snowflake>;
