import { caseTable } from "../support/cases";
import { acme, config, entraStack, okta, printConfig } from "../support/config-text";

const NOTIFY = "{ emails: [a@example.com], database: D, warehouse: W }";
const auth0Stack = (credentials: string) => acme({ identityProvider: "{ type: auth0, domain: acme.us.auth0.com }", credentials });
const access = (role: string, more = "") => `access: { roleName: ${role}, warehouses: [W], databases: [D], grantToRoles: [R]${more} }`;
const ACCOUNT = "{ organization: ACME, account: A, ";
/** Where the role stands in a line with an account, but for what is before its access. */
const ROLE_COLUMN = "    snowflake: ".length + ACCOUNT.length + ", access: { ".length + 1;
const withAccess = (roles: string, more?: string) => acme({ snowflake: `${ACCOUNT}${roles}, ${access("SIGMA_USERS", more)} }` });
const twoRoles = (first: string, second: string) => {
  const stack = (integrationName: string, role: string) =>
    okta({ snowflake: `${ACCOUNT}integrationName: ${integrationName}, ${access(role)} }` });
  return config({ acme: stack("SIGMA_OAUTH", first), other: stack("OTHER", second) });
};

/** Rules about the credentials of a stack, and about the roles that people have. */
export const configCredentialCases = caseTable<string>("credentials and access of a config", printConfig, [
  {
    id: "CONFIG-NOTIFY",
    severity: "error",
    allowed: "only with a snowflake section: Snowflake sends the email",
    fix: "remove it, and run cdktf-sigma-oauth expiry on a schedule instead",
    fires: [
      {
        when: "a stack without Snowflake has mails",
        subject: acme({ snowflake: undefined, credentials: `{ notify: ${NOTIFY} }` }),
        at: "c.yaml:6:20 stacks.acme.credentials.notify",
        given: "given without a Snowflake account",
      },
    ],
    quiet: [
      { when: "a stack with Snowflake has them", subject: acme({ credentials: `{ notify: ${NOTIFY} }` }) },
      { when: "a stack without Snowflake has none", subject: acme({ snowflake: undefined, credentials: "{ maxAgeDays: 90 }" }) },
    ],
  },
  {
    id: "CONFIG-CREDENTIALS",
    severity: "error",
    allowed: "only with a client that has a secret",
    fix: "remove it: every client signs JWTs",
    fires: [
      {
        when: "every client signs JWTs",
        subject: acme({
          clients: "[{ purposes: [connection], authentication: private-key-jwt }]",
          credentials: "{ version: 2, source: variable }",
        }),
        at: ["c.yaml:7:20 stacks.acme.credentials.version", "c.yaml:7:32 stacks.acme.credentials.source"],
        given: "given",
      },
      {
        when: "every client signs JWTs, and an age is given",
        subject: acme({ clients: "[{ purposes: [connection], authentication: private-key-jwt }]", credentials: "{ maxAgeDays: 90 }" }),
        at: "c.yaml:7:20 stacks.acme.credentials.maxAgeDays",
        given: "given 90",
      },
      {
        when: "nothing of Auth0's ends",
        subject: auth0Stack("{ warnDays: 10 }"),
        at: "c.yaml:7:20 stacks.acme.credentials.warnDays",
        given: "given 10",
        allowed: "only with a client that signs JWTs",
        fix: "Auth0 secrets do not expire",
      },
    ],
    quiet: [
      {
        when: "one of two has a secret",
        subject: acme({
          clients: "[{ name: A, purposes: [connection], authentication: private-key-jwt }, { name: B }]",
          credentials: "{ version: 2 }",
        }),
      },
      { when: "Auth0's secrets are watched by their age", subject: auth0Stack("{ maxAgeDays: 90 }") },
    ],
  },
  {
    id: "CONFIG-WARN-DAYS",
    severity: "error",
    allowed: "secretValidDays greater than warnDays",
    fix: "raise secretValidDays or lower warnDays",
    fires: [
      {
        when: "secrets are due from the day on at which they are made",
        subject: entraStack({ credentials: "{ secretValidDays: 30 }" }),
        at: "c.yaml:7:20 stacks.acme.credentials.secretValidDays",
        given: "valid for 30 days, with a warning 30 days before",
      },
      {
        when: "warnings last as long as a secret",
        subject: entraStack({ credentials: "{ warnDays: 365 }" }),
        at: "c.yaml:7:20 stacks.acme.credentials.warnDays",
        given: "valid for 365 days, with a warning 365 days before",
      },
    ],
    quiet: [
      { when: "a secret is fine for a day", subject: entraStack({ credentials: "{ secretValidDays: 31 }" }) },
      { when: "nothing is said", subject: entraStack({ credentials: "{ version: 2 }" }) },
    ],
  },
  {
    id: "CONFIG-ACCESS-ROLE",
    severity: "error",
    allowed: "a role that is in allowedRoles (if there are any) and not in blockedRoles",
    fix: "change the role or the list",
    fires: [
      {
        when: "the role is blocked",
        subject: withAccess("blockedRoles: [SIGMA_USERS]"),
        at: `c.yaml:6:${ROLE_COLUMN + "blockedRoles: [SIGMA_USERS]".length} stacks.acme.snowflake.access.roleName`,
        given: '"SIGMA_USERS", which the integration does not accept',
      },
      {
        when: "a user's default role is none of those that are allowed",
        subject: withAccess("allowedRoles: [SIGMA_USERS]", ", users: [{ name: ADA, defaultRole: ANALYST }]"),
        at: `c.yaml:6:${ROLE_COLUMN + "allowedRoles: [SIGMA_USERS]".length + 96} stacks.acme.snowflake.access.users[0].defaultRole`,
        given: '"ANALYST"',
      },
    ],
    quiet: [
      { when: "the role is allowed", subject: withAccess("allowedRoles: [SIGMA_USERS]") },
      { when: "others are blocked", subject: withAccess("blockedRoles: [OTHER]") },
      {
        when: "the service account writes the edit log with its role",
        subject: withAccess(
          "allowedRoles: [SIGMA_USERS]",
          ", users: [{ name: SIGMA, defaultRole: SERVICE }], writeBack: { destinations: [{ database: W, schema: S }], editLog: { database: W, schema: L, role: SERVICE } }",
        ),
      },
      { when: "there is no access", subject: acme({ snowflake: `${ACCOUNT}allowedRoles: [REPORTS] }` }) },
    ],
  },
  {
    id: "CONFIG-DUPLICATE-ROLE",
    severity: "error",
    allowed: "each role of an account once",
    fix: "change the role of one of them, or remove its access",
    fires: [
      {
        when: "two stacks make the same role in an account",
        subject: twoRoles("SIGMA_USERS", "SIGMA_USERS"),
        at: "c.yaml:11:74 stacks.other.snowflake.access",
        given: "the role SIGMA_USERS, which stack acme also creates in the same account",
      },
    ],
    quiet: [{ when: "the roles are two", subject: twoRoles("SIGMA_USERS", "SIGMA_FINANCE") }],
  },
]);
