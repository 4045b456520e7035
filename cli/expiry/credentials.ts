import { CLIENT_OUTPUTS, CREDENTIAL_KEYS, OutputField, prefixed } from "../../lib/hand-off/outputs";
import { CliError } from "../support/cli-error";
import { Outputs } from "../support/outputs";
import { visible } from "../support/text";

/** A credential as the output `<client>_credential` describes it. */
export interface Credential {
  /** The output's name without `_credential`: the client's id. */
  readonly id: string;
  readonly client: string;
  readonly identityProvider: string;
  readonly kind: string;
  readonly version?: number;
  readonly madeAt?: Date;
  readonly endDate?: Date;
  readonly warnDate?: Date;
  readonly renewal: string;
}

export const CREDENTIAL_ENDING = prefixed("", CLIENT_OUTPUTS.credential);
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What was found among a stack's outputs. */
export interface Found {
  readonly credentials: readonly Credential[];
  /** Outputs that are named like a credential, but cannot be read as one. */
  readonly unreadable: readonly string[];
}

/** The credentials among a stack's outputs. Values of other outputs are never read. */
export function credentialsIn(outputs: Outputs): Found {
  const named = Object.entries(outputs).filter(([name]) => name.endsWith(CREDENTIAL_ENDING));
  const described = named.map(([name, { value, sensitive }]) => ({ name, record: sensitive ? undefined : asRecord(value) }));
  const isReadable = ({ record }: { record?: Record<string, unknown> }) => typeof record?.[CREDENTIAL_KEYS.client.name] === "string";
  return {
    credentials: described.filter(isReadable).map(({ name, record }) => credential(name.slice(0, -CREDENTIAL_ENDING.length), record!)),
    unreadable: described.filter((one) => !isReadable(one)).map(({ name }) => name),
  };
}

function credential(id: string, described: Record<string, unknown>): Credential {
  // The text could come from anyone: characters that a terminal acts on could rewrite what it shows.
  const text = ({ name }: OutputField<"text">) => (typeof described[name] === "string" ? visible(described[name]) : "");
  const date = ({ name }: OutputField<"text">) => dateOf(described[name], `${id}${CREDENTIAL_ENDING}.${name}`);
  const version = described[CREDENTIAL_KEYS.version.name];
  return {
    id: visible(id),
    client: text(CREDENTIAL_KEYS.client),
    identityProvider: text(CREDENTIAL_KEYS.identityProvider),
    kind: text(CREDENTIAL_KEYS.kind),
    version: Number.isSafeInteger(version) ? (version as number) : undefined,
    madeAt: date(CREDENTIAL_KEYS.madeAt),
    endDate: date(CREDENTIAL_KEYS.endDate),
    warnDate: date(CREDENTIAL_KEYS.warnDate),
    renewal: text(CREDENTIAL_KEYS.renewal),
  };
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

/** @throws CliError if it is not a time: ignoring it would hide a credential that expires */
function dateOf(value: unknown, where: string): Date | undefined {
  if (value === undefined || value === null) return undefined;
  const date = new Date(typeof value === "string" && RFC3339.test(value) ? value : NaN);
  if (!Number.isNaN(date.getTime())) return date;
  throw new CliError(
    where,
    "not a time (it is not shown)",
    "an RFC 3339 time",
    "pass the outputs exactly as terraform output -json prints them",
  );
}
