import { createPublicKey, KeyObject, X509Certificate } from "node:crypto";
import { isReference } from "../findings/reference";

const HEADERS = /-----(BEGIN|END) PUBLIC KEY-----/g;
const CERTIFICATE = "-----BEGIN CERTIFICATE-----";
/** RFC 7518, 3.3. */
const LEAST_BITS = 2048;

/**
 * A public key as Snowflake stores it: Base64 without headers and line breaks. A reference is left as it is.
 *
 * https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
export function bareKey(text: string): string {
  if (isReference(text)) return text;
  const key = text.includes(CERTIFICATE) ? keyOf(text)?.export({ type: "spki", format: "pem" }).toString() : text;
  return (key ?? text).replace(HEADERS, "").replace(/\s/g, "");
}

/** Why a text is not a public key that can verify RS256; undefined where it is one. */
export function rsaKeyProblem(text: string): string | undefined {
  if (/PRIVATE KEY/.test(text)) return "is a private key";
  const key = keyOf(text);
  if (key === undefined) return "is not a public key in Base64 or PEM";
  if (key.asymmetricKeyType !== "rsa") return "is a key of a different type";
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  return bits < LEAST_BITS ? `is a key of ${bits} bits` : undefined;
}

function keyOf(text: string): KeyObject | undefined {
  try {
    if (text.includes(CERTIFICATE)) return new X509Certificate(text).publicKey;
    const bare = text.replace(HEADERS, "").replace(/\s/g, "");
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return undefined;
    return createPublicKey({ key: Buffer.from(bare, "base64"), format: "der", type: "spki" });
  } catch {
    return undefined;
  }
}
