import { Command, Option } from "commander";
import { readAtMost } from "../support/bounded";
import { CliError } from "../support/cli-error";
import { decodeText } from "../support/decode";
import { fileProblem } from "../support/files";
import { Io, readAll } from "../support/io";
import { RepeatableOption, withOneMore } from "../support/repeated-options";
import { decide } from "./allow";
import { countsOf } from "./counts";
import { judge } from "./judge";
import { changesIn } from "./plan";
import { Format, FORMATS } from "./report";

interface Flags {
  readonly allow: readonly string[];
  readonly format: Format;
}

/** `cdktf-sigma-oauth gate`: stops a plan that would lock people out. */
export function addGate(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command("gate")
    .description(
      "read a plan, and exit with 1 if people who log in to Sigma would notice it: a client, server, integration, secret, role or group that goes, another id, issuer, audience or redirect URI",
    )
    .argument("[plan]", "a file with the output of terraform show -json, or - for standard input")
    .addOption(new RepeatableOption("--allow <address>", "a resource whose changes you accept", withOneMore).default([]))
    .addOption(new Option("--format <format>", "text, json or markdown (for a pull request)").choices(Object.keys(FORMATS)).default("text"))
    .addHelpText("after", "\nExample:\n  $ terraform show -json tfplan > plan.json\n  $ cdktf-sigma-oauth gate plan.json")
    .action(async (source: string | undefined, { allow, format }: Flags) => {
      const changes = changesIn(await textOf(source, io), source === undefined || source === "-" ? "standard input" : source);
      const decision = decide(judge(changes), allow);
      io.stdout.write(FORMATS[format]({ ...decision, plans: [countsOf(changes)] }));
      finish(decision.stopped.length > 0 ? 1 : 0);
    });
}

async function textOf(source: string | undefined, io: Io): Promise<string> {
  if (source === "-" || (source === undefined && !io.stdin.isTTY)) return readAll(io);
  if (source === undefined)
    throw new CliError("plan", "none given", "a file, or - for standard input", "run: terraform show -json tfplan > plan.json");
  try {
    return decodeText(readAtMost(source));
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError("plan", `the file ${fileProblem(error)}`, "the output of terraform show -json for a plan", "correct the path");
  }
}
