import { capabilityRules } from "../sigma/capability-rules";
import { auth0Capabilities } from "./capabilities";
import { must, someOf, within } from "../findings/checks";
import { isPlainText, QUOTES } from "../findings/plain-text";
import { createPublicKey, X509Certificate } from "node:crypto";
import { literals } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { usesJwt } from "../sigma/client-defaults";
import { SigmaAuth0AppProps } from "./props";

/** One year. https://auth0.com/docs/secure/tokens/refresh-tokens/configure-refresh-token-expiration */
const MOST_REFRESH_DAYS = 365;
/** The provider takes two credentials. */
const MOST_KEYS = 2;

/** What Auth0 asks of an application, on top of what Sigma asks. */
export const auth0AppRules: readonly Rule<SigmaAuth0AppProps>[] = [
  ...capabilityRules("AUTH0", auth0Capabilities),
  {
    id: "AUTH0-REFRESH-LIFETIME",
    severity: "error",
    why: "Fires when the lifetime of refresh tokens, or their idle lifetime, is more than 365 days, Auth0's limit.",
    see: ["https://auth0.com/docs/secure/tokens/refresh-tokens/configure-refresh-token-expiration"],
    check: must(["refreshTokenDays", "refreshTokenIdleDays"], (days: number) => days <= MOST_REFRESH_DAYS, {
      allowed: `at most ${MOST_REFRESH_DAYS} days in Auth0`,
      fix: "use 90",
    }),
  },
  {
    id: "AUTH0-JWT",
    severity: "error",
    why:
      "Fires when a client signs JWTs without one or two public keys: Auth0 does not read a JWKS URI. Convert Sigma's key to PEM, and " +
      "do so again whenever Sigma changes it. Also fires for keys without `private-key-jwt`, which would have no effect.",
    see: ["docs/config.md#identityprovider-type-auth0"],
    check: (app) => {
      const count = app.certificates?.length ?? 0;
      if (usesJwt(app) && (count === 0 || count > MOST_KEYS)) {
        return [
          {
            at: count === 0 ? "authentication" : "certificates",
            given: `${given(app.authentication)} with ${count} public keys`,
            allowed: `one or ${MOST_KEYS} public keys: Auth0 does not read a JWKS URI`,
            fix: "convert the key in Sigma's JWKS to PEM, and do so again whenever Sigma changes it; or use a client secret",
          },
        ];
      }
      return !usesJwt(app) && count > 0
        ? [
            {
              at: "certificates",
              given: `${count} with a client secret`,
              allowed: "only with a signed JWT",
              fix: "remove them, or use private-key-jwt",
            },
          ]
        : [];
    },
  },
  {
    id: "AUTH0-PUBLIC-KEY",
    severity: "error",
    why:
      "Fires when a public key is not one RSA key or certificate as PEM, or when a key is listed twice. A private key is rejected and " +
      "never shown.",
    check: ({ certificates }) =>
      literals(certificates).flatMap(({ value, index, repeated }) => {
        const problem = keyProblem(value) ?? (repeated ? "the same key a second time" : undefined);
        return problem === undefined
          ? []
          : [
              {
                at: `certificates[${index}]`,
                given: problem,
                allowed: "one RSA public key or certificate as PEM, and nothing else",
                fix: "copy the text from BEGIN to END",
              },
            ];
      }),
  },
  {
    id: "AUTH0-CONNECTION",
    severity: "error",
    why: "Fires when a connection is neither a name (letters, digits, dashes) nor an id (`con_…`), or is listed twice.",
    check: (app) => [
      ...literals(app.connectionNames)
        .filter(({ value, repeated }) => !/^[A-Za-z0-9]([A-Za-z0-9-]{0,126}[A-Za-z0-9])?$/.test(value) || repeated)
        .map(({ value, index }) => ({
          at: `connectionNames[${index}]`,
          given: given(value),
          allowed: "names of connections, each once: letters, digits and dashes, 128 at most",
          fix: "copy the name from the connection's page",
        })),
      ...literals(app.connectionIds)
        .filter(({ value, repeated }) => !/^con_[A-Za-z0-9]{1,60}$/.test(value) || repeated)
        .map(({ value, index }) => ({
          at: `connectionIds[${index}]`,
          given: given(value),
          allowed: "ids of connections, each once, that begin with con_",
          fix: "copy the Identifier from the connection's page",
        })),
    ],
  },
  {
    id: "AUTH0-ROLE",
    severity: "error",
    why:
      "Fires when the name of a role is empty, longer than 250 characters, or has line breaks, quotes or backslashes, or when a role " +
      "is listed twice. The names become part of the Action's code.",
    check: ({ roleNames }) =>
      literals(roleNames)
        .filter(({ value, repeated }) => !isPlainText(value, { most: 250, without: `${QUOTES}\`` }) || value.trim() !== value || repeated)
        .map(({ value, index }) => ({
          at: `roleNames[${index}]`,
          given: given(value),
          allowed: "names of roles, each once, 1 to 250 characters on one line without quotes, backslashes and surrounding spaces",
          fix: "use the exact name of the role",
        })),
  },
  {
    id: "AUTH0-CLIENT-ID",
    severity: "error",
    why:
      "Fires when the client id of an application to adopt has characters other than letters, digits, `_` and `-`. Copy it from the " +
      "application's settings.",
    check: within(
      "adopt",
      must("id", (id: string) => /^[A-Za-z0-9_-]{1,64}$/.test(id), {
        allowed: "a client id: letters, digits, _ and -",
        fix: "copy the Client ID from the application's settings",
      }),
    ),
  },
  {
    id: "AUTH0-EVERYBODY",
    severity: "warning",
    why:
      "Fires when a client has no roles in `groups`. All users of its connections may then log in to Sigma. The data platform still " +
      "rejects anyone without a user there.",
    check: someOf(["roleNames"], {
      given: "no role",
      allowed: "roles; users need at least one of them",
      fix: "Auth0 has no assignments: without roles, all users of the client's connections may log in",
    }),
  },
  {
    id: "AUTH0-NO-CONNECTION",
    severity: "warning",
    why: "Fires when no connection is enabled for the application, so nobody can log in.",
    check: someOf(["connectionNames", "connectionIds"], {
      given: "no connection",
      allowed: "one or more connections",
      fix: "nobody can log in until a connection is enabled for the application",
    }),
  },
];

/** What is wrong with a public key. Its text is never shown: it might be a private one. */
function keyProblem(pem: string): string | undefined {
  if (/PRIVATE KEY/.test(pem)) return "a private key (not shown): remove it from wherever it was shared";
  if (pem.trim() === "") return "nothing";
  const label = /^-----BEGIN (PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE)-----[^-]+-----END \1-----$/.exec(pem.trim())?.[1];
  if (label === undefined) return "something other than one public key";
  try {
    const key = label === "CERTIFICATE" ? new X509Certificate(pem).publicKey : createPublicKey(pem);
    return key.asymmetricKeyType === "rsa" ? undefined : `a key of the type ${key.asymmetricKeyType}`;
  } catch {
    return "a key that cannot be read";
  }
}
