import { accessSync, constants, statSync } from "node:fs";
import { posix, resolve, win32 } from "node:path";
import { CliError } from "../support/cli-error";
import { engineNames } from "../support/engine-names";
import { Io } from "../support/io";
import { parseJson } from "../support/json";
import { either, quote } from "../support/text";
import { Children } from "./children";
import { readingEnvironment } from "./environment";

/** Terraform or OpenTofu. */
export interface Engine {
  /** The absolute path of its program: every step runs the same one, wherever it runs. */
  readonly path: string;
  /** What people call it on the command line. */
  readonly name: "terraform" | "tofu";
  /** The platform whose providers it runs, such as `linux_amd64`. */
  readonly platform: string;
}

/** Older releases do not know `check` blocks. */
const OLDEST = [1, 5] as const;
const NEEDED = "Terraform 1.5 or newer, or OpenTofu";

/**
 * Finds the program, and asks it for its version.
 *
 * @throws CliError where there is none, or one that cannot be used
 */
export async function findEngine(named: string | undefined, env: Io["env"], children: Children): Promise<Engine> {
  const { path, where } = programOf(named, env);
  return asked(path, where, env, children);
}

/** The path of the program, and what named it. */
interface Program {
  readonly path: string;
  readonly where: string;
}

/**
 * The program: the one that was named, or `TERRAFORM_BINARY_NAME`, or else `terraform`, or else `tofu`, on the PATH.
 *
 * @throws CliError where there is none
 */
export function programOf(named: string | undefined, env: Io["env"]): Program {
  const names = named === undefined ? engineNames(env) : [named];
  const where = named !== undefined ? "--bin" : env.TERRAFORM_BINARY_NAME ? "TERRAFORM_BINARY_NAME" : "terraform";
  const path = names.flatMap((name) => programPaths(name, env.PATH ?? "", process.platform)).find(isProgram);
  if (path === undefined) {
    const fix = named !== undefined ? "correct the path" : "install one of them, or name its path with --bin";
    throw new CliError(
      where,
      `no program ${either(names.map((name) => quote(name)))}${isPath(names[0]) ? "" : " on the PATH"}`,
      NEEDED,
      fix,
    );
  }
  return { path, where };
}

async function asked(path: string, where: string, env: Io["env"], children: Children): Promise<Engine> {
  const { code, stdout } = await children.capture(path, ["version", "-json"], {
    cwd: process.cwd(),
    env: readingEnvironment(env),
    errors: "hide",
  });
  // OpenTofu warns in front of its JSON.
  const answer = parseJson(stdout.slice(Math.max(0, stdout.indexOf("\n{\n") + 1)));
  const { terraform_version: version, platform } = (answer ?? {}) as { terraform_version?: unknown; platform?: unknown };
  if (code !== 0 || typeof version !== "string" || typeof platform !== "string") {
    throw new CliError(where, `${quote(path)} does not say its version`, NEEDED, "name another program with --bin");
  }
  if (isOlder(version))
    throw new CliError(where, `version ${version}`, NEEDED, "install a newer version, or name another program with --bin");
  return { path, platform, name: /tofu(\.exe)?$/i.test(path) ? "tofu" : "terraform" };
}

function isOlder(version: string): boolean {
  const [major, minor] = version.split(".").map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

const isPath = (name: string) => /[/\\]/.test(name);

/** Where a program can be. No shell looks for it: it would also find scripts, and the folder in which it runs. */
export function programPaths(name: string, searched: string, platform: NodeJS.Platform): string[] {
  const isWindows = platform === "win32";
  const paths = isWindows ? win32 : posix;
  const files = isWindows && !/\.(exe|com)$/i.test(name) ? [`${name}.exe`, `${name}.com`] : [name];
  if (isPath(name)) return files.map((file) => resolve(file));
  // A relative folder would be another one in each folder in which Terraform runs.
  const folders = searched.split(paths.delimiter).filter((folder) => paths.isAbsolute(folder));
  return folders.flatMap((folder) => files.map((file) => paths.join(folder, file)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
