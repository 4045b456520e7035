import { isReference, isTokenNumber } from "./reference";
import { shorten } from "./shorten";
import { textOf } from "./template";
import { LONGEST_READ, withoutCredentials } from "./url-credentials";
import { visible } from "./visible";

/** How bad a finding is: an error stops the synthesis, a warning is only printed. */
export type Severity = "error" | "warning";

/** One place where a value breaks a rule. */
export interface Violation {
  /** The property, relative to what was checked. Empty for the thing as a whole. */
  readonly at: string;
  /** What was given, ready to print. */
  readonly given: string;
  /** What an error asks for; what a warning recommends. */
  readonly allowed: string;
  /** What to do. */
  readonly fix: string;
}

/** What can be said of a rule without a subject. `docs/rules.md` and the texts of `explain` are generated from it. */
export interface RuleText {
  /** Stable: every message ends with it. */
  readonly id: string;
  readonly severity: Severity;
  /** When it fires ("Fires when …"), then why, and what happens otherwise. Plain Markdown, without links. */
  readonly why: string;
  /** Sources: URLs, and pages of this project (`docs/config.md`). */
  readonly see?: readonly string[];
}

/** A rule: pure, with everything that is said of it. */
export interface Rule<T> extends RuleText {
  readonly check: (subject: T) => readonly Violation[];
}

/** A violation together with the rule it breaks. */
export interface Finding extends Violation {
  readonly rule: string;
  readonly severity: Severity;
}

/** A violation of a rule that is checked elsewhere than in a table. */
export function finding({ id, severity }: RuleText, violation: Violation): Finding {
  return { ...violation, rule: id, severity };
}

/** Every violation of every rule, in the order of the table. */
export function findings<T>(rules: readonly Rule<T>[], subject: T): Finding[] {
  const found: Finding[] = [];
  // Most rules find nothing, and a config has a thousand stacks: a loop makes no list for each of them.
  for (const rule of rules) for (const violation of rule.check(subject)) found.push(finding(rule, violation));
  return found;
}

/** How a line introduces what should be: an error allows nothing else, a warning only advises. */
const SHOULD: Readonly<Record<Severity, string>> = { error: "allowed", warning: "recommended" };

/** The one line that a person reads. Whatever texts of others are in it, it is one line, and every character of it can be seen. */
export function line(finding: Finding): string {
  return visible(`${finding.at}: ${messageOf(finding)}`);
}

/** The same without its place, for programs that show the place themselves. */
export function messageOf({ given, severity, allowed, fix, rule }: Finding): string {
  return visible(`${given}; ${SHOULD[severity]}: ${allowed}; ${fix} [${rule}]`);
}

const LONGEST_VALUE = 80;
/** What is nested deeper is not shown: JSON.stringify would run out of stack. */
const DEEPEST = 5;

/** A value as it is shown in a message: quoted, on one line, shortened, without the passwords of URLs, and with every character to be seen. */
export function show(value: unknown): string {
  // Most names: nothing in them is escaped, shortened or a credential.
  if (typeof value === "string" && /^[\w .-]{0,60}$/.test(value)) return `"${value}"`;
  const shown = showable(value, DEEPEST);
  const text = visible(shown === undefined ? "nothing" : (JSON.stringify(shown) ?? typeof value));
  const unread = typeof value === "string" ? Math.max(0, value.length - LONGEST_READ) : 0;
  return text.length > LONGEST_VALUE ? `${shorten(text, LONGEST_VALUE)} (${text.length + unread} characters)` : text;
}

/** How a reference is shown that cdktf made: its own placeholder tells nobody anything. */
const UNKNOWN_TEXT = "${…}";

/** A message without cdktf's placeholders. In a config they are text that someone wrote, and are shown. */
export function withoutPlaceholders(message: string): string {
  return message.replace(/[$#]\{TfToken\[[\w:.-]+\]\}/g, () => UNKNOWN_TEXT);
}

function showable(value: unknown, depth: number): unknown {
  if (typeof value === "string") return withoutCredentials(isReference(value) ? value : textOf(value));
  if (typeof value === "number" && isTokenNumber(value)) return UNKNOWN_TEXT;
  // JSON has no such numbers, and would make them null.
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (value === null || typeof value !== "object") return value;
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.map((part) => showable(part, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [withoutCredentials(key), showable(part, depth - 1)]));
}

/** "given …", as most messages begin. */
export function given(value: unknown): string {
  return `given ${show(value)}`;
}

/**
 * The same of what should be an id, or one of several names, and is none. A name, a login or a URL in its place is shown; a word of letters and
 * digits may be a secret that was put there, and is not.
 */
export function givenNoId(value: string): string {
  // A URL is shown as every URL is: without what is secret in it.
  const words = /^https:\/\//.test(value) ? [] : textOf(value).split(/[\s@/:.]+/);
  const isSecretive = (word: string) => word.length >= 6 && /\d/.test(word) && /[g-z]/i.test(word);
  return words.some(isSecretive) ? `given ${value.length} characters (not shown)` : given(value);
}
