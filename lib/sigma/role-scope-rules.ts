import { given, Rule, RuleText } from "../findings/rule";
import { DEFAULT_PURPOSES, OAuthPurpose } from "./oauth-purpose";
import { ROLE_ANY_SCOPE } from "./scopes";
import { SIGMA_GUIDE } from "./sources";

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
  why:
    "`roleScope: false` withholds `session:role-any` from a client that is for organization login only. A connection needs the scope: " +
    "Snowflake refuses a token without a role. Declare a client of its own for organization login, or remove the key.",
  see: ["https://docs.snowflake.com/en/user-guide/oauth-ext-overview"],
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
    why:
      "A client for organization login only may ask for `session:role-any`, and nobody chose that. Sigma's guide calls the scope required, " +
      "without a difference between the purposes; whether Sigma asks for it at organization login is not documented. Okta refuses a whole " +
      "request because of one scope that the client may not have, and so do others, so the scope is granted. The price: everybody who may " +
      "log in with this client can get a token for Snowflake with any role of theirs. Write `roleScope: true` if they should. Otherwise " +
      "write `roleScope: false`, and log in to Sigma before everybody does: if it is refused (`invalid_scope`, `Policy evaluation " +
      "failed`), Sigma asks for the scope, and `true` is the answer.",
    see: [
      SIGMA_GUIDE,
      "https://support.okta.com/help/s/article/tokens-not-issued-with-lifetime-configured-in-access-rule-for-custom-authorization-server",
    ],
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
export function noRoleScopeChoice(text: Omit<RuleText, "severity">, reason: string): Rule<RoleScopeSubject> {
  return {
    ...text,
    severity: "error",
    check: ({ roleScope }) =>
      roleScope === undefined ? [] : [{ at: "roleScope", given: given(roleScope), allowed: `nothing: ${reason}`, fix: "remove it" }],
  };
}
