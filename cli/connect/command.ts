import { Command } from "commander";
import { unknownValue } from "../support/arguments";
import { CliError } from "../support/cli-error";
import { text, whole } from "../support/flag-values";
import { Io } from "../support/io";
import { Secrets, withoutSecrets } from "../support/secrets";
import { connect, ConnectFlags } from "./connect";
import { format as printFormat } from "./print";
import { PYTHON_VARIABLE, SECRET_VARIABLE } from "./secret-parts";

const LONGEST_TIMEOUT = 3600;

/** `connect`: makes or updates Sigma's connections from the outputs. */
export function addConnect(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command("connect")
    .description("compare, make or update the connections of a client in Sigma, from a stack's outputs")
    .argument("[outputs]", "a stack's folder, a file with the output of terraform output -json, or - for standard input")
    .option("--client <id>", "the client whose connections to look at (default: the stack's only one)", text("--client"))
    .option("--connection <name>", "only this connection of the client, by its name in the config", text("--connection"))
    .option("--create", "make the connection if it is not in Sigma")
    .option("--update", "replace the details of the connection in Sigma, and send its secret")
    .option("--despite-service-account", "--update: although nobody knows whether the connection's service account stays")
    .option("--print <tool>", "print it for another tool: json, sigma-cli or terraform", printFormat)
    .option("--format <format>", "text or json", format, "text")
    .option("--deployment <name>", "Sigma's deployment, if the outputs do not say it", text("--deployment"))
    .option("--timeout <seconds>", "time limit for each request", whole("--timeout", 1, LONGEST_TIMEOUT), 30)
    .option("--ca-file <file>", "PEM file of additional certificates to trust", text("--ca-file"))
    .addHelpText(
      "after",
      `
Without --create and --update, nothing is changed: it shows what differs, and what would be sent.
Credentials of Sigma's API come from SIGMA_CLIENT_ID and SIGMA_CLIENT_SECRET, or SIGMA_API_TOKEN. The client's secret comes from the outputs, or from
${SECRET_VARIABLE}; the users for Python, as JSON, from ${PYTHON_VARIABLE}.
Exit code: 0, or 1 if the connection is missing in Sigma or differs, or 2 if the command could not run.

Example:
  $ cdktf-sigma-oauth connect outputs.json --client sigma --print json`,
    )
    .action(async (source: string | undefined, flags: Partial<ConnectFlags> & Pick<ConnectFlags, "format" | "timeout">) => {
      refuseContradictions(flags);
      const secrets = new Secrets();
      try {
        const { create = false, update = false, despiteServiceAccount = false } = flags;
        finish(await connect(source, { ...flags, create, update, despiteServiceAccount }, io, secrets));
      } catch (error) {
        throw withoutSecrets(error, secrets);
      }
    });
}

function refuseContradictions({ print, create, update, despiteServiceAccount }: Partial<ConnectFlags>): void {
  if (print !== undefined && (create || update)) {
    throw new CliError(
      "--print",
      `given together with --${create ? "create" : "update"}`,
      "one of them",
      "remove one: --print sends nothing",
    );
  }
  if (despiteServiceAccount && !update) {
    throw new CliError("--despite-service-account", "given without --update", "together with --update", "add --update, or remove it");
  }
}

function format(value: string): "text" | "json" {
  if (value === "text" || value === "json") return value;
  throw new CliError("--format", unknownValue(value, ["text", "json"]), "text or json", "use one of these");
}
