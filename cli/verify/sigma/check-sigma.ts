import { match } from "../../connect/match";
import { SigmaApi } from "../../sigma/api";
import { SigmaApiError } from "../../sigma/api-error";
import { Connection } from "../../sigma/types";
import { CliError } from "../../support/cli-error";
import { either, quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { compared } from "./compared";
import { Expected } from "./expected";

export interface SigmaChecked {
  readonly checks: readonly Check[];
  /** What is not a check, as it says nothing about the people who log in. */
  readonly notes: readonly string[];
}

interface Selected {
  /** Only connections to this account, by its prefix. */
  readonly account?: string;
}

/** Compares the connections in Sigma with what was deployed. Whatever the API does, the other checks have their report. */
export async function checkSigma(api: SigmaApi, expected: readonly Expected[], { account }: Selected): Promise<SigmaChecked> {
  const outcome = new Outcomes(api.baseUrl);
  try {
    await api.whoami();
    const all: SigmaChecked[] = [];
    for (const one of expected) all.push(await ofClient(api, one, account));
    return {
      checks: [outcome.passed("VERIFY-SIGMA-API"), ...all.flatMap(({ checks }) => checks)],
      notes: all.flatMap(({ notes }) => notes),
    };
  } catch (error) {
    if (!(error instanceof SigmaApiError)) throw error;
    return { checks: [outcome.failed("VERIFY-SIGMA-API", error.message, "the other checks do not need it")], notes: [] };
  }
}

async function ofClient(api: SigmaApi, expected: Expected, account: string | undefined): Promise<SigmaChecked> {
  const { client, connections } = expected;
  if (connections.length === 0) return ofEveryConnection(api, expected);
  const outcome = new Outcomes(client);
  try {
    const found = await match(api, connections);
    const chosen = found.filter(({ described }) => account === undefined || described.platform === account);
    const all = await Promise.all(
      chosen.map(async ({ described, connection, archived }): Promise<SigmaChecked> => {
        const ofConnection = new Outcomes(subjectOf(client, described.name));
        if (connection !== undefined) {
          return { checks: compared(described.body, connection, ofConnection), notes: [await tested(api, connection)] };
        }
        return { checks: [missing(archived, ofConnection)], notes: [] };
      }),
    );
    return { checks: all.flatMap(({ checks }) => checks), notes: all.flatMap(({ notes }) => notes) };
  } catch (error) {
    if (error instanceof SigmaApiError || !(error instanceof CliError)) throw error;
    // It is unclear which of several is meant.
    return { checks: [outcome.failed("VERIFY-SIGMA-CLIENT", error.message, "nothing was compared")], notes: [] };
  }
}

const subjectOf = (client: string, name: string) => `${client}, connection ${quote(name)}`;

function missing(archived: readonly Connection[], outcome: Outcomes): Check {
  const id = archived.length > 0 ? "VERIFY-SIGMA-ARCHIVED" : "VERIFY-SIGMA-CLIENT";
  const why =
    archived.length > 0
      ? `only archived connections have the client: ${either(archived.map(({ connectionId }) => quote(connectionId)))}`
      : "no connection in Sigma has the client's id";
  return outcome.failed(id, why, "run cdktf-sigma-oauth connect, which shows what to do");
}

/** Without connections in the config: those in Sigma that have the client. */
async function ofEveryConnection(api: SigmaApi, { client, details }: Expected): Promise<SigmaChecked> {
  const listed = await api.listConnections();
  const found = listed.filter(({ oauthClientId }) => oauthClientId !== undefined && oauthClientId === details.clientId);
  if (found.length === 0) {
    const why = "no connection in Sigma has the client's id; Sigma's API does not say which client the organization's OAuth has";
    const unknown = new Outcomes(client).unknown(
      "VERIFY-SIGMA-CLIENT",
      why,
      "describe the client's connections in the config (connections)",
    );
    return { checks: [unknown], notes: [] };
  }
  const notes = await Promise.all(found.map((connection) => tested(api, connection)));
  const checks = found.flatMap((connection) => {
    const { name, type } = connection;
    return compared({ name, details: { ...details, type } }, connection, new Outcomes(subjectOf(client, name)));
  });
  return { checks, notes };
}

/** Sigma's own test, in words. */
async function tested(api: SigmaApi, { connectionId, name }: Connection): Promise<string> {
  const whose = "It ran as the owner of the API's credentials, and says nothing about other people.";
  try {
    const { read, write } = await api.testConnection(connectionId);
    return `Sigma's own test of ${quote(name)}: read ${quote(read)}, write ${quote(write)}. ${whose}`;
  } catch (error) {
    if (!(error instanceof SigmaApiError)) throw error;
    return `Sigma's own test of ${quote(name)} could not run: ${error.message}`;
  }
}
