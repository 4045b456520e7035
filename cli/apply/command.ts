import { Command } from "commander";
import { configFile } from "../config/config-file";
import { Io } from "../support/io";
import { requireAnswer } from "../terraform/confirm";
import { addPlanFlags, PlanFlags, takeArguments } from "../terraform/flags";

/** `cdktf-sigma-oauth apply`: the plan that the gate has read, and no other. */
export function addApply(program: Command, io: Io, finish: (exitCode: number) => void): void {
  const command = program
    .command("apply")
    .description("plan as the command plan does, and apply exactly that plan, unless people who log in to Sigma would notice it");
  addPlanFlags(command, "the address of a resource whose changes you accept, or a stack that the config no longer has")
    .option("--auto-approve", "do not ask; the gate stops all the same", false)
    .addHelpText("after", "\nExample:\n  $ cdktf-sigma-oauth apply acme.yaml --stack acme-prod --auto-approve")
    .action(async (_config: unknown, _passed: unknown, flags: PlanFlags & { readonly autoApprove: boolean }) => {
      const { named, passed } = takeArguments(program, command);
      requireAnswer(io.stdin.isTTY === true, flags.autoApprove);
      const { apply } = require("./apply") as typeof import("./apply");
      finish(await apply({ ...flags, passed, config: configFile(named) }, io));
    });
}
