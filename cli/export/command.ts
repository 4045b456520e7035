import { Command } from "commander";
import { configFile } from "../config/config-file";
import { requireFolder } from "../config/output-folder";
import { Io } from "../support/io";

/** Where the Terraform goes where no folder is named. */
const OUTPUT = "sigma-oauth.export";

/** `cdktf-sigma-oauth export`: Terraform in its own language, which people own and edit, instead of the config. */
export function addExport(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command("export")
    .description("write each stack of a config as Terraform (HCL) to own and edit; overwrites nothing; exits with 1 if there is an error")
    .argument("[config]", "the config file (default: sigma-oauth.yaml)")
    .option("-o, --output <folder>", "the output folder, with a folder for each stack", OUTPUT)
    .addHelpText("after", "\nExample:\n  $ cdktf-sigma-oauth export acme.yaml -o terraform")
    .action((named: string | undefined, { output }: { readonly output: string }) => {
      const config = configFile(named);
      requireFolder(output);
      // cdktf takes a moment to load, which the other commands need not wait for.
      const { exportConfig } = require("./export") as typeof import("./export");
      const { lines, text } = exportConfig(config, output);
      lines.forEach((line) => io.stderr.write(`${line}\n`));
      if (text === undefined) return finish(1);
      io.stdout.write(text);
    });
}
