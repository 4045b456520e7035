/**
 * Letters of other scripts that look like Latin ones, in the order of the letters after them. Only those that matter in words of Latin letters:
 * what is left out is still found as a mixture of scripts.
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
const LIKE = "АВЕЅІЈКМНОРСТУХԛԝаеѕіјорсухһԁѵɡıΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ";
const LATIN = "ABESIJKMHOPCTYXqwaesijopcyxhdvgiABEZHIKMNOPTYXovp";
const LATIN_OF = new Map([...LIKE].map((letter, index) => [letter, LATIN[index]]));

/** What is not seen, whatever is written with it. @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** The same where a script or a picture needs it: joiners between letters that are not Latin, and in pictures. */
const NEEDED =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)(?:\u200d|\ufe0f)|(?<=(?!\p{sc=Latin})[\p{L}\p{M}])(?:\u200c|\u200d)/gu;
/** Spaces that look like the usual one. */
const OTHER_SPACE = /(?! )[\p{Zs}\u2800]/u;
/** Letters that are Latin ones, in another form: full-width, of mathematics, of phonetics, or Roman numbers. */
const OTHER_FORM =
  /[\u0251\u0261\u0269\u026a\u1d00-\u1dbf\u210a-\u2115\u2119-\u211d\u2124\u2128-\u2138\u2160-\u2188\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN_LETTER = /\p{sc=Latin}/u;
/** Scripts with letters that look like Latin ones. */
const OTHER_SCRIPT = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Lisu}]/u;

/**
 * What a name looks like to a person: without what is not seen, with letters as they look, in one case. For comparing a name with one that a rule
 * knows; nothing is ever written so.
 */
export function folded(name: string): string {
  const seen = name.normalize("NFKC").replace(UNSEEN, "");
  return [...seen]
    .map((letter) => LATIN_OF.get(letter) ?? letter)
    .join("")
    .toLowerCase()
    .trim();
}

/** Whether a text has only characters of ASCII that can be seen, as most have. */
export const isPlainAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** Which character of a text looks like another one, or like none, or undefined. */
export function lookAlike(text: string): string | undefined {
  if (isPlainAscii(text)) return undefined;
  const problems = [
    ["an invisible character", new RegExp(UNSEEN.source, "u").exec(text.replace(NEEDED, ""))],
    ["an unusual space", OTHER_SPACE.exec(text)],
    ["a variant of a letter", OTHER_FORM.exec(text)],
    ["a letter of another alphabet in a word", otherScript(text)],
  ] as const;
  const [what, found] = problems.find(([, match]) => match !== null) ?? [];
  return found ? `${what} (U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")})` : undefined;
}

function otherScript(text: string): RegExpExecArray | null {
  const mixed = text.match(WORD)?.find((word) => LATIN_LETTER.test(word) && OTHER_SCRIPT.test(word));
  return mixed === undefined ? null : OTHER_SCRIPT.exec(mixed);
}
