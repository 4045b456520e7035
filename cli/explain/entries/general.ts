import { Entry } from "./entry";

const ANY = "any identity provider";

/** The errors of OAuth itself, and what Auth0, PingOne, PingFederate and Databricks say. RFC 6749, sections 4.1.2.1 and 5.2. */
export const GENERAL_ENTRIES: readonly Entry[] = [
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
    name: "redirect_uri does not match",
    also: [
      "redirect_uri_mismatch",
      "callback url mismatch",
      "'redirect_uri' parameter must be a login redirect uri",
      "invalid redirect_uri",
      "redirect uri mismatch",
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
        cause: "For Databricks, Sigma's table spells some hosts with dashes.",
        fix: "register the URL that Sigma shows",
        keys: ["clients[].additionalRedirectUris"],
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
  {
    name: "Service not found",
    from: "Auth0",
    meaning: "No API of the tenant has this audience.",
    causes: [
      {
        cause: "The tenant's default audience is misspelled.",
        fix: "use exactly the API's identifier",
        keys: ["audience", "identityProvider.setTenantDefaultAudience"],
      },
    ],
  },
];

/** What Sigma itself shows. */
export const SIGMA_ENTRIES: readonly Entry[] = [
  {
    name: "could not connect to database",
    also: ["couldn't connect to database", "unable to connect to database", "could not connect to the database"],
    from: "Sigma",
    meaning: "Sigma got a token, but the data platform did not open a session with it.",
    causes: [
      {
        cause: "The user in Snowflake has no default role, or a blocked one.",
        fix: "run ALTER USER … SET DEFAULT_ROLE in Snowflake; with snowflake.access the output <organization>_<account>_failing_users is a query that finds such users",
        keys: ["snowflake.access", "snowflake.allowedRoles", "snowflake.blockedRoles"],
      },
      { cause: "Snowflake rejects the token.", fix: "run verify --login, which shows the reason", keys: ["audience", "userMapping"] },
      { cause: "There is no user in Snowflake for the claim's value.", fix: "compare with SHOW USERS", keys: ["userMapping"] },
      {
        cause: "With Databricks: the user lacks access to the workspace, or CAN USE on the SQL warehouse.",
        fix: "see the output user_requirements",
      },
    ],
  },
  {
    name: "users are logged out after some days",
    also: ["logged out", "log in again", "scheduled exports fail", "session expired"],
    from: "Sigma",
    meaning: "The refresh token expires sooner than expected.",
    causes: [
      {
        cause: "The idle window is shorter than the lifetime: Okta's default is 7 days, PingFederate's 30.",
        fix: "set both to 90 days",
        keys: ["tokens.refreshTokenIdleDays", "tokens.refreshTokenDays"],
      },
      { cause: "The lifetime is a default: 30 days in Auth0 and PingOne.", fix: "set it to 90 days", keys: ["tokens.refreshTokenDays"] },
      {
        cause: "Entra: Conditional Access requires a login.",
        fix: "change the sign-in frequency there",
        keys: ["identityProvider.signInFrequencyDays"],
      },
      { cause: "No refresh token is issued at all.", fix: "allow offline access", keys: ["offlineAccess"] },
    ],
  },
];
