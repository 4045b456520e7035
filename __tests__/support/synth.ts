import { Testing, TerraformStack } from "cdktf";
import { invokeAspects } from "cdktf/lib/synthesize/synthesizer";

/** What a stack synthesizes to, as far as tests look into it. */
export interface Synthesized {
  readonly resource: Record<string, Record<string, Record<string, unknown>>>;
  readonly data: Record<string, Record<string, Record<string, unknown>>>;
  readonly output: Record<string, { value: unknown; sensitive?: boolean; description?: string }>;
  readonly provider: Record<string, Record<string, unknown>[]>;
  readonly terraform: {
    required_providers: Record<string, { source: string; version: string }>;
    backend: Record<string, Record<string, unknown>>;
  };
}

/** A stack to build in, apart from every other test's. */
export function newStack(): TerraformStack {
  return new TerraformStack(Testing.app({ stackTraces: false }), "test");
}

/** The stack's Terraform JSON. Runs the validations, which cdktf's helper skips unless told. */
export function synth(stack: TerraformStack): Synthesized {
  const parsed = JSON.parse(Testing.synth(stack, true)) as Partial<Synthesized>;
  return { resource: {}, data: {}, output: {}, provider: {}, terraform: { required_providers: {}, backend: {} }, ...parsed };
}

/** The only resource of a type. */
export function only(byType: Record<string, Record<string, Record<string, unknown>>>, type: string): Record<string, unknown> {
  const all = Object.values(byType[type] ?? {});
  if (all.length !== 1) throw new Error(`${all.length} of ${type}, expected one`);
  return all[0];
}

/** The messages of a stack's warnings, which are there from the synthesis on. */
export function warnings(stack: TerraformStack): string[] {
  invokeAspects(stack);
  return stack.node
    .findAll()
    .flatMap((construct) => construct.node.metadata.filter(({ type }) => type === "@cdktf/warn").map(({ data }) => String(data)));
}

/** The message that an action fails with. */
export function failure(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("expected a failure");
}

/** Text with what is written as Terraform expressions in it: line breaks, double quotes, and strings in JSON. */
export function plainText(value: unknown): string {
  return (value as string)
    .replaceAll('${"\\n"}', "\n")
    .replaceAll('${"\\""}', '"')
    .replaceAll(/\$\{jsonencode\(("(?:[^"\\]|\\.)*")\)\}/g, "$1");
}
