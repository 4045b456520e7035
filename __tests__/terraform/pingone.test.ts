import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asHcl } from "../support/project";
import { describeTerraform, Stack, Workplace } from "./support";

describeTerraform("PingOne", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const all = (type: string) => workplace.environment.all(type);
  const synthesize = (change?: (stack: Stack) => void) => Object.values(workplace.synthesize("pingone-snowflake.yaml", change))[0];

  test("lets the group in, grants the scopes, and names the user in an expression of PingOne's", async () => {
    const stack = synthesize();
    await workplace.apply(stack);
    const [group] = all("group");
    const [application] = all("pingone_application");
    expect(application.access_control_group_options).toEqual({ type: "ANY_GROUP", groups: [group.id] });
    expect(all("pingone_resource_attribute")).toMatchObject([{ name: "snowflake_username", value: "${user.username}" }]);
    const scopes = all("openid-scope").filter(({ name }) => name !== "openid");
    const [roleAny] = all("pingone_resource_scope");
    const granted = all("pingone_application_resource_grant").flatMap(({ scopes: ids }) => ids as string[]);
    expect(granted.sort()).toEqual([...scopes.map(({ id }) => String(id)), String(roleAny.id)].sort());
    const outputs = await workplace.outputs(stack);
    expect(outputs.sigma_client_id.value).toBe((application.oidc_options as { client_id: string }).client_id);
    expect(outputs.sigma_client_secret).toEqual(
      expect.objectContaining({ value: `sandbox-secret-of-${String(application.id)}`, sensitive: true }),
    );
  });

  test("names the role scope where Snowflake reads it without a delimiter", async () => {
    const stack = synthesize((config) => ((config.identityProvider as Stack).scopeClaim = "scp"));
    await workplace.apply(stack);
    expect(
      all("pingone_resource_attribute")
        .map(({ name, value }) => [name, value])
        .sort(),
    ).toEqual([
      ["scp", "session:role-any"],
      ["snowflake_username", "${user.username}"],
    ]);
    const [integration] = workplace.integrations();
    expect(integration.external_oauth_scope_mapping_attribute).toBe("scp");
    expect(integration.external_oauth_scope_delimiter ?? "").not.toBe(" ");
    expect(await workplace.changes(stack)).toEqual([]);
  });

  test("fails at plan where a group is not there", async () => {
    const stack = synthesize((config) => (config.clients as Stack[]).forEach((client) => (client.groups = ["Nobody"])));
    await workplace.init(stack);
    expect(await workplace.fail(stack, "plan", "-input=false", "-no-color")).toContain(
      "Group not found: The group with the specified group_id or name cannot be found",
    );
  });

  test.each([
    ["JSON", (write: () => string) => write()],
    ["HCL", asHcl],
  ])("adopts application and resource that were made by hand, with their secret (%s)", async (_, written) => {
    await workplace.apply(synthesize());
    writeFileSync(join(workplace.folder, "terraform.acme-pingone.tfstate"), "");
    workplace.integrations().forEach(({ name }) => workplace.dropIntegration(String(name)));
    all("pingone_application_resource_grant").forEach((grant) =>
      workplace.environment.delete(
        "pingone_application_resource_grant",
        [grant.environment_id, grant.application_id, grant.id].map(String).join("/"),
      ),
    );
    const id = (type: string) => String(all(type)[0].id);
    const before = ["pingone_application", "pingone_resource", "pingone_resource_scope", "pingone_resource_attribute"].map(id);
    const stack = (written as typeof asHcl)(() =>
      synthesize((config) => {
        config.adopt = {
          clients: { sigma: before[0] },
          authorizationServer: { id: before[1], scope: before[2], claim: before[3] },
        };
      }),
    );
    if (written === asHcl) rmSync(join(stack, "cdk.tf.json"));
    await workplace.init(stack);
    const changes = (await workplace.changes(stack)).map((change) => change.replace(/\.[\w-]+$/, ""));
    expect(changes.filter((change) => change.startsWith("import")).sort()).toEqual([
      "import no-op pingone_application",
      "import no-op pingone_resource",
      "import no-op pingone_resource_attribute",
      "import no-op pingone_resource_scope",
    ]);
    await workplace.apply(stack);
    expect(["pingone_application", "pingone_resource", "pingone_resource_scope", "pingone_resource_attribute"].map(id)).toEqual(before);
    expect(await workplace.changes(stack)).toEqual([]);
  });
});
