import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { AnyRoleMode } from "../../../lib/snowflake/any-role-mode";
import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { Documents } from "../documents/documents";
import { urlProblem } from "../documents/fetch-json";
import { keySetProblem, keysOf } from "../documents/keys";
import { jwksUriOf, Metadata } from "../documents/metadata";
import { quoteUrl } from "../documents/url";
import { Trust } from "../model/setup";
import { checkIssuer } from "./issuer";
import { NO_METADATA } from "./server";

/** Whether what is trusted is what the authorization server says of itself. */
export function checkTrust(trust: Trust, documents: Documents): Check[] {
  const outcome = new Outcomes(trust.name);
  const metadata = "json" in documents.metadata ? documents.metadata.json : undefined;
  const isSnowflake = trust.type !== undefined || trust.anyRoleMode !== undefined || trust.enabled !== undefined;
  return [
    metadata === undefined ? outcome.unknown("VERIFY-ISSUER", NO_METADATA) : checkIssuer(trust, metadata, outcome),
    checkJwksUrl(trust, metadata, documents, outcome),
    checkAudience(trust, outcome),
    ...(isSnowflake ? [checkIntegration(trust, outcome)] : []),
    ...(trust.anyRoleMode === undefined ? [] : [checkAnyRole(trust.anyRoleMode, outcome)]),
  ];
}

const MOST_JWKS_URLS = 3;

function checkJwksUrl(trust: Trust, metadata: Metadata | undefined, documents: Documents, outcome: Outcomes): Check {
  const id = "VERIFY-JWKS-URL";
  const urls = trust.jwksUrls ?? [];
  if (urls.length === 0)
    return outcome.unknown(
      id,
      "it is not known which keys are trusted",
      "give --jwks-url; with an RSA key in Snowflake, verify --token - tells",
    );
  const most = trust.type === SnowflakeOAuthType.AZURE ? MOST_JWKS_URLS : 1;
  if (trust.type !== undefined && urls.length > most) {
    return outcome.failed(
      id,
      `${urls.length} URLs are trusted; Snowflake takes ${most} with ${trust.type}`,
      "leave the right one (EXTERNAL_OAUTH_JWS_KEYS_URL)",
    );
  }
  for (const url of urls) {
    const fetched = documents.keys.get(url);
    const problem = fetched === undefined ? undefined : keySetProblem(fetched);
    if (problem !== undefined)
      return outcome.failed(id, `${quoteUrl(url)}: ${problem.why}`, `${problem.fix}; Snowflake reads the keys there`);
  }
  const own = metadata === undefined ? undefined : jwksUriOf(metadata);
  if (own === undefined) return outcome.unknown(id, NO_METADATA);
  if (urls.includes(own)) return outcome.passed(id);
  const odd = urlProblem(own);
  if (odd !== undefined) {
    return outcome.unknown(
      id,
      `the document names ${quoteUrl(own)}, which ${odd}: there is nothing to compare with`,
      "let the document name an absolute https URL (VERIFY-HTTPS)",
    );
  }
  return compareKeys(own, urls, documents, outcome);
}

/** Two URLs may lead to the same keys, as in Entra, or with a custom domain. */
function compareKeys(own: string, urls: readonly string[], { keys }: Documents, outcome: Outcomes): Check {
  const idsAt = (url: string) => {
    const fetched = keys.get(url);
    return fetched !== undefined && "json" in fetched ? (keysOf(fetched.json) ?? []).map(({ kid, n }) => JSON.stringify([kid, n])) : [];
  };
  const trusted = new Set(urls.flatMap(idsAt));
  return idsAt(own).some((key) => trusted.has(key))
    ? outcome.passed("VERIFY-JWKS-URL", "another URL than the document names, with the same keys")
    : outcome.failed(
        "VERIFY-JWKS-URL",
        `the document names ${quoteUrl(own)}, ${quoteUrl(urls[0])} is trusted and has none of its keys`,
        "set the keys' URL to what the document names (EXTERNAL_OAUTH_JWS_KEYS_URL)",
      );
}

function checkAudience({ audiences, accountUrl }: Trust, outcome: Outcomes): Check {
  const id = "VERIFY-AUDIENCE";
  if (audiences === undefined || audiences.length === 0) {
    return accountUrl === undefined
      ? outcome.unknown(id, "it is not known which audiences are trusted", "give --audience")
      : outcome.passed(id, `Snowflake trusts the account's URL, ${quote(accountUrl)}`);
  }
  const odd = audiences.find((audience) => accountUrlProblem(audience) !== undefined);
  if (odd !== undefined) {
    // Snowflake compares characters: it is right where the tokens are as odd.
    return outcome.unknown(
      id,
      `${quote(odd)} ${accountUrlProblem(odd)}: right only if the tokens have it exactly so`,
      "use https://<organization>-<account>.snowflakecomputing.com on both sides, in lower case, with dashes for underscores (audience)",
    );
  }
  return outcome.passed(id);
}

/** What is wrong with an audience that is meant to be an account's URL. */
function accountUrlProblem(audience: string): string | undefined {
  if (!/snowflakecomputing\.(com|cn)/i.test(audience)) return undefined;
  if (!audience.startsWith("https://")) return "does not begin with https://";
  if (/snowflakecomputing\.(com|cn)\/$/i.test(audience)) return "ends in a slash";
  if (!/snowflakecomputing\.(com|cn)$/i.test(audience)) return "has a path";
  if (audience.includes("_")) return "has an underscore";
  return audience === audience.toLowerCase() ? undefined : "has upper-case letters";
}

function checkIntegration(trust: Trust, outcome: Outcomes): Check {
  const id = "VERIFY-INTEGRATION";
  if (trust.enabled === false)
    return outcome.failed(
      id,
      "the integration is not in force",
      "set snowflake.enabled: true",
      "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_ENABLED",
    );
  const custom = [trust.scopeAttribute, trust.scopeDelimiter].some((setting) => setting !== undefined);
  if (custom && trust.type !== undefined && trust.type !== SnowflakeOAuthType.CUSTOM) {
    return outcome.failed(id, `scope attribute and delimiter with ${trust.type}`, "leave them out: Snowflake takes them with CUSTOM alone");
  }
  return trust.type === undefined ? outcome.unknown(id, "its type is not known", "give --snowflake-type") : outcome.passed(id);
}

function checkAnyRole(mode: AnyRoleMode, outcome: Outcomes): Check {
  const id = "VERIFY-ANY-ROLE";
  switch (mode) {
    case AnyRoleMode.ENABLE:
      return outcome.passed(id);
    case AnyRoleMode.DISABLE:
      return outcome.failed(id, "the any-role mode is DISABLE, and Sigma asks for session:role-any", "set snowflake.anyRoleMode: ENABLE");
    case AnyRoleMode.ENABLE_FOR_PRIVILEGE:
      return outcome.unknown(
        id,
        "only roles may that were granted USE_ANY_ROLE on the integration",
        "run SHOW GRANTS ON INTEGRATION in Snowflake",
      );
  }
}
