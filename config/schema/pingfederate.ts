import * as z from "zod";
import { PingFederateContext } from "../../lib/pingfederate/user-attribute";
import { flag, object, oneOf, text } from "./shapes";

/** `type: pingfederate`. */
export const pingfederate = object({
  type: z.literal("pingfederate"),
  adminUrl: text().describe("URL of the administrative API, without a path: https://sso-admin.acme.com:9999."),
  productVersion: text('the server\'s version in quotes, such as "12.3"').describe('The server\'s version, in quotes: "12.3".'),
  baseUrl: text().describe("URL of the runtime, where users log in, without a path: https://sso.acme.com."),
  issuer: text().optional().describe("The iss claim of the access tokens. Default: baseUrl."),
  jwksUri: text().optional().describe("JWKS URI. Snowflake must be able to reach it over the internet. Default: <baseUrl>/pf/JWKS."),
  userAttribute: object({
    context: oneOf(PingFederateContext)
      .default(PingFederateContext.DEFAULT)
      .describe("Where the attribute comes from: the persistent grant (default), an IdP adapter, or an authentication policy contract."),
    contextId: text().optional().describe("The id of the adapter or contract."),
    attribute: text().optional().describe("The attribute's name in the context. Default, by context: USER_KEY, username, or subject."),
  })
    .optional()
    .describe("The attribute whose value becomes the user claim."),
  oidcPolicyId: text()
    .optional()
    .describe("The id of the OpenID Connect policy for the ID token. Default: the server's default policy, which is not checked."),
  existingManagerId: text().optional().describe("The id of an existing access token manager. Each plan checks it; it is never changed."),
  managerId: text().optional().describe("The id of the access token manager to create. Never change it. Default: sigmaJwt."),
  managerName: text().optional().describe("The display name of the access token manager to create. Default: Sigma."),
  scopeClaim: text()
    .optional()
    .describe("The claim that contains the scopes, scp or scope. Default: scp; scope with the integration type PING_FEDERATE."),
  scopeDelimiter: text()
    .optional()
    .describe(
      "The character between the scopes in that claim. Default: none, because the claim is a list; a space with the integration type PING_FEDERATE.",
    ),
  omitIssuedAtField: flag().default(false).describe('Omit the field "Include Issued At Claim", if the server does not have it.'),
});

export type PingFederateConfig = z.output<typeof pingfederate>;
