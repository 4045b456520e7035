import { ExpirySubject, expiryRules } from "../../../lib/hand-off/expiry-rules";
import { ClientAuthentication } from "../../../lib/sigma/client-authentication";
import { CredentialSubject, credentialRules } from "../../../lib/sigma/credential-rules";
import { ServiceAccountSubject, serviceAccountRules } from "../../../lib/sigma/service-account-rules";
import { caseTable, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const REFERENCE = TEXT_REFERENCES[0];
const JWT = ClientAuthentication.PRIVATE_KEY_JWT;

export const credentialCases = caseTable<CredentialSubject>(
  "client secrets",
  ruleRunner(credentialRules),
  [
    {
      id: "SIGMA-CREDENTIAL-VERSION",
      severity: "error",
      allowed: "a whole number of at least 1",
      fix: "raise it by one for a new secret, and never lower it",
      fires: [
        ...[0, -1, 1.5, Number.NaN, 2 ** 53].map((credentialVersion) => ({
          when: `it is ${credentialVersion}`,
          subject: { credentialVersion },
          at: "credentialVersion",
          given: "given",
        })),
        {
          when: "it is a reference, of which nobody can tell what there is to be",
          subject: { credentialVersion: NUMBER_REFERENCES[0] },
          at: "credentialVersion",
          given: "given",
        },
      ],
      quiet: [
        { when: "it is left out", subject: {} },
        { when: "it is 1", subject: { credentialVersion: 1 } },
        { when: "it is large", subject: { credentialVersion: 1000 } },
      ],
    },
    {
      id: "SIGMA-SECRET-TEXT",
      severity: "error",
      allowed: "a reference to a sensitive variable or attribute",
      fix: "never write a secret into code",
      fires: [
        { when: "a secret is text", subject: { clientSecret: "not-a-real-secret" }, at: "clientSecret", given: "text (not shown)" },
        { when: "a secret is empty", subject: { clientSecret: "" }, at: "clientSecret", given: "text (not shown)" },
        {
          when: "the one before is text",
          subject: { clientSecret: REFERENCE, previousClientSecret: "not-a-real-secret" },
          at: "previousClientSecret",
          given: "text (not shown)",
        },
      ],
      quiet: [{ when: "both are references", subject: { clientSecret: REFERENCE, previousClientSecret: REFERENCE } }],
    },
    {
      id: "SIGMA-SECRET-UNUSED",
      severity: "error",
      allowed: "",
      fix: "remove it",
      fires: [
        {
          when: "a client that signs JWTs has one",
          subject: { clientSecret: REFERENCE, authentication: JWT },
          at: "clientSecret",
          given: "a secret with private-key-jwt",
          allowed: "no secret for a client that signs JWTs",
        },
        {
          when: "there is only the one before",
          subject: { previousClientSecret: REFERENCE },
          at: "previousClientSecret",
          given: "a previous secret without a current one",
          allowed: "both, or none",
        },
      ],
      quiet: [
        { when: "a client with a secret has one", subject: { clientSecret: REFERENCE } },
        { when: "a client that signs JWTs has none", subject: { authentication: JWT, credentialVersion: 2 } },
      ],
    },
  ],
  withReferences({}, { clientSecret: TEXT_REFERENCES }),
);

export const expiryCases = caseTable<ExpirySubject>(
  "warnings before credentials end",
  ruleRunner(expiryRules),
  [
    {
      id: "SIGMA-WARN-DAYS",
      severity: "error",
      allowed: "whole days",
      fix: "use",
      fires: [
        ...[0, -30, 0.5, 366].map((warnDays) => ({
          when: `it warns ${warnDays} days before`,
          subject: { warnDays },
          at: "warnDays",
          given: `given ${warnDays}`,
          allowed: "a whole number of days from 1 to 365",
          fix: "use 30",
        })),
        ...[0, 3651, 1.5].map((maxAgeDays) => ({
          when: `a secret is old after ${maxAgeDays} days`,
          subject: { maxAgeDays },
          at: "maxAgeDays",
          given: `given ${maxAgeDays}`,
          allowed: "a whole number of days from 1 to 3650",
          fix: "use 365",
        })),
      ],
      quiet: [
        { when: "both are at their least", subject: { warnDays: 1, maxAgeDays: 1 } },
        { when: "both are at their most", subject: { warnDays: 365, maxAgeDays: 3650 } },
        { when: "neither is given", subject: {} },
      ],
    },
  ],
  withReferences({}, { warnDays: NUMBER_REFERENCES, maxAgeDays: NUMBER_REFERENCES }),
);

const account = (changes: Partial<ServiceAccountSubject> = {}): ServiceAccountSubject => ({
  login: "service@example.com",
  platformUser: "SIGMA_SERVICE",
  assigned: { sigma: ["ada@example.com", "Service@example.com"] },
  platformUsers: ["ADA", "sigma_service"],
  ...changes,
});

export const serviceAccountCases = caseTable<ServiceAccountSubject>("Sigma's service account", ruleRunner(serviceAccountRules), [
  {
    id: "SIGMA-SERVICE-ACCOUNT-NAME",
    severity: "error",
    allowed: "1 to 255 characters on one line",
    fix: "write it as the identity provider or Snowflake shows it",
    fires: ["", "it's", 'a"b', "a\nb", "x".repeat(256)].map((name) => ({
      when: `a name is ${JSON.stringify(name.slice(0, 5))}`,
      subject: account({ login: name, platformUser: name, assigned: undefined, platformUsers: undefined }),
      at: ["serviceAccount.login", "serviceAccount.snowflakeUser"],
      given: "given",
    })),
    quiet: [{ when: "names are plain", subject: account() }],
  },
  {
    id: "SIGMA-SERVICE-ACCOUNT",
    severity: "warning",
    allowed: "",
    fix: "acknowledge the warning if",
    fires: [
      {
        when: "it is assigned to one client of two",
        subject: account({ assigned: { a: ["service@example.com"], b: ["ada@example.com"] } }),
        at: "serviceAccount.login",
        given: "who is not assigned to b",
        allowed: "a user who is assigned to each client for connections",
      },
      {
        when: "nobody is assigned",
        subject: account({ assigned: { sigma: [] } }),
        at: "serviceAccount.login",
        given: "who is not assigned to sigma",
        allowed: "a user who is assigned",
      },
      {
        when: "it has no access in Snowflake",
        subject: account({ platformUsers: ["ADA"] }),
        at: "serviceAccount.snowflakeUser",
        given: '"SIGMA_SERVICE", who is not among the users with access',
        allowed: "a user of snowflake.access",
      },
    ],
    quiet: [
      { when: "nobody named it", subject: account({ login: undefined, platformUser: undefined }) },
      { when: "it is among the users on both sides, in whatever case", subject: account() },
      { when: "the identity provider assigns no users one by one", subject: account({ assigned: undefined }) },
      { when: "access is not managed here", subject: account({ platformUsers: undefined }) },
      { when: "only its login is named", subject: account({ platformUser: undefined }) },
      { when: "only its user in Snowflake is named", subject: account({ login: undefined }) },
    ],
  },
]);
