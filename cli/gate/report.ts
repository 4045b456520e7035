import { Noticed } from "./judge";

export interface Report {
  /** What stops the plan. */
  readonly stopped: readonly Noticed[];
  /** What was allowed on the command line. */
  readonly allowed: readonly Noticed[];
}

/** What `gate` can print. */
export const FORMATS = { text, json, markdown } as const satisfies Record<string, (report: Report) => string>;
export type Format = keyof typeof FORMATS;

const line = ({ address, what, effect, then }: Noticed) => `${address}: ${what}; ${effect}; ${then}`;

/** One line for each change that people would notice. */
function text({ stopped, allowed }: Report): string {
  const lines = [
    ...allowed.map((one) => `allowed: ${line(one)}`),
    ...stopped.map((one) => `STOP: ${line(one)}, and allow it: --allow ${quoted(one.address)}`),
  ];
  return [...lines, stopped.length === 0 ? "gate: nothing stops this plan" : `gate: ${count(stopped)} to stop for`, ""].join("\n");
}

function json(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** For a comment on a pull request. */
function markdown({ stopped, allowed }: Report): string {
  if (stopped.length + allowed.length === 0) return "People who log in to Sigma notice nothing of this plan.\n";
  const row = (state: string) => (one: Noticed) =>
    `| ${[state, code(one.address), one.what, one.effect, one.then].map(cell).join(" | ")} |`;
  return [
    stopped.length === 0
      ? "**Allowed**: people who log in to Sigma will notice this plan."
      : `**Stopped**: ${count(stopped)} that people who log in to Sigma would notice.`,
    "",
    "|  | Resource | Plan | Effect | What to do |",
    "| --- | --- | --- | --- | --- |",
    ...stopped.map(row("stop")),
    ...allowed.map(row("allowed")),
    "",
  ].join("\n");
}

const count = ({ length }: readonly unknown[]) => (length === 1 ? "1 change" : `${length} changes`);
const code = (address: string) => `\`${address.replaceAll("`", "'")}\``;
/** A text in a table: nothing in it ends the cell, or begins HTML or a link. */
const cell = (content: string) =>
  content.replace(/[|\\<[\]]/g, (character) => (content.startsWith("`") ? (character === "|" ? "\\|" : character) : `\\${character}`));
/** An address as a shell takes it. */
const quoted = (address: string) => (/^[\w.-]+$/.test(address) ? address : `'${address.replaceAll("'", "'\\''")}'`);
