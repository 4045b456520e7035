import { App } from "cdktf";
import { Construct } from "constructs";
import { SigmaOAuthError } from "../findings/errors";
import { namedFindings } from "../findings/look-alike-rule";
import { environmentWantsHcl, hclRule } from "../terraform/hcl-text";
import { Finding, findings, line, Rule, withoutPlaceholders } from "../findings/rule";
import { callFindings, madeHere, MethodName, StructName, typeFindings } from "../shapes/type-of-value";
import { hasProviders, providerFindings } from "./given-providers";
import { warn } from "./warnings";

/**
 * Checks a construct's properties: throws all its errors at once, and annotates the construct with its warnings.
 *
 * @throws SigmaOAuthError
 */
export function enforce<T>(scope: Construct, rules: readonly Rule<T>[], subject: T): void {
  const hcl = (scope.node.root as Partial<App>).hclOutput === true || environmentWantsHcl();
  const found = [...namedFindings(rules, subject), ...(hcl ? findings([hclRule], subject) : [])];
  const errors = found.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new SigmaOAuthError(locate(scope, errors));
  warn(scope, found);
  enforceProviders(scope, subject);
}

/** Checks the providers among a construct's properties, when the app is synthesized. `enforce` does so; for properties that it does not get. */
export function enforceProviders(scope: Construct, properties: unknown): void {
  if (!hasProviders(properties)) return;
  scope.node.addValidation({ validate: () => locate(scope, providerFindings(scope, properties)).map(line) });
}

/**
 * Checks the types of a construct's properties, before anything looks at their values.
 *
 * @param scope the construct, which is one of this library
 * @throws SigmaOAuthError
 */
export function enforceTypes(scope: Construct, struct: StructName, props: unknown): void {
  madeHere(scope);
  const found = typeFindings(struct, props);
  if (found.length > 0) throw new SigmaOAuthError(locate(scope, found));
}

/**
 * Checks the types of a method's arguments, before anything looks at their values.
 *
 * @throws SigmaOAuthError
 */
export function enforceCall(scope: Construct, method: MethodName, given: Readonly<Record<string, unknown>>): void {
  const found = callFindings(method, given);
  if (found.length > 0) throw new SigmaOAuthError(locate(scope, found));
}

/** The same findings, with the construct's path in front of each property. */
export function locate(scope: Construct, found: readonly Finding[]): Finding[] {
  return found.map((finding) => ({
    ...finding,
    at: [scope.node.path, finding.at].filter(Boolean).join(" "),
    given: withoutPlaceholders(finding.given),
  }));
}
