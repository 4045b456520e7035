import { show } from "../../lib/findings/rule";
import { shorten } from "../../lib/findings/shorten";
import { withoutCredentials } from "../../lib/findings/url-credentials";
import { visible } from "../../lib/findings/visible";

export { visible };

/** A value as it is shown, no matter who wrote it: quoted, on one line, shortened, without passwords, and without characters that a terminal acts on. */
export const quote = show;

/** Texts as a sentence has them: "a, b or c". */
export function either(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}

const LONGEST_SENTENCE = 300;

/** The words of a server, or a URL, which may be longer than other values. */
export function quoteSentence(text: string): string {
  return shorten(visible(JSON.stringify(withoutCredentials(text))), LONGEST_SENTENCE);
}
