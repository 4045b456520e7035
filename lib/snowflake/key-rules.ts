import { all, eachSound, repeated, violationIf } from "../findings/checks";
import { literals } from "../findings/reference";
import { Rule } from "../findings/rule";
import { httpsUrlProblem } from "../findings/url";
import { bareKey, rsaKeyProblem } from "./rsa-public-key";
import { mostJwksUris } from "./snowflake-oauth-type";
import { SNOW_CREATE } from "./sources";
import { TypeSubject } from "./type-rules";

/** Where an integration has the keys from that verify tokens. */
export interface KeySubject extends TypeSubject {
  readonly jwksUris: readonly string[];
  readonly rsaPublicKeys: readonly string[];
}

/** EXTERNAL_OAUTH_RSA_PUBLIC_KEY and EXTERNAL_OAUTH_RSA_PUBLIC_KEY_2. */
const MOST_KEYS = 2;

/** What Snowflake asks of the keys, whether it fetches them or has them. */
export const keyRules: readonly Rule<KeySubject>[] = [
  {
    id: "SNOW-JWKS-COUNT",
    severity: "error",
    why:
      "Fires when there is not exactly one JWKS URI or, with `AZURE`, one to three. The provider accepts three for every type, but " +
      "Snowflake rejects them. Use the JWKS URI of the issuer. If Snowflake cannot reach it, set `rsaPublicKeys` instead; then no URI is needed.",
    see: [SNOW_CREATE],
    check: ({ jwksUris, rsaPublicKeys, type }) => {
      const most = mostJwksUris(type);
      return violationIf(rsaPublicKeys.length === 0 && (jwksUris.length < 1 || jwksUris.length > most), {
        at: "jwksUris",
        given: `given ${jwksUris.length} URLs`,
        allowed: most === 1 ? `exactly one with ${type}` : `one to ${most} with ${type}`,
        fix: "use the JWKS URI of the issuer, or set the keys themselves with rsaPublicKeys",
      });
    },
  },
  {
    id: "SNOW-JWKS-URI",
    severity: "error",
    why:
      "Fires when the JWKS URI is not an absolute https URL. Snowflake fetches the signing keys from it. Copy `jwks_uri` from the " +
      "authorization server's metadata document.",
    see: [SNOW_CREATE],
    check: eachSound("jwksUris", httpsUrlProblem, {
      allowed: "an absolute https URL that Snowflake can reach",
      fix: "copy jwks_uri from the metadata document",
    }),
  },
  {
    id: "SNOW-RSA-KEYS",
    severity: "error",
    why:
      "Fires when there are more than two RSA public keys, when one is not a public key for RS256 of at least 2048 bits, or when one is " +
      "listed twice. Snowflake stores up to two, so that a new one can be added before the server signs with it. A key is Base64 text " +
      "with or without its PEM headers, or a certificate. A private key never belongs here; the message does not show what was given.",
    see: [SNOW_CREATE],
    check: all(
      ({ rsaPublicKeys }) =>
        violationIf(rsaPublicKeys.length > MOST_KEYS, {
          at: "rsaPublicKeys",
          given: `given ${rsaPublicKeys.length} keys`,
          allowed: "one or two",
          fix: "keep the key that the server signs with, and the next one",
        }),
      ({ rsaPublicKeys }) =>
        literals(rsaPublicKeys).flatMap(({ value, index }) => {
          const problem = rsaKeyProblem(value);
          return violationIf(problem !== undefined, {
            at: `rsaPublicKeys[${index}]`,
            given: `given a text that ${problem} (it is not shown)`,
            allowed: "an RSA public key of at least 2048 bits, in Base64 or PEM",
            fix: "export the server's signing certificate, or its public key: openssl x509 -in signing.crt -noout -pubkey",
          });
        }),
      ({ rsaPublicKeys }) =>
        repeated("rsaPublicKeys", rsaPublicKeys, "each key once", bareKey).map((violation) => ({
          ...violation,
          given: "given the same key a second time",
        })),
    ),
  },
];
