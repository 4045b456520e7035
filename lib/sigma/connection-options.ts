/**
 * What Sigma's API takes for a connection and never returns, apart from the client's secret. An update replaces a connection as a whole, so each of
 * these needs a value, or has to be named as one that is not set.
 *
 * @see https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml
 */
export enum SigmaUnreturnedField {
  /** The connection's description. */
  DESCRIPTION = "description",
  /** The server of an account, besides `account`. */
  SERVER = "details.server",
  /** The host. */
  HOST = "details.host",
  /** Whether Python runs in the data platform. */
  USE_PYTHON = "details.usePython",
  /** The users that set up and run Python, with their passwords. */
  PYTHON_USERS = "details.pythonSecrets",
  /** How Python runs. */
  PYTHON_PROPERTIES = "details.pythonProperties",
  /** Whether a source swap policy is used. */
  USE_SOURCE_SWAP_POLICY = "details.useSourceSwapPolicy",
  /** The id of that policy. */
  SOURCE_SWAP_POLICY_ID = "details.sourceSwapPolicyId",
  /** Whether materializations are dynamic tables. */
  USE_DYNAMIC_TABLES = "details.writeAccess.useDynamicTables",
  /** The URL of a workspace. */
  WORKSPACE_URL = "details.workspaceUrl",
}

/** How many queries of each kind run at the same time. */
export interface SigmaPoolSizes {
  /**
   * Queries of people, 1 or more.
   *
   * @default - not set
   */
  readonly adhoc?: number;

  /**
   * Queries of schedules, 1 or more.
   *
   * @default - not set
   */
  readonly schedule?: number;

  /**
   * Queries of the catalog, 1 or more.
   *
   * @default - not set
   */
  readonly catalog?: number;

  /**
   * Queries of the result cache, 1 or more.
   *
   * @default - not set
   */
  readonly result?: number;
}

/** A schema that a connection writes to. */
export interface SigmaWriteSchema {
  /** The database, or the catalog. */
  readonly database: string;

  /** The schema. */
  readonly schema: string;

  /**
   * What people see of it, where they choose one of several.
   *
   * @default - none
   */
  readonly description?: string;
}

/** What every connection of Sigma to a data platform has, apart from OAuth. */
export interface SigmaConnectionOptions {
  /**
   * The connection's name in Sigma. Unique among the connections of a client.
   *
   * @default - the platform's name
   */
  readonly name?: string;

  /**
   * The connection's id in Sigma, if it exists there.
   *
   * @default - the connection is found by the id of its OAuth client
   */
  readonly connectionId?: string;

  /**
   * How long a query may run, in seconds: 1 to 86400.
   *
   * @default - as it is in Sigma
   */
  readonly timeoutSecs?: number;

  /**
   * Whether Sigma makes names of columns readable.
   *
   * @default - as it is in Sigma
   */
  readonly useFriendlyNames?: boolean;

  /**
   * How many queries run at the same time.
   *
   * @default - as they are in Sigma
   */
  readonly poolSizes?: SigmaPoolSizes;

  /**
   * The schemas that Sigma writes to. Others that the connection has in Sigma are kept.
   *
   * @default - as they are in Sigma
   */
  readonly writebackSchemas?: SigmaWriteSchema[];

  /**
   * The schema of the edit log of input tables. It cannot be changed later: input tables need their log.
   *
   * @default - as it is in Sigma
   */
  readonly inputTableAuditLogSchema?: SigmaWriteSchema;

  /**
   * The connection's description, as the text of a JSON object: Sigma's API does not say what is in it.
   *
   * @default - unknown, unless `notSet` has it
   */
  readonly description?: string;

  /**
   * Whether a source swap policy is used.
   *
   * @default - unknown, unless `notSet` has it
   */
  readonly useSourceSwapPolicy?: boolean;

  /**
   * The id of the source swap policy.
   *
   * @default - unknown, unless `notSet` has it
   */
  readonly sourceSwapPolicyId?: string;

  /**
   * Those of the fields that Sigma's API does not return which are not set in this connection. `connect --update` needs to know it of each of them.
   *
   * @default - of none of them it is known
   */
  readonly notSet?: SigmaUnreturnedField[];
}
