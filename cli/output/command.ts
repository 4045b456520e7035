import { Command } from "commander";
import { Io } from "../support/io";
import { addEngineFlags, EngineFlags } from "../terraform/flags";

/** `cdktf-sigma-oauth output`: what is pasted into Sigma. */
export function addOutput(program: Command, io: Io, finish: (exitCode: number) => void): void {
  addEngineFlags(
    program
      .command("output")
      .description("print what to paste into Sigma after apply, under the labels of its forms, and the other outputs")
      .option("--stack <name>", "one stack (default: all in the output folder)")
      .option("--secrets", "show secrets, too", false)
      .option("--json", "print JSON, by stack", false),
  )
    .addHelpText("after", "\nExample:\n  $ cdktf-sigma-oauth output --stack acme-prod")
    .action(async (flags: EngineFlags & { readonly stack?: string; readonly secrets: boolean; readonly json: boolean }) => {
      const { output } = require("./output") as typeof import("./output");
      finish(await output(flags, io));
    });
}
