import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { Documents } from "../documents/documents";
import { urlProblem } from "../documents/fetch-json";
import { keySetProblem, keysOf, sharedName, sharedNameProblem } from "../documents/keys";
import { endpoints, jwksUriOf, listOf, malformed, Metadata } from "../documents/metadata";
import { quoteUrl } from "../../http/url";
import { Setup } from "../model/setup";
import { OFFLINE_ACCESS_SCOPE } from "../../../lib/sigma/scopes";

export const NO_METADATA = "the metadata document could not be read";
const SERVER_CHECKS = ["VERIFY-HTTPS", "VERIFY-JWKS", "VERIFY-GRANT-CODE"] as const;

/** What an authorization server says about itself. */
export function checkServer(setup: Setup, documents: Documents): Check[] {
  const outcome = new Outcomes("server");
  const { metadata } = documents;
  if ("problem" in metadata) {
    const failed = outcome.failed("VERIFY-METADATA", metadata.problem, metadata.fix);
    return [failed, ...SERVER_CHECKS.map((id) => outcome.unknown(id, NO_METADATA))];
  }
  return [
    checkForm(metadata.json, outcome),
    checkHttps(metadata.json, outcome),
    checkKeys(metadata.json, documents, outcome),
    checkCodeGrant(metadata.json, outcome),
    ...(usesRefreshTokens(setup) ? [checkRefreshGrant(metadata.json, outcome)] : []),
  ];
}

/** A setup without a sign that it does not use them. */
const usesRefreshTokens = ({ clients }: Setup) =>
  clients.length === 0 || clients.some(({ scopes }) => scopes === undefined || scopes.includes(OFFLINE_ACCESS_SCOPE));

function checkForm(metadata: Metadata, outcome: Outcomes): Check {
  const wrong = malformed(metadata);
  if (wrong.length === 0) return outcome.passed("VERIFY-METADATA");
  return outcome.failed(
    "VERIFY-METADATA",
    `missing or malformed: ${wrong.join(", ")}`,
    "check the URL: a metadata URI ends in /.well-known/openid-configuration or /.well-known/oauth-authorization-server",
  );
}

function checkHttps(metadata: Metadata, outcome: Outcomes): Check {
  const open = endpoints(metadata).filter(({ url }) => urlProblem(url) !== undefined);
  if (open.length === 0) return outcome.passed("VERIFY-HTTPS");
  const named = open.map(({ key, url }) => `${key} ${quoteUrl(url)}`).join(", ");
  return outcome.failed("VERIFY-HTTPS", named, [...new Set(open.map(({ url }) => endpointFix(url)))].join("; "));
}

function endpointFix(url: string): string {
  const { protocol } = URL.canParse(url) ? new URL(url) : { protocol: "" };
  if (protocol === "http:") return "serve it over https under the name that Sigma uses (its base URL)";
  return protocol === "https:"
    ? "remove user name and password from the URL: everyone can read the document"
    : "make the document name an absolute https URL";
}

function checkKeys(metadata: Metadata, { keys }: Documents, outcome: Outcomes): Check {
  const url = jwksUriOf(metadata);
  const fetched = url === undefined ? undefined : keys.get(url);
  if (fetched === undefined) return outcome.unknown("VERIFY-JWKS", "the document names no jwks_uri");
  const problem = keySetProblem(fetched, url!);
  if (problem !== undefined) return outcome.failed("VERIFY-JWKS", problem.why, problem.fix);
  const shared = "json" in fetched ? sharedName(keysOf(fetched.json) ?? []) : undefined;
  if (shared === undefined) return outcome.passed("VERIFY-JWKS");
  const { why, fix } = sharedNameProblem(shared);
  return outcome.unknown("VERIFY-JWKS", why, fix);
}

function checkCodeGrant(metadata: Metadata, outcome: Outcomes): Check {
  const grants = listOf(metadata, "grant_types_supported");
  const responses = listOf(metadata, "response_types_supported");
  const fix = "allow the authorization code grant: Sigma has no other way to log people in";
  if (responses !== undefined && !responses.includes("code")) {
    return outcome.failed("VERIFY-GRANT-CODE", `response types are ${quote(responses)}, without code`, fix);
  }
  // A document that lists no grants offers this one: RFC 8414, section 2.
  if (grants !== undefined && !grants.includes("authorization_code")) {
    return outcome.failed("VERIFY-GRANT-CODE", `grants are ${quote(grants)}`, fix);
  }
  return outcome.passed("VERIFY-GRANT-CODE");
}

function checkRefreshGrant(metadata: Metadata, outcome: Outcomes): Check {
  const grants = listOf(metadata, "grant_types_supported");
  if (grants === undefined) {
    return outcome.unknown(
      "VERIFY-GRANT-REFRESH",
      "the document lists no grants",
      "run verify --login: it checks whether a refresh token is returned",
    );
  }
  if (grants.includes("refresh_token")) return outcome.passed("VERIFY-GRANT-REFRESH");
  return outcome.failed(
    "VERIFY-GRANT-REFRESH",
    `grants are ${quote(grants)}`,
    "allow refresh tokens (offlineAccess: true), or remove the scope offline_access (offlineAccess: false); without refresh tokens, scheduled jobs fail",
  );
}
