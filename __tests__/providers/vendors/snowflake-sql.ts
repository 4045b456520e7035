/** A quoted name, or several with dots between them, without quotes. */
export const unquoted = (name: string) => name.replaceAll('"', "");

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

/** A string constant's value. */
function constant(text: string): string {
  return text
    .slice(1, -1)
    .replace(/''|\\(.)/gs, (whole, escaped: string | undefined) => (escaped === undefined ? whole[0] : (ESCAPES[escaped] ?? escaped)));
}

const VALUE = String.raw`'(?:[^'\\]|''|\\.)*'|"[^"]*"|\((?:[^()'"]|'(?:[^'\\]|''|\\.)*'|"[^"]*")*\)|[^\s,()]+`;
const PROPERTY = new RegExp(String.raw`(\w+) = (${VALUE})`, "gs");

/** The properties of a statement: NAME = value. A list in parentheses becomes a list. */
export function properties(text: string): Record<string, string | string[]> {
  return Object.fromEntries([...text.matchAll(PROPERTY)].map(([, name, value]) => [name.toUpperCase(), parsed(value)]));
}

function parsed(value: string): string | string[] {
  if (!value.startsWith("(")) return scalar(value);
  return [...value.slice(1, -1).matchAll(new RegExp(VALUE, "gs"))].map(([entry]) => scalar(entry));
}

function scalar(value: string): string {
  if (value.startsWith("'")) return constant(value);
  return value.startsWith('"') ? unquoted(value) : value;
}
