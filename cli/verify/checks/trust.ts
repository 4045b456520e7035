import { accountUrlProblem, ACCOUNT_URL_FORM } from "../../../lib/snowflake/account-url";
import { mostJwksUris, takesScopeSettings } from "../../../lib/snowflake/snowflake-oauth-type";
import { isRoleScope } from "../../../lib/sigma/scopes";
import { isAnyRole } from "../../../lib/snowflake/any-role-scope";
import { AnyRoleMode } from "../../../lib/snowflake/any-role-mode";
import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { Documents } from "../documents/documents";
import { urlProblem } from "../documents/fetch-json";
import { jwkOf, keySetProblem, keysOf } from "../documents/keys";
import { jwksUriOf, Metadata } from "../documents/metadata";
import { quoteUrl } from "../../http/url";
import { Trust } from "../model/setup";
import { checkIssuer } from "./issuer";
import { NO_METADATA } from "./server";

/** Whether Snowflake's settings match what the authorization server says about itself. */
export function checkTrust(trust: Trust, documents: Documents): Check[] {
  const outcome = new Outcomes(trust.name);
  const metadata = "json" in documents.metadata ? documents.metadata.json : undefined;
  const isSnowflake = trust.type !== undefined || trust.anyRoleMode !== undefined || trust.enabled !== undefined;
  return [
    metadata === undefined ? outcome.unknown("VERIFY-ISSUER", NO_METADATA) : checkIssuer(trust, metadata, outcome),
    checkJwksUri(trust, metadata, documents, outcome),
    checkAudience(trust, outcome),
    ...(isSnowflake ? [checkIntegration(trust, outcome)] : []),
    ...(trust.anyRoleMode === undefined ? [] : [checkAnyRole(trust.anyRoleMode, trust.scopes, outcome)]),
  ];
}

function checkJwksUri(trust: Trust, metadata: Metadata | undefined, documents: Documents, outcome: Outcomes): Check {
  const id = "VERIFY-JWKS-URI";
  const urls = trust.jwksUris ?? [];
  if (trust.rsaPublicKeys?.length) return checkStoredKeys(trust.rsaPublicKeys, metadata, documents, outcome);
  if (urls.length === 0)
    return outcome.unknown(id, "the trusted keys are unknown", "pass --jwks-uri; with an RSA key in Snowflake, use verify --token -");
  const most = mostJwksUris(trust.type);
  if (trust.type !== undefined && urls.length > most) {
    return outcome.failed(
      id,
      `${urls.length} URLs are trusted; Snowflake accepts ${most} with ${trust.type}`,
      "keep the right one (EXTERNAL_OAUTH_JWS_KEYS_URL)",
    );
  }
  for (const url of urls) {
    const fetched = documents.keys.get(url);
    const problem = fetched === undefined ? undefined : keySetProblem(fetched, url);
    if (problem !== undefined) return outcome.failed(id, problem.why, `${problem.fix}; Snowflake reads the keys there`);
  }
  const own = metadata === undefined ? undefined : jwksUriOf(metadata);
  if (own === undefined) return outcome.unknown(id, NO_METADATA);
  if (urls.includes(own)) return outcome.passed(id);
  const odd = urlProblem(own);
  if (odd !== undefined) {
    return outcome.unknown(
      id,
      `the document names ${quoteUrl(own)}, which ${odd}: there is nothing to compare it with`,
      "make the document name an absolute https URL (VERIFY-HTTPS)",
    );
  }
  return compareKeys(own, urls, documents, outcome);
}

/** Snowflake has the keys, and fetches none: one of them must be the server's. */
function checkStoredKeys(stored: readonly string[], metadata: Metadata | undefined, { keys }: Documents, outcome: Outcomes): Check {
  const id = "VERIFY-JWKS-URI";
  const own = metadata === undefined ? undefined : jwksUriOf(metadata);
  const fetched = own === undefined ? undefined : keys.get(own);
  const published = fetched !== undefined && "json" in fetched ? (keysOf(fetched.json) ?? []) : [];
  if (own === undefined || published.length === 0) {
    return outcome.unknown(id, "Snowflake has the keys, and there are none to compare them with", "use verify --token -");
  }
  const numbers = stored.map((key) => jwkOf(key)?.n);
  return published.some(({ n }) => numbers.includes(n))
    ? outcome.passed(id, "Snowflake has a key of the server, and fetches none")
    : outcome.failed(
        id,
        `Snowflake has none of the keys at ${quoteUrl(own)}`,
        "add the key that the server signs with to snowflake.rsaPublicKeys (EXTERNAL_OAUTH_RSA_PUBLIC_KEY)",
      );
}

