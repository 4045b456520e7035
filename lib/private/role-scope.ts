import { elementId } from "../findings/reference";
import { ACCESS_SCOPE, ROLE_ANY_SCOPE, roleOf } from "../sigma/scopes";

/** A scope for roles, as the constructs of several vendors create it. */
export interface RoleScope {
  readonly name: string;
  /** The id of its construct. That of the scope for any role must never change. */
  readonly constructId: string;
  /** What it is for, in one sentence without a full stop. */
  readonly description: string;
}

/** The scopes for roles that a server has. The rules let only known forms through. */
export function roleScopesOf(names: readonly string[]): RoleScope[] {
  return names.map((name, index) => {
    if (name === ACCESS_SCOPE) return { name, constructId: "AccessScope", description: "Use the data platform as the user" };
    const role = roleOf(name);
    return role === undefined
      ? { name: ROLE_ANY_SCOPE, constructId: "RoleAnyScope", description: "Use any Snowflake role that the user has" }
      : { name, constructId: elementId("RoleScope", role.toUpperCase(), index), description: `Use the Snowflake role ${role}` };
  });
}
