import { Connection, ConnectionTest, Member, Revoked, WhoAmI } from "./types";

/** What must be in an answer, so that nothing behind it meets an undefined. */
export interface Shape<T> {
  /** The value in an answer, in the one form in which it is worked with. */
  readonly read: (answer: unknown) => unknown;
  /** The fields that a value must have, each with what `typeof` says of it. Of a list: of each entry. */
  readonly fields: readonly (readonly [path: string, type: "string" | "number" | "boolean" | "object"])[];
  readonly isPage?: boolean;
  /** Never set: says what type the value has. */
  readonly of?: T;
}

const asIs = (answer: unknown) => answer;

/** An older form of the list of members has no pages. */
const asPage = (answer: unknown) => (Array.isArray(answer) ? { entries: answer as unknown[], nextPage: null } : answer);

const CONNECTION = [
  ["connectionId", "string"],
  ["name", "string"],
  ["type", "string"],
  ["useOauth", "boolean"],
] as const;

export const SHAPES = {
  whoAmI: {
    read: asIs,
    fields: [
      ["userId", "string"],
      ["organizationId", "string"],
    ],
  } as Shape<WhoAmI>,
  connection: { read: asIs, fields: CONNECTION } as Shape<Connection>,
  connections: { read: asPage, fields: CONNECTION, isPage: true } as Shape<{ entries: Connection[]; nextPage: string | null }>,
  connectionTest: {
    read: asIs,
    fields: [
      ["read", "string"],
      ["write", "string"],
    ],
  } as Shape<ConnectionTest>,
  members: {
    read: asPage,
    fields: [
      ["memberId", "string"],
      ["email", "string"],
    ],
    isPage: true,
  } as Shape<{ entries: Member[]; nextPage: string | null }>,
  revoked: {
    read: asIs,
    fields: [
      ["memberId", "string"],
      ["results.oauth.tokensRevoked", "number"],
    ],
  } as Shape<Revoked>,
};

/** What is wrong with a value; undefined where nothing is. Without its texts, which may be anything. */
export function shapeProblem(shape: Shape<unknown>, value: unknown): string | undefined {
  if (!isObject(value)) return "an answer that is not a JSON object";
  if (!shape.isPage) return missing(shape, value);
  const { entries, nextPage } = value;
  if (!Array.isArray(entries)) return "an answer without entries";
  if (nextPage !== null && nextPage !== undefined && typeof nextPage !== "string") return "an answer whose nextPage is not a text";
  return (entries as unknown[]).map((entry) => (isObject(entry) ? missing(shape, entry) : "an entry that is not an object")).find(Boolean);
}

function missing({ fields }: Shape<unknown>, value: Readonly<Record<string, unknown>>): string | undefined {
  const wrong = fields.find(([path, type]) => typeof at(value, path) !== type);
  return wrong && `an answer without ${wrong[0]}`;
}

const at = (value: unknown, path: string) =>
  path.split(".").reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), value);

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object" && !Array.isArray(value);
