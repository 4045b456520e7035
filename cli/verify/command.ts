import { Command } from "commander";
import { CliError } from "../support/cli-error";
import { text, whole } from "../support/flag-values";
import { Io } from "../support/io";
import { SECRET_VARIABLE, VerifyFlags } from "./flags";
import { addSetupFlags } from "./setup/flags";

const FIRST_PORT = 1024;
const LAST_PORT = 65_535;
const LONGEST_WAIT = 3600;

/** `verify`: finds mistakes before a user does. */
export function addVerify(program: Command, io: Io, finish: (exitCode: number) => void): void {
  const command = program
    .command("verify")
    .description("check the live setup: compare the authorization server with what Sigma needs and what Snowflake or Databricks trusts")
    .argument("[outputs...]", "a stack's folder, or a file with the output of terraform output -json; - or nothing for standard input")
    .option("--client <id>", "check only this client of the stack", text("--client"))
    .option("--account <id>", "check only this account of the stack, by its prefix: acme_analytics", text("--account"))
    .option("--token <->", "inspect an access token, which is read from standard input: --token -", onlyStdin)
    .option("--sigma", "also compare the connections in Sigma, with credentials of its API")
    .option("--deployment <name>", "--sigma: Sigma's deployment, if the outputs do not say it", text("--deployment"))
    .option("--login", "log in as Sigma does, and inspect the access token")
    .option("--port <port>", "--login: the port of the redirect URI on this machine", whole("--port", FIRST_PORT, LAST_PORT), 8976)
    .option("--localhost", "--login: use localhost instead of 127.0.0.1 in it")
    .option("--client-secret-post", "--login: send the client's secret in the body instead of the header")
    .option("--wait <seconds>", "--login: how long to wait for you", whole("--wait", 1, LONGEST_WAIT), 300)
    .option("--timeout <seconds>", "time limit for each document", whole("--timeout", 1, LONGEST_WAIT), 10)
    .option("--ca-file <file>", "PEM file of additional certificates to trust", text("--ca-file"))
    .option("--allow-foreign-host", "accept a redirect URI outside sigmacomputing.com")
    .option("--json", "print JSON")
    .option("--strict", "also exit with 1 if a check is unknown");
  addSetupFlags(command)
    .addHelpText(
      "after",
      `\nThe client's secret for --login comes from the outputs, or from ${SECRET_VARIABLE}.\nCredentials of Sigma's API for --sigma come from SIGMA_CLIENT_ID and SIGMA_CLIENT_SECRET, or SIGMA_API_TOKEN.\nExit code: 0, or 1 if a check failed, or 2 if the command could not run.\n\nExample:\n  $ cdktf-sigma-oauth verify outputs.json --ca-file company-ca.pem`,
    )
    .addOption(command.createOption("--client-secret <secret>").hideHelp())
    .action(async (sources: string[], flags: VerifyFlags) => {
      refuseContradictions(flags, (name) => command.getOptionValueSource(name) === "cli");
      // What sends requests takes a moment to load, which the other commands need not wait for.
      const { runVerify } = require("./run-verify") as typeof import("./run-verify");
      finish(await runVerify(sources, flags, io));
    });
}

/** The value is not shown: it is a token. */
function onlyStdin(value: string): string {
  if (value === "-") return value;
  throw new CliError(
    "--token",
    "a token as an argument (it is not shown)",
    "-",
    "pass it on standard input: other programs can see arguments",
  );
}

/** Flags that say how to log in. */
const LOGIN_FLAGS = { localhost: "--localhost", clientSecretPost: "--client-secret-post", port: "--port", wait: "--wait" } as const;

function refuseContradictions({ token, login, clientSecret, sigma, deployment }: VerifyFlags, isGiven: (name: string) => boolean): void {
  if (clientSecret !== undefined) {
    throw new CliError(
      "--client-secret",
      "a secret as an argument (it is not shown)",
      "no secret here",
      `set ${SECRET_VARIABLE}: every program sees the arguments of others`,
    );
  }
  if (token !== undefined && login)
    throw new CliError("--token", "given together with --login", "one of them", "remove one: both inspect a token");
  if (deployment !== undefined && !sigma)
    throw new CliError("--deployment", "given without --sigma", "together with --sigma", "add --sigma, or remove it");
  const alone = Object.entries(LOGIN_FLAGS).find(([name]) => isGiven(name))?.[1];
  if (alone !== undefined && !login)
    throw new CliError(alone, "given without --login", "together with --login", "add --login, or remove it");
}