/** Two URLs may lead to the same keys, as in Entra, or with a custom domain. */
function compareKeys(own: string, urls: readonly string[], { keys }: Documents, outcome: Outcomes): Check {
  const idsAt = (url: string) => {
    const fetched = keys.get(url);
    return fetched !== undefined && "json" in fetched ? (keysOf(fetched.json) ?? []).map(({ kid, n }) => JSON.stringify([kid, n])) : [];
  };
  const trusted = new Set(urls.flatMap(idsAt));
  return idsAt(own).some((key) => trusted.has(key))
    ? outcome.passed("VERIFY-JWKS-URI", "the URL differs from the one in the document, but has the same keys")
    : outcome.failed(
        "VERIFY-JWKS-URI",
        `the document names ${quoteUrl(own)}, ${quoteUrl(urls[0])} is trusted and has none of its keys`,
        "set the keys' URL to the one in the document (EXTERNAL_OAUTH_JWS_KEYS_URL)",
      );
}

function checkAudience({ audiences, accountUrl }: Trust, outcome: Outcomes): Check {
  const id = "VERIFY-AUDIENCE";
  if (audiences === undefined || audiences.length === 0) {
    return accountUrl === undefined
      ? outcome.unknown(id, "the trusted audiences are unknown", "pass --audience")
      : outcome.passed(id, `Snowflake trusts the account's URL, ${quote(accountUrl)}`);
  }
  const odd = audiences.find((audience) => accountUrlProblem(audience) !== undefined);
  if (odd !== undefined) {
    // Snowflake compares characters: it is right where the tokens are as odd.
    return outcome.unknown(
      id,
      `${quote(odd)} ${accountUrlProblem(odd)}: correct only if the tokens have exactly this`,
      `use ${ACCOUNT_URL_FORM} on both sides, in lower case, with dashes instead of underscores (audience)`,
    );
  }
  return outcome.passed(id);
}

function checkIntegration(trust: Trust, outcome: Outcomes): Check {
  const id = "VERIFY-INTEGRATION";
  if (trust.enabled === false)
    return outcome.failed(
      id,
      "the integration is disabled",
      "set snowflake.enabled: true",
      "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_ENABLED",
    );
  const custom = [trust.scopeMappingAttribute, trust.scopeDelimiter].some((setting) => setting !== undefined);
  if (custom && trust.type !== undefined && !takesScopeSettings(trust.type)) {
    return outcome.failed(id, `scope attribute and delimiter with ${trust.type}`, "remove them: Snowflake accepts them only with CUSTOM");
  }
  return trust.type === undefined ? outcome.unknown(id, "its type is unknown", "pass --integration-type") : outcome.passed(id);
}

function checkAnyRole(mode: AnyRoleMode, scopes: readonly string[] | undefined, outcome: Outcomes): Check {
  const id = "VERIFY-ANY-ROLE";
  switch (mode) {
    case AnyRoleMode.ENABLE:
      return outcome.passed(id);
    case AnyRoleMode.DISABLE:
      if (scopes?.some(isRoleScope) && !scopes.some(isAnyRole)) return outcome.passed(id, "Sigma requests the scope of one role");
      return outcome.failed(id, "the any-role mode is DISABLE, but Sigma requests session:role-any", "set snowflake.anyRoleMode: ENABLE");
    case AnyRoleMode.ENABLE_FOR_PRIVILEGE:
      return outcome.unknown(
        id,
        "only roles with USE_ANY_ROLE on the integration may be used",
        "run SHOW GRANTS ON INTEGRATION in Snowflake",
      );
  }
}
