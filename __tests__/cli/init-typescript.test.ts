import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Setup } from "../../cli/init/setup";
import { PROJECT } from "../support/project";
import { Synthesized } from "../support/synth";
import { command } from "./support/command";
import { argumentsOf, SETUPS } from "./support/setups";

/** What a project's package.json asks for, as links to what is installed here; the library is its compiled form. */
const LINKED = ["@swc/core", "@swc/jest", "@types", "cdktf", "constructs", "jest", "tsx", "typescript"];

/** What only the stacks of a config say, as hints for people. */
const HINTS = ["server_requirements", "user_requirements", "databricks_user_requirements"];

/** Answers that differ from the examples' wherever a rule lets them. */
const ANSWERS: Readonly<Record<string, string>> = {
  deployment: "Azure-UK",
  groups: "Finance, R&D ${team}",
  "snowflake-organization": "INITECH",
  "snowflake-account": "BI_EU",
  "org-name": "initech",
  domain: "initech.eu.auth0.com",
  "environment-id": "11111111-2222-3333-4444-555555555555",
  "tenant-id": "11111111-2222-3333-4444-555555555555",
  region: "CA",
  cloud: "gcp",
  "databricks-cloud": "azure",
  "databricks-account-id": "11111111-2222-3333-4444-555555555555",
};

const flagsOf = (setup: Setup) => argumentsOf(setup, ANSWERS);
const folderOf = ({ vendor, platform }: Setup) => `${vendor}-${platform ?? "itself"}`;
const OKTA: Setup = { vendor: "okta", platform: "snowflake" };

let folder: string;
const inProject = (setup: Setup, ...path: string[]) => join(folder, folderOf(setup), ...path);
const read = (path: string) => readFileSync(path, "utf8");
const node = (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return { status, text: stdout + stderr };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "typescript-"));
  const modules = join(folder, "node_modules");
  LINKED.forEach((name) => {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(PROJECT, "node_modules", name), join(modules, name));
  });
  symlinkSync(PROJECT, join(modules, "cdktf-sigma-oauth"));
  for (const [, setup] of SETUPS) {
    const made = await command(["init", ...flagsOf(setup), "--typescript", "-o", inProject(setup)]);
    expect(made).toMatchObject({ code: 0, stderr: "" });
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the projects that init --typescript writes", () => {
  test("compile with the library's types, under the project's own strict settings", () => {
    const config = {
      extends: `./${folderOf(OKTA)}/tsconfig.json`,
      include: SETUPS.flatMap(([, setup]) => [`${folderOf(setup)}/main.ts`, `${folderOf(setup)}/__tests__`]),
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    expect(node(folder, join(PROJECT, "node_modules/typescript/bin/tsc"), "-p", folder)).toStrictEqual({ status: 0, text: "" });
  }, 60_000);

  test("pass their own tests", () => {
    const ended = node(
      folder,
      join(PROJECT, "node_modules/jest/bin/jest.js"),
      "--ci",
      "--projects",
      ...SETUPS.map(([, setup]) => inProject(setup)),
    );
    expect(ended.text).toMatch(new RegExp(`Test Suites: ${SETUPS.length} passed, ${SETUPS.length} total`));
    expect(ended.status).toBe(0);
  }, 60_000);

  test.each(SETUPS)("give the Terraform of the config for the same answers, at the same addresses: %s", async (_, setup) => {
    const app = (JSON.parse(read(inProject(setup, "cdktf.json"))) as { app: string }).app.split(" ");
    expect(node(inProject(setup), ...app.slice(1))).toStrictEqual({ status: 0, text: "" });
    const own = JSON.parse(read(inProject(setup, "cdktf.out/stacks/sigma/cdk.tf.json"))) as Synthesized;
    const config = inProject(setup, "config");
    await command(["init", ...flagsOf(setup), "-o", config]);
    expect(await command(["synth", join(config, "sigma-oauth.yaml"), "-o", join(config, "out")])).toMatchObject({ code: 0 });
    const expected = JSON.parse(read(join(config, "out/stacks/sigma/cdk.tf.json"))) as Synthesized;
    HINTS.forEach((name) => delete expected.output[name]);
    const comparable = ({ terraform, ...rest }: Synthesized) => ({
      ...rest,
      "//": undefined,
      terraform: { ...terraform, backend: undefined },
    });
    expect(comparable(own)).toStrictEqual(comparable(expected));
  });

  test("have a test that fails where a construct's id changes, or a client is no longer protected", () => {
    const main = read(inProject(OKTA, "main.ts"));
    const change = (from: string, to: string) => {
      expect(main).toContain(from);
      writeFileSync(inProject(OKTA, "main.ts"), main.replace(from, to));
      const { status, text } = node(inProject(OKTA), join(PROJECT, "node_modules/jest/bin/jest.js"), "--ci");
      expect(text).toContain("● keeps the ids of what Sigma and its data platforms depend on");
      expect(status).toBe(1);
    };
    change('"Client-sigma"', '"App"');
    change("preventDestroy: true", "preventDestroy: false");
    writeFileSync(inProject(OKTA, "main.ts"), main);
  }, 60_000);

  test("take their versions from this project, and ask for nothing else", () => {
    const own = JSON.parse(read(join(PROJECT, "package.json"))) as Record<string, Record<string, string>>;
    const { dependencies, devDependencies } = JSON.parse(read(inProject(OKTA, "package.json"))) as Record<string, Record<string, string>>;
    const { "cdktf-sigma-oauth": library, constructs, cdktf } = dependencies;
    expect({ library, constructs, cdktf }).toStrictEqual({
      library: "1.2.3",
      constructs: own.peerDependencies.constructs,
      cdktf: own.devDependencies.cdktf,
    });
    const { "cdktf-sigma-oauth-cli": commandLine, ...tools } = devDependencies;
    expect(commandLine).toBe("1.2.3");
    expect(own.devDependencies).toMatchObject(tools);
  });
});

describe("init --typescript", () => {
  test("overwrites nothing, and stops where there is a main.ts", async () => {
    const project = join(folder, "present");
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), "{}");
    const args = ["init", ...flagsOf(OKTA), "--typescript", "-o", project];
    const { code, stdout } = await command(args);
    expect(code).toBe(0);
    expect(stdout).toContain(`kept ${join(project, "package.json")}, which exists`);
    expect(read(join(project, "package.json"))).toBe("{}");
    const before = readdirSync(project);
    writeFileSync(join(project, "main.ts"), "mine");
    expect(await command(args)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("the file exists") as string });
    expect(read(join(project, "main.ts"))).toBe("mine");
    expect(readdirSync(project)).toStrictEqual(before);
  });

  test("says what comes next", async () => {
    const project = join(folder, "next");
    const { stdout } = await command(["init", ...flagsOf(OKTA), "--typescript", "-o", project]);
    expect(stdout).toMatch(/\n\nNext:\n {2}cd \S+\n {2}npm install\n {2}npm test\n {2}npx cdktf synth\n$/);
  });
});
