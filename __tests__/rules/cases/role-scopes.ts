import { OAuthPurpose } from "../../../lib/sigma/oauth-purpose";
import { roleScopeRules } from "../../../lib/sigma/role-scope-rules";
import { caseTable, ruleRunner } from "../support/cases";
import { acme, printConfig } from "../support/config-text";

const { ORGANIZATION_LOGIN, DATA_CONNECTION } = OAuthPurpose;

interface Subject {
  readonly purposes?: readonly OAuthPurpose[];
  readonly roleScope?: boolean;
}

const LOGIN = [ORGANIZATION_LOGIN];
const CONNECTION = [DATA_CONNECTION];
const BOTH = [ORGANIZATION_LOGIN, DATA_CONNECTION];

export const roleScopeCases = caseTable<Subject>("the scope of Snowflake roles", ruleRunner(roleScopeRules), [
  {
    id: "SIGMA-ROLE-SCOPE",
    severity: "error",
    allowed: "false only for a client whose only purpose is organization",
    fix: "declare a separate client for organization login",
    fires: [
      {
        when: "it is withheld from a connection",
        subject: { purposes: CONNECTION, roleScope: false },
        at: "roleScope",
        given: "given false",
      },
      {
        when: "it is withheld from a client for both",
        subject: { purposes: BOTH, roleScope: false },
        at: "roleScope",
        given: "given false",
      },
      { when: "it is withheld and nothing is said of purposes", subject: { roleScope: false }, at: "roleScope", given: "given false" },
    ],
    quiet: [
      { when: "it is withheld from organization login", subject: { purposes: LOGIN, roleScope: false } },
      { when: "a connection has it by choice", subject: { purposes: CONNECTION, roleScope: true } },
      { when: "nothing is given", subject: {} },
    ],
  },
  {
    id: "SIGMA-LOGIN-ROLE-SCOPE",
    severity: "warning",
    allowed: "true to accept this, or false after a test of organization login without the scope",
    fix: "all users who may log in with this client can get a token for Snowflake",
    fires: [
      {
        when: "organization login has it and nobody chose",
        subject: { purposes: LOGIN },
        at: "roleScope",
        given: "the scopes for Snowflake roles",
      },
    ],
    quiet: [
      { when: "it was chosen", subject: { purposes: LOGIN, roleScope: true } },
      { when: "it is withheld", subject: { purposes: LOGIN, roleScope: false } },
      { when: "the client is for both", subject: { purposes: BOTH } },
      { when: "the client is for a connection", subject: { purposes: CONNECTION } },
      { when: "nothing is said of purposes", subject: {} },
    ],
  },
]);

const withPolicy = (policy: string, client: string) =>
  acme({
    identityProvider: `{ type: okta, orgName: acme, authorizationServer: { id: aus1, name: Sigma${policy} } }`,
    clients: `[{ groups: [A], purposes: [organization]${client} }]`,
  });

export const roleScopeConfigCases = caseTable<string>("the scope of Snowflake roles in a config", printConfig, [
  {
    id: "OKTA-ROLE-SCOPE",
    severity: "error",
    allowed: "only with a policy that is created here",
    fix: "withhold session:role-any in that policy's rules",
    fires: [
      {
        when: "the policy exists already",
        subject: withPolicy(", policyId: 00p1", ", roleScope: false"),
        at: "c.yaml:5:56 stacks.acme.clients[0].roleScope",
        given: "roleScope false with an existing access policy",
      },
    ],
    quiet: [
      { when: "the policy is made here", subject: withPolicy("", ", roleScope: false") },
      { when: "the client has the scope", subject: withPolicy(", policyId: 00p1", "") },
    ],
  },
]);
