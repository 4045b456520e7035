import { Finding, finding, given, Rule, RuleText } from "../findings/rule";
import { severityOf } from "./known-rules";

/** A warning that was read and is meant. */
export interface Acknowledgement {
  /** The id of the warning's rule. */
  readonly rule: string;
  /** Why it is meant, for those who come later. */
  readonly reason: string;
}

/** What an acknowledgement must be, in code and in a config. */
export const acknowledgeRules: readonly Rule<Acknowledgement>[] = [
  {
    id: "SIGMA-ACKNOWLEDGE-RULE",
    severity: "error",
    why:
      "Fires when `rule` is not the id of a warning. Only warnings can be acknowledged: an error says what cannot work. The id is in brackets at the end of " +
      "the warning.",
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
    why: "Fires when an acknowledgement has no reason. Anyone who reads the config or the code later needs it to judge whether it still holds.",
    see: ["docs/config.md"],
    check: ({ reason }) =>
      reason.trim() === ""
        ? [{ at: "reason", given: given(reason), allowed: "a text", fix: "say why this is meant, for those who read it later" }]
        : [],
  },
];

/** What only those who have found everything can tell. */
export const unusedRule: RuleText = {
  id: "SIGMA-ACKNOWLEDGE-UNUSED",
  severity: "warning",
  why:
    "Fires when an acknowledgement matches no warning: what it was about is gone, or is at another place than `at` says, or an earlier entry acknowledges it. " +
    "Remove it: it would hide a later warning that nobody has read.",
  see: ["docs/config.md"],
};

/** An acknowledgement of nothing: it would silence a later warning that nobody has read. */
export function unusedAcknowledgement(at: string, rule: string, where: string): Finding {
  return finding(unusedRule, {
    at,
    given: `given ${rule}, of which there is no warning${where}`,
    allowed: "acknowledgements of warnings that there are",
    fix: "remove it, or it would hide a later warning that nobody has read",
  });
}
