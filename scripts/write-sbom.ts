import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleCli } from "./cli-bundle";
import { Bom, bomOf, Manifest } from "./sbom";

/** `npm run -s sbom` prints the bill of materials of the library, and `npm run -s sbom -- cli` that of the command line, from package-lock.json and its bundle. */
const project = join(__dirname, "..");
const folder = process.argv[2] ?? ".";
const manifest = JSON.parse(readFileSync(join(project, folder, "package.json"), "utf8")) as Manifest;
const { stdout, stderr, status } = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
  cwd: project,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
});
if (status !== 0) throw new Error(`npm sbom exited with ${status}\n${stderr}`);

async function print(): Promise<void> {
  const bundled = folder === "cli" ? (await bundleCli()).map(({ name, version }) => `${name}@${version}`) : undefined;
  console.log(JSON.stringify(bomOf(JSON.parse(stdout) as Bom, manifest, bundled), undefined, 2));
}

print().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
