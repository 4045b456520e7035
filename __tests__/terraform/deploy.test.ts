import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bundledCommand } from "../cli/support/bundled";
import { describeTerraform, Stack, Workplace } from "./support";

/** From a config to a client and back, as people run it without CDK for Terraform. */
describeTerraform("plan, apply, output and destroy", () => {
  let workplace: Workplace;
  let bin: string;
  let project: string;
  let temporary: string;
  beforeAll(async () => {
    [workplace, bin] = await Promise.all([Workplace.open(), bundledCommand()]);
    project = join(workplace.folder, "project");
    temporary = join(workplace.folder, "tmp");
    [project, temporary].forEach((folder) => mkdirSync(folder));
  });
  afterAll(() => workplace.close());
  // Whatever happened: nothing of a plan is left.
  afterEach(() => expect(readdirSync(temporary)).toStrictEqual([]));

  const configure = (change: (stack: Stack) => void = () => undefined, example = "okta-snowflake.yaml") =>
    workplace.write(join(project, "sigma-oauth.yaml"), example, change);

  const run = (...args: string[]) =>
    workplace.terraform.spawn(project, process.execPath, [bin, ...args], {
      TMPDIR: temporary,
      TERRAFORM_BINARY_NAME: workplace.terraform.engine,
      CI: "",
    });

  test("apply what the config says, show what to paste, and notice nothing of a second plan", async () => {
    configure();
    const first = await run("plan");
    console.log(first.text);
    const applied = await run("apply", "--auto-approve");
    console.log(applied.text);
    const shown = await run("output");
    console.log(shown.text);
    console.log((await run("plan")).text);
    console.log((await run("destroy", "--auto-approve")).text);
    configure((s) => (s.preventDestroy = false));
    console.log((await run("destroy", "--auto-approve")).text);
    console.log((await run("destroy", "--auto-approve", "--allow", "acme-prod")).text);
    expect(existsSync(temporary)).toBe(true);
  }, 120_000);
});
