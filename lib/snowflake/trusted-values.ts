import { isPlainWord } from "../findings/plain-text";
import { show } from "../findings/rule";
import { hostOf, httpsUrlProblem } from "../findings/url";
import { isAccountHost } from "./account-url";
import { SnowflakeOAuthType } from "./snowflake-oauth-type";

/** What issuers look like, for messages. */
export const ISSUER_FORMS: Readonly<Record<SnowflakeOAuthType, string>> = {
  [SnowflakeOAuthType.OKTA]: "https://<org>.okta.com/oauth2/<id>, no slash at the end",
  [SnowflakeOAuthType.AZURE]:
    "https://sts.windows.net/<tenant id>/ (v1 tokens, with a slash) or https://login.microsoftonline.com/<tenant id>/v2.0",
  [SnowflakeOAuthType.PING_FEDERATE]: "the Issuer Claim Value of the access token manager",
  [SnowflakeOAuthType.CUSTOM]: "an https URL; a PingFederate issuer that is not a URL needs the type PING_FEDERATE",
};

/** What is wrong with an issuer, or undefined. */
export function issuerProblem(issuer: string, type: SnowflakeOAuthType): string | undefined {
  // PingFederate's issuer is free text; it need not be a URL.
  if (type === SnowflakeOAuthType.PING_FEDERATE) return isPlainWord(issuer) ? undefined : "is empty or has spaces or quotes";
  const problem = httpsUrlProblem(issuer) ?? (/['"\\?]/.test(issuer) ? "has quotes or a query" : undefined);
  if (problem) return problem;
  if (type === SnowflakeOAuthType.OKTA && !/^https:\/\/[^/]+\/oauth2\/[A-Za-z0-9_-]+$/.test(issuer)) {
    return "is not the issuer of a custom authorization server";
  }
  if (type === SnowflakeOAuthType.AZURE && !/^https:\/\/[^/]+\/[^/]+(\/|\/v2\.0)$/.test(issuer))
    return "has not the form of Entra ID's issuers";
  return undefined;
}

/** What is wrong with an audience, or undefined. */
export function audienceProblem(audience: string): string | undefined {
  if (!isPlainWord(audience, { most: 1024 })) return "is empty, too long, or has spaces, quotes or backslashes";
  const isAccountUrl = isAccountHost(hostOf(audience) ?? "");
  if (!isAccountUrl) return undefined;
  const problem = httpsUrlProblem(audience);
  return problem ?? (new URL(audience).origin === audience ? undefined : `has more than the host (${show(new URL(audience).origin)})`);
}
