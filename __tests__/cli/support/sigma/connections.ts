import { randomUUID } from "node:crypto";
import { SENT_FIELDS, SentField } from "../../../../cli/sigma/connection-fields";

type Json = Record<string, unknown>;

/** A connection as the server keeps it: what was sent, whether or not it is ever returned. */
export interface Kept {
  readonly id: string;
  body: Json & { name: string; details: Json & { type: string } };
  isArchived: boolean;
  createdAt: string;
  updatedAt: string;
  updatedBy: string;
}

/** What was sent, with an id for each destination of write-back that has none yet. */
export function withIds(body: Kept["body"]): Kept["body"] {
  const { writebackSchemas } = body.details;
  if (!Array.isArray(writebackSchemas)) return structuredClone(body);
  const named = (writebackSchemas as Json[]).map((one) => ({ writebackSchemaId: randomUUID(), ...one }));
  return structuredClone({ ...body, details: { ...body.details, writebackSchemas: named } });
}

/** What is read of a connection: each field that was sent, under the name that answers have for it, and nothing else. */
export function answerOf({ id, body, isArchived, createdAt, updatedAt, updatedBy }: Kept, organizationId: string): Json {
  const answer: Json = {
    organizationId,
    connectionId: id,
    isSample: false,
    isAuditLog: false,
    lastActiveAt: updatedAt,
    useOauth: false,
    createdBy: "member-of-the-credentials",
    updatedBy,
    createdAt,
    updatedAt,
    isArchived,
    // Not in the specification in so many words: a connection with a client of its own has OAuth of its own.
    isIndependentOAuth: body.details.clientId !== undefined,
  };
  const fields: readonly SentField[] = SENT_FIELDS[body.details.type as keyof typeof SENT_FIELDS];
  for (const { sent, returned } of fields) {
    if (returned !== undefined) valuesAt(body, sent.split(".")).forEach(({ value, at }) => put(answer, returned.split("."), at, value));
  }
  const { type, authType, clientId, writeAccess } = body.details;
  // Databricks has no kind of authentication in its details.
  answer.useOauth = type === "databricks" ? clientId !== undefined : authType === "oauth";
  if (writeAccess !== undefined) answer.writeAccess = true;
  return answer;
}

/** The values at a path, of which there may be one for each item of a list. */
function valuesAt(
  from: unknown,
  [key, ...rest]: readonly string[],
  at: readonly number[] = [],
): { value: unknown; at: readonly number[] }[] {
  if (key === undefined) return from === undefined ? [] : [{ value: structuredClone(from), at }];
  const value = (from as Json | undefined)?.[key.replace(/\[\]$/, "")];
  if (!key.endsWith("[]")) return valuesAt(value, rest, at);
  return ((value ?? []) as unknown[]).flatMap((item, index) => valuesAt(item, rest, [...at, index]));
}

/** Sets the value at a path. Where that has a list which the other path has not, it is of one item. */
function put(to: Json, [key, ...rest]: readonly string[], at: readonly number[], value: unknown): void {
  const name = key.replace(/\[\]$/, "");
  if (rest.length === 0) {
    to[name] = value;
  } else if (key.endsWith("[]")) {
    const [index = 0, ...others] = at;
    put((((to[name] ??= []) as Json[])[index] ??= {}), rest, others, value);
  } else {
    put((to[name] ??= {}) as Json, rest, at, value);
  }
}
