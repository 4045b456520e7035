import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWheel, PYTHON_PACKAGES, writeSources } from "../scripts/languages";
import { median } from "./statistics";

/** `npm run bench:install`: what it costs to install and load the package. It needs dist, .python-packages, and npm's registry or cache. */

const PROJECT = join(__dirname, "..");
const REQUIRE = `
  const processor = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  // An export is loaded when it is read.
  const timed = (name) => { const start = processor(); Object.values(require(name)); return processor() - start; };
  console.log(JSON.stringify([timed("cdktf"), timed("cdktf-sigma-oauth")]));
`;
const IMPORT = `
import json, time

def timed(name):
    start = time.perf_counter()
    __import__(name)
    return 1000 * (time.perf_counter() - start)

print(json.dumps([timed("cdktf"), timed("cdktf_sigma_oauth")]))
`;

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, npm_config_ignore_scripts: "true" },
  });

function bytesIn(path: string): number {
  const entry = lstatSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);

/**
 * Medians of loading the base, and the package on top of it, in fresh processes. In Node.js it is the time of the processor, which a busy machine
 * changes less. Python only waits for Node.js: there it is the time that passes.
 */
function loading(runs: number, load: () => string): string {
  const times = Array.from({ length: runs }, () => JSON.parse(load()) as [number, number]);
  const [base, own] = [0, 1].map((index) => median(times.map((each) => each[index])));
  return `${own.toFixed(0)} ms on top of cdktf's ${base.toFixed(0)} ms, ratio ${(own / base).toFixed(2)} (medians of ${runs})`;
}

function main(folder: string): void {
  const archive = join(folder, run("npm", ["pack", "--silent", "--pack-destination", folder], PROJECT).trim());
  console.log(`package: ${megabytes(statSync(archive).size)} MB`);

  const app = join(folder, "app");
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), "{}");
  const { devDependencies } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as Manifest;
  const peers = ["cdktf", "constructs"].map((name) => `${name}@${devDependencies[name]}`);
  run("npm", ["install", "--silent", "--no-audit", "--prefer-offline", archive, ...peers], app);
  const { packages } = JSON.parse(readFileSync(join(app, "package-lock.json"), "utf8")) as { packages: Readonly<Record<string, object>> };
  const modules = join(app, "node_modules");
  console.log(`install: ${Object.keys(packages).length - 1} packages, ${megabytes(bytesIn(modules))} MB`);
  console.log(`  this package: ${megabytes(bytesIn(join(modules, "cdktf-sigma-oauth")))} MB`);
  console.log(`require: ${loading(15, () => run(process.execPath, ["-e", REQUIRE], app))}`);

  writeSources(PROJECT, ["python"], folder);
  buildWheel(join(folder, "python"), join(folder, "wheels"));
  run("python3", ["-m", "venv", "venv"], folder);
  const places = ["--find-links", PYTHON_PACKAGES, "--find-links", join(folder, "wheels")];
  run(join(folder, "venv/bin/python"), ["-m", "pip", "install", "--no-index", ...places, "cdktf-sigma-oauth"], folder);
  console.log(`import in Python: ${loading(5, () => run(join(folder, "venv/bin/python"), ["-c", IMPORT], folder))}`);
}

for (const [path, command] of [
  [join(PROJECT, "dist/lib/index.js"), "npm run jsii"],
  [PYTHON_PACKAGES, "npm run python-packages"],
]) {
  if (existsSync(path)) continue;
  console.error(`${path} is missing: run ${command} first`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
