import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isCompiled } from "../../scripts/compiled-from";
import { checkout, PROJECT } from "../support/project";

/** What a command ended with. */
export interface Ended {
  readonly status: number | null;
  readonly text: string;
}

const TSC = join(PROJECT, "node_modules/typescript/bin/tsc");
const STRICT = ["--strict", "--noUnusedLocals", "--skipLibCheck", "false", "--target", "es2022", "--module", "node16"];

/** In a checkout that is in use, and not for others to have. */
const PRIVATE_FILES = ["my.yaml", "terraform.acme-prod.tfstate", "cdktf.out/manifest.json", "coverage/index.html", ".env"];

/** The archives of both packages. */
export interface Archives {
  readonly library: string;
  readonly commandLine: string;
}

/**
 * Packs the library and the command line as `npm publish` does.
 *
 * In a checkout of its own, so that prepack compiles what is in lib now: a dist that is older, or has files left from before, could hide a mistake.
 * A dist that `npm run check` compiled anew from the same files is taken as it is, as prepack would do no more than that again.
 */
export function pack(folder: string): Archives {
  const copy = checkout(folder);
  ["README.md", "LICENSE", "CHANGELOG.md", "help", "docs", "scripts", "__tests__"].forEach((name) =>
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true }),
  );
  PRIVATE_FILES.forEach((name) => {
    mkdirSync(join(copy, name, ".."), { recursive: true });
    writeFileSync(join(copy, name), "{}\n");
  });
  const archive = (...args: string[]) => {
    const before = readdirSync(folder);
    succeed(npm(folder, copy, "pack", "--pack-destination", folder, ...args));
    return join(
      folder,
      readdirSync(folder).find((name) => name.endsWith(".tgz") && !before.includes(name))!,
    );
  };
  return { library: archive(...(takeCompiled(copy) ? ["--ignore-scripts"] : [])), commandLine: archive("--workspace", "cli") };
}

/** Copies what is compiled already, where nothing changed since. */
function takeCompiled(copy: string): boolean {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as { scripts: { prepack: string } };
  if (scripts.prepack !== "npm run jsii" || !isCompiled()) return false;
  ["dist", ".jsii"].forEach((name) => cpSync(join(PROJECT, name), join(copy, name), { recursive: true }));
  return true;
}

/** Installs the archive in a project of its own, beside the peers of this one. Gives that project's folder. */
export function install(folder: string, archive: string, peers: readonly string[]): string {
  const consumer = join(folder, "consumer");
  mkdirSync(consumer);
  // npm links to a folder and leaves its dependencies alone, so there is one cdktf, and nothing to download.
  const dependencies = Object.fromEntries(peers.map((name) => [name, `file:${join(PROJECT, "node_modules", name)}`]));
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "acme-infrastructure", private: true, dependencies }));
  succeed(npm(folder, consumer, "install", "--ignore-scripts", "--strict-peer-deps", archive));
  copyFileSync(join(__dirname, "app.ts"), join(consumer, "app.ts"));
  return consumer;
}

/** Installs the command line alone, in an empty folder. Gives that folder. */
export function installAlone(folder: string, archive: string): string {
  const place = join(folder, "empty");
  mkdirSync(place);
  succeed(npm(folder, place, "install", archive));
  return place;
}

/** Compiles the app to JavaScript, and checks the declaration files that it uses as strictly. */
export function compile(consumer: string): Ended {
  return run(process.execPath, [TSC, ...STRICT, "app.ts"], consumer);
}

/** Runs the compiled app, which writes cdktf.out beside it. */
export function synthesize(consumer: string): Ended {
  return run(process.execPath, ["app.js"], consumer);
}

/** npm without the network, and without the settings and the cache of whoever runs the tests. */
function npm(folder: string, cwd: string, ...args: string[]): Ended {
  const settings = { offline: "true", audit: "false", fund: "false", update_notifier: "false" };
  const places = { cache: join(folder, "npm-cache"), userconfig: join(folder, "none"), globalconfig: join(folder, "none-either") };
  const environment = Object.entries({ ...settings, ...places }).map(([key, value]) => [`npm_config_${key}`, value]);
  return run("npm", args, cwd, Object.fromEntries(environment) as Record<string, string>);
}

function run(command: string, args: string[], cwd: string, more: Record<string, string> = {}): Ended {
  // npm and cdktf hand their settings down in the environment: those of the run of these tests are not the consumer's.
  const inherited = Object.entries(process.env).filter(([key]) => !/^(npm_|cdktf_|synth_|node_options$)/i.test(key));
  const env = { ...Object.fromEntries(inherited), ...more };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (error) throw error;
  return { status, text: stdout + stderr };
}

function succeed({ status, text }: Ended): void {
  if (status !== 0) throw new Error(`exited with ${status}\n${text}`);
}
