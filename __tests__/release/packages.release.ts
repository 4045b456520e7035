import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isCompiled } from "../../scripts/compiled-from";
import { buildWheel, PYTHON_PACKAGES, Target, translateExamples, writeSources } from "../../scripts/languages";
import { TERRAIN, writeTerrain } from "../../scripts/terrain";
import { DocumentedAssembly, examplesOf } from "../support/assembly";
import { PROJECT } from "../support/project";

interface Package {
  readonly name: string;
  /** Its folder. */
  readonly root: string;
  /** The module in Python. */
  readonly module: string;
  /** A file of each package that is not published yet. */
  readonly sources: readonly string[];
}

const CDKTF: Package = {
  name: "cdktf-sigma-oauth",
  root: PROJECT,
  module: "cdktf_sigma_oauth",
  sources: [
    "java/src/main/java/io/github/cdktf_sigma_oauth/SigmaOktaApp.java",
    "go/sigmaoauth/SigmaOktaApp.go",
    "dotnet/CdktfSigmaOauth/CdktfSigmaOauth/SigmaOktaApp.cs",
  ],
};
const CDKTN: Package = {
  name: "cdktn-sigma-oauth",
  root: TERRAIN,
  module: "cdktn_sigma_oauth",
  sources: [
    "java/src/main/java/io/github/cdktn_sigma_oauth/SigmaOktaApp.java",
    "go/sigmaoauth/SigmaOktaApp.go",
    "dotnet/CdktnSigmaOauth/CdktnSigmaOauth/SigmaOktaApp.cs",
  ],
};
const TARGETS: readonly Target[] = ["python", "java", "go", "dotnet"];

let folder: string;
const inFolder = (...path: string[]) => join(folder, ...path);

/** Runs a command to its end, and gives what it printed. */
function run(command: string, args: readonly string[], cwd: string): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")}: ${stdout}${stderr}`);
  return stdout + stderr;
}

beforeAll(() => {
  if (!existsSync(PYTHON_PACKAGES)) throw new Error("the wheels need what npm run python-packages downloads");
  folder = mkdtempSync(join(tmpdir(), "release-"));
  if (!isCompiled()) run(process.execPath, ["--import", "tsx", "scripts/compile.ts"], PROJECT);
  writeTerrain();
  run(process.execPath, [join(PROJECT, "node_modules/jsii/bin/jsii"), "--fail-on-warnings"], TERRAIN);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Translation {
  readonly location: { readonly api: { readonly fqn?: string } };
  readonly translations: Readonly<Record<string, { readonly source: string }>>;
}

const tabletOf = (name: string) => inFolder(`${name}.tablet.json`);

/** The translations of the examples in docstrings. */
function translations(name: string): Translation[] {
  const { snippets } = JSON.parse(readFileSync(tabletOf(name), "utf8")) as { snippets: Readonly<Record<string, Translation>> };
  return Object.values(snippets).filter(({ location }) => location.api.fqn !== undefined);
}

/** Runs each example in a stack that has the providers that it does not create. */
const RUNNER = `
from cdktf import App, Testing, TerraformStack
import cdktf_sigma_oauth as own
import json

PROVIDERS = [name for name in dir(own) if name.endswith("Provider")]
with open("examples.json", encoding="utf-8") as file:
    EXAMPLES = json.load(file)
for code in EXAMPLES:
    stack = TerraformStack(App(outdir="out"), "acme")
    for name in PROVIDERS:
        if name + "(" not in code:
            getattr(own, name)(stack, "Stack" + name)
    exec(code, {"stack": stack})
    Testing.synth(stack, True)
    print("ran")
`;

describe.each([CDKTF, CDKTN])("the package $name", ({ name, root, module, sources }) => {
  const tablet = () => tabletOf(name);

  test("has examples that compile, and translations of all", () => {
    translateExamples(root, tablet());
    const examples = examplesOf(JSON.parse(readFileSync(join(root, ".jsii"), "utf8")) as DocumentedAssembly);
    const found = translations(name);
    expect(found).toHaveLength(examples.length);
    found.forEach((example) => expect(example.translations.python.source).toContain(`from ${module} import `));
  });

  test("has sources for every language", () => {
    writeSources(root, TARGETS, inFolder(name), tablet());
    expect(readdirSync(inFolder(name)).sort()).toEqual([...TARGETS].sort());
    expect(sources.filter((file) => !existsSync(inFolder(name, file)))).toEqual([]);
  });

  test("becomes a wheel with the examples in Python", () => {
    buildWheel(inFolder(name, "python"), inFolder("wheels"));
    const wheels = readdirSync(inFolder("wheels")).filter((file) => file.startsWith(`${module}-`));
    expect(wheels).toHaveLength(1);
    run("python3", ["-m", "zipfile", "-e", inFolder("wheels", wheels[0]), inFolder(name, "unpacked")], folder);
    const code = readFileSync(inFolder(name, "unpacked", module, "__init__.py"), "utf8");
    expect(code).toContain('OktaProvider(stack, "Okta", org_name="acme", base_url="okta.com")');
    expect(code).not.toContain("declare const");
    const metadata = readdirSync(inFolder(name, "unpacked")).find((file) => file.endsWith(".dist-info"))!;
    expect(readFileSync(inFolder(name, "unpacked", metadata, "METADATA"), "utf8")).toContain("/blob/main/docs/python.md)");
  });

  test("packs with its docs, and without its tests or the API reference", () => {
    run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], root);
    const archive = readdirSync(folder).find((file) => file.startsWith(`${name}-`) && file.endsWith(".tgz"))!;
    const files = run("tar", ["-tzf", archive], folder).trim().split("\n");
    expect(files).toEqual(expect.arrayContaining(["package/.jsii", "package/dist/lib/index.js", "package/docs/python.md"]));
    expect(
      files.filter((file) => !/^package\/(dist\/lib\/.*\.(js|d\.ts)|docs\/[\w-]+\.md|\.jsii|LICENSE|README\.md|package\.json)$/.test(file)),
    ).toEqual([]);
    expect(files).not.toContain("package/docs/api.md");
  });
});

test("every example in Python runs with the installed wheel", () => {
  run("python3", ["-m", "venv", inFolder("venv")], folder);
  const python = inFolder("venv/bin/python");
  const wheels = ["--find-links", PYTHON_PACKAGES, "--find-links", inFolder("wheels")];
  run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", ...wheels, CDKTF.name], folder);
  const examples = translations(CDKTF.name).map((example) => example.translations.python.source);
  mkdirSync(inFolder("run"));
  writeFileSync(inFolder("run/examples.json"), JSON.stringify(examples));
  writeFileSync(inFolder("run/main.py"), RUNNER);
  const ran = run(python, ["main.py"], inFolder("run"));
  expect(ran.match(/^ran$/gm)).toHaveLength(examples.length);
});

test("the rules, the constructs, the stacks and the examples do the same on CDK Terrain", () => {
  const suites = ["__tests__/lib", "__tests__/rules", "__tests__/stacks", "__tests__/examples.test.ts"];
  const jest = [join(PROJECT, "node_modules/jest/bin/jest.js"), "--ci", "--rootDir", TERRAIN, "--config", join(TERRAIN, "jest.config.js")];
  const output = run(process.execPath, [...jest, ...suites], PROJECT);
  const [, passed] = /^Tests: +(\d+) passed, \1 total$/m.exec(output) ?? [];
  expect(Number(passed)).toBeGreaterThan(4000);
});
