import { AccessSubject, accessRules } from "../../../lib/databricks-access/access-rules";
import { DatabricksCloud } from "../../../lib/databricks-account/databricks-cloud";
import { config, okta, printConfig } from "../support/config-text";
import { caseTable, LIST_REFERENCES, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const HOST = "dbc-00000000-0000.cloud.databricks.com";

/** Access with which nothing is wrong, with changes. */
const access = (changes: Partial<AccessSubject> = {}): AccessSubject => ({
  cloud: DatabricksCloud.AWS,
  workspaceId: 1234567890123456,
  workspaceHost: HOST,
  memberGroups: ["Data Analysts"],
  warehouses: ["0123456789abcdef"],
  catalogs: [{ name: "analytics" }],
  ...changes,
});
const catalog = (name: string) => access({ catalogs: [{ name: "ok" }, { name }] });

const { AWS, AZURE, GCP } = DatabricksCloud;
const HOSTILE = ["", " a", "a ", "it's", 'a"b', "a\nb", "a\\", "x".repeat(256)];
const OBJECT = "the name of one catalog or schema";

/** What Sigma's users may do in a workspace of Databricks. */
export const databricksAccessCases = caseTable<AccessSubject>(
  "access in Databricks",
  ruleRunner(accessRules),
  [
    {
      id: "DATABRICKS-ACCESS-WORKSPACE",
      severity: "error",
      allowed: "a workspace's host on",
      fix: "copy it from the workspace's URL",
      fires: [
        ...[0, -1, 1.5].map((workspaceId) => ({
          when: `the id is ${workspaceId}`,
          subject: access({ workspaceId }),
          at: "workspaceId",
          given: `given ${workspaceId}`,
          allowed: "a whole number from 1",
        })),
        ...[
          [`https://${HOST}`, AWS],
          [`${HOST}/sql`, AWS],
          ["accounts.cloud.databricks.com", AWS],
          ["DBC.cloud.databricks.com", AWS],
          [HOST, AZURE],
          ["adb-1.1.azuredatabricks.net", GCP],
          ["cloud.databricks.com", AWS],
          ["acme.databricks.com", AWS],
        ].map(([workspaceHost, cloud]) => ({
          when: `the host on ${cloud} is ${workspaceHost}`,
          subject: access({ workspaceHost, cloud: cloud as DatabricksCloud }),
          at: "workspaceHost",
          given: workspaceHost,
        })),
        ...["adb-999.7.azuredatabricks.net", "adb-999.7.databricks.azure.cn"].map((workspaceHost) => ({
          when: `the host has another id: ${workspaceHost}`,
          subject: access({
            workspaceHost,
            cloud: AZURE,
            accountsHost: workspaceHost.endsWith("cn") ? "accounts.databricks.azure.cn" : undefined,
          }),
          at: "workspaceId",
          given: `given 1234567890123456 with the host "${workspaceHost}"`,
          allowed: "as its host has it: 999",
          fix: "copy both from the URL of one workspace",
        })),
        ...[
          [undefined, "dbc-1.cloud.databricks.us"],
          ["accounts.cloud.databricks.us", HOST],
        ].map(([accountsHost, workspaceHost]) => ({
          when: `the account is at ${accountsHost ?? "the usual place"} and the workspace at ${workspaceHost}`,
          subject: access({ accountsHost, workspaceHost }),
          at: "workspaceHost",
          given: `"${workspaceHost}" with the account console ${accountsHost ?? "accounts.cloud.databricks.com"}`,
          allowed: "a workspace of the account",
          fix: "or set accountsHost",
        })),
      ],
      quiet: [
        ...[
          [HOST, AWS],
          ["accounts-payable.cloud.databricks.com", AWS],
          ["adb-1234567890123456.1.azuredatabricks.net", AZURE],
          ["1234567890123456.7.gcp.databricks.com", GCP],
        ].map(([workspaceHost, cloud]) => ({
          when: `the host on ${cloud} is ${workspaceHost}`,
          subject: access({ workspaceHost, cloud: cloud as DatabricksCloud }),
        })),
        { when: "the id is small", subject: access({ workspaceId: 1 }) },
        ...[
          [AWS, "accounts.cloud.databricks.us", "dbc-1.cloud.databricks.us"],
          [AWS, "accounts-dod.cloud.databricks.mil", "dbc-1.cloud.databricks.us"],
          [AZURE, "accounts.azuredatabricks.cn", "adb-1234567890123456.1.databricks.azure.cn"],
        ].map(([cloud, accountsHost, workspaceHost]) => ({
          when: `account and workspace are at ${accountsHost} and ${workspaceHost}`,
          subject: access({ cloud: cloud as DatabricksCloud, accountsHost, workspaceHost }),
        })),
      ],
    },
    {
      id: "DATABRICKS-ACCESS-HOST",
      severity: "warning",
      allowed: "the workspace's own host",
      fix: "does not say which workspace it is",
      fires: [
        ...["westeurope.azuredatabricks.net", "acme.azuredatabricks.net"].map((workspaceHost) => ({
          when: `the host is ${workspaceHost}`,
          subject: access({ cloud: AZURE, workspaceHost }),
          at: "workspaceHost",
          given: workspaceHost,
        })),
        {
          when: "the host on GCP begins with another number",
          subject: access({ cloud: GCP, workspaceHost: "999.7.gcp.databricks.com" }),
          at: "workspaceId",
          given: 'given 1234567890123456 with the host "999.7.gcp.databricks.com"',
          allowed: "as its host has it: 999",
          fix: "copy both from the URL of one workspace",
        },
      ],
      quiet: [
        { when: "the cloud is AWS, whose hosts have no id", subject: access() },
        {
          when: "the host on Azure has the id",
          subject: access({ cloud: AZURE, workspaceHost: "adb-1234567890123456.1.azuredatabricks.net" }),
        },
        { when: "the host on GCP has it", subject: access({ cloud: GCP, workspaceHost: "1234567890123456.7.gcp.databricks.com" }) },
        { when: "the host is none of the cloud, which another rule says", subject: access({ cloud: AZURE, workspaceHost: HOST }) },
      ],
    },
    {
      id: "DATABRICKS-ACCESS-NAME",
      severity: "error",
      allowed: "1 to 255 characters on one line",
      fix: "write the",
      fires: [
        ...HOSTILE.map((name) => ({
          when: `a group is ${JSON.stringify(name.slice(0, 5))}`,
          subject: access({ groupName: name, memberGroups: ["ok", name] }),
          at: ["groupName", "memberGroups[1]"],
          given: "given",
        })),
        ...[...HOSTILE, "a.b", "a b", "a/b", "a`b", "a\tb"].map((name) => ({
          when: `a catalog and a schema are ${JSON.stringify(name.slice(0, 5))}`,
          subject: access({ catalogs: [{ name, schemas: ["ok", name] }] }),
          at: ["catalogs[0].name", "catalogs[0].schemas[1]"],
          given: "given",
          allowed: OBJECT,
        })),
        ...["", "--debug", "-a", "a b", "a;b", "$(x)", "a'b", "a/b", "a_b", "x".repeat(65)].map((id) => ({
          when: `a warehouse is ${JSON.stringify(id.slice(0, 5))}`,
          subject: access({ warehouses: ["ok", id] }),
          at: "warehouses[1]",
          given: "given",
          allowed: "letters, digits and hyphens",
          fix: "the last part of the HTTP path",
        })),
      ],
      quiet: [
        { when: "a group has spaces, dots and dashes", subject: access({ groupName: "Sigma-Users (EU) v1.2", memberGroups: ["a/b"] }) },
        { when: "names have dashes and underscores", subject: access({ catalogs: [{ name: "my-catalog", schemas: ["my_schema"] }] }) },
        { when: "names are of another alphabet", subject: access({ catalogs: [{ name: "données" }] }) },
      ],
    },
    {
      id: "DATABRICKS-ACCESS-EMPTY",
      severity: "error",
      allowed: "one or more",
      fix: "there is nothing to read",
      fires: [
        { when: "there is no catalog", subject: access({ catalogs: [] }), at: "catalogs", given: "an empty list" },
        {
          when: "there is no warehouse",
          subject: access({ warehouses: [] }),
          at: "warehouses",
          given: "an empty list",
          fix: "nobody can run a query",
        },
        {
          when: "a catalog has no schema",
          subject: access({ catalogs: [{ name: "a", schemas: [] }] }),
          at: "catalogs[0].schemas",
          given: "an empty list",
          fix: "omit it to allow all schemas",
        },
      ],
      quiet: [{ when: "a catalog says nothing of schemas", subject: access() }],
    },
    {
      id: "DATABRICKS-ACCESS-DUPLICATE",
      severity: "error",
      allowed: "once",
      fix: "remove it",
      fires: [
        {
          when: "everything is there twice",
          subject: access({
            warehouses: ["a", "A"],
            catalogs: [{ name: "x", schemas: ["s", "S"] }, { name: "X" }],
            memberGroups: ["Ada", "ada"],
          }),
          at: ["warehouses[1]", "catalogs[1]", "catalogs[0].schemas[1]", "memberGroups[1]"],
          given: "a second time",
        },
      ],
      quiet: [
        {
          when: "two catalogs have a schema of one name",
          subject: access({
            catalogs: [
              { name: "x", schemas: ["s"] },
              { name: "y", schemas: ["s"] },
            ],
          }),
        },
      ],
    },
    {
      id: "DATABRICKS-ACCESS-GROUP",
      severity: "error",
      allowed: "no group that Databricks fills",
      fix: "use the groups of the people who use Sigma",
      fires: ["account users", "users", "admins", "Users", "us\u0435rs"].map((name) => ({
        when: `it is ${name}`,
        subject: access({ groupName: name, memberGroups: ["Ada", name] }),
        at: ["groupName", "memberGroups[1]"],
        given: name,
      })),
      quiet: [{ when: "a name has the word in it", subject: access({ groupName: "Sigma users", memberGroups: ["admins of Sigma"] }) }],
    },
    {
      id: "DATABRICKS-ACCESS-SELF",
      severity: "error",
      allowed: "groups other than the group itself",
      fix: "an existing group becomes a member of a new one",
      fires: [
        {
          when: "the default is a member",
          subject: access({ memberGroups: ["Sigma Users"] }),
          at: "memberGroups[0]",
          given: "Sigma Users",
        },
        {
          when: "its own name is there, in another case",
          subject: access({ groupName: "BI", memberGroups: ["Ada", "bi"] }),
          at: "memberGroups[1]",
          given: "bi",
        },
      ],
      quiet: [{ when: "another one is a member", subject: access({ groupName: "BI", memberGroups: ["Sigma Users"] }) }],
    },
    {
      id: "DATABRICKS-ACCESS-CATALOG",
      severity: "error",
      allowed: "catalogs of Unity Catalog",
      fix: "Databricks accepts no grants on it",
      fires: ["hive_metastore", "HIVE_METASTORE", "samples", "spark_catalog"].map((name) => ({
        when: `it is ${name}`,
        subject: catalog(name),
        at: "catalogs[1].name",
        given: name,
      })),
      quiet: [{ when: "it has the word in its name", subject: catalog("samples_2") }],
    },
    {
      id: "DATABRICKS-ACCESS-SYSTEM",
      severity: "warning",
      allowed: "catalogs with data for all of Sigma's users",
      fix: "grant one of its schemas by hand",
      fires: ["system", "System"]
        .map((name) => ({
          when: `it is ${name}`,
          subject: catalog(name),
          at: "catalogs[1].name",
          given: "with everyone's queries",
        }))
        .concat([
          {
            when: "a schema is the one that describes the catalog",
            subject: access({ catalogs: [{ name: "main", schemas: ["reports", "Information_Schema"] }] }),
            at: "catalogs[0].schemas[1]",
            given: "Information_Schema",
            allowed: "schemas with data",
            fix: "without a grant",
          } as never,
        ]),
      quiet: [{ when: "it is another one", subject: catalog("systems") }],
    },
    {
      id: "DATABRICKS-ACCESS-NOBODY",
      severity: "warning",
      allowed: "one or more groups of the account",
      fix: "until someone is a member, nobody can read anything",
      fires: [[], undefined].map((memberGroups) => ({
        when: `the list is ${JSON.stringify(memberGroups)}`,
        subject: access({ memberGroups }),
        at: "memberGroups",
        given: "nobody",
      })),
      quiet: [{ when: "a group is a member", subject: access() }],
    },
    {
      id: "DATABRICKS-ACCESS-PROVIDERS",
      severity: "error",
      allowed: "a second Databricks provider",
      fix: "create a DatabricksProvider with host and alias for the workspace",
      fires: [
        {
          when: "both are the same",
          subject: access({ hasOneProvider: true }),
          at: "workspaceProvider",
          given: "the provider that the account also has",
        },
      ],
      quiet: [{ when: "there are two", subject: access({ hasOneProvider: false }) }],
    },
  ],
  withReferences(access(), {
    workspaceId: NUMBER_REFERENCES,
    workspaceHost: TEXT_REFERENCES,
    groupName: TEXT_REFERENCES,
    memberGroups: LIST_REFERENCES,
    warehouses: LIST_REFERENCES,
    catalogs: TEXT_REFERENCES.map((text) => [{ name: text, schemas: [text] }]),
  }),
);

const GUID = "00000000-0000-0000-0000-000000000000";
const inAccount = (policyId: string, groupName: string, accountId = GUID, member = "Ada") => {
  const access = `{ workspaceId: 1, workspaceHost: ${HOST}, memberGroups: [${member}], warehouses: [a], catalogs: [main], groupName: ${groupName} }`;
  return okta({ snowflake: undefined, databricks: `{ cloud: aws, accountId: ${accountId}, policyId: ${policyId}, access: ${access} }` });
};

/** Groups of several stacks. */
export const databricksGroupCases = caseTable<string>("groups of a Databricks account", printConfig, [
  {
    id: "CONFIG-DUPLICATE-GROUP",
    severity: "error",
    allowed: "each group of an account once",
    fix: "change the groupName of one of them, or remove its access",
    fires: [
      {
        when: "two stacks create one group, in another case",
        subject: config({ a: inAccount("one", "Readers"), b: inAccount("two", "readers") }),
        at: "c.yaml:11:232 stacks.b.databricks.access.groupName",
        given: 'the group "readers", which stack a also creates in the same account',
      },
    ],
    quiet: [
      { when: "the groups differ", subject: config({ a: inAccount("one", "Readers"), b: inAccount("two", "Analysts") }) },
      {
        when: "the accounts differ",
        subject: config({ a: inAccount("one", "Readers"), b: inAccount("two", "Readers", "00000000-0000-0000-0000-000000000001") }),
      },
    ],
  },
  {
    id: "CONFIG-GROUP-CYCLE",
    severity: "error",
    allowed: "groups without this group among their members",
    fix: "none could be applied before the other",
    fires: [
      {
        when: "each is a member of the next, and the last of the first",
        subject: config({
          a: inAccount("one", "A", GUID, "B"),
          b: inAccount("two", "B", GUID, "Others, c"),
          c: inAccount("three", "C", GUID, "A"),
        }),
        at: [
          "c.yaml:6:191 stacks.a.databricks.access.memberGroups[0]",
          "c.yaml:11:199 stacks.b.databricks.access.memberGroups[1]",
          "c.yaml:16:193 stacks.c.databricks.access.memberGroups[0]",
        ],
        given: "which has the group itself among its members",
      },
    ],
    quiet: [
      { when: "one is a member of the other", subject: config({ a: inAccount("one", "A", GUID, "B"), b: inAccount("two", "B", GUID) }) },
      {
        when: "the accounts differ",
        subject: config({ a: inAccount("one", "A", GUID, "B"), b: inAccount("two", "B", "00000000-0000-0000-0000-000000000001", "A") }),
      },
    ],
  },
]);
