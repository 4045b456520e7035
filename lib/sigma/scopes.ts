/**
 * The scopes that Sigma asks for.
 *
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 */
export const ROLE_ANY_SCOPE = "session:role-any";
export const OFFLINE_ACCESS_SCOPE = "offline_access";

/** A scope for roles in Snowflake, with or without the name of an API in front. */
export const isRoleScope = (scope: string) => /(^|\/)session:(role-any$|role:|scope:)/i.test(scope);

/**
 * The role that a scope names, with or without the name of an API in front: "ANALYST" of `session:role:ANALYST`. Undefined for any other scope.
 *
 * https://docs.snowflake.com/en/user-guide/oauth-ext-overview
 */
export const roleOf = (scope: string) => /(?:^|\/)session:role:(.+)$/i.exec(scope)?.[1];

/** The scopes for roles that Sigma requests unless others are chosen. */
export const DEFAULT_ROLE_SCOPES: readonly string[] = [ROLE_ANY_SCOPE];

/**
 * The scope of an API for a data platform that has no scopes for roles. Some vendors issue a token for an API only if one of its scopes is requested.
 * The name is the one that Microsoft's documentation has for such a scope; no platform looks at it.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/quickstart-configure-app-expose-web-apis
 */
export const ACCESS_SCOPE = "access_as_user";

/** The scopes of such a vendor's API: those for roles, or else `ACCESS_SCOPE`. */
export const apiScopes = (roles: readonly string[] = DEFAULT_ROLE_SCOPES): readonly string[] => (roles.length > 0 ? roles : [ACCESS_SCOPE]);

/** Whether a scope is that one, with or without the name of an API in front. */
export const isAccessScope = (scope: string) => scope === ACCESS_SCOPE || scope.endsWith(`/${ACCESS_SCOPE}`);

/** Whether a scope is the data platform's, with or without the name of an API in front: one for roles, or `ACCESS_SCOPE`. */
export const isPlatformScope = (scope: string) => isRoleScope(scope) || isAccessScope(scope);

const IDENTITY_SCOPES = ["openid", "email", "profile"];

/**
 * Sigma's scopes in the order of its table; `offline_access` is recommended, the others are required.
 *
 * @param roles the scopes for roles, instead of that for any role; none for a data platform that has no such scopes
 */
export function sigmaScopes(offlineAccess: boolean, roles: readonly string[] = DEFAULT_ROLE_SCOPES): string[] {
  return [...roles, ...(offlineAccess ? [OFFLINE_ACCESS_SCOPE] : []), ...IDENTITY_SCOPES];
}

/** Those of a server's scopes that a client may ask for: all, or without those of the data platform. */
export function scopesFor({ roleScope }: { readonly roleScope: boolean }, scopes: readonly string[]): string[] {
  return scopes.filter((scope) => roleScope || !isPlatformScope(scope));
}
