import { violationIf } from "../findings/checks";
import { Rule } from "../findings/rule";
import { roleOf } from "../sigma/scopes";

/** What is requested of an API in Entra, whether it is created here or is there already. */
export interface RequestedRoles {
  readonly roleScopes?: readonly string[];
}

/** The rule about the scope of one role in a token of Entra's. */
export const roleScopesRule: Rule<RequestedRoles> = {
  id: "ENTRA-ROLE-SCOPES",
  severity: "warning",
  why:
    "Fires when `roleScopes` has the scope of one role. Snowflake's guide for Entra calls such a scope `session:scope:<role>`, but users report " +
    "that Snowflake finds no role in that (error 390317); elsewhere, its guides say `session:role:<role>`, which is what is created. Whether " +
    "Snowflake reads it in Entra's tokens is not confirmed. Test a connection before others use it, then acknowledge the warning; or omit " +
    "`roleScopes` to request `session:role-any`.",
  see: [
    "https://docs.snowflake.com/en/user-guide/oauth-azure",
    "https://docs.snowflake.com/en/connectors/microsoft/powerapps/configure-oauth",
  ],
  check: ({ roleScopes = [] }) =>
    violationIf(
      roleScopes.some((scope) => roleOf(scope) !== undefined || /(^|\/)session:scope:/i.test(scope)),
      {
        at: "roleScopes",
        given: "the scope of one role",
        allowed: "session:role-any, or the scope of one role after a test",
        fix: "test a connection: whether Snowflake reads the scope of one role in Entra's tokens is not confirmed",
      },
    ),
};
