import { IAuthorizationServer } from "../authorization-server";

/** An account in which a group has what its members need. */
export interface GroupAccess {
  /** The account's id. */
  readonly account: string;
  /** The group's name. */
  readonly group: string;
  /** The output with the commands that let the group use the SQL warehouses. */
  readonly commandsIn: string;
}

/** What is said to people of an account's users. */
export interface RequirementsOptions {
  readonly authorizationServer: IAuthorizationServer;
  /** Accounts where a group has the privileges. */
  readonly groups: readonly GroupAccess[];
  /** Whether there are accounts without such a group. */
  readonly othersToo: boolean;
}

/**
 * What each user needs in an account that trusts another identity provider: the policy says which user a token is for, not what that user may do.
 *
 * https://docs.databricks.com/aws/en/admin/users-groups/scim/
 * https://docs.databricks.com/aws/en/data-governance/unity-catalog/manage-privileges/privileges
 */
export function federatedUserRequirements({ authorizationServer, groups, othersToo }: RequirementsOptions): string[] {
  return [
    "Each user of Sigma needs in Databricks:",
    `  a user in the account whose name equals the claim ${authorizationServer.userMappingClaims[0]} of their token, an email address; SCIM from the identity provider keeps them equal`,
    ...groups.flatMap(inGroup),
    ...(groups.length > 0 && othersToo ? ["In the other accounts:"] : []),
    ...(othersToo ? BY_HAND : []),
    "In Sigma, the connection needs its own OAuth: Sigma offers the organization's only with Databricks as the identity provider.",
  ];
}

const BY_HAND = [
  "  access to the workspace (entitlements workspace-access and databricks-sql-access)",
  "  CAN USE on the SQL warehouse of the connection",
  "  in Unity Catalog USE CATALOG, USE SCHEMA and SELECT on what they query; for write-back also CREATE TABLE and MODIFY there",
];

/** What a member has, and what is still to be done. */
function inGroup({ account, group, commandsIn }: GroupAccess): string[] {
  return [
    `  in the account ${account}, membership in the group ${group}, also through another group: it may use the workspace, and read its catalogs`,
    `  once for the group, by a person who has CAN MANAGE on the SQL warehouses: the commands in the output ${commandsIn}, which let it use them`,
    "  for write-back also USE SCHEMA, SELECT, CREATE TABLE and MODIFY on the schema that Sigma writes to, and USE CATALOG if its catalog is not one of these",
  ];
}
