import { caseTable } from "../support/cases";
import { auth0Provider, config, data, databricksProvider, existing, Keys, okta, printConfig } from "../support/config-text";
import { printWarnings } from "./config-warnings";

const GUID = "00000000-0000-0000-0000-000000000000";
const account = (name: string, more = "") => `{ organization: ACME, account: ${name}${more} }`;
const entra = "{ type: entra, tenantId: 00000000-0000-0000-0000-000000000000 }";
const pingOne = (more = "", id = GUID) => `{ type: pingone, environmentId: ${id}, region: EU${more} }`;
const pingFederate = (more = "") =>
  `{ type: pingfederate, adminUrl: "https://sso.acme.com:9999", productVersion: "12.3", baseUrl: "https://sso.acme.com"${more} }`;

/** Two stacks that have nothing in common but what the changes say. */
const two = (first: Keys, second: Keys) =>
  config({
    acme: okta({ clients: "[{ name: One, groups: [Analysts] }]", snowflake: account("ONE"), ...first }),
    other: okta({ clients: "[{ name: Two, groups: [Analysts] }]", snowflake: account("TWO"), ...second }),
  });
/** Two stacks with one identity provider. */
const same = (identityProvider: string, first: Keys = {}, second: Keys = {}) =>
  two({ identityProvider, ...first }, { identityProvider, ...second });
const NO_GROUPS = ["One", "Two"].map((name) => ({ clients: `[{ name: ${name} }]` }));

const writing = (
  integrationName: string,
  role: string,
  destination: string,
  log = "{ database: W, schema: LOG, role: S, create: false }",
) =>
  okta({
    snowflake: account(
      "A",
      `, integrationName: ${integrationName}, access: { roleName: ${role}, warehouses: [W], databases: [D], writeBack: { destinations: [${destination}], editLog: ${log} } }`,
    ),
  });
const schemas = (first: string, second: string, logs: readonly string[] = []) =>
  config({ acme: writing("ONE", "ROLE_A", first, logs[0]), other: writing("TWO", "ROLE_B", second, logs[1]) });
const COLUMN = "    snowflake: { organization: ACME, account: A, integrationName: TWO, access: { ".length + 1;

