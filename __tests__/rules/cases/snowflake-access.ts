import {
  ReadableObjectType,
  SnowflakeSigmaAccessOptions,
  WriteBackDestination,
  WriteBackEditLog,
} from "../../../lib/snowflake/access-options";
import { accessRules } from "../../../lib/snowflake/access-rules";
import { writeBackRules } from "../../../lib/snowflake/write-back-rules";
import { UserAttribute } from "../../../lib/user-mapping";
import { caseTable, LIST_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const access = (changes: Partial<SnowflakeSigmaAccessOptions> = {}): SnowflakeSigmaAccessOptions => ({
  warehouses: ["SIGMA_WH"],
  databases: [{ name: "ANALYTICS" }],
  grantToRoles: ["ANALYST"],
  ...changes,
});
const LOG: WriteBackEditLog = { database: "SIGMA_LOG", schema: "LOG", role: "SIGMA_SERVICE" };
const destination = (changes: Partial<WriteBackDestination> = {}): WriteBackDestination => ({
  database: "SIGMA_WRITE",
  schema: "SIGMA",
  ...changes,
});
const writeBack = (changes: Partial<WriteBackDestination>, others: Partial<SnowflakeSigmaAccessOptions> = {}) =>
  access({ writeBack: { destinations: [destination(changes)], editLog: LOG }, ...others });
const editLog = (changes: Partial<WriteBackEditLog>, others: Partial<SnowflakeSigmaAccessOptions> = {}) =>
  access({ writeBack: { destinations: [destination()], editLog: { ...LOG, ...changes } }, ...others });
const user = (changes: object) => access({ users: [{ name: "ADA", ...changes }] });
const HOSTILE = ["", " A", "A ", "A.B", "it's", 'A"B', "A|B", "A\nB", "A\\", "x".repeat(256)];

export const snowflakeAccessCases = caseTable<SnowflakeSigmaAccessOptions>(
  "access in Snowflake",
  ruleRunner([...accessRules, ...writeBackRules]),
  [
    {
      id: "SNOW-ACCESS-NAME",
      severity: "error",
      allowed: "",
      fix: "write it as",
      fires: [
        ...HOSTILE.map((name) => ({
          when: `a warehouse is ${JSON.stringify(name.slice(0, 5))}`,
          subject: access({ warehouses: ["OK", name] }),
          at: "warehouses[1]",
          given: "given",
          allowed: "the name of one object",
        })),
        {
          when: "the role has a space",
          subject: access({ roleName: "A B" }),
          at: "roleName",
          given: '"A B"',
          allowed: "the name of one object",
        },
        {
          when: "names are wrong all over",
          subject: access({
            databases: [{ name: "A.B", schemas: ["C.D"] }],
            grantToRoles: ["R.S"],
            grantToUsers: ["U.V"],
            users: [{ name: "A.B", defaultRole: "R.S", defaultWarehouse: "W.X" }],
            writeBack: {
              destinations: [destination(), { database: "A.B", schema: "C.D", roles: ["R", "R.S"] }],
              editLog: { database: "A.B", schema: "C.D", role: "R.S", warehouse: "W.X" },
            },
          }),
          at: [
            "databases[0].name",
            "databases[0].schemas[0]",
            "writeBack.destinations[1].database",
            "writeBack.destinations[1].schema",
            "writeBack.destinations[1].roles[1]",
            "writeBack.editLog.database",
            "writeBack.editLog.schema",
            "writeBack.editLog.role",
            "writeBack.editLog.warehouse",
            "grantToRoles[0]",
            "grantToUsers[0]",
            "users[0].name",
            "users[0].defaultRole",
            "users[0].defaultWarehouse",
          ],
          given: "given",
          allowed: "the name of one object",
        },
        ...["it's", 'a"b', "a\nb", ""].map((loginName) => ({
          when: `a login name is ${JSON.stringify(loginName)}`,
          subject: user({ loginName, email: loginName }),
          at: ["users[0].loginName", "users[0].email"],
          given: "given",
          allowed: "1 to 255 characters on one line",
        })),
      ],
      quiet: [
        {
          when: "names are in lower case, with spaces and dashes",
          subject: access({ warehouses: ["My warehouse-1"], roleName: "sigma_users" }),
        },
        { when: "a login name is an email address", subject: user({ loginName: "ada.l+x@example.com" }) },
      ],
    },
    {
      id: "SNOW-ACCESS-EMPTY",
      severity: "error",
      allowed: "one or more",
      fix: "there is nothing to read",
      fires: [
        { when: "there is no database", subject: access({ databases: [] }), at: "databases", given: "an empty list" },
        {
          when: "there is no warehouse",
          subject: access({ warehouses: [] }),
          at: "warehouses",
          given: "an empty list",
          fix: "a session without a warehouse cannot query anything",
        },
        { when: "there is no type", subject: access({ objectTypes: [] }), at: "objectTypes", given: "an empty list" },
      ],
      quiet: [
        { when: "there is one of each", subject: access() },
        { when: "there is one type", subject: access({ objectTypes: [ReadableObjectType.VIEWS] }) },
      ],
    },
    {
      id: "SNOW-ACCESS-DUPLICATE",
      severity: "error",
      allowed: "once",
      fix: "remove it",
      fires: [
        {
          when: "something stands there twice",
          subject: access({
            warehouses: ["A", "A"],
            databases: [{ name: "D", schemas: ["S", "S"] }, { name: "D" }],
            objectTypes: [ReadableObjectType.VIEWS, ReadableObjectType.VIEWS],
            writeBack: { destinations: [destination({ roles: ["T", "T"] })], editLog: LOG },
            grantToRoles: ["R", "R"],
            grantToUsers: ["U", "U"],
            users: [{ name: "V" }, { name: "V" }],
          }),
          at: [
            "warehouses[1]",
            "databases[1]",
            "databases[0].schemas[1]",
            "objectTypes[1]",
            "writeBack.destinations[0].roles[1]",
            "grantToRoles[1]",
            "users[1]",
            "grantToUsers[1]",
          ],
          given: "a second time",
        },
        {
          when: "two users have one login",
          subject: access({
            users: [
              { name: "ADA", loginName: "ada", email: "a@example.com" },
              { name: "BOB", loginName: "ADA", email: "A@example.com" },
            ],
          }),
          at: ["users[1].loginName", "users[1].email"],
          given: "a second time",
          fix: "use the value that the identity provider sends for this user",
        },
        {
          when: "a user stands in both lists",
          subject: access({ users: [{ name: "ADA" }], grantToUsers: ["BOB", "ADA"] }),
          at: "grantToUsers[1]",
          given: 'given "ADA", who is also in users',
        },
      ],
      quiet: [{ when: "the same name is a database and a warehouse", subject: access({ warehouses: ["ANALYTICS"] }) }],
    },
    {
      id: "SNOW-ACCESS-PRIVILEGED",
      severity: "error",
      allowed: "no role with rights over the account",
      fix: "",
      fires: [
        ...["ACCOUNTADMIN", "securityadmin", "SYSADMIN", "USERADMIN", "ORGADMIN", "GLOBALORGADMIN"].map((roleName) => ({
          when: `the role is ${roleName}`,
          subject: access({ roleName }),
          at: "roleName",
          given: roleName,
          fix: "use a separate role for Sigma's users",
        })),
        {
          when: "a user's default role is one",
          subject: user({ defaultRole: "AccountAdmin" }),
          at: "users[0].defaultRole",
          given: "AccountAdmin",
          fix: "omit it",
        },
        {
          when: "one writes to a destination",
          subject: writeBack({ roles: ["SIGMA_USERS", "SYSADMIN"] }),
          at: "writeBack.destinations[0].roles[1]",
          given: "SYSADMIN",
          fix: "use a role that can do nothing but this",
        },
        {
          when: "one writes to the edit log",
          subject: editLog({ role: "SYSADMIN" }),
          at: "writeBack.editLog.role",
          given: "SYSADMIN",
          fix: "use a role that can do nothing but this",
        },
      ],
      quiet: [{ when: "a role is named like one", subject: access({ roleName: "SYSADMIN_READER" }) }],
    },
    {
      id: "SNOW-ACCESS-PUBLIC",
      severity: "error",
      allowed: "a role that not everyone has",
      fix: "every user of the account has PUBLIC",
      fires: [
        { when: "the role is PUBLIC", subject: access({ roleName: "public" }), at: "roleName", given: "public" },
        { when: "PUBLIC gets it", subject: access({ grantToRoles: ["ANALYST", "PUBLIC"] }), at: "grantToRoles[1]", given: "PUBLIC" },
        {
          when: "everybody may write",
          subject: writeBack({ roles: ["PUBLIC"] }),
          at: "writeBack.destinations[0].roles[0]",
          given: "PUBLIC",
        },
        {
          when: "everybody may write to the edit log",
          subject: editLog({ role: "Public" }),
          at: "writeBack.editLog.role",
          given: "Public",
        },
      ],
      quiet: [{ when: "a role is named like it", subject: access({ roleName: "PUBLIC_READERS" }) }],
    },
    {
      id: "SNOW-ACCESS-IMPORTED",
      severity: "error",
      allowed: "",
      fix: "",
      fires: [
        ...["SNOWFLAKE", "snowflake_sample_data"].map((name) => ({
          when: `a database is ${name}`,
          subject: access({ databases: [{ name: "ANALYTICS" }, { name }] }),
          at: "databases[1].name",
          given: name,
          allowed: "only with imported: true",
          fix: "set imported: true, or omit the database",
        })),
        {
          when: "some schemas of a share are listed",
          subject: access({ databases: [{ name: "WEATHER", imported: true, schemas: ["A"] }] }),
          at: "databases[0].schemas",
          given: "with imported: true",
          allowed: "all schemas of a shared database",
          fix: "omit one of the two",
        },
      ],
      quiet: [
        { when: "a database is named like one", subject: access({ databases: [{ name: "SNOWFLAKE_COPY" }] }) },
        {
          when: "it is said that it comes from a share",
          subject: access({ databases: [{ name: "SNOWFLAKE_SAMPLE_DATA", imported: true }] }),
        },
      ],
    },
    {
      id: "SNOW-ACCESS-ACCOUNT-USAGE",
      severity: "warning",
      allowed: "databases with data for all of Sigma's users",
      fix: "grant one of its database roles by hand",
      fires: [
        {
          when: "everybody reads the usage data",
          subject: access({ databases: [{ name: "SNOWFLAKE", imported: true }] }),
          at: "databases[0].name",
          given: 'given "SNOWFLAKE", with everybody\'s queries and logins',
        },
      ],
      quiet: [{ when: "another share is read", subject: access({ databases: [{ name: "WEATHER", imported: true }] }) }],
    },
    {
      id: "SNOW-ACCESS-DEFAULT-ROLE",
      severity: "warning",
      allowed: "",
      fix: "Snowflake rejects the session",
      fires: [
        {
          when: "the role is not allowed",
          subject: access({ users: [{ name: "ADA" }], allowedRoles: ["REPORTS", "ANALYST"] }),
          at: "users[0].defaultRole",
          given: 'given "SIGMA_USERS", which the integration does not allow',
          allowed: "REPORTS, ANALYST",
        },
        {
          when: "a user's own one is blocked",
          subject: access({ users: [{ name: "BOB" }, { name: "ADA", defaultRole: "PAYROLL" }], blockedRoles: ["PAYROLL"] }),
          at: "users[1].defaultRole",
          given: 'given "PAYROLL", which the integration blocks',
          allowed: "a role that is not in blockedRoles",
        },
      ],
      quiet: [
        { when: "it is allowed", subject: access({ users: [{ name: "ADA" }], allowedRoles: ["REPORTS", "SIGMA_USERS"] }) },
        { when: "others are blocked", subject: access({ users: [{ name: "ADA" }], blockedRoles: ["PAYROLL"] }) },
        {
          when: "only Terraform knows what is allowed",
          subject: access({ users: [{ name: "ADA" }], allowedRoles: [TEXT_REFERENCES[0]] }),
        },
      ],
    },
    {
      id: "SNOW-ACCESS-USER",
      severity: "error",
      allowed: ", or both",
      fix: "with this user mapping, Snowflake compares the claim with it",
      fires: [
        { when: "a user has an address alone", subject: user({ email: "a@example.com" }), at: "users[0].email", given: "a@example.com" },
        {
          when: "a user has a login alone where the address counts",
          subject: { ...user({ loginName: "ada" }), userAttribute: UserAttribute.EMAIL_ADDRESS },
          at: "users[0].loginName",
          given: '"ada" without',
        },
      ],
      quiet: [
        { when: "a user has both", subject: user({ loginName: "ada", email: "a@example.com" }) },
        { when: "a user has neither", subject: user({}) },
        {
          when: "a user has an address, which counts",
          subject: { ...user({ email: "a@example.com" }), userAttribute: UserAttribute.EMAIL_ADDRESS },
        },
      ],
    },
    {
      id: "SNOW-ACCESS-CASE",
      severity: "warning",
      allowed: "upper case for what was created without quotes",
      fix: "check with SHOW",
      fires: [
        { when: "a warehouse has small letters", subject: access({ warehouses: ["Sigma_WH"] }), at: "warehouses[0]", given: "Sigma_WH" },
        { when: "the role has small letters", subject: access({ roleName: "sigma" }), at: "roleName", given: "sigma" },
      ],
      quiet: [{ when: "a login has small letters", subject: user({ loginName: "ada" }) }],
    },
    {
      id: "SNOW-ACCESS-WRITE-READ",
      severity: "warning",
      allowed: "a separate database, or a database whose readable schemas are listed",
      fix: "can read everything that Sigma writes",
      fires: [
        {
          when: "people read the whole database",
          subject: writeBack({ database: "ANALYTICS" }),
          at: "writeBack.destinations[0].database",
          given: 'given "ANALYTICS", in which users may read every schema',
        },
        {
          when: "people read the edit log",
          subject: editLog({ database: "ANALYTICS" }),
          at: "writeBack.editLog.database",
          given: 'given "ANALYTICS", in which users may read every schema',
        },
      ],
      quiet: [
        { when: "the database is another one", subject: writeBack({}) },
        {
          when: "people read other schemas of it",
          subject: writeBack({ database: "D" }, { databases: [{ name: "D", schemas: ["S"] }] }),
        },
      ],
    },
    {
      id: "SNOW-ACCESS-PARENT",
      severity: "warning",
      allowed: "a role that people use in Sigma",
      fix: "the grant has no effect in Sigma",
      fires: [
        {
          when: "a blocked role gets the role",
          subject: access({ grantToRoles: ["ANALYST", "ACCOUNTADMIN"] }),
          at: "grantToRoles[1]",
          given: "ACCOUNTADMIN",
        },
      ],
      quiet: [{ when: "SYSADMIN gets it", subject: access({ grantToRoles: ["SYSADMIN"] }) }],
    },
    {
      id: "SNOW-ACCESS-SELF",
      severity: "error",
      allowed: "roles other than the role itself",
      fix: "remove it",
      fires: [
        { when: "the role gets itself", subject: access({ grantToRoles: ["SIGMA_USERS"] }), at: "grantToRoles[0]", given: "SIGMA_USERS" },
        { when: "its own name", subject: access({ roleName: "BI", grantToRoles: ["BI"] }), at: "grantToRoles[0]", given: "BI" },
      ],
      quiet: [{ when: "another one gets it", subject: access({ roleName: "BI", grantToRoles: ["SIGMA_USERS"] }) }],
    },
    {
      id: "SNOW-ACCESS-WRITE",
      severity: "error",
      allowed: "",
      fix: "",
      fires: [
        ...["OWNERSHIP", "ALL", "create table", "CREATE TABLE; DROP", "CREATE", ""].map((privilege) => ({
          when: `a privilege is "${privilege}"`,
          subject: writeBack({ privileges: ["USAGE", privilege] }),
          at: "writeBack.destinations[0].privileges[1]",
          given: "given",
          allowed: "USAGE, MONITOR, or CREATE and an object type, in upper case",
          fix: "use USAGE, CREATE TABLE",
        })),
        {
          when: "USAGE is not among them",
          subject: writeBack({ privileges: ["CREATE TABLE"] }),
          at: "writeBack.destinations[0].privileges",
          given: "CREATE TABLE",
          allowed: "USAGE among them",
          fix: "add it",
        },
        {
          when: "a privilege stands there twice",
          subject: writeBack({ privileges: ["USAGE", "USAGE"] }),
          at: "writeBack.destinations[0].privileges[1]",
          given: "a second time",
          allowed: "each privilege once",
          fix: "remove it",
        },
        ...[{ schema: "PUBLIC" }, { schema: "INFORMATION_SCHEMA", create: false }].flatMap((changes) => [
          {
            when: `the schema is ${changes.schema}`,
            subject: writeBack(changes),
            at: "writeBack.destinations[0].schema",
            given: changes.schema,
            allowed: "a separate schema",
            fix: "every database has this one",
          },
          {
            when: `the edit log's schema is ${changes.schema}`,
            subject: editLog(changes),
            at: "writeBack.editLog.schema",
            given: changes.schema,
            allowed: "a separate schema",
            fix: "every database has this one",
          },
        ]),
        {
          when: "there is no destination",
          subject: access({ writeBack: { destinations: [], editLog: LOG } }),
          at: "writeBack.destinations",
          given: "an empty list",
          allowed: "one or more",
          fix: "add a destination",
        },
        {
          when: "a destination is listed twice",
          subject: access({ writeBack: { destinations: [destination({ roles: ["A"] }), destination({ roles: ["B"] })], editLog: LOG } }),
          at: "writeBack.destinations[1].schema",
          given: 'given "SIGMA_WRITE.SIGMA" a second time',
          allowed: "each schema once",
          fix: "choose a different schema",
        },
        {
          when: "the edit log is where users write",
          subject: editLog({ database: "SIGMA_WRITE", schema: "SIGMA" }),
          at: "writeBack.editLog.schema",
          given: 'given "SIGMA_WRITE.SIGMA" a second time',
          allowed: "each schema once",
          fix: "choose a different schema",
        },
        {
          when: "the schema is one that people read",
          subject: writeBack({ database: "D", schema: "S" }, { databases: [{ name: "D", schemas: ["S"] }] }),
          at: "writeBack.destinations[0].schema",
          given: 'given "S", which is also in databases',
          allowed: "a separate schema",
          fix: "choose a different schema",
        },
      ],
      quiet: [
        { when: "privileges are left out", subject: writeBack({}) },
        { when: "the schema is PUBLIC, which is there", subject: writeBack({ schema: "PUBLIC", create: false }) },
        { when: "privileges are for more kinds of objects", subject: writeBack({ privileges: ["USAGE", "CREATE MATERIALIZED VIEW"] }) },
        {
          when: "the schema is beside what people read",
          subject: writeBack({ database: "D" }, { databases: [{ name: "D", schemas: ["S"] }] }),
        },
      ],
    },
    {
      id: "SNOW-ACCESS-WRITE-SHARE",
      severity: "error",
      allowed: "a database of the account",
      fix: "nothing can be created in a shared one",
      fires: [
        {
          when: "a destination is in a share",
          subject: writeBack({ database: "WEATHER" }, { databases: [{ name: "WEATHER", imported: true }] }),
          at: "writeBack.destinations[0].database",
          given: 'given "WEATHER", which comes from a share',
        },
      ],
      quiet: [{ when: "it is not", subject: writeBack({}, { databases: [{ name: "WEATHER", imported: true }] }) }],
    },
    {
      id: "SNOW-ACCESS-LOG-ROLE",
      severity: "error",
      allowed: "a role that only the service account has",
      fix: "nobody else may write to the edit log",
      fires: [
        {
          when: "it is the role for Sigma's users",
          subject: editLog({ role: "SIGMA_USERS" }),
          at: "writeBack.editLog.role",
          given: `given "SIGMA_USERS", a role of Sigma's users`,
        },
        {
          when: "the edit log's role writes to a destination, too",
          subject: access({ writeBack: { destinations: [destination({ roles: ["TEAM"] })], editLog: { ...LOG, role: "TEAM" } } }),
          at: "writeBack.editLog.role",
          given: 'given "TEAM"',
        },
        {
          when: "the edit log's role is the one that is created",
          subject: editLog({ role: "BI" }, { roleName: "BI" }),
          at: "writeBack.editLog.role",
          given: 'given "BI"',
        },
      ],
      quiet: [
        { when: "only the service account has the role", subject: editLog({}) },
        { when: "the service account may read what users read", subject: editLog({}, { grantToRoles: [LOG.role] }) },
        {
          when: "the service account may write to a destination, too",
          subject: access({ writeBack: { destinations: [destination({ roles: ["SIGMA_USERS", LOG.role] })], editLog: LOG } }),
        },
      ],
    },
    {
      id: "SNOW-ACCESS-NO-LOG",
      severity: "warning",
      allowed: "editLog, with the role of Sigma's service account",
      fix: "nobody can create an input table",
      fires: [
        {
          when: "there is no edit log",
          subject: access({ writeBack: { destinations: [destination()] } }),
          at: "writeBack",
          given: "no edit log",
        },
      ],
      quiet: [
        { when: "there is one", subject: editLog({}) },
        { when: "Sigma does not write", subject: access() },
      ],
    },
    {
      id: "SNOW-ACCESS-PRIMARY",
      severity: "warning",
      allowed: "the role for Sigma's users, one of grantToRoles, or one of a destination",
      fix: "only the primary role can create objects",
      fires: [
        {
          when: "a user's default role is another one",
          subject: writeBack({}, { users: [{ name: "ADA", defaultRole: "FINANCE" }] }),
          at: "users[0].defaultRole",
          given: 'given "FINANCE", which is not known to have the privileges for write-back',
        },
        {
          when: "the destination is for another team",
          subject: writeBack({ roles: ["SALES"] }, { users: [{ name: "BOB" }, { name: "ADA", defaultRole: "ANALYST" }] }),
          at: "users[1].defaultRole",
          given: 'given "ANALYST"',
        },
      ],
      quiet: [
        { when: "it is the role for Sigma's users", subject: writeBack({}, { users: [{ name: "ADA", defaultRole: "SIGMA_USERS" }] }) },
        { when: "the role is granted to it", subject: writeBack({}, { users: [{ name: "ADA", defaultRole: "ANALYST" }] }) },
        { when: "it is the destination's", subject: writeBack({ roles: ["SALES"] }, { users: [{ name: "ADA", defaultRole: "SALES" }] }) },
        { when: "it is the service account's", subject: writeBack({}, { users: [{ name: "SIGMA", defaultRole: "SIGMA_SERVICE" }] }) },
        { when: "Sigma does not write", subject: access({ users: [{ name: "ADA", defaultRole: "FINANCE" }] }) },
        { when: "it is not said", subject: writeBack({}, { users: [{ name: "ADA" }] }) },
      ],
    },
    {
      id: "SNOW-ACCESS-NOBODY",
      severity: "warning",
      allowed: "one or more roles or users",
      fix: "until someone has it, nobody can read anything",
      fires: [{ when: "nobody gets the role", subject: access({ grantToRoles: [] }), at: "grantToRoles", given: "nobody" }],
      quiet: [
        { when: "a role gets it", subject: access() },
        { when: "a user gets it", subject: access({ grantToRoles: [], grantToUsers: ["ADA"] }) },
        { when: "a user is named", subject: access({ grantToRoles: undefined, users: [{ name: "ADA" }] }) },
      ],
    },
    {
      id: "SNOW-ACCESS-MANAGED",
      severity: "error",
      allowed: "only together with users",
      fix: "add users, or remove it",
      fires: [{ when: "there are none", subject: access({ manageUsers: true, users: [] }), at: "manageUsers", given: "given true" }],
      quiet: [{ when: "there are some", subject: access({ manageUsers: true, users: [{ name: "ADA" }] }) }],
    },
  ],
  withReferences(access(), {
    roleName: TEXT_REFERENCES,
    warehouses: LIST_REFERENCES,
    grantToRoles: LIST_REFERENCES,
    grantToUsers: LIST_REFERENCES,
    databases: TEXT_REFERENCES.map((name) => [{ name }]),
    writeBack: TEXT_REFERENCES.map((text) => ({
      destinations: [{ database: text, schema: text, roles: [text] }],
      editLog: { database: text, schema: text, role: text, warehouse: text },
    })),
    allowedRoles: LIST_REFERENCES,
    blockedRoles: LIST_REFERENCES,
    users: TEXT_REFERENCES.map((text) => [{ name: text, loginName: text, email: text, defaultRole: text, defaultWarehouse: text }]),
  }),
);
