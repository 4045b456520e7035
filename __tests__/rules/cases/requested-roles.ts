import { requestedRoleRules } from "../../../lib/sigma/requested-role-rules";
import { caseTable, ruleRunner } from "../support/cases";
import { acme, data, databricksStack, entraStack, printConfig, server } from "../support/config-text";

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
        when: "there is none",
        subject: { roleScopes: [] },
        at: "roleScopes",
        given: "no scope",
        allowed: "one scope or more",
        fix: "omit it",
      },
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
      { when: "it is for any role", subject: { roleScopes: ["session:role-any"] } },
      { when: "they are for one role each", subject: { roleScopes: ["session:role:ANALYST", "session:role:_a$1", "session:role:public"] } },
      { when: "it is as long as it can be", subject: { roleScopes: [`session:role:${"A".repeat(107)}`] } },
    ],
  },
]);

const fixed = (roleScopes: string, snowflake: string) =>
  acme({ roleScopes, snowflake: `{ organization: ACME, account: ANALYTICS, ${snowflake} }` });

/** The same key in a config, with the integration that has to accept the role. */
export const requestedRoleConfigCases = caseTable<string>("the scopes for Snowflake roles in a config", printConfig, [
  {
    id: "SNOW-ROLE-SCOPE",
    severity: "error",
    allowed: "the scope of a role that is in allowedRoles (if there are any) and is not blocked",
    fix: "change the scope or the list",
    fires: [
      {
        when: "others are allowed",
        subject: fixed('["session:role:ANALYST"]', "allowedRoles: [REPORTS]"),
        at: "c.yaml:7:17 stacks.acme.roleScopes",
        given: '"ANALYST"',
      },
      {
        when: "it is blocked",
        subject: fixed('["session:role:ANALYST"]', "blockedRoles: [analyst]"),
        at: "c.yaml:7:17 stacks.acme.roleScopes",
        given: '"ANALYST"',
      },
      {
        when: "the server exists already",
        subject: data({ identityProvider: server(), roleScopes: '["session:role:ACCOUNTADMIN"]' }),
        at: "c.yaml:5:17 stacks.data.roleScopes",
        given: '"ACCOUNTADMIN"',
      },
    ],
    quiet: [
      {
        when: "it is allowed, and nobody may switch",
        subject: fixed('["session:role:ANALYST"]', "anyRoleMode: DISABLE, allowedRoles: [ANALYST]"),
      },
    ],
  },
  {
    id: "SNOW-ANY-ROLE",
    severity: "error",
    allowed: "ENABLE, or ENABLE_FOR_PRIVILEGE with USE_ANY_ROLE granted",
    fix: "use ENABLE, or request the scope of one role (roleScopes)",
    fires: [
      {
        when: "any role is requested beside one",
        subject: fixed('["session:role:ANALYST", "session:role-any"]', "anyRoleMode: DISABLE"),
        at: "c.yaml:6:74 stacks.acme.snowflake.anyRoleMode",
        given: '"DISABLE" with the scope session:role-any',
      },
    ],
    quiet: [{ when: "one role is requested", subject: fixed('["session:role:ANALYST"]', "anyRoleMode: DISABLE") }],
  },
  {
    id: "CONFIG-UNSUPPORTED",
    severity: "error",
    allowed: "nothing: Databricks has no scope for Snowflake roles",
    fix: "remove it",
    fires: [
      {
        when: "Databricks is its own data platform",
        subject: databricksStack({ roleScopes: '["session:role:ANALYST"]' }),
        at: "stacks.acme.roleScopes",
        given: "given",
      },
    ],
    quiet: [
      {
        when: "Entra has the scope",
        subject: entraStack({ roleScopes: '["session:role:ANALYST"]', acknowledge: "[{ rule: ENTRA-ROLE-SCOPES, reason: tested }]" }),
      },
    ],
  },
]);
