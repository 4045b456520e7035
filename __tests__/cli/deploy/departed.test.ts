import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { DeployProject } from "../support/deploy-project";
import { CHANGES, LOSS, NOTHING } from "../support/fake-terraform";

const LOCK = [["registry.terraform.io/okta/okta", "4.20.0"]] as const;

let project: DeployProject;
beforeEach(async () => {
  project = new DeployProject();
  project.terraform.set({ plan: CHANGES, lock: LOCK });
  await project.run(["apply", "--auto-approve"]);
  project.configure({ renamed: {} });
  project.terraform.set({ plan: CHANGES, lock: LOCK });
});
afterEach(() => project.close());

const STOP =
  /^STOP: acme: is a stack that the config no longer has; if it was renamed, everything is created a second time, .*; use its old name, or destroy it .*, and allow it: --allow acme$/m;

describe("a stack that was renamed", () => {
  test("stops a plan, which shows everything that would be created a second time", async () => {
    const { code, stdout } = await project.run(["plan"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(STOP);
    expect(project.terraform.steps).toContain("plan renamed");
  });

  test("stops an apply before anything runs", async () => {
    const { code, stdout } = await project.run(["apply", "--auto-approve"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(STOP);
    expect(project.terraform.calls).toStrictEqual([]);
  });

  test("also stops in a fresh checkout, where only its lock says that it was there", async () => {
    rmSync(project.path("sigma-oauth.out"), { recursive: true });
    const { code, stdout } = await project.run(["plan"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^STOP: acme: .*destroy it with the config that had it, or delete locks\/acme if that was done; .* --allow acme$/m,
    );
  });

  test("also stops where only the output folder has it, in which Terraform ran", async () => {
    rmSync(project.path("locks"), { recursive: true });
    mkdirSync(project.path("sigma-oauth.out/stacks/acme/.terraform"));
    const { code, stdout } = await project.run(["plan"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(STOP);
  });

  test("is no matter where it was only synthesized: it left nothing behind", async () => {
    rmSync(project.path("locks"), { recursive: true });
    expect(await project.run(["plan"])).toMatchObject({ code: 0 });
  });

  test("also stops where the config file was renamed with it", async () => {
    rmSync(project.path("sigma-oauth.out"), { recursive: true });
    renameSync(project.path("sigma-oauth.yaml"), project.path("other.yaml"));
    expect(await project.run(["plan", "other.yaml"])).toMatchObject({ code: 1 });
  });

  test("may stay where that is intended", async () => {
    const { code, stdout } = await project.run(["apply", "--auto-approve", "--allow", "acme"]);
    expect(code).toBe(0);
    expect(stdout).toContain("gate: nothing stops this plan");
    expect((await project.run(["plan", "--format", "json", "--allow", "acme"])).stdout).toContain(
      '"allowed": [\n    {\n      "address": "acme"',
    );
  });

  test("stops nothing if it is of another config", async () => {
    project.configure({ acme: {} });
    project.configure({ other: {} }, "other.yaml");
    expect(await project.run(["plan", "other.yaml"])).toMatchObject({ code: 0 });
    rmSync(project.path("sigma-oauth.out"), { recursive: true });
    expect(await project.run(["plan", "other.yaml"])).toMatchObject({ code: 0 });
  });

  test("can be destroyed, and nothing of it is left then", async () => {
    const { code, stderr } = await project.run(["destroy", "--stack", "acme", "--auto-approve"]);
    expect(code).toBe(0);
    expect(project.terraform.steps).toStrictEqual(["init acme", "plan -destroy acme", "show acme", "apply acme", "state acme"]);
    expect(stderr).toContain("sigma-oauth: removed sigma-oauth.out/stacks/acme and locks/acme: nothing of acme exists any more\n");
    expect([project.path("sigma-oauth.out/stacks/acme"), project.path("locks/acme")].filter((path) => existsSync(path))).toStrictEqual([]);
    expect(await project.run(["plan"])).toMatchObject({ code: 0 });
  });

  test("is cleared away where nothing of it exists, and stays where something is left", async () => {
    project.terraform.set({ plan: CHANGES, lock: LOCK, state: "okta_app_oauth.sigma" });
    await project.run(["destroy", "--stack", "acme", "--auto-approve"]);
    expect(existsSync(project.path("locks/acme"))).toBe(true);
    project.terraform.set({ plan: NOTHING, lock: LOCK });
    expect(await project.run(["destroy", "--stack", "acme", "--auto-approve"])).toMatchObject({ code: 0 });
    expect(project.terraform.steps).not.toContain("apply acme");
    expect(existsSync(project.path("locks/acme"))).toBe(false);
  });

  test("can be destroyed where its config is gone altogether", async () => {
    rmSync(project.path("sigma-oauth.yaml"));
    expect(await project.run(["destroy", "--auto-approve"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--stack <name>: acme") as string,
    });
    expect(await project.run(["destroy", "--stack", "acme", "--auto-approve"])).toMatchObject({ code: 0 });
  });
});

describe("destroy", () => {
  beforeEach(() => project.configure({ acme: {} }));
  const LOSING = { plan: LOSS, lock: LOCK };

  test("says at once that a stack is protected, and how to lift that", async () => {
    project.configure({ acme: { preventDestroy: true } });
    const { code, stderr } = await project.run(["destroy", "--auto-approve", "--allow", "acme"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error: acme: preventDestroy protects okta_app_oauth, .*; write preventDestroy: false in the config, then run destroy again$/m,
    );
    expect(project.terraform.calls).toStrictEqual([]);
  });

  test("says of a protected stack that the config no longer has how to lift that", async () => {
    project.configure({ acme: { preventDestroy: true } });
    await project.run(["plan"]);
    project.configure({ renamed: {} });
    const { code, stderr } = await project.run(["destroy", "--stack", "acme", "--auto-approve"]);
    expect(code).toBe(1);
    expect(stderr).toContain("write the stack back into the config, with preventDestroy: false, then run destroy again");
  });

  test("shows what people would notice, and asks for the stack's name", async () => {
    project.terraform.set(LOSING);
    const refused = await project.run(["destroy"], { isTTY: true, stdin: "yes\n" });
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain("okta_app_oauth.sigma: destroys an OAuth client; logins and queries with it fail");
    expect(refused.stderr).toContain("To destroy it, type the stack's name, acme: ");
    expect(project.terraform.steps).not.toContain("apply acme");
    expect(await project.run(["destroy"], { isTTY: true, stdin: "acme\n" })).toMatchObject({ code: 0 });
    expect(project.terraform.steps).toContain("apply acme");
    // It is still in the config.
    expect(existsSync(project.path("locks/acme"))).toBe(true);
  });

  test("without a terminal also wants each stack allowed that people would notice", async () => {
    project.terraform.set(LOSING);
    const stopped = await project.run(["destroy", "--auto-approve"]);
    expect(stopped).toMatchObject({ code: 1, stdout: expect.stringMatching(/^STOP: acme: .*--allow acme$/m) as string });
    expect(project.terraform.steps).not.toContain("apply acme");
    expect(await project.run(["destroy", "--auto-approve", "--allow", "other"])).toMatchObject({ code: 2 });
    expect(await project.run(["destroy", "--auto-approve", "--allow", "acme"])).toMatchObject({ code: 0 });
    const applied = project.terraform.calls.find(({ step }) => step === "apply")!;
    expect(applied.saved).toContain("plan of acme");
  });
});
