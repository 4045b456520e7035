import { distance } from "fastest-levenshtein";
import { ENTRIES } from "./entries/all";
import { Entry } from "./entries/entry";

/** What is looked at of a text: more than any message has. */
const LONGEST_TEXT = 10_000;
const PREFIX = "external_oauth_";

const normal = (text: string) => text.slice(0, LONGEST_TEXT).toLowerCase().replace(/\s+/g, " ").trim();

/** What an entry is found by. Snowflake's reasons go without their common beginning, too. */
function names({ name, also = [] }: Entry): string[] {
  const all = [name, ...also].map(normal);
  return [...all, ...all.filter((each) => each.startsWith(PREFIX)).map((each) => each.slice(PREFIX.length))];
}

/** Whether a text has a name as words of its own: 390318 is not in 13903180. */
function contains(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1], text[at + name.length]];
    if (!isWordCharacter(before) && !isWordCharacter(after)) return true;
  }
  return false;
}

const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** Snowflake's drivers write some codes with a comma: 390,144. */
const withoutCommas = (text: string) => text.replace(/\b(\d{3}),(\d{3})\b/g, "$1$2");

/** The entries that a text is about, in the order of the table. */
export function explanationFor(text: string): Entry[] {
  const given = withoutCommas(normal(text));
  return ENTRIES.filter((entry) => names(entry).some((name) => contains(given, name)));
}

const MOST_SUGGESTIONS = 3;
const SHORTEST_WORD = 5;

/** The names of entries that were perhaps meant, the nearest first. */
export function suggestionsFor(text: string): string[] {
  const given = normal(text);
  const words = [given, ...given.split(/[^\p{L}\p{N}_]+/u)].filter((word) => word.length >= SHORTEST_WORD && word.length <= 100);
  const far = (name: string) => Math.min(...words.map((word) => distance(word, name)));
  return ENTRIES.map((entry) => ({ name: entry.name, far: Math.min(...names(entry).map((name) => far(name) / Math.max(name.length, 1))) }))
    .filter((candidate) => candidate.far <= 0.3)
    .sort((left, right) => left.far - right.far)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name);
}
