import * as z from "zod";
import { ClientAuthentication } from "../../lib/sigma/client-authentication";
import { DEFAULT_PURPOSES, OAuthPurpose } from "../../lib/sigma/oauth-purpose";
import { flag, list, object, oneOf, text } from "./shapes";

const person = (what: string) =>
  z.union([text(), object({ id: text().describe(`The ${what}'s id.`) })], { error: `the exact name of a ${what}, or { id: … }` });

/** An OAuth client for Sigma. */
export const client = object({
  id: text().optional().describe("Construct id and prefix of the outputs; must not change later. Default: the name in lower case, with _."),
  clientId: text().optional().describe("PingFederate: the client id, which one chooses there. Must not change later. Default: id."),
  name: text().default("Sigma").describe("Display name in the identity provider. May change."),
  purposes: list(oneOf(OAuthPurpose))
    .default([...DEFAULT_PURPOSES])
    .describe("What Sigma uses the client for: organization login, data connection, or both."),
  roleScope: flag()
    .optional()
    .describe(
      "Whether a client for organization login may ask for session:role-any. false withholds it, once a login without it has been tried. Default: true, with a warning; with Entra the purposes decide.",
    ),
  requirePkce: flag().default(false).describe("Whether the client must use PKCE. Not for organization login."),
  authentication: oneOf(ClientAuthentication)
    .default(ClientAuthentication.CLIENT_SECRET)
    .describe("How the client authenticates at the token endpoint. private-key-jwt is not for organization login."),
  groups: list(person("group"))
    .default([])
    .describe("Groups whose members may log in, by exact name or { id: … }; with Auth0 names of roles."),
  users: list(person("user")).default([]).describe("Users who may log in, by login or { id: … }."),
  additionalRedirectUris: list(text()).default([]).describe("Redirect URIs in addition to the deployment's own."),
  postLogoutRedirectUris: list(text()).default([]).describe("Where a user may be sent after signing out."),
  certificateFiles: list(text())
    .default([])
    .describe(
      "Entra and Auth0, private-key-jwt: PEM files with the certificates (Auth0: or public keys) of Sigma's key, relative to this file.",
    ),
  authenticationPolicyId: text()
    .optional()
    .describe("Okta: id of the app sign-on policy. Default: the org's default policy, when the app is created."),
});

export type ClientConfig = z.output<typeof client>;
