import { Entry } from "./entry";

const from = "Snowflake";

/**
 * Logins that Snowflake rejects, and what it rejects on deploy.
 *
 * https://docs.snowflake.com/en/user-guide/oauth-powerbi, Error messages
 * https://docs.snowflake.com/en/user-guide/snowflake-cortex/cortex-agents-teams-integration, Troubleshooting: 390186
 */
export const SNOWFLAKE_LOGIN_ENTRIES: readonly Entry[] = [
  {
    // The last two: SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN, in public guides; not confirmed.
    name: "390100",
    also: ["incorrect username or password was specified", "user not found", "oauth_user_not_found"],
    from,
    meaning: "Snowflake found no such user. It uses the same message with OAuth.",
    causes: [
      {
        cause: "The token is valid, but its claim names no user in Snowflake.",
        fix: "compare with SHOW USERS: LOGIN_NAME or EMAIL, whichever is compared",
        keys: ["userMapping.attribute", "userMapping.value"],
      },
      {
        cause: "A password was used.",
        fix: "choose OAuth in the form of Sigma's connection; at the deploy look at the profile",
        keys: ["snowflake.profile"],
      },
      {
        cause: "Sigma's service account for the edit log has another password or key.",
        fix: "correct it in the connection's form, under Service Account Configuration",
        keys: ["serviceAccount.snowflakeUser"],
      },
    ],
  },
  {
    // The number: https://help.sigmacomputing.com/docs/troubleshoot-input-table-connection-issues
    name: "User access disabled",
    also: ["390101"],
    from,
    meaning: "The user exists in Snowflake, and is disabled.",
    causes: [
      { cause: "An administrator, or SCIM, disabled the user.", fix: "run ALTER USER … SET DISABLED = FALSE in Snowflake" },
      {
        cause: "Input tables cannot be edited: Sigma's service account for the edit log is disabled.",
        fix: "enable it in Snowflake, or enter another one in the connection's form",
        keys: ["serviceAccount.snowflakeUser"],
      },
    ],
  },
  {
    // The number is not in Snowflake's documentation. Unlocking: https://docs.snowflake.com/en/user-guide/admin-user-management
    name: "390102",
    also: ["user account has been temporarily locked", "user temporarily locked", "user_locked_temp"],
    from,
    meaning: "Snowflake has locked the user for 15 minutes, after several wrong passwords.",
    causes: [
      {
        cause: "A tool, a person or someone else used a wrong password for this user. Logins with OAuth have no password.",
        fix: "wait, or run ALTER USER … SET MINS_TO_UNLOCK = 0; LOGIN_HISTORY shows the address and the client of the attempts",
      },
      {
        cause: "It is the user with which Terraform, or Sigma's service account, logs in.",
        fix: "use a key pair and no password, with a user of TYPE = SERVICE",
        keys: ["snowflake.profile", "serviceAccount.snowflakeUser"],
      },
    ],
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
    meaning: "The user may not use the role in this session.",
    causes: [
      {
        cause: "The integration does not allow the user's default role: it is in the blocked list, or not in the allowed list.",
        fix: "allow the role, or set another DEFAULT_ROLE for the user; DESCRIBE SECURITY INTEGRATION shows both lists",
        keys: ["snowflake.blockedRoles", "snowflake.allowedRoles"],
      },
      {
        cause: "The role in Sigma's connection form is not one of the user's roles.",
        fix: "leave it empty there to use the default role, or run GRANT ROLE … TO USER in Snowflake",
        keys: ["snowflake.access.grantToUsers"],
      },
      { cause: "At the deploy: the user of the profile lacks the role.", fix: "use a user that has it", keys: ["snowflake.profile"] },
    ],
  },
  {
    // The number: Snowflake's quickstarts. "Role does not exist": https://help.sigmacomputing.com/docs/troubleshoot-input-table-connection-issues
    name: "390189",
    also: ["specified in the connect string does not exist or not authorized", "role does not exist"],
    from,
    meaning: "Snowflake has no role with this name, or hides it from the user.",
    causes: [
      {
        cause: "The role in Sigma's connection form is misspelled, has another case, or was dropped.",
        fix: "correct it in the form, under Service Account Configuration for the edit log's role, or leave it empty to use default roles",
      },
      {
        cause: "At the deploy: SNOWFLAKE_ROLE, or the profile's role, does not exist.",
        fix: "correct it: compare with SHOW ROLES",
        keys: ["snowflake.profile"],
      },
    ],
  },
  {
    // 390420 is an older number with the same words.
    name: "390422",
    also: ["390420", "is not allowed to access snowflake"],
    from,
    meaning: "A network policy blocks this address.",
    causes: [
      {
        cause: "The policy of the account, or of the user, lacks the addresses that Sigma connects from.",
        fix: "add the addresses that the connection's page in Sigma shows (for PrivateLink, ask Sigma's support); to allow them for Sigma only, create a policy for the integration: snowflake.networkPolicy",
        keys: ["snowflake.networkPolicy"],
      },
      {
        cause: "The integration has its own network policy, which overrides those of the user and the account.",
        fix: "add the addresses to that policy: DESCRIBE SECURITY INTEGRATION shows its name",
        keys: ["snowflake.networkPolicy"],
      },
      {
        cause: "The account blocks public access and is only reachable through PrivateLink.",
        fix: "use the private host in Sigma's form (Use custom host), and deploy through it: snowflake.host",
        keys: ["snowflake.host", "audience"],
      },
      { cause: "At the deploy: the policy lacks the address of the machine that deploys.", fix: "deploy from an address that it allows" },
    ],
  },
  {
    // https://docs.snowflake.com/en/sql-reference/functions/system_get_login_failure_details
    name: "OVERFLOW_FAILURE_EVENTS_ELIDED",
    from: "Snowflake, in LOGIN_HISTORY",
    meaning: "Too many logins failed at once, so Snowflake recorded only some of them. This row is not a reason.",
    causes: [
      {
        cause: "A client tries again and again.",
        fix: "explain the ERROR_MESSAGE of the rows shortly before it, which have the reason",
      },
    ],
  },
  {
    name: "Logins to Snowflake with OAuth fail",
    also: ["logins with an OAuth access token failed within 24 hours"],
    from: "Snowflake's email about failed logins, from this project",
    meaning: "At least as many logins with OAuth failed in 24 hours as failedLoginThreshold says.",
    causes: [
      {
        cause:
          "Something is broken for everyone, such as the integration or the issuer; or for one person, whose client tries again and again.",
        fix: "read the login history (docs/operations.md has the query), and explain its ERROR_MESSAGE",
        keys: ["credentials.notify.failedLoginThreshold"],
      },
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
    // https://docs.snowflake.com/en/user-guide/oauth-ext-custom
    name: "EXTERNAL_OAUTH_SCOPE_DELIMITER",
    also: ["EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE"],
    from: "Snowflake, on deploy",
    meaning: "Snowflake rejects the integration's scope delimiter or scope claim.",
    causes: [
      {
        cause: "They are set with a type other than CUSTOM.",
        fix: "remove both, or set the type to CUSTOM",
        keys: ["snowflake.scopeDelimiter", "snowflake.scopeMappingAttribute", "snowflake.integrationType"],
      },
      {
        cause: "With CUSTOM: Snowflake's support has not enabled the delimiter for this account.",
        fix: "ask Snowflake's support to enable EXTERNAL_OAUTH_SCOPE_DELIMITER, then deploy again",
        keys: ["snowflake.scopeDelimiter"],
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
