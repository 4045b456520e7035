import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { App } from "cdktf";
import { loadConfig } from "../../config/load";
import { buildStack } from "../../stacks/build";
import { Synthesized } from "./synth";

export const PROJECT = resolve(__dirname, "../..");
export const EXAMPLES = readdirSync(join(PROJECT, "examples")).filter((file) => file.endsWith(".yaml"));

const SOURCES = ["cdktf.json", "package.json", "tsconfig.dev.json", "main.ts", "cli", "lib", "config", "stacks", "examples"];

/** A checkout of the project in another folder. */
export function checkout(folder: string): string {
  const copy = join(folder, "project");
  mkdirSync(copy);
  SOURCES.forEach((name) => cpSync(join(PROJECT, name), join(copy, name), { recursive: true }));
  symlinkSync(join(PROJECT, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** What main.ts does with a config file, in this process and into a folder of its own: the Terraform JSON of each stack. */
export function synthesizeFile(path: string): Record<string, Synthesized> {
  const absent = { resource: {}, data: {}, output: {}, provider: {} };
  const stacks = write(path, "cdk.tf.json");
  return Object.fromEntries(Object.entries(stacks).map(([name, json]) => [name, { ...absent, ...(JSON.parse(json) as Synthesized) }]));
}

/** The same as HCL. */
export function synthesizeHcl(path: string): Record<string, string> {
  return asHcl(() => write(path, "cdk.tf"));
}

/** Makes cdktf write HCL. It takes the choice from the environment alone, as its command line sets it. */
export function asHcl<T>(synthesize: () => T): T {
  process.env.SYNTH_HCL_OUTPUT = "true";
  try {
    return synthesize();
  } finally {
    delete process.env.SYNTH_HCL_OUTPUT;
  }
}

function write(path: string, file: string): Record<string, string> {
  return inTemporaryFolder((folder) => {
    const stacks = synthesizeInto(folder, path);
    return Object.fromEntries(Object.entries(stacks).map(([name, stack]) => [name, readFileSync(join(stack, file), "utf8")]));
  });
}

/** Synthesizes into a folder that stands for the project's. Gives the folder of each stack, those first that others depend on. */
export function synthesizeInto(folder: string, path: string): Record<string, string> {
  const outdir = join(folder, "cdktf.out");
  const app = new App({ stackTraces: false, outdir });
  const folders = { project: folder, config: dirname(resolve(path)) };
  loadConfig(path).forEach((stack) => buildStack(app, stack, folders));
  app.synth();
  const { stacks } = JSON.parse(readFileSync(join(outdir, "manifest.json"), "utf8")) as {
    stacks: Record<string, { dependencies: string[] }>;
  };
  const names = Object.keys(stacks).sort(
    (left, right) => stacks[left].dependencies.length - stacks[right].dependencies.length || left.localeCompare(right),
  );
  return Object.fromEntries(names.map((name) => [name, join(outdir, "stacks", name)]));
}

/** The same with the text of a config file. */
export function synthesizeText(yaml: string): Record<string, Synthesized> {
  return inTemporaryFolder((folder) => {
    const path = join(folder, "config.yaml");
    writeFileSync(path, yaml);
    return synthesizeFile(path);
  });
}

/** Runs an action with a folder that is removed afterwards. */
export function inTemporaryFolder<T>(action: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "sigma-oauth-"));
  try {
    return action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same with an action that takes its time. */
export async function inTemporaryFolderAsync<T>(action: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "sigma-oauth-"));
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The addresses of everything that Terraform would keep in a stack's state, and of every output. */
export function addresses(stack: Synthesized): string[] {
  const named = (prefix: string, byType: Record<string, object>) =>
    Object.entries(byType).flatMap(([type, byName]) => Object.keys(byName).map((name) => `${prefix}${type}.${name}`));
  return [...named("", stack.resource), ...named("data.", stack.data), ...Object.keys(stack.output).map((name) => `output.${name}`)].sort();
}
