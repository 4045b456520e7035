import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { System } from "../../cli/init/pipeline/credentials";
import { LINTERS } from "../../scripts/languages";

/** Linters that come as packages of Python. Nothing is fetched: `npm run python-packages` has downloaded them. */

const REASON = "needs Python 3.10 or newer, and the packages that npm run python-packages downloads";
const canRun = spawnSync("python3", ["-c", "import sys, venv; sys.exit(sys.version_info < (3, 10))"]).status === 0 && existsSync(LINTERS);

let folder: string;

/** Installs the linters for these tests; without them, the tests are skipped, and fail in CI. */
export function describeLinted(name: string, tests: () => void): void {
  if (!canRun && process.env.CI) {
    return describe(name, () => {
      test(REASON, () => {
        throw new Error(`${name}: ${REASON}`);
      });
    });
  }
  if (!canRun) console.warn(`skipped: ${name} ${REASON}`);
  (canRun ? describe : describe.skip)(name, () => {
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "linters-"));
      done("python3", ["-m", "venv", join(folder, "venv")]);
      const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--find-links", LINTERS];
      done(tool("python"), [...pip, "--requirement", join(__dirname, "requirements.txt")]);
    }, 240_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests();
  });
}

const tool = (name: string) => join(folder, "venv/bin", name);

function ran(command: string, args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", input });
  return { status, output: stdout + stderr };
}

function done(command: string, args: readonly string[]): void {
  const { status, output } = ran(command, args);
  if (status !== 0) throw new Error(`${command}: ${output}`);
}

/** Azure's patterns are not those of the flag u, which the linter would otherwise use. */
const SCHEMAS: Readonly<Record<System | "renovate", readonly string[]>> = {
  github: ["vendor.github-workflows"],
  gitlab: ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"],
  azure: ["vendor.azure-pipelines", "--data-transform", "azure-pipelines", "--regex-variant", "nonunicode"],
  renovate: ["vendor.renovate"],
};

/** Whether texts are what a system takes, by the schema that it publishes. */
export function fit(system: System | "renovate", ...texts: string[]): boolean {
  const files = written(texts, system === "renovate" ? "json" : "yml");
  const { status, output } = ran(tool("check-jsonschema"), ["--builtin-schema", ...SCHEMAS[system], ...files]);
  if (status !== 0 && !output.includes("validation errors")) throw new Error(output);
  return status === 0;
}

function written(texts: readonly string[], ending: string): string[] {
  return texts.map((text, index) => {
    const file = join(folder, `${index}.${ending}`);
    writeFileSync(file, text);
    return file;
  });
}

/** What zizmor finds in workflows of GitHub Actions: scripts with texts from outside, too many permissions, actions that are not pinned and more. */
export function audit(...texts: string[]): string {
  const { status, output } = ran(tool("zizmor"), ["--offline", "--no-progress", "--color=never", "--quiet", ...written(texts, "yml")]);
  return status === 0 ? "" : output;
}

/** What ShellCheck finds in scripts for bash. */
export function shellcheck(...scripts: string[]): string {
  return ran(tool("shellcheck"), ["--shell=bash", "--severity=style", ...written(scripts, "sh")]).output;
}

/** What a program in Python prints, given a text; the packages are those of `requirements.txt`. */
export function python(program: string, input: string): string {
  const { status, output } = ran(tool("python"), ["-c", program], input);
  if (status !== 0) throw new Error(output);
  return output;
}
