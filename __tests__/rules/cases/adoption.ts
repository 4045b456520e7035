import { AdoptedAuthServer } from "../../../lib/okta/adoption";
import { oktaServerRules } from "../../../lib/okta/server-rules";
import { SigmaAuthServerProps } from "../../../lib/okta/props";
import { ExternalOAuthSubject, externalOAuthRules } from "../../../lib/snowflake/external-oauth-rules";
import { caseTable, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";
import { acme, printConfig } from "../support/config-text";
import { integration } from "../support/integration";

const WHOLE: AdoptedAuthServer = {
  server: { id: "ausexampleserver0000" },
  scope: { id: "scpexamplescope00000" },
  claim: { id: "oclexampleclaim00000" },
  policy: { id: "00pexamplepolicy0000" },
  rule: { id: "0prexamplerule000000" },
};
const PARTS = ["scope", "claim", "policy", "rule"] as const;
const SERVER = "ausexampleserver0000";

const adopting = (adopt: AdoptedAuthServer, server: Partial<SigmaAuthServerProps> = {}): SigmaAuthServerProps => ({
  audience: "https://acme-analytics.snowflakecomputing.com",
  adopt,
  ...server,
});
const partsOnly = Object.fromEntries(PARTS.map((key) => [key, WHOLE[key]]));

export const oktaAdoptionCases = caseTable<SigmaAuthServerProps>(
  "adopting Okta's authorization servers",
  ruleRunner(oktaServerRules),
  [
    {
      id: "OKTA-ADOPT",
      severity: "error",
      allowed: "an Okta id: letters and digits",
      fix: "copy it from Okta",
      fires: [
        ...Object.entries({ server: "aus", scope: "scp", claim: "ocl", policy: "00p", rule: "0pr" }).map(([key, prefix]) => ({
          when: `${key} has a slash`,
          subject: adopting({ ...WHOLE, [key]: { id: "a/b" } }),
          at: `adopt.${key}`,
          given: 'given "a/b"',
          allowed: `begin with ${prefix}`,
        })),
        {
          when: "the server is adopted and stays unmanaged",
          subject: adopting({ server: { id: SERVER } }, { serverId: SERVER, name: "Sigma" }),
          at: "adopt.server",
          given: SERVER,
          allowed: "not together with the id of a server that stays unmanaged",
          fix: "adopt the server, or leave it unmanaged",
        },
        {
          when: "parts are adopted of a server that is made",
          subject: adopting(partsOnly),
          at: PARTS.map((key) => `adopt.${key}`),
          given: "given",
          allowed: "only with the id of its server",
          fix: "also set the server's id",
        },
        {
          when: "a part is to be imported, and the server has been already",
          subject: adopting({ server: {}, scope: { id: "scpA" } }),
          at: "adopt.scope",
          given: "scpA",
          allowed: "only with the id of its server",
          fix: "also set the server's id",
        },
        {
          when: "a rule is adopted without its policy",
          subject: adopting({ ...WHOLE, policy: undefined }),
          at: "adopt.rule",
          given: WHOLE.rule!.id!,
          allowed: "only with the id of its policy",
          fix: "also set the policy's id",
        },
        {
          when: "policy and rule are adopted and the policy stays unmanaged",
          subject: adopting(WHOLE, { policyId: WHOLE.policy!.id }),
          at: ["adopt.policy", "adopt.rule"],
          given: "given",
          allowed: "not together with an access policy that stays unmanaged",
          fix: "adopt the policy, or leave it unmanaged",
        },
      ],
      quiet: [
        { when: "all of it is adopted", subject: adopting(WHOLE) },
        { when: "the server alone is adopted", subject: adopting({ server: { id: SERVER } }) },
        { when: "the parts of a server that stays unmanaged are", subject: adopting(partsOnly, { serverId: SERVER, name: "Sigma" }) },
        { when: "all of it has been imported", subject: adopting(Object.fromEntries(Object.keys(WHOLE).map((key) => [key, {}]))) },
        { when: "a part is adopted after all else", subject: adopting({ server: { id: SERVER }, scope: {}, claim: { id: "oclA" } }) },
        { when: "nothing is", subject: adopting({}) },
      ],
    },
    {
      id: "OKTA-POLICY-ID",
      severity: "error",
      allowed: "an Okta id: letters and digits",
      fix: "copy it from Okta",
      fires: [
        {
          when: "the policy is given by name",
          subject: adopting({}, { policyId: "Sigma policy" }),
          at: "policyId",
          given: '"Sigma policy"',
          allowed: "00p",
        },
        {
          when: "the second group is given by name",
          subject: adopting({}, { policyGroupIds: ["00gexampleanalysts00", "Data Analysts"] }),
          at: "policyGroupIds[1]",
          given: '"Data Analysts"',
          allowed: "00g",
        },
      ],
      quiet: [
        { when: "the policy is given by id", subject: adopting({}, { policyId: "00pexamplepolicy0000" }) },
        { when: "groups are given by id", subject: adopting({}, { policyGroupIds: ["00gexampleanalysts00"] }) },
      ],
    },
  ],
  [
    ...withReferences(WHOLE, Object.fromEntries(Object.keys(WHOLE).map((key) => [key, TEXT_REFERENCES.map((id) => ({ id }))]))).map(
      (adopt) => adopting(adopt),
    ),
    ...TEXT_REFERENCES.map((id) => adopting({}, { policyId: id })),
    ...TEXT_REFERENCES.map((id) => adopting({}, { policyGroupIds: [id] })),
  ],
);

export const snowflakeAdoptionCases = caseTable<ExternalOAuthSubject>("adopting Snowflake's integrations", ruleRunner(externalOAuthRules), [
  {
    id: "SNOW-PRESENT-AUDIENCES",
    severity: "error",
    allowed: "the audiences that the existing integration has now, or [] if it has no others",
    fix: "run DESCRIBE SECURITY INTEGRATION and list them",
    fires: [
      {
        when: "an integration exists, and nothing is said about its audiences",
        subject: integration({ adopt: {}, terraform: true, audiencesUnknown: true }),
        at: "additionalAudiences",
        given: "given nothing",
      },
    ],
    quiet: [{ when: "its audiences are known", subject: integration({ adopt: {}, terraform: true, audiencesUnknown: false }) }],
  },
  {
    id: "SNOW-ADOPT",
    severity: "error",
    allowed: "only for an integration that Terraform manages",
    fix: "let Terraform manage it, or do not adopt it",
    fires: [
      {
        when: "an integration is adopted that SQL creates",
        subject: integration({ adopt: { id: "SIGMA_OAUTH" }, terraform: false }),
        at: "adopt",
        given: 'given "SIGMA_OAUTH"',
      },
      {
        when: "its id is another name",
        subject: integration({ adopt: { id: "POWER_BI" }, terraform: true }),
        at: "adopt.id",
        given: 'given "POWER_BI"',
        allowed: '"SIGMA_OAUTH"',
        fix: "in both places",
      },
    ],
    quiet: [
      { when: "Terraform manages it", subject: integration({ adopt: { id: "SIGMA_OAUTH" }, terraform: true }) },
      { when: "it has been imported", subject: integration({ adopt: {}, terraform: true }) },
      { when: "it is not adopted", subject: integration({ terraform: false }) },
    ],
  },
]);

const TWO_CLIENTS = "[{ id: one, name: One, groups: [A] }, { id: two, name: Two, groups: [A] }]";
const ACCOUNT = "{ organization: ACME, account: ANALYTICS, integrationName: MINE, additionalAudiences: [] }";

export const configAdoptionCases = caseTable<string>("adopting in a config", printConfig, [
  {
    id: "CONFIG-ADOPT-DONE",
    severity: "error",
    allowed: 'an id, or "done" once the object has been imported',
    fix: "write done",
    fires: [
      {
        when: "the word is spelt in another way",
        subject: acme({ clients: TWO_CLIENTS, adopt: "{ clients: { one: Done, two: 0oa2 } }" }),
        at: "c.yaml:7:25 stacks.acme.adopt.clients.one",
        given: 'given "Done"',
      },
      {
        when: "it is in capital letters",
        subject: acme({ clients: TWO_CLIENTS, adopt: "{ clients: { one: DONE } }" }),
        at: "c.yaml:7:25 stacks.acme.adopt.clients.one",
        given: 'given "DONE"',
      },
    ],
    quiet: [{ when: "it is spelt so", subject: acme({ clients: TWO_CLIENTS, adopt: "{ clients: { one: done, two: done } }" }) }],
  },
  {
    id: "CONFIG-ADOPT",
    severity: "error",
    allowed: '"one", "two"',
    fix: "use the id of one of the stack's clients",
    fires: [
      {
        when: "the client is another stack's",
        subject: acme({ clients: TWO_CLIENTS, adopt: "{ clients: { three: 0oa3 } }" }),
        at: "c.yaml:7:25 stacks.acme.adopt.clients.three",
        given: 'given "three"',
      },
      {
        when: "two clients adopt the same app",
        subject: acme({ clients: TWO_CLIENTS, adopt: "{ clients: { one: 0oa1, two: 0oa1 } }" }),
        at: "c.yaml:7:36 stacks.acme.adopt.clients.two",
        given: 'given "0oa1", which client "one" also adopts',
        allowed: "each app once",
        fix: "use the id of this client's own app",
      },
      {
        when: "the integration has another name",
        subject: acme({ snowflake: ACCOUNT, adopt: "{ integrations: [OTHERS] }" }),
        at: "c.yaml:7:29 stacks.acme.adopt.integrations[0]",
        given: 'given "OTHERS"',
        allowed: '"MINE"',
        fix: "use the integrationName of one of the stack's accounts",
      },
      {
        when: "an integration shall be adopted where no account is given",
        subject: acme({ snowflake: undefined, audience: "https://acme.com", adopt: "{ integrations: [MINE] }" }),
        at: "c.yaml:7:29 stacks.acme.adopt.integrations[0]",
        given: 'given "MINE"',
        allowed: "none: the stack has none",
        fix: "use the integrationName",
      },
    ],
    quiet: [
      { when: "the clients are the stack's", subject: acme({ clients: TWO_CLIENTS, adopt: "{ clients: { one: 0oa1, two: 0oa2 } }" }) },
      { when: "both have been imported", subject: acme({ clients: TWO_CLIENTS, adopt: "{ clients: { one: done, two: done } }" }) },
      { when: "the integration is the stack's", subject: acme({ snowflake: ACCOUNT, adopt: "{ integrations: [MINE] }" }) },
    ],
  },
]);
