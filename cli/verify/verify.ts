import { CliError } from "../support/cli-error";
import { either } from "../support/text";
import { Check, CheckId } from "./model/check";
import { checkClient } from "./checks/client";
import { checkServer } from "./checks/server";
import { checkPolicy } from "./checks/policy";
import { checkTrust } from "./checks/trust";
import { Documents, fetchDocuments } from "./documents/documents";
import { Fetcher } from "./documents/fetch-json";
import { Secrets } from "../support/secrets";
import { login, LoginOptions, notBegun } from "./login/login";
import { isDatabricks, malformed } from "./documents/metadata";
import { Report } from "./report";
import { Setup, Trust } from "./model/setup";
import { checkToken } from "./token/check-token";
import { checkPolicyToken } from "./token/policy-token";
import { verdict, Verdict } from "./token/verdict";

export interface VerifyOptions {
  readonly setups: readonly Setup[];
  readonly fetcher: Fetcher;
  readonly now: () => Date;
  readonly allowForeignHost: boolean;
  readonly token?: string;
  /** What must not be printed: it is hidden in whatever a server sends, before that is looked at. */
  readonly secrets: Secrets;
  readonly login?: Pick<LoginOptions, "port" | "host" | "secretInBody" | "waitSeconds" | "say">;
}

/** Those that say whether the document is that of the server that a data platform trusts. */
const ISSUER_CHECKS: readonly CheckId[] = ["VERIFY-ISSUER", "VERIFY-POLICY-ISSUER"];

/** Fetches, and checks all that can be checked of it. */
export async function verify(options: VerifyOptions): Promise<Report> {
  const { setups, token } = options;
  if ((token !== undefined || options.login) && setups.length > 1)
    throw oneOnly(setups.flatMap(({ clients }) => clients.map(({ name }) => name)));
  const checks: Check[] = [];
  const verdicts: Verdict[] = [];
  for (const setup of setups) {
    const { metadata, keys } = await fetchDocuments(setup, options.fetcher);
    const documents = {
      metadata: options.secrets.hideIn(metadata),
      keys: new Map([...keys].map(([url, set]) => [url, options.secrets.hideIn(set)])),
    };
    const ofSetup = checkSetup(setup, documents, options);
    checks.push(...ofSetup);
    const issuerFailed = ofSetup.some(({ id, status }) => ISSUER_CHECKS.includes(id) && status === "failed");
    const found = options.login ? await logIn(setup, documents, issuerFailed, options, options.login) : { checks: [], accessToken: token };
    checks.push(...found.checks);
    if (found.accessToken === undefined) continue;
    for (const { checks: ofToken, verdict: answer } of await checkTokens(found.accessToken, setup, documents, options.now())) {
      checks.push(...ofToken);
      if (answer !== undefined) verdicts.push(answer);
    }
    for (const policy of setup.policies ?? []) {
      checks.push(await checkPolicyToken({ token: found.accessToken, policy, documents, now: options.now() }));
    }
  }
  return { checks, verdicts };
}

function checkSetup(setup: Setup, documents: Documents, { now, allowForeignHost }: VerifyOptions): Check[] {
  const { clients, trusts, policies = [] } = setup;
  return [
    ...checkServer(setup, documents),
    ...clients.flatMap((client) => checkClient({ client, trusts, documents, now: now(), allowForeignHost })),
    ...trusts.flatMap((trust) => checkTrust(trust, documents)),
    ...policies.flatMap((policy) => checkPolicy(policy, documents)),
  ];
}

/** Checks the token against each account that trusts the server. Databricks' own server trusts only itself. */
async function checkTokens(token: string, { clients, trusts, policies = [] }: Setup, documents: Documents, now: Date) {
  const ownPlatform = "json" in documents.metadata && isDatabricks(documents.metadata.json);
  // Where a federation policy is all that there is, Snowflake reads nothing.
  const others: readonly (Trust | undefined)[] = policies.length > 0 ? [] : ownPlatform ? [undefined] : [{ name: "snowflake" }];
  const readers = trusts.length > 0 ? trusts : others;
  return Promise.all(
    readers.map(async (trust) => {
      const checks = await checkToken({ token, trust, clients, documents, now });
      return { checks, verdict: trust && verdict(trust.name, checks) };
    }),
  );
}

async function logIn(
  { clients, trusts }: Setup,
  { metadata }: Documents,
  issuerFailed: boolean,
  { fetcher, secrets }: VerifyOptions,
  options: NonNullable<VerifyOptions["login"]>,
) {
  if (clients.length !== 1) throw oneOnly(clients.map(({ name }) => name));
  // The document's problem is already reported, and there is nowhere to log in.
  const [client] = clients;
  if ("problem" in metadata || malformed(metadata.json).length > 0)
    return { checks: [notBegun(client, "the metadata document cannot be used")] };
  // The document names where secret and code are sent: it must be that of the server that is trusted.
  if (issuerFailed)
    return { checks: [notBegun(client, "the document's issuer is not the trusted one (VERIFY-ISSUER, VERIFY-POLICY-ISSUER)")] };
  return login({
    ...options,
    client,
    type: trusts.find(({ type }) => type !== undefined)?.type,
    metadata: metadata.json,
    fetcher,
    secrets,
  });
}

function oneOnly(names: readonly string[]): CliError {
  return names.length === 0
    ? new CliError(
        "--login",
        "outputs without a client",
        "outputs with one",
        "also pass those of the identity provider's half, or --metadata-uri and --client-id",
      )
    : new CliError("--client", "several clients", `one of ${either(names)}`, "choose with --client");
}
