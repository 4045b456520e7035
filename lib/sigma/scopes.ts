/**
 * The scopes that Sigma asks for.
 *
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 */
export const ROLE_ANY_SCOPE = "session:role-any";
export const OFFLINE_ACCESS_SCOPE = "offline_access";

const REQUIRED_SCOPES = [ROLE_ANY_SCOPE, "openid", "email", "profile"] as const;

/** Sigma's scopes in the order of its table; `offline_access` is recommended, the others are required. */
export function sigmaScopes(offlineAccess: boolean): string[] {
  const [role, ...identity] = REQUIRED_SCOPES;
  return offlineAccess ? [role, OFFLINE_ACCESS_SCOPE, ...identity] : [role, ...identity];
}
