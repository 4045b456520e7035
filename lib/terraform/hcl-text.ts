import { splitReferences } from "./expressions";
import { isReference } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { textOf } from "../findings/template";
import { textsIn } from "../findings/texts-in";

/** What a finding about text in HCL says, whatever its place. */
export const HCL_TEXT = {
  allowed: 'with --hcl, no text that begins with { or [, is a whole number, or contains quotes, backslashes or "${"',
  fix: "omit --hcl to write Terraform's JSON, or change the text: CDK for Terraform does not escape it in HCL",
} as const;

/** Whether the environment makes cdktf write HCL, as its command line does for `--hcl`. */
export function environmentWantsHcl(): boolean {
  return ["true", "1"].includes(process.env.SYNTH_HCL_OUTPUT ?? "");
}

/**
 * Whether cdktf writes a text into HCL so that Terraform reads something else.
 *
 * Where it does not know an attribute's type, text that begins like a list, a mapping or a string is written as code, and digits as a number;
 * backslashes
 * are never escaped, and quotes not where the text has a reference or looks so.
 *
 * @see https://github.com/hashicorp/terraform-cdk/blob/main/packages/cdktf/lib/hcl/render.ts
 */
export function isCorruptedInHcl(text: string): boolean {
  return /^[{[]|["\\]|\$\{/.test(text) || String(parseInt(text, 10)) === text;
}

/** Properties that cdktf would corrupt in HCL. */
export const hclRule: Rule<unknown> = {
  id: "SIGMA-HCL",
  severity: "error",
  why:
    "Fires when `--hcl` is used and a text would not be written correctly. CDK for Terraform does not escape every text in HCL: text " +
    "that begins with `{` or `[` becomes code, a whole number loses its quotes, and quotes, backslashes and `${` are written as they " +
    "are. Such text is rejected in a config, and in the properties of a construct except in references. Omit `--hcl` to write " +
    "Terraform's JSON, which has no such limits, or change the text.",
  check: (subject) =>
    textsIn(subject).flatMap(({ at, text }) => {
      const parts = splitReferences(text).filter((part) => !isReference(part));
      return parts.some((part) => isCorruptedInHcl(textOf(part))) ? [{ at, given: given(text), ...HCL_TEXT }] : [];
    }),
};
