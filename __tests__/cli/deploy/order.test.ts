import { join } from "node:path";
import { DeployProject } from "../support/deploy-project";
import { CHANGES, LOSS, NOTHING, SECRET } from "../support/fake-terraform";

let project: DeployProject;
beforeEach(() => (project = new DeployProject()));
afterEach(() => project.close());

const STEPS = (stack: string, ...more: string[]) => ["init", "plan", "show", ...more].map((step) => `${step} ${stack}`);

describe("plan and apply", () => {
  test("apply the very plan file that the gate has read, in a folder for this user alone, and remove it", async () => {
    expect(await project.run(["apply", "--auto-approve"])).toMatchObject({ code: 0 });
    expect(project.terraform.steps).toStrictEqual(STEPS("acme", "apply"));
    const { calls } = project.terraform;
    const { mode, file } = calls.find(({ step }) => step === "private folder")!;
    expect(mode).toBe("700");
    expect(file!.startsWith(join(project.temporary, "sigma-oauth-plan-"))).toBe(true);
    expect(calls.find(({ step }) => step === "show")!.args).toStrictEqual(["show", "-json", "-no-color", file]);
    const applied = calls.find(({ step }) => step === "apply")!;
    expect(applied.args).toStrictEqual(["apply", "-input=false", "-no-color", file]);
    expect(applied.saved).toContain(SECRET);
  });

  test("show nothing of what is in a plan but the gate's lines", async () => {
    const change = {
      actions: ["update"],
      before: { client_id: SECRET },
      after: { client_id: "other" },
      before_sensitive: { client_id: true },
    };
    const plan = { ...CHANGES, resource_changes: [{ address: "okta_app_oauth.sigma", type: "okta_app_oauth", change }] };
    project.terraform.set({ plan });
    for (const format of ["text", "json", "markdown"]) {
      const { code, stdout, stderr } = await project.run(["plan", "--format", format]);
      expect(code).toBe(1);
      expect(stdout).toContain("(sensitive)");
      expect(stdout + stderr).not.toContain(SECRET);
    }
  });

  test("stop before an apply that people would notice, unless its address is allowed", async () => {
    project.terraform.set({ plan: LOSS });
    const stopped = await project.run(["apply", "--auto-approve"]);
    expect(stopped).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("STOP: okta_app_oauth.sigma: destroys an OAuth client;") as string,
    });
    expect(project.terraform.steps).toStrictEqual(STEPS("acme"));
    project.terraform.set({ plan: LOSS });
    expect(await project.run(["apply", "--auto-approve", "--allow", "okta_app_oauth.sigma"])).toMatchObject({ code: 0 });
    expect(project.terraform.steps).toStrictEqual(STEPS("acme", "apply"));
  });

  test("apply nothing where there is nothing to apply", async () => {
    project.terraform.set({ plan: NOTHING });
    expect(await project.run(["apply", "--auto-approve"])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("nothing to apply") as string,
    });
    expect(project.terraform.steps).toStrictEqual(STEPS("acme"));
  });

  test.each([
    ["an import", { change: { actions: ["no-op"], importing: { id: "0oa" } } }],
    ["a move", { change: { actions: ["no-op"] }, previous_address: "okta_group.old" }],
    ["a change", { change: { actions: ["update"] } }],
  ])("apply %s, also with a Terraform whose plans do not say that they can be applied", async (_, change) => {
    const plan = { format_version: "1.2", resource_changes: [{ address: "okta_group.new", type: "okta_group", ...change }] };
    project.terraform.set({ plan });
    expect(await project.run(["apply", "--auto-approve"])).toMatchObject({ code: 0 });
    expect(project.terraform.steps).toStrictEqual(STEPS("acme", "apply"));
  });

  test("ask at a terminal, and apply only after yes", async () => {
    const refused = await project.run(["apply"], { isTTY: true, stdin: "y\n" });
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Apply this plan of acme? Only "yes" applies it: ') as string,
    });
    expect(project.terraform.steps).toStrictEqual(STEPS("acme"));
    project.terraform.set({ plan: CHANGES });
    expect(await project.run(["apply"], { isTTY: true, stdin: "yes\n" })).toMatchObject({ code: 0 });
    expect(project.terraform.steps).toStrictEqual(STEPS("acme", "apply"));
  });

  test("ask nothing without a terminal, and say what is missing before anything runs", async () => {
    for (const name of ["apply", "destroy"]) {
      const { code, stdout, stderr } = await project.run([name]);
      expect({ code, stdout, lines: stderr.split("\n").length }).toStrictEqual({ code: 2, stdout: "", lines: 2 });
      expect(stderr).toContain("--auto-approve: not given, and there is no terminal to ask at;");
    }
    expect(project.terraform.calls).toStrictEqual([]);
    await project.run(["plan"]);
    expect(
      project.terraform.calls.filter(({ step }) => ["init", "plan"].includes(step)).every(({ args }) => args.includes("-input=false")),
    ).toBe(true);
  });

  test("plan what the config says now", async () => {
    await project.run(["plan"]);
    project.configure({ acme: { clients: [{ id: "sigma", name: "Sigma 2", groups: ["Data Analysts"] }] } });
    await project.run(["plan"]);
    expect(project.read("sigma-oauth.out/stacks/acme/cdk.tf.json")).toContain('"Sigma 2"');
  });

  test("run nothing after an error in the config", async () => {
    project.configure({ acme: { tokens: { refreshTokenDays: 3 } } });
    for (const args of [["plan"], ["apply", "--auto-approve"], ["destroy", "--auto-approve"]]) {
      const { code, stderr } = await project.run(args);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^config: sigma-oauth\.yaml\n[^]*\nerror: .*\[SIGMA-REFRESH-MIN]\n/);
    }
    expect(project.terraform.calls).toStrictEqual([]);
  });

  test("say which step failed, exit with 2, and leave nothing behind", async () => {
    for (const step of ["init", "plan", "show", "apply"]) {
      project.terraform.set({ plan: CHANGES, fails: { [step]: 3 } });
      const { code, stderr } = await project.run(["apply", "--auto-approve"]);
      expect(code).toBe(2);
      expect(stderr).toContain(
        `error: acme: terraform ${step} failed with exit code 3; allowed: exit code 0; do what its message above says\n`,
      );
    }
  });
});

