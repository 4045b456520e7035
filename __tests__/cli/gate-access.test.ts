import { gate, Planned } from "./support/gate";

/** What people query with: the role of Sigma's users in Snowflake, and their group in Databricks. */
describe("gate stops", () => {
  test.each<[string, Planned, string]>([
    [
      "a group that is replaced",
      { type: "databricks_group", actions: ["delete", "create"] },
      "replaces a group of Sigma's users in Databricks; its members can use neither the workspace nor",
    ],
    [
      "a group with another name",
      { type: "databricks_group", before: { display_name: "A" }, after: { display_name: "B" } },
      'changes display_name: "A" becomes "B"',
    ],
    [
      "another workspace",
      {
        type: "databricks_mws_permission_assignment",
        actions: ["delete", "create"],
        before: { workspace_id: 1 },
        after: { workspace_id: 2 },
      },
      "replaces an assignment of Sigma's users to a workspace of Databricks; every query there fails",
    ],
    [
      "a role that is no longer managed",
      { type: "snowflake_account_role", actions: ["forget"] },
      "no longer manages a role of Sigma's users",
    ],
    [
      "a role with another name",
      { type: "snowflake_account_role", before: { name: "A" }, after: { name: "B" } },
      'changes name: "A" becomes "B"',
    ],
  ])("%s", async (_, change, expected) => {
    const { code, lines } = await gate([change]);
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`: ${expected}`);
  });

  test.each(["databricks_group", "databricks_mws_permission_assignment"])(
    "where %s goes, and says to let the new one query",
    async (type) => {
      const { lines } = await gate([{ type, actions: ["delete", "create"] }]);
      expect(lines[0]).toContain("run the commands in the output grant_warehouses again");
    },
  );
});

test.each<[string, Planned[]]>([
  [
    "single grants and members that go",
    [
      "databricks_grant",
      "databricks_group_member",
      "databricks_entitlements",
      "snowflake_grant_privileges_to_account_role",
      "snowflake_grant_account_role",
    ].map((type) => ({ type, actions: ["delete"], after: null })),
  ],
  [
    "a new comment of a role",
    [{ type: "snowflake_account_role", before: { name: "A", comment: "B" }, after: { name: "A", comment: "C" } }],
  ],
])("gate lets %s through", async (_, changes) => {
  expect(await gate(changes)).toStrictEqual({ code: 0, stderr: "", lines: ["gate: nothing stops this plan"] });
});
