import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { EntraCloud } from "../../../lib/entra/entra-cloud";
import { Check, Outcomes } from "../model/check";
import { isPingFederate, issuerOf, Metadata } from "../documents/metadata";
import { quoteUrl } from "../../http/url";
import { Trust } from "../model/setup";

const ENTRA_CLOUDS = [EntraCloud.PUBLIC, EntraCloud.US_GOVERNMENT, EntraCloud.CHINA];

/** Compares the issuer in the document with the trusted issuer. */
export function checkIssuer(trust: Trust, metadata: Metadata, outcome: Outcomes): Check {
  const id = "VERIFY-ISSUER";
  const issuer = issuerOf(metadata);
  if (issuer === undefined) return outcome.unknown(id, "the document names no issuer");
  if (issuer.includes("{tenantid}")) {
    return outcome.failed(
      id,
      "the metadata URI is not for one tenant",
      "replace common or organizations with your tenant's id (identityProvider.tenantId)",
    );
  }
  if (trust.type === SnowflakeOAuthType.OKTA && URL.canParse(issuer) && new URL(issuer).pathname === "/") {
    return outcome.failed(
      id,
      `${quoteUrl(issuer)} is Okta's org authorization server, whose tokens are only for Okta`,
      "use a custom authorization server: its issuer has /oauth2/<id> (authorizationServer)",
    );
  }
  if (trust.issuer === undefined)
    return outcome.unknown(id, `the document says ${quoteUrl(issuer)}; the trusted one is unknown`, "pass --issuer");
  if (trust.issuer === issuer) return outcome.passed(id);
  const version1 = entraTenant(trust.issuer, 1);
  if (version1 !== undefined && version1 === entraTenant(issuer, 2)) {
    return outcome.passed(id, "version 1 of the same tenant: Entra's document names version 2 by design");
  }
  if (isPingFederate(metadata) || trust.type === SnowflakeOAuthType.PING_FEDERATE) {
    return outcome.unknown(
      id,
      `the document says ${quoteUrl(issuer)}, ${quoteUrl(trust.issuer)} is trusted: in PingFederate the access token manager decides`,
      "compare with its Issuer Claim Value, or inspect a token with verify --token -",
    );
  }
  return outcome.failed(
    id,
    `the document says ${quoteUrl(issuer)}, ${quoteUrl(trust.issuer)} is trusted: ${issuerDifference(issuer, trust.issuer)}`,
    issuerFix(trust),
    "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_FOUND",
  );
}

export const issuerFix = ({ type }: Trust) =>
  type === undefined
    ? "set what is trusted to the document's issuer"
    : "set EXTERNAL_OAUTH_ISSUER to the issuer of the tokens (identityProvider.issuer, if the config sets it)";

/** How two issuers differ, in words. */
export function issuerDifference(one: string, other: string): string {
  if (one === `${other}/` || other === `${one}/`) return "they differ in the trailing slash, which matters";
  if (one.toLowerCase() === other.toLowerCase()) return "they differ in upper and lower case, which matters";
  const versions = [entraVersion(one), entraVersion(other)];
  const tenants = [one, other].map((issuer) => entraTenant(issuer, 1) ?? entraTenant(issuer, 2));
  if (versions.every((version) => version !== undefined)) {
    return tenants[0] === tenants[1]
      ? "version 1 and version 2 of Entra's tokens (identityProvider.tokenVersion)"
      : "they are two tenants of Entra (identityProvider.tenantId)";
  }
  if (sameButHost(one, other)) return "they differ in the host, as with a custom domain (authorizationServer.issuerMode)";
  return "they are two servers";
}

function sameButHost(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const path = new URL(one).pathname;
  return path !== "/" && path === new URL(other).pathname;
}

const entraVersion = (issuer: string) => ([1, 2] as const).find((version) => entraTenant(issuer, version) !== undefined);

/** The tenant that an issuer of Entra's belongs to, for a version of its tokens. */
function entraTenant(issuer: string, version: 1 | 2): string | undefined {
  const prefixes = ENTRA_CLOUDS.map(({ loginHost, version1IssuerHost }) => `https://${version === 1 ? version1IssuerHost : loginHost}/`);
  const suffix = version === 1 ? "/" : "/v2.0";
  const prefix = prefixes.find((start) => issuer.startsWith(start));
  if (prefix === undefined || !issuer.endsWith(suffix)) return undefined;
  const tenant = issuer.slice(prefix.length, -suffix.length);
  return tenant === "" || tenant.includes("/") ? undefined : tenant;
}