describe("several stacks", () => {
  beforeEach(() => project.configure({ first: {}, second: { split: true }, third: {} }));
  const ALL = ["first", "second-idp", "second-data", "third"];

  test("are listed where none is named", async () => {
    const { code, stderr } = await project.run(["plan"]);
    expect(code).toBe(2);
    expect(stderr).toContain(`error: --stack: none given, and there are several: first, second, third; allowed: --stack <name>, or --all;`);
    expect(await project.run(["plan", "--stack", "fourth"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('error: --stack: "fourth"; allowed: first, second, third;') as string,
    });
    expect(project.terraform.calls).toStrictEqual([]);
  });

  test("come in the order of their dependence, and in reverse to be destroyed", async () => {
    await project.run(["apply", "--all", "--auto-approve"]);
    expect(project.terraform.steps).toStrictEqual(ALL.flatMap((stack) => STEPS(stack, "apply")));
    project.terraform.set({ plan: CHANGES });
    await project.run(["destroy", "--all", "--auto-approve"]);
    const destroyed = project.terraform.steps.filter((step) => step.startsWith("apply"));
    expect(destroyed).toStrictEqual([...ALL].reverse().map((stack) => `apply ${stack}`));
  });

  test.each([
    ["second", ["second-idp", "second-data"]],
    ["second-data", ["second-data"]],
    ["third", ["third"]],
  ])("can be named as %s", async (name, stacks) => {
    await project.run(["plan", "--stack", name]);
    expect(project.terraform.steps).toStrictEqual(stacks.flatMap((stack) => STEPS(stack)));
  });

  test("go on only where the one before worked, and say what was done", async () => {
    project.terraform.set({ plan: CHANGES, fails: { "apply second-data": 1 } });
    const { code, stderr } = await project.run(["apply", "--all", "--auto-approve"]);
    expect(code).toBe(2);
    expect(stderr.split("\n").slice(-3)).toStrictEqual([
      "sigma-oauth: applied: first, second-idp",
      "sigma-oauth: not applied: second-data, third",
      "",
    ]);
    expect(project.terraform.steps.at(-1)).toBe("apply second-data");
  });

  test("stop at the first that people would notice, and take an address with its stack", async () => {
    const plans = { "second-idp": LOSS };
    project.terraform.set({ plan: CHANGES, plans });
    const stopped = await project.run(["apply", "--all", "--auto-approve"]);
    expect(stopped.code).toBe(1);
    expect(stopped.stdout).toContain("STOP: second-idp:okta_app_oauth.sigma: destroys an OAuth client;");
    expect(stopped.stderr).toContain("sigma-oauth: applied: first\nsigma-oauth: not applied: second-idp, second-data, third\n");
    project.terraform.set({ plan: CHANGES, plans });
    const vague = await project.run(["apply", "--all", "--auto-approve", "--allow", "okta_app_oauth.sigma"]);
    expect(vague).toMatchObject({ code: 2, stderr: expect.stringContaining("put the stack in front") as string });
    expect(project.terraform.calls).toStrictEqual([]);
    expect(await project.run(["apply", "--all", "--auto-approve", "--allow", "second-idp:okta_app_oauth.sigma"])).toMatchObject({
      code: 0,
    });
  });

  test("are reported together, and standard output has nothing but the report", async () => {
    project.terraform.set({ plan: CHANGES, plans: { first: LOSS, third: LOSS } });
    const { code, stdout } = await project.run(["plan", "--all", "--format", "json"]);
    expect(code).toBe(1);
    const { stopped } = JSON.parse(stdout) as { stopped: { address: string }[] };
    expect(stopped.map(({ address }) => address)).toStrictEqual(["first:okta_app_oauth.sigma", "third:okta_app_oauth.sigma"]);
    const markdown = (await project.run(["plan", "--all", "--format", "markdown"])).stdout;
    expect(markdown).toMatch(/^\*\*Stopped\*\*: 2 changes/);
    const lines = [1, 0, 0, 1].map(
      (count, index) => `- \`${["first", "second-idp", "second-data", "third"][index]}\`: 0 to add, 0 to change, ${count} to destroy\n`,
    );
    expect(markdown.endsWith(`\n\n${lines.join("")}`)).toBe(true);
  });

  test("are not half reported: what stops is said also where a later plan fails", async () => {
    project.terraform.set({ plan: CHANGES, plans: { first: LOSS }, fails: { "plan third": 1 } });
    const { code, stdout } = await project.run(["plan", "--all"]);
    expect(code).toBe(2);
    expect(stdout).toContain("STOP: first:okta_app_oauth.sigma:");
    project.terraform.set({ plan: CHANGES, fails: { "plan third": 1 } });
    expect((await project.run(["plan", "--all"])).stdout).toBe("");
  });
});

describe("arguments behind --", () => {
  test("go to the plan, before the command's own, and those for an apply also there", async () => {
    const args = ["-parallelism=3", "-lock-timeout=30s", "-target=okta_app_oauth.sigma", "-var", "x=y"];
    await project.run(["apply", "--auto-approve", "--", ...args]);
    const of = (name: string) => project.terraform.calls.find(({ step }) => step === name)!.args;
    expect(of("plan").slice(0, 6)).toStrictEqual(["plan", ...args]);
    expect(of("apply").slice(0, 4)).toStrictEqual(["apply", "-parallelism=3", "-lock-timeout=30s", "-input=false"]);
    expect(of("init").some((arg) => arg.includes("parallelism"))).toBe(false);
  });

  test("are told from the config, with flags or without", async () => {
    project.configure({ other: {} }, "other.yaml");
    await project.run(["plan", "other.yaml", "--", "-refresh=false"]);
    await project.run(["plan", "--stack", "acme", "--", "-refresh=false"]);
    await project.run(["plan", "--", "-refresh=false"]);
    const plans = project.terraform.calls.filter(({ step }) => step === "plan");
    expect(plans.map(({ stack, args }) => `${stack} ${args[1]}`)).toStrictEqual([
      "other -refresh=false",
      "acme -refresh=false",
      "acme -refresh=false",
    ]);
    expect(await project.run(["plan", "other.yaml", "-refresh=false"])).toMatchObject({ code: 2 });
    expect(await project.run(["plan", "other.yaml", "another.yaml"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("write arguments for Terraform after --") as string,
    });
  });

  const REFUSED = [
    "-out=mine",
    "--out=mine",
    "-out",
    "-state=other.tfstate",
    "-state-out=x",
    "-backup=x",
    "-destroy",
    "-detailed-exitcode",
    "-generate-config-out=x",
  ];

  test.each(REFUSED)("are rejected where the gate would not know what is applied: %s", async (arg) => {
    const { code, stderr } = await project.run(["plan", "--", arg]);
    expect({ code, lines: stderr.split("\n").length }).toStrictEqual({ code: 2, lines: 2 });
    expect(stderr).toMatch(/^error: --: -[a-z-]+; allowed: other flags of terraform plan; remove it: /);
    for (const name of ["TF_CLI_ARGS", "TF_CLI_ARGS_plan", "TF_CLI_ARGS_apply"]) {
      const ran = await project.run(["plan"], { env: { [name]: `-parallelism=3 "${arg}"` } });
      expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(`error: ${name}: -`) as string });
    }
    expect(project.terraform.calls).toStrictEqual([]);
  });
});

