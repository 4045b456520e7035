import { readdirSync, Stats, statSync } from "node:fs";
import { basename, dirname, join, parse } from "node:path";
import { didYouMean, nearest, unknownPath } from "../support/arguments";
import { CliError } from "../support/cli-error";
import { isYamlPath } from "../support/paths";
import { fileProblem } from "../support/files";
import { quote } from "../support/text";

/** The config file that a command reads where none is named. */
export const CONVENTIONAL = "sigma-oauth.yaml";

/** Where the Terraform goes where no folder is named. Not cdktf's own: `cdktf synth` removes the stacks there that it did not write. */
export const OUTPUT = "sigma-oauth.out";

/**
 * The config file that a command reads: the one that was named, or `sigma-oauth.yaml` in this folder. The variable `SIGMA_OAUTH_CONFIG` is for `cdktf`,
 * which passes no arguments on.
 *
 * @throws CliError where there is no such file
 */
export function configFile(named: string | undefined): string {
  if (named === undefined && !isFile(CONVENTIONAL)) {
    const near = nearFile(CONVENTIONAL);
    throw new CliError(
      "config",
      `none given, and this folder has no ${CONVENTIONAL}${near === undefined ? "" : `, but ${quote(near)}`}`,
      `the path of a config file, or ${CONVENTIONAL} in this folder`,
      near === undefined ? "create one with cdktf-sigma-oauth init" : `rename it to ${CONVENTIONAL}, or name it in the command`,
    );
  }
  const file = named ?? CONVENTIONAL;
  if (isFile(file)) return file;
  if (file === "-")
    throw new CliError("config", "standard input", "the path of a config file", "write the config to a file: messages name its lines");
  if (isFolder(file)) throw new CliError("config", `${quote(file)} is a folder`, "the path of a config file", "name the file in it");
  const given = file === "" ? "an empty path" : `${isYamlPath(file) ? quote(file) : unknownPath(file)} is not a file`;
  const near = nearFile(file);
  throw new CliError("config", given, "the path of a config file", near === undefined ? "correct the path" : didYouMean(near));
}

/** The file next to a missing one whose name is nearly its: with another extension, or a letter or two. */
function nearFile(missing: string): string | undefined {
  const folder = dirname(missing);
  const files = configsIn(folder);
  const stem = (name: string) => parse(name).name.toLowerCase();
  const found = files.find((name) => stem(name) === stem(missing)) ?? nearest(basename(missing), files);
  return found === undefined ? undefined : join(folder, found);
}

/** The files in a folder that may be configs: JSON is also YAML. */
function configsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /\.(ya?ml|json)$/i.test(name) && isFile(join(folder, name)));
  } catch {
    return [];
  }
}

/**
 * The same for commands that can do without one: undefined where none is named, and there is no `sigma-oauth.yaml`.
 *
 * @throws CliError where the one that was named is not there
 */
export function configIfAny(named: string | undefined): string | undefined {
  return named === undefined && !isFile(CONVENTIONAL) ? undefined : configFile(named);
}

const isFolder = (path: string) => kindOf(path)?.isDirectory() === true;

const isFile = (path: string) => kindOf(path)?.isDirectory() === false;

function kindOf(path: string): Stats | undefined {
  try {
    return path === "" ? undefined : statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const shown = isYamlPath(path) ? quote(path) : unknownPath(path);
    throw new CliError("config", `${shown} ${fileProblem(error)}`, "the path of a config file", "correct the path, or its permissions");
  }
}
