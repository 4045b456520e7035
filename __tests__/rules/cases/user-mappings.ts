import { UserAttribute, UserMapping, UserMappingOptions, userMappingRules } from "../../../lib/user-mapping";
import { caseTable, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

interface Subject {
  readonly userMapping?: UserMapping;
}

const OPTIONS: UserMappingOptions = { attribute: UserAttribute.LOGIN_NAME };
const custom = (options: Partial<UserMappingOptions>): Subject => ({ userMapping: UserMapping.custom({ ...OPTIONS, ...options }) });

/** Claims with a meaning of their own, typed from RFC 7519, RFC 9068 and Okta's access tokens. */
const TAKEN = ["iss", "aud", "exp", "iat", "nbf", "jti", "scp", "scope", "client_id", "cid", "sub", "uid", "auth_time", "ver"];

export const userMappingCases = caseTable<Subject>(
  "user mappings",
  ruleRunner(userMappingRules),
  [
    {
      id: "SIGMA-CLAIM-NAME",
      severity: "error",
      allowed: 'a letter or "_", then letters, digits and _ . ',
      fix: "use snowflake_username, as Sigma's guide does, or with Databricks only databricks_username",
      fires: [
        { when: "the claim is empty", subject: custom({ claim: "" }), at: "userMapping.claim", given: 'given ""' },
        { when: "the claim has a space", subject: custom({ claim: "user name" }), at: "userMapping.claim", given: 'given "user name"' },
        { when: "the claim begins with a digit", subject: custom({ claim: "1st" }), at: "userMapping.claim", given: 'given "1st"' },
        { when: "the claim has 101 characters", subject: custom({ claim: "a".repeat(101) }), at: "userMapping.claim", given: "aaaa" },
        { when: "the claim has a quote", subject: custom({ claim: "it's" }), at: "userMapping.claim", given: 'given "it\'s"' },
        ...TAKEN.map((claim) => ({
          when: `the claim is ${claim}`,
          subject: custom({ claim }),
          at: "userMapping.claim",
          given: `given "${claim}"`,
          allowed: 'a letter or "_", then letters, digits and _ . ',
        })),
      ],
      quiet: [
        { when: "the claim has 100 characters", subject: custom({ claim: "a".repeat(100) }) },
        { when: "the claim is a URL", subject: custom({ claim: "https://acme.com/user-name" }) },
        { when: "the claim begins like a taken one", subject: custom({ claim: "issuer" }) },
        { when: "the mapping is the one for logins", subject: { userMapping: UserMapping.loginName() } },
        { when: "the mapping is the one for email addresses", subject: { userMapping: UserMapping.emailAddress() } },
        { when: "there is no mapping", subject: {} },
      ],
    },
    {
      id: "SIGMA-CLAIM-VALUE",
      severity: "error",
      allowed: "an expression of the identity provider on one line",
      fix: "omit it to use the user's login name or email address",
      fires: [
        { when: "the expression is empty", subject: custom({ value: "" }), at: "userMapping.value", given: 'given ""' },
        { when: "the expression is a space", subject: custom({ value: " " }), at: "userMapping.value", given: 'given " "' },
        {
          when: "the expression has two lines",
          subject: custom({ value: "user.\nlogin" }),
          at: "userMapping.value",
          given: '"user.\\nlogin"',
        },
      ],
      quiet: [
        { when: "the expression has one character", subject: custom({ value: "u" }) },
        { when: "the expression has quotes", subject: custom({ value: `String.substringBefore(user.login, "@") + 'x'` }) },
        { when: "there is none", subject: custom({}) },
      ],
    },
  ],
  withReferences(OPTIONS, { claim: TEXT_REFERENCES, value: TEXT_REFERENCES }).map(custom),
);
