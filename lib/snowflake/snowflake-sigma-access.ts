import { AccountRole } from "../bindings/snowflake/account-role";
import { Execute } from "../bindings/snowflake/execute";
import { Construct } from "constructs";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { lines } from "../terraform/lines";
import { claimName } from "../terraform/unique-names";
import { elementId } from "../findings/reference";
import { SigmaWriteBack } from "./access-options";
import { accessRules } from "./access-rules";
import { Grants } from "./grants";
import { DEFAULT_ROLE } from "./identifiers";
import { failingUsersSql } from "./failing-users";
import { alterUserSql } from "./user-statements";
import { WriteBackSchemas } from "./write-back";
import { writeBackRules } from "./write-back-rules";
import { SnowflakeSigmaAccessProps } from "./props";

/**
 * What Sigma's users may do in a Snowflake account: a role with the privileges to read and, on request, to write to some schemas.
 *
 * Least privilege: usage and select on existing and future objects, and nothing on the account.
 *
 * Children: `Resource` (the role), `Grant-…`, `Role-<name>`, `User-<name>`, `WriteBack-<database>.<schema>` and `EditLog` (schemas),
 * `ManagedUser-<name>`.
 *
 * @resource snowflake_account_role
 * @resource snowflake_grant_privileges_to_account_role
 * @resource snowflake_grant_account_role
 * @resource snowflake_schema
 * @resource snowflake_execute
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://docs.snowflake.com/en/user-guide/security-access-control-privileges
 * @example
 * import { TerraformStack } from "cdktf";
 * import { SnowflakeSigmaAccess } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new SnowflakeSigmaAccess(stack, "Access", {
 *   warehouses: ["SIGMA_WH"],
 *   databases: [{ name: "ANALYTICS" }],
 *   users: [{ name: "ADA", loginName: "ada@example.com" }],
 * });
 */
export class SnowflakeSigmaAccess extends Construct {
  /** The role's name. */
  public readonly roleName: string;
  /** Statements that set the default role, default warehouse and login name of `users`, for their owner to run. Empty without users. */
  public readonly userStatements: string;
  /** A query that lists users whose sessions would fail, and why. */
  public readonly failingUsersQuery: string;

  constructor(scope: Construct, id: string, props: SnowflakeSigmaAccessProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SnowflakeSigmaAccessProps", props);
    enforce(this, [...accessRules, ...writeBackRules], props);

    const { provider, users = [], warehouses } = props;
    const role = new AccountRole(this, "Resource", {
      name: props.roleName ?? DEFAULT_ROLE,
      comment: "For people who use Snowflake through Sigma",
      provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    this.roleName = role.name;
    claimName(this, { kind: "role", name: props.roleName ?? DEFAULT_ROLE, property: "roleName", scope: props });
    const grants = new Grants(this, role.name, provider);
    grants.useWarehouses(warehouses);
    props.databases.forEach((database, index) => grants.readDatabase(database, index, props.objectTypes));
    if (props.writeBack !== undefined) this.addWriteBack(grants, props.writeBack, props);
    if (props.anyRoleIntegration !== undefined) grants.useAnyRole(props.anyRoleIntegration);
    grants.toRoles(props.grantToRoles ?? []);
    grants.toUsers([...users.map(({ name }) => name), ...(props.grantToUsers ?? [])]);

    const defaults = { role: props.roleName ?? DEFAULT_ROLE, warehouse: warehouses[0] };
    if (props.manageUsers) {
      users.forEach((user, index) => {
        // Not the resource for users: that one would take away whatever else somebody has set for the user.
        new Execute(this, elementId("ManagedUser", user.name, index), {
          execute: alterUserSql(user, defaults),
          // When it is no longer managed here, the user stays as it is.
          revert: "SELECT 1",
          provider,
        });
      });
    }
    this.userStatements = lines(users.map((user) => `${alterUserSql(user, defaults)};`));
    this.failingUsersQuery = failingUsersSql({
      ...props,
      users,
      more: props.grantToUsers ?? [],
      attribute: props.userAttribute,
      serviceRole: props.writeBack?.editLog?.role,
    });
  }

  private addWriteBack(grants: Grants, writeBack: SigmaWriteBack, props: SnowflakeSigmaAccessProps): void {
    const { roleName = DEFAULT_ROLE, databases, preventDestroy = false, provider } = props;
    const usableDatabases = databases.filter(({ imported }) => !imported).map(({ name }) => name);
    new WriteBackSchemas(this, { roleName, grants, usableDatabases, preventDestroy, provider }, writeBack);
  }
}
