import { all, each, once } from "../findings/checks";
import { Rule } from "../findings/rule";
import { ROLE_ANY_SCOPE } from "./scopes";

/** The part of an authorization server that the rules look at. */
interface RequestedRoles {
  readonly roleScopes?: readonly string[];
}

/** The identity providers' limits differ; this is Entra's, which is the lowest that is documented. */
const LONGEST_SCOPE = 120;

/** A role by a name that needs no quotes in Snowflake: other signs separate scopes, or are not allowed in them. */
const ONE_ROLE = /^session:role:[a-z_][a-z0-9_$]*$/i;

/** Which scopes for roles a server that is managed here can have. */
export const requestedRoleRules: readonly Rule<RequestedRoles>[] = [
  {
    id: "SIGMA-REQUESTED-ROLES",
    severity: "error",
    why:
      "Fires when `roleScopes` has a scope that is there twice or is not one for a role in Snowflake: `session:role-any`, or " +
      "`session:role:` and a role whose name needs no quotes, such as `session:role:ANALYST`; at most 120 characters. Omit the key to " +
      "request `session:role-any`. An empty list is for a data platform without such scopes, such as Databricks.",
    see: [
      "https://docs.snowflake.com/en/user-guide/oauth-ext-overview",
      "https://learn.microsoft.com/en-us/graph/api/resources/permissionscope",
    ],
    check: all<RequestedRoles>(
      each("roleScopes", (scope) => scope.length <= LONGEST_SCOPE && (scope === ROLE_ANY_SCOPE || isOneRole(scope)), {
        allowed: `${ROLE_ANY_SCOPE}, or session:role:<role> with a name that needs no quotes, at most ${LONGEST_SCOPE} characters`,
        fix: "write it in that form, without the name of an API: that is added where it is needed",
      }),
      // Snowflake reads names without quotes in capital letters.
      once("roleScopes", "each role once", (scope) => scope.toUpperCase()),
    ),
  },
];

function isOneRole(scope: string): boolean {
  return scope.startsWith("session:role:") && ONE_ROLE.test(scope);
}
