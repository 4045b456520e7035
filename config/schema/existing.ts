import * as z from "zod";
import { SnowflakeOAuthType } from "../../lib/snowflake/snowflake-oauth-type";
import { DEFAULT_USER_CLAIM } from "../../lib/user-mapping";
import { list, object, oneOf, text } from "./shapes";

/** `type: existing`: an authorization server that is not managed here. */
export const existing = object({
  type: z.literal("existing"),
  metadataUrl: text().optional().describe("Metadata URI. Default: the issuer's .well-known/openid-configuration."),
  issuer: text().describe("The iss claim of the access tokens, character by character."),
  jwksUrl: z.union([text(), list(text())], { error: "a URL, or a list of URLs" }).describe("JWKS URL. With AZURE, a list of up to three."),
  audience: text().describe("The aud claim of the access tokens."),
  userClaim: z
    .union([text(), list(text())], { error: "a claim's name, or a list of them" })
    .default(DEFAULT_USER_CLAIM)
    .describe("The claim that names the user, or a list of claims; Snowflake uses the first one that is present."),
  snowflakeType: oneOf(SnowflakeOAuthType).describe("The type of the Snowflake integration (EXTERNAL_OAUTH_TYPE)."),
  scopeMappingAttribute: text().optional().describe("CUSTOM: the claim that contains the scopes, scp (default) or scope."),
  scopeDelimiter: text().optional().describe("CUSTOM: the character between the scopes in that claim. Default: a comma."),
});

export type ExistingConfig = z.output<typeof existing>;
