import { isAbsolute, normalize } from "node:path";
import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { quote } from "../support/text";
import { refuseArguments } from "./passed-arguments";

type Environment = Io["env"];

/** The variables with arguments for the steps that people see. */
const ARGUMENTS = ["TF_CLI_ARGS", "TF_CLI_ARGS_plan", "TF_CLI_ARGS_apply"];

/**
 * Rejects variables with which Terraform would plan something else than the config says.
 *
 * @throws CliError for the first of them
 */
export function refuseVariables(env: Environment): void {
  ARGUMENTS.forEach((name) => refuseArguments(wordsOf(env[name] ?? ""), name));
  const { TF_WORKSPACE: workspace, TF_DATA_DIR: folder } = env;
  if (workspace) refuseWorkspace(workspace, "TF_WORKSPACE", "unset it");
  if (folder && (isAbsolute(folder) || normalize(folder).startsWith(".."))) {
    const allowed = "a path inside of the stack's folder, such as .terraform";
    throw new CliError("TF_DATA_DIR", `${quote(folder)}, which several stacks would share`, allowed, "unset it");
  }
}

/**
 * Rejects a workspace other than the default one: its state is another one, mostly empty, and everything would be created a second time.
 *
 * @throws CliError where it is another one
 */
export function refuseWorkspace(workspace: string, where: string, fix: string): void {
  if (workspace === "default") return;
  throw new CliError(where, `the workspace ${quote(workspace)}`, "default, because the config says where the state is", fix);
}

/** As a shell takes a line apart, but for spaces inside quotes: no flag has one. */
const wordsOf = (line: string) =>
  line
    .replace(/["'\\]/g, "")
    .split(/\s+/)
    .filter((word) => word !== "");

/** For the steps that people see. What Terraform would tell them to run next would be wrong. */
export function streamingEnvironment(env: Environment): NodeJS.ProcessEnv {
  return { TF_IN_AUTOMATION: "1", ...env };
}

/** For the steps whose output is read: nobody's arguments change what that is. */
export function readingEnvironment(env: Environment): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(streamingEnvironment(env)).filter(([name]) => !/^TF_CLI_ARGS/i.test(name)));
}

/** The folder in a stack's folder in which Terraform keeps what it downloaded, and which backend and workspace it uses. */
export const dataFolder = ({ TF_DATA_DIR: folder }: Environment) => folder || ".terraform";

/** Whether a pipeline runs this, which cannot commit anything. */
export const isPipeline = ({ CI: ci = "" }: Environment) => !["", "false", "0"].includes(ci.toLowerCase());
