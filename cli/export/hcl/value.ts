import { code, codeInLine } from "./code";
import { constant, Template } from "./template";
import { heredoc, linesOf, quoted, quotedKey } from "./text";

/** A value of Terraform's JSON whose texts have been read. */
export type Value =
  string | number | boolean | null | { readonly text: Template } | readonly Value[] | { readonly object: readonly Entry[] };

/** An element of an object. */
export interface Entry {
  readonly key: Template;
  readonly value: Value;
}

/** How wide a list may be that is written in one line. */
const WIDTH = 100;

/**
 * A value as an expression: from its second line on, with the indent that it has in the file.
 *
 * @param indent of the line in which it begins
 * @param column where it begins
 */
export function written(value: Value, indent: string, column: number): string {
  if (value === null || typeof value !== "object") return String(value);
  if (isText(value)) return writtenText(value.text, indent, column, true);
  return isObject(value) ? writtenObject(value.object, indent) : writtenList(value, indent, column);
}

/** A text, or the expression that it only is. */
function writtenText(text: Template, indent: string, column: number, mayBeHeredoc: boolean): string {
  const [first] = text;
  if (text.length === 1 && typeof first !== "string") return code(first.tokens, indent, column);
  const lines = linesOf(text);
  // A line break at the end alone makes no second line.
  if (lines.length - (lines.at(-1)!.length === 0 ? 1 : 0) < 2) return quoted(text, codeInLine);
  const whole = mayBeHeredoc ? heredoc(text, codeInLine, indent) : undefined;
  if (whole !== undefined) return whole;
  return [`join("\\n", [`, ...lines.map((line) => `${indent}  ${quoted(line, codeInLine)},`), `${indent}])`].join("\n");
}

function writtenList(values: readonly Value[], indent: string, column: number): string {
  const within = `${indent}  `;
  const element = (value: Value) =>
    isText(value) ? writtenText(value.text, within, within.length, false) : written(value, within, within.length);
  const elements = values.map(element);
  const inLine = `[${elements.join(", ")}]`;
  const isFlat = !inLine.includes("\n") && !values.some(isObject);
  if (isFlat && column + inLine.length <= WIDTH) return inLine;
  return ["[", ...elements.map((text) => `${within}${text},`), `${indent}]`].join("\n");
}

type TextValue = Extract<Value, { readonly text: Template }>;
type ObjectValue = Extract<Value, { readonly object: readonly Entry[] }>;
const isText = (value: Value): value is TextValue => value !== null && typeof value === "object" && "text" in value;
const isObject = (value: Value): value is ObjectValue => value !== null && typeof value === "object" && "object" in value;

function writtenObject(entries: readonly Entry[], indent: string): string {
  if (entries.length === 0) return "{}";
  const within = `${indent}  `;
  return [
    "{",
    ...attributes(
      entries.map(({ key, value }) => [keyText(key), value] as const),
      within,
    ),
    `${indent}}`,
  ].join("\n");
}

/** Names that would begin something else at the start of an object, or that are no names. */
const KEYWORDS = ["for", "null", "true", "false"];

function keyText(key: Template): string {
  const name = constant(key);
  return name !== undefined && /^[A-Za-z_][\w-]*$/.test(name) && !KEYWORDS.includes(name) ? name : quotedKey(key, codeInLine);
}

/** Lines of attributes, aligned as `terraform fmt` does: among neighbours whose first line opens no brackets. */
export function attributes(all: readonly (readonly [name: string, value: Value])[], indent: string): string[] {
  const texts = all.map(([name, value]) => ({ name, text: written(value, indent, indent.length + name.length + 3) }));
  return aligned(texts, indent);
}

/** The same with values that are written already. */
export function aligned(all: readonly { readonly name: string; readonly text: string }[], indent: string): string[] {
  const widths: number[] = [];
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && isWhole(all[end].text)) end++;
    const width = Math.max(0, ...all.slice(start, end).map(({ name }) => columns(name)));
    for (let index = start; index < end; index++) widths[index] = width;
    if (end < all.length) widths[end] = 0;
    start = end + 1;
  }
  return all.map(({ name, text }, index) => `${indent}${name}${" ".repeat(Math.max(0, widths[index] - columns(name)))} = ${text}`);
}

/** Whether a value is an expression that ends in its first line. A heredoc does: its text belongs to that line. */
const isWhole = (text: string) => !text.includes("\n") || text.startsWith("<<-");

/** How many characters a name has; keys are written so that each counts as one, except for flags. */
const columns = (name: string) => (/^[ -~]*$/.test(name) ? name.length : [...SEGMENTS.segment(name)].length);
const SEGMENTS = new Intl.Segmenter();
