import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Synthesized {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, { readonly lifecycle?: { readonly prevent_destroy?: boolean } }>>>>;
}

/** The types of the resources in a stack's folder that Terraform refuses to destroy. */
export function protectedTypes(folder: string): string[] {
  const { resource = {} } = JSON.parse(readFileSync(join(folder, "cdk.tf.json"), "utf8")) as Synthesized;
  return Object.keys(resource).filter((type) => Object.values(resource[type]).some(({ lifecycle }) => lifecycle?.prevent_destroy === true));
}
