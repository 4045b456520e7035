import { existsSync } from "node:fs";
import { DeployProject } from "../support/deploy-project";

let project: DeployProject;
beforeEach(() => {
  project = new DeployProject();
  // Whatever else is wrong with the config, the flags are said first.
  project.configure({ acme: { deployment: "Mars" }, globex: {} });
});
afterEach(() => project.close());

describe.each(["plan", "apply", "destroy"])("%s says what is wrong with its flags before it checks the config", (name) => {
  test.each([
    ["a stack that is none", ["--stack", "nope"], 'error: --stack: "nope"; allowed: acme, globex; correct the name\n'],
    [
      "no stack of several",
      [],
      "error: --stack: none given, and there are several: acme, globex; allowed: --stack <name>, or --all; name one",
    ],
    ["a stack, and all", ["--stack", "acme", "--all"], "error: --all: given with --stack; allowed: one of them;"],
    ["a program that is none", ["--all", "--bin", "bin/none"], 'error: --bin: no program "bin/none"; allowed: Terraform 1.5 or newer,'],
    [
      "no name of an output folder",
      ["--all", "-o", ""],
      "error: --output: nothing; allowed: a folder; name one, such as . for this folder",
    ],
    ["an argument for Terraform that is refused", ["--all", "--", "-destroy"], "error: --: -destroy; allowed: other flags"],
  ])("%s", async (_, flags, message) => {
    const approved = name === "plan" ? [] : ["--auto-approve"];
    const { code, stdout, stderr } = await project.run([name, ...approved, ...flags]);
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(existsSync(project.path("sigma-oauth.out"))).toBe(false);
  });

  test("and then the config", async () => {
    const approved = name === "plan" ? [] : ["--auto-approve"];
    const { code, stderr } = await project.run([name, "--stack", "acme", ...approved]);
    expect(code).toBe(1);
    expect(stderr).toContain("[SIGMA-DEPLOYMENT]");
  });
});
