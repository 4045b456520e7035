import { Token } from "cdktf";
import { Construct } from "constructs";
import { DataDatabricksGroup } from "../bindings/databricks/data-databricks-group";
import { Entitlements } from "../bindings/databricks/entitlements";
import { Group } from "../bindings/databricks/group";
import { GroupMember } from "../bindings/databricks/group-member";
import { MwsPermissionAssignment } from "../bindings/databricks/mws-permission-assignment";
import { elementId, partId } from "../findings/reference";
import { enforce, enforceProviders, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { claimName } from "../terraform/unique-names";
import { DEFAULT_GROUP } from "./access-options";
import { accessRules } from "./access-rules";
import { CatalogGrants } from "./grants";
import { DatabricksSigmaAccessProps } from "./props";
import { warehouseCommands } from "./warehouse-commands";

/**
 * What Sigma's users may do in a Databricks workspace: a new group of the account, its assignment to the workspace, and the privileges to read catalogs.
 *
 * The group is always a new one, because Terraform's resources say all that a group may do on a catalog and in a workspace: of a group that has other
 * rights, they would take those away. Existing groups, such as those from SCIM, become members of it, and keep what they have.
 *
 * Least privilege: use the workspace, use the catalogs and schemas, and select. The use of SQL warehouses is not granted, because Terraform's resource for
 * it would replace the rights of others: a person who has CAN MANAGE on them runs the commands in `warehouseCommands`.
 *
 * Children: `Resource` (the group), `Workspace` (its assignment), `Entitlements`, `Member-<name>` with its look-up, `Grant-…`.
 *
 * @resource databricks_group
 * @resource databricks_group_member
 * @resource databricks_mws_permission_assignment
 * @resource databricks_entitlements
 * @resource databricks_grant
 * @see https://help.sigmacomputing.com/docs/configure-oauth
 * @see https://docs.databricks.com/aws/en/data-governance/unity-catalog/manage-privileges/privileges
 * @example
 * import { TerraformStack } from "cdktf";
 * import { DatabricksAccount, DatabricksCloud, DatabricksProvider, DatabricksSigmaAccess } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const account = DatabricksAccount.of({
 *   cloud: DatabricksCloud.AWS,
 *   accountId: "00000000-0000-0000-0000-000000000000",
 * });
 * const workspaceHost = "dbc-00000000-0000.cloud.databricks.com";
 * new DatabricksSigmaAccess(stack, "Access", {
 *   account,
 *   workspaceId: 1234567890123456,
 *   workspaceHost,
 *   workspaceProvider: new DatabricksProvider(stack, "Workspace", { host: "https://" + workspaceHost, alias: "workspace" }),
 *   memberGroups: ["Data Analysts"],
 *   warehouses: ["0123456789abcdef"],
 *   catalogs: [{ name: "analytics" }],
 * });
 */
export class DatabricksSigmaAccess extends Construct {
  /** The group's name. */
  public readonly groupName: string;
  /** The group's id in the account. */
  public readonly groupId: string;
  /** The commands of Databricks' command line that let the group use the SQL warehouses: for a POSIX shell, by a person who has CAN MANAGE on them. */
  public readonly warehouseCommands: string;

  constructor(scope: Construct, id: string, props: DatabricksSigmaAccessProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "DatabricksSigmaAccessProps", props);
    const { account, provider, workspaceProvider } = props;
    const groupName = props.groupName ?? DEFAULT_GROUP;
    enforce(this, accessRules, {
      ...optionsOf(props),
      cloud: account.cloud,
      accountsHost: account.accountsHost,
      hasOneProvider: hasOneProvider(props),
    });
    enforceProviders(this, props);

    const group = new Group(this, "Resource", {
      displayName: groupName,
      provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    this.node.defaultChild = group;
    this.groupName = group.displayName;
    this.groupId = group.id;
    claimName(this, { kind: "group", name: groupName, property: "groupName", scope: { part: account.accountId } });
    this.addMembers(group, props);
    const assignment = this.addWorkspace(group, props);
    const grants = new CatalogGrants(this, group.displayName, workspaceProvider, assignment);
    props.catalogs.forEach((catalog, index) => grants.read(catalog, index));
    this.warehouseCommands = warehouseCommands(props.workspaceHost, groupName, props.warehouses);
  }

  private addMembers(group: Group, { memberGroups = [], provider }: DatabricksSigmaAccessProps): void {
    memberGroups.forEach((displayName, index) => {
      const name = elementId("Member", displayName, index);
      // Without the groups above it, of which nothing is used.
      const member = new DataDatabricksGroup(this, partId(name, "Group"), { displayName, recursive: false, provider });
      new GroupMember(this, name, { groupId: group.id, memberId: member.id, provider });
    });
  }

  private addWorkspace(
    group: Group,
    { workspaceId, sqlAccess, provider, workspaceProvider }: DatabricksSigmaAccessProps,
  ): MwsPermissionAssignment {
    const assignment = new MwsPermissionAssignment(this, "Workspace", {
      workspaceId,
      // The provider has the id as text in the group, and as a number here. Terraform converts it.
      principalId: Token.asNumber(group.id),
      permissions: ["USER"],
      provider,
    });
    if (sqlAccess) {
      // The workspace knows the group when it is assigned.
      const dependsOn = [assignment];
      new Entitlements(this, "Entitlements", { groupId: group.id, databricksSqlAccess: true, dependsOn, provider: workspaceProvider });
    }
    return assignment;
  }
}

/** Whether account and workspace have one provider: a provider without an alias is the one that resources have who are told none. */
const hasOneProvider = ({ provider, workspaceProvider: other }: DatabricksSigmaAccessProps) =>
  provider === other || (provider === undefined && other.terraformResourceType === "databricks" && other.alias === undefined);

/** What rules check: without the objects among the properties. */
function optionsOf({ account, provider, workspaceProvider, preventDestroy, ...options }: DatabricksSigmaAccessProps) {
  return options;
}
