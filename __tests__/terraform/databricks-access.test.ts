import { Values } from "./sandbox/value";
import { command } from "../cli/support/command";
import { runInShell } from "./sandbox/databricks-command";
import { describeTerraform, Stack, Workplace } from "./support";

const PREFIX = "databricks_00000000_0000_0000_0000_000000000000";
const WORKSPACE = 1234567890123456;

describeTerraform("access in Databricks", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const synthesize = (change?: (access: Stack, stack: Stack) => void, example = "okta-databricks-access.yaml") =>
    Object.values(workplace.synthesize(example, (stack) => change?.((stack.databricks as Stack).access as Stack, stack)))[0];
  const all = (type: string) => workplace.lakehouse.all(type);
  const groupOf = (name: string) => all("databricks_group").find(({ display_name }) => display_name === name)!;
  const grants = () =>
    all("databricks_grant").map(({ principal, catalog, schema, privileges }) => ({ principal, on: catalog ?? schema, privileges }));

  test("lets the members of the group from SCIM use the workspace and read, and nothing else", async () => {
    const stack = synthesize();
    await workplace.apply(stack);
    const [own, analysts] = [groupOf("Sigma Users"), groupOf("Data Analysts")];
    expect(all("databricks_group_member")).toStrictEqual([
      expect.objectContaining({ group_id: own.id, member_id: analysts.id }) as unknown,
    ]);
    expect(all("databricks_mws_permission_assignment")).toStrictEqual([
      { id: `${WORKSPACE}|${String(own.id)}`, workspace_id: WORKSPACE, principal_id: Number(own.id), permissions: ["USER"] },
    ]);
    expect(all("databricks_entitlements")).toStrictEqual([]);
    const byName = (left: Values, right: Values) => String(left.on).localeCompare(String(right.on));
    expect(grants().sort(byName)).toStrictEqual([
      { principal: "Sigma Users", on: "analytics", privileges: expect.arrayContaining(["USE_CATALOG", "USE_SCHEMA", "SELECT"]) as unknown },
      { principal: "Sigma Users", on: "finance", privileges: ["USE_CATALOG"] },
      { principal: "Sigma Users", on: "finance.reports", privileges: expect.arrayContaining(["USE_SCHEMA", "SELECT"]) as unknown },
    ]);
    expect(grants().flatMap(({ privileges }) => privileges as string[])).toHaveLength(6);
    expect(analysts).toStrictEqual({ id: analysts.id, display_name: "Data Analysts" });
  });

  test("says what is left to do, as commands whose arguments a shell reads as they are", async () => {
    const stack = synthesize((access) => {
      access.groupName = "Sigma $(touch made) `id` Users; # $HOME";
      access.warehouses = ["0123456789abcdef", "fedcba9876543210"];
    });
    await workplace.apply(stack);
    const outputs = await workplace.outputs(stack);
    const script = String(outputs[`${PREFIX}_grant_warehouses`].value);
    const lines = runInShell(workplace.folder, script, ["DATABRICKS_HOST"]);
    const commands = [lines.slice(0, 7), lines.slice(7, 14)];
    expect(lines.slice(14)).toStrictEqual(["DATABRICKS_HOST is not set"]);
    expect(commands.map((words) => words.slice(0, 6))).toStrictEqual(
      ["0123456789abcdef", "fedcba9876543210"].map((id) => [
        "https://dbc-00000000-0000.cloud.databricks.com",
        ...["permissions", "update", "warehouses", id, "--json"],
      ]),
    );
    commands.forEach(([, , , , , , json, ...others]) => {
      expect(others).toStrictEqual([]);
      expect(JSON.parse(json)).toStrictEqual({
        access_control_list: [{ group_name: "Sigma $(touch made) `id` Users; # $HOME", permission_level: "CAN_USE" }],
      });
    });
    const requirements = String(outputs.databricks_user_requirements.value);
    expect(requirements).toContain(`the commands in the output ${PREFIX}_grant_warehouses`);
    expect(requirements).toContain("membership in the group Sigma $(touch");
    expect(requirements).not.toContain("CAN USE on the SQL warehouse of the connection");
  });

  test("gives the entitlement in the workspace where that is asked for", async () => {
    const stack = synthesize((access) => (access.sqlAccess = true));
    await workplace.apply(stack);
    expect(all("databricks_entitlements")).toMatchObject([{ group_id: groupOf("Sigma Users").id, databricks_sql_access: true }]);
    expect(all("databricks_entitlements")[0].workspace_access).toBeNull();
    expect(await workplace.changes(stack)).toStrictEqual([]);
  });

  test("connects to account and workspace also where a person creates the policy", async () => {
    const stack = synthesize((_, { databricks }) => ((databricks as Stack).management = "cli"));
    await workplace.apply(stack);
    expect(all("databricks_account_federation_policy")).toStrictEqual([]);
    expect(grants()).toHaveLength(3);
  });

  test("is of each account where there are several", async () => {
    const other = "00000000-0000-0000-0000-000000000001";
    const stack = synthesize((access, config) => {
      config.databricks = [
        config.databricks,
        { cloud: "aws", accountId: other, policyId: "other", access: { ...access, groupName: "Readers" } },
      ] as never;
      config.audience = "https://acme.example.com";
      // It would have to say to which of the accounts it is.
      delete (config.clients as Stack[])[0].connections;
    });
    await workplace.apply(stack);
    const principals = grants().map(({ principal }) => String(principal));
    expect(principals.sort()).toStrictEqual([...Array<string>(3).fill("Readers"), ...Array<string>(3).fill("Sigma Users")]);
    expect(await workplace.changes(stack)).toStrictEqual([]);
  });

  test("a new name of the group moves its grants", async () => {
    const stack = synthesize();
    await workplace.apply(stack);
    const { id } = groupOf("Sigma Users");
    synthesize((access) => (access.groupName = "Readers"));
    await workplace.apply(stack);
    expect(groupOf("Readers").id).toBe(id);
    expect(grants().map(({ principal }) => principal)).toStrictEqual(["Readers", "Readers", "Readers"]);
  });

  test.each([
    ["gets another workspace", (access: Stack) => (access.workspaceId = 1 as never), ["replaces an assignment"]],
    ["gets another name", (access: Stack) => (access.groupName = "Readers"), ['changes display_name: "Sigma Users" becomes "Readers"']],
    [
      "may read less, and has other members",
      (access: Stack) => Object.assign(access, { catalogs: ["analytics"], memberGroups: [], sqlAccess: false }),
      [],
    ],
  ])("stops the gate where the group %s, and only then", async (_, change, expected) => {
    const stack = synthesize((access) => (access.sqlAccess = true));
    await workplace.apply(stack);
    synthesize(change);
    await workplace.succeed(stack, "plan", "-input=false", "-no-color", "-out=tfplan");
    const plan = await workplace.succeed(stack, "show", "-json", "tfplan");
    const { code, stdout } = await command(["gate", "-"], { stdin: plan });
    expect(stdout.match(/^STOP: /gm) ?? []).toHaveLength(expected.length);
    expected.forEach((what) => expect(stdout).toContain(what));
    expect(code).toBe(expected.length > 0 ? 1 : 0);
  });

  test.each([
    ["a group", (access: Stack) => (access.memberGroups = ["Nobody"]), "cannot find group: Nobody"],
    ["a catalog", (access: Stack) => (access.catalogs = ["nothing"]), "Catalog 'nothing' does not exist"],
    [
      "a schema",
      (access: Stack) => (access.catalogs = [{ name: "finance", schemas: ["nothing"] }] as never),
      "Schema 'finance.nothing' does not exist",
    ],
    ["a workspace", (access: Stack) => (access.workspaceId = 1 as never), "Workspace 1 does not exist"],
    [
      "a new group's name free",
      (access: Stack) => Object.assign(access, { groupName: "Data Analysts", memberGroups: [] }),
      "already exists",
    ],
  ])("fails where %s is not there, with Databricks' own words", async (_, change, message) => {
    const stack = synthesize(change);
    await workplace.init(stack);
    const said = await workplace.fail(stack, "apply", "-auto-approve", "-input=false", "-no-color");
    expect(said.replace(/\s*\n[│\s]*/g, " ")).toContain(message);
  });

  test("protects the group", async () => {
    const stack = synthesize();
    await workplace.apply(stack);
    expect(await workplace.fail(stack, "destroy", "-auto-approve", "-input=false", "-no-color")).toContain("databricks_group");
  });

  test("is taken out of a stack by destroying it first, while Terraform still reaches the workspace", async () => {
    const withAccess = () => synthesize((_, config) => (config.preventDestroy = false));
    const without = () =>
      synthesize((_, { databricks, clients }) => {
        delete (databricks as Stack).access;
        delete (clients as Stack[])[0].connections;
      });
    await workplace.apply(withAccess());
    const stuck = without();
    await workplace.init(stuck);
    expect(await workplace.fail(stuck, "plan", "-input=false", "-no-color")).toContain("Provider configuration not present");

    const stack = withAccess();
    await workplace.init(stack);
    const addresses = (await workplace.succeed(stack, "state", "list")).split("\n").filter((line) => line.includes(".Access-"));
    const targets = addresses.map((address) => `-target=${address}`);
    await workplace.succeed(stack, "apply", "-destroy", "-auto-approve", "-input=false", "-no-color", ...targets);
    expect(grants()).toStrictEqual([]);
    await workplace.apply(without());
    expect(all("databricks_account_federation_policy")).toHaveLength(1);
    expect(await workplace.changes(without())).toStrictEqual([]);
  });
});
