import { quoted } from "../terraform/expressions";
import { AppGroupAssignment } from "../bindings/okta/app-group-assignment";
import { AppUser } from "../bindings/okta/app-user";
import { DataOktaGroup } from "../bindings/okta/data-okta-group";
import { DataOktaUser } from "../bindings/okta/data-okta-user";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { addPostconditions } from "../terraform/postconditions";
import { elementId } from "../findings/reference";

/** What every assignment needs to know. */
interface Assignment {
  readonly appId: string;
  readonly provider?: TerraformProvider;
}

/** Assigns groups by id. One resource each: the list resource of the provider drifts with the order, and takes manual assignments away. */
export function assignGroupIds(scope: Construct, ids: readonly string[], to: Assignment): void {
  ids.forEach((groupId, index) => {
    new AppGroupAssignment(scope, elementId("Group", groupId, index), { groupId, ...to });
  });
}

/** Assigns groups by their exact name. */
export function assignGroupNames(scope: Construct, names: readonly string[], to: Assignment): void {
  names.forEach((name, index) => {
    // Okta searches by prefix, and the provider takes a single hit even where its name differs: "Data" would find "Data Analysts".
    const group = new DataOktaGroup(scope, elementId("FindGroup", name, index), {
      name,
      provider: to.provider,
    });
    addPostconditions(group, [
      {
        condition: `\${(self.name == ${quoted(name)})}`,
        errorMessage: `Okta has no group with exactly this name: ${name}. Correct the name, or use the group's id.`,
      },
    ]);
    new AppGroupAssignment(scope, elementId("GroupNamed", name, index), { groupId: group.id, ...to });
  });
}

/** Assigns users by id. They are looked up, because the provider wants the name under which the app knows them. */
export function assignUserIds(scope: Construct, ids: readonly string[], to: Assignment): void {
  ids.forEach((userId, index) => {
    const user = new DataOktaUser(scope, elementId("FindUserById", userId, index), { userId, ...ONE_CALL, provider: to.provider });
    new AppUser(scope, elementId("User", userId, index), { userId, username: user.login, ...to });
  });
}

/** Assigns users by their login, whose case does not count in Okta. */
export function assignUserLogins(scope: Construct, logins: readonly string[], to: Assignment): void {
  logins.forEach((login, index) => {
    const user = new DataOktaUser(scope, elementId("FindUser", login, index), {
      search: [{ name: "profile.login", value: login }],
      ...ONE_CALL,
      provider: to.provider,
    });
    addPostconditions(user, [
      {
        condition: `\${(lower(self.login) == lower(${quoted(login)}))}`,
        errorMessage: `Okta has no user with exactly this login: ${login}. Correct the login, or use the user's id.`,
      },
    ]);
    // Written in Okta's own spelling: the provider compares it with what Okta has, and refuses an assignment without it.
    new AppUser(scope, elementId("UserNamed", login, index), { userId: user.id, username: user.login, ...to });
  });
}

/** Groups and roles of a user are not used, and each costs a call and a permission. */
const ONE_CALL = { skipGroups: true, skipRoles: true } as const;
