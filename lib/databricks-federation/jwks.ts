import { isWritable } from "../findings/plain-text";

/** https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-policy */
const MOST_KEYS = 5;
/** What tokens can be signed with: RS256 or ES256. https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-exchange */
const KEY_TYPES: readonly unknown[] = ["RSA", "EC"];
/** Parts that only a private key has (RFC 7518, section 6). */
const PRIVATE_PARTS = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/** What is wrong with the text of a JWKS, without a word of what is in it, or undefined. */
export function jwksProblem(text: string): string | undefined {
  const keys = isWritable(text) ? keysIn(text) : undefined;
  if (keys === undefined) return "is not a JSON object with a list of keys";
  if (keys.some((key) => PRIVATE_PARTS.some((part) => part in key))) return "has a private key or a secret";
  if (keys.length === 0 || keys.length > MOST_KEYS) return `has ${keys.length} keys`;
  return keys.every(({ kty }) => KEY_TYPES.includes(kty)) ? undefined : "has a key that is neither RSA nor EC";
}

function keysIn(text: string): Record<string, unknown>[] | undefined {
  try {
    const { keys } = JSON.parse(text) as { keys?: unknown };
    return Array.isArray(keys) && keys.every(isObject) ? keys : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object";
