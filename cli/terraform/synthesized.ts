import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RequiredProvider } from "./lock-file";

/** What `synth` wrote for a stack, as far as it matters here. */
export interface Synthesized {
  readonly terraform?: {
    readonly cloud?: unknown;
    readonly required_providers?: Readonly<Record<string, RequiredProvider>>;
  };
  readonly resource?: Readonly<Record<string, Readonly<Record<string, { readonly lifecycle?: { readonly prevent_destroy?: boolean } }>>>>;
}

/** The Terraform in a stack's folder. */
export function synthesized(folder: string): Synthesized {
  return JSON.parse(readFileSync(join(folder, "cdk.tf.json"), "utf8")) as Synthesized;
}

/** The types of the resources that Terraform refuses to destroy. */
export function protectedTypes(folder: string): string[] {
  const { resource = {} } = synthesized(folder);
  return Object.keys(resource).filter((type) => Object.values(resource[type]).some(({ lifecycle }) => lifecycle?.prevent_destroy === true));
}
