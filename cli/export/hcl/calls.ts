import { Token } from "./template";

/** A call in an expression, with the tokens of each argument. */
export interface Call {
  readonly name: string;
  readonly args: readonly (readonly Token[])[];
  /** Where the token after its closing parenthesis is. */
  readonly end: number;
}

export const isSymbol = (token: Token | undefined, symbol: string): boolean => token?.kind === "symbol" && token.text === symbol;

const OPENING = ["(", "[", "{"];
const CLOSING = [")", "]", "}"];

/** How a token changes the number of open brackets. */
export function nesting(token: Token): number {
  if (token.kind !== "symbol") return 0;
  if (OPENING.includes(token.text)) return 1;
  return CLOSING.includes(token.text) ? -1 : 0;
}

/** Where the bracket at an index is closed. */
export function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    depth += nesting(tokens[index]);
    if (depth === 0) return index;
  }
  throw new RangeError("an expression with a bracket that is not closed");
}

/** Tokens in parts, at the separators that are in no brackets. */
export function splitAt(tokens: readonly Token[], isSeparator: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  tokens.forEach((token) => {
    depth += nesting(token);
    if (depth === 0 && isSeparator(token)) parts.push([]);
    else parts.at(-1)!.push(token);
  });
  return parts.map(withoutSpace);
}

/** Tokens without the space around them. */
export function withoutSpace(tokens: readonly Token[]): Token[] {
  const isSpace = (token: Token | undefined) => token?.kind === "space";
  const start = isSpace(tokens[0]) ? 1 : 0;
  return tokens.slice(start, tokens.length > start && isSpace(tokens.at(-1)) ? -1 : undefined);
}

/** The call that begins at an index, if one does. */
export function callAt(tokens: readonly Token[], index: number): Call | undefined {
  const token = tokens[index];
  if (token.kind !== "name" || !isSymbol(tokens[index + 1], "(")) return undefined;
  const close = closingOf(tokens, index + 1);
  const inner = tokens.slice(index + 2, close);
  return { name: token.text, args: inner.length === 0 ? [] : splitAt(inner, (one) => isSymbol(one, ",")), end: close + 1 };
}
