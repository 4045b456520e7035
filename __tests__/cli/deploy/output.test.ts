import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { DeployProject } from "../support/deploy-project";
import { CHANGES } from "../support/fake-terraform";

const LONG = `https://acme.okta.com/oauth2/${"a".repeat(120)}/.well-known/oauth-authorization-server`;
const SECRET = "obviously-fake-client-secret";
const output = (value: unknown, sensitive = false) => ({ value, sensitive, type: "string" });

const OUTPUTS = {
  sigma_settings: output(
    `Organization login\n  Metadata URI: ${LONG}\n  Client ID: 0oa1\n  Client secret: terraform output -raw sigma_client_secret\nAnother sheet\n  Client secret: terraform output -raw sigma_client_secret`,
  ),
  sigma_metadata_uri: output(LONG),
  sigma_client_id: output("0oa1"),
  sigma_client_secret: output(SECRET, true),
  sigma_require_pkce: output("off"),
  sigma_use_jwt: output("off"),
  sigma_scopes: output("session:role-any openid"),
  sigma_connection_details: output({ clientId: "0oa1", scopes: ["session:role-any", "openid"], useJwt: false, usePkce: true }),
  sigma_other_redirect_uris: output(["https://one.example.com", "https://two.example.com"]),
  acme_create_security_integration: output("CREATE SECURITY INTEGRATION X\n  ENABLED = TRUE;"),
  hidden: output({ password: SECRET }, true),
  nothing: output(null),
};

let project: DeployProject;
beforeEach(async () => {
  project = new DeployProject();
  await project.run(["synth"]);
  project.terraform.set({ plan: CHANGES, outputs: { acme: OUTPUTS } });
});
afterEach(() => project.close());

describe("output", () => {
  test("prints what is pasted: the forms of each client, whole URLs, on and off, and nothing of it twice", async () => {
    const { code, stdout } = await project.run(["output"]);
    expect(code).toBe(0);
    expect(stdout.split("\n")).toStrictEqual([
      "stack acme",
      "",
      "client sigma",
      "  Organization login",
      `    Metadata URI: ${LONG}`,
      "    Client ID: 0oa1",
      "    Client secret: (secret; show with --secrets)",
      "  Another sheet",
      "    Client secret: (secret; show with --secrets)",
      "",
      "other outputs",
      "  sigma_connection_details:",
      "    clientId: 0oa1",
      "    scopes: session:role-any openid",
      "    useJwt: off",
      "    usePkce: on",
      "  sigma_other_redirect_uris: https://one.example.com https://two.example.com",
      "  acme_create_security_integration:",
      "",
      "CREATE SECURITY INTEGRATION X",
      "  ENABLED = TRUE;",
      "",
      "  hidden: (secret; show with --secrets)",
      "  nothing: none",
      "",
    ]);
  });

  test("shows secrets only when asked", async () => {
    for (const flags of [[], ["--json"]]) {
      expect((await project.run(["output", ...flags])).stdout).not.toContain(SECRET);
      expect((await project.run(["output", "--secrets", ...flags])).stdout).toContain(SECRET);
    }
    const { stdout } = await project.run(["output", "--secrets"]);
    expect(stdout).toContain(`    Client secret: ${SECRET}\n`);
    expect(stdout).toContain(`  hidden:\n    password: ${SECRET}\n`);
  });

  test("prints as JSON what terraform output -json says of each stack", async () => {
    const { stdout } = await project.run(["output", "--json"]);
    const { acme } = JSON.parse(stdout) as { acme: typeof OUTPUTS };
    expect(acme.sigma_connection_details).toStrictEqual(OUTPUTS.sigma_connection_details);
    expect(acme.sigma_client_secret).toStrictEqual({ value: null, sensitive: true, type: "string" });
  });

  test("needs the output folder alone, and tells Terraform the backend where that was not done", async () => {
    rmSync(project.path("sigma-oauth.yaml"));
    expect(await project.run(["output"])).toMatchObject({ code: 0 });
    expect(project.terraform.steps).toStrictEqual(["init acme", "output acme"]);
    rmSync(project.path("sigma-oauth.out"), { recursive: true });
    const { code, stderr } = await project.run(["output"]);
    expect({ code, stderr }).toStrictEqual({
      code: 2,
      stderr:
        'error: "sigma-oauth.out": no stack in it; allowed: an output folder of synth, plan or apply; run cdktf-sigma-oauth synth, or name the output folder with -o\n',
    });
  });

  test("takes all stacks, or the one that is named, also both halves of one", async () => {
    project.configure({ acme: {}, split: { split: true } });
    await project.run(["synth"]);
    project.terraform.set({ outputs: { acme: OUTPUTS, "split-idp": { issuer: output("i") }, "split-data": { note: output("d") } } });
    const stacksIn = async (...args: string[]) =>
      [...(await project.run(["output", ...args])).stdout.matchAll(/^stack (.+)$/gm)].map(([, stack]) => stack);
    expect(await stacksIn()).toStrictEqual(["acme", "split-data", "split-idp"]);
    expect(await stacksIn("--stack", "split")).toStrictEqual(["split-idp", "split-data"]);
    expect(await stacksIn("--stack", "split-data")).toStrictEqual(["split-data"]);
    expect(await project.run(["output", "--stack", "other"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('error: --stack: "other"; allowed: acme, split-data, split-idp;') as string,
    });
  });

  test("says of a stack that was not applied that it has no outputs", async () => {
    project.terraform.set({ outputs: {} });
    expect(await project.run(["output"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("acme: no outputs; apply it first") as string,
    });
  });

  test("rejects a workspace that somebody has chosen, whose state is another one", async () => {
    const data = project.path("sigma-oauth.out/stacks/acme/.terraform");
    await project.run(["plan"]);
    mkdirSync(data, { recursive: true });
    writeFileSync(`${data}/environment`, "prod");
    for (const args of [["plan"], ["output"], ["destroy", "--auto-approve"]]) {
      expect(await project.run(args)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(
          'the workspace "prod"; allowed: default, because the config says where the state is; run there:',
        ) as string,
      });
    }
  });

  test("takes the workspace of HCP Terraform, which the config names", async () => {
    const backend = { type: "cloud", organization: "acme", prefix: "sigma" };
    const config = JSON.parse(project.read("sigma-oauth.yaml")) as object;
    writeFileSync(project.path("sigma-oauth.yaml"), JSON.stringify({ ...config, backend }));
    mkdirSync(project.path("sigma-oauth.out/stacks/acme/.terraform"), { recursive: true });
    writeFileSync(project.path("sigma-oauth.out/stacks/acme/.terraform/environment"), "sigma-acme");
    expect(await project.run(["plan"])).toMatchObject({ code: 0 });
  });
});
