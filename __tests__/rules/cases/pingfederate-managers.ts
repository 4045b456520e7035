import { pingFederateManagerRules } from "../../../lib/pingfederate/token-manager-rules";
import { SigmaPingFederateTokenManagerProps } from "../../../lib/pingfederate/props";
import { PingFederateContext } from "../../../lib/pingfederate/user-attribute";
import { UserAttribute, UserMapping } from "../../../lib/user-mapping";
import { caseTable, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";
import { HOSTILE_IDS } from "./pingfederate";

const { IDP_ADAPTER, AUTHENTICATION_POLICY_CONTRACT, DEFAULT } = PingFederateContext;

const manager = (options: Partial<SigmaPingFederateTokenManagerProps> = {}): SigmaPingFederateTokenManagerProps => ({
  baseUrl: "https://sso.acme.com",
  audience: "https://acme-analytics.snowflakecomputing.com",
  ...options,
});
const existing = (options: Partial<SigmaPingFederateTokenManagerProps> = {}) => manager({ existingManagerId: "snowflakeJwt", ...options });
const when = (text: string) => `it is ${JSON.stringify(text.slice(0, 40))}`;

export const pingFederateManagerCases = caseTable<SigmaPingFederateTokenManagerProps>(
  "PingFederate's access token managers",
  ruleRunner(pingFederateManagerRules),
  [
    {
      id: "PINGFEDERATE-URL",
      severity: "error",
      allowed: "an absolute https URL",
      fix: "use the runtime's URL",
      fires: [
        ...Object.entries({
          "": "not an absolute URL",
          "http://sso.acme.com": "not https",
          "https://sso.acme.com/": "more than scheme, host and port",
          "https://sso.acme.com/pf": "more than scheme, host and port",
          "https://sso.acme.com/?x": "more than scheme, host and port",
          "https://sso.acme.com:443": "canonical",
          "https://user@sso.acme.com": "user name",
          "https://*.acme.com": "wildcard",
          'https://sso.acme.com"': "no host has",
          "https://sso.acme.com'": "no host has",
          "https://sso.acme.com\nhttps://evil.example.com": "white space",
        }).map(([baseUrl, given]) => ({ when: when(baseUrl), subject: manager({ baseUrl }), at: "baseUrl", given })),
        ...Object.entries({
          "": "not an absolute URL",
          "/pf/JWKS": "not an absolute URL",
          "http://sso.acme.com/pf/JWKS": "not https",
          "https://sso.acme.com/pf/JWKS#a": "fragment",
        }).map(([jwksUri, given]) => ({
          when: `the keys' URL is ${JSON.stringify(jwksUri)}`,
          subject: manager({ jwksUri }),
          at: "jwksUri",
          given,
          fix: "omit it to use <baseUrl>/pf/JWKS",
        })),
      ],
      quiet: [
        { when: "both are right", subject: manager({ jwksUri: "https://keys.acme.com/ext/sigma?v=1" }) },
        { when: "the runtime has a port", subject: manager({ baseUrl: "https://sso.acme.com:9031" }) },
      ],
    },
    {
      id: "PINGFEDERATE-JWKS-REACHABLE",
      severity: "warning",
      allowed: "a host that the data platform can reach over the internet",
      fix: "publish the keys on such a host and set jwksUri, or set the keys themselves, in Snowflake with rsaPublicKeys, in Databricks with jwksJson",
      fires: [
        ...[
          "https://sso:9031",
          "https://10.0.0.5",
          "https://[::1]",
          "https://sso.acme.local",
          "https://sso.corp",
          "https://a.home.arpa",
        ].map((baseUrl) => ({ when: when(baseUrl), subject: manager({ baseUrl }), at: "baseUrl", given: baseUrl })),
        {
          when: "the keys are inside, too",
          subject: manager({ baseUrl: "https://sso", jwksUri: "https://keys.acme.internal/JWKS" }),
          at: "jwksUri",
          given: "keys.acme.internal",
        },
      ],
      quiet: [
        { when: "the runtime is on the internet", subject: manager() },
        { when: "the keys alone are", subject: manager({ baseUrl: "https://sso.corp", jwksUri: "https://keys.acme.com/JWKS" }) },
        { when: "a name only looks like an inner one", subject: manager({ baseUrl: "https://local.acme.com" }) },
        { when: "it is no URL, which is another rule's matter", subject: manager({ baseUrl: "sso" }) },
      ],
    },
    {
      id: "PINGFEDERATE-ISSUER",
      severity: "error",
      allowed: "1 to 255 characters without spaces, quotes, backslashes",
      fix: "copy the Issuer Claim Value",
      fires: [...HOSTILE_IDS.map((issuer) => ({ when: when(issuer), subject: manager({ issuer }), at: "issuer", given: "given" }))],
      quiet: [
        { when: "it is a URL with a slash", subject: manager({ issuer: "https://sso.acme.com/" }) },
        {
          when: "it is no URL, which the data platform may take",
          subject: manager({ issuer: "00000000-0000-0000-0000-000000000000" }),
        },
      ],
    },
    {
      id: "PINGFEDERATE-AUDIENCE",
      severity: "error",
      allowed: "one URI, 1 to 255 characters",
      fix: "use the URL of the Snowflake account, or the Databricks account's id",
      fires: HOSTILE_IDS.map((audience) => ({ when: when(audience), subject: manager({ audience }), at: "audience", given: "given" })),
      quiet: [
        { when: "it is the account's URL", subject: manager() },
        { when: "it is a URN", subject: manager({ audience: "urn:acme:snowflake" }) },
      ],
    },
    {
      id: "PINGFEDERATE-MANAGER-ID",
      severity: "error",
      allowed: "at most 32 letters and digits",
      fix: "use sigmaJwt",
      fires: [
        ...["", "sigma-jwt", "sigma_jwt", "sigma jwt", "sigmä", "a%{x}", "x".repeat(33)].map((managerId) => ({
          when: when(managerId),
          subject: manager({ managerId }),
          at: "managerId",
          given: "given",
        })),
        ...HOSTILE_IDS.map((existingManagerId) => ({
          when: `the existing one is ${JSON.stringify(existingManagerId.slice(0, 12))}`,
          subject: manager({ existingManagerId }),
          at: "existingManagerId",
          given: "given",
          allowed: "1 to 256 characters",
          fix: "copy the instance id",
        })),
      ],
      quiet: [
        { when: "it has 32 letters", subject: manager({ managerId: "x".repeat(32) }) },
        { when: "the existing one has a dash", subject: manager({ existingManagerId: "snowflake-jwt" }) },
      ],
    },
    {
      id: "PINGFEDERATE-MANAGER-NAME",
      severity: "error",
      allowed: "1 to 100 characters on one line",
      fix: "choose a plain name",
      fires: ["", " Sigma", "it's", "a\nb", "%{if}", "x".repeat(101)].map((name) => ({
        when: when(name),
        subject: manager({ name }),
        at: "name",
        given: "given",
      })),
      quiet: [{ when: "it is plain", subject: manager({ name: "Sigma JWT" }) }],
    },
    {
      id: "PINGFEDERATE-EXISTING",
      severity: "error",
      allowed: "only for a new access token manager",
      fix: "an existing manager is not changed",
      fires: [
        {
          when: "an existing one shall be changed",
          subject: existing({
            managerId: "a",
            name: "A",
            userAttribute: { attribute: "mail" },
            accessTokenMinutes: 60,
            adopt: { manager: {}, mapping: { id: "default|a" } },
          }),
          at: ["managerId", "name", "userAttribute", "accessTokenMinutes", "adopt.manager", "adopt.mapping"],
          given: "with an existing access token manager",
        },
      ],
      quiet: [
        { when: "nothing of it is", subject: existing({ adopt: {} }) },
        { when: "it is made here", subject: manager({ managerId: "a", name: "A", accessTokenMinutes: 60 }) },
      ],
    },
    {
      id: "PINGFEDERATE-ADOPT",
      severity: "error",
      allowed: "only together with it",
      fix: "also adopt the manager",
      fires: [
        {
          when: "the mapping alone is adopted",
          subject: manager({ adopt: { mapping: { id: "default|sigmaJwt" } } }),
          at: "adopt.mapping",
          given: "without the access token manager",
        },
      ],
      quiet: [
        { when: "both are", subject: manager({ adopt: { manager: { id: "sigmaJwt" }, mapping: { id: "default|sigmaJwt" } } }) },
        { when: "the manager alone is", subject: manager({ adopt: { manager: {} } }) },
      ],
    },
    {
      id: "PINGFEDERATE-ACCESS-LIFETIME",
      severity: "error",
      allowed: "a whole number of minutes, at least 1",
      fix: "use 60",
      fires: [0, -60, 0.5, NaN].map((accessTokenMinutes) => ({
        when: `it is ${accessTokenMinutes}`,
        subject: manager({ accessTokenMinutes }),
        at: "accessTokenMinutes",
        given: "given",
      })),
      quiet: [1, 60, 100_000].map((accessTokenMinutes) => ({
        when: `it is ${accessTokenMinutes}`,
        subject: manager({ accessTokenMinutes }),
      })),
    },
    {
      id: "PINGFEDERATE-USER-ATTRIBUTE",
      severity: "error",
      allowed: "1 to 255 characters",
      fix: "copy it from the administrative console",
      fires: [
        ...HOSTILE_IDS.map((text) => ({
          when: `both are ${JSON.stringify(text.slice(0, 12))}`,
          subject: manager({ userAttribute: { context: IDP_ADAPTER, contextId: text, attribute: text } }),
          at: ["userAttribute.contextId", "userAttribute.attribute"],
          given: "given",
        })),
        ...[undefined, DEFAULT].map((context) => ({
          when: `the context is ${context ?? "left out"} and has an id`,
          subject: manager({ userAttribute: { context, contextId: "HTMLFormAdapter" } }),
          at: "userAttribute.contextId",
          given: "with the context default",
          allowed: "only with another context",
          fix: "remove it",
        })),
        ...[IDP_ADAPTER, AUTHENTICATION_POLICY_CONTRACT].map((context) => ({
          when: `the context is ${context} and has no id`,
          subject: manager({ userAttribute: { context } }),
          at: "userAttribute.contextId",
          given: `nothing given with the context ${context}`,
          allowed: "the id of the adapter or contract",
          fix: "add it",
        })),
        {
          when: "Snowflake knows users by email address, and no attribute holds it",
          subject: manager({ userMapping: UserMapping.emailAddress() }),
          at: "userAttribute.attribute",
          given: "nothing given for an email address",
          allowed: "the attribute that holds it",
          fix: "set its name in the context",
        },
      ],
      quiet: [
        { when: "nothing is given", subject: manager() },
        { when: "an adapter has its id", subject: manager({ userAttribute: { context: IDP_ADAPTER, contextId: "HTMLFormAdapter" } }) },
        {
          when: "an attribute holds the email address",
          subject: manager({ userMapping: UserMapping.emailAddress(), userAttribute: { attribute: "mail" } }),
        },
        { when: "an existing manager fills the claim", subject: existing({ userMapping: UserMapping.emailAddress() }) },
        {
          when: "both are references",
          subject: manager({ userAttribute: { context: IDP_ADAPTER, contextId: "${var.adapter}", attribute: "it's ${var.x}" } }),
        },
      ],
    },
    {
      id: "PINGFEDERATE-CLAIM-VALUE",
      severity: "error",
      allowed: "no value",
      fix: "set userAttribute.attribute instead",
      fires: ["USER_KEY", "", "${var.x}"].map((value) => ({
        when: when(value),
        subject: manager({ userMapping: UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, value }) }),
        at: "userMapping.value",
        given: "given",
      })),
      quiet: [{ when: "there is none", subject: manager({ userMapping: UserMapping.loginName() }) }],
    },
    {
      id: "PINGFEDERATE-SCOPE-FORM",
      severity: "error",
      allowed: "scp, scope",
      fix: "omit it to use scp",
      fires: [
        ...["", "scopes", "sc'p"].map((scopeClaim) => ({
          when: `the claim is ${JSON.stringify(scopeClaim)}`,
          subject: manager({ scopeClaim }),
          at: "scopeClaim",
          given: "given",
        })),
        ...["", ",", "  ", "\n"].map((scopeDelimiter) => ({
          when: `the delimiter is ${JSON.stringify(scopeDelimiter)}`,
          subject: manager({ scopeDelimiter }),
          at: "scopeDelimiter",
          given: "given",
          allowed: "a space",
          fix: "omit it",
        })),
        {
          when: "the claim scope would be a list, which Snowflake reads from scp alone",
          subject: manager({ scopeClaim: "scope" }),
          at: "scopeClaim",
          given: '"scope" without scopeDelimiter',
          allowed: "scope as text with a delimiter",
          fix: "omit it to use scp",
        },
      ],
      quiet: [
        { when: "it is a list in scp", subject: manager({ scopeClaim: "scp" }) },
        { when: "it is text in scope", subject: manager({ scopeClaim: "scope", scopeDelimiter: " " }) },
        { when: "an existing manager has commas", subject: existing({ scopeClaim: "scope", scopeDelimiter: "," }) },
        { when: "an existing manager is as Snowflake takes it without a delimiter", subject: existing({ scopeClaim: "scope" }) },
      ],
    },
  ],
  withReferences(manager(), {
    baseUrl: TEXT_REFERENCES,
    audience: TEXT_REFERENCES,
    issuer: TEXT_REFERENCES,
    jwksUri: TEXT_REFERENCES,
    managerId: TEXT_REFERENCES,
    name: TEXT_REFERENCES,
    existingManagerId: TEXT_REFERENCES,
    scopeClaim: TEXT_REFERENCES,
    scopeDelimiter: TEXT_REFERENCES,
    accessTokenMinutes: NUMBER_REFERENCES,
  }),
);
