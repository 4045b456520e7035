import { isLiteral, literals } from "../private/reference";
import { given, Rule } from "../private/rule";
import { IDENTIFIER } from "./identifiers";

/** The part of the alerts' properties that the rules look at. */
export interface AlertSubject {
  readonly emails: readonly string[];
  readonly database: string;
  readonly schema: string;
  readonly warehouse: string;
  readonly cron?: string;
  readonly timeZone?: string;
  readonly failedLoginThreshold?: number;
  readonly namePrefix?: string;
}

/** https://docs.snowflake.com/en/user-guide/notifications/email-notifications */
const MOST_RECIPIENTS = 50;
const EMAIL = /^[^\s'"\\<>(),;:@\p{Cc}]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/u;
const VERIFIED = "each must be the verified address of a user of this Snowflake account, or the deploy fails";

/** One field of cron: numbers, names, ranges, steps, lists, and Snowflake's L. */
const CRON_FIELD = /^(\*|[\dA-Za-z]+(-[\dA-Za-z]+)?)(\/\d+)?(,(\*|[\dA-Za-z]+(-[\dA-Za-z]+)?)(\/\d+)?)*$/;

const isCron = (text: string) => {
  const fields = text.split(" ");
  return fields.length === 5 && fields.every((field) => CRON_FIELD.test(field));
};

/** What Snowflake asks of alerts that send mails. */
export const alertRules: readonly Rule<AlertSubject>[] = [
  {
    id: "SNOW-ALERT-EMAIL",
    severity: "error",
    check: ({ emails }) => {
      const lower = emails.map((email) => email.toLowerCase());
      const count =
        emails.length >= 1 && emails.length <= MOST_RECIPIENTS
          ? []
          : [{ at: "emails", given: `given ${emails.length} addresses`, allowed: `1 to ${MOST_RECIPIENTS} addresses`, fix: VERIFIED }];
      return [
        ...count,
        ...literals(emails)
          .filter(({ value, index }) => !EMAIL.test(value) || lower.indexOf(value.toLowerCase()) < index)
          .map(({ value, index }) => ({
            at: `emails[${index}]`,
            given: EMAIL.test(value) ? `${given(value)} a second time` : given(value),
            allowed: "an e-mail address without a display name, each once",
            fix: VERIFIED,
          })),
      ];
    },
  },
  {
    id: "SNOW-ALERT-PLACE",
    severity: "error",
    check: (subject) =>
      (["database", "schema", "warehouse"] as const)
        .filter((key) => isLiteral(subject[key]) && !IDENTIFIER.test(subject[key]))
        .map((key) => ({
          at: key,
          given: given(subject[key]),
          allowed: 'a letter or "_", then letters, digits, "_" and "$", 255 at most',
          fix: `give the name of a ${key} that exists, in upper case unless it was made in quotes`,
        })),
  },
  {
    id: "SNOW-ALERT-CRON",
    severity: "error",
    check: ({ cron, timeZone }) => [
      ...(isLiteral(cron) && !isCron(cron)
        ? [
            {
              at: "cron",
              given: given(cron),
              allowed: "five fields: minute, hour, day, month, day of the week",
              fix: 'such as "0 8 * * *"',
            },
          ]
        : []),
      ...(isLiteral(timeZone) && !/^[A-Za-z_]+(\/[A-Za-z_+0-9-]+){0,2}$/.test(timeZone)
        ? [{ at: "timeZone", given: given(timeZone), allowed: "a name of the IANA database", fix: "such as UTC or Europe/Berlin" }]
        : []),
    ],
  },
  {
    id: "SNOW-ALERT-THRESHOLD",
    severity: "error",
    check: ({ failedLoginThreshold: threshold }) =>
      isLiteral(threshold) && !(Number.isSafeInteger(threshold) && threshold >= 1 && threshold <= 10000)
        ? [{ at: "failedLoginThreshold", given: given(threshold), allowed: "1 to 10000 failed logins", fix: "use 10" }]
        : [],
  },
  {
    id: "SNOW-ALERT-NAME",
    severity: "error",
    check: ({ namePrefix }) =>
      isLiteral(namePrefix) && !/^[A-Z_][A-Z0-9_]{0,99}$/.test(namePrefix)
        ? [
            {
              at: "namePrefix",
              given: given(namePrefix),
              allowed: 'an upper-case letter or "_", then upper-case letters, digits and "_", 100 at most',
              fix: "use SIGMA_OAUTH",
            },
          ]
        : [],
  },
];
