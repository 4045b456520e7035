/** A catalog that Sigma's users may read. */
export interface ReadableCatalog {
  /** The catalog's name. */
  readonly name: string;

  /**
   * The schemas that users may read.
   *
   * @default - all, including future ones
   */
  readonly schemas?: string[];
}

/** What Sigma's users may do in a Databricks workspace. */
export interface DatabricksSigmaAccessOptions {
  /** The workspace's id, a whole number. */
  readonly workspaceId: number;

  /** The workspace's host, such as dbc-00000000-0000.cloud.databricks.com. */
  readonly workspaceHost: string;

  /**
   * The name of the group that is created in the account for Sigma's users.
   *
   * @default "Sigma Users"
   */
  readonly groupName?: string;

  /**
   * Names of existing groups of the account that become members of this group, such as those that SCIM provisions. Other members, whom people add, stay.
   *
   * @default - none
   * @see https://docs.databricks.com/aws/en/admin/users-groups/groups
   */
  readonly memberGroups?: string[];

  /** Ids of SQL warehouses that they may use: at least one. Terraform does not grant it; the command is in `warehouseCommands`. */
  readonly warehouses: string[];

  /** Catalogs of Unity Catalog that they may read. */
  readonly catalogs: ReadableCatalog[];

  /**
   * Whether the group gets the entitlement "Databricks SQL access" in the workspace. Set it if the workspace's users do not have it: by default, all of
   * them do.
   *
   * @default false
   * @see https://docs.databricks.com/aws/en/security/auth/entitlements
   */
  readonly sqlAccess?: boolean;
}

/** The name of the group for Sigma's users, where none is given. */
export const DEFAULT_GROUP = "Sigma Users";
