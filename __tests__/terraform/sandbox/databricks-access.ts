import { DataBehaviour, Problem, ResourceBehaviour, Tenant } from "./behaviour";
import { Values } from "./value";

const problem = (when: boolean, summary: string): Problem[] => (when ? [{ summary }] : []);
const text = (value: unknown) => (typeof value === "string" ? value : "");

/** How a provider's configuration sees an account: as the account, or as one of its workspaces. */
class Level extends Tenant {
  public level?: "account" | "workspace";
}

/** The same objects, as a provider sees them that is configured for the account, or for a workspace. */
export function seenFrom(level: "account" | "workspace", tenant: Tenant): Tenant {
  return Object.assign(Object.create(tenant) as Level, { level });
}

const isWrong = (tenant: Tenant, level: Level["level"]) => {
  const { level: own } = tenant as Level;
  return own !== undefined && own !== level;
};

const groupNamed = (tenant: Tenant, name: unknown) => tenant.all("databricks_group").find(({ display_name }) => display_name === name);

/** A number, as Databricks gives it to a group: the same for the same name, so that tests can rely on it. */
const groupId = (name: unknown) =>
  String([...text(name)].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 899_999_999_999_999, 7) + 100_000_000_000_000);

/** A workspace knows the groups that are assigned to it. */
const isAssigned = (tenant: Tenant, group: unknown) =>
  tenant.all("databricks_mws_permission_assignment").some(({ principal_id }) => String(principal_id) === text(group));

/** What a grant is on: the kind and the name of a securable. */
function securableOf(grant: Values): [kind: string, name: string] {
  const kind = ["catalog", "schema"].find((key) => text(grant[key]) !== "") ?? "unknown";
  return [kind, text(grant[kind])];
}

function grantProblems(grant: Values, tenant: Tenant): Problem[] {
  const [kind, name] = securableOf(grant);
  return [
    ...problem(isWrong(tenant, "workspace"), "invalid Databricks Workspace configuration - host is not a workspace host"),
    ...problem(
      tenant.get(kind, name) === undefined,
      `cannot create grant: ${kind === "catalog" ? "Catalog" : "Schema"} '${name}' does not exist.`,
    ),
    ...problem(
      !isAssigned(tenant, groupNamed(tenant, grant.principal)?.id),
      `cannot create grant: Could not find principal with name ${text(grant.principal)}`,
    ),
  ];
}

/** Groups, their members and workspaces, and what they may read, as in the provider's source, versions 1.99.0 and 1.128.0. */
export const databricksAccessResources: Readonly<Record<string, ResourceBehaviour>> = {
  databricks_group: {
    id: ({ display_name }) => groupId(display_name),
    computed: (id, { display_name }) => ({ acl_principal_id: `groups/${text(display_name)}`, url: `https://accounts.example.com/${id}` }),
    forceNew: ["external_id"],
    validate: ({ display_name }) =>
      problem(
        ["users", "admins"].includes(text(display_name)),
        `expected display_name to not be any of ["users" "admins"], got ${text(display_name)}`,
      ),
    apply: ({ display_name }, tenant, prior) =>
      problem(
        display_name !== prior?.display_name && groupNamed(tenant, display_name) !== undefined,
        `cannot create group: Group with name ${text(display_name)} already exists.`,
      ),
    importId: ({ id }) => text(id),
  },
  databricks_group_member: {
    id: ({ group_id, member_id }) => `${text(group_id)}|${text(member_id)}`,
    forceNew: ["group_id", "member_id"],
    apply: ({ group_id, member_id }, tenant) =>
      [group_id, member_id].flatMap((id) =>
        problem(tenant.get("databricks_group", text(id)) === undefined, `cannot create group member: Group with id ${text(id)} not found.`),
      ),
    importId: ({ id }) => text(id),
  },
  databricks_mws_permission_assignment: {
    id: ({ workspace_id, principal_id }) => `${String(workspace_id)}|${String(principal_id)}`,
    // Without an update, every change makes a new one.
    forceNew: ["workspace_id", "principal_id", "permissions"],
    apply: ({ workspace_id, principal_id }, tenant) => [
      ...problem(isWrong(tenant, "account"), "invalid Databricks Account configuration - host incorrect or account_id missing"),
      ...problem(
        tenant.get("workspace", String(workspace_id)) === undefined,
        `cannot create mws permission assignment: Workspace ${String(workspace_id)} does not exist`,
      ),
      ...problem(
        tenant.get("databricks_group", String(principal_id)) === undefined,
        `cannot create mws permission assignment: Principal ${String(principal_id)} not found`,
      ),
    ],
    importId: ({ id }) => text(id),
  },
  databricks_entitlements: {
    id: ({ group_id }) => `group/${text(group_id)}`,
    forceNew: ["group_id", "user_id", "service_principal_id"],
    validate: ({ workspace_consume, workspace_access, databricks_sql_access }) =>
      problem(
        workspace_consume !== undefined && (workspace_access !== undefined || databricks_sql_access !== undefined),
        '"workspace_consume": conflicts with workspace_access, databricks_sql_access',
      ),
    apply: ({ group_id }, tenant) => [
      ...problem(
        isWrong(tenant, "workspace"),
        "cannot create entitlements: entitlements can only be managed with a provider configured at the workspace-level",
      ),
      ...problem(!isAssigned(tenant, group_id), `cannot create entitlements: Group with id ${text(group_id)} not found.`),
    ],
    importId: ({ id }) => text(id),
  },
  databricks_grant: {
    id: (grant) => [...securableOf(grant), text(grant.principal)].join("/"),
    forceNew: ["principal", "catalog", "schema"],
    apply: grantProblems,
    importId: ({ id }) => text(id),
  },
};

/** A group by its name. It must exist when Terraform plans. */
export const databricksGroup: DataBehaviour = ({ display_name }, tenant) => {
  const group = groupNamed(tenant, display_name);
  if (!group) return { summary: `cannot read group: cannot find group: ${text(display_name)}` };
  const none = Object.fromEntries(
    ["members", "users", "service_principals", "child_groups", "groups", "instance_profiles"].map((key) => [key, []]),
  );
  return { ...none, id: group.id, external_id: null, acl_principal_id: `groups/${text(display_name)}` };
};

/** An account with what people have in it. */
export function databricksAccount(groups: readonly string[] = ["Data Analysts"]): Tenant {
  const tenant = new Tenant();
  groups.forEach((display_name) => tenant.put("databricks_group", groupId(display_name), { id: groupId(display_name), display_name }));
  tenant.put("workspace", "1234567890123456", {});
  ["analytics", "finance"].forEach((name) => tenant.put("catalog", name, { name }));
  ["finance.reports", "finance.payroll"].forEach((name) => tenant.put("schema", name, { name }));
  return tenant;
}
