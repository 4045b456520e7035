import { Command, Option } from "commander";
import { unknownNumber } from "../support/arguments";
import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { readOutputs } from "../support/outputs";
import { quote } from "../support/text";
import { assess, needsAction } from "./assess";
import { CREDENTIAL_ENDING, credentialsIn } from "./credentials";
import { Format, FORMATS } from "./formats";

interface Options {
  readonly within?: string;
  readonly format: Format;
  readonly json?: boolean;
}

const MOST_DAYS = 3650;

/** `cdktf-sigma-oauth expiry`: which credentials expire soon, or are too old. */
export function addExpiry(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command("expiry")
    .description("list a stack's credentials and their remaining days; exits with 1 if one needs to be renewed")
    .argument("[outputs]", "a stack's folder, a file with the output of terraform output -json, or - for standard input")
    .option("--within <days>", "treat credentials with fewer days left as due, such as 30d (default: when Terraform warns)")
    .addOption(
      new Option("--format <format>", "text, json, prometheus, junit, github (annotations) or slack (the payload of a webhook)")
        .choices(Object.keys(FORMATS))
        .default("text"),
    )
    .addOption(new Option("--json", "the same as --format json").conflicts("format"))
    .addHelpText("after", "\nExample:\n  $ cdktf-sigma-oauth expiry outputs.json --within 30d --format github")
    .action(async (source: string | undefined, options: Options) => {
      const within = options.within === undefined ? undefined : parseDays(options.within);
      const { credentials, unreadable } = credentialsIn(await readOutputs(source, io));
      if (credentials.length === 0) {
        throw new CliError(
          source ?? "standard input",
          `no output that ends in ${CREDENTIAL_ENDING}`,
          "the outputs of a stack with clients",
          "deploy the stack with this release; for a split stack, name the identity provider's half",
        );
      }
      unreadable.forEach((name) =>
        io.stderr.write(`warning: ${quote(name)} was skipped: it is sensitive, or not what this release writes\n`),
      );
      const assessments = credentials.map((credential) => assess(credential, io.now(), within));
      io.stdout.write(FORMATS[options.json ? "json" : options.format](assessments));
      finish(assessments.some(needsAction) ? 1 : 0);
    });
}

function parseDays(text: string): number {
  const [, digits] = /^(\d{1,4})d?$/.exec(text) ?? [];
  const days = Number(digits);
  if (digits !== undefined && days >= 1 && days <= MOST_DAYS) return days;
  throw new CliError("--within", unknownNumber(text), `1 to ${MOST_DAYS} whole days, such as 30d`, "write a number of days");
}
