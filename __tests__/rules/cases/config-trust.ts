import { caseTable } from "../support/cases";
import { config, data, existing, okta, pingFederateProvider, pingFederateStack, printConfig, server } from "../support/config-text";

const GUID = "00000000-0000-0000-0000-000000000000";
const NAMED_TWO = "{ organization: ACME, account: ANALYTICS, integrationName: TWO }";
const PING_TYPE = "{ organization: ACME, account: A, integrationType: PING_FEDERATE }";
const noIssuedAt = (omit: string, snowflake: string) =>
  pingFederateStack({ identityProvider: pingFederateProvider(`, omitIssuedAtField: ${omit}`), snowflake });
const entra = (integrationName: string, account = "ANALYTICS") =>
  okta({
    deployment: "Azure-EU",
    identityProvider: `{ type: entra, tenantId: ${GUID} }`,
    snowflake: `{ organization: ACME, account: ${account}, integrationName: ${integrationName} }`,
  });

/** Rules about what a stack trusts, by itself and beside other stacks. */
export const configTrustCases = caseTable<string>("what a config trusts", printConfig, [
  {
    id: "CONFIG-DUPLICATE-ISSUER",
    severity: "error",
    allowed: "one integration per issuer in an account",
    fix: "put the clients of both stacks into one, or share the integration with management: alter",
    fires: [
      {
        when: "two stacks are for one tenant of Entra ID",
        subject: config({ a: entra("ONE"), b: entra("TWO") }),
        at: "c.yaml:11:5 stacks.b.snowflake",
        given:
          'a second integration for the issuer "https://sts.windows.net/00000000-0000-0000-0000-000000000000/", which stack a also trusts',
      },
      {
        when: "the server exists already, and one statement is run by hand",
        subject: config({
          a: existing(),
          b: existing({ snowflake: "[{ organization: acme, account: analytics, integrationName: TWO, management: sql }]" }),
        }),
        at: "c.yaml:7:17 stacks.b.snowflake[0]",
        given: 'the issuer "https://acme.okta.com/oauth2/aus1"',
      },
    ],
    quiet: [
      { when: "the accounts differ", subject: config({ a: entra("ONE"), b: entra("TWO", "OTHER") }) },
      {
        when: "one adds its audience to the other's integration",
        subject: config({
          a: entra("ONE"),
          b: existing({
            identityProvider: server({ issuer: `https://sts.windows.net/${GUID}/`, kind: "entra" }),
            snowflake: "{ organization: ACME, account: ANALYTICS, integrationName: TWO, management: alter, additionalAudiences: [] }",
          }),
        }),
      },
      { when: "the servers will be created, so they differ", subject: config({ a: okta(), b: okta({ snowflake: NAMED_TWO }) }) },
    ],
  },
  {
    id: "CONFIG-ISSUED-AT",
    severity: "error",
    allowed: "false: with CUSTOM, Snowflake requires the claim iat",
    fix: "remove it",
    fires: [
      ["of no said type", "{ organization: ACME, account: ANALYTICS }"],
      ["of which one is CUSTOM", `[${PING_TYPE}, { organization: ACME, account: B, integrationType: CUSTOM }]`],
    ].map(([what, snowflake]) => ({
      when: `the field is left out for integrations ${what}`,
      subject: noIssuedAt("true", snowflake),
      at: "c.yaml:4:141 stacks.acme.identityProvider.omitIssuedAtField",
      given: "given true with an integration of the type CUSTOM",
    })),
    quiet: [
      {
        when: "the only integration has PingFederate's own type",
        subject: noIssuedAt("true", PING_TYPE),
      },
      {
        when: "the field is there",
        subject: noIssuedAt("false", "{ organization: ACME, account: A }"),
      },
    ],
  },
  {
    id: "CONFIG-ROLE-SCOPES",
    severity: "error",
    allowed: "session:role:<role>, session:role-any, or such a scope with the API's name and a slash in front",
    fix: "write it as Sigma requests it",
    fires: [
      {
        when: "a scope is for no role",
        subject: data({ roleScopes: "[ANALYST]" }),
        at: "c.yaml:5:18 stacks.data.roleScopes[0]",
        given: 'given "ANALYST"',
      },
      {
        when: "a scope is there twice",
        subject: data({ roleScopes: '["session:role:A", "session:role:A"]' }),
        at: "c.yaml:5:36 stacks.data.roleScopes[1]",
        given: 'given "session:role:A" a second time',
        allowed: "each scope once",
        fix: "remove it",
      },
    ],
    quiet: [
      {
        when: "they are for roles, and nobody may switch",
        subject: data({
          roleScopes: '["session:role:ANALYST", "api://sigma/session:role:PUBLIC"]',
          snowflake: "{ organization: ACME, account: ANALYTICS, anyRoleMode: DISABLE }",
        }),
      },
    ],
  },
]);
