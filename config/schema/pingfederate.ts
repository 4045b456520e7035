import * as z from "zod";
import { PingFederateContext } from "../../lib/pingfederate/user-attribute";
import { flag, object, oneOf, text } from "./shapes";

/** `type: pingfederate`. */
export const pingfederate = object({
  type: z.literal("pingfederate"),
  adminUrl: text().describe("URL of the administrative API: https://sso-admin.acme.com:9999."),
  productVersion: text('the server\'s version in quotes, such as "12.3"').describe('The server\'s version, such as "12.3".'),
  baseUrl: text().describe("URL of the runtime, where people log in: https://sso.acme.com, without a path."),
  issuer: text().optional().describe("The iss claim of the access tokens. Default: baseUrl."),
  jwksUri: text().optional().describe("Where the keys are, which Snowflake must reach over the internet. Default: <baseUrl>/pf/JWKS."),
  userAttribute: object({
    context: oneOf(PingFederateContext)
      .default(PingFederateContext.DEFAULT)
      .describe("Where the attribute comes from: the persistent grant, an IdP adapter, or an authentication policy contract."),
    contextId: text().optional().describe("The id of the adapter or contract."),
    attribute: text().optional().describe("The attribute's name there. Default: USER_KEY, username, or subject."),
  })
    .optional()
    .describe("The attribute that becomes the user claim."),
  oidcPolicyId: text()
    .optional()
    .describe("The id of the OpenID Connect policy that makes the ID token. Default: the server's default policy, unchecked."),
  existingManagerId: text().optional().describe("The id of an existing access token manager; it is compared at plan and not changed."),
  managerId: text().optional().describe("The id of the access token manager to create; must not change later. Default: sigmaJwt."),
  managerName: text().optional().describe("The display name of the access token manager to create. Default: Sigma."),
  scopeClaim: text()
    .optional()
    .describe("The claim that holds the scopes, scp or scope. Default: scp; scope with the integration type PING_FEDERATE."),
  scopeDelimiter: text()
    .optional()
    .describe("What separates the scopes in that claim. Default: nothing, it is a list; a space with the integration type PING_FEDERATE."),
  omitIssuedAtField: flag()
    .default(false)
    .describe('Leave the field "Include Issued At Claim" out, which older versions of the server do not know.'),
});

export type PingFederateConfig = z.output<typeof pingfederate>;
