import { SnowflakeSigmaAccessOptions } from "../../../lib/snowflake/access-options";
import { writeBackRules } from "../../../lib/snowflake/write-back-rules";
import { caseTable, LIST_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";
import { access, destination, editLog, LOG, writeBack } from "../support/snowflake-access";

export const snowflakeWriteBackCases = caseTable<SnowflakeSigmaAccessOptions>(
  "write-back in Snowflake",
  ruleRunner(writeBackRules),
  [
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
  ],
  withReferences(access(), {
    roleName: TEXT_REFERENCES,
    grantToRoles: LIST_REFERENCES,
    databases: TEXT_REFERENCES.map((name) => [{ name }]),
    writeBack: TEXT_REFERENCES.map((text) => ({
      destinations: [{ database: text, schema: text, roles: [text] }],
      editLog: { database: text, schema: text, role: text, warehouse: text },
    })),
    users: TEXT_REFERENCES.map((text) => [{ name: text, defaultRole: text }]),
  }),
);
