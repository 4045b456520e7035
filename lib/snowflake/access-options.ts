import { UserAttribute } from "../user-mapping";

/** Types of objects that can be read. Each has its own grants: that on tables does not cover dynamic tables. */
export enum ReadableObjectType {
  /** Tables of Snowflake itself. */
  TABLES = "TABLES",
  /** Views, including secure ones. */
  VIEWS = "VIEWS",
  /** Dynamic tables. */
  DYNAMIC_TABLES = "DYNAMIC TABLES",
  /** External tables. */
  EXTERNAL_TABLES = "EXTERNAL TABLES",
  /** Apache Iceberg tables. */
  ICEBERG_TABLES = "ICEBERG TABLES",
  /** Materialized views. */
  MATERIALIZED_VIEWS = "MATERIALIZED VIEWS",
  /** Semantic views. */
  SEMANTIC_VIEWS = "SEMANTIC VIEWS",
}

/** A database that Sigma's users may read. */
export interface ReadableDatabase {
  /** The database's name, as Snowflake shows it: in upper case unless it was created in quotes. */
  readonly name: string;

  /**
   * The schemas that users may read. List them if a schema has its own future grants, for any role: for new tables in it, Snowflake then ignores
   * the database's future grants.
   *
   * @default - all, including future ones
   * @see https://docs.snowflake.com/en/sql-reference/sql/grant-privilege
   */
  readonly schemas?: string[];

  /**
   * Whether the database comes from a share. Its privileges are granted as a whole, as IMPORTED PRIVILEGES: users may read all of it.
   *
   * @default false
   * @see https://docs.snowflake.com/en/user-guide/data-share-consumers
   */
  readonly imported?: boolean;
}

/** A schema that Sigma writes to: input tables, warehouse views, materializations, uploaded CSV files. */
export interface WriteBackDestination {
  /** The name of an existing database. */
  readonly database: string;

  /** The schema's name. Sigma hides its contents from users, so use it for nothing else. */
  readonly schema: string;

  /**
   * Whether the schema is created.
   *
   * @default true
   */
  readonly create?: boolean;

  /**
   * The roles that may write to it, for example that of a team: existing ones, or the role for Sigma's users. Objects are created with a user's
   * primary role, and belong to it.
   *
   * @default - the role for Sigma's users
   * @see https://help.sigmacomputing.com/docs/configure-oauth-with-write-access
   */
  readonly roles?: string[];

  /**
   * The roles' privileges on the schema. Without CREATE DYNAMIC TABLE, turn off "Use dynamic tables" in Sigma's connection.
   *
   * @default ["USAGE", "CREATE TABLE", "CREATE VIEW", "CREATE STAGE", "CREATE DYNAMIC TABLE"]
   * @see https://help.sigmacomputing.com/docs/connect-to-snowflake
   */
  readonly privileges?: string[];

  /**
   * Whether these roles may use the input tables of all others: read and write every table in the schema, also future ones. Users with the same
   * primary role do not need it.
   *
   * @default false
   * @see https://quickstarts.sigmacomputing.com/guide/security_oauth/index.html
   */
  readonly sharedInputTables?: boolean;
}

/** The schema with Sigma's edit log, to which Sigma writes every change of an input table with its service account. */
export interface WriteBackEditLog {
  /** The name of an existing database. */
  readonly database: string;

  /** The schema's name. Use it for nothing else, and never change it: input tables need their log. */
  readonly schema: string;

  /** The existing role of Sigma's service account. Nobody else may have it, because only the service account may write to the log. */
  readonly role: string;

  /**
   * Whether the schema is created.
   *
   * @default true
   */
  readonly create?: boolean;

  /**
   * A warehouse that the role may use: that of Sigma's connection.
   *
   * @default - nothing is granted, because the role may use one already
   */
  readonly warehouse?: string;
}

/** Where Sigma writes to. */
export interface SigmaWriteBack {
  /** The schemas for what users create, at least one. A user who may write to several chooses one. */
  readonly destinations: WriteBackDestination[];

