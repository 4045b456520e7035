import { Command, Option } from "commander";
import { apiBaseUrl } from "../sigma/base-url";
import { openSigma } from "../sigma/open";
import { text, whole } from "../support/flag-values";
import { Io } from "../support/io";
import { readOutputs } from "../support/outputs";
import { Secrets, withoutSecrets } from "../support/secrets";
import { readPeople } from "./people";
import { reportJson, reportText } from "./report";
import { revokeAll } from "./revoke";
import { surroundingsOf } from "./surroundings";

interface Flags {
  readonly file?: string;
  readonly deployment?: string;
  readonly outputs?: string;
  readonly dryRun?: boolean;
  readonly format: "text" | "json";
  readonly timeout: number;
  readonly caFile?: string;
}

const LONGEST_TIMEOUT = 3600;

/** `revoke`: ends what Sigma has for people who left. */
export function addRevoke(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command("revoke")
    .description("end the refresh tokens of people who left, for login and connections, and say what is left to do")
    .argument("[emails...]", "the email addresses of members of the Sigma organization")
    .option("--file <file>", "a file with an email address on each line; # begins a comment, - is standard input", text("--file"))
    .option("--deployment <name>", "Sigma's deployment, as in the config, or the host of its API", text("--deployment"))
    .option("--outputs <outputs>", "a stack's folder, or a file with the output of terraform output -json", text("--outputs"))
    .option("--dry-run", "look the members up, and change nothing")
    .addOption(new Option("--format <format>", "text or json").choices(["text", "json"]).default("text"))
    .option("--timeout <seconds>", "time limit for each request", whole("--timeout", 1, LONGEST_TIMEOUT), 30)
    .option("--ca-file <file>", "PEM file of additional certificates to trust", text("--ca-file"))
    .addHelpText("after", HELP)
    .action(async (emails: string[], flags: Flags) => {
      const secrets = new Secrets();
      try {
        finish(await runRevoke(emails, flags, io, secrets));
      } catch (error) {
        throw withoutSecrets(error, secrets);
      }
    });
}

const HELP = `
Credentials of Sigma's API come from SIGMA_CLIENT_ID and SIGMA_CLIENT_SECRET, or SIGMA_API_TOKEN; their owner must have the account type Admin.
Exit code: 0, or 1 if someone's tokens could not be ended, or 2 if the command could not run.

Example:
  $ cdktf-sigma-oauth revoke ada@example.com --deployment aws-us-west --dry-run`;

async function runRevoke(args: readonly string[], flags: Flags, io: Io, secrets: Secrets): Promise<number> {
  const emails = await readPeople(args, flags.file, io);
  const outputs = flags.outputs === undefined ? undefined : await readOutputs(flags.outputs, io);
  Object.values(outputs ?? {}).forEach(({ value, sensitive }) => sensitive && typeof value === "string" && secrets.add(value));
  const surroundings = surroundingsOf(outputs);
  const baseUrl = apiBaseUrl({ deployment: flags.deployment, redirectUri: surroundings.redirectUri, env: io.env });
  const api = await openSigma({ baseUrl, timeout: flags.timeout, caFile: flags.caFile, secrets, io });
  await api.whoami();
  const isDryRun = flags.dryRun === true;
  const outcomes = await revokeAll(emails, api, isDryRun);
  const report = { baseUrl, isDryRun, outcomes, surroundings };
  io.stdout.write(secrets.hide(flags.format === "json" ? reportJson(report) : reportText(report)));
  return outcomes.every(({ status }) => status === "revoked" || status === "would-be-revoked") ? 0 : 1;
}
