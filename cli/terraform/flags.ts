import { Command } from "commander";
import { OUTPUT } from "../config/config-file";
import { CliError } from "../support/cli-error";
import { RepeatableOption, withOneMore } from "../support/repeated-options";

/** What all commands that run Terraform are told. */
export interface EngineFlags {
  readonly output: string;
  readonly bin?: string;
}

/** What those are told that choose stacks and plan. */
export interface PlanFlags extends EngineFlags {
  readonly stack?: string;
  readonly all?: boolean;
  readonly allow: readonly string[];
  readonly providerMirror?: string;
}

export function addEngineFlags(command: Command): Command {
  return command
    .option("-o, --output <folder>", "the output folder", OUTPUT)
    .option("--bin <path>", "Terraform or OpenTofu (default: TERRAFORM_BINARY_NAME, or else terraform or tofu on the PATH)");
}

export function addPlanFlags(command: Command, allow: string): Command {
  return addEngineFlags(
    command
      .argument("[config]", "the config file (default: sigma-oauth.yaml)")
      .argument("[terraform...]", "after --: arguments for terraform plan")
      .option("--stack <name>", "a stack of the config, or one of its Terraform stacks")
      .option("--all", "all stacks of the config")
      .addOption(new RepeatableOption("--allow <name>", allow, withOneMore).default([])),
  ).option("--provider-mirror <place>", "a folder or a URL to take the providers' checksums from, instead of their registry");
}

/** The config file that was named, and the arguments for Terraform. */
export interface Arguments {
  readonly named?: string;
  readonly passed: readonly string[];
}

/** @throws CliError where more than a config file is named before `--` */
export function takeArguments(program: Command, { args }: Command): Arguments {
  const { rawArgs } = program as unknown as { readonly rawArgs: readonly string[] };
  const end = rawArgs.indexOf("--");
  const passed = end === -1 ? [] : rawArgs.slice(end + 1);
  const [named, second] = args.slice(0, args.length - passed.length);
  if (second === undefined) return { named, passed };
  throw new CliError("arguments", "more than one config", "one config file", "write arguments for Terraform after --");
}
