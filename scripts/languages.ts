import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The library in other languages: jsii-rosetta translates the examples, and jsii-pacmak writes the packages. Both read what jsii has compiled. */

const PROJECT = join(__dirname, "..");
/** What `npm run python-packages` downloads: what builds a wheel, and what installs one. */
export const PYTHON_PACKAGES = join(PROJECT, ".python-packages");
/** What the wheel for CDK Terrain needs: another version of constructs, too. */
export const TERRAIN_PYTHON_PACKAGES = join(PYTHON_PACKAGES, "cdktn");
/** What checks the pipelines. */
export const LINTERS = join(PYTHON_PACKAGES, "linters");

/** A language that the library has a package for, by jsii's name. */
export type Target = "python" | "java" | "go" | "dotnet";

/** Runs a command, whose output is only shown if it fails. */
function run(command: string, args: readonly string[], cwd: string): void {
  // dist is there: packing need not compile it again.
  const env = { ...process.env, npm_config_ignore_scripts: "true" };
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} failed:\n${stdout}${stderr}`);
}

const tool = (root: string, name: string, args: readonly string[]) =>
  run(process.execPath, [join(PROJECT, "node_modules", name, "bin", name), ...args], root);

/**
 * Compiles every example in docstrings and in the README, and writes their translations to a tablet.
 *
 * @throws Error with the compiler's messages, if one does not compile
 */
export function translateExamples(root: string, tablet: string): void {
  const folder = mkdtempSync(join(tmpdir(), "rosetta-"));
  try {
    const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string };
    link(root, join(folder, "node_modules", name));
    // The base of the package, and what the README's app has: there, the package for CDK Terrain has its own classes.
    const inRoot =
      name === "cdktf-sigma-oauth" ? ["cdktf", "constructs", "@cdktf/provider-okta", "@cdktf/provider-snowflake"] : ["cdktn", "constructs"];
    inRoot.forEach((dependency) => link(join(root, "node_modules", dependency), join(folder, "node_modules", dependency)));
    rmSync(tablet, { force: true });
    tool(root, "jsii-rosetta", ["extract", "--compile", "--fail", "--directory", folder, "--cache-to", tablet]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    // The same again, next to the assembly.
    rmSync(join(root, ".jsii.tabl.json"), { force: true });
  }
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

/** Writes the packages' sources for the languages to a folder each. With a tablet, their examples are translated. */
export function writeSources(root: string, targets: readonly Target[], folder: string, tablet?: string): void {
  mkdirSync(folder, { recursive: true });
  const options = ["--code-only", "--outdir", folder, ...(tablet === undefined ? [] : ["--rosetta-tablet", tablet])];
  tool(root, "jsii-pacmak", [...options, ...targets.flatMap((target) => ["--target", target])]);
}

/** Builds a wheel from its sources, without the network: pip takes what builds it from the downloaded packages. */
export function buildWheel(sources: string, folder: string): void {
  const offline = ["--no-index", "--find-links", PYTHON_PACKAGES];
  run("python3", ["-m", "pip", "wheel", "--disable-pip-version-check", "--no-deps", ...offline, "--wheel-dir", folder, sources], PROJECT);
}
