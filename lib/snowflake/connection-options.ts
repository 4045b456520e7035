import { SigmaConnectionOptions } from "../sigma/connection-options";
import { SnowflakeAccount } from "./snowflake-account";

/** Whether users of a connection may switch to another of their roles. */
export enum SigmaRoleSwitching {
  /** To each of their roles. */
  ALL_ROLES = "allRoles",
  /** To none. */
  DISABLED = "disabled",
}

/** Python in Snowflake, as Sigma's connection has it. */
export interface SigmaPythonProperties {
  /**
   * The names of the services.
   *
   * @default - not set
   */
  readonly serviceNames?: string[];

  /**
   * The external access integration of Snowflake.
   *
   * @default - not set
   */
  readonly externalAccessIntegration?: string;

  /**
   * The warehouse that runs Python.
   *
   * @default - not set
   */
  readonly warehouse?: string;

  /**
   * The packages to install, separated by commas.
   *
   * @default - not set
   */
  readonly packages?: string;
}

/** User attributes of Sigma whose values decide for each user. */
export interface SigmaConnectionUserAttributes {
  /**
   * The attribute that has the user's role.
   *
   * @default - none
   */
  readonly role?: string;

  /**
   * The attribute that has the user's warehouse.
   *
   * @default - none
   */
  readonly warehouse?: string;
}

/** What a connection of Sigma to Snowflake has, apart from OAuth. */
export interface SnowflakeConnectionOptions extends SigmaConnectionOptions {
  /** The account that the connection is to. */
  readonly account: SnowflakeAccount;

  /**
   * The account as the connection has it.
   *
   * @default - `<organization>-<account>`
   */
  readonly accountIdentifier?: string;

  /**
   * The warehouse that runs queries.
   *
   * @default - as it is in Sigma
   */
  readonly warehouse?: string;

  /**
   * The role of the connection.
   *
   * @default - as it is in Sigma
   */
  readonly role?: string;

  /**
   * Whether users may switch to another of their roles.
   *
   * @default - as it is in Sigma
   * @see https://help.sigmacomputing.com/docs/choose-snowflake-role
   */
  readonly roleSwitching?: SigmaRoleSwitching;

  /**
   * The warehouse that runs exports.
   *
   * @default - as it is in Sigma
   */
  readonly exportsWarehouse?: string;

  /**
   * The warehouse that runs materializations. Sigma's API has it in a part that it describes for connections without OAuth; whether it has an effect
   * with OAuth is not documented.
   *
   * @default - as it is in Sigma
   */
  readonly materializationWarehouse?: string;

  /**
   * User attributes that decide about role and warehouse.
   *
   * @default - as they are in Sigma
   */
  readonly userAttributes?: SigmaConnectionUserAttributes;

  /**
   * The server of the account, besides `accountIdentifier`. Sigma's API has the fields account, server and host, and does not say which of them counts.
   *
   * @default - unknown, unless `notSet` has it
   */
  readonly server?: string;

  /**
   * The host of the account, besides `accountIdentifier`.
   *
   * @default - unknown, unless `notSet` has it
   */
  readonly host?: string;

  /**
   * Whether Python runs in Snowflake.
   *
   * @default - unknown, unless `notSet` has it
   */
  readonly usePython?: boolean;

  /**
   * Whether the users that set up and run Python come from an environment variable, with their passwords, when the connection is updated.
   *
   * @default false
   */
  readonly takesPythonUsers?: boolean;

  /**
   * How Python runs.
   *
   * @default - unknown, unless `notSet` has it
   */
  readonly pythonProperties?: SigmaPythonProperties;

  /**
   * Whether materializations are dynamic tables.
   *
   * @default - unknown, unless `notSet` has it
   */
  readonly useDynamicTables?: boolean;
}
