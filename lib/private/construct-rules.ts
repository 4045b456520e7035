import { Annotations } from "cdktf";
import { Construct } from "constructs";
import { SigmaOAuthError } from "./errors";
import { Finding, findings, line, Rule } from "./rule";

/**
 * Checks a construct's properties: throws all its errors at once, and annotates the construct with its warnings.
 *
 * @throws SigmaOAuthError
 */
export function enforce<T>(scope: Construct, rules: readonly Rule<T>[], subject: T): void {
  const located = locate(scope, findings(rules, subject));
  const errors = located.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new SigmaOAuthError(errors);
  for (const warning of located) Annotations.of(scope).addWarning(line(warning));
}

/** The same findings, with the construct's path in front of each property. */
export function locate(scope: Construct, found: readonly Finding[]): Finding[] {
  return found.map((finding) => ({ ...finding, at: [scope.node.path, finding.at].filter(Boolean).join(" ") }));
}
