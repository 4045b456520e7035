import * as z from "zod";
import { PingFederateContext } from "../../lib/pingfederate/user-attribute";
import { flag, object, oneOf, text } from "./shapes";

/** `type: pingfederate`. */
export const pingfederate = object({
  type: z.literal("pingfederate"),
  adminUrl: text()
    .describe("URL of the administrative API, without a path: `https://sso-admin.acme.com:9999`.")
    .meta({ examples: ["https://sso-admin.acme.com:9999"] }),
  productVersion: text('the server\'s version in quotes, such as "12.3"')
    .describe('The server\'s version, in quotes: `"12.3"`. It determines what the Terraform provider sends.')
    .meta({ examples: ["12.3"] }),
  baseUrl: text()
    .describe("URL of the runtime, where people log in, without a path: `https://sso.acme.com`. The metadata URI is derived from it.")
    .meta({ examples: ["https://sso.acme.com"] }),
  issuer: text()
    .optional()
    .describe(
      "The `iss` claim of the access tokens. An https URL; with `snowflake.integrationType: PING_FEDERATE`, any text without spaces and quotes. Default: `baseUrl`.",
    )
    .meta({ examples: ["https://sso.acme.com/snowflake", "https://sso.acme.com/"] }),
  jwksUri: text()
    .optional()
    .describe(
      "URL of the keys that sign access tokens. Snowflake reads them over the internet, so publish them where it can reach them, or set `snowflake.rsaPublicKeys`. Default: `<baseUrl>/pf/JWKS`.",
    )
    .meta({ examples: ["https://keys.acme.com/pf/JWKS", "https://sso.corp/pf/JWKS"] }),
  userAttribute: object({
    context: oneOf(PingFederateContext)
      .default(PingFederateContext.DEFAULT)
      .describe("Where the attribute comes from: `default` (the persistent grant), `idp_adapter` or `authentication_policy_contract`."),
    contextId: text()
      .optional()
      .describe("The id of the adapter or contract. Required unless `context` is `default`.")
      .meta({ examples: ["HTMLFormAdapter"] }),
    attribute: text()
      .optional()
      .describe(
        "The attribute's name in the context. Required with `userMapping: email_address`. Default: by context, `USER_KEY`, `username` or `subject`.",
      )
      .meta({ examples: ["username"] }),
  })
    .optional()
    .describe("The attribute whose value becomes the user claim."),
  oidcPolicyId: text()
    .optional()
    .describe(
      "The id of the OpenID Connect policy for ID tokens. The plan fails unless it has the attribute `email`. Default: the server's default policy, which is not checked, with a warning.",
    )
    .meta({ examples: ["sigma", "OIDC-Policy"] }),
  existingManagerId: text()
    .optional()
    .describe(
      "The id of an existing access token manager, which is not changed. The plan fails unless it matches what Snowflake is configured to expect: type, issuer, audience, scope claim and its form, user claim, and (without `jwksUri`) keys at `/pf/JWKS`. Default: a manager is created.",
    )
    .meta({ examples: ["snowflakeJwt"] }),
  managerId: text()
    .optional()
    .describe("The id of the access token manager to create: at most 32 letters and digits. Never change it. Default: `sigmaJwt`.")
    .meta({ examples: ["sigma"] }),
  managerName: text()
    .optional()
    .describe("The display name of the access token manager to create. Default: `Sigma`.")
    .meta({ examples: ["Sigma JWT"] }),
  scopeClaim: text()
    .optional()
    .describe(
      "The claim in which the manager writes the scopes: `scp` or `scope`. With an existing manager, what that manager writes. Default: `scp`; `scope` if an account has `integrationType: PING_FEDERATE`.",
    )
    .meta({ examples: ["scope"] }),
  scopeDelimiter: text()
    .optional()
    .describe(
      'The character between the scopes in that claim. Default: none, because the claim is a list; `" "` if an account has `integrationType: PING_FEDERATE`.',
    )
    .meta({ examples: [" "] }),
  omitIssuedAtField: flag()
    .default(false)
    .describe(
      'Omit the manager\'s field "Include Issued At Claim", if the server does not have it; versions 12.2 to 13.1 have it. Only with `snowflake.integrationType: PING_FEDERATE`, because with `CUSTOM`, Snowflake requires the claim `iat`.',
    ),
});

export type PingFederateConfig = z.output<typeof pingfederate>;
