import * as z from "zod";
import { IdentityProviderKind } from "../../lib/authorization-server";
import { DEFAULT_USER_CLAIM } from "../../lib/user-mapping";
import { object, oneOf, text, textOrTexts } from "./shapes";

/** `type: existing`: an authorization server that is not managed here. The keys are those of `AuthorizationServerAttributes`. */
export const existing = object({
  type: z.literal("existing"),
  kind: oneOf(IdentityProviderKind).describe("What it belongs to. It decides the type of the Snowflake integration."),
  issuer: text().describe("The iss claim of the access tokens, character by character."),
  metadataUri: text().optional().describe("Metadata URI. Default: the issuer's .well-known/openid-configuration."),
  jwksUris: textOrTexts("a URI, or a list of URIs").describe("JWKS URI. With entra, a list of up to three."),
  audiences: textOrTexts("an audience, or a list of them").describe(
    "The aud claim of the access tokens, or a list of audiences; one of them is enough.",
  ),
  userMappingClaims: textOrTexts("a claim's name, or a list of them")
    .default(DEFAULT_USER_CLAIM)
    .describe("The claim that names the user, or a list of claims; Snowflake uses the first one that is present."),
  scopeClaim: text().optional().describe("The claim that contains the scopes, scp or scope. Default: unknown; Snowflake reads scp."),
  scopeDelimiter: text()
    .optional()
    .describe("The character between the scopes in that claim. Default: unknown; Snowflake expects a comma."),
});

export type ExistingConfig = z.output<typeof existing>;
