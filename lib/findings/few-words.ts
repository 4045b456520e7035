/** Longer than the words that people choose from a list. */
const LONGEST = 25;
/** Letters and digits, in a few words. */
const WORDS = /^[\p{L}\d]+(?:[ _.,()/-]+[\p{L}\d]+)*[)]?$/u;

/**
 * Whether a text can be shown where a word of a list belongs: a few short words. A secret is longer, or has digits among its letters, or letters of
 * both cases in no order.
 */
export function isFewWords(text: string): boolean {
  if (text.length > LONGEST || !WORDS.test(text)) return false;
  return text.split(/[^\p{L}\d]+/u).every((word) => !(word.length >= 6 && /\d/.test(word)) && !/(?:\p{Ll}\p{Lu}+){3}/u.test(word));
}
