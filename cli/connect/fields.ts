import { SENT_FIELDS, SentField } from "../sigma/connection-fields";
import { Connection } from "../sigma/types";

/** A field of a connection that is sent under one name, and read under another. */
export interface Field {
  /** Its path in the body that is sent. */
  readonly path: string;
  /** What Sigma returns for it, in the form in which it is sent; undefined where it is not set. */
  readonly read: (connection: Connection) => unknown;
  readonly same: (sent: unknown, read: unknown) => boolean;
}

type Same = Field["same"];

const equal: Same = (sent, read) => sent === read;
/** Snowflake takes an account's name in any case. */
const inAnyCase: Same = (sent, read) => String(sent).toLowerCase() === String(read).toLowerCase();
const sorted = (value: unknown) => (Array.isArray(value) ? [...new Set(value as string[])].sort() : value);
const asSet: Same = (sent, read) => JSON.stringify(sorted(sent)) === JSON.stringify(sorted(read));
/** Sigma may return a switch that is off as null, or not at all. */
const asSwitch: Same = (sent, read) => (sent ?? false) === (read ?? false);

/** How values are compared that need not be equal. */
const COMPARED: Readonly<Record<string, Same>> = {
  "details.account": inAnyCase,
  "details.scopes": asSet,
  "details.usePkce": asSwitch,
  "details.useJwt": asSwitch,
  useFriendlyNames: asSwitch,
};

/** Of how people log in, Sigma returns only whether it is OAuth. */
const READ: Readonly<Record<string, (value: unknown) => unknown>> = {
  "details.authType": (useOauth) => (useOauth === true ? "oauth" : undefined),
};

/** Other parts look at these: schemas, which have ids; the type, which cannot change; write-back without OAuth. */
const ELSEWHERE = /^details\.(type|writebackSchemas|inputTableAuditLogSchema|writeAccess\.write\w+)\b/;

const TABLES: Readonly<Record<string, readonly SentField[] | undefined>> = SENT_FIELDS;

/** What is sent for a connection of a type. */
export const sentFields = (type: string): readonly SentField[] => TABLES[type] ?? [];

/** The fields of a connection of that type that Sigma returns, but for those that other parts look at. */
export function fieldsOf(type: string): Field[] {
  return sentFields(type).flatMap(({ sent, returned }) => {
    if (returned === undefined || ELSEWHERE.test(sent)) return [];
    const { [sent]: convert = (value: unknown) => value ?? undefined } = READ;
    return [{ path: sent, read: (connection) => convert(at(connection, returned)), same: COMPARED[sent] ?? equal }];
  });
}

/** What a value has under a path with dots. */
export function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[key], value);
}

/** The value with another one under a path with dots. What is above it comes to be. */
export function withAt(value: unknown, path: string, part: unknown): Record<string, unknown> {
  const [key, ...rest] = path.split(".");
  const object = (value ?? {}) as Record<string, unknown>;
  return { ...object, [key]: rest.length === 0 ? part : withAt(object[key], rest.join("."), part) };
}
