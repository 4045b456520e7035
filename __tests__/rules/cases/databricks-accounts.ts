import { caseTable } from "../support/cases";
import { acme, config, entraStack, existing, Keys, okta, printConfig } from "../support/config-text";
import { printWarnings } from "./config-warnings";

const GUID = "00000000-0000-0000-0000-000000000000";

const account = (more = "", id = GUID) => `{ cloud: aws, accountId: ${id}${more} }`;
const federated = (changes: Keys = {}) => okta({ snowflake: undefined, databricks: account(), ...changes });
const trusting = (databricks: string) => existing({ snowflake: undefined, databricks });
/** A stack in which the user claim has a value of its own. */
const mapped = (type: string, value: string) =>
  federated({ identityProvider: `{ type: ${type} }`, userMapping: `{ attribute: login_name, value: "${value}" }` });
const pingOne = (userMapping?: string, more = "") =>
  config({
    acme: federated({
      identityProvider: `{ type: pingone, environmentId: ${GUID}, region: EU }`,
      databricks: account(more),
      userMapping,
    }),
  });
const OTHER_ID = "00000000-0000-0000-0000-000000000001";
const ACCESS = "workspaceId: 1, workspaceHost: dbc-1.cloud.databricks.com, memberGroups: [Ada], warehouses: [a], catalogs: [main]";

