import { isReference } from "./reference";

/** The references in a text; the group keeps them in the result of split(). */
export const REFERENCES = /(\$\{[^}]*\})/;

/** What stands in the braces of a reference. cdktf itself drops the braces of its own references inside braces. */
export function expressionOf(reference: string): string {
  return reference.startsWith("${TfToken[") ? reference : reference.slice(2, -1);
}

/** A text as a part of a Terraform expression: a string in quotes, or what it refers to. */
export function quoted(text: string): string {
  const parts = text.split(REFERENCES).filter((part) => part !== "");
  const expressions = parts.map((part) => (isReference(part) ? expressionOf(part) : JSON.stringify(part)));
  return expressions.length === 1 ? expressions[0] : expressions.length === 0 ? '""' : `join("", [${expressions.join(", ")}])`;
}

/** Texts as a list in a Terraform expression. */
export function quotedList(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(", ")}]`;
}
