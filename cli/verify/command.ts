import { Command } from "commander";
import { apiBaseUrl } from "../sigma/base-url";
import { openSigma } from "../sigma/open";
import { CliError } from "../support/cli-error";
import { text, whole } from "../support/flag-values";
import { Io, readAll } from "../support/io";
import { Outputs } from "../support/outputs";
import { Secrets, withoutSecrets } from "../support/secrets";
import { addSetupFlags, SetupFlags } from "./setup/flags";
import { readSetups, Selection } from "./setup/read-setup";
import { transport } from "../http/transport";
import { Setup } from "./model/setup";
import { reportJson, reportText } from "./report";
import { checkSigma, SigmaChecked } from "./sigma/check-sigma";
import { expectedIn } from "./sigma/expected";
import { LONGEST_TOKEN } from "./token/parse";
import { verify } from "./verify";

interface VerifyFlags extends SetupFlags, Selection {
  readonly token?: string;
  readonly sigma?: boolean;
  readonly deployment?: string;
  readonly login?: boolean;
  readonly port: number;
  readonly localhost?: boolean;
  readonly clientSecretPost?: boolean;
  readonly wait: number;
  readonly timeout: number;
  readonly caFile?: string;
  readonly allowForeignHost?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly clientSecret?: string;
}

const SECRET_VARIABLE = "SIGMA_OAUTH_CLIENT_SECRET";
const EXIT_FOUND = 1;
const FIRST_PORT = 1024;
const LAST_PORT = 65_535;
const LONGEST_WAIT = 3600;

/** `verify`: finds mistakes before a user does. */
export function addVerify(program: Command, io: Io, finish: (exitCode: number) => void): void {
  const command = program
    .command("verify")
    .description("check the live setup: compare the authorization server with what Sigma needs and what Snowflake trusts")
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
      `\nThe client's secret for --login comes from the outputs, or from ${SECRET_VARIABLE}.\nCredentials of Sigma's API for --sigma come from SIGMA_CLIENT_ID and SIGMA_CLIENT_SECRET, or SIGMA_API_TOKEN.\nExit code: 0, or 1 if a check failed, or 2 if the command could not run.`,
    )
    .addOption(command.createOption("--client-secret <secret>").hideHelp())
    .action(async (sources: string[], flags: VerifyFlags) => {
      refuseContradictions(flags, (name) => command.getOptionValueSource(name) === "cli");
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

async function runVerify(sources: readonly string[], flags: VerifyFlags, io: Io): Promise<number> {
  const secrets = new Secrets();
  try {
    const { setups, outputs } = await readSetups(sources, flags, flags.token !== undefined, io);
    const own = io.env[SECRET_VARIABLE] || undefined;
    const clients = setups.flatMap((setup) => setup.clients);
    clients.forEach(({ clientId, secret }) => [secret, own].forEach((one) => secrets.addClient(clientId, one)));
    secrets.add(own);
    const token = flags.token === undefined ? undefined : await readToken(io);
    secrets.add(token);
    const checkConnections = flags.sigma ? await sigmaCheck(setups, outputs, flags, io, secrets) : undefined;
    const ofSetups = await verify({
      setups: setups.map((setup) => ({
        ...setup,
        clients: setup.clients.map((client) => ({ ...client, secret: own ?? client.secret })),
      })),
      fetcher: { fetch: await transport({ caFile: flags.caFile, env: io.env }), timeout: flags.timeout },
      now: () => io.now(),
      allowForeignHost: flags.allowForeignHost === true,
      token,
      secrets,
      login: flags.login
        ? {
            port: flags.port,
            host: flags.localhost ? "localhost" : "127.0.0.1",
            secretInBody: flags.clientSecretPost === true,
            waitSeconds: flags.wait,
            say: (words) => io.stderr.write(words),
          }
        : undefined,
    });
    const ofSigma = await checkConnections?.();
    const report = { ...ofSetups, ...ofSigma, checks: [...ofSetups.checks, ...(ofSigma?.checks ?? [])] };
    io.stdout.write(secrets.hide(flags.json ? reportJson(report) : reportText(report)));
    const bad = report.checks.some(({ status }) => status === "failed" || (flags.strict && status === "unknown"));
    return bad ? EXIT_FOUND : 0;
  } catch (error) {
    throw withoutSecrets(error, secrets);
  }
}

/** The check of the connections in Sigma, ready to run: whatever cannot be, such as missing credentials, is said before anything is fetched. */
async function sigmaCheck(
  setups: readonly Setup[],
  outputs: Outputs | undefined,
  { client, account, deployment, timeout, caFile }: VerifyFlags,
  io: Io,
  secrets: Secrets,
): Promise<() => Promise<SigmaChecked>> {
  const expected = outputs === undefined ? [] : expectedIn(outputs, client);
  if (expected.length === 0) {
    throw new CliError(
      "--sigma",
      outputs === undefined ? "given together with flags of a setup" : "outputs without a client for connections",
      "the outputs of a stack with one",
      "remove --sigma: Sigma's API returns connections, and nothing of organization login",
    );
  }
  const redirectUri = setups.flatMap(({ clients }) => clients).find((one) => one.redirectUri !== undefined)?.redirectUri;
  const baseUrl = apiBaseUrl({ deployment, redirectUri, env: io.env });
  const api = await openSigma({ baseUrl, timeout, caFile, secrets, io });
  return () => checkSigma(api, expected, { account });
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

async function readToken(io: Io): Promise<string> {
  if (io.stdin.isTTY) io.stderr.write("Paste the access token, then Enter and Ctrl-D:\n");
  const token = (await readAll(io)).trim().replace(/^Bearer\s+/i, "");
  if (token === "")
    throw new CliError(
      "--token -",
      "nothing on standard input",
      "an access token",
      "pipe it in: pbpaste | cdktf-sigma-oauth verify … --token -",
    );
  if (token.length > LONGEST_TOKEN)
    throw new CliError("--token -", `${token.length} characters`, `${LONGEST_TOKEN} at most`, "pass only the access token");
  if (/\s|^[[{"'`]/.test(token))
    throw new CliError(
      "--token -",
      "several words or lines, JSON or quotes",
      "one access token",
      "pass only the access_token, on one line, without the JSON around it",
    );
  return token;
}
