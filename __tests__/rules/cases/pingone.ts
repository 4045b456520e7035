import { alertRules } from "../../../lib/pingone/alert-rules";
import { pingOneAppRules } from "../../../lib/pingone/app-rules";
import { PingOneRegion } from "../../../lib/pingone/pingone-region";
import { SigmaPingOneAppProps, SigmaPingOneResourceProps } from "../../../lib/pingone/props";
import { pingOneResourceRules } from "../../../lib/pingone/resource-rules";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { UserAttribute, UserMapping } from "../../../lib/user-mapping";
import { caseTable, LIST_REFERENCES, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const GUID = "00000000-0000-0000-0000-000000000000";

const resource = (options: Partial<SigmaPingOneResourceProps> = {}): SigmaPingOneResourceProps => ({
  environmentId: GUID,
  region: PingOneRegion.EUROPE,
  audience: "https://acme-analytics.snowflakecomputing.com",
  ...options,
});
const value = (text: string) => resource({ userMapping: UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, value: text }) });

export const pingOneResourceCases = caseTable<SigmaPingOneResourceProps>(
  "PingOne's resources",
  ruleRunner(pingOneResourceRules),
  [
    {
      id: "PINGONE-RESOURCE-ID",
      severity: "error",
      allowed: "a GUID in lower case",
      fix: "copy",
      fires: [
        {
          when: "the environment is a name",
          subject: resource({ environmentId: "Production" }),
          at: "environmentId",
          given: '"Production"',
        },
        {
          when: "what is adopted is given by name",
          subject: resource({ adopt: { resource: { id: "Sigma" }, scope: { id: "session:role-any" }, attribute: { id: "" } } }),
          at: ["adopt.resource.id", "adopt.scope.id", "adopt.attribute.id"],
          given: "given",
        },
      ],
      quiet: [
        { when: "all are GUIDs", subject: resource({ adopt: { resource: { id: GUID }, scope: { id: GUID }, attribute: { id: GUID } } }) },
      ],
    },
    {
      id: "PINGONE-ADOPT",
      severity: "error",
      allowed: "only together with the resource's id",
      fix: "also set the resource's id",
      fires: [
        {
          when: "parts are adopted of a resource that is made",
          subject: resource({ adopt: { scope: { id: GUID }, attribute: { id: GUID } } }),
          at: ["adopt.scope.id", "adopt.attribute.id"],
          given: "without the id of its resource",
        },
        {
          when: "a part is adopted after its resource",
          subject: resource({ adopt: { resource: {}, scope: { id: GUID } } }),
          at: "adopt.scope.id",
          given: "without the id of its resource",
        },
      ],
      quiet: [
        { when: "the resource is adopted alone", subject: resource({ adopt: { resource: { id: GUID } } }) },
        { when: "all of it has been imported", subject: resource({ adopt: { resource: {}, scope: {}, attribute: {} } }) },
      ],
    },
    {
      id: "PINGONE-RESOURCE-NAME",
      severity: "error",
      allowed: "1 to 100 characters on one line",
      fix: "choose a plain name",
      fires: [{ when: "the name is empty", subject: resource({ name: "" }), at: "name", given: '""' }],
      quiet: [{ when: "the name is plain", subject: resource({ name: "Sigma API" }) }],
    },
    {
      id: "PINGONE-AUDIENCE",
      severity: "error",
      allowed: "one URI without spaces, quotes, backslashes",
      fix: "use the URL of the Snowflake account, or the Databricks account's id",
      fires: ["", "a b", "it's", "https://api.pingone.com", "urn:PingIdentity", "x".repeat(256)].map((audience) => ({
        when: `it is ${audience.slice(0, 30) || "empty"}`,
        subject: resource({ audience }),
        at: "audience",
        given: "given",
      })),
      quiet: [{ when: "it is a URN", subject: resource({ audience: "urn:acme:snowflake" }) }],
    },
    {
      id: "PINGONE-DOMAIN",
      severity: "error",
      allowed: "a domain in lower case",
      fix: "remove the scheme and path",
      fires: ["https://login.acme.com", "login.acme.com/as", ""].map((customDomain) => ({
        when: `it is "${customDomain}"`,
        subject: resource({ customDomain, issuer: "https://login.acme.com/as" }),
        at: "customDomain",
        given: `"${customDomain}"`,
      })),
      quiet: [{ when: "it is a domain", subject: resource({ customDomain: "login.acme.com" }) }],
    },
    {
      id: "PINGONE-ISSUER",
      severity: "error",
      allowed: "the exact iss claim of the access tokens",
      fix: "copy it from an access token",
      fires: [{ when: "it is http", subject: resource({ issuer: "http://login.acme.com/as" }), at: "issuer", given: "which is not https" }],
      quiet: [{ when: "it is https", subject: resource({ issuer: "https://login.acme.com/as" }) }],
    },
    {
      id: "PINGONE-ISSUER-ASSUMED",
      severity: "warning",
      allowed: "the exact iss claim of the access tokens",
      fix: "compare it with the issuer in the metadata document",
      fires: [
        {
          when: "there is a custom domain and no issuer",
          subject: resource({ customDomain: "login.acme.com" }),
          at: "customDomain",
          given: "https://login.acme.com/as is assumed",
        },
      ],
      quiet: [
        { when: "there is none", subject: resource() },
        { when: "there are both", subject: resource({ customDomain: "login.acme.com", issuer: "https://login.acme.com/as" }) },
      ],
    },
    {
      id: "PINGONE-CLAIM-NAME",
      severity: "error",
      allowed: "not acr, amr, env, org, sid or p1.…, which PingOne writes itself",
      fix: "use a name such as snowflake_username or databricks_username",
      fires: ["acr", "amr", "env", "org", "sid", "p1.user"].map((claim) => ({
        when: `it is ${claim}`,
        subject: resource({ userMapping: UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, claim }) }),
        at: "userMapping.claim",
        given: `"${claim}"`,
      })),
      quiet: ["snowflake_username", "p1", "environment"].map((claim) => ({
        when: `it is ${claim}`,
        subject: resource({ userMapping: UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, claim }) }),
      })),
    },
    {
      id: "PINGONE-SCOPE-CLAIM",
      severity: "error",
      allowed: "scope, scp",
      fix: "omit it to use scope, or use scp, which needs no delimiter in Snowflake",
      fires: ["", "scopes", "SCP"].map((scopeClaim) => ({
        when: `it is "${scopeClaim}"`,
        subject: resource({ scopeClaim }),
        at: "scopeClaim",
        given: `"${scopeClaim}"`,
      })),
      quiet: [undefined, "scope", "scp"].map((scopeClaim) => ({ when: `it is ${scopeClaim}`, subject: resource({ scopeClaim }) })),
    },
    {
      id: "PINGONE-SCOPE-CLAIM-ROLES",
      severity: "error",
      allowed: "one scope, because the claim has the same text in every token",
      fix: "request one scope, or use scope as scopeClaim",
      fires: [
        {
          when: "the claim would have to have two",
          subject: resource({ scopeClaim: "scp", roleScopes: ["session:role:A", "session:role:B"] }),
          at: "roleScopes",
          given: "2 scopes with the claim scp",
        },
      ],
      quiet: [
        { when: "there is one", subject: resource({ scopeClaim: "scp", roleScopes: ["session:role:A"] }) },
        { when: "PingOne writes them", subject: resource({ scopeClaim: "scope", roleScopes: ["session:role:A", "session:role:B"] }) },
      ],
    },
    {
      id: "PINGONE-SCOPE-CLAIM-SHARED",
      severity: "warning",
      allowed: "scope, unless session:role-any is the only scope of the resource",
      fix: "check that it is",
      fires: [
        {
          when: "every token for an adopted resource gets the scope",
          subject: resource({ scopeClaim: "scp", adopt: { resource: { id: GUID } } }),
          at: "scopeClaim",
          given: '"scp" with an adopted resource',
        },
        {
          when: "the resource has been imported",
          subject: resource({ scopeClaim: "scp", adopt: { resource: {} } }),
          at: "scopeClaim",
          given: '"scp" with an adopted resource',
        },
      ],
      quiet: [
        { when: "the resource is new", subject: resource({ scopeClaim: "scp" }) },
        { when: "the claim is PingOne's", subject: resource({ scopeClaim: "scope", adopt: { resource: { id: GUID } } }) },
      ],
    },
    {
      id: "PINGONE-ACCESS-LIFETIME",
      severity: "error",
      allowed: "a whole number of minutes from 5 to 43200 in PingOne",
      fix: "use 60",
      fires: [4, 5.5, 43201].map((accessTokenMinutes) => ({
        when: `it is ${accessTokenMinutes}`,
        subject: resource({ accessTokenMinutes }),
        at: "accessTokenMinutes",
        given: `given ${accessTokenMinutes}`,
      })),
      quiet: [5, 43200].map((accessTokenMinutes) => ({ when: `it is ${accessTokenMinutes}`, subject: resource({ accessTokenMinutes }) })),
    },
    {
      id: "PINGONE-CLAIM-VALUE",
      severity: "error",
      allowed: "an attribute of the user",
      fix: "omit it to use user.username or user.email",
      fires: ["username", "user", "user.name + 1", "user.email}", "user['x']"].map((text) => ({
        when: `it is ${text}`,
        subject: value(text),
        at: "userMapping.value",
        given: "given",
      })),
      quiet: [{ when: "it is an attribute of an attribute", subject: value("user.name.given") }],
    },
    {
      id: "PINGONE-MUTABLE-CLAIM",
      severity: "warning",
      allowed: "user.username, or another attribute that no application lets users change",
      fix: "p1:update:user",
      fires: [
        ...["user.email", "user.nickname", "user.name.given", "user.mobilePhone", "user.snowflake"].map((text) => ({
          when: `it is ${text}`,
          subject: value(text),
          at: "userMapping.value",
          given: `"${text}"`,
        })),
        {
          when: "email addresses are mapped",
          subject: resource({ userMapping: UserMapping.emailAddress() }),
          at: "userMapping.value",
          given: "nothing given, so user.email names the user",
        },
      ],
      quiet: [
        ...["user.username", "user.id", "user.externalId"].map((text) => ({ when: `it is ${text}`, subject: value(text) })),
        { when: "there is none", subject: resource() },
      ],
    },
  ],
  withReferences(resource(), {
    environmentId: TEXT_REFERENCES,
    audience: TEXT_REFERENCES,
    name: TEXT_REFERENCES,
    issuer: TEXT_REFERENCES,
    accessTokenMinutes: NUMBER_REFERENCES,
  }),
);

