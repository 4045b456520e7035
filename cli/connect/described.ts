import { CLIENT_OUTPUTS, CONNECTION_PARTS, prefixed } from "../../lib/hand-off/outputs";
import { ConnectionBody } from "../sigma/types";
import { nearest, unknownValue } from "../support/arguments";
import { CliError } from "../support/cli-error";
import { Outputs } from "../support/outputs";
import { either, quote } from "../support/text";

/** A connection as the outputs describe it. */
export interface Described {
  /** The client's id in the stack. */
  readonly client: string;
  readonly name: string;
  /** Its id in Sigma, where the outputs have it. */
  readonly id?: string;
  readonly platform: string;
  /** The fields that are said to be not set, by their paths in the body. */
  readonly notSet: readonly string[];
  readonly takesPythonUsers: boolean;
  /** Without secrets. */
  readonly body: ConnectionBody;
  readonly redirectUri?: string;
}

const ENDING = prefixed("", CLIENT_OUTPUTS.connections);

/** Which of the described connections to take. */
export interface Selection {
  readonly client?: string;
  readonly connection?: string;
}

/** The connections among a stack's outputs, of one client: several clients are never mixed up. */
export function describedIn(outputs: Outputs, { client, connection }: Selection): Described[] {
  const clients = Object.keys(outputs)
    .filter((name) => name.endsWith(ENDING) && name.length > ENDING.length)
    .map((name) => name.slice(0, -ENDING.length));
  if (clients.length === 0) {
    throw new CliError(
      "outputs",
      `no output that ends in ${ENDING}`,
      "the outputs of a stack whose clients have connections",
      "add connections to the client in the config (connections: [{}]), and deploy; for a split stack, name the identity provider's half",
    );
  }
  if (client === undefined && clients.length > 1) {
    throw new CliError("--client", "nothing given", either(clients), "name the client whose connections to take");
  }
  const chosen = client ?? clients[0];
  if (!clients.includes(chosen)) throw unknown("--client", chosen, clients);
  const all = recordsOf(outputs, chosen);
  if (connection === undefined) return all;
  const named = all.filter(({ name }) => name === connection);
  if (named.length === 0)
    throw unknown(
      "--connection",
      connection,
      all.map(({ name }) => name),
    );
  return named;
}

function unknown(flag: string, given: string, names: readonly string[]): CliError {
  const near = nearest(given, names);
  return new CliError(
    flag,
    unknownValue(given, names),
    either(names.map((name) => quote(name))),
    near === undefined ? "use one of these" : `did you mean ${near}?`,
  );
}

function recordsOf(outputs: Outputs, client: string): Described[] {
  const name = prefixed(client, CLIENT_OUTPUTS.connections);
  const { value, sensitive } = outputs[name];
  if (sensitive || !Array.isArray(value)) throw wrong(name);
  const redirectUri = outputs[prefixed(client, CLIENT_OUTPUTS.redirectUri)]?.value;
  return (value as unknown[]).map((record, index) => ({
    ...describedBy(record, `${name}[${index}]`),
    client,
    redirectUri: typeof redirectUri === "string" ? redirectUri : undefined,
  }));
}

const wrong = (where: string) =>
  new CliError(where, "not what this release writes", "connections", "deploy the stack with this release, and pass its outputs unchanged");

type Values = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Values => value !== null && typeof value === "object" && !Array.isArray(value);
const isTextOrNothing = (value: unknown): value is string | undefined => value === undefined || typeof value === "string";

function describedBy(record: unknown, where: string): Omit<Described, "client"> {
  if (!isObject(record)) throw wrong(where);
  // Terraform turns what is absent in one element of a list into null.
  const part = (field: { readonly name: string }) => record[field.name] ?? undefined;
  const [name, id, platform] = [CONNECTION_PARTS.name, CONNECTION_PARTS.id, CONNECTION_PARTS.platform].map(part);
  const body = withoutNulls(part(CONNECTION_PARTS.body));
  const notSet = part(CONNECTION_PARTS.notSet) ?? [];
  const isSound =
    typeof name === "string" && isTextOrNothing(id) && typeof platform === "string" && Array.isArray(notSet) && isObject(body);
  if (!isSound || !isObject(body.details) || typeof body.details.type !== "string" || body.name !== name) throw wrong(where);
  return {
    name,
    id,
    platform,
    notSet: notSet.filter((path): path is string => typeof path === "string"),
    takesPythonUsers: part(CONNECTION_PARTS.takesPythonUsers) === true,
    body: body as unknown as ConnectionBody,
  };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([key, part]) => [key, withoutNulls(part)]),
  );
}
