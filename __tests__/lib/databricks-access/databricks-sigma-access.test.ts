import { TerraformStack } from "cdktf";
import { DatabricksAccount, DatabricksCloud, DatabricksProvider, DatabricksSigmaAccess, DatabricksSigmaAccessProps } from "../../../lib";
import { failure, newStack, only, plainText, synth, warnings } from "../../support/synth";

const HOST = "dbc-00000000-0000.cloud.databricks.com";
const account = DatabricksAccount.of({ cloud: DatabricksCloud.AWS, accountId: "00000000-0000-0000-0000-000000000000" });

function build(props: Partial<DatabricksSigmaAccessProps> = {}, stack: TerraformStack = newStack(), id = "Access") {
  const workspaceProvider =
    props.workspaceProvider ?? new DatabricksProvider(stack, `${id}Workspace`, { host: `https://${HOST}`, alias: `workspace${id}` });
  const access = new DatabricksSigmaAccess(stack, id, {
    account,
    workspaceId: 1234567890123456,
    workspaceHost: HOST,
    memberGroups: ["Data Analysts"],
    warehouses: ["0123456789abcdef"],
    catalogs: [{ name: "analytics" }],
    ...props,
    workspaceProvider,
  });
  return { stack, access };
}

/** A stack with the provider for the account, which is the one without an alias. */
function withAccount(): TerraformStack {
  const stack = newStack();
  new DatabricksProvider(stack, "Databricks", { host: `https://${account.accountsHost}`, accountId: account.accountId });
  return stack;
}

describe("DatabricksSigmaAccess", () => {
  test("works with two providers: the account's for the group, the workspace's for what it may read there", () => {
    const { stack } = build({ sqlAccess: true }, withAccount());
    const { resource, data } = synth(stack);
    const providers = Object.entries({ ...resource, look_up: data.databricks_group }).map(([type, all]) => [
      type,
      [...new Set(Object.values(all).map(({ provider }) => provider))],
    ]);
    expect(Object.fromEntries(providers)).toStrictEqual({
      databricks_group: [undefined],
      databricks_group_member: [undefined],
      databricks_mws_permission_assignment: [undefined],
      look_up: [undefined],
      databricks_grant: ["databricks.workspaceAccess"],
      databricks_entitlements: ["databricks.workspaceAccess"],
    });
    expect(warnings(stack)).toStrictEqual([]);
  });

  test("lets a group use the workspace as a user, and read a whole catalog", () => {
    const { resource } = synth(build({}, withAccount()).stack);
    expect(only(resource, "databricks_mws_permission_assignment")).toStrictEqual({
      workspace_id: 1234567890123456,
      principal_id: expect.stringMatching(/^\$\{databricks_group\.Access_\w+\.id\}$/) as unknown,
      permissions: ["USER"],
    });
    expect(only(resource, "databricks_grant")).toMatchObject({
      principal: expect.stringMatching(/^\$\{databricks_group\.Access_\w+\.display_name\}$/) as unknown,
      catalog: "analytics",
      privileges: ["USE_CATALOG", "USE_SCHEMA", "SELECT"],
    });
    expect(only(resource, "databricks_grant")).not.toHaveProperty("schema");
  });

  test("grants nothing before the workspace knows the group", () => {
    const { resource } = synth(build({ sqlAccess: true }, withAccount()).stack);
    ["databricks_grant", "databricks_entitlements"].forEach((type) =>
      expect(only(resource, type).depends_on).toStrictEqual([
        expect.stringMatching(/^databricks_mws_permission_assignment\.Access_Workspace/),
      ]),
    );
  });

  test("lets a group read some schemas of a catalog without the rest of it", () => {
    const { stack } = build({ catalogs: [{ name: "finance", schemas: ["reports", "plans"] }] }, withAccount());
    const grants = Object.values(synth(stack).resource.databricks_grant).map(({ catalog, schema, privileges }) => [
      catalog ?? schema,
      privileges,
    ]);
    expect(Object.fromEntries(grants)).toStrictEqual({
      finance: ["USE_CATALOG"],
      "finance.plans": ["USE_SCHEMA", "SELECT"],
      "finance.reports": ["USE_SCHEMA", "SELECT"],
    });
  });

  test("has one command for each SQL warehouse, as one expression where only Terraform knows a part", () => {
    const known = plainText(build({ warehouses: ["a1", "b2"] }, withAccount()).access.warehouseCommands).split("\n");
    expect(known.map((line) => line.split(" --json ")[0])).toStrictEqual(
      ["a1", "b2"].map((id) => `DATABRICKS_HOST=https://${HOST} databricks permissions update warehouses ${id}`),
    );
    const { warehouseCommands } = build(
      { warehouses: ["${var.id}"], workspaceHost: "${var.host}", groupName: "${var.name}" },
      withAccount(),
    ).access;
    const quote = 'base64decode("J1wnJw==")';
    expect(warehouseCommands).toBe(
      [
        `DATABRICKS_HOST=https://'\${replace(var.host, "'", ${quote})}' `,
        `databricks permissions update warehouses '\${replace(var.id, "'", ${quote})}' --json `,
        `'\${replace(jsonencode({ access_control_list = [{ group_name = var.name, permission_level = "CAN_USE" }] }), "'", ${quote})}'`,
      ].join(""),
    );
  });

  test("refuses one provider for account and workspace", () => {
    const stack = withAccount();
    const one = new DatabricksProvider(stack, "One", { alias: "one" });
    expect(failure(() => build({ provider: one, workspaceProvider: one }, stack))).toContain("[DATABRICKS-ACCESS-PROVIDERS]");
    const alone = newStack();
    const withoutAlias = new DatabricksProvider(alone, "Workspace", {});
    expect(failure(() => build({ workspaceProvider: withoutAlias }, alone))).toContain("[DATABRICKS-ACCESS-PROVIDERS]");
    const other = newStack();
    const main = new DatabricksProvider(other, "Main", { alias: "main" });
    expect(() => build({ provider: main, workspaceProvider: new DatabricksProvider(other, "Workspace", {}) }, other)).not.toThrow();
  });

  test("refuses a second group of one name in the account, and takes one of another", () => {
    const stack = withAccount();
    build({}, stack, "One");
    build({ groupName: "Readers" }, stack, "Two");
    expect(() => synth(stack)).not.toThrow();
    const elsewhere = DatabricksAccount.of({ cloud: DatabricksCloud.AWS, accountId: "00000000-0000-0000-0000-000000000001" });
    build({ account: elsewhere }, stack, "Elsewhere");
    expect(() => synth(stack)).not.toThrow();
    build({}, stack, "Three");
    expect(failure(() => synth(stack))).toMatch(/test\/Three groupName: .*test\/One/);
  });
});
