import { closingOf, isSymbol, nesting, splitAt, withoutSpace } from "./calls";
import { Code, Token } from "./template";
import { quoted } from "./text";

/** How wide a line may be before an expression is written in several. */
const WIDTH = 110;

/** An expression in one line. */
export function codeInLine({ tokens }: Code): string {
  return tokens.map((token) => (token.kind === "text" ? quoted(token.template, codeInLine) : token.text)).join("");
}

/**
 * An expression in as many lines as it takes: the longest brackets are opened first.
 *
 * @param indent of the line in which it begins
 * @param taken how many characters of that line are taken already
 */
export function code(tokens: readonly Token[], indent: string, taken = indent.length): string {
  const inLine = codeInLine({ tokens });
  if (taken + inLine.length <= WIDTH) return inLine;
  const group = longestGroup(tokens);
  if (group === undefined) return inLine;
  const [open, close] = group;
  const [before, inner, after] = [tokens.slice(0, open + 1), withoutSpace(tokens.slice(open + 1, close)), tokens.slice(close)];
  const within = `${indent}  `;
  const lines = isLoop(inner)
    ? loopLines(inner, within)
    : splitAt(inner, (token) => isSymbol(token, ",")).map((part) => `${code(part, within)},`);
  return [codeInLine({ tokens: before }), ...lines.map((line) => `${within}${line}`), `${indent}${codeInLine({ tokens: after })}`].join(
    "\n",
  );
}

const isLoop = ([first]: readonly Token[]) => first?.kind === "name" && first.text === "for";

/** `for … : …`, then `if …`. */
function loopLines(tokens: readonly Token[], indent: string): string[] {
  const parts = splitAt(tokens, (token) => token.kind === "name" && token.text === "if");
  return parts.map((part, index) => (index === 0 ? code(part, indent) : `if ${code(part, indent, indent.length + 3)}`));
}

/** Whether brackets after a token are an index. */
const isOperand = (token: Token | undefined) => token?.kind === "name" || isSymbol(token, "]") || isSymbol(token, ")");

/** The brackets, in no others, that have most in them. */
function longestGroup(tokens: readonly Token[]): [number, number] | undefined {
  let longest: [number, number] | undefined;
  const length = ([from, to]: [number, number]) => codeInLine({ tokens: tokens.slice(from, to) }).length;
  for (let index = 0; index < tokens.length; index++) {
    if (nesting(tokens[index]) !== 1) continue;
    const group: [number, number] = [index, closingOf(tokens, index)];
    const isIndex = isSymbol(tokens[index], "[") && isOperand(tokens[index - 1]);
    if (!isIndex && group[1] - index > 1 && (longest === undefined || length(group) > length(longest))) longest = group;
    index = group[1];
  }
  return longest;
}
