import { databricksAccount } from "../sandbox/databricks-access";
import { Tenant } from "../sandbox/behaviour";
import { LookUpRecord, ResourceRecord } from "./record";

/** Version 1.128.0 also takes the workspace's id where the provider is one for the account, which is not used here. */
const both = (file: string, pinned: string, newest: string) =>
  `databricks/databricks v1.99.0 ${file}:${pinned} and v1.128.0 ${file}:${newest}`;
const read = (file: string) => ({ "1.99.0": file, "1.128.0": file });

const GROUP = "scim/resource_group.go";
const MEMBER = "scim/resource_group_member.go";
const ASSIGNMENT = "mws/resource_mws_permission_assignment.go";
const ENTITLEMENTS = "scim/resource_entitlement.go";
const GRANT = "catalog/resource_grant.go";
/** Common to all of them: without an update, every change makes a new object. */
const COMMON = "common/resource.go:107-130";

const WORKSPACE = 1234567890123456;
const [{ id: ANALYSTS }] = databricksAccount().all("databricks_group");
const OWN = { id: "1", display_name: "Sigma Users" };
const withGroup = (tenant: Tenant) => tenant.put("databricks_group", "1", OWN);
const assigned = (tenant: Tenant) => {
  withGroup(tenant);
  tenant.put("databricks_mws_permission_assignment", `${WORKSPACE}|1`, { workspace_id: WORKSPACE, principal_id: 1 });
};

const SCIM_API = "https://docs.databricks.com/api/account/accountgroups/create";
const ASSIGNMENT_API = "https://docs.databricks.com/api/account/workspaceassignment/update";
const words = (api: string) => `${api}; the words of the refusal are not documented`;

export const databricksAccessRecords: Readonly<Record<string, ResourceRecord>> = {
  databricks_group: {
    read: read(GROUP),
    valid: { display_name: "Sigma Users" },
    facts: [
      {
        refuses: "the name of a group that Databricks fills",
        at: "validate",
        config: { display_name: "users" },
        says: /expected display_name to not be any of/,
        source: both(GROUP, "24-25", "25-26"),
      },
      {
        refuses: "a name that is taken",
        at: "apply",
        config: { display_name: "Data Analysts" },
        says: /Group with name Data Analysts already exists/,
        source: `${both(GROUP, "79-97", "105-123")}; ${SCIM_API}`,
      },
      { plans: "another name in place", config: { display_name: "Readers" }, as: "update", source: both(GROUP, "68-72", "84-93") },
      { imports: "the name by the id", state: { display_name: "Sigma Users" }, source: both(GROUP, "53-67", "64-83") },
    ],
  },
  databricks_group_member: {
    read: read(MEMBER),
    valid: { group_id: "1", member_id: ANALYSTS },
    tenant: withGroup,
    facts: [
      {
        plans: "a new one for another member",
        config: { member_id: "1" },
        as: ["member_id"],
        source: `${both(MEMBER, "120-140", "121-163")}, ${COMMON}`,
      },
      {
        refuses: "a member that is not there",
        at: "apply",
        config: { member_id: "2" },
        says: /Group with id 2 not found/,
        source: words("https://docs.databricks.com/api/account/accountgroups/patch"),
      },
      {
        leaves: "the group that was a member",
        after: "destroy",
        holds: (tenant) => tenant.get("databricks_group", String(ANALYSTS)) !== undefined,
        source: both(MEMBER, "80-95", "81-96"),
      },
    ],
  },
  databricks_mws_permission_assignment: {
    read: read(ASSIGNMENT),
    valid: { workspace_id: WORKSPACE, principal_id: 1, permissions: ["USER"] },
    tenant: withGroup,
    facts: [
      {
        plans: "a new one for other permissions, because there is no update",
        config: { permissions: ["ADMIN"] },
        as: ["permissions"],
        source: `${both(ASSIGNMENT, "46-98", "46-98")}, ${COMMON}`,
      },
      {
        refuses: "a workspace that is not there",
        at: "apply",
        config: { workspace_id: 1 },
        says: /Workspace 1 does not exist/,
        source: words(ASSIGNMENT_API),
      },
      {
        refuses: "a principal that is not there",
        at: "apply",
        config: { principal_id: 2 },
        says: /Principal 2 not found/,
        source: words(ASSIGNMENT_API),
      },
    ],
  },
  databricks_entitlements: {
    read: read(ENTITLEMENTS),
    valid: { group_id: "1", databricks_sql_access: true },
    tenant: assigned,
    facts: [
      {
        refuses: "consumer access besides another one",
        at: "validate",
        config: { workspace_consume: true },
        says: /conflicts with/,
        source: both("scim/scim.go", "105", "105"),
      },
      {
        refuses: "a group that the workspace does not know",
        at: "apply",
        config: { group_id: "2" },
        says: /Group with id 2 not found/,
        source: words("https://docs.databricks.com/api/workspace/groups/patch"),
      },
      {
        plans: "other entitlements in place",
        config: { workspace_access: true },
        as: "update",
        source: both(ENTITLEMENTS, "74-76", "84-90"),
      },
    ],
  },
  databricks_grant: {
    read: read(GRANT),
    valid: { principal: "Sigma Users", privileges: ["USE_CATALOG"], catalog: "analytics" },
    tenant: assigned,
    facts: [
      {
        plans: "a new one for another principal",
        config: { principal: "Readers" },
        as: ["principal"],
        source: both(GRANT, "137", "143"),
      },
      {
        plans: "a new one for another catalog",
        config: { catalog: "finance" },
        as: ["catalog"],
        source: both(GRANT, "149-157", "155-163"),
      },
      {
        plans: "other privileges in place: they become all that the principal has there",
        config: { privileges: ["USE_CATALOG", "SELECT"] },
        as: "update",
        source: both(GRANT, "17-66, 210-234", "18-67, 222-246"),
      },
      {
        refuses: "a catalog that is not there",
        at: "apply",
        config: { catalog: "nothing" },
        says: /Catalog 'nothing' does not exist/,
        source: "https://github.com/databricks/terraform-provider-databricks/issues/1217",
      },
      {
        refuses: "a group that is not assigned to the workspace",
        at: "apply",
        config: { principal: "Data Analysts" },
        says: /Could not find principal with name Data Analysts/,
        source: "https://github.com/databricks/terraform-provider-databricks/issues/1773 and 4680",
      },
    ],
  },
};

export const databricksAccessLookUps: Readonly<Record<string, LookUpRecord>> = {
  databricks_group: {
    read: read("scim/data_group.go"),
    facts: [
      {
        finds: "a group by its name",
        config: { display_name: "Data Analysts", recursive: false },
        state: { id: ANALYSTS, display_name: "Data Analysts" },
        source: both("scim/data_group.go", "47-63", "59-75"),
      },
      {
        refuses: "a name that no group has",
        config: { display_name: "Nobody" },
        says: /cannot find group: Nobody/,
        source: both("scim/groups.go", "54-65", "58-69"),
      },
    ],
  },
};