  /**
   * The schema for the edit log of input tables.
   *
   * @default - nobody can create an input table
   * @see https://help.sigmacomputing.com/docs/configure-oauth-with-write-access
   */
  readonly editLog?: WriteBackEditLog;
}

/** Which of a user's other roles count in a session, next to the primary one. They never count for creating objects. */
export enum SecondaryRoles {
  /** All roles of the user. */
  ALL = "ALL",
  /** None: only the primary role counts. */
  NONE = "NONE",
}

/** A user of Snowflake who logs in through Sigma. */
export interface SigmaSnowflakeUser {
  /** The user's name in Snowflake. */
  readonly name: string;

  /**
   * The user claim's value for this user, if it is compared with the login name.
   *
   * @default - the login name is not set
   */
  readonly loginName?: string;

  /**
   * The user's email address, if it is compared with the claim.
   *
   * @default - the email address is not set
   */
  readonly email?: string;

  /**
   * The role with which a session starts. Without one, the user cannot connect.
   *
   * @default - the role for Sigma's users
   */
  readonly defaultRole?: string;

  /**
   * The warehouse with which a session starts.
   *
   * @default - the first warehouse
   */
  readonly defaultWarehouse?: string;

  /**
   * The user's secondary roles: with ALL, a session also has what the user's other roles may read.
   *
   * @default - unchanged
   * @see https://help.sigmacomputing.com/docs/choose-snowflake-role
   */
  readonly defaultSecondaryRoles?: SecondaryRoles;
}

/** What Sigma's users may do in a Snowflake account. */
export interface SnowflakeSigmaAccessOptions {
  /**
   * The name of the role for Sigma's users.
   *
   * @default "SIGMA_USERS"
   */
  readonly roleName?: string;

  /** Warehouses that they may use: at least one. */
  readonly warehouses: string[];

  /** Databases that they may read. */
  readonly databases: ReadableDatabase[];

  /**
   * The types of objects in `databases` that they may read: at least one.
   *
   * @default [TABLES, VIEWS]
   * @see https://docs.snowflake.com/en/sql-reference/sql/grant-privilege
   */
  readonly objectTypes?: ReadableObjectType[];

  /**
   * Where Sigma writes to.
   *
   * @default - Sigma writes nothing
   */
  readonly writeBack?: SigmaWriteBack;

  /**
   * Roles to which the role is granted, with all its privileges.
   *
   * @default - none
   */
  readonly grantToRoles?: string[];

  /**
   * Names of users who get the role, in addition to `users`.
   *
   * @default - none
   */
  readonly grantToUsers?: string[];

  /**
   * Users who log in through Sigma: they get the role, and the statements and the query are for them.
   *
   * @default - none
   */
  readonly users?: SigmaSnowflakeUser[];

  /**
   * Whether Terraform runs the statements in `userStatements`: the users must exist. Usually someone else owns them.
   *
   * @default false
   */
  readonly manageUsers?: boolean;

  /**
   * The property of a user that Snowflake compares with the claim. The query for failing users checks it. The same as in the authorization server's
   * `UserMapping`.
   *
   * @default UserAttribute.LOGIN_NAME
   */
  readonly userAttribute?: UserAttribute;

  /**
   * The External OAuth integration whose any-role mode is ENABLE_FOR_PRIVILEGE: the role gets USE_ANY_ROLE on it. The query for failing users checks
   * who has it.
   *
   * @default - none
   */
  readonly anyRoleIntegration?: string;

  /**
   * The only roles that the integration allows. The query for failing users checks it. The same as in `SnowflakeExternalOAuthOptions`.
   *
   * @default - all but the blocked ones
   */
  readonly allowedRoles?: string[];

  /**
   * Roles that the integration blocks, in addition to those that Snowflake blocks. The query for failing users checks it. The same as in
   * `SnowflakeExternalOAuthOptions`.
   *
   * @default - only those that Snowflake blocks
   */
  readonly blockedRoles?: string[];
}
