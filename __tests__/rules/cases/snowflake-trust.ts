import { IdentityProviderKind } from "../../../lib/authorization-server";
import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { ExternalOAuthSubject, externalOAuthRules } from "../../../lib/snowflake/external-oauth-rules";
import { caseTable, LIST_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";
import { AZURE, CUSTOM, integration, OKTA, PING_FEDERATE } from "../support/integration";

const typed = (kind: IdentityProviderKind, type: SnowflakeOAuthType) => integration({ kind }, type);
const named = (integrationName: string) => integration({ integrationName });
const issued = (issuer: string, type = OKTA) => integration({ issuer }, type);
const keys = (count: number, type = OKTA) =>
  integration({ jwksUris: Array.from({ length: count }, (_, index) => `https://idp.acme.com/keys/${index}`) }, type);
const keysAt = (...jwksUris: string[]) => integration({ jwksUris }, AZURE);
const audiences = (type: SnowflakeOAuthType, ...list: string[]) => integration({ audiences: list }, type);
const entra = (userMappingClaims: string[]) => integration({ userMappingClaims, claimsUnjudged: true }, AZURE);
const claims = (...userMappingClaims: string[]) => integration({ userMappingClaims });

const ACCOUNT = "https://acme-analytics.snowflakecomputing.com";
const NO_CUSTOM_SERVER = "is not the issuer of a custom authorization server";
const AZURE_FORMS = "https://sts.windows.net/<tenant id>/ (v1 tokens, with a slash) or https://login.microsoftonline.com/<tenant id>/v2.0";

/** What Snowflake trusts: names, issuer, keys, audiences and the user's claim. */
export const snowflakeTrustCases = caseTable<ExternalOAuthSubject>(
  "Snowflake's trust",
  ruleRunner(externalOAuthRules),
  [
    {
      id: "SNOW-MUTABLE-CLAIM",
      severity: "warning",
      allowed: "upn, compared with LOGIN_NAME, or oid",
      fix: "Entra ID does not verify it",
      fires: ["email", "preferred_username", "unique_name"].map((claim) => ({
        when: `${claim} names the user`,
        subject: entra(["upn", claim]),
        at: "userMappingClaims[1]",
        given: `"${claim}"`,
      })),
      quiet: [
        { when: "upn and oid name the user", subject: entra(["upn", "oid"]) },
        { when: "the server is made here, and has said so", subject: { ...entra(["email"]), claimsUnjudged: false } },
        { when: "the server is not Entra", subject: integration({ userMappingClaims: ["email"], claimsUnjudged: true }) },
      ],
    },
    {
      id: "SNOW-TYPE",
      severity: "error",
      allowed: "CUSTOM",
      fix: "omit it to use the identity provider's default",
      fires: [
        {
          when: "Okta has Entra's",
          subject: typed(IdentityProviderKind.OKTA, AZURE),
          at: "integrationType",
          given: "AZURE",
          allowed: "OKTA, CUSTOM",
        },
        {
          when: "Entra has Okta's",
          subject: typed(IdentityProviderKind.ENTRA, OKTA),
          at: "integrationType",
          given: "OKTA",
          allowed: "AZURE, CUSTOM",
        },
        {
          when: "PingFederate has Okta's",
          subject: typed(IdentityProviderKind.PINGFEDERATE, OKTA),
          at: "integrationType",
          given: "OKTA",
          allowed: "PING_FEDERATE, CUSTOM",
        },
        ...[IdentityProviderKind.AUTH0, IdentityProviderKind.PINGONE].flatMap((kind) =>
          [OKTA, AZURE, PING_FEDERATE].map((type) => ({
            when: `${kind} has ${type}`,
            subject: typed(kind, type),
            at: "integrationType",
            given: type,
          })),
        ),
      ],
      quiet: [
        ...Object.values(IdentityProviderKind).map((kind) => ({ when: `${kind} has CUSTOM`, subject: typed(kind, CUSTOM) })),
        { when: "Okta has its own", subject: typed(IdentityProviderKind.OKTA, OKTA) },
        { when: "Entra has its own", subject: typed(IdentityProviderKind.ENTRA, AZURE) },
        { when: "PingFederate has its own", subject: typed(IdentityProviderKind.PINGFEDERATE, PING_FEDERATE) },
        ...[OKTA, AZURE, PING_FEDERATE].map((type) => ({
          when: `a server of which nothing is known has ${type}`,
          subject: typed(IdentityProviderKind.OTHER, type),
        })),
      ],
    },
    {
      id: "SNOW-TYPE-UNCONFIRMED",
      severity: "warning",
      allowed: "CUSTOM",
      fix: "test a login before others rely on it",
      fires: [{ when: "it is PING_FEDERATE", subject: integration({}, PING_FEDERATE), at: "integrationType", given: "PING_FEDERATE" }],
      quiet: [OKTA, AZURE, CUSTOM].map((type) => ({ when: `it is ${type}`, subject: integration({}, type) })),
    },
    {
      id: "SNOW-INTEGRATION-NAME",
      severity: "error",
      allowed: 'a letter or "_", then letters, digits, "_" and "$", at most 255 characters',
      fix: "use SIGMA_OAUTH",
      fires: [
        { when: "the name is empty", subject: named(""), at: "integrationName", given: 'given ""' },
        { when: "the name has a dash", subject: named("SIGMA-OAUTH"), at: "integrationName", given: '"SIGMA-OAUTH"' },
        { when: "the name begins with a digit", subject: named("1SIGMA"), at: "integrationName", given: '"1SIGMA"' },
        { when: "the name has 256 characters", subject: named("A".repeat(256)), at: "integrationName", given: "AAAA" },
        { when: "the name has a quote", subject: named('A"'), at: "integrationName", given: '"A\\""' },
      ],
      quiet: [
        { when: "the name has 255 characters", subject: named("A".repeat(255)) },
        { when: "the name has every kind of character", subject: named("_S1$") },
      ],
    },
    {
      id: "SNOW-INTEGRATION-CASE",
      severity: "warning",
      allowed: "upper case",
      fix: "every statement must then put it in double quotes",
      fires: [{ when: "the name has a small letter", subject: named("SIGMA_OAuth"), at: "integrationName", given: '"SIGMA_OAuth"' }],
      quiet: [{ when: "the name is in upper case", subject: named("SIGMA_OAUTH_2$") }],
    },
    {
      id: "SNOW-ISSUER",
      severity: "error",
      allowed: "the exact iss claim of the access tokens",
      fix: "copy it from an access token",
      fires: [
        { when: "Okta's has a slash at the end", subject: issued("https://a.okta.com/oauth2/b/"), at: "issuer", given: NO_CUSTOM_SERVER },
        {
          when: "Okta's is the org's own",
          subject: issued("https://a.okta.com"),
          at: "issuer",
          given: NO_CUSTOM_SERVER,
          allowed: "for OKTA",
        },
        {
          when: "Entra ID's has no slash at the end",
          subject: issued("https://sts.windows.net/a", AZURE),
          at: "issuer",
          given: "has not the form of Entra ID's issuers",
          allowed: AZURE_FORMS,
        },
        {
          when: "Entra ID's has a slash behind the version",
          subject: issued("https://login.microsoftonline.com/a/v2.0/", AZURE),
          at: "issuer",
          given: "has not the form of Entra ID's issuers",
        },
        {
          when: "PingFederate's is empty",
          subject: issued("", PING_FEDERATE),
          at: "issuer",
          given: "is empty",
          allowed: "Issuer Claim Value",
        },
        { when: "PingFederate's has a space", subject: issued("a b", PING_FEDERATE), at: "issuer", given: "has spaces or quotes" },
        {
          when: "another's is not https",
          subject: issued("http://a.b/", CUSTOM),
          at: "issuer",
          given: "is not https",
          allowed: "an https URL",
        },
        { when: "another's has a query", subject: issued("https://a.b/?c", CUSTOM), at: "issuer", given: "has quotes or a query" },
        { when: "another's has a quote", subject: issued("https://a.b/c'", CUSTOM), at: "issuer", given: "has quotes or a query" },
        { when: "another's is no URL", subject: issued("acme", CUSTOM), at: "issuer", given: "is not an absolute URL" },
      ],
      quiet: [
        { when: "Okta's is a custom server's", subject: issued("https://login.acme.com/oauth2/default") },
        { when: "Entra ID's is that of v1 tokens", subject: issued("https://sts.windows.net/a/", AZURE) },
        { when: "Entra ID's is that of v2 tokens", subject: issued("https://login.microsoftonline.com/a/v2.0", AZURE) },
        { when: "PingFederate's is no URL", subject: issued("acme", PING_FEDERATE) },
        { when: "another's ends with a slash", subject: issued("https://a.b/", CUSTOM) },
        { when: "another's ends without one", subject: issued("https://a.b/as", CUSTOM) },
      ],
    },
    {
      id: "SNOW-JWKS-COUNT",
      severity: "error",
      allowed: "exactly one with",
      fix: "use the JWKS URI of the issuer",
      fires: [
        ...[OKTA, PING_FEDERATE, CUSTOM].flatMap((type) =>
          [0, 2].map((count) => ({
            when: `${type} has ${count} URLs`,
            subject: keys(count, type),
            at: "jwksUris",
            given: `given ${count} URLs`,
            allowed: `exactly one with ${type}`,
          })),
        ),
        ...[0, 4].map((count) => ({
          when: `AZURE has ${count} URLs`,
          subject: keys(count, AZURE),
          at: "jwksUris",
          given: `given ${count} URLs`,
          allowed: "one to 3 with AZURE",
        })),
      ],
      quiet: [
        ...[OKTA, PING_FEDERATE, CUSTOM].map((type) => ({ when: `${type} has one URL`, subject: keys(1, type) })),
        ...[1, 2, 3].map((count) => ({ when: `AZURE has ${count}`, subject: keys(count, AZURE) })),
      ],
    },
    {
      id: "SNOW-JWKS-URI",
      severity: "error",
      allowed: "an absolute https URL that Snowflake can reach",
      fix: "copy jwks_uri from the metadata document",
      fires: [
        { when: "a URL is not https", subject: keysAt("http://a.b/keys"), at: "jwksUris[0]", given: "is not https" },
        { when: "a URL is empty", subject: keysAt("https://a.b/keys", ""), at: "jwksUris[1]", given: "is not an absolute URL" },
        { when: "a wrong URL stands behind a reference", subject: keysAt("${x}", "keys"), at: "jwksUris[1]", given: '"keys"' },
      ],
      quiet: [{ when: "URLs are https", subject: keysAt("https://a.b/keys", "https://a.b:8443/keys?kid=1") }],
    },
    {
      id: "SNOW-AUDIENCE",
      severity: "error",
      allowed: "the exact aud claim of the access tokens",
      fix: "use exactly the authorization server's audience",
      fires: [
        {
          when: "there is none",
          subject: audiences(OKTA),
          at: "audiences",
          given: "no audience",
          allowed: "one or more",
          fix: "set the authorization server's audience",
        },
        { when: "one is empty", subject: audiences(CUSTOM, "a", ""), at: "audiences[1]", given: "is empty" },
        { when: "one has 1025 characters", subject: audiences(OKTA, "a".repeat(1025)), at: "audiences[0]", given: "too long" },
        { when: "one has a quote", subject: audiences(OKTA, "it's"), at: "audiences[0]", given: "has spaces, quotes or backslashes" },
        {
          when: "one is there already",
          subject: audiences(CUSTOM, "a", "b", "a"),
          at: "audiences[2]",
          given: "a second time",
          allowed: "each audience once",
          fix: "remove it",
        },
        {
          when: "the account's URL has a slash at the end",
          subject: audiences(OKTA, `${ACCOUNT}/`),
          at: "audiences[0]",
          given: "more than the host",
        },
        { when: "the account's URL has a path", subject: audiences(OKTA, `${ACCOUNT}/x`), at: "audiences[0]", given: "more than the host" },
        {
          when: "the account's URL is not https",
          subject: audiences(OKTA, "http://acme.snowflakecomputing.cn"),
          at: "audiences[0]",
          given: "is not https",
        },
        {
          when: "the account's URL has upper case",
          subject: audiences(OKTA, "https://ACME-analytics.snowflakecomputing.com"),
          at: "audiences[0]",
          given: `is not in canonical form (${ACCOUNT}`,
        },
        { when: "a wrong one stands behind a reference", subject: audiences(CUSTOM, "${x}", "a b"), at: "audiences[1]", given: '"a b"' },
      ],
      quiet: [
        { when: "one has 1024 characters", subject: audiences(OKTA, "a".repeat(1024)) },
        { when: "one is the account's URL", subject: audiences(OKTA, ACCOUNT) },
        { when: "one is another URL with a path and a slash", subject: audiences(OKTA, "https://acme.com/api/") },
        { when: "one is no URL", subject: audiences(AZURE, "api://00000000-0000-0000-0000-000000000000") },
        { when: "the same reference stands twice", subject: audiences(CUSTOM, "${x}", "${x}") },
      ],
    },
    {
      id: "SNOW-AUDIENCE-COUNT",
      severity: "warning",
      allowed: "one; several are documented for CUSTOM only",
      fix: "test a login",
      fires: [OKTA, AZURE, PING_FEDERATE].map((type) => ({
        when: `${type} has two audiences`,
        subject: audiences(type, "a", "b"),
        at: "audiences",
        given: "given 2 audiences",
        fix: `that is not confirmed for ${type}`,
      })),
      quiet: [
        { when: "CUSTOM has two audiences", subject: audiences(CUSTOM, "a", "b") },
        ...[OKTA, AZURE, PING_FEDERATE].map((type) => ({ when: `${type} has one`, subject: audiences(type, "a") })),
      ],
    },
    {
      id: "SNOW-USER-CLAIM",
      severity: "error",
      allowed: "one or more claim names without spaces, quotes and backslashes",
      fix: "use the claim in which the authorization server puts the user's name",
      fires: [
        { when: "there is none", subject: claims(), at: "userMappingClaims", given: "no claim" },
        { when: "one is empty", subject: claims("upn", ""), at: "userMappingClaims[1]", given: 'given ""' },
        { when: "one has a space", subject: claims("user name"), at: "userMappingClaims[0]", given: '"user name"' },
        { when: "one has 256 characters", subject: claims("a".repeat(256)), at: "userMappingClaims[0]", given: "aaaa" },
        { when: "a wrong one stands behind a reference", subject: claims("${x}", "'"), at: "userMappingClaims[1]", given: `"'"` },
      ],
      quiet: [
        { when: "one has 255 characters", subject: claims("a".repeat(255)) },
        { when: "there are several", subject: claims("upn", "email", "https://acme.com/name") },
      ],
    },
    {
      id: "SNOW-SCOPE-SETTINGS",
      severity: "error",
      allowed: "only with CUSTOM",
      fix: "remove it",
      fires: [
        ...[OKTA, AZURE, PING_FEDERATE].map((type) => ({
          when: `${type} has a scope attribute and a delimiter`,
          subject: integration({ scopeMappingAttribute: "scp", scopeDelimiter: "," }, type),
          at: ["scopeMappingAttribute", "scopeDelimiter"],
          given: `with ${type}`,
        })),
        {
          when: "OKTA has a delimiter alone",
          subject: integration({ scopeDelimiter: " " }),
          at: "scopeDelimiter",
          given: 'given " " with OKTA',
        },
      ],
      quiet: [
        { when: "CUSTOM has both", subject: integration({ scopeMappingAttribute: "scope", scopeDelimiter: " " }, CUSTOM) },
        { when: "OKTA has neither", subject: integration() },
      ],
    },
    {
      id: "SNOW-SCOPE-FORM",
      severity: "error",
      allowed: "one character other than a quote or a backslash",
      fix: "most authorization servers separate scopes with a space",
      fires: [
        {
          when: "the attribute is another claim",
          subject: integration({ scopeMappingAttribute: "scopes" }, CUSTOM),
          at: "scopeMappingAttribute",
          given: 'given "scopes"',
          allowed: "scp, scope",
          fix: "use the claim that contains the scopes",
        },
        { when: "the delimiter is empty", subject: integration({ scopeDelimiter: "" }, CUSTOM), at: "scopeDelimiter", given: 'given ""' },
        {
          when: "it has two characters",
          subject: integration({ scopeDelimiter: ", " }, CUSTOM),
          at: "scopeDelimiter",
          given: 'given ", "',
        },
        { when: "it is a quote", subject: integration({ scopeDelimiter: "'" }, CUSTOM), at: "scopeDelimiter", given: `given "'"` },
        { when: "it is a tab", subject: integration({ scopeDelimiter: "\t" }, CUSTOM), at: "scopeDelimiter", given: 'given "\\t"' },
      ],
      quiet: [
        ...["scp", "scope"].map((claim) => ({
          when: `the attribute is ${claim}`,
          subject: integration({ scopeMappingAttribute: claim }, CUSTOM),
        })),
        ...[" ", ",", "|"].map((sign) => ({ when: `the delimiter is "${sign}"`, subject: integration({ scopeDelimiter: sign }, CUSTOM) })),
      ],
    },
  ],
  [OKTA, AZURE, CUSTOM].flatMap((type) =>
    withReferences(integration({}, type), {
      integrationName: TEXT_REFERENCES,
      issuer: TEXT_REFERENCES,
      jwksUris: LIST_REFERENCES.filter((list) => list.length === 1),
      audiences: LIST_REFERENCES.filter((list) => list.length === 1),
      userMappingClaims: LIST_REFERENCES,
      ...(type === CUSTOM && { scopeMappingAttribute: TEXT_REFERENCES, scopeDelimiter: TEXT_REFERENCES, audiences: LIST_REFERENCES }),
      ...(type === AZURE && { jwksUris: LIST_REFERENCES.filter((list) => list.length < 4) }),
    }),
  ),
);
