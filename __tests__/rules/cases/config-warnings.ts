import { annotations } from "../../support/annotations";
import { caseTable, Printed } from "../support/cases";
import { acme, printConfig } from "../support/config-text";

/** The warnings of a valid config, as cdktf's command line gets them. */
export function printWarnings(text: string): Printed[] {
  return annotations(text)
    .filter(({ level }) => level === "WARN")
    .map(({ message }) => ({ severity: "warning" as const, line: message }));
}

const withServer = (authorizationServer: string) =>
  acme({ identityProvider: `{ type: okta, orgName: acme, authorizationServer: ${authorizationServer} }` });

export const issuerAssumedCases = caseTable<string>("an existing server of a config", printWarnings, [
  {
    id: "OKTA-ISSUER-ASSUMED",
    severity: "warning",
    allowed: "custom domain",
    fix: "set issuer or name",
    fires: [{ when: "only the server's id is given", subject: withServer("{ id: aus1 }"), given: "https://acme.okta.com/oauth2/aus1" }],
    quiet: [
      { when: "its issuer is given", subject: withServer("{ id: aus1, issuer: https://login.acme.com/oauth2/aus1 }") },
      { when: "its name is given", subject: withServer("{ id: aus1, name: Sigma }") },
      { when: "a server is made", subject: withServer("{ name: Sigma }") },
    ],
  },
]);

const acknowledged = (...entries: string[]) => acme({ acknowledge: `[${entries.join(", ")}]` });
const groupless = (acknowledge: string) => acme({ clients: "[{ name: Sigma }, { name: Other }]", acknowledge });

/** Rules about acknowledgements: the first two are errors. */
export const acknowledgeCases = [
  caseTable<string>("acknowledgements", printConfig, [
    {
      id: "SIGMA-ACKNOWLEDGE-RULE",
      severity: "error",
      allowed: "the id at the end of a warning",
      fix: "copy the id from the warning",
      fires: [
        {
          when: "there is no such rule",
          subject: acknowledged("{ rule: OKTA-EVERYONE, reason: Small org }"),
          at: "c.yaml:7:21 stacks.acme.acknowledge[0].rule",
          given: 'given "OKTA-EVERYONE"',
        },
        {
          when: "it is the id of an error",
          subject: acknowledged("{ rule: OKTA-EVERYBODY, reason: Small org }", "{ rule: SIGMA-REFRESH-MIN, reason: No exports }"),
          at: "c.yaml:7:66 stacks.acme.acknowledge[1].rule",
          given: 'given "SIGMA-REFRESH-MIN"',
          fix: "correct what the error is about: it cannot be acknowledged",
        },
        {
          when: "it is written in small letters",
          subject: acknowledged("{ rule: okta-everybody, reason: Small org }"),
          at: "c.yaml:7:21 stacks.acme.acknowledge[0].rule",
          given: 'given "okta-everybody"',
        },
      ],
      quiet: [{ when: "it is the id of a warning", subject: acknowledged("{ rule: OKTA-EVERYBODY, reason: Small org }") }],
    },
    {
      id: "SIGMA-ACKNOWLEDGE-REASON",
      severity: "error",
      allowed: "a text",
      fix: "say why you accept the warning, for anyone who reads it later",
      fires: ['""', '" "'].map((reason) => ({
        when: `it is ${reason}`,
        subject: acknowledged(`{ rule: OKTA-EVERYBODY, reason: ${reason} }`),
        at: "c.yaml:7:43 stacks.acme.acknowledge[0].reason",
        given: `given ${reason}`,
      })),
      quiet: [{ when: "there is one", subject: acknowledged("{ rule: OKTA-EVERYBODY, reason: Small org }") }],
    },
  ]),
  caseTable<string>("acknowledgements that nothing needs", printWarnings, [
    {
      id: "SIGMA-ACKNOWLEDGE-UNUSED",
      severity: "warning",
      allowed: "only warnings that occur",
      fix: "remove it",
      fires: [
        {
          when: "there is no such warning",
          subject: acknowledged("{ rule: OKTA-EVERYBODY, reason: Small org }"),
          at: "c.yaml:7:19 stacks.acme.acknowledge[0]",
          given: "given OKTA-EVERYBODY, which matches no warning",
        },
        {
          when: "it is elsewhere",
          subject: groupless("[{ rule: SIGMA-NO-ASSIGNMENT, reason: Later, at: 'clients[2]' }]"),
          at: "c.yaml:7:19 stacks.acme.acknowledge[0]",
          given: "given SIGMA-NO-ASSIGNMENT, which matches no warning at clients[2]",
        },
        {
          when: "the key only begins like that of the warning",
          subject: groupless("[{ rule: SIGMA-NO-ASSIGNMENT, reason: Later, at: client }]"),
          at: "c.yaml:7:19 stacks.acme.acknowledge[0]",
          given: "at client",
        },
        {
          when: "an earlier entry covers it",
          subject: groupless(
            "[{ rule: SIGMA-NO-ASSIGNMENT, reason: Later }, { rule: SIGMA-NO-ASSIGNMENT, reason: Later, at: 'clients[0]' }]",
          ),
          at: "c.yaml:7:65 stacks.acme.acknowledge[1]",
          given: "at clients[0]",
        },
      ],
      quiet: [
        { when: "there is such a warning", subject: groupless("[{ rule: SIGMA-NO-ASSIGNMENT, reason: Later }]") },
        { when: "it is within the key", subject: groupless("[{ rule: SIGMA-NO-ASSIGNMENT, reason: Later, at: clients }]") },
        {
          when: "it is the key itself",
          subject: acme({
            clients: "[{ groups: [Everyone] }]",
            acknowledge: "[{ rule: OKTA-EVERYBODY, reason: Small org, at: 'clients[0].groups[0]' }]",
          }),
        },
        {
          when: "the place is copied from the warning",
          subject: groupless("[{ rule: SIGMA-NO-ASSIGNMENT, reason: Later, at: 'stacks.acme.clients[1]' }]"),
        },
        {
          when: "a later entry takes the rest",
          subject: groupless("[{ rule: SIGMA-NO-ASSIGNMENT, reason: Later, at: 'clients[0]' }, { rule: SIGMA-NO-ASSIGNMENT, reason: No }]"),
        },
      ],
    },
  ]),
] as const;
