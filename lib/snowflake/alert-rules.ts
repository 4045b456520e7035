import { all, each, must, once, violationIf, wholeNumber } from "../findings/checks";
import { isPlainWord } from "../findings/plain-text";
import { Rule } from "../findings/rule";
import { isIdentifier, isUpperCase, UPPER_CASE } from "./identifiers";
import { SNOW_IDENTIFIERS } from "./sources";
import { SnowflakeAlertsProps } from "./props";

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

/** The minute is one number: an email an hour is as many as anyone reads. */
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

/** What Snowflake asks of alerts that send email. */
export const alertRules: readonly Rule<SnowflakeAlertsProps>[] = [
  {
    id: "SNOW-ALERT-EMAIL",
    severity: "error",
    why:
      "Fires when there are no addresses or more than 50, when one is not an email address or has a display name, or when one is " +
      "listed twice. Snowflake sends email only to verified addresses of users of the account; with any other address, the deploy " +
      "fails. Whether an address is verified cannot be checked here.",
    see: ["https://docs.snowflake.com/en/user-guide/notifications/email-notifications"],
    check: all(
      ({ emails }) =>
        violationIf(emails.length < 1 || emails.length > MOST_RECIPIENTS, {
          at: "emails",
          given: `given ${emails.length} addresses`,
          allowed: `1 to ${MOST_RECIPIENTS} addresses`,
          fix: VERIFIED,
        }),
      each("emails", isEmail, { allowed: "an email address without a display name", fix: VERIFIED }),
      once("emails", "each address once", (email) => email.toLowerCase()),
    ),
  },
  {
    id: "SNOW-ALERT-PLACE",
    severity: "error",
    why:
      "Fires when the database, schema or warehouse of the alerts is not a letter or `_` followed by letters, digits, `_` and `$`, " +
      "with at most 255 characters. The names become part of the statements that the alerts run. Use the names of existing objects, in " +
      "upper case unless they were created in quotes.",
    check: must(PLACE, isIdentifier, {
      allowed: 'a letter or "_", then letters, digits, "_" and "$", at most 255 characters',
      fix: "use the name of an existing object, in upper case unless it was created in quotes",
    }),
  },
  {
    id: "SNOW-ALERT-CASE",
    severity: "warning",
    why:
      "Fires when the database, schema or warehouse of the alerts has lower-case letters. Names are compared exactly as written, and " +
      "an object that was created without quotes is in upper case. Check with `SHOW`.",
    see: [SNOW_IDENTIFIERS],
    check: must(PLACE, (name: string) => !isIdentifier(name) || isUpperCase(name), UPPER_CASE),
  },
  {
    id: "SNOW-ALERT-CRON",
    severity: "error",
    why:
      "Fires when `cron` does not have five valid fields (minute, hour, day of the month, month, day of the week), or when `timeZone` " +
      "is not a time zone name of the IANA database, in its exact case. The minute must be one number, so that the alerts run at most " +
      'once an hour; the other fields may be lists, ranges and steps. Examples: `"0 8 * * *"` and `Europe/Berlin`.',
    see: ["https://docs.snowflake.com/en/sql-reference/sql/create-alert"],
    check: all(
      must("cron", isCron, {
        allowed: "five fields: a minute from 0 to 59, hour, day, month, day of the week",
        fix: 'such as "0 8 * * *"',
      }),
      must("timeZone", isTimeZone, { allowed: "a time zone name of the IANA database", fix: "such as UTC or Europe/Berlin" }),
    ),
  },
  {
    id: "SNOW-ALERT-THRESHOLD",
    severity: "error",
    why:
      "Fires when `failedLoginThreshold` is not a whole number from 1 to 10000. With a very low number, email arrives every day, " +
      "because some logins fail whenever tokens expire. Use 10.",
    check: must("failedLoginThreshold", wholeNumber(1, 10000), { allowed: "1 to 10000 failed logins", fix: "use 10" }),
  },
  {
    id: "SNOW-ALERT-NAME",
    severity: "error",
    why:
      "Fires when the prefix for names is not an upper-case letter or `_` followed by upper-case letters, digits and `_`, with at most " +
      "100 characters. The names of the notification integration and of the alerts start with it. Use `SIGMA_OAUTH`.",
    check: must("namePrefix", (prefix: string) => /^[A-Z_][A-Z0-9_]{0,99}$/.test(prefix), {
      allowed: 'an upper-case letter or "_", then upper-case letters, digits and "_", at most 100 characters',
      fix: "use SIGMA_OAUTH",
    }),
  },
];
