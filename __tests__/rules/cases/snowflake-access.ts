import { ReadableObjectType, SnowflakeSigmaAccessOptions } from "../../../lib/snowflake/access-options";
import { accessRules } from "../../../lib/snowflake/access-rules";
import { UserAttribute } from "../../../lib/user-mapping";
import { caseTable, LIST_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";
import { access, destination, editLog, LOG, writeBack } from "../support/snowflake-access";

const user = (changes: object) => access({ users: [{ name: "ADA", ...changes }] });
const HOSTILE = ["", " A", "A ", "A.B", "it's", 'A"B', "A|B", "A\nB", "A\\", "x".repeat(256)];

export const snowflakeAccessCases = caseTable<SnowflakeSigmaAccessOptions>(
  "access in Snowflake",
  ruleRunner(accessRules),
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
          given: 'given "SNOWFLAKE", with everyone\'s queries and logins',
        },
      ],
      quiet: [{ when: "another share is read", subject: access({ databases: [{ name: "WEATHER", imported: true }] }) }],
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
