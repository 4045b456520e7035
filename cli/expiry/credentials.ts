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

const SUFFIX = "_credential";
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What was found among a stack's outputs. */
export interface Found {
  readonly credentials: readonly Credential[];
  /** Outputs that are named like a credential, but cannot be read as one. */
  readonly unreadable: readonly string[];
}

/** The credentials among a stack's outputs. Values of other outputs are never read. */
export function credentialsIn(outputs: Outputs): Found {
  const named = Object.entries(outputs).filter(([name]) => name.endsWith(SUFFIX));
  const described = named.map(([name, { value, sensitive }]) => ({ name, record: sensitive ? undefined : asRecord(value) }));
  const isReadable = ({ record }: { record?: Record<string, unknown> }) => typeof record?.client === "string";
  return {
    credentials: described.filter(isReadable).map(({ name, record }) => credential(name.slice(0, -SUFFIX.length), record!)),
    unreadable: described.filter((one) => !isReadable(one)).map(({ name }) => name),
  };
}

function credential(id: string, described: Record<string, unknown>): Credential {
  // The text could come from anyone: characters that a terminal acts on could rewrite what it shows.
  const text = (key: string) => (typeof described[key] === "string" ? visible(described[key]) : "");
  const date = (key: string) => dateOf(described[key], `${id}${SUFFIX}.${key}`);
  return {
    id: visible(id),
    client: text("client"),
    identityProvider: text("identity_provider"),
    kind: text("kind"),
    version: Number.isSafeInteger(described.version) ? (described.version as number) : undefined,
    madeAt: date("made_at"),
    endDate: date("end_date"),
    warnDate: date("warn_date"),
    renewal: text("renewal"),
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
