import { Check, Status } from "./model/check";
import { STATEMENT, Verdict } from "./token/verdict";

export interface Report {
  readonly checks: readonly Check[];
  /** For each account, where a token was looked at. */
  readonly verdicts: readonly Verdict[];
}

const LABELS: Readonly<Record<Status, string>> = { passed: "passed ", failed: "FAILED ", unknown: "unknown" };

const count = ({ checks }: Report, status: Status) => checks.filter((check) => check.status === status).length;

/** One line for each check, then what Snowflake would say, and how many of each there are. */
export function reportText(report: Report): string {
  const { checks, verdicts } = report;
  const widest = Math.max(...checks.map(({ id }) => id.length));
  const lines = checks.map((check) => line(check, widest));
  const ending = `${count(report, "passed")} passed, ${count(report, "failed")} failed, ${count(report, "unknown")} could not be told.`;
  return [
    ...lines,
    ...verdicts.map(verdictLine),
    ...(verdicts.length > 0 ? [`For the last word, run in Snowflake: ${STATEMENT}`] : []),
    ending,
    "",
  ].join("\n");
}

function line(check: Check, width: number): string {
  return `${LABELS[check.status]}  ${check.id.padEnd(width)}  ${check.subject}: ${said(check)}`;
}

function said({ status, what, why, fix }: Check): string {
  const advice = fix === undefined ? "" : `; ${fix}`;
  switch (status) {
    case "passed":
      return why === undefined ? what : `${what}; ${why}`;
    case "failed":
      return `${what}? No: ${why}${advice}`;
    case "unknown":
      return `${what}? ${why}${advice}`;
  }
}

function verdictLine({ subject, result, reasons }: Verdict): string {
  const reason = reasons.length === 0 ? "" : `, with ${reasons.length > 1 ? "one of " : ""}${reasons.join(", ")}`;
  switch (result) {
    case "Passed":
      return `Snowflake (${subject}) would answer: Passed, if it has the user, and a default role for that user.`;
    case "Failed":
      return `Snowflake (${subject}) would answer: Failed${reason}.`;
    case "unknown":
      return `Snowflake (${subject}) would perhaps answer: Passed. Not everything could be told.`;
  }
}

/** The same for programs. */
export function reportJson(report: Report): string {
  const { checks, verdicts } = report;
  const summary = { passed: count(report, "passed"), failed: count(report, "failed"), unknown: count(report, "unknown") };
  return `${JSON.stringify({ ...summary, checks, snowflake: verdicts }, undefined, 2)}\n`;
}