/** Rules about the Databricks accounts of a config. */
export const databricksConfigCases = [
  caseTable<string>("Databricks accounts of a config", printConfig, [
    {
      id: "CONFIG-DATABRICKS-ONLY",
      severity: "error",
      allowed: "only with a snowflake section",
      fix: "remove it: Databricks has no scopes for roles",
      fires: [
        ["roleScopes", { roleScopes: '["session:role:ANALYST"]' }],
        ["serviceAccount", { serviceAccount: "{ snowflakeUser: SIGMA }" }],
        ["adopt.authorizationServer.scope", { adopt: "{ authorizationServer: { id: aus1, scope: scp1 } }" }],
        ["clients[0].roleScope", { clients: "[{ groups: [Analysts], roleScope: true }]" }],
      ].map(([key, changes]) => ({
        when: `${key as string} is given`,
        subject: config({ acme: federated(changes as Keys) }),
        given: "given without a Snowflake account",
      })),
      quiet: [
        { when: "none is given", subject: config({ acme: federated() }) },
        {
          when: "Snowflake is there as well",
          subject: acme({
            databricks: account(),
            roleScopes: '["session:role:ANALYST"]',
            clients: "[{ groups: [Analysts], roleScope: true }]",
          }),
        },
        {
          when: "Entra's API needs a scope in any case",
          subject: config({
            acme: federated({
              identityProvider: `{ type: entra, tenantId: ${GUID} }`,
              clients: "[{ id: sigma, purposes: [connection], groups: [Analysts] }]",
              adopt: `{ authorizationServer: { id: ${GUID}, scope: ${GUID} } }`,
            }),
          }),
        },
      ],
    },
    {
      id: "CONFIG-DATABRICKS-USER-ID",
      severity: "error",
      allowed: "the user's name in Databricks, an email address",
      fix: "omit it, or use the user's email address",
      fires: [
        ...["event.user.user_id", "event?.user['user_id']"].map((value) => ({
          when: `it is Auth0's ${value}`,
          subject: config({ acme: mapped("auth0, domain: acme.us.auth0.com, connections: [Employees]", value) }),
          at: "c.yaml:7:43 stacks.acme.userMapping.value",
          given: "which is never an email address",
        })),
        {
          when: "it is PingOne's id of the user",
          subject: config({ acme: mapped(`pingone, environmentId: ${GUID}, region: EU`, "user.id") }),
          given: 'given "user.id", which is never an email address',
        },
        {
          when: "it is Okta's, and Snowflake is there as well",
          subject: acme({ databricks: account(), userMapping: '{ attribute: login_name, value: user.getInternalProperty("id") }' }),
          given: "which is never an email address",
        },
        ...["objectid", "onPremisesSamAccountName"].map((value) => ({
          when: `it is Entra's ${value}`,
          subject: entraStack({
            databricks: account(", jwksUri: 'https://login.microsoftonline.com/keys'"),
            userMapping: `{ attribute: login_name, claim: snowflake_username, value: ${value} }`,
          }),
          given: "which is never an email address",
        })),
      ],
      quiet: [
        { when: "it is the login", subject: config({ acme: mapped("okta, orgName: acme", "user.login") }) },
        {
          when: "only Snowflake uses it",
          subject: acme({
            databricks: account(", subjectClaim: sub"),
            userMapping: '{ attribute: login_name, value: user.getInternalProperty("id") }',
          }),
        },
        {
          when: "there is only Snowflake",
          subject: acme({ userMapping: '{ attribute: login_name, value: user.getInternalProperty("id") }' }),
        },
      ],
    },
    {
      id: "CONFIG-DATABRICKS-PROFILE",
      severity: "error",
      allowed: "only for an account to which Terraform connects",
      fix: "remove it: it would have no effect",
      fires: [
        {
          when: "a person creates the policy",
          subject: config({ acme: federated({ databricks: account(", management: cli, profile: analytics") }) }),
          at: "c.yaml:6:97 stacks.acme.databricks.profile",
          given: '"analytics" with management: cli',
        },
      ],
      quiet: [
        { when: "Terraform does", subject: config({ acme: federated({ databricks: account(", profile: analytics") }) }) },
        {
          when: "a person creates the policy, and Terraform the access",
          subject: config({ acme: federated({ databricks: account(`, management: cli, profile: analytics, access: { ${ACCESS} }`) }) }),
        },
      ],
    },
    {
      id: "CONFIG-DUPLICATE-POLICY",
      severity: "error",
      allowed: "each policy of an account once",
      fix: "change the policyId of one of them, or remove it",
      fires: [
        {
          when: "an account is there twice in a stack",
          subject: config({ acme: federated({ databricks: `[${account()}, ${account(", policyId: two")}]` }) }),
          at: "c.yaml:6:83 stacks.acme.databricks[1]",
          given: `the account "${GUID}" a second time`,
          allowed: "each account once in a stack",
          fix: "remove it, or use additionalAudiences",
        },
        {
          when: "two stacks create one policy",
          subject: config({ a: federated(), b: federated({ databricks: `[${account()}]` }) }),
          at: "c.yaml:11:18 stacks.b.databricks[0].policyId",
          given: 'the policy "sigma", which stack a also creates in the same account',
        },
      ],
      quiet: [
        { when: "the policies differ", subject: config({ a: federated(), b: federated({ databricks: account(", policyId: two") }) }) },
        { when: "the accounts differ", subject: config({ a: federated({ databricks: `[${account()}, ${account("", OTHER_ID)}]` }) }) },
      ],
    },
  ]),
  caseTable<string>("stacks that trust one issuer in a Databricks account", printWarnings, [
    {
      id: "DATABRICKS-SHARED-ISSUER",
      severity: "warning",
      allowed: "one policy per issuer in an account",
      fix: "make sure that their audiences differ",
      fires: [
        {
          when: "two stacks have the server",
          subject: config({ a: trusting(account()), b: trusting(account(", policyId: two")) }),
          given: 'a second policy for the issuer "https://acme.okta.com/oauth2/aus1", which stack a also trusts',
        },
      ],
      quiet: [
        { when: "the accounts differ", subject: config({ a: trusting(account()), b: trusting(account("", OTHER_ID)) }) },
        {
          when: "the servers will be created, so they differ",
          subject: config({ a: federated(), b: federated({ databricks: account(", policyId: two") }) }),
        },
      ],
    },
  ]),
  caseTable<string>("login names that are any text in a stack with Databricks", printWarnings, [
    {
      id: "DATABRICKS-LOGIN-NAME",
      severity: "warning",
      allowed: "a value that is the user's name in Databricks, an email address",
      fix: "set userMapping to { attribute: login_name, value: user.username } if it is an email address for all users",
      fires: [undefined, "login_name"].map((userMapping) => ({
        when: `the user mapping is ${userMapping ?? "not given"}`,
        subject: pingOne(userMapping),
        given: "nothing given, so user.username names the user",
      })),
      quiet: [
        { when: "the value is given", subject: pingOne("{ attribute: login_name, value: user.username }") },
        { when: "Databricks uses another claim", subject: pingOne(undefined, ", subjectClaim: mail") },
        { when: "there is only Snowflake", subject: acme({ identityProvider: `{ type: pingone, environmentId: ${GUID}, region: EU }` }) },
        { when: "logins are email addresses", subject: config({ acme: federated() }) },
      ],
    },
  ]),
];
