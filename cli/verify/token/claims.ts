import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { issuerDifference, issuerFix } from "../checks/issuer";
import { Fetched } from "../documents/fetch-json";
import { issuerOf } from "../documents/metadata";
import { quoteUrl } from "../../http/url";
import { Trust } from "../model/setup";
import { Claims } from "./parse";

const NOT_ENABLED = "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_ENABLED";

export function checkIssuer({ iss }: Claims, trust: Trust | undefined, metadata: Fetched, outcome: Outcomes): Check {
  const id = "VERIFY-TOKEN-ISSUER";
  if (typeof iss !== "string" || iss === "") {
    return outcome.failed(
      id,
      "it has no issuer",
      "set the access token manager's Issuer Claim Value, or use an authorization server that sets an issuer",
      "EXTERNAL_OAUTH_MISSING_ISSUER",
    );
  }
  const trusted = trust === undefined ? ("json" in metadata ? issuerOf(metadata.json) : undefined) : trust.issuer;
  if (trusted === undefined) return outcome.unknown(id, `it is ${quoteUrl(iss)}; the trusted one is unknown`, "pass --issuer");
  if (iss === trusted) {
    const enabled = trust?.enabled !== false;
    return enabled
      ? outcome.passed(id)
      : outcome.failed(id, "the integration that trusts it is disabled", "set snowflake.enabled: true", NOT_ENABLED);
  }
  return outcome.failed(
    id,
    `it is ${quoteUrl(iss)}, ${quoteUrl(trusted)} is trusted: ${issuerDifference(iss, trusted)}`,
    issuerFix(trust ?? { name: "" }),
    "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_FOUND",
  );
}

const audiencesOf = ({ aud }: Claims) =>
  (Array.isArray(aud) ? aud : [aud]).filter((audience): audience is string => typeof audience === "string" && audience !== "");

const trustedAudiences = ({ audiences, accountUrl }: Trust) => [
  ...new Set([...(audiences ?? []), ...(accountUrl === undefined ? [] : [accountUrl])]),
];

/** Whether the token's audience is a trusted one. */
export function hasTrustedAudience(claims: Claims, trust: Trust): boolean {
  const trusted = trustedAudiences(trust);
  return audiencesOf(claims).some((audience) => trusted.includes(audience));
}

export function checkAudience(claims: Claims, trust: Trust, outcome: Outcomes): Check {
  const id = "VERIFY-TOKEN-AUDIENCE";
  const { aud } = claims;
  const given = audiencesOf(claims);
  if (given.length === 0) {
    return outcome.failed(
      id,
      "it has no audience",
      "set the authorization server's audience to the account's URL",
      "EXTERNAL_OAUTH_MISSING_AUDIENCE",
    );
  }
  const trusted = trustedAudiences(trust);
  if (trusted.length === 0) return outcome.unknown(id, `it is ${quote(aud)}; the trusted ones are unknown`, "pass --audience");
  if (hasTrustedAudience(claims, trust)) return outcome.passed(id);
  return outcome.failed(
    id,
    `it is ${quote(aud)}, ${trusted.map(quote).join(" and ")} ${trusted.length === 1 ? "is" : "are"} trusted: ${audienceDifference(given, trusted)}`,
    "make both equal: audience, or add it to snowflake.additionalAudiences",
    "EXTERNAL_OAUTH_AUDIENCE_VALIDATION_FAILED",
  );
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function audienceDifference(given: readonly string[], trusted: readonly string[]): string {
  const near = (normal: (text: string) => string) => given.some((one) => trusted.some((other) => normal(one) === normal(other)));
  if (near((text) => text.replace(/\/+$/, ""))) return "they differ in the trailing slash, which matters";
  if (near((text) => text.toLowerCase())) return "they differ in upper and lower case, which matters";
  if (near((text) => text.toLowerCase().replaceAll("_", "-"))) return "they differ in dashes and underscores";
  if (near((text) => text.replace(/^api:\/\//, "")))
    return "Entra's tokens have the identifier URI in version 1, and the client id in version 2 (identityProvider.tokenVersion)";
  if (given.some((one) => GUID.test(one)) !== trusted.some((other) => GUID.test(other)))
    return "only one side has Entra's client id (identityProvider.tokenVersion)";
  return "the token is for another recipient";
}

/** The tolerated difference between clocks. */
const SKEW_SECONDS = 60;

export function checkLifetime({ exp, nbf, iat }: Claims, trust: Trust | undefined, now: Date, outcome: Outcomes): Check {
  const id = "VERIFY-TOKEN-LIFETIME";
  const seconds = now.getTime() / 1000;
  if (!isTime(exp))
    return outcome.failed(
      id,
      `it has no expiry (exp is ${quote(exp)})`,
      "configure the server to limit its lifetime",
      "EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED",
    );
  if (exp <= seconds) {
    return outcome.failed(
      id,
      `it expired at ${at(exp)}`,
      "get a new one; Sigma does so with the refresh token (offlineAccess)",
      "EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED",
    );
  }
  // https://docs.snowflake.com/en/user-guide/oauth-ext-custom
  if (trust?.type === SnowflakeOAuthType.CUSTOM && !isTime(iat)) {
    return outcome.failed(
      id,
      `it has no time at which it was issued (iat is ${quote(iat)}), which Snowflake requires with CUSTOM`,
      "configure the server to set iat (in PingFederate, Include Issued At Claim of the access token manager: remove omitIssuedAtField)",
    );
  }
  const start = isTime(nbf) ? nbf : isTime(iat) ? iat : undefined;
  if (start !== undefined && start > seconds + SKEW_SECONDS) {
    return outcome.failed(
      id,
      looksLikeMilliseconds(start) ? `it is valid from ${start}, ${MILLISECONDS}` : `it is not valid before ${at(start)}`,
      looksLikeMilliseconds(start) ? SECONDS : "correct the clock of the authorization server, or of this machine",
      "EXTERNAL_OAUTH_ACCESS_TOKEN_NOT_YET_VALID",
    );
  }
  return looksLikeMilliseconds(exp)
    ? outcome.unknown(id, `it expires at ${exp}, ${MILLISECONDS}`, SECONDS)
    : outcome.passed(id, `until ${at(exp)}`);
}

/** No token lasts until the year 5138; in milliseconds that is the year 1973. */
const FIRST_MILLISECONDS = 1e11;
const looksLikeMilliseconds = (time: number) => time >= FIRST_MILLISECONDS;
const MILLISECONDS = "which seems to be in milliseconds";
const SECONDS = "configure the server to write times in seconds (RFC 7519, section 2)";

/** The last second that a date can hold. */
const LAST_SECOND = 8.64e12;
const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= LAST_SECOND;
const at = (seconds: number) => new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
