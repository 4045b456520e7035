import { UserAttribute } from "../user-mapping";

/** A database that Sigma's users may read. */
export interface ReadableDatabase {
  /** The database's name, as Snowflake has it: in upper case unless it was made in quotes. */
  readonly name: string;

  /**
   * The schemas that may be read. List them if a schema has its own future grants, for any role: for tables that are made there later,
   * Snowflake then ignores the future grants of the database.
   *
   * @default - all, also those that are made later
   * @see https://docs.snowflake.com/en/sql-reference/sql/grant-privilege
   */
  readonly schemas?: string[];
}

/** The schema that Sigma writes into: input tables, warehouse views, materializations, uploaded CSV files. */
export interface WriteBackSchema {
  /** The name of an existing database. */
  readonly database: string;

  /** The schema's name. Sigma shows what is in it to nobody: it should have nothing else. */
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
   * What the identity provider puts into the user claim, where it is compared with the login name.
   *
   * @default - nothing is said about the login name
   */
  readonly loginName?: string;

  /**
   * The user's email address, where that is compared with the claim.
   *
   * @default - the email address is not set
   */
  readonly email?: string;

  /**
   * The role that a session starts with. Without one nobody can connect.
   *
   * @default - the role for Sigma's users
   */
  readonly defaultRole?: string;

  /**
   * The warehouse that a session starts with.
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

  /** Warehouses that they may use: one at least. */
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
   * Roles that get the role, and with it all its privileges.
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
   * Users who log in through Sigma: they get the role, and the statements and the query that come out are about them.
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
   * Which property of a user Snowflake compares with the claim: the query for failing users looks at it. The same as in the authorization server's
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
