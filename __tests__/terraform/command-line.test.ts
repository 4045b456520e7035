import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../support/project";
import { describeTerraform, Workplace } from "./support";

const STACKS = ["acme-split-idp", "acme-split-data"];

describeTerraform("the commands that users run", () => {
  let workplace: Workplace;
  let project: string;
  beforeAll(async () => {
    workplace = await Workplace.open();
    project = checkout(workplace.folder);
    workplace.write(join(project, "my.yaml"), "okta-split.yaml", (stack) => (stack.preventDestroy = false));
  });
  afterAll(() => workplace.close());

  const cdktf = (...args: string[]) => cdktfWith({ SIGMA_OAUTH_CONFIG: "my.yaml" }, ...args);

  async function cdktfWith(variables: Record<string, string>, ...args: string[]): Promise<string> {
    const environment = { ...variables, TERRAFORM_BINARY_NAME: workplace.terraform.engine };
    const { code, text } = await workplace.terraform.spawn(project, join(project, "node_modules/.bin/cdktf"), args, environment);
    if (code !== 0) throw new Error(`cdktf ${args.join(" ")} exited with ${code}\n${text}`);
    return text;
  }

  test("plan the bundled example only where that is intended, because the config was probably forgotten", async () => {
    const plan = (variables: Record<string, string>) => cdktfWith(variables, "diff", "example", "--skip-provider-lock");
    await expect(plan({})).rejects.toThrow(/This is the bundled example, not your config/);
    await expect(cdktfWith({}, "deploy", "example", "--auto-approve", "--skip-provider-lock")).rejects.toThrow(/exited with 1/);
    expect(workplace.org.all("okta_app_oauth")).toEqual([]);
    expect(await plan({ TF_VAR_deploy_bundled_example: "true" })).toContain("will be created");
  }, 120_000);

  test("deploy both halves of a split stack in their order, show no difference, and destroy them", async () => {
    expect(await cdktf("deploy", ...STACKS, "--auto-approve", "--skip-provider-lock")).toContain("sigma_client_id");
    const [server] = workplace.org.all("okta_auth_server");
    expect(workplace.integrations().map(({ external_oauth_issuer }) => external_oauth_issuer)).toEqual([server.issuer]);
    // Beside cdktf.json, as the documentation says.
    expect(readdirSync(project).filter((file) => file.endsWith(".tfstate"))).toEqual([
      "terraform.acme-split-data.tfstate",
      "terraform.acme-split-idp.tfstate",
    ]);
    expect(existsSync(join(project, "cdktf.out/stacks/acme-split-idp/terraform.tfstate"))).toBe(false);

    for (const stack of STACKS) expect(await cdktf("diff", stack, "--skip-provider-lock")).toContain("No changes");

    await cdktf("destroy", ...STACKS, "--auto-approve", "--skip-provider-lock");
    expect(workplace.org.all("okta_app_oauth")).toEqual([]);
    expect(workplace.integrations()).toEqual([]);
  }, 120_000);
});
