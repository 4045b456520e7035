import * as z from "zod";
import { SnowflakeOAuthType } from "../../lib/snowflake/snowflake-oauth-type";
import { DEFAULT_USER_CLAIM } from "../../lib/user-mapping";
import { list, object, oneOf, text } from "./shapes";

/** `type: existing`: an authorization server that is not managed here. */
export const existing = object({
  type: z.literal("existing"),
  metadataUri: text().optional().describe("Metadata URI. Default: the issuer's .well-known/openid-configuration."),
  issuer: text().describe("The iss claim of the access tokens, character by character."),
  jwksUri: z
    .union([text(), list(text())], { error: "a URL, or a list of URLs" })
    .describe("Where the public keys are. One URL; with AZURE up to three."),
  audience: text().describe("The aud claim of the access tokens."),
  userClaim: z
    .union([text(), list(text())], { error: "a claim's name, or a list of them" })
    .default(DEFAULT_USER_CLAIM)
    .describe("The claim that names the user, or several of which the first that is present counts."),
  snowflakeType: oneOf(SnowflakeOAuthType).describe("The kind of Snowflake integration it needs."),
  scopeMappingAttribute: text().optional().describe("CUSTOM: the claim that holds the scopes, scp (default) or scope."),
  scopeDelimiter: text().optional().describe("CUSTOM: what separates the scopes in that claim. Default: a comma."),
});

export type ExistingConfig = z.output<typeof existing>;
