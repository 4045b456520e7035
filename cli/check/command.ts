import { Command, Option } from "commander";
import { configFile } from "../config/config-file";
import { Io } from "../support/io";
import type { Format } from "./formats";

/** `cdktf-sigma-oauth check`: every rule, and no Terraform. */
export function addCheck(program: Command, io: Io, finish: (exitCode: number) => void, version: string): void {
  program
    .command("check")
    .description("check a config against every rule, without writing anything; exits with 1 if there is an error")
    .argument("[config]", "the config file (default: sigma-oauth.yaml)")
    .addOption(
      new Option("--format <format>", "text, json, github (annotations) or sarif")
        .choices(["text", "json", "github", "sarif"])
        .default("text"),
    )
    .addHelpText("after", "\nExample:\n  $ cdktf-sigma-oauth check sigma-oauth.yaml --format github")
    .action((named: string | undefined, { format }: { readonly format: Format }) => {
      const file = configFile(named);
      // Only the commands that need the config load what reads it.
      const { checkConfig } = require("../../config/load") as typeof import("../../config/load");
      const { FORMATS } = require("./formats") as typeof import("./formats");
      const { stacks, ...found } = checkConfig(file);
      io.stdout.write(FORMATS[format]({ ...found, file, version, stacks: stacks.map(({ name }) => name) }));
      finish(found.errors.length > 0 ? 1 : 0);
    });
}
