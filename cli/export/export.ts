import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkConfig, CheckedStack } from "../../config/load";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { Finding, line } from "../../lib/findings/rule";
import { namesOf, synthesize } from "../../stacks/synthesize";
import { readmeOf } from "./readme";
import { relocated } from "./relocate";
import { exportedText } from "./report";
import { rootModule } from "./root-module";
import { parseStack, StackJson } from "./stack-json";
import { Files, refuseExisting, writeFolders } from "./write-folders";

/** What came of a config. */
export interface Outcome {
  /** Warnings and errors, as they are printed. */
  readonly lines: readonly string[];
  /** What was read and written, and what comes next; undefined after an error. */
  readonly text?: string;
}

/**
 * Checks a config and writes each of its Terraform stacks as a root module, unless there is an error.
 *
 * @throws CliError where a folder has files already, or cannot be written
 */
export function exportConfig(config: string, output: string): Outcome {
  const { stacks, errors, warnings, acknowledged } = checkConfig(config);
  const said = warnings.map(printed);
  if (errors.length > 0) return failed(said, errors, config);
  const names = namesOf(stacks);
  refuseExisting(output, names);
  try {
    const modules = modulesOf(synthesized(stacks, config, output));
    writeFolders(output, modules);
    const folders = [...modules.keys()].map((name) => join(output, name));
    return { lines: said, text: exportedText({ file: config, folders, acknowledged: acknowledged.length }) };
  } catch (error) {
    if (error instanceof SigmaOAuthError) return failed(said, error.findings, config);
    throw error;
  }
}

const printed = (finding: Finding) => `${finding.severity}: ${line(finding)}`;

function failed(said: readonly string[], errors: readonly Finding[], config: string): Outcome {
  const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
  return { lines: [...said, ...errors.map(printed), `${config}: ${count}; nothing was written`] };
}

/** What must not be committed: what Terraform keeps, and files with secrets. The lock of the providers is to be committed. */
const IGNORED = [".terraform/", "*.tfstate", "*.tfstate.*", "tfplan", "*.tfplan", "*.tfvars", "*.tfvars.json"];

/** The files of each stack, in the order in which the stacks depend on each other. */
export function modulesOf(stacks: ReadonlyMap<string, StackJson>): Map<string, Files> {
  return new Map(
    [...stacks].map(([name, stack]) => {
      const { files, moved } = rootModule(stack, stacks);
      const readme = readmeOf({ name, stack, stacks: [...stacks.keys()], files: Object.keys(files), moved: moved.length });
      return [name, { ...files, "README.md": readme, ".gitignore": `${IGNORED.join("\n")}\n` }];
    }),
  );
}

/** What the stacks are in Terraform's JSON, with the paths of local states as seen from the folders that will be written. */
function synthesized(stacks: readonly CheckedStack[], config: string, output: string): Map<string, StackJson> {
  const folder = mkdtempSync(join(tmpdir(), "sigma-oauth-export-"));
  try {
    asJson(() => synthesize(stacks, { config, project: dirname(config), output: folder }));
    return new Map(
      namesOf(stacks).map((name) => {
        const made = join(folder, "stacks", name);
        return [name, relocated(parseStack(readFileSync(join(made, "cdk.tf.json"), "utf8")), made, join(output, name))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `cdktf synth --hcl` sets is not for this command: it starts from the JSON. */
function asJson(action: () => void): void {
  const { SYNTH_HCL_OUTPUT } = process.env;
  delete process.env.SYNTH_HCL_OUTPUT;
  try {
    action();
  } finally {
    if (SYNTH_HCL_OUTPUT !== undefined) process.env.SYNTH_HCL_OUTPUT = SYNTH_HCL_OUTPUT;
  }
}