const app = (options: Partial<SigmaPingOneAppProps> = {}): SigmaPingOneAppProps => ({
  deployment: SigmaDeployment.AWS_EU,
  environmentId: GUID,
  groupIds: [GUID],
  ...options,
});

export const pingOneAppCases = caseTable<SigmaPingOneAppProps>(
  "PingOne's applications",
  ruleRunner(pingOneAppRules),
  [
    {
      id: "PINGONE-ID",
      severity: "error",
      allowed: "a GUID in lower case",
      fix: "copy",
      fires: [
        { when: "a group's id is a name", subject: app({ groupIds: [GUID, "Analysts"] }), at: "groupIds[1]", given: '"Analysts"' },
        { when: "the environment is a name", subject: app({ environmentId: "acme" }), at: "environmentId", given: '"acme"' },
        { when: "what is adopted is a name", subject: app({ adopt: { id: "Sigma" } }), at: "adopt.id", given: '"Sigma"' },
      ],
      quiet: [{ when: "all are GUIDs", subject: app({ adopt: { id: GUID } }) }],
    },
    {
      id: "PINGONE-GROUP",
      severity: "error",
      allowed: "a group's name, 1 to 256 characters",
      fix: "use the exact name of the group",
      fires: [
        ...["", "it's", " A", "a\nb", "x".repeat(257)].map((name) => ({
          when: `a name is ${JSON.stringify(name.slice(0, 10))}`,
          subject: app({ groupNames: ["Analysts", name] }),
          at: "groupNames[1]",
          given: "given",
        })),
        {
          when: "a group stands twice",
          subject: app({ groupIds: [GUID, GUID], groupNames: ["A", "A"] }),
          at: ["groupIds[1]", "groupNames[1]"],
          given: "a second time",
          allowed: "each group once",
          fix: "remove it",
        },
      ],
      quiet: [{ when: "names are plain", subject: app({ groupNames: ["Data Analysts", "Équipe A/B"] }) }],
    },
    {
      id: "PINGONE-REFRESH-LIFETIME",
      severity: "error",
      allowed: "at most 24855 days in PingOne",
      fix: "use 90",
      fires: [
        {
          when: "both are above",
          subject: app({ refreshTokenDays: 24856, refreshTokenIdleDays: 24856 }),
          at: ["refreshTokenDays", "refreshTokenIdleDays"],
          given: "given 24856",
        },
      ],
      quiet: [{ when: "both are at it", subject: app({ refreshTokenDays: 24855, refreshTokenIdleDays: 24855 }) }],
    },
    {
      id: "PINGONE-PREVIOUS-DAYS",
      severity: "error",
      allowed: "a whole number of days from 0 to 30 in PingOne",
      fix: "use 30",
      fires: [-1, 1.5, 31].map((previousSecretDays) => ({
        when: `the secret before lives ${previousSecretDays} days`,
        subject: app({ previousSecretDays }),
        at: "previousSecretDays",
        given: `given ${previousSecretDays}`,
      })),
      quiet: [0, 30].map((previousSecretDays) => ({
        when: `the secret before lives ${previousSecretDays} days`,
        subject: app({ previousSecretDays }),
      })),
    },
    {
      id: "PINGONE-EVERYBODY",
      severity: "warning",
      allowed: "one or more groups",
      fix: "assign groups",
      fires: [{ when: "there is no group", subject: app({ groupIds: [] }), at: "groupIds", given: "no group" }],
      quiet: [{ when: "there is one by name", subject: app({ groupIds: undefined, groupNames: ["A"] }) }],
    },
  ],
  withReferences(app(), {
    environmentId: TEXT_REFERENCES,
    groupIds: LIST_REFERENCES,
    groupNames: LIST_REFERENCES,
    refreshTokenDays: NUMBER_REFERENCES,
  }),
);

export const pingOneAlertCases = caseTable<{ readonly emails: readonly string[] }>("PingOne's alerts", ruleRunner(alertRules), [
  {
    id: "PINGONE-ALERT-EMAIL",
    severity: "error",
    allowed: "an email address",
    fix: "correct it",
    fires: [
      ...["", "oncall", "Ada <ada@acme.com>", "a@b", "a b@acme.com"].map((email) => ({
        when: `one is "${email}"`,
        subject: { emails: ["oncall@acme.com", email] },
        at: "emails[1]",
        given: `"${email}"`,
      })),
      {
        when: "one stands twice",
        subject: { emails: ["a@acme.com", "a@acme.com"] },
        at: "emails[1]",
        given: 'a@acme.com" a second time',
        allowed: "each address once",
        fix: "remove it",
      },
    ],
    quiet: [{ when: "all are addresses", subject: { emails: ["oncall@acme.com", "a+b@mail.acme.com"] } }],
  },
]);
