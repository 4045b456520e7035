import * as z from "zod";
import { DatabricksCloud } from "../../lib/databricks-account/databricks-cloud";
import { DatabricksPolicyManagement } from "../../lib/databricks-federation/policy-management";
import { DEFAULT_POLICY_ID } from "../../lib/databricks-federation/policy-definition";
import { databricksAccess } from "./databricks-access";
import { list, object, oneOf, profile, text } from "./shapes";

/** A public key that belongs to nobody (RFC 7517, appendix A.1). */
const JWKS =
  '{"keys":[{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","kid":"1"}]}';

/** A Databricks account that trusts the identity provider by token federation. */
export const databricksAccount = object({
  cloud: oneOf(DatabricksCloud).describe("The cloud of the Databricks account."),
  accountId: text()
    .describe("The account's id, a GUID in lower case.")
    .meta({ examples: ["00000000-0000-0000-0000-000000000000"] }),
  accountsHost: text()
    .optional()
    .describe(
      "The account console's host, for government clouds and China: `accounts.cloud.databricks.us`, `accounts.azuredatabricks.cn`, … Default: by cloud, `accounts.cloud.databricks.com`, `accounts.azuredatabricks.net` or `accounts.gcp.databricks.com`.",
    )
    .meta({ examples: ["accounts.cloud.databricks.com"] }),
  profile: profile()
    .optional()
    .describe("A profile of the file `.databrickscfg`, if accounts need different credentials. Default: environment variables.")
    .meta({ examples: ["analytics"] }),
  policyId: text().default(DEFAULT_POLICY_ID).describe("The id of the federation policy in the account."),
  description: text()
    .optional()
    .describe("What people see of the policy in the account. Default: `Sigma`; an adopted policy keeps its own.")
    .meta({ examples: ["Sigma"] }),
  subjectClaim: text()
    .optional()
    .describe("The claim that is the user's name in Databricks, an email address. Default: the claim of `userMapping`.")
    .meta({ examples: ["databricks_username"] }),
  additionalAudiences: list(text())
    .default([])
    .describe("Audiences in addition to the authorization server's.")
    .meta({ examples: [["https://acme.com"]] }),
  jwksUri: text()
    .optional()
    .describe(
      "The URL of the keys that verify tokens. Required if the identity provider has several, as with Entra's mapped claims. Default: Databricks finds the keys through the issuer's metadata document; where that is not below the issuer's URL, or is not known to name the identity provider's JWKS URI, that URI.",
    )
    .meta({ examples: ["https://acme.okta.com/oauth2/ausexampleserver0000/v1/keys"] }),
  jwksJson: text()
    .optional()
    .describe(
      "The public keys that verify tokens, as the text of a JWKS with at most five keys, for an identity provider that Databricks cannot reach. Nobody renews them, and a warning says so. Default: Databricks fetches the keys.",
    )
    .meta({ examples: [JWKS] }),
  management: oneOf(DatabricksPolicyManagement)
    .default(DatabricksPolicyManagement.TERRAFORM)
    .describe(
      "`terraform` creates the policy. `cli` creates nothing: the command is the output `databricks_<account id>_create_federation_policy`.",
    ),
  access: databricksAccess.optional(),
});

export type DatabricksAccountConfig = z.output<typeof databricksAccount>;
