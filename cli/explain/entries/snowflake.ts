import { Entry } from "./entry";

const from = "Snowflake";

/**
 * What Snowflake says about a token, or during a session.
 *
 * https://docs.snowflake.com/en/user-guide/oauth-ext-overview, Error codes
 * https://docs.snowflake.com/en/user-guide/oauth-snowflake-overview, Error codes
 * https://docs.snowflake.com/en/user-guide/snowflake-cortex/cortex-agents-teams-integration, Troubleshooting: 390303, 390304, 390317, 390186
 */
export const SNOWFLAKE_ENTRIES: readonly Entry[] = [
  {
    name: "390318",
    also: ["oauth access token expired"],
    from,
    meaning: "The access token expired during the session.",
    causes: [
      {
        cause: "Sigma has no refresh token, or it has expired.",
        fix: "allow offline access for 90 days, then log in again",
        keys: ["offlineAccess", "tokens.refreshTokenDays", "tokens.refreshTokenIdleDays"],
      },
    ],
  },
  {
    // The four hours: https://github.com/snowflakedb/gosnowflake/issues/160
    name: "390114",
    also: ["authentication token has expired"],
    from,
    meaning:
      "The session has expired: Snowflake ends it after four hours without a request. This token is Snowflake's, not the identity provider's.",
    causes: [
      { cause: "Nobody used the session for four hours.", fix: "reload the page in Sigma, or run the deploy again" },
      {
        cause: "It happens again at once: Sigma cannot get a new access token, because its refresh token has expired or was revoked.",
        fix: "log in to the connection again in Sigma, and check the lifetimes",
        keys: ["offlineAccess", "tokens.refreshTokenDays", "tokens.refreshTokenIdleDays"],
      },
    ],
  },
  {
    name: "390144",
    also: ["jwt token is invalid"],
    from,
    meaning: "Snowflake rejects the token, for a reason that it shows only to administrators.",
    causes: [
      {
        cause: "Any of the reasons that start with EXTERNAL_OAUTH_.",
        fix: "run SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('<the id in brackets>') with MONITOR, and explain the reason that it shows; or run verify --login",
      },
      {
        cause: "At a deploy: Terraform logs in with a key pair that is not the user's, or with a wrong user, account or clock.",
        fix: "compare RSA_PUBLIC_KEY_FP of DESC USER with the key; set SNOWFLAKE_USER to the login name; check organization, account and the clock",
        keys: ["snowflake.profile", "snowflake.organization", "snowflake.account"],
      },
    ],
  },
  {
    name: "390194",
    also: ["no default role", "default role is not set", "no default role has been assigned"],
    from,
    meaning: "The user in Snowflake has no usable default role.",
    causes: [
      {
        cause: "DEFAULT_ROLE is empty, or the role was not granted.",
        fix: "run ALTER USER … SET DEFAULT_ROLE in Snowflake, with a role that the user has; the output <organization>_<account>_alter_users has the statements for users of snowflake.access",
        keys: ["snowflake.access.users"],
      },
      {
        cause: "The default role is blocked by the integration.",
        fix: "choose another default role, or allow it",
        keys: ["snowflake.allowedRoles", "snowflake.blockedRoles"],
      },
    ],
  },
  {
    name: "390303",
    also: ["invalid oauth access token"],
    from,
    meaning: "The token is invalid or has expired.",
    causes: [
      {
        cause: "Issuer, keys or audience of the integration are not those of the token.",
        fix: "run verify --login, which names the one that differs; or run SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('<the id in brackets>') with MONITOR",
        keys: ["audience", "identityProvider.issuer"],
      },
      { cause: "The token was revoked, or the user's roles changed since the login.", fix: "log in to Sigma again" },
    ],
  },
  {
    name: "390304",
    from,
    meaning: "The token is valid, but its claim does not lead to exactly one user in Snowflake.",
    causes: [
      {
        cause: "No user has the claim's value as LOGIN_NAME or EMAIL, whichever is compared.",
        fix: "compare with SHOW USERS; verify --login shows the claim",
        keys: ["userMapping.attribute", "userMapping.value"],
      },
      {
        cause: "Several users have the same email address.",
        fix: "set a different address for each user, or compare LOGIN_NAME",
        keys: ["userMapping.attribute"],
      },
      {
        cause:
          "With Snowflake's own OAuth server, the same code means that the response type is not code: Sigma uses that server instead of the identity provider.",
        fix: "paste the metadata URI of the identity provider into Sigma's form (the output <client>_metadata_uri)",
      },
    ],
  },
  {
    // That EXTERNAL_OAUTH_USER_MISMATCH is the same is not confirmed.
    name: "390309",
    also: ["user you were trying to authenticate as differs", "oauth_usernames_mismatch", "user mismatch"],
    from,
    meaning: "A user was named next to the token, and the token is for another one.",
    causes: [
      {
        cause: "The client also sends a user name: a different user, or the NAME of a user whose LOGIN_NAME is different.",
        fix: "remove the user name there, because the token names the user; where Terraform logs in with a token, set SNOWFLAKE_USER to its user",
        keys: ["snowflake.profile"],
      },
      {
        cause: "The browser was logged in to the identity provider as another person.",
        fix: "log out there, and log in again in a private window",
      },
    ],
  },
  {
    name: "390317",
    also: [
      "role requested is not listed in the Access Token or was filtered",
      "not listed in the access token",
      "role requested in connect request",
    ],
    from,
    meaning: "The role is not among the token's scopes, or the integration does not allow it.",
    causes: [
      {
        cause: "The any-role mode is DISABLE, Snowflake's default, but Sigma requests session:role-any.",
        fix: "set it to ENABLE, or request the scope of one role",
        keys: ["snowflake.anyRoleMode", "roleScopes"],
      },
      {
        cause: "With ENABLE_FOR_PRIVILEGE the role lacks USE_ANY_ROLE.",
        fix: "grant it on the integration, or set ENABLE",
        keys: ["snowflake.anyRoleMode"],
      },
      {
        cause: "The scopes are not in the claim or form that Snowflake reads with CUSTOM.",
        fix: "set claim and delimiter to match the token, which verify --token - shows",
        keys: ["snowflake.scopeMappingAttribute", "snowflake.scopeDelimiter"],
      },
      {
        cause:
          "ACCOUNTADMIN, ORGADMIN, GLOBALORGADMIN and SECURITYADMIN are blocked by default, so logins work for analysts but fail for admins.",
        fix: "use another role; only Snowflake's own setting can allow these",
        keys: ["snowflake.allowedRoles"],
      },
      {
        cause: "Auth0's role-based access control removes scopes for users without the permission.",
        fix: "grant the permission to the role",
        keys: ["identityProvider.rbac"],
      },
      {
        cause: "The connection uses the tokens of the organization login, and its client may not ask for session:role-any.",
        fix: "grant it: remove roleScope, or set it to true",
        keys: ["clients[].roleScope"],
      },
      {
        cause: "The scope is session:scope:<role>, which Snowflake does not read with AZURE.",
        fix: "request session:role-any, as the output <client>_scopes does",
      },
    ],
  },
  {
    name: "390190",
    from,
    meaning: "A SAML error.",
    causes: [{ cause: "The client logs in with externalbrowser, not with OAuth.", fix: "choose OAuth in the form of Sigma's connection" }],
  },
  {
    // https://docs.snowflake.com/en/user-guide/errors-saml
    name: "390191",
    also: ["user you were trying to authenticate as differs from the user currently logged in at the IDP"],
    from,
    meaning: "A SAML error: the named user is not the one who is logged in at the identity provider. OAuth has 390309 for it.",
    causes: [
      {
        cause: "The client logs in with externalbrowser, and the browser is logged in as another person.",
        fix: "choose OAuth in the form of Sigma's connection; at the deploy, log out of the identity provider, or use a key pair",
        keys: ["snowflake.profile"],
      },
    ],
  },
  {
    // ID_TOKEN_INVALID_LOGIN_REQUEST in Snowflake's drivers.
    name: "390195",
    also: ["the provided id token is invalid"],
    from: "a Snowflake driver",
    meaning: "A driver used a login that it had cached, and that is no longer valid. It is not about Sigma, which has no such cache.",
    causes: [
      {
        cause: "Terraform or a client logs in with externalbrowser and a cached ID token.",
        fix: "try again, which opens the browser; for deploys, use a key pair",
        keys: ["snowflake.profile"],
      },
    ],
  },
  {
    name: "003524",
    also: ["integration with the given issuer already exists", "external oauth issuer already exists"],
    from: "Snowflake, on deploy",
    meaning: "Snowflake allows one integration for each issuer, and one exists.",
    causes: [
      {
        cause: "Entra has one issuer for the whole tenant, and Power BI, Tableau or another application already has an integration for it.",
        fix: "share it (management: alter prints the statement that adds the audience), or adopt it",
        keys: ["snowflake.management", "adopt.integrations", "snowflake.additionalAudiences"],
      },
    ],
  },
];
