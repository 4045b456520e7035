import { SnowflakeSigmaAccessOptions } from "../../../lib/snowflake/access-options";
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
const writeBack = (changes: object) => access({ writeBack: { database: "SIGMA_WRITE", schema: "SIGMA", ...changes } });
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
            writeBack: { database: "A.B", schema: "C.D" },
          }),
          at: [
            "databases[0].name",
            "databases[0].schemas[0]",
            "writeBack.database",
            "writeBack.schema",
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
      ],
      quiet: [{ when: "there is one of each", subject: access() }],
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
            grantToRoles: ["R", "R"],
            grantToUsers: ["U", "U"],
            users: [{ name: "V" }, { name: "V" }],
          }),
          at: ["warehouses[1]", "databases[1]", "databases[0].schemas[1]", "grantToRoles[1]", "users[1]", "grantToUsers[1]"],
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
      ],
      quiet: [{ when: "a role is named like it", subject: access({ roleName: "PUBLIC_READERS" }) }],
    },
    {
      id: "SNOW-ACCESS-IMPORTED",
      severity: "error",
      allowed: "a database that does not come from a share",
      fix: "grant IMPORTED PRIVILEGES on it by hand",
      fires: ["SNOWFLAKE", "snowflake_sample_data"].map((name) => ({
        when: `a database is ${name}`,
        subject: access({ databases: [{ name: "ANALYTICS" }, { name }] }),
        at: "databases[1].name",
        given: name,
      })),
      quiet: [{ when: "a database is named like one", subject: access({ databases: [{ name: "SNOWFLAKE_COPY" }] }) }],
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
          at: "writeBack.database",
          given: 'given "ANALYTICS", in which users may read every schema',
        },
      ],
      quiet: [
        { when: "the database is another one", subject: writeBack({}) },
        {
          when: "people read other schemas of it",
          subject: { ...writeBack({ database: "D" }), databases: [{ name: "D", schemas: ["S"] }] },
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
          at: "writeBack.privileges[1]",
          given: "given",
          allowed: "USAGE, MONITOR, or CREATE and an object type, in upper case",
          fix: "use USAGE, CREATE TABLE",
        })),
        {
          when: "USAGE is not among them",
          subject: writeBack({ privileges: ["CREATE TABLE"] }),
          at: "writeBack.privileges",
          given: "CREATE TABLE",
          allowed: "USAGE among them",
          fix: "add it",
        },
        {
          when: "a privilege stands there twice",
          subject: writeBack({ privileges: ["USAGE", "USAGE"] }),
          at: "writeBack.privileges[1]",
          given: "a second time",
          allowed: "each privilege once",
          fix: "remove it",
        },
        ...[{ schema: "PUBLIC" }, { schema: "INFORMATION_SCHEMA", create: false }].map((changes) => ({
          when: `the schema is ${changes.schema}`,
          subject: writeBack(changes),
          at: "writeBack.schema",
          given: changes.schema,
          allowed: "a separate schema",
          fix: "every database has this one",
        })),
        {
          when: "the schema is one that people read",
          subject: { ...writeBack({ database: "D", schema: "S" }), databases: [{ name: "D", schemas: ["S"] }] },
          at: "writeBack.schema",
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
          subject: { ...writeBack({ database: "D" }), databases: [{ name: "D", schemas: ["S"] }] },
        },
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
    writeBack: TEXT_REFERENCES.map((schema) => ({ database: schema, schema })),
    users: TEXT_REFERENCES.map((text) => [{ name: text, loginName: text, email: text, defaultRole: text, defaultWarehouse: text }]),
  }),
);
