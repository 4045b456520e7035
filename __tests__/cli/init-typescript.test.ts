import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { slotsFor } from "../../cli/init/config-text";
import { VENDORS, Vendor } from "../../cli/init/examples";
import { PROJECT } from "../support/project";
import { Synthesized } from "../support/synth";
import { command } from "./support/command";

/** What a project's package.json asks for, as links to what is installed here; the library is its compiled form. */
const LINKED = ["@swc/core", "@swc/jest", "@types", "cdktf", "constructs", "jest", "tsx", "typescript"];

/** What only the stacks of a config say, as hints for people. */
const HINTS = ["server_requirements", "user_requirements"];

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
};

const flagsOf = (vendor: Vendor) => slotsFor(vendor).flatMap(({ flag, example }) => [`--${flag}`, ANSWERS[flag] ?? example]);

let folder: string;
const inProject = (vendor: Vendor, ...path: string[]) => join(folder, vendor, ...path);
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
  for (const vendor of VENDORS) {
    const made = await command(["init", vendor, ...flagsOf(vendor), "--typescript", "-o", inProject(vendor)]);
    expect(made).toMatchObject({ code: 0, stderr: "" });
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the projects that init --typescript writes", () => {
  test("compile with the library's types, under the project's own strict settings", () => {
    const config = {
      extends: `./${VENDORS[0]}/tsconfig.json`,
      include: VENDORS.flatMap((vendor) => [`${vendor}/main.ts`, `${vendor}/__tests__`]),
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
      ...VENDORS.map((vendor) => inProject(vendor)),
    );
    expect(ended.text).toMatch(new RegExp(`Test Suites: ${VENDORS.length} passed, ${VENDORS.length} total`));
    expect(ended.status).toBe(0);
  }, 60_000);

  test.each(VENDORS)("give the Terraform of the config for the same answers, at the same addresses: %s", async (vendor) => {
    const app = (JSON.parse(read(inProject(vendor, "cdktf.json"))) as { app: string }).app.split(" ");
    expect(node(inProject(vendor), ...app.slice(1))).toStrictEqual({ status: 0, text: "" });
    const own = JSON.parse(read(inProject(vendor, "cdktf.out/stacks/sigma/cdk.tf.json"))) as Synthesized;
    const config = inProject(vendor, "config");
    await command(["init", vendor, ...flagsOf(vendor), "-o", config]);
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
    const main = read(inProject("okta", "main.ts"));
    const change = (from: string, to: string) => {
      expect(main).toContain(from);
      writeFileSync(inProject("okta", "main.ts"), main.replace(from, to));
      const { status, text } = node(inProject("okta"), join(PROJECT, "node_modules/jest/bin/jest.js"), "--ci");
      expect(text).toContain("● keeps the ids of what Sigma and Snowflake depend on");
      expect(status).toBe(1);
    };
    change('"Client-sigma"', '"App"');
    change("preventDestroy: true", "preventDestroy: false");
    writeFileSync(inProject("okta", "main.ts"), main);
  }, 60_000);

  test("take their versions from this project, and ask for nothing else", () => {
    const own = JSON.parse(read(join(PROJECT, "package.json"))) as Record<string, Record<string, string>>;
    const { dependencies, devDependencies } = JSON.parse(read(inProject("okta", "package.json"))) as Record<string, Record<string, string>>;
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
    const args = ["init", "okta", ...flagsOf("okta"), "--typescript", "-o", project];
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
    const { stdout } = await command(["init", "okta", ...flagsOf("okta"), "--typescript", "-o", project]);
    expect(stdout).toMatch(/\n\nNext:\n {2}cd \S+\n {2}npm install\n {2}npm test\n {2}npx cdktf synth\n$/);
  });
});
