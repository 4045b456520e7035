import { Entry } from "./entry";

const from = "Snowflake";

/** Logins that Snowflake rejects, and what it rejects on deploy. https://docs.snowflake.com/en/user-guide/oauth-powerbi, Error messages. */
export const SNOWFLAKE_LOGIN_ENTRIES: readonly Entry[] = [
  {
    name: "390100",
    also: ["incorrect username or password was specified"],
    from,
    meaning: "Snowflake found no such user. It uses the same message with OAuth.",
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
    meaning: "There is no integration for the token's issuer, or it is disabled.",
    causes: [
      { cause: "The integration was created or kept with ENABLED = FALSE.", fix: "enable it and deploy", keys: ["snowflake.enabled"] },
    ],
  },
  {
    name: "configured default role is not granted to this user",
    also: ["configured default role … is not granted to this user"],
    from,
    meaning: "The user's default role is not granted to the user.",
    causes: [
      {
        cause: "DEFAULT_ROLE is only a name: setting it does not grant the role.",
        fix: "run GRANT ROLE … TO USER in Snowflake, or set another default role",
        keys: ["snowflake.access.grantToUsers"],
      },
    ],
  },
  {
    name: "390186",
    also: ["specified in the connect string is not granted to this user"],
    from,
    meaning: "The requested role is not granted to the user.",
    causes: [
      {
        cause: "The role in Sigma's connection form is not one of the user's roles.",
        fix: "leave it empty there to use the default role, or run GRANT ROLE … TO USER in Snowflake",
        keys: ["snowflake.access.grantToUsers"],
      },
      { cause: "At the deploy: the user of the profile lacks the role.", fix: "use a user that has it", keys: ["snowflake.profile"] },
    ],
  },
  {
    name: "390422",
    also: ["is not allowed to access snowflake"],
    from,
    meaning: "A network policy blocks this address.",
    causes: [
      {
        cause: "The policy of the account, or of the user, lacks the addresses that Sigma connects from.",
        fix: "add the deployment's addresses to the policy; Sigma's documentation lists them",
        keys: ["deployment"],
      },
      { cause: "At the deploy: the policy lacks the address of the machine that deploys.", fix: "deploy from an address that it allows" },
    ],
  },
  {
    name: "more than one JWKS URL",
    also: ["multiple jwks urls", "only one jwks url", "only one jws keys url"],
    from: "Snowflake, on deploy",
    meaning: "Snowflake accepts one JWKS URI, or up to three with AZURE.",
    causes: [{ cause: "Several URLs are given.", fix: "keep the URL of the issuer's own keys", keys: ["identityProvider.jwksUris"] }],
  },
  {
    name: "EXTERNAL_OAUTH_SCOPE_DELIMITER",
    also: ["EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE"],
    from: "Snowflake, on deploy",
    meaning: "Snowflake accepts a scope delimiter and scope claim only with the type CUSTOM.",
    causes: [
      {
        cause: "They are set with another type.",
        fix: "remove both, or set the type to CUSTOM",
        keys: ["snowflake.scopeDelimiter", "snowflake.scopeMappingAttribute", "snowflake.integrationType"],
      },
    ],
  },
  {
    name: "250001",
    from: "a Snowflake driver",
    meaning: "The driver could not start a session; the words after the code say why.",
    causes: [{ cause: "Any reason for which Snowflake rejects a login.", fix: "explain the whole message, or run verify --login" }],
  },
];
