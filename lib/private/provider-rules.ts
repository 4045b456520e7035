import { violationIf } from "../findings/checks";
import { Rule, show, Violation } from "../findings/rule";

/** A Terraform provider that a construct was given, and what uses it. */
export interface GivenProvider {
  /** The property. */
  readonly at: string;
  /** Whose provider it is, by the name that Terraform has for it. */
  readonly given: string;
  /** The providers of the resources that use it. */
  readonly wanted: readonly string[];
  /** The paths of the stacks of provider and construct. */
  readonly stackOfProvider: string;
  readonly stackOfConstruct: string;
}

/** A provider has to be the vendor's, and in the construct's stack. */
export const providerRule: Rule<GivenProvider> = {
  id: "SIGMA-PROVIDER",
  severity: "error",
  why:
    "Fires when `provider`, `timeProvider` or `randomProvider` is the Terraform provider of another vendor, or belongs to another stack. " +
    "All providers have the same type in TypeScript, so the compiler accepts any. Terraform would look for the resource in the wrong " +
    "provider, or for a provider that the stack does not have. Pass the vendor's provider of the same stack, or omit the property if " +
    "the stack has one only.",
  see: ["docs/constructs.md"],
  check: ({ at, given, wanted, stackOfProvider, stackOfConstruct }): Violation[] => {
    const wrong = wanted.filter((name) => name !== given);
    return [
      ...violationIf(wrong.length > 0, {
        at,
        given: `a provider ${show(given)}`,
        allowed: `a provider ${wrong.map(show).join(" or ")}`,
        fix: "pass the vendor's own provider, or omit it to use the stack's",
      }),
      ...violationIf(stackOfProvider !== stackOfConstruct, {
        at,
        given: `a provider of the stack ${show(stackOfProvider)}`,
        allowed: `one of the stack ${show(stackOfConstruct)}`,
        fix: "create a provider in the construct's own stack, and pass that one",
      }),
    ];
  },
};
