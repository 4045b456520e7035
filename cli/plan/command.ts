import { Command, Option } from "commander";
import { configFile } from "../config/config-file";
import { Format, FORMATS } from "../gate/report";
import { Io } from "../support/io";
import { addPlanFlags, PlanFlags, takeArguments } from "../terraform/flags";

/** `cdktf-sigma-oauth plan`: what Terraform would do, and what people would notice of it. */
export function addPlan(program: Command, io: Io, finish: (exitCode: number) => void): void {
  const command = program
    .command("plan")
    .description("write the Terraform of a config and plan it; exits with 1 if people who log in to Sigma would notice the plan");
  addPlanFlags(command, "the address of a resource whose changes you accept, or a stack that the config no longer has")
    .addOption(
      new Option("--format <format>", "of what the gate says: text, json or markdown (for a pull request)")
        .choices(Object.keys(FORMATS))
        .default("text"),
    )
    .addHelpText("after", "\nExample:\n  $ cdktf-sigma-oauth plan acme.yaml --stack acme-prod")
    .action(async (_config: unknown, _passed: unknown, flags: PlanFlags & { readonly format: Format }) => {
      const { named, passed } = takeArguments(program, command);
      const { plan } = require("./plan") as typeof import("./plan");
      finish(await plan({ ...flags, passed, config: configFile(named) }, io));
    });
}
