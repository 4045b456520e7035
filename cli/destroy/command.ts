import { Command } from "commander";
import { configIfAny } from "../config/config-file";
import { Io } from "../support/io";
import { requireAnswer } from "../terraform/confirm";
import { addPlanFlags, PlanFlags, takeArguments } from "../terraform/flags";

/** `cdktf-sigma-oauth destroy`: what a stack created, unless it is protected. */
export function addDestroy(program: Command, io: Io, finish: (exitCode: number) => void): void {
  const command = program
    .command("destroy")
    .description("show what people would notice, ask for the stack's name, and destroy what the stack created");
  addPlanFlags(command, "a stack whose loss you accept")
    .option("--auto-approve", "do not ask; what people would notice must be allowed", false)
    .addHelpText("after", "\nExample:\n  $ cdktf-sigma-oauth destroy acme.yaml --stack acme-prod --auto-approve --allow acme-prod")
    .action(async (_config: unknown, _passed: unknown, flags: PlanFlags & { readonly autoApprove: boolean }) => {
      const { named, passed } = takeArguments(program, command);
      requireAnswer(io.stdin.isTTY === true, flags.autoApprove);
      const { destroy } = require("./destroy") as typeof import("./destroy");
      finish(await destroy({ ...flags, passed, config: configIfAny(named) }, io));
    });
}
