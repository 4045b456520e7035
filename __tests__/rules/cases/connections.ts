import { SigmaConnectionOptions, SigmaUnreturnedField } from "../../../lib/sigma/connection-options";
import {
  clientConnectionRules,
  connectionOAuthRules,
  connectionRules,
  ConnectionsOfClient,
  OAuthOfConnections,
} from "../../../lib/sigma/connection-rules";
import { SigmaOAuthProvider } from "../../../lib/sigma/oauth-provider";
import { OAuthPurpose } from "../../../lib/sigma/oauth-purpose";
import { connectionRules as snowflakeRules, ConnectionSubject as SnowflakeSubject } from "../../../lib/snowflake/connection-rules";
import { caseTable, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const { DATA_CONNECTION, ORGANIZATION_LOGIN } = OAuthPurpose;
const ID = "00000000-0000-4000-8000-00000000000a";

export const connectionCases = caseTable<SigmaConnectionOptions>(
  "connections",
  ruleRunner(connectionRules),
  [
    {
      id: "SIGMA-CONNECTION",
      severity: "error",
      allowed: "",
      fix: "",
      fires: [
        {
          when: "its name is empty",
          subject: { name: "" },
          at: "name",
          given: '""',
          allowed: "1 to 255 characters",
          fix: "as Sigma shows it",
        },
        ...[" a", "a "].map((name) => ({
          when: `its name is "${name}"`,
          subject: { name },
          at: "name",
          given: `"${name}"`,
          allowed: "without spaces at either end",
          fix: "as Sigma shows it",
        })),
        {
          when: "a schema is there twice",
          subject: {
            writebackSchemas: [
              { database: "${aws_x.y}", schema: "B" },
              { database: "A", schema: "B" },
              { database: "A", schema: "C" },
              { database: "A", schema: "B", description: "Again" },
            ],
          },
          at: "writebackSchemas[3]",
          given: '"A.B" a second time',
          allowed: "each schema once",
          fix: "remove it",
        },
        {
          when: "its policy has a line break",
          subject: { sourceSwapPolicyId: "a\nb" },
          at: "sourceSwapPolicyId",
          given: '"a\\nb"',
          allowed: "on one line",
          fix: "as Sigma shows it",
        },
        {
          when: "its id is a URL",
          subject: { connectionId: "https://app.sigmacomputing.com/acme" },
          at: "connectionId",
          given: "https://app.sigmacomputing.com/acme",
          allowed: "letters, digits and dashes",
          fix: "GET /v2/connections",
        },
        ...["text", "[]", "null"].map((description) => ({
          when: `its description is ${description}`,
          subject: { description },
          at: "description",
          given: description,
          allowed: "a JSON object",
          fix: "not set",
        })),
        ...[0, 1.5, 86_401].map((timeoutSecs) => ({
          when: `its time limit is ${timeoutSecs}`,
          subject: { timeoutSecs },
          at: "timeoutSecs",
          given: `given ${timeoutSecs}`,
          allowed: "1 to 86400",
          fix: "use 600",
        })),
        ...(["adhoc", "schedule", "catalog", "result"] as const).map((pool) => ({
          when: `its pool ${pool} is empty`,
          subject: { poolSizes: { [pool]: 0 } },
          at: `poolSizes.${pool}`,
          given: "given 0",
          allowed: "1 or more",
          fix: "as it is in Sigma",
        })),
        {
          when: "a schema has no name",
          subject: {
            writebackSchemas: [
              { database: "A", schema: "B" },
              { database: "A", schema: "" },
            ],
          },
          at: "writebackSchemas[1].schema",
          given: '""',
          allowed: "1 to 255 characters",
          fix: "as Sigma shows it",
        },
        {
          when: "the edit log has none",
          subject: { inputTableAuditLogSchema: { database: "", schema: "B" } },
          at: "inputTableAuditLogSchema.database",
          given: '""',
          allowed: "1 to 255 characters",
          fix: "as Sigma shows it",
        },
        ...[
          { useSourceSwapPolicy: true, notSet: [SigmaUnreturnedField.USE_SOURCE_SWAP_POLICY] },
          { useSourceSwapPolicy: false, notSet: [SigmaUnreturnedField.USE_SOURCE_SWAP_POLICY] },
        ].map((subject) => ({
          when: `a policy is ${subject.useSourceSwapPolicy} and not set`,
          subject,
          at: "useSourceSwapPolicy",
          given: `${subject.useSourceSwapPolicy}, and details.useSourceSwapPolicy`,
          allowed: "a value, or a place in notSet",
          fix: "remove one",
        })),
      ],
      quiet: [
        { when: "it says nothing", subject: {} },
        {
          when: "it says everything",
          subject: {
            name: "Snowflake (OAuth)",
            connectionId: "00000000-0000-4000-8000-000000000001",
            description: "{}",
            timeoutSecs: 86_400,
            poolSizes: { adhoc: 1, schedule: 1, catalog: 1, result: 1 },
            writebackSchemas: [{ database: "A", schema: "B" }],
            inputTableAuditLogSchema: { database: "A", schema: "C" },
            notSet: [SigmaUnreturnedField.HOST],
          },
        },
        {
          when: "no users for Python are taken from outside",
          subject: { takesPythonUsers: false, notSet: [SigmaUnreturnedField.PYTHON_USERS] } as SigmaConnectionOptions,
        },
      ],
    },
  ],
  withReferences<SigmaConnectionOptions>({}, { name: TEXT_REFERENCES, connectionId: TEXT_REFERENCES }),
);

export const clientConnectionCases = caseTable<ConnectionsOfClient>("connections of a client", ruleRunner(clientConnectionRules), [
  {
    id: "SIGMA-CONNECTION-PURPOSE",
    severity: "error",
    allowed: "the purpose connection",
    fix: "add the purpose",
    fires: [
      {
        when: "the client is for organization login only",
        subject: { purposes: [ORGANIZATION_LOGIN], names: ["Snowflake"], ids: [] },
        at: "connections",
        given: "the purpose organization",
      },
    ],
    quiet: [
      { when: "it is also for connections", subject: { purposes: [ORGANIZATION_LOGIN, DATA_CONNECTION], names: ["Snowflake"], ids: [] } },
      { when: "it has none", subject: { purposes: [ORGANIZATION_LOGIN], names: [], ids: [] } },
    ],
  },
  {
    id: "SIGMA-CONNECTION-TWICE",
    severity: "error",
    allowed: "each name once",
    fix: "a different name",
    fires: [
      {
        when: "two have a name",
        subject: { purposes: [DATA_CONNECTION], names: ["A", "B", "A"], ids: [] },
        at: "connections[2].name",
        given: 'given "A" a second time',
      },
      {
        when: "one before them has a name that nobody knows yet",
        subject: { purposes: [DATA_CONNECTION], names: ["${TfToken[TOKEN.1]}", "A", "A"], ids: [] },
        at: "connections[2].name",
        given: '"A" a second time',
      },
      {
        when: "two have no name, so that they have the same",
        subject: { purposes: [DATA_CONNECTION], names: ["Databricks", "Databricks"], unnamed: [0, 1], ids: [] },
        at: "connections[1].name",
        given: 'nothing given, so that the name is "Databricks" a second time',
      },
      {
        when: "two have an id, in another case",
        subject: { purposes: [DATA_CONNECTION], names: ["A", "B", "C"], ids: [ID, undefined, ID.toUpperCase()] },
        at: "connections[2].connectionId",
        given: `${ID.toUpperCase()}" a second time`,
        allowed: "each connection of Sigma once",
        fix: "the id of the right connection",
      },
    ],
    quiet: [{ when: "all differ", subject: { purposes: [DATA_CONNECTION], names: ["A", "a"], ids: [ID, undefined, undefined] } }],
  },
]);

export const connectionOAuthCases = caseTable<OAuthOfConnections>("OAuth of connections", ruleRunner(connectionOAuthRules), [
  {
    id: "SIGMA-CONNECTION-PROVIDER",
    severity: "error",
    allowed: "trusts the provider",
    fix: "another identity provider",
    fires: [
      {
        when: "a connection to Snowflake has a client of Databricks",
        subject: { provider: SigmaOAuthProvider.DATABRICKS_AWS, needingOwnOAuth: [], untrusting: ["Snowflake"] },
        at: "connections",
        given: '"Snowflake" with the OAuth provider Databricks on AWS',
      },
    ],
    quiet: [{ when: "each platform trusts it", subject: { provider: SigmaOAuthProvider.OKTA, needingOwnOAuth: [], untrusting: [] } }],
  },
  {
    id: "SIGMA-CONNECTION-OWN-OAUTH",
    severity: "error",
    allowed: "only with Databricks as the identity provider",
    fix: "omit it",
    fires: [
      {
        when: "it is said that a connection to Databricks can use the organization's",
        subject: {
          provider: SigmaOAuthProvider.OKTA,
          connectionsNeedOwnOAuth: false,
          needingOwnOAuth: ["Databricks"],
          untrusting: [],
        },
        at: "connectionsNeedOwnOAuth",
        given: 'false with the connection "Databricks" to Databricks',
      },
    ],
    quiet: [
      {
        when: "nobody says so",
        subject: { provider: SigmaOAuthProvider.OKTA, needingOwnOAuth: ["Databricks"], untrusting: [] },
      },
      {
        when: "all connections are to Snowflake",
        subject: { provider: SigmaOAuthProvider.OKTA, connectionsNeedOwnOAuth: false, needingOwnOAuth: [], untrusting: [] },
      },
    ],
  },
]);

export const snowflakeConnectionCases = caseTable<SnowflakeSubject>(
  "connections to Snowflake",
  ruleRunner(snowflakeRules),
  [
    {
      id: "SNOW-CONNECTION",
      severity: "error",
      allowed: "",
      fix: "",
      fires: [
        ...(["warehouse", "role", "exportsWarehouse", "materializationWarehouse"] as const).map((key) => ({
          when: `${key} has a dot`,
          subject: { [key]: "A.B" },
          at: key,
          given: '"A.B"',
          allowed: "one object",
          fix: "SHOW",
        })),
        ...(["accountIdentifier", "server", "host"] as const).map((key) => ({
          when: `${key} is a URL`,
          subject: { [key]: "https://acme.snowflakecomputing.com" },
          at: key,
          given: "https://acme",
          allowed: "letters, digits, dots",
          fix: "without https://",
        })),
        {
          when: "a user attribute is empty",
          subject: { userAttributes: { role: "" } },
          at: "userAttributes.role",
          given: '""',
          allowed: "1 to 255",
          fix: "as Sigma shows it",
        },
        {
          when: "packages have a line break",
          subject: { pythonProperties: { packages: "a\nb" } },
          at: "pythonProperties.packages",
          given: '"a\\nb"',
          allowed: "on one line",
          fix: "as Sigma shows it",
        },
        {
          when: "a database has a dot",
          subject: { writebackSchemas: [{ database: "A.B", schema: "C" }] },
          at: "writebackSchemas[0].database",
          given: '"A.B"',
          allowed: "one object",
          fix: "SHOW",
        },
        {
          when: "the edit log has a dot",
          subject: { inputTableAuditLogSchema: { database: "A", schema: "B.C" } },
          at: "inputTableAuditLogSchema.schema",
          given: '"B.C"',
          allowed: "one object",
          fix: "SHOW",
        },
      ],
      quiet: [
        { when: "it says nothing", subject: {} },
        { when: "it says names", subject: { accountIdentifier: "ACME-ANALYTICS", host: "xy12345.eu-central-1", warehouse: "SIGMA_WH" } },
      ],
    },
  ],
  withReferences<SnowflakeSubject>({}, { warehouse: TEXT_REFERENCES, role: TEXT_REFERENCES, host: TEXT_REFERENCES }),
);
