import { isTokenNumber } from "./reference";
import { hasDirective, textOf } from "./template";

/**
 * Characters that nobody types on purpose: control characters (C0 and C1), line separators, halves of surrogate pairs, the byte order mark, which
 * Terraform drops at the beginning of a text, and what changes the direction of the text around it, so that a reader sees something other than a
 * machine.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** How cdktf finds numbers in texts. @see https://github.com/hashicorp/terraform-cdk/blob/main/packages/cdktf/lib/tokens/private/encoding.ts */
const CDKTF_NUMBERS = /[-|\d|.+]+e[-|\d|.|e|E|+]+/g;

/** What makes a text impossible to write so that Terraform reads it as it is, or undefined. */
export function textProblem(text: string): string | undefined {
  if (UNSEEN.test(text)) return "a control, direction or byte order character";
  // Terraform composes letters and their accents in every text: it would not find a name that is written in another way.
  if (text.normalize("NFC") !== text) return "decomposed letters";
  if (isUnclosed(text)) return 'a "${" that is not closed';
  return hasMarker(text) ? "a marker of CDK for Terraform" : undefined;
}

/** Whether a `${` has no closing brace: cdktf would write the next reference, somewhere behind it, as if it were inside. */
function isUnclosed(text: string): boolean {
  const depth = (text.match(/\$\{|\}/g) ?? []).reduce((open, sign) => (sign === "}" ? Math.max(0, open - 1) : open + 1), 0);
  return depth > 0;
}

/**
 * Whether cdktf would take a part of the text for one of its own references. All its numbers are negative: a dash that is put before the text, as in
 * construct ids and URLs, also makes one of the positive number.
 */
function hasMarker(text: string): boolean {
  return (
    /[$#&]\{TfToken\[/.test(text) ||
    (text.match(CDKTF_NUMBERS) ?? []).some((part) => [parseFloat(part), parseFloat(`-${part}`)].some(isTokenNumber))
  );
}

/** What a text must not have where it goes into statements and expressions. */
export const QUOTES = "'\"\\";

/** What is asked of a plain text. */
export interface PlainTextLimits {
  /** How many characters it has at most. */
  readonly most?: number;
  /** Characters that it must not have. Default: quotes and backslashes. */
  readonly without?: string;
}

/**
 * Whether a text is plain: not empty, not too long, on one line, without quotes and backslashes, and without what Terraform or cdktf would read as
 * something else. It must not be a reference.
 */
export function isPlainText(template: string, { most = Infinity, without = QUOTES }: PlainTextLimits = {}): boolean {
  const characters = [...textOf(template)];
  return (
    characters.length > 0 &&
    characters.length <= most &&
    !characters.some((character) => without.includes(character)) &&
    isWritable(template)
  );
}

/** The same in one word: without white space. */
export function isPlainWord(template: string, limits: PlainTextLimits = {}): boolean {
  return !/\s/.test(template) && isPlainText(template, limits);
}

/** Whether Terraform reads a text exactly as it is, whatever else is in it. */
export function isWritable(template: string): boolean {
  return !hasDirective(template) && textProblem(textOf(template)) === undefined;
}
