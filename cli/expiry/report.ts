import { Assessment, needsAction } from "./assess";
import { day, days, kindOf } from "./words";

const HEAD = ["CLIENT", "IDENTITY PROVIDER", "CREDENTIAL", "EXPIRES", "RENEW BY", "DAYS LEFT", "STATUS"];

/** A table for people, and what to do below it. It has only dates, no secret. */
export function table(assessments: readonly Assessment[]): string {
  const rows = [HEAD, ...assessments.map(row)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]))
      .join("  ")
      .trimEnd(),
  );
  const urgent = assessments.filter(needsAction).map(({ credential }) => `${credential.id}: ${credential.renewal}`);
  return [...lines, ...(urgent.length > 0 ? ["", ...urgent] : [])].map((line) => `${line}\n`).join("");
}

function row({ credential, status, renewBy, daysLeft, ageDays }: Assessment): string[] {
  const { id, identityProvider, endDate } = credential;
  const ends = endDate ? day(endDate) : ageDays === undefined ? "-" : `never (${days(ageDays)} old)`;
  const by = renewBy ? day(renewBy) : "-";
  return [id, identityProvider, kindOf(credential), ends, by, daysLeft === undefined ? "-" : String(daysLeft), status];
}

/** The same as JSON. Its keys are contract. */
export function json(assessments: readonly Assessment[]): string {
  const entries = assessments.map(({ credential, status, renewBy, daysLeft, ageDays }) => ({
    client: credential.id,
    name: credential.client,
    identityProvider: credential.identityProvider,
    kind: credential.kind,
    version: credential.version ?? null,
    madeAt: credential.madeAt?.toISOString() ?? null,
    endDate: credential.endDate?.toISOString() ?? null,
    warnDate: credential.warnDate?.toISOString() ?? null,
    renewBy: renewBy?.toISOString() ?? null,
    daysLeft: daysLeft ?? null,
    ageDays: ageDays ?? null,
    status,
    renewal: credential.renewal,
  }));
  return `${JSON.stringify({ credentials: entries }, null, 2)}\n`;
}
