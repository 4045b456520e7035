import { Cause, Entry } from "./entry";

const from = "Snowflake";

/** What Snowflake says at a login. */
export const SNOWFLAKE_ENTRIES: readonly Entry[] = [
  {
    name: "390318",
    also: ["oauth access token expired", "authentication token has expired"],
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
    name: "390302",
    also: ["consent invalid"],
    from: "Snowflake OAuth, its own server",
    meaning: "The user's consent to a client of Snowflake's own server is not valid.",
    causes: [ownServer()],
  },
  {
    name: "390303",
    also: ["invalid oauth access token"],
    from,
    meaning: "The token is invalid or has expired.",
    causes: [
      { cause: "The token was revoked, or the user's roles changed since the login.", fix: "log in to Sigma again" },
      {
        cause: "Issuer, audience, signature or user do not match.",
        fix: "run verify --login, which shows the cause",
        keys: ["audience", "userMapping"],
      },
    ],
  },
  {
    name: "390304",
    from: "Snowflake OAuth, its own server",
    meaning: "The response type is not code.",
    causes: [ownServer()],
  },
  { name: "390305", from: "Snowflake OAuth, its own server", meaning: "The state has more than 2048 characters.", causes: [ownServer()] },
  { name: "390306", from: "Snowflake OAuth, its own server", meaning: "There is no integration for the client.", causes: [ownServer()] },
  {
    name: "390307",
    from: "Snowflake OAuth, its own server",
    meaning: "The redirect URI is not the registered one.",
    causes: [ownServer()],
  },
  { name: "390308", from: "Snowflake OAuth, its own server", meaning: "The scope is not valid.", causes: [ownServer()] },
  {
    name: "390309",
    also: ["user you were trying to authenticate as differs", "user mismatch"],
    from,
    meaning: "The token's user is not the user in Snowflake.",
    causes: [
      {
        cause: "The claim's value does not equal the user's LOGIN_NAME or EMAIL, whichever is compared.",
        fix: "compare with SHOW USERS, and map a property that both sides have",
        keys: ["userMapping.attribute", "userMapping.value"],
      },
    ],
  },
  {
    name: "390311",
    from: "Snowflake OAuth, its own server",
    meaning: "The PKCE code challenge is not valid.",
    causes: [ownServer()],
  },
  {
    name: "390317",
    from,
    meaning: "Snowflake found no role in the token's scopes.",
    causes: [
      {
        cause: "With AZURE, Snowflake does not understand a scope session:scope:<role>.",
        fix: "request session:role-any, as the stack's output <client>_scopes does",
        keys: ["snowflake.anyRoleMode"],
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
    name: "003524",
    also: ["an integration with the given issuer already exists"],
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
  {
    name: "role requested is not listed in the Access Token or was filtered",
    also: ["not listed in the access token", "role requested in connect request"],
    from,
    meaning: "The role is not among the token's scopes, or the integration does not allow it.",
    causes: [
      { cause: "The any-role mode is DISABLE, Snowflake's default.", fix: "set it to ENABLE", keys: ["snowflake.anyRoleMode"] },
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
    ],
  },
];

/** What cannot come from this setup, which uses another authorization server. */
function ownServer(): Cause {
  return {
    cause:
      "This is about Snowflake's own OAuth server, which this setup does not use: Sigma goes to Snowflake instead of the identity provider.",
    fix: "paste the metadata URI of the identity provider into Sigma's form (the output <client>_metadata_uri)",
  };
}
