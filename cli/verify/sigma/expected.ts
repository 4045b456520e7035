import { CLIENT_OUTPUTS, OutputField, prefixed } from "../../../lib/hand-off/outputs";
import { Described, describedIn } from "../../connect/described";
import { Outputs } from "../../support/outputs";

/** A client whose connections are looked at, and what was deployed for them. */
export interface Expected {
  readonly client: string;
  /** As the config describes them; none where it does not. */
  readonly connections: readonly Described[];
  /** The OAuth of every connection with the client, under the names of Sigma's API. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** The clients of a stack that are for connections. Those for organization login only have nothing that Sigma's API returns. */
export function expectedIn(outputs: Outputs, only?: string): Expected[] {
  const prefixes = [CLIENT_OUTPUTS.connectionDetails, CLIENT_OUTPUTS.connections].flatMap((field) => prefixesOf(outputs, field));
  return [...new Set(prefixes)]
    .filter((client) => only === undefined || client === only)
    .map((client) => ({
      client,
      connections: prefixed(client, CLIENT_OUTPUTS.connections) in outputs ? describedIn(outputs, { client }) : [],
      details: detailsOf(outputs[prefixed(client, CLIENT_OUTPUTS.connectionDetails)]?.value),
    }));
}

function prefixesOf(outputs: Outputs, field: OutputField): string[] {
  const ending = prefixed("", field);
  return Object.keys(outputs).flatMap((name) => (name.endsWith(ending) && name !== ending ? [name.slice(0, -ending.length)] : []));
}

const detailsOf = (value: unknown) =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
