import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { LINTERS, PYTHON_PACKAGES, TERRAIN_PYTHON_PACKAGES } from "./languages";

/** `npm run python-packages`: downloads what builds the wheels, what they need, and linters, so that the tests use no network. */
for (const [file, folder] of [
  ["python/requirements.txt", PYTHON_PACKAGES],
  ["python/requirements-cdktn.txt", TERRAIN_PYTHON_PACKAGES],
  ["pipelines/requirements.txt", LINTERS],
]) {
  const requirement = join(__dirname, "../__tests__", file);
  const args = ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--dest", folder, "--requirement", requirement];
  const { status } = spawnSync("python3", args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
}
