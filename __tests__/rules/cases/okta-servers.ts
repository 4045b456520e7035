import { OktaIssuerMode } from "../../../lib/okta/issuer-mode";
import { oktaServerRules } from "../../../lib/okta/server-rules";
import { SigmaAuthServerProps } from "../../../lib/okta/props";
import { caseTable, LIST_REFERENCES, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";
const ISSUER = "https://acme.okta.com/oauth2/ausexampleserver0000";

const made = (server: Partial<SigmaAuthServerProps> = {}): SigmaAuthServerProps => ({ audience: AUDIENCE, ...server });
const existing = (server: Partial<SigmaAuthServerProps> = {}) => made({ serverId: "ausexampleserver0000", issuer: ISSUER, ...server });
const issued = (issuer: string) => existing({ issuer });

export const oktaServerCases = caseTable<SigmaAuthServerProps>(
  "Okta's authorization servers",
  ruleRunner(oktaServerRules),
  [
    {
      id: "OKTA-SERVER-NAME",
      severity: "error",
      allowed: "1 to 100 characters on one line",
      fix: "choose a plain name",
      fires: [
        { when: "the name is empty", subject: made({ name: "" }), at: "name", given: 'given ""' },
        { when: "the name has 101 characters", subject: made({ name: "a".repeat(101) }), at: "name", given: "aaaa" },
        { when: "the name of an existing server has a quote", subject: existing({ name: "it's" }), at: "name", given: 'given "it\'s"' },
      ],
      quiet: [
        { when: "the name has 100 characters", subject: made({ name: "a".repeat(100) }) },
        { when: "there is no name", subject: made() },
      ],
    },
    {
      id: "OKTA-AUDIENCE",
      severity: "error",
      allowed: "one URI of at most 255 characters, without spaces, quotes and backslashes",
      fix: "use the URL of the Snowflake account, or the Databricks account's id",
      fires: [
        { when: "the audience is empty", subject: made({ audience: "" }), at: "audience", given: 'given ""' },
        { when: "the audience has 256 characters", subject: made({ audience: "a".repeat(256) }), at: "audience", given: "aaaa" },
        { when: "the audience has a space", subject: made({ audience: `${AUDIENCE} ` }), at: "audience", given: '.com "' },
        { when: "the audience has a quote", subject: made({ audience: "it's" }), at: "audience", given: '"it\'s"' },
        { when: "the audience has a control character", subject: made({ audience: "a\u0007" }), at: "audience", given: "a\\u0007" },
      ],
      quiet: [
        { when: "the audience has 255 characters", subject: made({ audience: "a".repeat(255) }) },
        { when: "the audience is no URL", subject: made({ audience: "api://sigma" }) },
        { when: "the audience is the account's URL", subject: made() },
      ],
    },
    {
      id: "OKTA-ACCESS-LIFETIME",
      severity: "error",
      allowed: "5 to 1440 minutes",
      fix: "use 60",
      fires: [
        { when: "access tokens live 4 minutes", subject: made({ accessTokenMinutes: 4 }), at: "accessTokenMinutes", given: "given 4" },
        { when: "they live 1441 minutes", subject: made({ accessTokenMinutes: 1441 }), at: "accessTokenMinutes", given: "given 1441" },
      ],
      quiet: [
        { when: "access tokens live 5 minutes", subject: made({ accessTokenMinutes: 5 }) },
        { when: "they live 1440 minutes", subject: made({ accessTokenMinutes: 1440 }) },
        { when: "nothing is said about it", subject: made() },
      ],
    },
    {
      id: "OKTA-REFRESH-LIFETIME",
      severity: "error",
      allowed: "at most 1825 days",
      fix: "use 90",
      fires: [
        { when: "refresh tokens live 1826 days", subject: made({ refreshTokenDays: 1826 }), at: "refreshTokenDays", given: "given 1826" },
        { when: "they do so unused", subject: made({ refreshTokenIdleDays: 1826 }), at: "refreshTokenIdleDays", given: "given 1826" },
      ],
      quiet: [{ when: "both are 1825 days", subject: made({ refreshTokenDays: 1825, refreshTokenIdleDays: 1825 }) }],
    },
    {
      id: "OKTA-IDLE-ACCESS",
      severity: "error",
      allowed: "at least the lifetime of the access token",
      fix: "raise the idle lifetime, or lower accessTokenMinutes",
      fires: [
        {
          when: "an access token outlives the idle lifetime by a minute",
          subject: made({ accessTokenMinutes: 1441, refreshTokenIdleDays: 1 }),
          at: "refreshTokenIdleDays",
          given: "given 1",
          allowed: "1441 minutes",
        },
        {
          when: "an access token of the default lifetime does",
          subject: made({ refreshTokenIdleDays: 0 }),
          at: "refreshTokenIdleDays",
          given: "given 0",
          allowed: "60 minutes",
        },
      ],
      quiet: [
        { when: "both are a day", subject: made({ accessTokenMinutes: 1440, refreshTokenIdleDays: 1 }) },
        { when: "there is no idle lifetime", subject: made({ accessTokenMinutes: 1440 }) },
      ],
    },
    {
      id: "OKTA-ISSUER-MODE",
      severity: "error",
      allowed: "ORG_URL, CUSTOM_URL",
      fix: "the data platform trusts exactly one issuer",
      fires: [
        {
          when: "the issuer follows the request",
          subject: made({ issuerMode: "DYNAMIC" as OktaIssuerMode }),
          at: "issuerMode",
          given: 'given "DYNAMIC"',
        },
        {
          when: "the mode is in lower case",
          subject: made({ issuerMode: "org_url" as OktaIssuerMode }),
          at: "issuerMode",
          given: 'given "org_url"',
        },
      ],
      quiet: [
        { when: "the issuer is the org's", subject: made({ issuerMode: OktaIssuerMode.ORG_URL }) },
        { when: "the issuer is the custom domain's", subject: made({ issuerMode: OktaIssuerMode.CUSTOM_URL }) },
      ],
    },
    {
      id: "OKTA-EXISTING-SERVER",
      severity: "error",
      allowed: "only with the id of an existing server",
      fix: "set the server's id, or remove this",
      fires: [
        { when: "there is an issuer and no server's id", subject: made({ issuer: ISSUER }), at: "issuer", given: "without the id" },
        {
          when: "scope and claim shall exist on a server that is made here",
          subject: made({ scopeExists: true, claimExists: true }),
          at: ["scopeExists", "claimExists"],
          given: "given true without the id of an existing server",
        },
        {
          when: "an existing server shall be changed",
          subject: existing({ description: "Sigma", issuerMode: OktaIssuerMode.ORG_URL }),
          at: ["description", "issuerMode"],
          given: "with the id of an existing server",
          allowed: "only for a server that is created here",
          fix: "remove it: an existing server is not changed",
        },
        {
          when: "the id is a URL",
          subject: existing({ serverId: ISSUER }),
          at: "serverId",
          given: '"https://acme.okta.com/',
          allowed: 'usually 20 that begin with aus, or "default"',
          fix: "copy the last part of the server's Issuer URI",
        },
        {
          when: "the id has 65 characters",
          subject: existing({ serverId: "a".repeat(65) }),
          at: "serverId",
          given: "aaaa",
          allowed: "letters and digits",
          fix: "copy the last part",
        },
        {
          when: "there is neither issuer nor name",
          subject: existing({ issuer: undefined }),
          at: "issuer",
          given: "given nothing",
          allowed: "the issuer of the existing server, or its exact name",
          fix: "set one of them",
        },
      ],
      quiet: [
        { when: "there are id and issuer", subject: existing({ scopeExists: true, claimExists: false }) },
        { when: "there are id and name", subject: existing({ issuer: undefined, name: "Sigma" }) },
        { when: "the id has 64 characters", subject: existing({ serverId: "a".repeat(64) }) },
        { when: "the id is that of Okta's own server", subject: existing({ serverId: "default" }) },
        { when: "a server is made with description and mode", subject: made({ description: "Sigma", issuerMode: OktaIssuerMode.ORG_URL }) },
      ],
    },
    {
      id: "OKTA-EXISTING-ISSUER",
      severity: "error",
      allowed: "the issuer of a custom authorization server, https://<org>.okta.com/oauth2/<id>, without a trailing slash",
      fix: "copy the Issuer URI from the server's page",
      fires: [
        {
          when: "it is the org's own server",
          subject: issued("https://acme.okta.com"),
          at: "issuer",
          given: "is not the issuer of a custom",
        },
        { when: "it ends with a slash", subject: issued(`${ISSUER}/`), at: "issuer", given: "is not the issuer of a custom" },
        {
          when: "it is the metadata's URL",
          subject: issued(`${ISSUER}/.well-known/x`),
          at: "issuer",
          given: "is not the issuer of a custom",
        },
        { when: "it has a query", subject: issued(`${ISSUER}?a=b`), at: "issuer", given: "is not the issuer of a custom" },
        { when: "it is not https", subject: issued(ISSUER.replace("https", "http")), at: "issuer", given: "is not https" },
        {
          when: "its host has upper case",
          subject: issued(ISSUER.replace("acme", "ACME")),
          at: "issuer",
          given: "is not in canonical form",
        },
      ],
      quiet: [
        { when: "it is that of a custom server", subject: issued(ISSUER) },
        {
          when: "it is that of Okta's default server on a custom domain",
          subject: issued("https://login.acme.example.com/oauth2/default"),
        },
        { when: "there is none", subject: existing({ issuer: undefined, name: "Sigma" }) },
      ],
    },
    {
      id: "OKTA-EXISTING-POLICY",
      severity: "error",
      allowed: "not with an existing access policy",
      fix: "set it in that policy's rule, or remove policyId",
      fires: [
        {
          when: "a lifetime is given",
          subject: existing({ policyId: "00pexamplepolicy0000", refreshTokenDays: 90 }),
          at: "refreshTokenDays",
          given: "given 90 with policyId",
        },
        {
          when: "everything is given that a policy consists of",
          subject: existing({
            policyId: "00pexamplepolicy0000",
            accessTokenMinutes: 60,
            refreshTokenDays: 90,
            refreshTokenIdleDays: 90,
            policyPriority: 1,
            policyGroupIds: ["00gexampleanalysts00"],
          }),
          at: ["accessTokenMinutes", "refreshTokenDays", "refreshTokenIdleDays", "policyPriority", "policyGroupIds"],
          given: "with policyId",
        },
      ],
      quiet: [
        { when: "the policy is all there is", subject: existing({ policyId: "00pexamplepolicy0000", offlineAccess: true }) },
        { when: "the policy is made here", subject: existing({ refreshTokenDays: 90, policyPriority: 2, policyGroupIds: ["00gexample"] }) },
      ],
    },
    {
      id: "OKTA-POLICY-PRIORITY",
      severity: "error",
      allowed: "a whole number of at least 1",
      fix: "use 1",
      fires: [
        { when: "the priority is 0", subject: made({ policyPriority: 0 }), at: "policyPriority", given: "given 0" },
        { when: "the priority is a fraction", subject: made({ policyPriority: 1.5 }), at: "policyPriority", given: "given 1.5" },
      ],
      quiet: [
        { when: "the priority is 1", subject: made({ policyPriority: 1 }) },
        { when: "there is none", subject: made() },
      ],
    },
    {
      id: "OKTA-POLICY-GROUPS",
      severity: "error",
      allowed: "one group or more",
      fix: "omit it to include everyone who is assigned",
      fires: [{ when: "there is no group in it", subject: made({ policyGroupIds: [] }), at: "policyGroupIds", given: "an empty list" }],
      quiet: [
        { when: "there is one", subject: made({ policyGroupIds: ["00gexampleanalysts00"] }) },
        { when: "it is left out", subject: made() },
      ],
    },
    {
      id: "OKTA-ADOPT-DEFAULT",
      severity: "error",
      allowed: "a server that only Sigma uses",
      fix: "do not adopt it, so that a server is created",
      fires: ["default", "Default"].map((serverId) => ({
        when: `${serverId} is adopted`,
        subject: made({ adopt: { server: { id: serverId } } }),
        at: "adopt.server",
        given: `"${serverId}"`,
      })),
      quiet: [
        { when: "another is adopted", subject: made({ adopt: { server: { id: "ausexampleserver0000" } } }) },
        { when: "it is used as it is", subject: existing({ serverId: "default" }) },
      ],
    },
    {
      id: "OKTA-DEFAULT-SERVER",
      severity: "warning",
      allowed: "a server that only Sigma uses",
      fix: "restrict the default server's policy",
      fires: [
        { when: "it is used as it is", subject: existing({ serverId: "default" }), at: "serverId", given: '"default"' },
        {
          when: "the issuer tells it",
          subject: existing({ issuer: "https://acme.okta.com/oauth2/default" }),
          at: "serverId",
          given: '"ausexampleserver0000"',
        },
      ],
      quiet: [
        { when: "another is used", subject: existing() },
        { when: "a server is made", subject: made({ name: "default" }) },
      ],
    },
  ],
  [
    ...withReferences(made(), {
      audience: TEXT_REFERENCES,
      name: TEXT_REFERENCES,
      issuerMode: TEXT_REFERENCES,
      description: TEXT_REFERENCES,
      accessTokenMinutes: NUMBER_REFERENCES,
      refreshTokenDays: NUMBER_REFERENCES,
      refreshTokenIdleDays: NUMBER_REFERENCES,
      policyPriority: NUMBER_REFERENCES,
      policyGroupIds: LIST_REFERENCES,
    }),
    ...withReferences(made({ accessTokenMinutes: 60, refreshTokenDays: 90, refreshTokenIdleDays: 90 }), {
      accessTokenMinutes: NUMBER_REFERENCES,
      refreshTokenIdleDays: NUMBER_REFERENCES,
    }),
    ...withReferences(existing(), { serverId: TEXT_REFERENCES, issuer: TEXT_REFERENCES, policyId: TEXT_REFERENCES }),
  ],
);
