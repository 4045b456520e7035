import { Check, Status } from "./model/check";
import { STATEMENT, Verdict } from "./token/verdict";

export interface Report {
  readonly checks: readonly Check[];
  /** One for each account, if a token was inspected. */
  readonly verdicts: readonly Verdict[];
  /** What is not a check, in words. */
  readonly notes?: readonly string[];
}

const LABELS: Readonly<Record<Status, string>> = { passed: "passed ", failed: "FAILED ", unknown: "unknown" };

const count = ({ checks }: Report, status: Status) => checks.filter((check) => check.status === status).length;

/** One line for each check, then Snowflake's likely answer, and the number of each status. */
export function reportText(report: Report): string {
  const { checks, verdicts, notes = [] } = report;
  const widest = Math.max(...checks.map(({ id }) => id.length));
  const lines = checks.map((check) => line(check, widest));
  const ending = `${count(report, "passed")} passed, ${count(report, "failed")} failed, ${count(report, "unknown")} unknown.`;
  return [
    ...lines,
    ...verdicts.map(verdictLine),
    ...(verdicts.length > 0 ? [`To be certain, run in Snowflake: ${STATEMENT}`] : []),
    ...notes,
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
      return `Snowflake (${subject}) would accept the token if the user exists and has a default role.`;
    case "Failed":
      return `Snowflake (${subject}) would reject the token${reason}.`;
    case "unknown":
      return `Snowflake (${subject}) would probably accept the token; some checks are unknown.`;
  }
}

/** The same as JSON. */
export function reportJson(report: Report): string {
  const { checks, verdicts, notes } = report;
  const summary = { passed: count(report, "passed"), failed: count(report, "failed"), unknown: count(report, "unknown") };
  return `${JSON.stringify({ ...summary, checks, snowflake: verdicts, notes }, undefined, 2)}\n`;
}
