import { Finding, finding, given, Rule, RuleText } from "../findings/rule";
import { severityOf } from "./known-rules";

/** A warning that a person has read and accepts. */
export interface Acknowledgement {
  /** The id of the warning's rule. */
  readonly rule: string;
  /** Why it is accepted, for anyone who reads it later. */
  readonly reason: string;
}

/** What an acknowledgement must be, in code and in a config. */
export const acknowledgeRules: readonly Rule<Acknowledgement>[] = [
  {
    id: "SIGMA-ACKNOWLEDGE-RULE",
    severity: "error",
    why:
      "Fires when `rule` is not the id of a warning. Only warnings can be acknowledged: an error says what cannot work. The id is in " +
      "brackets at the end of the warning's line.",
    see: ["docs/config.md"],
    check: ({ rule }) => {
      const severity = severityOf(rule);
      if (severity === "warning") return [];
      const fix = severity === "error" ? "correct what the error is about: it cannot be acknowledged" : "copy the id from the warning";
      return [{ at: "rule", given: given(rule), allowed: "the id at the end of a warning", fix }];
    },
  },
  {
    id: "SIGMA-ACKNOWLEDGE-REASON",
    severity: "error",
    why: "Fires when an acknowledgement has no reason. Anyone who reads the config or the code later needs it to decide whether it still applies.",
    see: ["docs/config.md"],
    check: ({ reason }) =>
      reason.trim() === ""
        ? [{ at: "reason", given: given(reason), allowed: "a text", fix: "say why you accept the warning, for anyone who reads it later" }]
        : [],
  },
];

/** What only those who have found everything can tell. */
export const unusedRule: RuleText = {
  id: "SIGMA-ACKNOWLEDGE-UNUSED",
  severity: "warning",
  why:
    "Fires when an acknowledgement matches no warning: the warning no longer occurs, occurs at a key other than `at`, or is already " +
    "acknowledged by an earlier entry. Remove it: it could hide a future warning that nobody has read.",
  see: ["docs/config.md"],
};

/** An acknowledgement of nothing: it would silence a later warning that nobody has read. */
export function unusedAcknowledgement(at: string, rule: string, where: string): Finding {
  return finding(unusedRule, {
    at,
    given: `given ${rule}, which matches no warning${where}`,
    allowed: "only warnings that occur",
    fix: "remove it: it could hide a future warning that nobody has read",
  });
}
