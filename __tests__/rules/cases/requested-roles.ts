import { requestedRoleRules } from "../../../lib/sigma/requested-role-rules";
import { caseTable, ruleRunner } from "../support/cases";

interface Subject {
  readonly roleScopes?: readonly string[];
}

const FORM = "session:role-any, or session:role:<role> with a name that needs no quotes, at most 120 characters";

export const requestedRoleCases = caseTable<Subject>("the scopes for Snowflake roles", ruleRunner(requestedRoleRules), [
  {
    id: "SIGMA-REQUESTED-ROLES",
    severity: "error",
    allowed: FORM,
    fix: "write it in that form, without the name of an API",
    fires: [
      ...[
        "ANALYST",
        "session:role:",
        "session:role:a b",
        "session:role:9",
        'session:role:"a"',
        "session:scope:ANALYST",
        "api://x/session:role:A",
        "session:role-any ",
        "Session:role:A",
        `session:role:${"A".repeat(108)}`,
      ].map((scope) => ({
        when: `it is ${scope}`,
        subject: { roleScopes: ["session:role:PUBLIC", scope] },
        at: "roleScopes[1]",
        given: "given",
      })),
      {
        when: "a role is there twice",
        subject: { roleScopes: ["session:role:analyst", "session:role:ANALYST"] },
        at: "roleScopes[1]",
        given: '"session:role:ANALYST" a second time',
        allowed: "each role once",
        fix: "remove it",
      },
    ],
    quiet: [
      { when: "nothing is given", subject: {} },
      { when: "the list is empty, for a platform without roles in scopes", subject: { roleScopes: [] } },
      { when: "it is for any role", subject: { roleScopes: ["session:role-any"] } },
      { when: "they are for one role each", subject: { roleScopes: ["session:role:ANALYST", "session:role:_a$1", "session:role:public"] } },
      { when: "it is as long as it can be", subject: { roleScopes: [`session:role:${"A".repeat(107)}`] } },
    ],
  },
]);
