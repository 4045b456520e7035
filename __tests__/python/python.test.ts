import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../support/project";
import { Synthesized } from "../support/synth";
import { synthesizeStacks } from "./app";

/** What `npm run python-packages` downloads: nothing is fetched here. */
const PACKAGES = join(PROJECT, ".python-packages");
const reason = "needs Python 3.10 or newer, the build (npm run jsii), and the packages that npm run python-packages downloads";
const canRun =
  spawnSync("python3", ["-c", "import sys, venv; sys.exit(sys.version_info < (3, 10))"]).status === 0 &&
  existsSync(PACKAGES) &&
  existsSync(join(PROJECT, "dist/lib/index.js"));

function describePython(name: string, tests: () => void): void {
  if (canRun) return describe(name, tests);
  if (process.env.CI) {
    return describe(name, () => {
      test(reason, () => {
        throw new Error(`${name}: ${reason}`);
      });
    });
  }
  console.warn(`skipped: ${name} ${reason}`);
  describe.skip(name, tests);
}

describePython("in Python", () => {
  let folder: string;
  let python: string;

  const run = (command: string, args: string[], cwd = folder, env: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, ...env } });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stdout}${stderr}`);
    return stdout;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "python-"));
    const sources = join(folder, "sources");
    mkdirSync(sources);
    // dist is there: packing need not compile it again.
    const pacmak = [join(PROJECT, "node_modules/jsii-pacmak/bin/jsii-pacmak"), "--target", "python", "--code-only", "--outdir", sources];
    run(process.execPath, pacmak, PROJECT, { npm_config_ignore_scripts: "true" });
    run("python3", ["-m", "venv", join(folder, "venv")]);
    python = join(folder, "venv/bin/python");
    run(python, ["-m", "pip", "install", "--quiet", "--no-index", "--find-links", PACKAGES, join(sources, "python")]);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("the installed wheel synthesizes the same Terraform as TypeScript", () => {
    const [there, here] = [join(folder, "there"), join(folder, "here")];
    [there, here].forEach((app) => mkdirSync(app));
    run(python, [join(__dirname, "app.py")], there);
    synthesizeStacks(join(here, "cdktf.out"));
    for (const stack of ["okta", "entra", "lakehouse"]) {
      const [theirs, ours] = [there, here].map((app) => readFileSync(join(app, "cdktf.out/stacks", stack, "cdk.tf.json"), "utf8"));
      // Without a backend of the app's own, cdktf keeps the state in the app's folder.
      const withoutPath = (text: string) => text.replaceAll(/"path": ?"[^"]*"/g, '"path":""');
      expect(withoutPath(theirs)).toBe(withoutPath(ours));
      expect(Object.keys((JSON.parse(theirs) as { resource: object }).resource).length).toBeGreaterThan(3);
    }
    const lakehouse = JSON.parse(readFileSync(join(there, "cdktf.out/stacks/lakehouse/cdk.tf.json"), "utf8")) as Synthesized;
    const [policy] = Object.values(lakehouse.resource.databricks_account_federation_policy);
    expect(policy.oidc_policy).toMatchObject({
      audiences: ["00000000-0000-0000-0000-000000000000", "https://acme.com"],
      subject_claim: "databricks_username",
    });
  }, 120_000);

  test("the example on the page runs", () => {
    const page = readFileSync(join(PROJECT, "docs/python.md"), "utf8");
    const [, example] = /^```python\n([\s\S]*?)^```$/m.exec(page)!;
    const app = join(folder, "page");
    mkdirSync(app);
    writeFileSync(join(app, "main.py"), example);
    run(python, ["main.py"], app);
    expect(readFileSync(join(app, "cdktf.out/stacks/acme-prod/cdk.tf.json"), "utf8")).toContain('"okta_app_oauth"');
  }, 60_000);

  test("wrong input ends in a message that names the property and what is allowed", () => {
    const lines = run(python, [join(__dirname, "wrong.py")]);
    expect(lines).toMatch(
      /^a wrong value: RuntimeError: wrong\/A groupIds\[0\]: given "Data Analysts"; allowed: an Okta id.*\[OKTA-ID\]$/m,
    );
    expect(lines).toMatch(/^a wrong type: RuntimeError: [^]*Key 'groupNames': .*[^]*Value is not an array$/m);
    expect(lines).toMatch(
      /^a wrong number: TypeError: type of argument credential_version must be one of \(int, float, NoneType\); got str instead$/m,
    );
    expect(lines).toMatch(/^an unknown name: TypeError: .*'groupNames'$/m);
    expect(lines).toMatch(/^a missing value: TypeError: .*'deployment'$/m);
  }, 60_000);
});
