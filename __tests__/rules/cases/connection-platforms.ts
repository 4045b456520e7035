import { caseTable } from "../support/cases";
import { acme, config, databricksStack, okta, printConfig } from "../support/config-text";

const ID = "00000000-0000-4000-8000-00000000000a";
const HOST = "dbc-00000000-0000.cloud.databricks.com";
const ACCOUNTS = "[{ organization: ACME, account: ONE }, { organization: ACME, account: TWO }]";
/** Accounts of Databricks that trust the identity provider of a stack. */
const FEDERATED = "{ cloud: aws, accountId: 00000000-0000-0000-0000-000000000000 }";
const FEDERATED_PREFIX = "databricks_00000000_0000_0000_0000_000000000000";
const ACCESS = `{ workspaceId: 1234567890123456, workspaceHost: ${HOST}, warehouses: [0123456789abcdef], catalogs: [analytics] }`;
const WITH = (keys: string) => `[{ groups: [Analysts], connections: [${keys}] }]`;

export const connectionConfigCases = caseTable<string>("connections in a config", printConfig, [
  {
    id: "CONFIG-CONNECTION",
    severity: "error",
    allowed: "",
    fix: "",
    fires: [
      {
        when: "a stack has several accounts, and none is named",
        subject: acme({ clients: WITH("{ name: A }"), snowflake: ACCOUNTS, audience: "https://acme.com" }),
        at: "c.yaml:5:51 stacks.acme.clients[0].connections[0]",
        given: "no platform, in a stack with 2 accounts",
        allowed: "acme_one, acme_two",
        fix: "set platform",
      },
      {
        when: "the account is not in the stack",
        subject: acme({ clients: WITH("{ platform: acme_other }") }),
        at: "c.yaml:5:53 stacks.acme.clients[0].connections[0].platform",
        given: '"acme_other"',
        allowed: "acme_analytics",
        fix: "set platform",
      },
      {
        when: "the stack has no account",
        subject: acme({ clients: WITH("{}"), snowflake: undefined }),
        at: "c.yaml:5:51 stacks.acme.clients[0].connections[0]",
        given: "0 accounts",
        allowed: "none",
        fix: "add the section snowflake or databricks",
      },
      {
        when: "it has a key of Databricks",
        subject: acme({ clients: WITH(`{ workspaceUrl: "https://${HOST}" }`) }),
        at: "c.yaml:5:53 stacks.acme.clients[0].connections[0].workspaceUrl",
        given: "given",
        allowed: "only for a connection to Databricks",
        fix: "remove it",
      },
      ...["account: A", "server: A", "warehouse: A", "role: A", "roleSwitching: disabled", "exportsWarehouse: A"]
        .concat(["materializationWarehouse: A", "userAttributes: { role: a }", "usePython: true", "pythonUsers: none"])
        .concat(["pythonProperties: none", "useDynamicTables: none"])
        .map((key) => ({
          when: `it is to Databricks and has ${key}`,
          subject: databricksStack({ clients: `[{ name: Sigma, connections: [{ host: ${HOST}, ${key} }] }]` }),
          at: `c.yaml:5:${54 + HOST.length} stacks.acme.clients[0].connections[0].${key.split(":")[0]}`,
          given: "given",
          allowed: "only for a connection to Snowflake",
          fix: "remove it",
        })),
      {
        when: "it is to Databricks and names an account of Snowflake",
        subject: databricksStack({ clients: `[{ name: Sigma, connections: [{ host: ${HOST}, platform: acme_analytics }] }]` }),
        at: `c.yaml:5:${54 + HOST.length} stacks.acme.clients[0].connections[0].platform`,
        given: '"acme_analytics"',
        allowed: "databricks;",
        fix: "set platform",
      },
      {
        when: "a stack has Snowflake and Databricks, and neither is named",
        subject: acme({ clients: WITH("{ name: A }"), databricks: FEDERATED }),
        at: "c.yaml:5:51 stacks.acme.clients[0].connections[0]",
        given: "no platform, in a stack with 2 accounts",
        allowed: `acme_analytics, ${FEDERATED_PREFIX}`,
        fix: "set platform",
      },
      {
        when: "it is to Databricks in such a stack, and has a key of Snowflake",
        subject: acme({ clients: WITH(`{ warehouse: A, platform: ${FEDERATED_PREFIX}, host: ${HOST} }`), databricks: FEDERATED }),
        at: "c.yaml:5:53 stacks.acme.clients[0].connections[0].warehouse",
        given: "given",
        allowed: "only for a connection to Snowflake",
        fix: "remove it",
      },
      {
        when: "it is to Snowflake in such a stack, and has a key of Databricks",
        subject: acme({ clients: WITH(`{ workspaceUrl: "https://${HOST}", platform: acme_analytics }`), databricks: FEDERATED }),
        at: "c.yaml:5:53 stacks.acme.clients[0].connections[0].workspaceUrl",
        given: "given",
        allowed: "only for a connection to Databricks",
        fix: "remove it",
      },
    ],
    quiet: [
      { when: "the stack has one account", subject: acme({ clients: WITH("{}") }) },
      {
        when: "the account is named",
        subject: acme({ clients: WITH("{ platform: acme_two }"), snowflake: ACCOUNTS, audience: "https://acme.com" }),
      },
      {
        when: "each of two is to another platform",
        subject: acme({
          clients: WITH(`{ platform: acme_analytics, warehouse: A }, { platform: ${FEDERATED_PREFIX}, host: ${HOST} }`),
          databricks: FEDERATED,
        }),
      },
      {
        when: "it is to the only account of Databricks, which trusts the identity provider",
        subject: acme({ clients: WITH(`{ host: ${HOST}, workspaceUrl: none }`), snowflake: undefined, databricks: FEDERATED }),
      },
      {
        when: "its workspace is that in which users get access",
        subject: acme({ clients: WITH("{}"), snowflake: undefined, databricks: FEDERATED.replace(" }", `, access: ${ACCESS} }`) }),
      },
      {
        when: "an account has no sound name, which is said there",
        subject: acme({ clients: WITH(`{ host: ${HOST} }`), databricks: "{ cloud: aws, accountId: A }" }),
      },
      { when: "it is to Databricks", subject: databricksStack({ clients: `[{ name: Sigma, connections: [{ host: ${HOST} }] }]` }) },
    ],
  },
  {
    id: "CONFIG-DUPLICATE-CONNECTION",
    severity: "error",
    allowed: "each connection of Sigma once",
    fix: "remove one of them",
    fires: [
      {
        when: "two clients of a stack have it",
        subject: acme({
          clients: `[{ id: a, name: A, groups: [A], connections: [{ id: ${ID} }] }, { id: b, name: B, groups: [A], connections: [{ id: ${ID} }] }]`,
        }),
        given: `"${ID}", which acme.clients[0].connections[0] also has`,
      },
      {
        when: "two stacks have it, for two platforms, in another case",
        subject: config({
          a: okta({ clients: `[{ groups: [A], connections: [{ id: ${ID} }] }]` }),
          b: okta({
            identityProvider: "{ type: okta, orgName: other }",
            clients: `[{ groups: [A], connections: [{ id: ${ID.toUpperCase()}, host: ${HOST} }] }]`,
            snowflake: undefined,
            databricks: FEDERATED,
          }),
        }),
        given: `"${ID.toUpperCase()}", which a.clients[0].connections[0] also has`,
      },
    ],
    quiet: [
      {
        when: "the ids differ",
        subject: acme({
          clients: `[{ id: a, name: A, groups: [A], connections: [{ id: ${ID} }] }, { id: b, name: B, groups: [A], connections: [{ id: ${ID}1 }] }]`,
        }),
      },
      {
        when: "both are in one client, which another rule says",
        subject: acme({ clients: WITH(`{ id: ${ID}, name: A }, { id: ${ID}, name: B }`) }),
      },
    ],
  },
]);
