import { visible } from "./plain-text";
import { isReference } from "./reference";
import { textOf } from "./template";

/** How bad a finding is: an error stops the synthesis, a warning is printed beside it. */
export type Severity = "error" | "warning";

/** One place where a value breaks a rule. */
export interface Violation {
  /** The property, relative to what was checked. Empty for the thing as a whole. */
  readonly at: string;
  /** What was given, ready to print. */
  readonly given: string;
  /** What is allowed. */
  readonly allowed: string;
  /** What to do. */
  readonly fix: string;
}

/** A rule: pure, with a stable id under which the documentation explains it. */
export interface Rule<T> {
  readonly id: string;
  readonly severity: Severity;
  readonly check: (subject: T) => readonly Violation[];
}

/** A violation together with the rule it breaks. */
export interface Finding extends Violation {
  readonly rule: string;
  readonly severity: Severity;
}

/** Every violation of every rule, in the order of the table. */
export function findings<T>(rules: readonly Rule<T>[], subject: T): Finding[] {
  return rules.flatMap((rule) => rule.check(subject).map((violation) => ({ ...violation, rule: rule.id, severity: rule.severity })));
}

/** The one line that a person reads. */
export function line(finding: Finding): string {
  return `${finding.at}: ${finding.given}; allowed: ${finding.allowed}; ${finding.fix} [${finding.rule}]`;
}

const LONGEST_VALUE = 80;

/** A value as it is shown in a message: quoted, on one line, shortened, with whatever cannot be seen escaped. */
export function show(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) => (typeof part === "string" && !isReference(part) ? textOf(part) : part));
  const text = value === undefined ? "nothing" : visible((json) ?? typeof value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}… (${text.length} characters)` : text;
}

/** "given …", as most messages begin. */
export function given(value: unknown): string {
  return `given ${show(value)}`;
}
