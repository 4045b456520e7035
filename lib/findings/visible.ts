/**
 * What a terminal would act on, or what hides in a line: control characters (C0 and C1), those that turn the direction of writing, letters that nobody
 * sees, and spaces other than the usual one.
 */
const INVISIBLE = /(?! )[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zs}\u2800\u2028\u2029]/gu;

/** Text on one line in which every character is visible, no matter who wrote it. Escapes are those of JSON. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) =>
    [...Array(character.length).keys()].map((unit) => escaped(character.charCodeAt(unit))).join(""),
  );
}

const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, "0")}`;
