import { given, Rule } from "../findings/rule";
import { DEFAULT_PURPOSES, OAuthPurpose } from "./oauth-purpose";
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
    "Fires when a client for a data connection has `roleScope: false`. The connection needs a scope for a role, by default `session:role-any`, because Snowflake " +
    "rejects a token without a role. Declare a separate client for organization login, or remove the key.",
  see: ["https://docs.snowflake.com/en/user-guide/oauth-ext-overview"],
  check: (client) =>
    client.roleScope === false && connects(client)
      ? [
          {
            at: "roleScope",
            given: given(false),
            allowed: "false only for a client whose only purpose is organization: Snowflake rejects a connection's token without a role",
            fix: "remove it, or declare a separate client for organization login",
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
      "Fires when a client is for organization login only and `roleScope` is omitted, so the client may request the scopes for roles, by default `session:role-any`. " +
      "Sigma's guide says that the scope is required, for either purpose. Whether Sigma requests it at organization login is not " +
      "documented. Okta and others reject the whole request if the client is not allowed one of the scopes, so the scope is granted by " +
      "default. The downside: all users who may log in with this client can get a token for Snowflake, by default with any of their roles. If you " +
      "accept that, set `roleScope: true`. Otherwise set `roleScope: false` and test a login to Sigma before others use it. If it " +
      "fails (`invalid_scope`, `Policy evaluation failed`), Sigma requests the scope, and you need `true`.",
    see: [
      SIGMA_GUIDE,
      "https://support.okta.com/help/s/article/tokens-not-issued-with-lifetime-configured-in-access-rule-for-custom-authorization-server",
    ],
    check: (client) =>
      client.roleScope === undefined && !connects(client)
        ? [
            {
              at: "roleScope",
              given: "nothing given, so the client may request the scopes for Snowflake roles",
              allowed: "true to accept this, or false after a test of organization login without the scope",
              fix: "all users who may log in with this client can get a token for Snowflake, by default with any of their roles; Sigma does not document whether organization login requests the scope, and an identity provider may reject a login that requests a scope that the client is not allowed",
            },
          ]
        : [],
  },
];
