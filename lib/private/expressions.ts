import { isReference } from "./reference";

/** A text in parts: references (`${…}`, with whatever braces are in them) and what stands between them. */
export function splitReferences(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  for (let start = rest.indexOf("${"); start >= 0; start = rest.indexOf("${")) {
    const end = endOfReference(rest, start);
    parts.push(rest.slice(0, start), rest.slice(start, end));
    rest = rest.slice(end);
  }
  return [...parts, rest].filter((part) => part !== "");
}

/** Where the reference ends that begins there: after its closing brace, or with the text. */
function endOfReference(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    if (text[index] === "{") depth++;
    if (text[index] === "}" && --depth === 0) return index + 1;
  }
  return text.length;
}

/** What stands in the braces of a reference. cdktf itself drops the braces of its own references inside braces. */
export function expressionOf(reference: string): string {
  return reference.startsWith("${TfToken[") ? reference : reference.slice(2, -1);
}

/** A text as a part of a Terraform expression: a string in quotes, or what it refers to. */
export function quoted(text: string): string {
  const expressions = splitReferences(text).map((part) => (isReference(part) ? expressionOf(part) : JSON.stringify(part)));
  return expressions.length === 1 ? expressions[0] : expressions.length === 0 ? '""' : `join("", [${expressions.join(", ")}])`;
}

/** Texts as a list in a Terraform expression. */
export function quotedList(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(", ")}]`;
}
