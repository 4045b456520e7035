import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asHcl } from "../support/project";
import { exportOf } from "./exported";
import { describeTerraform, Stack, Workplace } from "./support";

describeTerraform("Auth0", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const all = (type: string) => workplace.auth0.all(`auth0_${type}`);
  const synthesize = (example: string, change?: (stack: Stack) => void) => Object.values(workplace.synthesize(example, change))[0];

  test("has the clients' own ids in the Action, and the permission on the role", async () => {
    const stack = synthesize("auth0-default-audience.yaml");
    await workplace.apply(stack);
    const [{ code }] = all("action") as { code: string }[];
    expect(all("client").map(({ client_id }) => code.includes(JSON.stringify(client_id)))).toEqual([true, true]);
    const role = workplace.auth0.all("role").find(({ name }) => name === "Data Analysts")!;
    expect(all("role_permission").map(({ role_id, permission }) => [role_id, permission])).toEqual([[role.id, "session:role-any"]]);
    expect(all("tenant")).toMatchObject([{ default_audience: "https://acme-default-audience.snowflakecomputing.com" }]);
  });

  test("outputs the secret that Auth0 made, and no other output has it", async () => {
    const stack = synthesize("auth0-snowflake.yaml");
    await workplace.apply(stack);
    const outputs = await workplace.outputs(stack);
    const [{ client_secret: secret }] = all("client_credentials") as { client_secret: string }[];
    expect(outputs.sigma_client_secret).toMatchObject({ value: secret, sensitive: true });
    const leaking = Object.entries(outputs).filter(([, { value, sensitive }]) => !sensitive && JSON.stringify(value).includes(secret));
    expect(leaking).toEqual([]);
  });

  test("grants each client the scope on behalf of users, where the API lets only such clients in", async () => {
    const stack = synthesize("auth0-snowflake.yaml", (config) => ((config.identityProvider as Stack).clientGrants = true));
    await workplace.apply(stack);
    const [client] = all("client") as { client_id: string }[];
    expect(all("client_grant")).toMatchObject([
      { client_id: client.client_id, audience: all("resource_server")[0].identifier, subject_type: "user", scopes: ["session:role-any"] },
    ]);
    expect(await workplace.changes(stack)).toEqual([]);
  });

  test("fails at plan where a connection is not there", async () => {
    const stack = synthesize("auth0-snowflake.yaml", (config) => ((config.identityProvider as Stack).connections = ["Partners"]));
    await workplace.init(stack);
    expect(await workplace.fail(stack, "plan", "-input=false", "-no-color")).toContain('No connection found with "name" = "Partners"');
  });

  test.each([
    ["JSON", (write: () => string) => write()],
    ["HCL", asHcl],
    ["exported", (write: () => string) => exportOf(workplace, write)],
  ])("adopts application and API that were made by hand, and keeps their ids (%s)", async (_, written) => {
    await workplace.apply(synthesize("auth0-snowflake.yaml"));
    writeFileSync(join(workplace.folder, "terraform.acme-auth0.tfstate"), "");
    const [client] = all("client");
    const [api] = all("resource_server");
    // One issuer has one integration.
    workplace.integrations().forEach(({ name }) => workplace.dropIntegration(String(name)));
    const adopt = (config: Stack) => {
      config.adopt = { clients: { sigma: client.client_id }, authorizationServer: { id: api.id } };
    };
    const stack = (written as typeof asHcl)(() => synthesize("auth0-snowflake.yaml", adopt));
    if (written === asHcl) rmSync(join(stack, "cdk.tf.json"));
    await workplace.init(stack);
    const changes = (await workplace.changes(stack)).map((change) => change.replace(/\.[\w-]+$/, ""));
    expect(changes.filter((change) => change.startsWith("import")).sort()).toEqual([
      "import no-op auth0_client",
      "import no-op auth0_client_credentials",
      "import no-op auth0_resource_server",
    ]);
    await workplace.apply(stack);
    expect([all("client").map(({ id }) => id), all("resource_server").map(({ id }) => id)]).toEqual([[client.id], [api.id]]);
    expect(await workplace.changes(stack)).toEqual([]);
  });
});
