import { Entry } from "./entry";

const from = "Databricks, on deploy";

/** Errors at a deploy of `access`, from the provider's source, versions 1.99.0 and 1.128.0, and from its issues. */
export const DATABRICKS_ACCESS_ENTRIES: readonly Entry[] = [
  {
    name: "cannot read group: cannot find group: …",
    also: ["data databricks_group: cannot find group"],
    from,
    meaning: "The account has no group of this name. It must exist before Terraform plans.",
    causes: [
      {
        cause: "SCIM has not provisioned it, or the name is another one.",
        fix: "push the group to Databricks, or copy the name from the account console, with its capitals",
        keys: ["databricks.access.memberGroups"],
      },
      { cause: "It is a group of a workspace only.", fix: "use a group of the account: workspace-local groups cannot be its members" },
    ],
  },
  {
    name: "cannot create group: Group with name … already exists.",
    also: ["Group with name … already exists"],
    from,
    meaning: "The account has a group with the name of the group for Sigma's users, which is always a new one.",
    causes: [
      {
        cause: "It is the company's own group.",
        fix: "choose another groupName, and list this one under memberGroups: it becomes a member and keeps its rights",
        keys: ["databricks.access.groupName", "databricks.access.memberGroups"],
      },
      {
        cause: "Another stack created it.",
        fix: "use one groupName for each stack",
        keys: ["databricks.access.groupName"],
      },
    ],
  },
  {
    name: "cannot create grant: Could not find principal with name …",
    also: ["Could not find principal with name", "PRINCIPAL_DOES_NOT_EXIST"],
    from,
    meaning: "The workspace does not know the group: Unity Catalog takes groups of the account that are assigned to the workspace.",
    causes: [
      {
        cause: "The group was created in the workspace only, because the provider for the account has the workspace's host.",
        fix: "unset DATABRICKS_HOST; in constructs, pass the workspace's provider as workspaceProvider only",
      },
      {
        cause: "The assignment to the workspace is still being distributed, or was removed by hand.",
        fix: "deploy again",
        keys: ["databricks.access.workspaceId"],
      },
      {
        cause: "workspaceId and workspaceHost are of different workspaces.",
        fix: "copy both from the URL of one workspace",
        keys: ["databricks.access.workspaceId", "databricks.access.workspaceHost"],
      },
    ],
  },
  {
    name: "Permission assignment APIs are not available for this workspace",
    also: ["Permission assignment APIs are not available"],
    from,
    meaning: "The group cannot be assigned to the workspace: it has no identity federation, which comes with Unity Catalog.",
    causes: [
      {
        cause: "The workspace has no metastore of Unity Catalog.",
        fix: "assign a metastore to it in the account console, then deploy again",
        keys: ["databricks.access.workspaceId"],
      },
      {
        cause: "workspaceId is that of another workspace.",
        fix: "copy it from the workspace's URL",
        keys: ["databricks.access.workspaceId"],
      },
    ],
  },
  {
    name: "Catalog '…' does not exist.",
    also: ["CATALOG_DOES_NOT_EXIST", "SCHEMA_DOES_NOT_EXIST", "Schema '…' does not exist."],
    from,
    meaning: "The workspace's metastore has no such catalog or schema, or the deployer may not see it.",
    causes: [
      {
        cause: "It has another name, or is in the metastore of another region.",
        fix: "copy the name from Catalog Explorer in this workspace",
        keys: ["databricks.access.catalogs"],
      },
      {
        cause: "It is in the Hive metastore.",
        fix: "move the data into a catalog of Unity Catalog",
        keys: ["databricks.access.catalogs"],
      },
    ],
  },
  {
    name: "cannot create grant: User does not have MANAGE on Catalog '…'.",
    also: ["create", "read", "update", "delete"].map((verb) => `cannot ${verb} grant: User`),
    from,
    meaning: "The deployer may not grant privileges on the catalog or the schema. The exact message for MANAGE is not documented.",
    causes: [
      {
        cause: "The service principal neither owns it nor has MANAGE on it.",
        fix: "grant it MANAGE and USE CATALOG on the catalog, or deploy with a metastore admin",
        keys: ["databricks.access.catalogs"],
      },
    ],
  },
  {
    name: "entitlements can only be managed with a provider configured at the workspace-level",
    from,
    meaning: "Entitlements belong to a workspace, and the provider is configured for the account.",
    causes: [
      {
        cause: "In constructs, the provider for the account was passed as workspaceProvider.",
        fix: "pass a DatabricksProvider with the workspace's host and an alias",
      },
    ],
  },
  {
    name: "cannot populate provider_config for grant: failed to resolve workspace_id",
    also: ["failed to get the workspace_id"],
    from,
    meaning: "The provider could not ask the workspace for its id.",
    causes: [
      {
        cause: "The host is not a workspace's, or the service principal has no access to the workspace.",
        fix: "check workspaceHost, and add the service principal to the workspace",
        keys: ["databricks.access.workspaceHost", "databricks.access.profile"],
      },
    ],
  },
];
