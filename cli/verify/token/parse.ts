import { parseJson } from "../../support/json";

/** A JSON object as it came. */
export type Claims = Readonly<Record<string, unknown>>;

/** A signed JWT, taken apart and not yet believed. */
export interface Jwt {
  readonly compact: string;
  readonly header: Claims;
  readonly claims: Claims;
}

/** What a text is that was given as a token. */
export type Parsed = Jwt | { readonly problem: "opaque" | "encrypted" | "damaged" };

/** Far more than any token has; what is longer is not looked at. */
export const LONGEST_TOKEN = 100_000;

/** Takes a token apart. RFC 7515, section 7.1. */
export function parseToken(compact: string): Parsed {
  const parts = compact.split(".");
  if (parts.length === 5 && objectOf(parts[0]) !== undefined) return { problem: "encrypted" };
  if (parts.length !== 3) return { problem: "opaque" };
  const [header, claims] = parts.map(objectOf);
  return header === undefined || claims === undefined ? { problem: "damaged" } : { compact, header, claims };
}

/** Without what every object has: a claim may have any name, such as constructor. */
const ownAlone = (value: object) => Object.setPrototypeOf(value, null) as Claims;

function objectOf(part: string): Claims | undefined {
  if (!/^[\w-]+$/.test(part)) return undefined;
  const value = parseJson(Buffer.from(part, "base64url").toString("utf8"));
  return value !== null && typeof value === "object" && !Array.isArray(value) ? ownAlone(value) : undefined;
}
