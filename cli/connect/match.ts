import { SigmaApi } from "../sigma/api";
import { SigmaApiError } from "../sigma/api-error";
import { Connection } from "../sigma/types";
import { CliError } from "../support/cli-error";
import { quote } from "../support/text";
import { Described } from "./described";

/** What was found in Sigma for a described connection. */
export interface Matched {
  readonly described: Described;
  /** Undefined where there is none. */
  readonly connection?: Connection;
  /** Archived ones with the same client: they are not used, and say why one is missing. */
  readonly archived: readonly Connection[];
}

/** A connection as a line names it. */
export const named = ({ name, connectionId, account, isArchived }: Connection) =>
  `${quote(name)} (${quote(connectionId)}${account === undefined ? "" : `, account ${quote(account)}`}${isArchived ? ", archived" : ""})`;

const clientOf = ({ body }: Described) => body.details.clientId;
const typeOf = ({ body }: Described) => body.details.type;
const isOf = (described: Described) => (connection: Connection) =>
  connection.oauthClientId === clientOf(described) && connection.type === typeOf(described);
/** Those that the same connections in Sigma may be: of the same client, to the same platform. */
const isLike = (described: Described) => (other: Described) =>
  other !== described && clientOf(other) === clientOf(described) && typeOf(other) === typeOf(described);
const accountOf = ({ body: { details } }: Described) => (typeof details.account === "string" ? details.account.toLowerCase() : undefined);
const isTo = (described: Described) => (connection: Connection) =>
  accountOf(described) !== undefined && connection.account?.toLowerCase() === accountOf(described);

/**
 * Finds the connection in Sigma of each described one: by its id; or else by its OAuth client and platform, and where the client has several connections
 * to a platform, also by the account, which Sigma returns for Snowflake only. Never by guessing: where more than one may be meant, nothing is done.
 *
 * @param all what the outputs describe of the client, also where only one of them is asked for
 */
export async function match(api: SigmaApi, all: readonly Described[]): Promise<Matched[]> {
  const listed = await api.listConnections({ includeArchived: true });
  const byId = new Map<Described, Connection>();
  for (const described of all) if (described.id !== undefined) byId.set(described, await existing(api, described, described.id));
  const taken = new Set([...byId.values()].map(({ connectionId }) => connectionId));
  const free = listed.filter(({ connectionId }) => !taken.has(connectionId));
  const active = free.filter(({ isArchived }) => !isArchived);
  const open = all.filter((described) => !byId.has(described));
  const found = open.map((described) => ({ described, connection: chosen(described, active, open) }));
  return all.map((described) => ({
    described,
    connection: byId.get(described) ?? found.find((one) => one.described === described)?.connection,
    archived: free.filter(({ isArchived }) => isArchived).filter(isOf(described)),
  }));
}

async function existing(api: SigmaApi, { name }: Described, id: string): Promise<Connection> {
  try {
    return await api.getConnection(id);
  } catch (error) {
    if (!(error instanceof SigmaApiError) || error.kind !== "not-found") throw error;
    throw new CliError(
      name,
      `no connection with the id ${quote(id)} in Sigma`,
      "the id of a connection",
      "correct id in the config, or remove it",
    );
  }
}

/** The one of the connections of the client that is described. */
function chosen(described: Described, active: readonly Connection[], open: readonly Described[]): Connection | undefined {
  const ofClient = active.filter(isOf(described));
  const others = open.filter(isLike(described));
  // The client's only connection to that platform, whatever account somebody gave it.
  if (ofClient.length === 1 && others.length === 0) return ofClient[0];
  const here = ofClient.filter(isTo(described));
  if (here.length === 1) return here[0];
  if (here.length > 1) throw several(described, here);
  const unclear = ofClient.filter((connection) => !others.some((other) => isTo(other)(connection)));
  if (unclear.length > 0) throw several(described, unclear);
  const sameName = active.filter(({ name }) => name === described.name);
  if (sameName.length > 0) throw otherClient(described, sameName);
  return undefined;
}

function several({ name }: Described, found: readonly Connection[]): CliError {
  return new CliError(
    name,
    `${found.length === 1 ? "a connection" : `${found.length} connections`} with this OAuth client in Sigma, and it is unclear which one to take: ${found.map(named).join(", ")}`,
    "one connection",
    "add the id of the right one to the connection in the config, and deploy",
  );
}

function otherClient({ name }: Described, found: readonly Connection[]): CliError {
  return new CliError(
    name,
    `a connection of this name with a different OAuth client, or none, in Sigma: ${found.map(named).join(", ")}`,
    "a name that no other connection has",
    "add its id to the connection in the config if it is the right one, or choose a different name; then deploy",
  );
}
