import { Token } from "cdktf";
import { SigmaOAuthError } from "../../../lib/findings/errors";
import { Finding, findings, line, Rule, Severity } from "../../../lib/findings/rule";

/** What a person reads of a rule. */
export interface Printed {
  readonly severity: Severity;
  readonly line: string;
}

/** An input that breaks a rule at one place, or at several. */
export interface FiringCase<S> {
  /** Goes on "it fires when …". */
  readonly when: string;
  readonly subject: S;
  /** The exact property, up to the first colon of the line. Left out where a message is about no property. */
  readonly at?: string | readonly string[];
  /** A part of what the line says was given. */
  readonly given: string;
  /** A part of what it says is allowed; default: the rule's. */
  readonly allowed?: string;
  /** A part of what it says to do; default: the rule's. */
  readonly fix?: string;
}

/** An input that a rule must let pass, as near to a firing one as there is. */
export interface QuietCase<S> {
  readonly when: string;
  readonly subject: S;
}

export interface RuleCases<S> {
  readonly id: string;
  readonly severity: Severity;
  readonly allowed: string;
  readonly fix: string;
  readonly fires: readonly FiringCase<S>[];
  readonly quiet: readonly QuietCase<S>[];
}

/** The cases of a table of rules, with the way to print what the rules say about a subject. */
export interface CaseTable {
  readonly title: string;
  readonly rules: readonly RuleCases<() => Printed[]>[];
  /** Inputs that are right but for references, about which no rule may say a thing. */
  readonly references: readonly { readonly what: string; readonly print: () => Printed[] }[];
}

export function caseTable<S>(title: string, run: (subject: S) => Printed[], rules: readonly RuleCases<S>[], references: readonly S[] = []) {
  const printing = <C extends { readonly subject: S }>(entry: C) => ({ ...entry, subject: () => run(entry.subject) });
  return {
    title,
    rules: rules.map((rule) => ({ ...rule, fires: rule.fires.map(printing), quiet: rule.quiet.map(printing) })),
    references: references.map((subject) => ({ what: JSON.stringify(subject), print: () => run(subject) })),
  } satisfies CaseTable;
}

/** Runs a table of the library's rules. */
export function ruleRunner<S>(rules: readonly Rule<S>[]): (subject: S) => Printed[] {
  return (subject) => findings(rules, subject).map(printed);
}

/** Runs code that says what is wrong by failing. */
export function printFailure(action: () => unknown): Printed[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof SigmaOAuthError) return error.findings.map(printed);
    throw error;
  }
}

function printed(finding: Finding): Printed {
  return { severity: finding.severity, line: line(finding) };
}

/** Text, numbers and lists that only Terraform can resolve. Those with quotes and spaces would break most rules, were they text. */
const PART = Token.asString("${var.part}");
export const TEXT_REFERENCES = ["${var.text}", 'it\'s ${var.part} "so" ', Token.asString({ resolve: () => "it's" }), `a ${PART}\n`];
export const NUMBER_REFERENCES = [Token.asNumber("${var.number}"), Token.asNumber({ resolve: () => -0.5 })];
export const LIST_REFERENCES = [...TEXT_REFERENCES.map((text) => [text]), TEXT_REFERENCES, Token.asList("${var.list}")];

/** The subject with each of these properties in turn as each kind of reference. */
export function withReferences<S extends object>(subject: S, properties: { readonly [K in keyof S]?: readonly unknown[] }): S[] {
  return Object.entries(properties).flatMap(([key, values]) => (values as unknown[]).map((value) => ({ ...subject, [key]: value })));
}
