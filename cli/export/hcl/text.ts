import { templateOf } from "../../../lib/findings/template";
import { Part, Template, template } from "./template";

/** How an expression is written in one line. */
export type WriteCode = (part: Exclude<Part, string>) => string;

/** A template in quotes, in one line. */
export function quoted(parts: Template, code: WriteCode): string {
  return `"${written(parts, code, escaped)}"`;
}

/**
 * A template as a heredoc, with `chomp` where it does not end with a line break. Undefined where that would be another text, or one that an editor may
 * change: all lines are indented, lines end with spaces, or there are characters that nobody sees.
 *
 * @param indent of the line in which it begins
 */
export function heredoc(parts: Template, code: WriteCode, indent: string): string | undefined {
  const text = parts.map((part) => (typeof part === "string" ? part : "${}")).join("");
  const endsLine = text.endsWith("\n");
  const lines = (endsLine ? text.slice(0, -1) : text).split("\n");
  const marker = MARKERS.find((name) => !lines.some((line) => line.trim() === name));
  const isSafe =
    lines.some((line) => /^\S/.test(line)) && !lines.some((line) => /\s$/.test(line) || JOINING.test(line)) && lines.at(-1) !== "";
  if (lines.length < 2 || !isSafe || marker === undefined || UNSEEN.test(text.replace(/[\n\t]/g, ""))) return undefined;
  const content = written(parts, code, (plain) => plain);
  const body = (endsLine ? content.slice(0, -1) : content).split("\n").map((line) => (line === "" ? "" : `${indent}  ${line}`));
  const whole = [`<<-${marker}`, ...body, `${indent}${marker}`].join("\n");
  return endsLine ? whole : `chomp(${whole}\n${indent})`;
}

/** What is one character with the one before it, as Terraform and readers count. At the start of a line, that would be the indent. */
const JOINING = /^[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d]/u;

/** A template in quotes whose characters count one by one, so that others can be aligned with it. */
export function quotedKey(parts: Template, code: WriteCode): string {
  return quoted(parts, code).replace(new RegExp(JOINING.source.slice(1), "gu"), byNumber);
}

const MARKERS = ["EOT", "TEXT", "END_OF_TEXT"];

/** The lines of a template; one where it has no line break. */
export function linesOf(parts: Template): Template[] {
  const lines: Part[][] = [[]];
  for (const part of parts) {
    const [first, ...rest] = typeof part === "string" ? part.split("\n") : [part];
    lines.at(-1)!.push(first);
    rest.forEach((line) => lines.push([line]));
  }
  return lines.map(template);
}

/** The parts one after the other. A `$` right before an expression would escape it, so it is an expression itself. */
function written(parts: Template, code: WriteCode, plain: (text: string) => string): string {
  return parts
    .map((part, index) => {
      if (typeof part !== "string") return `\${${code(part)}}`;
      const signs = index + 1 < parts.length ? /[$%]*$/.exec(part)![0] : "";
      const before = part.slice(0, part.length - signs.length);
      return plain(templateOf(wellFormed(before))) + (signs === "" ? "" : `\${"${signs}"}`);
    })
    .join("");
}

/** What Terraform reads for half a character in JSON. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, "\ufffd");

/** Characters that nobody sees, or that act on those around them. Joiners are parts of emojis and of words. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };

/** What stands between quotes. */
function escaped(text: string): string {
  return text.replace(new RegExp(`["\\\\]|${UNSEEN.source}`, "gu"), (character) => {
    return NAMED[character] ?? byNumber(character);
  });
}

function byNumber(character: string): string {
  const code = character.codePointAt(0)!.toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}
