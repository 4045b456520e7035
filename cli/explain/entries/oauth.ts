import { Entry } from "./entry";

const ANY = "any identity provider";

/** The rarer errors of OAuth (RFC 6749, 4.1.2.1 and 5.2; RFC 8707, 2) and of OpenID Connect (Core 1.0, 3.1.2.6). */
export const OAUTH_ENTRIES: readonly Entry[] = [
  {
    // The 30 minutes: https://docs.databricks.com/integrations/enable-disable-oauth.html
    name: "OAuth application with client_id not available in Databricks account",
    also: ["oauth application with client_id … not available in databricks account"],
    from: "Databricks",
    meaning: "The account does not know the client.",
    causes: [
      { cause: "It was made or changed just now: that takes up to 30 minutes.", fix: "wait, and try again" },
      {
        cause: "The app was made in another account than that of the workspace, or removed since.",
        fix: "name the account of the workspace, and paste the output <client>_client_id",
        keys: ["identityProvider.accountId", "identityProvider.workspaceHost"],
      },
    ],
  },
  {
    name: "session:role-any refused",
    also: ["session:role-any … refused", "session:role-any … is not", "session:role-any … not allowed", "session:role-any … doesn't exist"],
    from: ANY,
    meaning: "The scope by which Sigma gets any role of the user's is not given.",
    causes: [
      {
        cause: "The authorization server, or the client there, does not have the scope.",
        fix: "deploy again; with a server that exists already let the scope be created",
        keys: ["identityProvider.authorizationServer.scopeExists"],
      },
      {
        cause: "The client is for organization login, and the scope is withheld from it, but Sigma asks for it there, too.",
        fix: "grant it: remove roleScope, or set it to true",
        keys: ["clients[].roleScope"],
      },
      { cause: "Snowflake: the any-role mode is DISABLE.", fix: "set it to ENABLE", keys: ["snowflake.anyRoleMode"] },
    ],
  },
  {
    name: "Unknown client",
    also: ["unknown or invalid client_id"],
    from: ANY,
    meaning: "The server does not know the client id.",
    causes: [
      {
        cause: "Client id or metadata URI are those of another set-up, or the client was removed.",
        fix: "paste <client>_client_id and <client>_metadata_uri of one stack",
        keys: ["clients[].clientId"],
      },
    ],
  },
  {
    name: "invalid_request",
    asSpelt: true,
    from: ANY,
    meaning: "Something is missing in the request, or not as the server wants it; its description says what.",
    causes: [
      { cause: "Redirect URL or client id are not those of the client.", fix: "compare with what Sigma shows", keys: ["deployment"] },
      { cause: "The client requires PKCE.", fix: "set it alike in Sigma's form", keys: ["clients[].requirePkce"] },
    ],
  },
  {
    name: "server_error",
    asSpelt: true,
    from: ANY,
    meaning: "The server failed, and says no more.",
    causes: [{ cause: "Only the provider's own log has the reason.", fix: "look there, at the time of the login" }],
  },
  {
    name: "temporarily_unavailable",
    asSpelt: true,
    from: ANY,
    meaning: "The server is too busy, or down for a while.",
    causes: [{ cause: "It is not about this set-up.", fix: "try again later; see the provider's status page" }],
  },
  {
    name: "consent_required",
    from: ANY,
    meaning: "The user, or an administrator, has not consented.",
    causes: [
      {
        cause: "Nobody consented to the scopes.",
        fix: "log in again and consent; with Entra let an administrator do it",
        keys: ["identityProvider.adminConsent"],
      },
    ],
  },
  {
    name: "login_required",
    from: ANY,
    meaning: "The user must log in at the provider, and the request allowed no page for it.",
    causes: [{ cause: "The user's session at the provider has ended.", fix: "log in again in Sigma" }],
  },
  {
    name: "interaction_required",
    from: ANY,
    meaning: "The provider wants something of the user, such as a second factor, and could not ask.",
    causes: [
      {
        cause: "A policy of the provider asks for it while a token is renewed.",
        fix: "log in again in Sigma; see the provider's log for the policy",
      },
    ],
  },
  {
    name: "invalid_target",
    from: ANY,
    meaning: "The server knows no API by the audience or resource that was asked for.",
    causes: [
      {
        cause: "The audience is not that of the API.",
        fix: "use the very identifier of the API",
        keys: ["audience", "identityProvider.setTenantDefaultAudience"],
      },
    ],
  },
  {
    name: "unsupported_grant_type",
    from: ANY,
    meaning: "The server does not know the grant.",
    causes: [
      {
        cause: "The server lacks authorization code, or refresh token.",
        fix: "see its metadata: verify names what is missing",
        keys: ["offlineAccess"],
      },
    ],
  },
  {
    name: "unsupported_response_type",
    from: ANY,
    meaning: "The server does not give a code to this client.",
    causes: [
      { cause: "The client is registered for another flow.", fix: "let the client be made here, or allow the authorization code flow" },
    ],
  },
];
