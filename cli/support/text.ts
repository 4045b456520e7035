import { show } from "../../lib/findings/rule";

export { visible } from "../../lib/findings/visible";

/** A value as it is shown, no matter who wrote it: quoted, on one line, shortened, without passwords, and without characters that a terminal acts on. */
export const quote = show;

/** Texts as a sentence has them: "a, b or c". */
export function either(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}
