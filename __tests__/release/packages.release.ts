import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isCompiled } from "../../scripts/compiled-from";
import { buildWheel, PYTHON_PACKAGES, Target, TERRAIN_PYTHON_PACKAGES, translateExamples, writeSources } from "../../scripts/languages";
import { sourceForTerrain, TERRAIN, writeTerrain } from "../../scripts/terrain";
import { synthesizeStacks } from "../python/app";
import { DocumentedAssembly, examplesOf } from "../support/assembly";
import { PROJECT } from "../support/project";

interface Package {
  readonly name: string;
  /** The package that it is built on, which has the same name in Python. */
  readonly base: "cdktf" | "cdktn";
  /** Where that is installed, and its package in Python. */
  readonly modules: string;
  readonly pythonPackages: string;
  /** Its folder. */
  readonly root: string;
  /** The module in Python. */
  readonly module: string;
  /** A file of each package that is not published yet. */
  readonly sources: readonly string[];
}

const CDKTF: Package = {
  name: "cdktf-sigma-oauth",
  base: "cdktf",
  modules: join(PROJECT, "node_modules"),
  pythonPackages: PYTHON_PACKAGES,
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
  base: "cdktn",
  modules: join(PROJECT, "__tests__/cdktn/node_modules"),
  pythonPackages: TERRAIN_PYTHON_PACKAGES,
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
  if (!existsSync(TERRAIN_PYTHON_PACKAGES)) throw new Error("the wheels need what npm run python-packages downloads");
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
const runner = ({ base, module }: Package) => `
from ${base} import App, Testing, TerraformProvider, TerraformStack
import ${module} as own
import json

PROVIDERS = [name for name, value in vars(own).items() if isinstance(value, type) and issubclass(value, TerraformProvider) and value.__module__ == own.__name__]
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

describe.each([CDKTF, CDKTN])("the packed $name", (from) => {
  const { name, base, module, modules, pythonPackages } = from;
  const python = () => inFolder(`${name}-venv/bin/python`);

  test("is installed in a fresh Python app, which synthesizes the same as TypeScript", () => {
    run("python3", ["-m", "venv", inFolder(`${name}-venv`)], folder);
    const places = [pythonPackages, PYTHON_PACKAGES, inFolder("wheels")].flatMap((place) => ["--find-links", place]);
    run(python(), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", ...places, name], folder);
    const app = inFolder(`${name}-python`);
    mkdirSync(app);
    const source = readFileSync(join(PROJECT, "__tests__/python/app.py"), "utf8");
    writeFileSync(join(app, "main.py"), source.replace("from cdktf_sigma_oauth", `from ${module}`).replace("from cdktf ", `from ${base} `));
    run(python(), ["main.py"], app);
    expectSameStacks(app);
  });

  test("runs every example in Python", () => {
    const examples = translations(name).map((example) => example.translations.python.source);
    const app = inFolder(`${name}-examples`);
    mkdirSync(app);
    writeFileSync(join(app, "examples.json"), JSON.stringify(examples));
    writeFileSync(join(app, "main.py"), runner(from));
    expect(run(python(), ["main.py"], app).match(/^ran$/gm)).toHaveLength(examples.length);
  });

  test("is installed in a fresh TypeScript app, which compiles strictly and synthesizes the same", () => {
    const app = inFolder(`${name}-app`);
    mkdirSync(app);
    const dependencies = Object.fromEntries([base, "constructs"].map((peer) => [peer, `file:${join(modules, peer)}`]));
    writeFileSync(join(app, "package.json"), JSON.stringify({ name: "acme-infrastructure", private: true, dependencies }));
    const archive = readdirSync(folder).find((file) => file.startsWith(`${name}-`) && file.endsWith(".tgz"))!;
    run("npm", ["install", "--silent", "--offline", "--ignore-scripts", "--strict-peer-deps", inFolder(archive)], app);
    writeFileSync(join(app, "app.ts"), `${appFor(from)}\nsynthesizeStacks("cdktf.out");\n`);
    const strict = ["--strict", "--skipLibCheck", "false", "--target", "es2022", "--module", "node16"];
    run(process.execPath, [join(PROJECT, "node_modules/typescript/bin/tsc"), ...strict, "app.ts"], app);
    run(process.execPath, ["app.js"], app);
    expectSameStacks(app);
  });
});

/** The TypeScript app of the tests in Python, which imports the package instead of its sources. */
function appFor({ name, base }: Package): string {
  const source = readFileSync(join(PROJECT, "__tests__/python/app.ts"), "utf8").replace(/"\.\.\/\.\.\/lib\/[^"]*"/g, `"${name}"`);
  return base === "cdktn" ? sourceForTerrain(source, "app.ts") : source;
}

/** That an app wrote the Terraform that the sources write; the metadata has the version of what it is built on. */
function expectSameStacks(app: string): void {
  const here = inFolder("here");
  synthesizeStacks(here);
  const read = (out: string, stack: string) => {
    const text = readFileSync(join(out, "stacks", stack, "cdk.tf.json"), "utf8").replaceAll(/"path": ?"[^"]*"/g, '"path":""');
    const { "//": _comment, ...terraform } = JSON.parse(text) as Record<string, object>;
    return terraform;
  };
  for (const stack of ["okta", "entra"]) {
    expect(read(join(app, "cdktf.out"), stack)).toEqual(read(here, stack));
    expect(Object.keys(read(here, stack).resource).length).toBeGreaterThan(3);
  }
}

test("the rules, the constructs, the stacks and the examples do the same on CDK Terrain", () => {
  const suites = ["__tests__/lib", "__tests__/rules", "__tests__/stacks", "__tests__/examples.test.ts"];
  const jest = [join(PROJECT, "node_modules/jest/bin/jest.js"), "--ci", "--rootDir", TERRAIN, "--config", join(TERRAIN, "jest.config.js")];
  const output = run(process.execPath, [...jest, ...suites], PROJECT);
  const [, passed] = /^Tests: +(\d+) passed, \1 total$/m.exec(output) ?? [];
  expect(Number(passed)).toBeGreaterThan(4000);
});
