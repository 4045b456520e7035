import * as z from "zod";
import { OktaIssuerMode } from "../../lib/okta/issuer-mode";
import { flag, list, number, object, text } from "./shapes";

/** `type: okta`. */
export const okta = object({
  type: z.literal("okta"),
  orgName: text().describe("The org's subdomain: acme for acme.okta.com."),
  baseUrl: text().default("okta.com").describe("okta.com, oktapreview.com, okta-emea.com, …"),
  allowForeignBaseUrl: flag()
    .default(false)
    .describe(
      "Accept a baseUrl that is not one of Okta's domains, such as the org's custom domain, with a warning. The API token is sent there.",
    ),
  authorizationServer: object({
    name: text().optional().describe("Name of the server to create. With id, the exact name of the existing server. Default: Sigma."),
    description: text().optional().describe("Description of the server to create."),
    // Any text: a rule explains why the mode of Okta's that is missing here cannot be used.
    issuerMode: text()
      .meta({ enum: Object.values(OktaIssuerMode) })
      .optional()
      .describe("ORG_URL (default), or CUSTOM_URL for the org's custom domain."),
    id: text().optional().describe("Id of an existing server. Scope, claim and policy are added to it."),
    issuer: text().optional().describe("The existing server's issuer. Default: looked up by name, or derived from org and id."),
    scopeExists: flag().optional().describe("Whether the existing server already has the scope session:role-any. Default: false."),
    claimExists: flag().optional().describe("Whether the existing server already has the user claim. Default: false."),
    policyId: text()
      .optional()
      .describe("Id of an existing access policy. The output policy_client_ids lists the client ids to add to it."),
    policyPriority: number().optional().describe("The policy's priority among the server's policies. Default: 1, the first."),
    policyGroupIds: list(text())
      .optional()
      .describe("Ids of the groups to which the policy's rule is limited. Default: everyone who is assigned."),
  })
    .default({})
    .describe("The custom authorization server. Needs Okta API Access Management."),
});

export type OktaConfig = z.output<typeof okta>;
