import { Entry } from "./entry";

const ANY = "any identity provider";

/** The errors of OAuth itself, and what Auth0, PingOne, PingFederate and Databricks say. RFC 6749, sections 4.1.2.1 and 5.2. */
export const GENERAL_ENTRIES: readonly Entry[] = [
  {
    name: "access_denied",
    from: ANY,
    meaning: "The server does not let this user in, or the user did not want to.",
    causes: [
      { cause: "The user, or a group of the user's, is not assigned.", fix: "assign them", keys: ["clients[].groups", "clients[].users"] },
      {
        cause:
          "No access policy fits (Okta), or the post-login Action refused the user (Auth0): a role is missing, or the e-mail address is not verified.",
        fix: "see the provider's log",
        keys: ["identityProvider.requireVerifiedEmail", "clients[].groups"],
      },
    ],
  },
  {
    name: "invalid_scope",
    from: ANY,
    meaning: "The server does not know a scope, or does not give it to this client.",
    causes: [
      {
        cause: "session:role-any was not created on the server, or not granted to the client.",
        fix: "deploy again; with a server that exists already let the scope be created",
        keys: ["identityProvider.authorizationServer.scopeExists"],
      },
      {
        cause: "The client is for organization login, and the scope is withheld from it, but Sigma asks for it there, too.",
        fix: "grant it: remove roleScope, or set it to true",
        keys: ["clients[].roleScope"],
      },
      {
        cause: "Sigma's form has other scopes than the output <client>_scopes; Entra wants the API's identifier URI in front.",
        fix: "paste that output",
      },
      { cause: "offline_access is asked for, and not allowed.", fix: "set it alike on both sides", keys: ["offlineAccess"] },
    ],
  },
  {
    name: "invalid_client",
    from: ANY,
    meaning: "The server does not take the client's secret or signature.",
    causes: [
      { cause: "The secret in Sigma is wrong, or has ended.", fix: "paste what terraform output -raw <client>_client_secret prints" },
      {
        cause: "The client is registered for another way: secret in the header, in the body, or a signed JWT.",
        fix: "choose one, and the same in Sigma's form (Use JWT bearer tokens)",
        keys: ["clients[].authentication"],
      },
      {
        cause: "With a signed JWT: the server cannot read Sigma's keys.",
        fix: "look at the deployment, whose host has them",
        keys: ["deployment"],
      },
    ],
  },
  {
    name: "invalid_grant",
    from: ANY,
    meaning: "Code or refresh token are not valid any more.",
    causes: [
      {
        cause: "The refresh token has ended: 30 days is the default of Auth0 and PingOne, 7 idle days that of Okta.",
        fix: "set 90 days for both lifetimes",
        keys: ["tokens.refreshTokenDays", "tokens.refreshTokenIdleDays"],
      },
      {
        cause: "The code was used twice, or PKCE is on in one place and off in the other.",
        fix: "set it alike in Sigma's form",
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
        fix: "set offlineAccess alike on client and server, and deploy",
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
    meaning: "The redirect URL is not registered exactly so.",
    causes: [
      {
        cause: "The deployment is another than the organization's.",
        fix: "compare with the redirect URL that Sigma shows",
        keys: ["deployment", "clients[].additionalRedirectUrls"],
      },
      {
        cause: "For Databricks, Sigma's own table spells some hosts with dashes.",
        fix: "register the one that Sigma shows",
        keys: ["clients[].additionalRedirectUrls"],
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
        cause: "Require PKCE is off in the form of the connection.",
        fix: "switch it on there, as the output <client>_require_pkce says",
        keys: ["clients[].requirePkce"],
      },
      {
        cause: "The client is used for organization login, where Sigma knows no PKCE.",
        fix: "declare two clients",
        keys: ["clients[].purposes"],
      },
    ],
  },
  {
    name: "Service not found",
    from: "Auth0",
    meaning: "The audience is that of no API of the tenant.",
    causes: [
      {
        cause: "The tenant's default audience is misspelt.",
        fix: "use the very identifier of the API",
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
    meaning: "Sigma got a token, and the data platform did not open a session with it.",
    causes: [
      {
        cause: "The user in Snowflake has no default role, or a blocked one.",
        fix: "run ALTER USER … SET DEFAULT_ROLE in Snowflake; with snowflake.access the output <organization>_<account>_failing_users is a query that finds such users",
        keys: ["snowflake.access", "snowflake.allowedRoles", "snowflake.blockedRoles"],
      },
      { cause: "Snowflake refuses the token.", fix: "run verify --login, which names the reason", keys: ["audience", "userMapping"] },
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
    meaning: "The refresh token ends sooner than expected.",
    causes: [
      {
        cause: "The idle window is shorter than the lifetime: Okta's default is 7 days, PingFederate's 30.",
        fix: "set both to 90 days",
        keys: ["tokens.refreshTokenIdleDays", "tokens.refreshTokenDays"],
      },
      { cause: "The lifetime is a default: 30 days in Auth0 and PingOne.", fix: "set it to 90 days", keys: ["tokens.refreshTokenDays"] },
      {
        cause: "Entra: Conditional Access asks for a login.",
        fix: "set the frequency of logins there",
        keys: ["identityProvider.signInFrequencyDays"],
      },
      { cause: "No refresh token comes at all.", fix: "allow offline access", keys: ["offlineAccess"] },
    ],
  },
];
