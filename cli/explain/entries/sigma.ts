import { Entry } from "./entry";

const from = "Sigma";

/** What Sigma itself shows about connections and sessions. */
export const SIGMA_ENTRIES: readonly Entry[] = [
  {
    name: "could not connect to database",
    also: ["couldn't connect to database", "unable to connect to database", "could not connect to the database"],
    from,
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
    // https://help.sigmacomputing.com/docs/choose-snowflake-role, https://help.sigmacomputing.com/docs/configure-oauth-with-write-access
    name: "No available connections",
    from,
    meaning: "Sigma finds no connection to which this user may write, for an input table or an upload.",
    causes: [
      {
        cause:
          "The user's primary role may not create objects in any of the connection's write destinations. Secondary roles do not count here.",
        fix: "choose another role in Sigma, or grant that role the privileges of writeBack",
        keys: ["snowflake.access.writeBack.destinations", "snowflake.access.users"],
      },
      {
        cause: "The connection has no write destination, or no edit log for input tables, which Sigma's service account writes.",
        fix: "enter both in the connection's form, under Write access",
        keys: ["snowflake.access.writeBack.editLog", "serviceAccount.snowflakeUser"],
      },
      {
        cause: "The privileges were granted after the login: Sigma checks them once, when the user logs in.",
        fix: "log out of Sigma, and log in again",
      },
    ],
  },
  {
    // Found by people; Sigma's pages do not list it. How sessions are renewed: https://help.sigmacomputing.com/docs/refresh-connection-sign-in-sessions
    name: "Your OAuth session has expired",
    also: ["oauth session has expired", "sign in to view this connection", "re-authenticate to connect", "reauthenticate to connect"],
    from,
    meaning: "Sigma has no valid refresh token of this user for the connection.",
    causes: [
      {
        cause: "The refresh token has expired. Sigma warns 4 days before that, and again 20 minutes before.",
        fix: "select Sign in with OAuth in the workbook's or the connection's menu; a longer lifetime makes it rarer",
        keys: ["tokens.refreshTokenDays", "tokens.refreshTokenIdleDays"],
      },
      {
        cause: "It was revoked, in Sigma or at the identity provider; or Sigma has a client secret that is no longer valid.",
        fix: "log in again; if that fails for everyone, run expiry, and paste the secret again",
        keys: ["credentials.version"],
      },
      { cause: "No refresh token is issued at all.", fix: "allow offline access, deploy, and log in again", keys: ["offlineAccess"] },
    ],
  },
  {
    // https://help.sigmacomputing.com/docs/choose-snowflake-role, https://help.sigmacomputing.com/docs/refresh-connection-sign-in-sessions,
    // https://help.sigmacomputing.com/docs/run-a-workbook-with-service-account-credentials
    name: "scheduled exports fail",
    also: ["scheduled export failed", "scheduled materializations fail", "materialization failed"],
    from,
    meaning: "A schedule runs with the OAuth token and the role of its owner, and that no longer works.",
    causes: [
      {
        cause: "The owner's refresh token has expired or was revoked.",
        fix: "let the owner log in to the connection again (Sigma sends the owner an email 4 days before); or let an administrator set the workbook to Run as service account, which needs organization-level OAuth",
        keys: ["tokens.refreshTokenDays", "tokens.refreshTokenIdleDays"],
      },
      { cause: "The owner has left, or is disabled in Snowflake or at the identity provider.", fix: "let someone else own the schedule" },
      {
        cause: "The owner's role in Snowflake lost a privilege, or the owner chose another role in Sigma.",
        fix: "grant it, or let the owner choose the role again",
        keys: ["snowflake.access.databases", "snowflake.access.users"],
      },
      {
        cause: "The workbook runs as the service account, a Snowflake user that logs in with a key pair.",
        fix: "check that user in Snowflake, and its credentials in the connection's form",
        keys: ["serviceAccount.snowflakeUser"],
      },
    ],
  },
  {
    // https://help.sigmacomputing.com/docs/troubleshoot-your-connection
    name: "tables are missing in Sigma",
    also: ["missing tables", "table is missing in Sigma", "cannot see the table"],
    from,
    meaning: "Sigma's list of tables is older than the tables, or the user's role may not see them.",
    causes: [
      {
        cause: "Sigma reads the list once a night; a table, or a privilege, that is newer is not in it.",
        fix: "select Sync connection metadata for the connection, and Sync now for the database and the schema",
      },
      {
        cause: "The user's role has no privilege on the table, its schema or its database.",
        fix: "explain 002003, which lists the reasons",
        keys: ["snowflake.access.databases", "snowflake.access.users"],
      },
    ],
  },
  {
    name: "users are logged out after some days",
    also: ["logged out", "log in again", "session expired"],
    from,
    meaning: "The refresh token expires sooner than expected.",
    causes: [
      {
        cause: "The idle window is shorter than the lifetime: Okta's default is 7 days, PingFederate's 30.",
        fix: "set both to 90 days",
        keys: ["tokens.refreshTokenIdleDays", "tokens.refreshTokenDays"],
      },
      { cause: "The lifetime is a default: 30 days in Auth0 and PingOne.", fix: "set it to 90 days", keys: ["tokens.refreshTokenDays"] },
      {
        cause:
          "Entra: Conditional Access asks for a login in the browser. Its sign-in frequency does not shorten the life of Sigma's refresh tokens.",
        fix: "change the frequency if people are asked too often",
        keys: ["identityProvider.signInFrequencyDays"],
      },
      { cause: "No refresh token is issued at all.", fix: "allow offline access", keys: ["offlineAccess"] },
    ],
  },
  {
    // The words are not confirmed. That addresses must be equal: https://help.sigmacomputing.com/docs/manage-authentication
    name: "your account doesn't exist",
    also: ["we couldn't sign you in", "account does not exist in this organization"],
    from,
    meaning: "The login worked, but Sigma has no member with the email address in the ID token.",
    causes: [
      {
        cause: "The address differs from the member's address in Sigma; they must be exactly equal.",
        fix: "correct one of them before everyone is switched to OAuth",
      },
      { cause: "The person was never invited, or was deactivated.", fix: "add the person in Sigma, by hand or with SCIM" },
    ],
  },
  {
    // The words are not confirmed. OpenID Connect Core 1.0, 5.4: email is a claim of the scope email.
    name: "Missing or invalid email claim",
    also: ["missing email claim", "email claim is missing"],
    from,
    meaning: "The ID token has no email address, by which Sigma identifies its users.",
    causes: [
      {
        cause:
          "The user has no email address at the identity provider. In Entra, this is the property mail, and not the user principal name.",
        fix: "set the address there",
      },
      { cause: "The scope email was not requested.", fix: "paste the output <client>_scopes into Sigma's form" },
      {
        cause: "PingFederate: the OpenID Connect policy has no attribute email.",
        fix: "add it to the attribute contract of the policy, and map it",
        keys: ["identityProvider.oidcPolicyId"],
      },
    ],
  },
  {
    // The words are not confirmed. RFC 6749, 10.12.
    name: "Invalid state parameter",
    also: ["state parameter is invalid", "state mismatch"],
    from,
    meaning: "The answer from the identity provider does not belong to the login that this browser started.",
    causes: [
      {
        cause: "The login was left open for too long, was started twice, or began from a bookmark of the identity provider's page.",
        fix: "open Sigma's own page in a private window, and log in from there",
      },
      { cause: "The browser blocks Sigma's cookies.", fix: "allow them for Sigma's host" },
    ],
  },
  {
    // https://help.sigmacomputing.com/docs/troubleshoot-input-table-connection-issues
    name: "Databricks access token is invalid or expired",
    also: ["invalid databricks access token"],
    from,
    meaning: "Input tables cannot be edited, because the access token of the connection's service account is not valid.",
    causes: [
      {
        cause: "The token has expired, was revoked, or has a typing error. It is not one of OAuth.",
        fix: "create a new token for the service principal in Databricks, and enter it in the connection's form, under Service Account Configuration",
      },
    ],
  },
  {
    name: "insufficient_permissions",
    also: ["insufficient privileges: user does not have"],
    asSpelt: true,
    from: "Databricks",
    meaning: "The user or service principal lacks a privilege in Unity Catalog; the message names it.",
    causes: [
      {
        cause: "USE CATALOG, USE SCHEMA or SELECT is missing; for input tables, those to create and change tables.",
        fix: "grant it in Databricks: the login itself is in order",
      },
    ],
  },
];
