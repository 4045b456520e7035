import { isPlainWord } from "../findings/plain-text";
import { isLiteral, literals } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { IDENTIFIER } from "./identifiers";
import { SNOW_IDENTIFIERS } from "./sources";

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
const EMAIL = /^[^\s<>(),;:@]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/u;
const isEmail = (text: string) => EMAIL.test(text) && isPlainWord(text);
const VERIFIED = "each must be the verified address of a user of this Snowflake account, or the deploy fails";

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS_OF_WEEK = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/** The fields of cron after the minute. https://docs.snowflake.com/en/sql-reference/sql/create-alert */
const CRON_FIELDS: readonly CronField[] = [
  { least: 0, most: 23, names: [] },
  { least: 1, most: 31, names: [], last: /^L$/ },
  { least: 1, most: 12, names: MONTHS },
  { least: 0, most: 6, names: DAYS_OF_WEEK, last: /^([0-6]|SUN|MON|TUE|WED|THU|FRI|SAT)L$/ },
];

interface CronField {
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
  /** The last day of a month, or the last of its kind. */
  readonly last?: RegExp;
}

/** A list of values, ranges and "*", each with a step or without. */
function fits(text: string, { least, most, names, last }: CronField): boolean {
  const isValue = (value: string) => names.includes(value) || (/^\d{1,2}$/.test(value) && Number(value) >= least && Number(value) <= most);
  return text.split(",").every((part) => {
    if (last?.test(part)) return true;
    const [range, step, ...rest] = part.split("/");
    const values = range.split("-");
    return (
      rest.length === 0 &&
      (step === undefined || (/^\d{1,2}$/.test(step) && Number(step) >= 1)) &&
      (range === "*" || (values.length <= 2 && values.every(isValue)))
    );
  });
}

/** The minute is one number: a mail an hour is as many as anybody reads. */
function isCron(text: string): boolean {
  const [minute, ...fields] = text.split(" ");
  return (
    /^([0-9]|[1-5][0-9])$/.test(minute) &&
    fields.length === CRON_FIELDS.length &&
    CRON_FIELDS.every((field, index) => fits(fields[index], field))
  );
}

/** A name of the IANA database, as it is written there: Snowflake looks at the case. */
function isTimeZone(name: string): boolean {
  if (!/^([A-Z][A-Za-z_+0-9-]*)(\/[A-Z][A-Za-z_+0-9-]*){0,2}$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const PLACE = ["database", "schema", "warehouse"] as const;

/** What Snowflake asks of alerts that send mails. */
export const alertRules: readonly Rule<AlertSubject>[] = [
  {
    id: "SNOW-ALERT-EMAIL",
    severity: "error",
    why:
      "Mails go to 1 to 50 addresses without display names, each once. Snowflake sends to verified addresses of users of the account " +
      "alone: another one makes the deploy fail. Whether an address is verified cannot be told here.",
    see: ["https://docs.snowflake.com/en/user-guide/notifications/email-notifications"],
    check: ({ emails }) => {
      const count =
        emails.length >= 1 && emails.length <= MOST_RECIPIENTS
          ? []
          : [{ at: "emails", given: `given ${emails.length} addresses`, allowed: `1 to ${MOST_RECIPIENTS} addresses`, fix: VERIFIED }];
      return [
        ...count,
        ...literals(emails, (email) => email.toLowerCase())
          .filter(({ value, repeated }) => !isEmail(value) || repeated)
          .map(({ value, index }) => ({
            at: `emails[${index}]`,
            given: isEmail(value) ? `${given(value)} a second time` : given(value),
            allowed: "an e-mail address without a display name, each once",
            fix: VERIFIED,
          })),
      ];
    },
  },
  {
    id: "SNOW-ALERT-PLACE",
    severity: "error",
    why:
      "Database, schema and warehouse of the alerts are names of objects that exist: a letter or `_`, then letters, digits, `_` and `$`, " +
      "255 at most. They stand in the statements that the alerts run, so that nothing else fits. Write them in upper case, unless they " +
      "were made in quotes.",
    check: (subject) =>
      PLACE.filter((key) => isLiteral(subject[key]) && !IDENTIFIER.test(subject[key])).map((key) => ({
        at: key,
        given: given(subject[key]),
        allowed: 'a letter or "_", then letters, digits, "_" and "$", 255 at most',
        fix: `give the name of a ${key} that exists, in upper case unless it was made in quotes`,
      })),
  },
  {
    id: "SNOW-ALERT-CASE",
    severity: "warning",
    why:
      "Database, schema or warehouse of the alerts has small letters. Names are compared as written, and what was created without quotes " +
      "is in upper case (identifiers). Check with `SHOW`.",
    see: [SNOW_IDENTIFIERS],
    check: (subject) =>
      PLACE.flatMap((at) => {
        const name = subject[at];
        return isLiteral(name) && IDENTIFIER.test(name) && name !== name.toUpperCase()
          ? [
              {
                at,
                given: given(name),
                allowed: "upper case for what was created without quotes",
                fix: "names are compared as written: check with SHOW",
              },
            ]
          : [];
      }),
  },
  {
    id: "SNOW-ALERT-CRON",
    severity: "error",
    why:
      "`cron` has five fields: minute, hour, day, month, day of the week. The minute is one number, so that there is a mail an hour at " +
      'most; the others may be lists, ranges and steps. `timeZone` is a name of the IANA database, as it is written there. Use `"0 8 * * ' +
      '*"` and `Europe/Berlin`.',
    see: ["https://docs.snowflake.com/en/sql-reference/sql/create-alert"],
    check: ({ cron, timeZone }) => [
      ...(isLiteral(cron) && !isCron(cron)
        ? [
            {
              at: "cron",
              given: given(cron),
              allowed: "five fields: a minute from 0 to 59, hour, day, month, day of the week",
              fix: 'such as "0 8 * * *"',
            },
          ]
        : []),
      ...(isLiteral(timeZone) && !isTimeZone(timeZone)
        ? [{ at: "timeZone", given: given(timeZone), allowed: "a name of the IANA database", fix: "such as UTC or Europe/Berlin" }]
        : []),
    ],
  },
  {
    id: "SNOW-ALERT-THRESHOLD",
    severity: "error",
    why: "Failed logins are worth a mail from 1 to 10000 on. Some fail every day, as tokens end: use 10.",
    check: ({ failedLoginThreshold: threshold }) =>
      isLiteral(threshold) && !(Number.isSafeInteger(threshold) && threshold >= 1 && threshold <= 10000)
        ? [{ at: "failedLoginThreshold", given: given(threshold), allowed: "1 to 10000 failed logins", fix: "use 10" }]
        : [],
  },
  {
    id: "SNOW-ALERT-NAME",
    severity: "error",
    why:
      "Names of the notification integration and the alerts begin with an upper-case letter or `_`, then upper-case letters, digits and " +
      "`_`, 100 at most. Use `SIGMA_OAUTH`.",
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
