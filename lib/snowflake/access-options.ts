import { UserAttribute } from "../user-mapping";

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
}

/** The schema that Sigma writes to: input tables, warehouse views, materializations, uploaded CSV files. */
export interface WriteBackSchema {
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
   * The privileges on the schema.
   *
   * @default ["USAGE", "CREATE TABLE", "CREATE VIEW", "CREATE STAGE"]
   * @see https://help.sigmacomputing.com/docs/set-up-write-access
   */
  readonly privileges?: string[];
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
   * The schema that Sigma writes into.
   *
   * @default - Sigma writes nothing
   */
  readonly writeBack?: WriteBackSchema;

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
   * The External OAuth integration whose any-role mode is ENABLE_FOR_PRIVILEGE: the role gets USE_ANY_ROLE on it.
   *
   * @default - none
   */
  readonly anyRoleIntegration?: string;
}
