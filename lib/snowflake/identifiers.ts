import { folded } from "../findings/look-alike";
import { isPlainText, QUOTES } from "../findings/plain-text";

/** Whether a text is a name as Snowflake takes it without quotes. https://docs.snowflake.com/en/sql-reference/identifiers-syntax */
export const isIdentifier = (text: string) => /^[A-Za-z_][A-Za-z0-9_$]{0,254}$/.test(text);

/** Whether a name is like those that were created without quotes. */
export const isUpperCase = (name: string) => name === name.toUpperCase();

/** What a warning says of a name that is not. */
export const UPPER_CASE = {
  allowed: "upper case for what was created without quotes",
  fix: "names are compared as written: check with SHOW",
};

/** Whether a text is the name of one object as the provider takes it, which splits names at dots and bars. */
export function isObjectName(text: string): boolean {
  return text.trim() === text && isPlainText(text, { most: 255, without: `${QUOTES}|.` });
}

/**
 * Roles that nobody uses through External OAuth: Snowflake itself blocks them while the account parameter
 * EXTERNAL_OAUTH_ADD_PRIVILEGED_ROLES_TO_BLOCKED_LIST is true, its default.
 *
 * https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
export const BLOCKED_ROLES: readonly string[] = ["ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN"];

/**
 * Roles with rights over a whole account, or over its users: no role for reading data. The blocked ones, the role that owns databases and warehouses,
 * and the one that makes users and roles, and owns them.
 *
 * https://docs.snowflake.com/en/user-guide/security-access-control-overview
 */
export const ADMIN_ROLES: readonly string[] = [...BLOCKED_ROLES, "SYSADMIN", "USERADMIN"];

/** Whether a name is one of these, or looks so, in any case: Snowflake takes a name without quotes in upper case. */
export const isOneOf = (names: readonly string[], name: string) => names.includes(folded(name).toUpperCase());
export const isBlockedRole = (name: string) => isOneOf(BLOCKED_ROLES, name);
export const isAdminRole = (name: string) => isOneOf(ADMIN_ROLES, name);

/** The name of the role for Sigma's users, where none is given. */
export const DEFAULT_ROLE = "SIGMA_USERS";
