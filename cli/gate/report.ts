import { Counts, countsText } from "./counts";
import { Noticed } from "./judge";

/** What becomes of what people would notice. */
export interface Decision {
  /** What stops the plan. */
  readonly stopped: readonly Noticed[];
  /** What was allowed on the command line. */
  readonly allowed: readonly Noticed[];
}

export interface Report extends Decision {
  /** One for each plan. */
  readonly plans: readonly Planned[];
}

/** How many resources a plan changes. */
export interface Planned extends Counts {
  /** The stack; undefined where only the plan is known. */
  readonly stack?: string;
}

/** What `gate` can print. */
export const FORMATS = { text, json, markdown } as const satisfies Record<string, (report: Report) => string>;
export type Format = keyof typeof FORMATS;

const line = ({ address, what, effect, then }: Noticed) => `${address}: ${what}; ${effect}; ${then}`;

/** One line for each change that people would notice. */
function text({ stopped, allowed }: Decision): string {
  const lines = [
    ...allowed.map((one) => `allowed: ${line(one)}`),
    ...stopped.map((one) => `STOP: ${line(one)}, and allow it: --allow ${quoted(one.address)}`),
  ];
  const ready =
    allowed.length === 0 ? "nothing stops this plan" : `ready to apply: ${addresses(allowed)} allowed, and nothing else stops this plan`;
  return [...lines, `gate: ${stopped.length === 0 ? ready : `${count(stopped)} to stop for`}`, ""].join("\n");
}

/** "a is", or "a and b are". */
function addresses(allowed: readonly Noticed[], show: (address: string) => string = (address) => address): string {
  const all = [...new Set(allowed.map(({ address }) => show(address)))];
  const named = all.length === 1 ? all[0] : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
  return `${named} ${all.length === 1 ? "is" : "are"}`;
}

function json(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** For a comment on a pull request. */
function markdown({ stopped, allowed, plans }: Report): string {
  const counts = plans.length === 0 ? "" : `\n${plans.map(countsLine).join("")}`;
  if (stopped.length + allowed.length === 0) return `People who log in to Sigma notice nothing of this plan.\n${counts}`;
  const row = (state: string) => (one: Noticed) =>
    `| ${[state, code(one.address), one.what, one.effect, one.then].map(cell).join(" | ")} |`;
  return [
    stopped.length === 0
      ? `**Ready to apply**: ${addresses(allowed, code)} allowed, although people who log in to Sigma will notice it; nothing else stops this plan.`
      : `**Stopped**: ${count(stopped)} that people who log in to Sigma would notice.`,
    "",
    "|  | Resource | Plan | Effect | What to do |",
    "| --- | --- | --- | --- | --- |",
    ...stopped.map(row("stop")),
    ...allowed.map(row("allowed")),
    counts,
  ].join("\n");
}

/** A plan's counts, as an item of a list. */
const countsLine = ({ stack, ...counts }: Planned) => `- ${stack === undefined ? "Plan" : code(stack)}: ${countsText(counts)}\n`;

const count = ({ length }: readonly unknown[]) => (length === 1 ? "1 change" : `${length} changes`);
const code = (address: string) => `\`${address.replaceAll("`", "'")}\``;
/** A text in a table: nothing in it ends the cell, or begins HTML or a link. */
const cell = (content: string) =>
  content.replace(/[|\\<[\]]/g, (character) => (content.startsWith("`") ? (character === "|" ? "\\|" : character) : `\\${character}`));
/** An address as a shell takes it. */
const quoted = (address: string) => (/^[\w.-]+$/.test(address) ? address : `'${address.replaceAll("'", "'\\''")}'`);
