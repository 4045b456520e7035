import { quote } from "../../support/text";
import { Check, CheckId, Outcomes } from "../model/check";
import { Documents } from "../documents/documents";
import { jwksUriOf } from "../documents/metadata";
import { Client, Trust } from "../model/setup";
import { checkAudience, checkIssuer, checkLifetime, hasTrustedAudience } from "./claims";
import { Claims, Jwt, parseToken } from "./parse";
import { checkTokenScope } from "./scope";
import { checkAlgorithm, checkSignature } from "./signature";
import { checkUser } from "./user";

export interface TokenSubject {
  readonly token: string;
  /** Undefined if only the authorization server itself reads it, as with Databricks. */
  readonly trust: Trust | undefined;
  readonly clients: readonly Client[];
  readonly documents: Documents;
  readonly now: Date;
}

const REST: readonly CheckId[] = [
  "VERIFY-TOKEN-ALGORITHM",
  "VERIFY-TOKEN-SIGNATURE",
  "VERIFY-TOKEN-ISSUER",
  "VERIFY-TOKEN-AUDIENCE",
  "VERIFY-TOKEN-LIFETIME",
  "VERIFY-TOKEN-SCOPE",
  "VERIFY-TOKEN-USER",
];

const INVALID_FORMAT = "EXTERNAL_OAUTH_JWS_INVALID_FORMAT";
const DEFAULT_AUDIENCE =
  "Auth0 issues such tokens if the request names no audience: make the account's URL the tenant's default audience (identityProvider.setTenantDefaultAudience)";

const NOT_A_JWT = {
  opaque: {
    why: "it is not a JWT",
    fix: `configure the server to issue JWTs (in PingFederate, an access token manager for JWTs); ${DEFAULT_AUDIENCE}`,
  },
  encrypted: { why: "it is encrypted (five parts): only its own server can read it", fix: DEFAULT_AUDIENCE },
  damaged: { why: "it has the three parts of a JWT, but they are unreadable", fix: "copy it again, completely and on one line" },
} as const;

/** What Snowflake checks in an access token. */
export async function checkToken(subject: TokenSubject): Promise<Check[]> {
  const outcome = new Outcomes(subject.trust?.name ?? "token");
  const parsed = parseToken(subject.token);
  if ("problem" in parsed) {
    const { why, fix } = NOT_A_JWT[parsed.problem];
    return [
      outcome.failed("VERIFY-TOKEN-FORMAT", why, fix, INVALID_FORMAT),
      ...REST.map((id) => outcome.unknown(id, "the token cannot be read")),
    ];
  }
  const own = "json" in subject.documents.metadata ? jwksUriOf(subject.documents.metadata.json) : undefined;
  const keysAt = subject.trust?.jwksUris?.length ? subject.trust.jwksUris : own === undefined ? [] : [own];
  const { trust } = subject;
  return [
    checkFormat(parsed, subject, outcome),
    checkAlgorithm(parsed, outcome),
    await checkSignature(parsed, keysAt, subject.documents.keys, outcome, trust?.rsaPublicKeys),
    checkIssuer(parsed.claims, trust, subject.documents.metadata, outcome),
    ...(trust === undefined ? [] : [checkAudience(parsed.claims, trust, outcome)]),
    checkLifetime(parsed.claims, trust, subject.now, outcome),
    checkTokenScope(parsed.claims, trust, outcome),
    ...(trust === undefined ? [] : [checkUser(parsed.claims, trust, outcome)]),
  ];
}

/** Claims of ID tokens; some servers copy them into access tokens. OpenID Connect Core, section 2 and 3.3.2.11. */
const ID_TOKEN_CLAIMS = ["nonce", "at_hash", "c_hash"];

/** An ID token has no scopes, and is only for the client. */
function isIdToken(claims: Claims, { clients, trust }: TokenSubject): boolean {
  if (claims.scp !== undefined || claims.scope !== undefined) return false;
  if (trust !== undefined && hasTrustedAudience(claims, trust)) return false;
  const isForClient = clients.some(({ clientId }) => clientId !== undefined && claims.aud === clientId && claims.cid === undefined);
  return isForClient || ID_TOKEN_CLAIMS.some((claim) => claims[claim] !== undefined);
}

function checkFormat({ header, claims }: Jwt, subject: TokenSubject, outcome: Outcomes): Check {
  const id = "VERIFY-TOKEN-FORMAT";
  if (header.crit !== undefined) {
    return outcome.failed(
      id,
      `its header requires extensions that are not supported (crit ${quote(header.crit)})`,
      "configure the server to issue tokens without them (RFC 7515, section 4.1.11)",
    );
  }
  if (isIdToken(claims, subject)) {
    return outcome.failed(id, "it is an ID token, which is only for Sigma", "use the access_token of the same response");
  }
  const type = typeof header.typ === "string" ? header.typ.toLowerCase().replace(/^application\//, "") : header.typ;
  if (type === undefined || type === "jwt") return outcome.passed(id);
  if (type === "at+jwt") {
    return outcome.unknown(
      id,
      `its type is ${quote(header.typ)} (RFC 9068); Snowflake does not document whether it accepts it`,
      "run the statement below in Snowflake",
    );
  }
  return outcome.failed(
    id,
    `its type is ${quote(header.typ)}`,
    "configure the server to set the type to JWT",
    "EXTERNAL_OAUTH_JWS_INVALID_TYPE",
  );
}
