import { Entry } from "./entry";

const from = "Snowflake";

/** Whom Snowflake does not let in, and what it refuses at the deploy. https://docs.snowflake.com/en/user-guide/oauth-powerbi, Error messages. */
export const SNOWFLAKE_LOGIN_ENTRIES: readonly Entry[] = [
  {
    name: "390100",
    also: ["incorrect username or password was specified"],
    from,
    meaning: "Snowflake found no such user; with OAuth, too, it says so in these words.",
    causes: [
      {
        cause: "The token is good, and its claim names nobody in Snowflake.",
        fix: "compare with SHOW USERS: LOGIN_NAME or EMAIL, whichever is compared",
        keys: ["userMapping.attribute", "userMapping.value", "serviceAccount.snowflakeUser"],
      },
      {
        cause: "A password was used.",
        fix: "choose OAuth in the form of Sigma's connection; at the deploy look at the profile",
        keys: ["snowflake.profile"],
      },
    ],
  },
  {
    name: "User access disabled",
    from,
    meaning: "The user exists in Snowflake, and is disabled.",
    causes: [{ cause: "An administrator, or SCIM, disabled the user.", fix: "run ALTER USER … SET DISABLED = FALSE in Snowflake" }],
  },
  {
    name: "OAuth Authz Server Integration is not enabled",
    from,
    meaning: "There is no integration for the issuer of the token, or it is not in force.",
    causes: [
      { cause: "The integration was made, or left, with ENABLED = FALSE.", fix: "enable it and deploy", keys: ["snowflake.enabled"] },
    ],
  },
  {
    name: "configured default role is not granted to this user",
    also: ["configured default role … is not granted to this user"],
    from,
    meaning: "The default role of the user was not granted to the user.",
    causes: [
      {
        cause: "DEFAULT_ROLE is only a name: Snowflake does not grant it.",
        fix: "run GRANT ROLE … TO USER in Snowflake, or set another default role",
        keys: ["snowflake.access.grantToUsers"],
      },
    ],
  },
  {
    name: "390186",
    also: ["specified in the connect string is not granted to this user"],
    from,
    meaning: "The role that was asked for was not granted to the user.",
    causes: [
      {
        cause: "The role in the form of Sigma's connection is not one of the user's.",
        fix: "leave it out there, for the default role; or run GRANT ROLE … TO USER in Snowflake",
        keys: ["snowflake.access.grantToUsers"],
      },
      { cause: "At the deploy: the user of the profile lacks the role.", fix: "use a user who has it", keys: ["snowflake.profile"] },
    ],
  },
  {
    name: "390422",
    also: ["is not allowed to access snowflake"],
    from,
    meaning: "A network policy does not let this address in.",
    causes: [
      {
        cause: "The policy of the account, or of the user, lacks the addresses that Sigma connects from.",
        fix: "add those of the deployment to the policy; Sigma's documentation lists them",
        keys: ["deployment"],
      },
      { cause: "At the deploy: the policy lacks the machine that deploys.", fix: "deploy from an address that it allows" },
    ],
  },
  {
    name: "more than one JWKS URL",
    also: ["multiple jwks urls", "only one jwks url", "only one jws keys url"],
    from: "Snowflake, at the deploy",
    meaning: "Snowflake takes one URL of keys, and up to three with AZURE.",
    causes: [{ cause: "Several URLs are given.", fix: "leave the one of the issuer's own keys", keys: ["identityProvider.jwksUrl"] }],
  },
  {
    name: "EXTERNAL_OAUTH_SCOPE_DELIMITER",
    also: ["EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE"],
    from: "Snowflake, at the deploy",
    meaning: "Snowflake takes delimiter and claim of the scopes with the type CUSTOM alone.",
    causes: [
      {
        cause: "They are given with another type.",
        fix: "leave both out, or set the type to CUSTOM",
        keys: ["identityProvider.scopeDelimiter", "identityProvider.scopeMappingAttribute", "identityProvider.snowflakeType"],
      },
    ],
  },
  {
    name: "250001",
    from: "a driver of Snowflake",
    meaning: "The driver could not begin a session; the words behind the code say why.",
    causes: [{ cause: "Any of the reasons for which Snowflake lets nobody in.", fix: "explain the whole message, or run verify --login" }],
  },
];
