/** What is looked at of either end of a text: more than a message has, and most of a log. */
const LONGEST_END = 100_000;

/** A text made ready for the search. */
export interface Given {
  /** In lower case, with one space where there were several; signs are as they were given. */
  readonly spelt: string;
  /** The same as only words: `invalid_client`, `invalid-client` and `invalid client` are one. */
  readonly words: string;
  /** Whether only the beginning and the end of it are looked at. */
  readonly cut: boolean;
}

export function given(text: string): Given {
  const cut = text.length > 2 * LONGEST_END;
  const spelt = spell(withoutCommas(decoded(cut ? bothEnds(text) : text)));
  return { spelt: spelt.replaceAll("-", "_"), words: toWords(spelt), cut };
}

/** A word that is cut in two is left out: half of a number is another number. */
const bothEnds = (text: string) => `${withoutLastWord(text.slice(0, LONGEST_END))} ${text.slice(-LONGEST_END).replace(/^\S*/, "")}`;

/** Character by character from the end: a pattern that ends with the text would be tried from every letter of it. */
function withoutLastWord(text: string): string {
  let end = text.length;
  while (end > 0 && /\S/.test(text[end - 1])) end--;
  return text.slice(0, end);
}

const spell = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();

/** Codes of Entra are also written with a space, or with a colon. */
export const toWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}…]+/gu, " ")
    .replace(/\baadsts (?=\d)/g, "aadsts")
    .trim();

/** What browsers make of a message in a URL; a `+` is not part of a word anyway. A URL within a URL is encoded twice. */
function decoded(text: string): string {
  const once = text.replace(/(?:%[0-9a-f]{2})+/gi, decodedBytes);
  return once.replace(/(?:%[0-9a-f]{2})+/gi, decodedBytes);
}

function decodedBytes(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    // No UTF-8: it is no letter of a code.
    return " ";
  }
}

/** Snowflake's drivers write some codes with a comma: 390,144. */
const withoutCommas = (text: string) => text.replace(/\b(\d{3}),(\d{3})\b/g, "$1$2");
