import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout, inTemporaryFolder, PROJECT } from "./support/project";

/** Runs the command of cdktf.json, as cdktf does. */
function run(cwd: string, environment: Record<string, string> = {}) {
  const [command, ...args] = (JSON.parse(readFileSync(join(PROJECT, "cdktf.json"), "utf8")) as { app: string }).app.split(" ");
  const env = { ...process.env, SIGMA_OAUTH_CONFIG: undefined, CDKTF_OUTDIR: undefined, ...environment };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

function files(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found.map((entry) => [
      join(entry.parentPath, entry.name).slice(folder.length),
      readFileSync(join(entry.parentPath, entry.name), "utf8"),
    ]),
  );
}

const BROKEN = `stacks:
  acme-prod:
    deployment: AWS-MARS
    identityProvider: { type: okta, orgName: acme }
    clients: [{ id: sigma, groups: [Data Analysts] }]
    tokens: { refreshTokenDays: 3 }
  acme-test:
    deployment: GCP
    identityProvider: { type: okta, orgName: acme, secret: hunter2-is-not-shown }
    clients: []
`;

describe("the app", () => {
  // One checkout for all: in a second one, tsx would transform every file again.
  let folder: string;
  let copy: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "app-"));
    copy = checkout(folder);
  });
  afterEach(() => ["cdktf.out", "my.yaml"].forEach((name) => rmSync(join(copy, name), { recursive: true, force: true })));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("synthesizes the bundled example without a config of one's own", () => {
    expect(run(copy)).toMatchObject({ status: 0, stderr: "" });
    const { "/stacks/example/cdk.tf.json": json } = files(join(copy, "cdktf.out"));
    const { output, variable } = JSON.parse(json) as { output: Record<string, { precondition?: object }>; variable: object };
    expect(output.bundled_example.precondition).toMatchObject({ condition: "${var.deploy_bundled_example}" });
    expect(variable).toMatchObject({ deploy_bundled_example: { default: false } });
  });

  test("writes the same bytes in any folder, also where it warns", () => {
    const example = readFileSync(join(PROJECT, "examples/okta-snowflake.yaml"), "utf8");
    const warning = `${example}    offlineAccess: false\n`;
    const written = (place: string) => {
      writeFileSync(join(place, "my.yaml"), warning);
      expect(run(place, { SIGMA_OAUTH_CONFIG: "my.yaml" }).status).toBe(0);
      const output = files(join(place, "cdktf.out"));
      expect(JSON.stringify(output)).not.toContain(join(place, ".."));
      return output;
    };
    const output = written(copy);
    expect(output["/manifest.json"]).toContain("SIGMA-OFFLINE-OFF");
    expect(inTemporaryFolder((other) => written(checkout(other)))).toEqual(output);
  });

  test("synthesizes the file that SIGMA_OAUTH_CONFIG names", () => {
    expect(run(copy, { SIGMA_OAUTH_CONFIG: "examples/okta-split.yaml" }).status).toBe(0);
    expect(readdirSync(join(copy, "cdktf.out/stacks")).sort()).toEqual(["acme-split-data", "acme-split-idp"]);
    expect(JSON.stringify(files(join(copy, "cdktf.out")))).not.toContain("bundled_example");
  });

  test("needs no Terraform, also where something is adopted", () => {
    const config = join(PROJECT, "examples/okta-adopt.yaml");
    const { status, stderr } = run(copy, { SIGMA_OAUTH_CONFIG: config, TERRAFORM_BINARY_NAME: "no-such-terraform" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("prints every error of every stack on one line each, exits with 1 and writes nothing", () => {
    writeFileSync(join(copy, "my.yaml"), BROKEN);
    const { status, stdout, stderr } = run(copy, { SIGMA_OAUTH_CONFIG: "my.yaml" });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^error: my\.yaml:3:5 stacks\.acme-prod\.deployment: given "AWS-MARS"; allowed: GCP, .*\[SIGMA-DEPLOYMENT]$/),
      expect.stringMatching(/^error: my\.yaml:6:15 stacks\.acme-prod\.tokens\.refreshTokenDays: given 3; .*\[SIGMA-REFRESH-MIN]$/),
      expect.stringMatching(/^error: my\.yaml:9:52 stacks\.acme-test\.identityProvider\.secret: .*\[CONFIG-SECRET]$/),
      expect.stringMatching(/^error: my\.yaml:10:5 stacks\.acme-test\.clients: given an empty list; .*\[CONFIG-TYPE]$/),
      "4 errors; nothing was written. docs/rules.md explains every rule.",
    ]);
    expect(stderr).not.toContain("hunter2");
    expect(existsSync(join(copy, "cdktf.out"))).toBe(false);
  });

  test("says so when the file is not there, or its name is empty", () => {
    expect(run(copy, { SIGMA_OAUTH_CONFIG: "none.yaml" })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("none.yaml: the file does not exist") as string,
    });
    expect(run(copy, { SIGMA_OAUTH_CONFIG: "" })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("SIGMA_OAUTH_CONFIG: no file name") as string,
    });
  });
});
