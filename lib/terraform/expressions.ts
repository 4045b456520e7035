import { Token, Tokenization } from "cdktf";
import { isListReference, isReference, REFERENCE_START } from "../findings/reference";
import { textOf } from "../findings/template";

/** A text in parts: references (`${…}`, with whatever is in them) and the text between them. */
export function splitReferences(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  for (let start = rest.search(REFERENCE_START); start >= 0; start = rest.search(REFERENCE_START)) {
    const end = endOfReference(rest, start + 2);
    parts.push(rest.slice(0, start), rest.slice(start, end));
    rest = rest.slice(end);
  }
  return [...parts, rest].filter((part) => part !== "");
}

/** Where a reference ends whose first brace is before `from`: after its closing brace, or with the text. Braces in strings do not count. */
function endOfReference(text: string, from: number): number {
  for (let depth = 1, index = from; index < text.length; index++) {
    if (text[index] === '"') index = endOfString(text, index + 1) - 1;
    else if (text[index] === "{") depth++;
    else if (text[index] === "}" && --depth === 0) return index + 1;
  }
  return text.length;
}

/** Where a string ends in a reference: after its closing quote. It can contain references. */
function endOfString(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    if (text[index] === "\\") index++;
    else if (text[index] === '"') return index + 1;
    else if (text.startsWith("${", index) && text[index - 1] !== "$") index = endOfReference(text, index + 2) - 1;
  }
  return text.length;
}

/** The text in the braces of a reference. cdktf itself drops the braces of its own references inside braces. */
export function expressionOf(reference: string): string {
  return reference.startsWith("${TfToken[") ? reference : reference.slice(2, -1);
}

/** A text as a part of a Terraform expression: a string in quotes, or what it refers to. */
export function quoted(text: string): string {
  const expressions = splitReferences(text).map((part) => (isReference(part) ? expressionOf(part) : constant(textOf(part))));
  return expressions.length === 1 ? expressions[0] : expressions.length === 0 ? '""' : `join("", [${expressions.join(", ")}])`;
}

/** What a string of Terraform cannot hold as it is, and braces. */
const ESCAPED = /["\\{}\p{Cc}]/gu;

/**
 * A string of a Terraform expression. Its braces are escaped, as `\u007b` and `\u007d`: cdktf counts neither strings nor pairs of braces, so the
 * first `}` would end the whole expression for it, and it would write `${…}` around the references behind.
 */
function constant(text: string): string {
  return `"${text.replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
}

/** Texts as a list in a Terraform expression. */
export function quotedList(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(", ")}]`;
}

/**
 * The expression of a list that only Terraform knows; undefined for a list with elements. cdktf replaces the placeholder in such a list only if the
 * list is the whole value of an attribute, not if it is part of a string.
 */
export function expressionOfList(texts: readonly string[]): string | undefined {
  if (texts.length !== 1 || !isListReference(texts[0])) return undefined;
  return expressionOf(Token.asString(Tokenization.reverseList([...texts])));
}

/** Texts in one, with a separator between them, by Terraform where only Terraform knows the list. */
export function joinedBy(separator: string, texts: readonly string[]): string {
  const list = expressionOfList(texts);
  return list === undefined ? texts.join(separator) : `\${join(${constant(separator)}, ${list})}`;
}
