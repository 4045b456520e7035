import { isSymbol } from "./calls";
import { Code, Template, Token } from "./template";

/** What a reference, as its names between the dots, is called from now on. */
export type Rename = (names: readonly string[]) => readonly string[];

/** A template with every reference renamed. */
export function renameInTemplate(parts: Template, rename: Rename): Template {
  return parts.map((part) => (typeof part === "string" ? part : renameInCode(part, rename)));
}

/** An expression with every reference renamed. */
export function renameInCode({ tokens }: Code, rename: Rename): Code {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token.kind === "text") result.push({ kind: "text", template: renameInTemplate(token.template, rename) });
    // What follows a dot belongs to what is before it.
    const names = token.kind === "name" && !isSymbol(tokens[index - 1], ".") ? namesAt(tokens, index) : [];
    if (names.length === 0 && token.kind !== "text") result.push(token);
    result.push(...rename(names).flatMap((text, at): Token[] => [...(at === 0 ? [] : [DOT]), { kind: "name", text }]));
    index += Math.max(1, 2 * names.length - 1);
  }
  return { tokens: result };
}

const DOT: Token = { kind: "symbol", text: "." };

/** The names of a reference that begins at an index, up to an index in brackets, a splat or a call. */
export function namesAt(tokens: readonly Token[], start: number): string[] {
  const names: string[] = [];
  for (let index = start; ; index += 2) {
    const token = tokens[index];
    if (token?.kind !== "name") return names;
    names.push(token.text);
    if (!isSymbol(tokens[index + 1], ".")) return names;
  }
}
