import { show } from "../../lib/private/rule";

/** What a terminal would act on, or what hides in a line: control characters, and those that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A value as it is shown, whoever wrote it: quoted, on one line, shortened, and without characters that a terminal acts on. */
export function quote(value: unknown): string {
  return visible(show(value));
}

/** Text on one line in which every character can be seen. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`);
}

/** Texts as a sentence has them: "a, b or c". */
export function either(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}
