import { given, Rule } from "../findings/rule";
import { DEFAULT_PURPOSES, OAuthPurpose } from "./oauth-purpose";
import { ROLE_ANY_SCOPE } from "./scopes";

/** The part of a client that the rules look at. */
interface RoleScopeSubject {
  readonly purposes?: readonly OAuthPurpose[];
  readonly roleScope?: boolean;
}

const connects = ({ purposes = DEFAULT_PURPOSES }: RoleScopeSubject) => purposes.includes(OAuthPurpose.DATA_CONNECTION);

/** A connection is nothing without the scope. */
export const roleScopeRule: Rule<RoleScopeSubject> = {
  id: "SIGMA-ROLE-SCOPE",
  severity: "error",
  check: (client) =>
    client.roleScope === false && connects(client)
      ? [
          {
            at: "roleScope",
            given: given(false),
            allowed: "false only for a client with the purpose organization alone: Snowflake refuses a connection's token without a role",
            fix: "remove it, or declare a client of its own for organization login",
          },
        ]
      : [],
};

/** Who may ask for the scope of Snowflake roles, where a client is told by it. */
export const roleScopeRules: readonly Rule<RoleScopeSubject>[] = [
  roleScopeRule,
  {
    id: "SIGMA-LOGIN-ROLE-SCOPE",
    severity: "warning",
    check: (client) =>
      client.roleScope === undefined && !connects(client)
        ? [
            {
              at: "roleScope",
              given: `nothing given, so the client may ask for ${ROLE_ANY_SCOPE}`,
              allowed: "true on purpose, or false once an organization login without the scope has been tried",
              fix: "everybody who may log in with this client can get a token for Snowflake with any role of theirs; Sigma does not document whether organization login asks for the scope, and an identity provider may refuse a login that asks for one it may not have",
            },
          ]
        : [],
  },
];

/** A rule for identity providers in which nobody can choose: the key has no meaning there. */
export function noRoleScopeChoice(id: string, reason: string): Rule<RoleScopeSubject> {
  return {
    id,
    severity: "error",
    check: ({ roleScope }) =>
      roleScope === undefined ? [] : [{ at: "roleScope", given: given(roleScope), allowed: `nothing: ${reason}`, fix: "remove it" }],
  };
}
