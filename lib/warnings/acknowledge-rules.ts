import { Finding, given, Rule } from "../findings/rule";
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
    check: ({ reason }) =>
      reason.trim() === ""
        ? [{ at: "reason", given: given(reason), allowed: "a text", fix: "say why this is meant, for those who read it later" }]
        : [],
  },
];

/** An acknowledgement of nothing: it would silence a later warning that nobody has read. */
export function unusedAcknowledgement(at: string, rule: string, where: string): Finding {
  return {
    rule: "SIGMA-ACKNOWLEDGE-UNUSED",
    severity: "warning",
    at,
    given: `given ${rule}, of which there is no warning${where}`,
    allowed: "only warnings that there are",
    fix: "remove it, or it would hide a later warning that nobody has read",
  };
}
