import { joined } from "../findings/template";

/**
 * Several lines of text for a Terraform string, also where parts of them are references.
 *
 * The line breaks are written as Terraform expressions: a real one would make cdktf write a heredoc into HCL, which ends with one line break
 * more than the same text in JSON. cdktf's `Fn.join` does not help: it does not escape quotes.
 */
export function lines(texts: readonly string[]): string {
  return joined(texts, '${"\\n"}');
}
