import * as z from "zod";
import { AnyRoleMode } from "../../lib/snowflake/any-role-mode";
import { IntegrationManagement } from "../../lib/snowflake/integration-management";
import { SnowflakeOAuthType } from "../../lib/snowflake/snowflake-oauth-type";
import { access } from "./access";
import { flag, list, object, oneOf, profile, text } from "./shapes";

/** A public key that belongs to nobody. */
const RSA_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw9pVywxY4l0LnV0HqTcI9lNvyftey3pSQZ0lXB/6ndMauJ6sEzrH7Ot8oTYMTT/hW/pyQ+IYsROs" +
  "2zntAaEsOJsMdM0mZRYHq2wOm4n8Vmhn5nROS3m1a1hOC5/1xsDan96MGIal81lzk2RJ6NC+GI1FxEXGWiQymg+jhLQZjZIk6QqJG9arliZ7m0YlXgIkEOXR" +
  "vSydokwJVETC+/+E/KBwQT+NOS0H0oHELIQqV5xmV/egLkCCAHZzRJsMXVVNSUepa6RBjXq4ZJPklfU2tBPrdjoAbzaa7uMUGdEQ+RxEiPNJBBTKL8xTe35A" +
  "Sg8F5oFNmsMUruSQwQhQH0pAIwIDAQAB";

/** A Snowflake account. */
export const snowflake = object({
  organization: text()
    .describe("The Snowflake organization's name.")
    .meta({ examples: ["ACME"] }),
  account: text()
    .describe("The account's name in the organization.")
    .meta({ examples: ["ANALYTICS"] }),
  host: text()
    .optional()
    .describe(
      "The host under which the account is reached, if it is not `<organization>-<account>.snowflakecomputing.com`: that of private connectivity, of China, or of a proxy. Terraform connects to it, and `https://<host>` is the default audience. Default: derived from organization and account.",
    )
    .meta({ examples: ["acme-analytics.privatelink.snowflakecomputing.com"] }),
  profile: profile()
    .optional()
    .describe("A profile of the provider's configuration file, if accounts need different credentials. Default: environment variables.")
    .meta({ examples: ["analytics"] }),
  integrationName: text().default("SIGMA_OAUTH").describe("Name of the security integration, in upper case."),
  integrationType: oneOf(SnowflakeOAuthType)
    .optional()
    .describe(
      "The type of the integration (EXTERNAL_OAUTH_TYPE). `PING_FEDERATE` is for PingFederate only; Snowflake does not document where it reads the scopes then, and a warning says so. Default: `OKTA` for Okta, `AZURE` for Microsoft Entra ID, otherwise `CUSTOM`.",
    ),
  rsaPublicKeys: list(text())
    .default([])
    .describe(
      "One or two RSA public keys in Base64, instead of the URL of the identity provider's keys, which Snowflake then does not fetch. For a server that Snowflake cannot reach. Default: Snowflake fetches the keys.",
    )
    .meta({ examples: [[RSA_KEY]] }),
  networkPolicy: text()
    .optional()
    .describe(
      "An existing network policy for logins and queries with the integration's tokens. It applies instead of the policies of the account and of the user, so it must allow all addresses that Sigma connects from. Default: the policies of the user and the account apply.",
    )
    .meta({ examples: ["SIGMA_ADDRESSES"] }),
  scopeMappingAttribute: text()
    .optional()
    .describe("With `CUSTOM`, the claim in which Snowflake reads the scopes: `scp` or `scope`. Default: the authorization server's.")
    .meta({ examples: ["scope"] }),
  scopeDelimiter: text()
    .optional()
    .describe(
      "With `CUSTOM`, the one character that separates the scopes in that claim. Snowflake's support must enable delimiters in the account, and a warning says so. Default: the authorization server's, unless `scopeMappingAttribute` is a different claim.",
    )
    .meta({ examples: [" "] }),
  enabled: flag().optional().describe("Whether the integration is enabled. Default: `true`; an adopted integration is left unchanged."),
  anyRoleMode: oneOf(AnyRoleMode)
    .optional()
    .describe(
      "Whether users may switch to any of their roles. `ENABLE_FOR_PRIVILEGE` requires USE_ANY_ROLE for the users' roles. `DISABLE` is right only with `roleScopes`; otherwise it is rejected, because Sigma requests any role. Default: `ENABLE`; an adopted integration keeps its mode.",
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
