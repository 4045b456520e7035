import { Entry } from "./entry";

const ANY = "any identity provider";

/** The errors of OAuth itself, and what Auth0, PingOne, PingFederate and Databricks say. RFC 6749, sections 4.1.2.1 and 5.2. */
export const GENERAL_ENTRIES: readonly Entry[] = [
  {
    name: "redirect_uri does not match",
    also: [
      "redirect_uri_mismatch",
      "callback url mismatch",
      "'redirect_uri' parameter must be a login redirect uri",
      "invalid redirect_uri",
      "redirect uri mismatch",
      "redirect url mismatch",
      "redirect_uri is not registered",
      "redirect_uri … not registered for oauth application",
    ],
    from: ANY,
    meaning: "The redirect URI is not registered in exactly this form.",
    causes: [
      {
        cause: "The deployment is not the organization's.",
        fix: "compare with the redirect URI that Sigma shows",
        keys: ["deployment", "clients[].additionalRedirectUris"],
      },
      {
        cause:
          "With Databricks: Sigma's pages spell some hosts with dots and some with dashes, and embedding has a redirect URI of a different path.",
        fix: "register the URL that Sigma shows",
        keys: ["clients[].additionalRedirectUris"],
      },
    ],
  },
  {
    name: "access_denied",
    from: ANY,
    meaning: "The server rejected the user, or the user cancelled.",
    causes: [
      {
        cause: "Neither the user nor one of the user's groups is assigned.",
        fix: "assign them",
        keys: ["clients[].groups", "clients[].users"],
      },
      {
        cause:
          "No access policy matches (Okta), or the post-login Action rejected the user (Auth0): a role is missing, or the email address is not verified.",
        fix: "see the provider's log",
        keys: ["identityProvider.requireVerifiedEmail", "clients[].groups"],
      },
    ],
  },
  {
    name: "invalid_scope",
    also: ["the requested scope is invalid, unknown, or malformed"],
    from: ANY,
    meaning: "The server does not have a scope, or does not grant it to this client.",
    causes: [
      {
        cause: "session:role-any was not created on the server, or not granted to the client.",
        fix: "deploy again; with an existing server, remove scopeExists so that the scope is created",
        keys: ["identityProvider.authorizationServer.scopeExists"],
      },
      {
        cause: "The client is for organization login and does not get the scope, but Sigma also requests it there.",
        fix: "grant it: remove roleScope, or set it to true",
        keys: ["clients[].roleScope"],
      },
      {
        cause: "The scopes in Sigma's form are not the output <client>_scopes; Entra needs the API's identifier URI as prefix.",
        fix: "paste that output",
      },
      { cause: "offline_access is requested, but not allowed.", fix: "use the same setting on both sides", keys: ["offlineAccess"] },
    ],
  },
  {
    name: "invalid_client",
    also: ["client authentication failed"],
    from: ANY,
    meaning: "The server rejects the client's secret or signature.",
    causes: [
      { cause: "The secret in Sigma is wrong or has expired.", fix: "paste what terraform output -raw <client>_client_secret prints" },
      {
        cause: "The client is registered for another method: secret in the header, secret in the body, or signed JWT.",
        fix: "choose one, and use the same in Sigma's form (Use JWT bearer tokens)",
        keys: ["clients[].authentication"],
      },
      {
        cause: "With a signed JWT: the server cannot read Sigma's keys.",
        fix: "check the deployment, whose host has them",
        keys: ["deployment"],
      },
    ],
  },
  {
    name: "authorization code is invalid or has expired",
    also: ["pkce verification failed", "invalid authorization code"],
    from: ANY,
    meaning: "The server does not exchange the code of this login for tokens.",
    causes: [
      {
        cause: "The code was used twice, or too late: it is valid once, and for some minutes at most.",
        fix: "start the login again on Sigma's page, in a private window",
      },
      {
        cause: "PKCE: Require PKCE was changed in Sigma's form during the login, or two logins ran in one browser.",
        fix: "log in again, with one tab; use the same setting in Sigma's form",
        keys: ["clients[].requirePkce"],
      },
    ],
  },
  {
    name: "invalid_grant",
    from: ANY,
    meaning: "The code or refresh token is no longer valid.",
    causes: [
      {
        cause: "The refresh token has expired: the default is 30 days in Auth0 and PingOne, and 7 idle days in Okta.",
        fix: "set 90 days for both lifetimes",
        keys: ["tokens.refreshTokenDays", "tokens.refreshTokenIdleDays"],
      },
      {
        cause: "The code was used twice, or PKCE is on in one place and off in the other.",
        fix: "use the same setting in Sigma's form",
        keys: ["clients[].requirePkce"],
      },
    ],
  },
  {
    name: "unauthorized_client",
    from: ANY,
    meaning: "The client may not use this grant.",
    causes: [
      {
        cause: "The client lacks the refresh token grant.",
        fix: "use the same offlineAccess on client and server, and deploy",
        keys: ["offlineAccess"],
      },
    ],
  },
  {
    name: "code challenge required",
    also: ["code_challenge required", "pkce is required", "code challenge is required"],
    from: ANY,
    meaning: "The client requires PKCE, and Sigma did not send it.",
    causes: [
      {
        cause: "Require PKCE is off in the connection form.",
        fix: "turn it on there, as the output <client>_require_pkce says",
        keys: ["clients[].requirePkce"],
      },
      {
        cause: "The client is used for organization login, where Sigma does not support PKCE.",
        fix: "declare two clients",
        keys: ["clients[].purposes"],
      },
    ],
  },
];
