import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { Fetched } from "../documents/fetch-json";
import { Jwk, jwkOf, keysOf, sharedName, sharedNameProblem, unusable } from "../documents/keys";
import { Jwt } from "./parse";

const INVALID_SIGNATURE = "EXTERNAL_OAUTH_INVALID_SIGNATURE";
const NO_KEY = "EXTERNAL_OAUTH_JWS_CANT_RETRIEVE_PUBLIC_KEY";
/** Keys are only in the documents, never in the token: a `jwk` or `jku` in its header is the sender's own claim. */
const ALGORITHM = "RS256";

export function checkAlgorithm({ header: { alg } }: Jwt, outcome: Outcomes): Check {
  const id = "VERIFY-TOKEN-ALGORITHM";
  if (alg === ALGORITHM) return outcome.passed(id);
  const why = typeof alg === "string" && alg.toLowerCase() === "none" ? "it is not signed (alg none)" : `it is signed with ${quote(alg)}`;
  return outcome.failed(id, why, "configure the API to sign with RS256 (in Auth0, the API's signing algorithm)", INVALID_SIGNATURE);
}

/**
 * Whether one of the trusted keys made the signature.
 *
 * @param stored keys in Base64 that the data platform has: then it fetches none
 */
export async function checkSignature(
  jwt: Jwt,
  urls: readonly string[],
  documents: ReadonlyMap<string, Fetched>,
  outcome: Outcomes,
  stored: readonly string[] = [],
): Promise<Check> {
  const id = "VERIFY-TOKEN-SIGNATURE";
  if (jwt.header.alg !== ALGORITHM) return outcome.unknown(id, "it is not signed with RS256");
  if (jwt.header.crit !== undefined) return outcome.unknown(id, "its header requires extensions (crit)");
  if (jwt.header.nonce !== undefined) {
    return outcome.failed(
      id,
      "Microsoft issued it for its own APIs, and nobody else can verify it",
      "request the scope of Snowflake's API: api://<client id>/session:role-any",
      INVALID_SIGNATURE,
    );
  }
  const fetched = urls.map((url) => documents.get(url));
  const keys: readonly Jwk[] =
    stored.length > 0
      ? // They have no name, so each may be the token's.
        stored.map((key): Jwk => ({ ...jwkOf(key), kid: jwt.header.kid }))
      : fetched.flatMap((document) => (document !== undefined && "json" in document ? (keysOf(document.json) ?? []) : []));
  if (keys.length === 0) return outcome.unknown(id, "no keys could be read");
  const named = keys.filter((key) => jwt.header.kid === undefined || key.kid === jwt.header.kid);
  if (named.length === 0) {
    return outcome.failed(
      id,
      `the key ${quote(jwt.header.kid)} is not a trusted one`,
      "the token or the keys' URL belongs to another server (EXTERNAL_OAUTH_JWS_KEYS_URL); with Entra's claims mapping, the URL needs ?appid=<client id>",
      NO_KEY,
    );
  }
  const usable = named.filter((key) => unusable(key) === undefined);
  if (usable.length === 0)
    return outcome.failed(id, `its key is ${unusable(named[0])}`, "configure the server to sign with an RSA key for RS256", NO_KEY);
  const shared = jwt.header.kid === undefined || stored.length > 0 ? undefined : sharedName(usable);
  for (const key of usable) {
    if (!(await verifies(jwt, key))) continue;
    if (shared === undefined) return outcome.passed(id);
    const { why, fix } = sharedNameProblem(shared);
    return outcome.unknown(id, why, fix);
  }
  return outcome.failed(
    id,
    "it does not verify against any trusted key",
    stored.length > 0
      ? "add the key that the server signs with to snowflake.rsaPublicKeys; if it is there, do not trust the token's source"
      : "copy the complete token again; if it fails again, do not trust its source",
    INVALID_SIGNATURE,
  );
}

async function verifies({ compact }: Jwt, key: Jwk): Promise<boolean> {
  const { compactVerify, importJWK } = await import("jose");
  try {
    await compactVerify(compact, await importJWK({ kty: "RSA", n: key.n as string, e: key.e as string }, ALGORITHM), {
      algorithms: [ALGORITHM],
    });
    return true;
  } catch {
    return false;
  }
}
