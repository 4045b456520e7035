import { IAuthorizationServer } from "../authorization-server";

/**
 * What each user needs in an account that trusts another identity provider: the policy says which user a token is for, not what that user may do.
 *
 * https://docs.databricks.com/aws/en/admin/users-groups/scim/
 * https://docs.databricks.com/aws/en/data-governance/unity-catalog/manage-privileges/privileges
 */
export function federatedUserRequirements({ userMappingClaims }: IAuthorizationServer): string[] {
  return [
    "Each user of Sigma needs in Databricks:",
    `  a user in the account whose name equals the claim ${userMappingClaims[0]} of their token, an email address; SCIM from the identity provider keeps them equal`,
    "  access to the workspace (entitlements workspace-access and databricks-sql-access)",
    "  CAN USE on the SQL warehouse of the connection",
    "  in Unity Catalog USE CATALOG, USE SCHEMA and SELECT on what they query; for write-back also CREATE TABLE and MODIFY",
    "In Sigma, the connection needs its own OAuth: Sigma offers the organization's only with Databricks as the identity provider.",
  ];
}
