import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { SigmaOAuthError } from "../findings/errors";
import { isReference } from "../findings/reference";
import { Finding, finding } from "../findings/rule";
import { StructName, typeFindings } from "../shapes/type-of-value";
import { constructIdRule, typeRule } from "../shapes/type-rules";
import { givenWrong } from "../shapes/words";
import { locate } from "./construct-rules";

/** The class of a construct, by which messages name it. */
interface ConstructClass {
  readonly name: string;
}

/**
 * Checks where a construct is created and its id, before `constructs` does: its own errors name neither the construct nor what is allowed.
 *
 * @returns the scope, for `super()`
 * @throws SigmaOAuthError
 */
export function enforcePlace({ name }: ConstructClass, scope: Construct, id: string): Construct {
  if (!isInStack(scope)) {
    const given = Construct.isConstruct(scope) ? "given a construct that is in no stack" : givenWrong("", scope);
    const said = { given, allowed: "a TerraformStack, or a construct in one", fix: "pass the stack as the first argument" };
    throw new SigmaOAuthError([finding(typeRule, { at: `scope of a ${name}`, ...said })]);
  }
  enforceConstructId(scope, `id of a ${name}`, id);
  return scope;
}

/**
 * The same for a provider, and its properties: it reads them while it is created.
 *
 * @returns the scope, for `super()`
 * @throws SigmaOAuthError
 */
export function enforceProviderPlace(type: ConstructClass, scope: Construct, id: string, properties: [StructName, unknown]): Construct {
  enforcePlace(type, scope, id);
  const found = typeFindings(...properties).map((finding) => ({ ...finding, at: `${scope.node.path}/${id} ${finding.at}` }));
  if (found.length > 0) throw new SigmaOAuthError(found);
  return scope;
}

/**
 * Checks that the id of a construct is a plain string.
 *
 * @param at what messages call it
 * @throws SigmaOAuthError
 */
export function enforceConstructId(scope: Construct, at: string, id: string): void {
  const found = idFindings(at, id);
  if (found.length > 0) throw new SigmaOAuthError(locate(scope, found));
}

function idFindings(at: string, id: unknown): Finding[] {
  if (isReference(id)) {
    return [
      finding(constructIdRule, { at, given: "given a reference", allowed: "a string that stays the same", fix: "use a fixed string" }),
    ];
  }
  if (typeof id === "string" && id !== "") return [];
  return [finding(typeRule, { at, given: givenWrong("", id), allowed: "a string that is not empty", fix: "use a fixed string" })];
}

const isInStack = (scope: unknown) => Construct.isConstruct(scope) && scope.node.scopes.some((outer) => TerraformStack.isStack(outer));
