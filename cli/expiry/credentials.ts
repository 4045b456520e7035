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
  const text = (key: string) => (typeof described[key] === "string" ? described[key] : "");
  return {
    id,
    client: text("client"),
    identityProvider: text("identity_provider"),
    kind: text("kind"),
    version: Number.isSafeInteger(described.version) ? (described.version as number) : undefined,
    madeAt: dateOf(described.made_at),
    endDate: dateOf(described.end_date),
    warnDate: dateOf(described.warn_date),
    renewal: text("renewal"),
  };
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

function dateOf(value: unknown): Date | undefined {
  const date = typeof value === "string" ? new Date(value) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) ? date : undefined;
}
