import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { programPaths } from "../../../cli/terraform/engine";
import { DeployProject } from "../support/deploy-project";
import { CHANGES } from "../support/fake-terraform";

let project: DeployProject;
beforeEach(() => (project = new DeployProject()));
afterEach(() => project.close());

/** A program under another name, in a folder that is searched or named. */
function program(folder: string, name: string): string {
  mkdirSync(project.path(folder), { recursive: true });
  copyFileSync(project.terraform.path, project.path(folder, name));
  return project.path(folder, name);
}

const NONE = { TERRAFORM_BINARY_NAME: "" };

describe("Terraform or OpenTofu", () => {
  test("is looked for as terraform, then as tofu", async () => {
    program("one", "tofu");
    const tofu = await project.run(["plan"], { env: { ...NONE, PATH: project.path("one") } });
    expect(tofu.stderr).toContain("sigma: acme: tofu init\n");
    program("two", "terraform");
    const both = await project.run(["plan"], { env: { ...NONE, PATH: `${project.path("one")}:${project.path("two")}` } });
    expect(both.stderr).toContain("sigma: acme: terraform init\n");
  });

  test("is the one that --bin names, also relative to where the command runs, or else TERRAFORM_BINARY_NAME", async () => {
    program("bin", "tofu");
    for (const bin of ["bin/tofu", "./bin/tofu", project.path("bin/tofu")]) {
      expect((await project.run(["plan", "--bin", bin])).stderr).toContain("sigma: acme: tofu init\n");
    }
    const named = await project.run(["plan"], { env: { TERRAFORM_BINARY_NAME: "tofu", PATH: project.path("bin") } });
    expect(named.stderr).toContain("sigma: acme: tofu init\n");
  });

  test.each([
    [
      ["plan"],
      { ...NONE, PATH: "" },
      'error: terraform: no program "terraform" or "tofu" on the PATH; allowed: Terraform 1.5 or newer, or OpenTofu; install one',
    ],
    [
      ["plan", "--bin", "bin/none"],
      NONE,
      'error: --bin: no program "bin/none"; allowed: Terraform 1.5 or newer, or OpenTofu; correct the path',
    ],
    [["output"], { TERRAFORM_BINARY_NAME: "none" }, 'error: TERRAFORM_BINARY_NAME: no program "none" on the PATH; allowed:'],
  ])("that is missing is said in one line: %j", async (args, env, message) => {
    await project.run(["synth"]);
    const { code, stderr } = await project.run(args, { env });
    expect(code).toBe(2);
    expect(stderr.split("\n").filter((line) => line.startsWith("error: "))).toStrictEqual([expect.stringContaining(message)]);
  });

  test("is rejected where it is too old, is something else, or cannot be run", async () => {
    project.terraform.set({ plan: CHANGES, version: "1.4.7" });
    expect((await project.run(["plan"])).stderr).toContain("error: TERRAFORM_BINARY_NAME: version 1.4.7; allowed: Terraform 1.5 or newer,");
    const other = project.path("other");
    writeFileSync(other, "#!/bin/sh\necho hello\n");
    chmodSync(other, 0o755);
    expect((await project.run(["plan", "--bin", other])).stderr).toContain("does not say its version");
    writeFileSync(other, "\u007fELF");
    expect(await project.run(["plan", "--bin", other])).toMatchObject({ code: 2, stderr: expect.stringContaining("error: ") as string });
    chmodSync(other, 0o644);
    expect((await project.run(["plan", "--bin", other])).stderr).toContain("error: --bin: no program ");
  });

  test("is looked for on Windows as a program, without a shell, and never in the folder in which it runs", () => {
    expect(programPaths("terraform", "C:\\tools;;bin;D:\\more tools", "win32")).toStrictEqual([
      "C:\\tools\\terraform.exe",
      "C:\\tools\\terraform.com",
      "D:\\more tools\\terraform.exe",
      "D:\\more tools\\terraform.com",
    ]);
    expect(programPaths("terraform.exe", "C:\\tools", "win32")).toStrictEqual(["C:\\tools\\terraform.exe"]);
    expect(programPaths("terraform", "/usr/bin:.::/opt", "linux")).toStrictEqual(["/usr/bin/terraform", "/opt/terraform"]);
  });
});
