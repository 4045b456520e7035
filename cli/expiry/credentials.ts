import { quote } from "../support/text";
import { CliError } from "../support/cli-error";
import { Outputs } from "../support/outputs";

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

/** The credentials among a stack's outputs. What is no such output is passed over; values of others are never read. */
export function credentialsIn(outputs: Outputs): Credential[] {
  return Object.entries(outputs)
    .filter(([name]) => name.endsWith(SUFFIX))
    .flatMap(([name, { value, sensitive }]) => {
      const described = sensitive ? undefined : asRecord(value);
      return typeof described?.client === "string" ? [credential(name.slice(0, -SUFFIX.length), described)] : [];
    });
}

function credential(id: string, described: Record<string, unknown>): Credential {
  // Control characters could rewrite what the terminal shows.
  const text = (key: string) => (typeof described[key] === "string" ? described[key].replace(/\p{Cc}/gu, " ") : "");
  const date = (key: string) => dateOf(described[key], `${id}${SUFFIX}.${key}`);
  return {
    id,
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

/** @throws CliError for what is no time: taken for none, it would hide a credential that ends */
function dateOf(value: unknown, where: string): Date | undefined {
  if (value === undefined || value === null) return undefined;
  const date = new Date(typeof value === "string" ? value : NaN);
  if (!Number.isNaN(date.getTime())) return date;
  throw new CliError(where, `given ${quote(value)}`, "an RFC 3339 time", "take the outputs as terraform output -json prints them");
}
