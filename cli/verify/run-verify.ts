import { transport } from "../http/transport";
import { apiBaseUrl } from "../sigma/base-url";
import { openSigma } from "../sigma/open";
import { CliError } from "../support/cli-error";
import { Io, readAll } from "../support/io";
import { Outputs } from "../support/outputs";
import { sayIfSlow } from "../support/progress";
import { Secrets, withoutSecrets } from "../support/secrets";
import { SECRET_VARIABLE, VerifyFlags } from "./flags";
import { Setup } from "./model/setup";
import { reportJson, reportText } from "./report";
import { readSetups } from "./setup/read-setup";
import { checkSigma, SigmaChecked } from "./sigma/check-sigma";
import { expectedIn } from "./sigma/expected";
import { LONGEST_TOKEN } from "./token/parse";
import { verify } from "./verify";

const EXIT_FOUND = 1;

/** Reads the setups, checks them and prints what was found. Returns the exit code. */
export async function runVerify(sources: readonly string[], flags: VerifyFlags, io: Io): Promise<number> {
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
    const judge = async () =>
      verify({
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
    // A login says itself what it waits for.
    const ofSetups = await (flags.login ? judge() : sayIfSlow(io, "waiting for the servers …", judge));
    const ofSigma = checkConnections && (await sayIfSlow(io, "waiting for Sigma …", checkConnections));
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
