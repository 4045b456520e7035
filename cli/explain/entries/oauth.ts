import { Entry } from "./entry";

const ANY = "any identity provider";

/** The rarer errors of OAuth (RFC 6749, 4.1.2.1 and 5.2; RFC 8707, 2) and of OpenID Connect (Core 1.0, 3.1.2.6). */
export const OAUTH_ENTRIES: readonly Entry[] = [
  {
    // The 30 minutes: https://docs.databricks.com/integrations/enable-disable-oauth.html
    name: "OAuth application with client_id not available in Databricks account",
    also: ["oauth application with client_id … not available in databricks account"],
    from: "Databricks",
    meaning: "The account has no such client.",
    causes: [
      { cause: "It was just created or changed, which takes up to 30 minutes.", fix: "wait, and try again" },
      {
        cause: "The app is not in the workspace's account, or was removed.",
        fix: "set the workspace's account, and paste the output <client>_client_id",
        keys: ["identityProvider.accountId", "identityProvider.workspaceHost"],
      },
    ],
  },
  {
    name: "session:role-any refused",
    also: [
      "session:role-any … refused",
      "session:role-any … is not",
      "session:role-any … not allowed",
      "session:role-any … doesn't exist",
      "access_denied session:role-any",
    ],
    from: ANY,
    meaning: "The server did not grant the scope with which Sigma can use any of the user's roles.",
    causes: [
      {
        cause: "The authorization server, or the client there, does not have the scope.",
        fix: "deploy again; with an existing server, remove scopeExists so that the scope is created",
        keys: ["identityProvider.authorizationServer.scopeExists"],
      },
      {
        cause: "The client is for organization login and does not get the scope, but Sigma also requests it there.",
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
    meaning: "The server has no such client id.",
    causes: [
      {
        cause: "The client id or metadata URI belongs to another setup, or the client was removed.",
        fix: "paste <client>_client_id and <client>_metadata_uri of one stack",
        keys: ["clients[].clientId"],
      },
    ],
  },
  {
    name: "invalid_request",
    asSpelt: true,
    from: ANY,
    meaning: "The request is incomplete or malformed; the server's description says how.",
    causes: [
      { cause: "The redirect URI or client id is not the client's.", fix: "compare them with what Sigma shows", keys: ["deployment"] },
      { cause: "The client requires PKCE.", fix: "use the same setting in Sigma's form", keys: ["clients[].requirePkce"] },
    ],
  },
  {
    name: "server_error",
    asSpelt: true,
    from: ANY,
    meaning: "The server failed without saying why.",
    causes: [{ cause: "Only the provider's own log has the reason.", fix: "look there for the time of the login" }],
  },
  {
    name: "temporarily_unavailable",
    asSpelt: true,
    from: ANY,
    meaning: "The server is overloaded or temporarily down.",
    causes: [{ cause: "This setup is not the cause.", fix: "try again later; see the provider's status page" }],
  },
  {
    name: "consent_required",
    from: ANY,
    meaning: "Neither the user nor an administrator has consented.",
    causes: [
      {
        cause: "Nobody consented to the scopes.",
        fix: "log in again and consent; with Entra, let an administrator do it",
        keys: ["identityProvider.adminConsent"],
      },
    ],
  },
  {
    name: "login_required",
    from: ANY,
    meaning: "The user must log in at the provider, but the request did not allow a login page.",
    causes: [{ cause: "The user's session at the provider has expired.", fix: "log in to Sigma again" }],
  },
  {
    name: "interaction_required",
    from: ANY,
    meaning: "The provider needs something from the user, such as a second factor, but could not ask.",
    causes: [
      {
        cause: "A provider policy requires it while a token is renewed.",
        fix: "log in to Sigma again; see the provider's log for the policy",
      },
    ],
  },
  {
    name: "invalid_target",
    from: ANY,
    meaning: "The server has no API with the requested audience or resource.",
    causes: [
      {
        cause: "The audience is not the API's.",
        fix: "use exactly the API's identifier",
        keys: ["audience", "identityProvider.setTenantDefaultAudience"],
      },
    ],
  },
  {
    name: "unsupported_grant_type",
    from: ANY,
    meaning: "The server does not support the grant.",
    causes: [
      {
        cause: "The server lacks the authorization code or refresh token grant.",
        fix: "see its metadata: verify names what is missing",
        keys: ["offlineAccess"],
      },
    ],
  },
  {
    name: "unsupported_response_type",
    from: ANY,
    meaning: "The server does not issue a code to this client.",
    causes: [
      {
        cause: "The client is registered for another flow.",
        fix: "let this project create the client, or allow the authorization code flow",
      },
    ],
  },
  {
    name: "429 Too Many Requests",
    also: ["too many requests"],
    from: "any vendor",
    meaning: "The vendor allows only so many requests in a time, and this deploy, or something else, used them up.",
    causes: [
      { cause: "Several deploys, or other tools, use the vendor's API.", fix: "deploy again after some minutes, with -parallelism=1" },
      { cause: "At a login: many users at once, or a client that tries again and again.", fix: "wait; see the provider's log" },
    ],
  },
];