describe("variables", () => {
  test("with arguments reach the steps that people see, and not those that are read", async () => {
    const env = { TF_CLI_ARGS: "-no-color", TF_CLI_ARGS_show: "other.tfplan", TF_CLI_ARGS_plan: "-parallelism=3", TF_VAR_secret: "s" };
    await project.run(["apply", "--auto-approve"], { env });
    for (const { step, variables } of project.terraform.calls.filter(({ variables }) => variables !== undefined)) {
      const isRead = ["show", "version"].includes(step);
      expect(variables).toStrictEqual({ TF_IN_AUTOMATION: "1", ...(isRead ? { TF_VAR_secret: "s" } : env) });
    }
  });

  test.each([
    [{ TF_WORKSPACE: "prod" }, 'error: TF_WORKSPACE: the workspace "prod"; allowed: default,'],
    [{ TF_DATA_DIR: "/shared" }, 'error: TF_DATA_DIR: "/shared", which several stacks would share;'],
    [{ TF_DATA_DIR: "x/../../shared" }, "error: TF_DATA_DIR:"],
  ])("that lead to another state are rejected: %j", async (env, message) => {
    const { code, stderr } = await project.run(["plan"], { env: env });
    expect({ code, calls: project.terraform.calls }).toStrictEqual({ code: 2, calls: [] });
    expect(stderr).toContain(message);
  });

  test("that lead nowhere else are taken", async () => {
    expect(await project.run(["plan"], { env: { TF_WORKSPACE: "default", TF_DATA_DIR: ".data" } })).toMatchObject({ code: 0 });
  });

  test("may put secrets into Terraform's log, which a line says", async () => {
    expect((await project.run(["plan"], { env: { TF_LOG: "debug" } })).stderr).toContain(
      "TF_LOG is set: Terraform's log can contain secrets",
    );
  });
});
