import * as z from "zod";
import { OktaIssuerMode } from "../../lib/okta/issuer-mode";
import { flag, list, number, object, text } from "./shapes";

/** `type: okta`. */
export const okta = object({
  type: z.literal("okta"),
  orgName: text()
    .describe("The org's subdomain: `acme` for acme.okta.com.")
    .meta({ examples: ["acme"] }),
  baseUrl: text()
    .default("okta.com")
    .describe("The org's domain: `okta.com`, `oktapreview.com`, `okta-emea.com`, `okta-gov.com`, `okta.mil`."),
  allowForeignBaseUrl: flag()
    .default(false)
    .describe(
      "Accept a `baseUrl` that is not one of Okta's domains, such as the org's custom domain, with a warning: the API token is sent there.",
    ),
  authorizationServer: object({
    name: text()
      .optional()
      .describe("Name of the server to create. With `id`, the exact name of the existing server, which is looked up. Default: `Sigma`.")
      .meta({ examples: ["Sigma", "Company"] }),
    description: text()
      .optional()
      .describe("Description of the server to create.")
      .meta({ examples: ["For Sigma"] }),
    // Any text: a rule explains why the mode of Okta's that is missing here cannot be used.
    issuerMode: text()
      .meta({ enum: Object.values(OktaIssuerMode) })
      .optional()
      .describe("`CUSTOM_URL` for the org's custom domain. `DYNAMIC` is rejected: Snowflake trusts one issuer. Default: `ORG_URL`."),
    id: text()
      .optional()
      .describe("Id of an existing server. Scope, claim and policy are added to it. Default: a server is created.")
      .meta({ examples: ["ausexampleserver0000"] }),
    issuer: text()
      .optional()
      .describe(
        "The issuer of the existing server. Default: looked up by `name`; without a name `https://<orgName>.<baseUrl>/oauth2/<id>`, with a warning.",
      )
      .meta({ examples: ["https://acme.okta.com/oauth2/ausexampleserver0000"] }),
    scopeExists: flag()
      .optional()
      .describe("Whether the existing server already has the scope `session:role-any`, or all of `roleScopes`. Default: `false`."),
    claimExists: flag().optional().describe("Whether the existing server already has the user claim. Default: `false`."),
    policyId: text()
      .optional()
      .describe(
        "Id of an existing access policy. The output `policy_client_ids` lists the client ids to add to it. Default: a policy with one rule is created.",
      )
      .meta({ examples: ["00pexamplepolicy0000"] }),
    policyPriority: number()
      .optional()
      .describe("The policy's priority among the server's policies. Default: `1`, the first.")
      .meta({ examples: [1] }),
    policyGroupIds: list(text())
      .optional()
      .describe("Ids of the groups to which the policy's rule is limited. Default: everyone who is assigned.")
      .meta({ examples: [["00gexampleanalysts00"]] }),
  })
    .default({})
    .describe("The custom authorization server. Needs Okta API Access Management. Default: a server is created."),
});

export type OktaConfig = z.output<typeof okta>;
