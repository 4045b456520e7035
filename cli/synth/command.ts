import { dirname } from "node:path";
import { Command } from "commander";
import { configFile, OUTPUT } from "../config/config-file";
import { requireFolder } from "../config/output-folder";
import { Io } from "../support/io";
import { writtenText } from "./report";

/** `cdktf-sigma-oauth synth`: the Terraform of a config, without CDK for Terraform's own command line. */
export function addSynth(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command("synth")
    .description("write the Terraform of a config, all of it or, after an error, nothing; exits with 1 if there is an error")
    .argument("[config]", "the config file (default: sigma-oauth.yaml)")
    .option("-o, --output <folder>", "the output folder", OUTPUT)
    .addHelpText("after", "\nExample:\n  $ cdktf-sigma-oauth synth acme.yaml -o terraform")
    .action((named: string | undefined, { output }: { readonly output: string }) => {
      const file = configFile(named);
      requireFolder(output);
      // cdktf takes a moment to load, which the other commands need not wait for.
      const { writeTerraform } = require("./write") as typeof import("./write");
      const { lines, orphans, folders, acknowledged } = writeTerraform({ config: file, project: dirname(file), output }, io);
      [...lines, ...orphans].forEach((line) => io.stderr.write(`${line}\n`));
      if (folders.length === 0) return finish(1);
      io.stdout.write(writtenText({ file, output, folders, acknowledged }));
    });
}
