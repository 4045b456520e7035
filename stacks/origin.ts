import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { SigmaOAuthError } from "../lib/findings/errors";
import { Finding, finding, RuleText, show } from "../lib/findings/rule";
import { isSamePath, pathFrom } from "./relative-path";

/** When two config files have a stack of one name. */
export const originRule: RuleText = {
  id: "CONFIG-OUTPUT-TAKEN",
  severity: "error",
  why:
    "Fires when `synth` would overwrite a stack that was written from another config file, or by something else, such as `cdktf`. The two stacks would share a folder and what " +
    "Terraform keeps in it, so a plan for one could change the other. Rename the stack, or write to a different folder (`-o`). If the " +
    "config file was renamed, or its stack moved to this one, delete the stack's folder first; the state is elsewhere.",
};

/** When a stack is no longer in its config file. */
export const orphanRule: RuleText = {
  id: "CONFIG-ORPHAN",
  severity: "warning",
  why:
    "Fires when the output folder has a stack that `synth` wrote from this config file, and that the file no longer has. Its resources still " +
    "exist, and nothing else says so. If the stack was renamed, Terraform plans everything a second time under the new name, with an empty " +
    "state: use the old name. Otherwise, run `terraform destroy` in the folder (first with `preventDestroy: false` in the config), then " +
    "delete it.",
};

/** The file in a stack's folder that says which config file it is from. */
const FILE = "sigma-oauth.json";

/**
 * Rejects stacks that would overwrite those of another config file. One that is gone has no stacks any more.
 *
 * @throws SigmaOAuthError with a line for each stack
 */
export function refuseOthers(output: string, stacks: readonly string[], config: string): void {
  const taken = stacks.flatMap((stack) => {
    const folder = join(output, "stacks", stack);
    const given = otherThan(config, folder);
    return given === undefined ? [] : [finding(originRule, { at: folder, given, ...RIGHT })];
  });
  if (taken.length > 0) throw new SigmaOAuthError(taken);
}

/** The stacks in the output folder that were written from a config file, and that it no longer has. */
export function orphans(output: string, stacks: readonly string[], config: string): Finding[] {
  return orphanNames(output, stacks, config).map((stack) =>
    finding(orphanRule, {
      at: join(output, "stacks", stack),
      given: "a stack that the config no longer has",
      allowed: "only folders of stacks in the config",
      fix: "if you renamed the stack, use its old name: under the new one, everything is created again; otherwise, destroy it (cdktf-sigma-oauth destroy)",
    }),
  );
}

/** Their names. */
export function orphanNames(output: string, stacks: readonly string[], config: string): string[] {
  const folder = join(output, "stacks");
  return foldersIn(folder).filter((stack) => !stacks.includes(stack) && isSamePath(originOf(join(folder, stack)) ?? folder, config));
}

/** The folders that something is noted in, such as stacks. */
export function foldersIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

const RIGHT = {
  allowed: "a folder for the stacks of one config file, or other names",
  fix: "rename the stack, or choose another folder with -o",
};

/** What a stack's folder has that is not of this config file, in words. */
function otherThan(config: string, folder: string): string | undefined {
  const other = originOf(folder);
  if (other === undefined) return existsSync(join(folder, "cdk.tf.json")) ? "files that synth did not write" : undefined;
  if (isSamePath(other, config) || !existsSync(other)) return undefined;
  return `the stack of another config file, ${show(pathFrom(dirname(resolve(config)), other))}`;
}

/** Notes which config file a stack is from, in the folder that is still being made. */
export function noteOrigin(made: string, output: string, stack: string, config: string): void {
  writeFileSync(join(made, "stacks", stack, FILE), originText(join(output, "stacks", stack), config));
}

/** The same in a folder that is in its place. Gives whether that was new. */
export function noteOriginIn(folder: string, config: string): boolean {
  const [path, text] = [join(folder, FILE), originText(folder, config)];
  if (existsSync(path) && readFileSync(path, "utf8").replaceAll("\r\n", "\n") === text) return false;
  writeFileSync(path, text);
  return true;
}

/** Which config file it is, as a path that stays right when the project moves. */
function originText(folder: string, config: string): string {
  const path = pathFrom(resolve(folder), resolve(config));
  return `${JSON.stringify({ config: path })}\n`;
}

/** The config file that a folder's stack is from, if it says so. */
export function originOf(folder: string): string | undefined {
  try {
    const { config } = JSON.parse(readFileSync(join(folder, FILE), "utf8")) as { config?: unknown };
    return typeof config === "string" ? resolve(folder, config) : undefined;
  } catch {
    // Not there, or not written here.
    return undefined;
  }
}
