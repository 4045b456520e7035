import * as z from "zod";
import { IdentityProviderKind } from "../../lib/authorization-server";
import { SigmaOAuthProvider } from "../../lib/sigma/oauth-provider";
import { object, oneOf, text, textOrTexts } from "./shapes";

/** `type: existing`: an authorization server that is not managed here. The keys are those of `AuthorizationServerAttributes`. */
export const existing = object({
  type: z.literal("existing"),
  kind: oneOf(IdentityProviderKind).describe("What it belongs to. It determines the type of the Snowflake integration."),
  issuer: text()
    .describe("The `iss` claim of the access tokens, character by character.")
    .meta({ examples: ["https://acme.auth0.com/"] }),
  metadataUri: text()
    .optional()
    .describe("URL of the metadata document. Default: `<issuer>/.well-known/openid-configuration`.")
    .meta({ examples: ["https://acme.auth0.com/.well-known/openid-configuration"] }),
  jwksUris: textOrTexts("a URI, or a list of URIs")
    .optional()
    .describe(
      "The identity provider's JWKS URI. With `entra`, a list of up to three. Required with `snowflake`, except with `rsaPublicKeys` of every account.",
    )
    .meta({ examples: ["https://acme.auth0.com/.well-known/jwks.json"] }),
  audiences: textOrTexts("an audience, or a list of them")
    .describe("The `aud` claim of the access tokens, or a list of audiences; one of them is enough.")
    .meta({ examples: ["https://acme-analytics.snowflakecomputing.com"] }),
  userMappingClaims: textOrTexts("a claim's name, or a list of them")
    .optional()
    .describe(
      "The claim that names the user, or a list of claims; Snowflake uses the first one that is present. Default: `snowflake_username`, or `databricks_username` in a stack with Databricks only.",
    )
    .meta({ examples: ["snowflake_username"] }),
  oauthProvider: oneOf(SigmaOAuthProvider)
    .optional()
    .describe("What Sigma calls it, for a kind that does not say it. Default: by `kind`; `unknown` for `other`.")
    .meta({ examples: ["adfs"] }),
  scopeClaim: text()
    .optional()
    .describe("The claim that contains the scopes: `scp` or `scope`. Default: unknown; Snowflake then reads `scp`.")
    .meta({ examples: ["scope"] }),
  scopeDelimiter: text()
    .optional()
    .describe("The character between the scopes in that claim. Default: unknown; Snowflake then expects a comma.")
    .meta({ examples: [" "] }),
});

export type ExistingConfig = z.output<typeof existing>;