/** Rules about what two stacks create in one place. */
export const configSharedCases = [
  caseTable<string>("what two stacks create", printConfig, [
    {
      id: "CONFIG-DUPLICATE-SCHEMA",
      severity: "error",
      allowed: "each schema of an account created once",
      fix: "change the schema of one of them, or set create: false there",
      fires: [
        {
          when: "two stacks create a destination",
          subject: schemas("{ database: W, schema: S }", "{ database: W, schema: S }"),
          at: `c.yaml:11:${COLUMN + 94} stacks.other.snowflake.access.writeBack.destinations[0].schema`,
          given: 'the schema "W.S", which stack acme also creates in the same account',
        },
        {
          when: "the edit log of one is the destination of the other",
          subject: schemas("{ database: W, schema: S }", "{ database: W, schema: T }", [
            "{ database: W, schema: LOG, role: S }",
            "{ database: W, schema: S, role: S }",
          ]),
          at: `c.yaml:11:${COLUMN + 132} stacks.other.snowflake.access.writeBack.editLog.schema`,
          given: 'the schema "W.S"',
        },
      ],
      quiet: [
        { when: "the schemas differ", subject: schemas("{ database: W, schema: S }", "{ database: W, schema: T }") },
        { when: "the databases differ", subject: schemas("{ database: W, schema: S }", "{ database: V, schema: S }") },
        {
          when: "one of the stacks does not create it",
          subject: schemas("{ database: W, schema: S }", "{ database: W, schema: S, create: false }"),
        },
        { when: "there is no write-back", subject: two({}, {}) },
      ],
    },
    {
      id: "CONFIG-DUPLICATE-OBJECT",
      severity: "error",
      allowed: "once there",
      fix: "change it in one of the stacks",
      fires: [
        {
          when: "two stacks create an API with one identifier in an Auth0 tenant",
          subject: same(auth0Provider(), { audience: "https://acme.com" }, { audience: "https://acme.com" }),
          at: "c.yaml:13:5 stacks.other.audience",
          given: 'the API identifier "https://acme.com", which stack acme also creates in the Auth0 tenant acme.us.auth0.com',
        },
        {
          when: "two stacks set the default audience of an Auth0 tenant",
          subject: same(auth0Provider(", setTenantDefaultAudience: true")),
          at: "c.yaml:9:91 stacks.other.identityProvider.setTenantDefaultAudience",
          given: 'the setting "default audience"',
        },
        {
          when: "two stacks create a resource of one name in a PingOne environment",
          subject: same(pingOne()),
          at: "c.yaml:9:5 stacks.other.identityProvider.resourceName",
          given: `the resource "Sigma API", which stack acme also creates in the PingOne environment ${GUID}`,
        },
      ],
      quiet: [
        { when: "the identifiers differ", subject: same(auth0Provider()) },
        {
          when: "the environments differ",
          subject: two({ identityProvider: pingOne() }, { identityProvider: pingOne("", GUID.replaceAll("0", "1")) }),
        },
        {
          when: "the names in PingOne differ",
          subject: two({ identityProvider: pingOne() }, { identityProvider: pingOne(", resourceName: Other") }),
        },
        { when: "Okta has two servers of a name", subject: two({}, {}) },
      ],
    },
    {
      id: "CONFIG-DUPLICATE-ADOPTION",
      severity: "error",
      allowed: "each existing object in one stack",
      fix: "keep it in one of the stacks; the other one then creates its own",
      fires: [
        {
          when: "two stacks of an Okta org adopt one app",
          subject: two({ adopt: "{ clients: { one: 0oa1 } }" }, { adopt: "{ clients: { two: 0oa1 } }" }),
          at: "c.yaml:13:25 stacks.other.adopt.clients.two",
          given: 'given "0oa1", which stack acme also adopts',
        },
        {
          when: "two stacks adopt one authorization server with its parts",
          subject: two(
            { adopt: "{ authorizationServer: { id: aus1, scope: scp1, policy: 00p1 } }" },
            { adopt: "{ authorizationServer: { id: aus1, scope: scp1, policy: 00p1 } }" },
          ),
          at: "c.yaml:13:37 stacks.other.adopt.authorizationServer.id",
          given: 'given "aus1", which stack acme also adopts',
        },
        {
          when: "a stack has what another one adopts by a merge key",
          subject:
            "stacks:\n  acme: &acme\n    deployment: GCP\n    identityProvider: { type: okta, orgName: acme }\n    clients: [{ name: One, groups: [Analysts] }]\n" +
            "    adopt:\n      clients: { one: 0oa1 }\n  other:\n    <<: *acme\n",
          at: "c.yaml:7:18 stacks.other.adopt.clients.one (from stack acme)",
          given: 'given "0oa1", which stack acme also adopts',
        },
      ],
      quiet: [
        { when: "the apps differ", subject: two({ adopt: "{ clients: { one: 0oa1 } }" }, { adopt: "{ clients: { two: 0oa2 } }" }) },
        {
          when: "the apps are in two orgs",
          subject: two(
            { adopt: "{ clients: { one: 0oa1 } }" },
            { identityProvider: "{ type: okta, orgName: other }", adopt: "{ clients: { two: 0oa1 } }" },
          ),
        },
        {
          when: "both have been imported",
          subject: two({ adopt: "{ clients: { one: done } }" }, { adopt: "{ clients: { two: done } }" }),
        },
        {
          when: "a stack extends the one that adopts",
          subject: config({
            acme: okta({ clients: "[{ name: One, groups: [Analysts] }]", adopt: "{ clients: { one: 0oa1 } }", snowflake: account("ONE") }),
            other: { extends: "acme", clients: "[{ name: Two, groups: [Analysts] }]", snowflake: account("TWO") },
          }),
        },
      ],
    },
    {
      id: "CONFIG-EXTENDS",
      severity: "error",
      allowed: "acme, other",
      fix: "did you mean",
      fires: [
        {
          when: "there is no stack of that name",
          subject: config({ acme: okta(), other: okta(), test: { extends: "acmee", deployment: "GCP" } }),
          at: "c.yaml:13:5 stacks.test.extends",
          given: 'given "acmee", which is not a stack of this file',
          fix: 'did you mean "acme"?',
        },
        {
          when: "it is the stack itself",
          subject: config({ acme: okta({ extends: "acme" }) }),
          at: "c.yaml:7:5 stacks.acme.extends",
          given: 'given "acme", the stack itself',
          allowed: "another stack of this file",
          fix: "remove it: the file has no other stack",
        },
        {
          when: "two stacks extend each other, and a third extends one of them",
          subject: config({ third: { extends: "two" }, one: okta({ extends: "two" }), two: { extends: "one" } }),
          at: "c.yaml:11:5 stacks.two.extends",
          given: "stacks that extend each other in a circle: two → one → two",
          allowed: "a stack that does not extend this one",
          fix: "remove extends from one of them",
        },
        {
          when: "it is the name of what every JavaScript object has",
          subject: config({ acme: okta({ extends: "__proto__" }) }),
          at: "c.yaml:7:5 stacks.acme.extends",
          given: 'given "__proto__", which is not a stack of this file',
          allowed: "another stack of this file",
          fix: "remove it: the file has no other stack",
        },
      ],
      quiet: [
        {
          when: "it is another stack, which extends one itself",
          subject: config({
            first: { extends: "second", clients: "[{ name: One, groups: [A] }]", snowflake: account("A") },
            second: { extends: "third", clients: "[{ name: Two, groups: [A] }]", snowflake: account("B") },
            third: okta(),
          }),
        },
      ],
    },
    {
      id: "CONFIG-DEFAULTS",
      severity: "error",
      allowed: "only in a stack",
      fix: "move it into",
      fires: [
        {
          when: "it adopts something",
          subject: config({ acme: okta() }, "defaults:\n  adopt: { clients: { sigma: 0oa1 } }\n"),
          at: "c.yaml:8:3 defaults.adopt",
          given: "not a key for all stacks",
          fix: "move it into the stack that manages these resources",
        },
        {
          when: "it extends a stack",
          subject: config({ acme: okta() }, "defaults: { extends: acme }\n"),
          at: "c.yaml:7:13 defaults.extends",
          given: "not a key for all stacks",
        },
      ],
      quiet: [{ when: "it has another key", subject: config({ acme: okta() }, "defaults: { split: false }\n") }],
    },
    {
      id: "SNOW-NO-EFFECT",
      severity: "error",
      allowed: "only for an integration that no other application shares",
      fix: "remove it, and ask the owner of the integration",
      fires: [
        {
          when: "roles are blocked in an integration of others",
          subject: data({ snowflake: account("A", ", management: alter, additionalAudiences: [], blockedRoles: [PAYROLL]") }),
          at: "c.yaml:4:94 stacks.data.snowflake.blockedRoles",
          given: 'given ["PAYROLL"] with management: alter',
        },
        {
          when: "it gets a network policy",
          subject: data({ snowflake: account("A", ", management: alter, additionalAudiences: [], networkPolicy: SIGMA_IPS") }),
          at: "c.yaml:4:94 stacks.data.snowflake.networkPolicy",
          given: 'given "SIGMA_IPS" with management: alter',
        },
      ],
      quiet: [
        { when: "only its audiences are set", subject: data({ snowflake: account("A", ", management: alter, additionalAudiences: []") }) },
        {
          when: "a person creates the integration",
          subject: data({ snowflake: account("A", ", management: sql, blockedRoles: [PAYROLL], comment: C") }),
        },
      ],
    },
    {
      id: "CONFIG-PROFILE",
      severity: "error",
      allowed: "only for an account to which Terraform connects",
      fix: "remove it",
      fires: [
        {
          when: "a person creates the integration",
          subject: data({ snowflake: account("A", ", management: sql, profile: a") }),
          at: "c.yaml:4:67 stacks.data.snowflake.profile",
          given: 'given "a" with management: sql',
        },
      ],
      quiet: [
        { when: "Terraform creates it", subject: data({ snowflake: account("A", ", profile: a") }) },
        {
          when: "Terraform creates a role in the account",
          subject: data({ snowflake: account("A", ", management: sql, profile: a, access: { warehouses: [W], databases: [D] }") }),
        },
        {
          when: "Terraform creates alerts in the account",
          subject: config({
            acme: okta({
              snowflake: account("A", ", management: sql, profile: a"),
              credentials: "{ notify: { emails: [a@example.com], database: D, warehouse: W } }",
            }),
          }),
        },
      ],
    },
  ]),
  caseTable<string>("names in several stacks", printWarnings, [
    {
      id: "SIGMA-SHARED-NAME",
      severity: "warning",
      allowed: "a different name in each stack",
      fix: "rename one of them",
      fires: [
        {
          when: "two stacks create servers of one name in an Okta org",
          subject: two({}, {}),
          at: "c.yaml:9:5 stacks.other.identityProvider.authorizationServer.name",
          given: 'the authorization server "Sigma", which stack acme also creates in the Okta org acme.okta.com',
        },
        {
          when: "two stacks create clients of one name, but for its case",
          subject: two(
            { identityProvider: databricksProvider(), clients: "[{ name: SIGMA }]", snowflake: undefined },
            { identityProvider: databricksProvider(), clients: "[{ name: Sigma }]", snowflake: undefined },
          ),
          at: "c.yaml:9:17 stacks.other.clients[0].name",
          given: `the client "Sigma", which stack acme also creates in the Databricks account ${GUID}`,
        },
        {
          when: "two stacks create APIs of one name in an Entra ID tenant",
          subject: same(
            entra,
            ...["One", "Two"].map((name) => ({
              clients: `[{ name: ${name}, purposes: [connection], groups: [A] }]`,
              snowflake: undefined,
            })),
          ),
          at: "c.yaml:8:5 stacks.other.identityProvider.apiName",
          given: `the API "Sigma API", which stack acme also creates in the Entra ID tenant ${GUID}`,
        },
        {
          when: "two stacks create APIs of one name in an Auth0 tenant",
          subject: same(auth0Provider()),
          at: "c.yaml:9:5 stacks.other.identityProvider.apiName",
          given: 'the API "Sigma API", which stack acme also creates in the Auth0 tenant acme.us.auth0.com',
        },
        {
          when: "two stacks create access token managers of one name on a PingFederate server",
          subject: two(
            { identityProvider: pingFederate(), ...NO_GROUPS[0] },
            { identityProvider: pingFederate(", managerId: other"), ...NO_GROUPS[1] },
          ),
          at: "c.yaml:9:5 stacks.other.identityProvider.managerName",
          given: 'the access token manager "Sigma", which stack acme also creates in the PingFederate server https://sso.acme.com:9999',
        },
      ],
      quiet: [
        {
          when: "the orgs differ",
          subject: two({}, { identityProvider: "{ type: okta, orgName: acme-test }", clients: "[{ name: One, groups: [A] }]" }),
        },
        {
          when: "the names differ",
          subject: two({}, { identityProvider: "{ type: okta, orgName: acme, authorizationServer: { name: Test } }" }),
        },
        {
          when: "one of the servers exists already",
          subject: two(
            {},
            {
              identityProvider:
                "{ type: okta, orgName: acme, authorizationServer: { id: aus1, issuer: https://acme.okta.com/oauth2/aus1 } }",
            },
          ),
        },
        {
          when: "nothing is created at the identity provider",
          subject: config({ a: existing(), b: existing({ snowflake: account("B") }) }),
        },
        {
          when: "it is acknowledged",
          subject: two({}, { acknowledge: "[{ rule: SIGMA-SHARED-NAME, reason: The test stack, at: identityProvider }]" }),
        },
      ],
    },
  ]),
];
