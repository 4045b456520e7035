import { IDENTITY_PROVIDER_NAMES, IdentityProviderName } from "../../lib/sigma/identity-provider-names";

/** How to end what an identity provider has for someone who left. `docs/operations.md` has the same, generated. */
export const AT_IDENTITY_PROVIDER: Readonly<Record<IdentityProviderName, string>> = {
  [IDENTITY_PROVIDER_NAMES.okta]:
    "deactivate the user, and clear the user's sessions, including OAuth tokens (`oauthTokens=true` in its API).",
  [IDENTITY_PROVIDER_NAMES.entra]:
    "block the user's sign-in, and revoke the user's sessions (`revokeSignInSessions`). A new password is not enough: Sigma's refresh tokens stay valid. Sessions of a guest can only be revoked in the guest's home tenant.",
  [IDENTITY_PROVIDER_NAMES.auth0]: "block the user, and delete the user's grants.",
  [IDENTITY_PROVIDER_NAMES.pingone]: "disable the user, and delete the user's sessions.",
  [IDENTITY_PROVIDER_NAMES.pingfederate]: "disable the user in the directory, and delete the user's persistent grants.",
  [IDENTITY_PROVIDER_NAMES.databricks]: "deactivate the user in the account.",
};

/** What goes on in Sigma after the refresh tokens are gone. From Sigma's specification of the operation. */
export const REMAINS: readonly string[] = [
  "Access tokens that were already issued are valid until they expire (tokens.accessTokenMinutes in the config). Open sessions of Sigma go on.",
  "The member can log in again until the identity provider stops it. Deactivate the member in Sigma (with SCIM, through the identity provider), and choose a new owner for workbooks and schedules: a schedule runs with its owner's token.",
];

/** SQL that finds people by their email addresses, and SQL that locks one of them out. */
export function inSnowflake(emails: readonly string[]): string {
  const list = emails.map((email) => literal(email.toLowerCase())).join(", ");
  return `-- Whom it is about. The view is up to two hours behind; it needs the database role SNOWFLAKE.SECURITY_VIEWER.
SELECT NAME, LOGIN_NAME, EMAIL, DISABLED FROM SNOWFLAKE.ACCOUNT_USAGE.USERS
WHERE DELETED_ON IS NULL AND (LOWER(EMAIL) IN (${list}) OR LOWER(LOGIN_NAME) IN (${list}));
-- For each NAME: no new sessions, and an end to what runs.
ALTER USER "<NAME>" SET DISABLED = TRUE;
ALTER USER "<NAME>" ABORT ALL QUERIES;`;
}

/** Snowflake's strings also have escapes that begin with a backslash. */
const literal = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
