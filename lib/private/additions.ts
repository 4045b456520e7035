import { Construct } from "constructs";
import { SigmaOAuthError } from "../findings/errors";
import { namedFindings } from "../findings/look-alike-rule";
import { Rule } from "../findings/rule";
import { locate } from "./construct-rules";
import { warn } from "./warnings";

/** What a method adds to a construct after it was created. */
export interface Addition<T> {
  /** The method's name. */
  readonly method: string;
  /** The construct's properties, with the added value among them. */
  readonly subject: T;
  /** Where it is there: "groupIds[2]". */
  readonly at: string;
}

/**
 * Checks a value that is added later as if it had been among the construct's properties from the start. Messages name the method.
 *
 * @throws SigmaOAuthError
 */
export function enforceAddition<T>(scope: Construct, rules: readonly Rule<T>[], { method, subject, at }: Addition<T>): void {
  const found = namedFindings(rules, subject)
    .filter((finding) => finding.at === at)
    .map((finding) => ({ ...finding, at: method }));
  const errors = found.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new SigmaOAuthError(locate(scope, errors));
  warn(scope, found);
}
