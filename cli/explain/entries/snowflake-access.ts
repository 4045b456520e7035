import { Cause, Entry } from "./entry";

const from = "Snowflake";

/**
 * What users and roles may not do in Snowflake, as Sigma shows it; some of it also happens at a deploy.
 *
 * https://help.sigmacomputing.com/docs/troubleshoot-input-table-connection-issues
 * https://help.sigmacomputing.com/docs/choose-snowflake-role
 * https://docs.snowflake.com/en/sql-reference/sql/grant-privilege, about future grants
 */
export const SNOWFLAKE_ACCESS_ENTRIES: readonly Entry[] = [
  {
    name: "Insufficient privileges to operate on schema",
    from,
    meaning: "The role may not create or change objects in the schema.",
    causes: [
      {
        cause:
          "In Sigma, at an input table, an upload or a materialization: the user's primary role, or the service account's role for the edit log, lacks CREATE on the schema.",
        fix: "add the schema to writeBack, the edit log's as its editLog; or grant USAGE, CREATE TABLE, CREATE VIEW and CREATE STAGE, and CREATE DYNAMIC TABLE for incremental materializations",
        keys: ["snowflake.access.writeBack.destinations", "snowflake.access.writeBack.editLog"],
      },
      {
        cause: "At the deploy: the deploying role does not own the schema and lacks MANAGE GRANTS.",
        fix: "deploy with a role that docs/permissions.md lists",
        keys: ["snowflake.profile"],
      },
    ],
  },
  {
    name: "002003",
    also: ["does not exist or not authorized", "object does not exist or not authorized"],
    from,
    meaning: "There is no object with this name, or the role may not see it: Snowflake's message is the same.",
    causes: [
      {
        cause: "In Sigma: the user's role has no privilege on the table, or on its schema or database.",
        fix: "grant them to the role, or list the database; check the role with DESCRIBE USER, DEFAULT_ROLE",
        keys: ["snowflake.access.databases", "snowflake.access.users"],
      },
      {
        cause: "In Sigma: another of the user's roles has the privilege, but secondary roles are off.",
        fix: "set the user's defaultSecondaryRoles to ALL (ALTER USER … SET DEFAULT_SECONDARY_ROLES = ('ALL')), or choose the other role in Sigma; creating objects always needs the primary role",
        keys: ["snowflake.access.users[].defaultSecondaryRoles"],
      },
      {
        cause: "In Sigma, for new tables: if a schema has its own future grants, for any role, Snowflake ignores those of its database.",
        fix: "list the schemas instead of the whole database; SHOW FUTURE GRANTS IN SCHEMA shows such grants",
        keys: ["snowflake.access.databases[].schemas"],
      },
      {
        cause:
          "In Sigma: it is a dynamic, external or Iceberg table or a materialized view, to which grants on tables and views do not apply.",
        fix: "list its type in objectTypes of snowflake.access, or grant SELECT on it",
        keys: ["snowflake.access.objectTypes"],
      },
      {
        cause:
          "At the deploy: a database, schema, warehouse, role or user in the config is misspelled, or has a different case in Snowflake.",
        fix: "compare with SHOW DATABASES, SHOW WAREHOUSES, SHOW ROLES and SHOW USERS: case matters, and Snowflake stores unquoted names in upper case",
        keys: ["snowflake.access", "credentials.notify"],
      },
      deployingRole(),
    ],
  },
  {
    name: "individual privileges on imported database",
    also: ["granting individual privileges on imported database", "grant imported privileges instead"],
    from,
    meaning: "The database comes from a share, whose privileges are granted as a whole.",
    causes: [
      {
        cause: "It is one of the databases that Sigma's users may read.",
        fix: "mark it with imported: true, which grants IMPORTED PRIVILEGES; or remove it from the list, and run GRANT IMPORTED PRIVILEGES ON DATABASE … TO ROLE … by hand",
        keys: ["snowflake.access.databases[].imported"],
      },
    ],
  },
  {
    name: "000606",
    also: ["no active warehouse selected in the current session"],
    from,
    meaning: "The session has no warehouse.",
    causes: [
      {
        cause: "In Sigma: the connection takes the warehouse from a user attribute that does not exist, or has no value for this user.",
        fix: "correct the attribute's name in the form, or assign a value to the user in Sigma",
      },
      {
        cause: "In Sigma: the user's role may not use the connection's warehouse, and the user has no default warehouse.",
        fix: "list the warehouse, and run the statements in the output <organization>_<account>_alter_users",
        keys: ["snowflake.access.warehouses", "snowflake.access.users"],
      },
    ],
  },
  {
    // https://github.com/snowflakedb/snowflake-connector-net/issues/537
    name: "390201",
    also: ["requested warehouse does not exist or not authorized"],
    from,
    meaning: "The connection's warehouse does not exist, or the user's role may not use it.",
    causes: [
      {
        cause: "The role lacks USAGE on it, or it is misspelled.",
        fix: "list the warehouse, or correct it in Sigma's connection form",
        keys: ["snowflake.access.warehouses"],
      },
    ],
  },
];

function deployingRole(): Cause {
  return {
    cause: "At the deploy: the deploying role does not own the object and lacks MANAGE GRANTS, so Snowflake hides the object from it.",
    fix: "deploy with a role that docs/permissions.md lists: set SNOWFLAKE_ROLE, or the role of the profile",
    keys: ["snowflake.profile"],
  };
}
