import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { promisify } from "node:util";
import { unknownPath } from "./arguments";
import { readAtMost } from "./bounded";
import { CliError } from "./cli-error";
import { decodeText } from "./decode";
import { engineNames } from "./engine-names";
import { fileProblem } from "./files";
import { Io, readAll } from "./io";
import { parseJson } from "./json";
import { isMapping, isOutput, isOutputs, kindOfJson } from "./json-kinds";
import { flagForShell, forShell } from "./paths";

/** A stack's outputs as `terraform output -json` prints them. */
export type Outputs = Readonly<Record<string, Output>>;

export interface Output {
  readonly value: unknown;
  readonly sensitive: boolean;
}

const ALLOWED = "what terraform output -json prints";

/**
 * A stack's outputs, from standard input ("-", or nothing where something is piped in), a file, or a folder in which Terraform is asked.
 *
 * @throws CliError where there are none
 */
export async function readOutputs(source: string | undefined, io: Io): Promise<Outputs> {
  if (source === "-" || (source === undefined && !io.stdin.isTTY))
    return deployed(parseOutputs(await readAll(io), "standard input"), "standard input");
  if (source === undefined) {
    throw new CliError(
      "outputs",
      "nothing given",
      "a stack's folder, a file, or standard input",
      "run: terraform output -json | cdktf-sigma-oauth …",
    );
  }
  return deployed(parseOutputs(kindOf(source) === "folder" ? await askTerraform(source, io) : readText(source), source), source);
}

/** Outputs of a stack that was applied. */
function deployed(outputs: Outputs, where: string): Outputs {
  if (Object.keys(outputs).length > 0) return outputs;
  throw new CliError(where, "no outputs", "the outputs of a stack that was applied", "apply it first: npx cdktf-sigma-oauth apply");
}

function readText(file: string): string {
  try {
    return decodeText(readAtMost(file));
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(file, fileProblem(error), "a file that may be read", "check its permissions, or pass the outputs on standard input");
  }
}

function kindOf(path: string): "file" | "folder" {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    throw new CliError(
      "outputs",
      `no such file or folder: ${unknownPath(path)}`,
      "a stack's folder, or a file",
      "such as sigma-oauth.out/stacks/acme-prod after an apply",
    );
  }
}

async function askTerraform(folder: string, { env }: Io): Promise<string> {
  const engines = engineNames(env);
  for (const engine of engines) {
    try {
      const { stdout } = await promisify(execFile)(engine, ["output", "-json", "-no-color"], {
        cwd: folder,
        env: { ...env },
        maxBuffer: 1 << 26,
      });
      return stdout;
    } catch (error) {
      const { code, stderr } = error as { code?: unknown; stderr?: string };
      if (code === "ENOENT") continue;
      const reason = /Error: (.+)/.exec(stderr ?? "")?.[1];
      const init = `${forShell(engine)} ${flagForShell("-chdir", folder)} init`;
      throw new CliError(
        folder,
        `${engine} output failed: ${reason ?? "it said nothing"}`,
        "the folder of a stack that was deployed",
        /\binit\b|initializ/i.test(stderr ?? "")
          ? `run: ${init}`
          : `if this is a fresh checkout, run: ${init}; or pass the outputs in a file`,
      );
    }
  }
  throw new CliError(
    folder,
    `no ${engines.join(" and no ")} on the PATH`,
    "Terraform or OpenTofu",
    env.TERRAFORM_BINARY_NAME ? "correct TERRAFORM_BINARY_NAME, or unset it" : "install it, or pass the outputs in a file",
  );
}

/** @param where what to name in an error */
export function parseOutputs(text: string, where: string): Outputs {
  if (text.trim() === "") throw new CliError(where, "nothing", ALLOWED, "deploy the stack first, and pass its outputs");
  const outputs = ofOneStack(parseOutput(text, where));
  if (!isOutputs(outputs)) throw notOutputs(where, outputs);
  return outputs as Outputs;
}

/** The command `output --json` prints the outputs of each stack under its name. */
function ofOneStack(parsed: unknown): unknown {
  const [only, ...others] = isMapping(parsed) ? Object.values(parsed) : [];
  return others.length === 0 && !isOutput(only) && isOutputs(only) ? only : parsed;
}

function parseOutput(text: string, where: string): unknown {
  const value = parseJson(text);
  // Not shown: it may hold secrets.
  if (value === undefined) throw new CliError(where, "not JSON of at most 100 levels", ALLOWED, "run terraform output with -json");
  return value;
}

function notOutputs(where: string, given: unknown): CliError {
  const isOfMany = isMapping(given) && Object.values(given).every(isOutputs);
  const fix = isOfMany
    ? `choose one: cdktf-sigma-oauth output --json --stack ${Object.keys(given)[0]}`
    : "run terraform output -json in the stack's folder, without the name of an output; or pass that folder";
  return new CliError(where, kindOfJson(given), ALLOWED, fix);
}
