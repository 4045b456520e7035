import { alertRules } from "../../../lib/snowflake/alert-rules";
import { SnowflakeAlertsProps } from "../../../lib/snowflake/props";
import { caseTable, LIST_REFERENCES, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const alerts = (changes: Partial<SnowflakeAlertsProps> = {}): SnowflakeAlertsProps => ({
  emails: ["oncall@example.com"],
  database: "ANALYTICS",
  schema: "PUBLIC",
  warehouse: "SIGMA_WH",
  ...changes,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => `a${index}@example.com`);

export const snowflakeAlertCases = caseTable<SnowflakeAlertsProps>(
  "mails from Snowflake",
  ruleRunner(alertRules),
  [
    {
      id: "SNOW-ALERT-EMAIL",
      severity: "error",
      allowed: "an email address without a display name",
      fix: "each must be the verified address of a user of this Snowflake account",
      fires: [
        ...[
          "",
          "oncall",
          "On Call <oncall@example.com>",
          "a@b",
          "a b@example.com",
          "a@example.com,b@example.com",
          "a'@example.com",
          "a\n@example.com",
        ].map((email) => ({
          when: `one is ${JSON.stringify(email)}`,
          subject: alerts({ emails: [email] }),
          at: "emails[0]",
          given: "given",
        })),
        {
          when: "one stands there twice, in another case",
          subject: alerts({ emails: ["a@example.com", "A@Example.com"] }),
          at: "emails[1]",
          given: "a second time",
          allowed: "each address once",
          fix: "remove it",
        },
        { when: "there is none", subject: alerts({ emails: [] }), at: "emails", given: "given 0 addresses", allowed: "1 to 50 addresses" },
        {
          when: "there are too many",
          subject: alerts({ emails: many(51) }),
          at: "emails",
          given: "given 51",
          allowed: "1 to 50 addresses",
        },
      ],
      quiet: [
        { when: "there is one", subject: alerts() },
        { when: "there are 50", subject: alerts({ emails: many(50) }) },
        { when: "one has a plus", subject: alerts({ emails: ["on.call+sigma@mail.example.co.uk"] }) },
      ],
    },
    {
      id: "SNOW-ALERT-PLACE",
      severity: "error",
      allowed: 'a letter or "_"',
      fix: "in upper case unless it was created in quotes",
      fires: (["database", "schema", "warehouse"] as const).flatMap((key) =>
        ["", "A B", "A.B", 'A"', "1A", "a".repeat(256)].map((name) => ({
          when: `the ${key} is "${name.slice(0, 5)}"`,
          subject: alerts({ [key]: name }),
          at: key,
          given: "given",
        })),
      ),
      quiet: [{ when: "all are plain names", subject: alerts({ database: "_a$1", schema: "Public", warehouse: "W" }) }],
    },
    {
      id: "SNOW-ALERT-CASE",
      severity: "warning",
      allowed: "upper case for what was created without quotes",
      fix: "check with SHOW",
      fires: (["database", "schema", "warehouse"] as const).map((key) => ({
        when: `the ${key} has small letters`,
        subject: alerts({ [key]: "Ops" }),
        at: key,
        given: "Ops",
      })),
      quiet: [{ when: "an address has small letters", subject: alerts() }],
    },
    {
      id: "SNOW-ALERT-CRON",
      severity: "error",
      allowed: "",
      fix: "such as",
      fires: [
        ...[
          "",
          "daily",
          "0 8 * *",
          "0 8 * * * *",
          "0 8 * * *;",
          "0  8 * * *",
          "a' * * * *",
          "@daily",
          "* 8 * * *",
          "*/15 8 * * *",
          "60 8 * * *",
          "0 24 * * *",
          "0 8 0 * *",
          "0 8 32 * *",
          "0 8 * 13 *",
          "0 8 * * 7",
          "0 */0 * * *",
          "0 8 * * MON-FRI-SUN",
          "0 8 * FOO *",
          "0 1/2/3 * * *",
        ].map((cron) => ({
          when: `it is "${cron}"`,
          subject: alerts({ cron }),
          at: "cron",
          given: "given",
          allowed: "five fields",
        })),
        ...["", "Berlin!", "Europe/Berlin'", "GMT +1", "Foo/Bar", "europe/berlin"].map((timeZone) => ({
          when: `the time zone is "${timeZone}"`,
          subject: alerts({ timeZone }),
          at: "timeZone",
          given: "given",
          allowed: "a time zone name of the IANA database",
        })),
      ],
      quiet: ["0 8 * * *", "59 8-18 * * MON-FRI", "0 */2 L * *", "0 7 1,15 JAN-MAR/2 SUN", "0 8 * 12 5L", "0 */12 * * *"].map((cron) => ({
        when: `it is ${cron}`,
        subject: alerts({ cron, timeZone: "America/Argentina/Buenos_Aires" }),
      })),
    },
    {
      id: "SNOW-ALERT-THRESHOLD",
      severity: "error",
      allowed: "1 to 10000 failed logins",
      fix: "use 10",
      fires: [0, -1, 1.5, 10001].map((failedLoginThreshold) => ({
        when: `it is ${failedLoginThreshold}`,
        subject: alerts({ failedLoginThreshold }),
        at: "failedLoginThreshold",
        given: `given ${failedLoginThreshold}`,
      })),
      quiet: [1, 10000].map((failedLoginThreshold) => ({
        when: `it is ${failedLoginThreshold}`,
        subject: alerts({ failedLoginThreshold }),
      })),
    },
    {
      id: "SNOW-ALERT-NAME",
      severity: "error",
      allowed: "an upper-case letter",
      fix: "use SIGMA_OAUTH",
      fires: ["", "sigma", "1A", "A-B", "A'", "A".repeat(101)].map((namePrefix) => ({
        when: `it is "${namePrefix.slice(0, 5)}"`,
        subject: alerts({ namePrefix }),
        at: "namePrefix",
        given: "given",
      })),
      quiet: [{ when: "it is a name", subject: alerts({ namePrefix: "SIGMA_2" }) }],
    },
  ],
  withReferences(alerts(), {
    emails: LIST_REFERENCES,
    database: TEXT_REFERENCES,
    schema: TEXT_REFERENCES,
    warehouse: TEXT_REFERENCES,
    cron: TEXT_REFERENCES,
    timeZone: TEXT_REFERENCES,
    failedLoginThreshold: NUMBER_REFERENCES,
  }),
);
