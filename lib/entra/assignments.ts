import { AppRoleAssignment } from "../bindings/azuread/app-role-assignment";
import { DataAzureadGroup } from "../bindings/azuread/data-azuread-group";
import { DataAzureadUser } from "../bindings/azuread/data-azuread-user";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { elementId } from "../findings/reference";

/** Who may log in, in the four ways to say it. */
export interface EntraAssignees {
  readonly groupIds?: string[];
  readonly groupNames?: string[];
  readonly userIds?: string[];
  readonly userPrincipalNames?: string[];
}

/** The role of applications that declare none. https://learn.microsoft.com/en-us/graph/api/resources/approleassignment */
const DEFAULT_ACCESS = "00000000-0000-0000-0000-000000000000";

/** Assigns groups and users to an enterprise application. */
export function addAssignments(scope: Construct, servicePrincipalId: string, who: EntraAssignees, provider?: TerraformProvider): void {
  const assign = (kind: string) => (principalObjectId: string, index: number, values: readonly string[]) => {
    new AppRoleAssignment(scope, elementId(kind, values[index], index), {
      appRoleId: DEFAULT_ACCESS,
      principalObjectId,
      resourceObjectId: servicePrincipalId,
      provider,
    });
  };
  const { groupIds = [], groupNames = [], userIds = [], userPrincipalNames = [] } = who;
  groupIds.forEach(assign("Group"));
  userIds.forEach(assign("User"));
  // The look-ups compare the whole name, and fail where several groups have it.
  groupNames.forEach((displayName, index) => {
    const find = new DataAzureadGroup(scope, elementId("FindGroup", displayName, index), { displayName, securityEnabled: true, provider });
    assign("GroupNamed")(find.objectId, index, groupNames);
  });
  userPrincipalNames.forEach((userPrincipalName, index) => {
    const find = new DataAzureadUser(scope, elementId("FindUser", userPrincipalName, index), { userPrincipalName, provider });
    assign("UserNamed")(find.objectId, index, userPrincipalNames);
  });
}
