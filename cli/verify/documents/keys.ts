import { createPublicKey } from "node:crypto";
import { quoteUrl } from "../../http/url";
import { quote } from "../../support/text";
import { Fetched } from "./fetch-json";

/** A key of a JWKS as it came. */
export type Jwk = Readonly<Record<string, unknown>>;

/** A key that is stored as Base64, without its name; undefined where it is none. */
export function jwkOf(base64: string): Jwk | undefined {
  try {
    return createPublicKey({ key: Buffer.from(base64, "base64"), format: "der", type: "spki" }).export({ format: "jwk" });
  } catch {
    return undefined;
  }
}

const SMALLEST_MODULUS_BYTES = 256;
/** Larger ones would only make verification slow. */
const LARGEST_MODULUS_BYTES = 2048;

/** The keys of a document; undefined where it has none in the form of RFC 7517. */
export function keysOf(json: Readonly<Record<string, unknown>>): readonly Jwk[] | undefined {
  const { keys } = json;
  const wellFormed = Array.isArray(keys) && keys.every((key) => key !== null && typeof key === "object");
  return wellFormed ? (keys as Jwk[]) : undefined;
}

/** Why a key cannot verify an RS256 signature; undefined where it can. */
export function unusable(key: Jwk): string | undefined {
  if (key.kty !== "RSA") return `a key of the type ${quote(key.kty)}`;
  if (key.use !== undefined && key.use !== "sig") return `a key for ${quote(key.use)}`;
  if (key.alg !== undefined && key.alg !== "RS256") return `a key for ${quote(key.alg)}`;
  if (key.key_ops !== undefined && !(Array.isArray(key.key_ops) && key.key_ops.includes("verify"))) {
    return `a key for ${quote(key.key_ops)}`;
  }
  if (typeof key.n !== "string" || typeof key.e !== "string") return "an RSA key without modulus or exponent";
  const bytes = Buffer.from(key.n, "base64url").length;
  return bytes < SMALLEST_MODULUS_BYTES || bytes > LARGEST_MODULUS_BYTES
    ? "an RSA key of less than 2048 bits, or of more than 16384"
    : undefined;
}

const PRIVATE_PARTS = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/** Whether it has a private part. RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1. */
export const isPrivate = (key: Jwk) => PRIVATE_PARTS.some((part) => Object.hasOwn(key, part));

/** The name that two different keys for RS256 have; undefined where every name is of one. */
export function sharedName(keys: readonly Jwk[]): string | undefined {
  const numbers = new Map<string, unknown>();
  for (const key of keys) {
    if (typeof key.kid !== "string" || unusable(key) !== undefined) continue;
    if (numbers.has(key.kid) && numbers.get(key.kid) !== key.n) return key.kid;
    numbers.set(key.kid, key.n);
  }
  return undefined;
}

export const sharedNameProblem = (name: string) => ({
  why: `two different keys are named ${quote(name)}, and it is unknown which of them Snowflake uses`,
  fix: "use a different kid for each key on the server",
});

/** What is wrong with a JWKS whose keys must verify RS256; it names the URL. */
export function keySetProblem(fetched: Fetched, url: string): { why: string; fix: string } | undefined {
  if ("problem" in fetched) return { why: fetched.problem, fix: fetched.fix };
  const problem = problemOfKeys(fetched);
  return problem && { ...problem, why: `${quoteUrl(url)}: ${problem.why}` };
}

function problemOfKeys({ json }: Extract<Fetched, { json: unknown }>): { why: string; fix: string } | undefined {
  const keys = keysOf(json);
  if (keys === undefined) return { why: "it has no list of keys", fix: "check the URL: it must be a JWKS (RFC 7517)" };
  if (keys.some(isPrivate)) {
    return { why: "it contains a private key", fix: "replace that key at once: anyone who read it can issue tokens" };
  }
  if (keys.some((key) => unusable(key) === undefined)) return undefined;
  const reasons = [...new Set(keys.map(unusable))].join(", ");
  return {
    why: keys.length === 0 ? "it has no key" : `it has no RSA key for RS256: ${reasons}`,
    fix: "configure the authorization server to sign access tokens with RS256",
  };
}
