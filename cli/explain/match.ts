import { distance } from "fastest-levenshtein";
import { ENTRIES } from "./entries/all";
import { Entry } from "./entries/entry";
import { Own, OWN, ownIn, withoutOwn } from "./own";
import { given, toWords } from "./text";

const PREFIX = "external_oauth_";

/** What was found for a text. */
export interface Explanation {
  /** Rules of this project, and checks of `verify`, in the order of the text. */
  readonly own: readonly Own[];
  /** In the order of the table. */
  readonly found: readonly Entry[];
  /** Codes in the text that are well formed, and not in the table. */
  readonly unknown: readonly string[];
  /** Whether only the beginning and the end of the text were looked at. */
  readonly cut: boolean;
}

export function explain(text: string): Explanation {
  const { spelt, words, cut } = given(withoutOwn(text));
  const matches = ENTRIES.map((entry) => ({ entry, by: namesIn(entry, spelt, words) })).filter(({ by }) => by.length > 0);
  // What is only part of a longer name that was found says less than that does.
  const part = (name: string) => matches.some(({ by }) => by.some((other) => other !== name && contains(other, name)));
  return {
    own: ownIn(text),
    found: matches.filter(({ by }) => !by.every(part)).map(({ entry }) => entry),
    unknown: unknownCodes(words),
    cut,
  };
}

/** The entries that match a text, in the order of the table. */
export const explanationFor = (text: string) => explain(text).found;

const namesOf = ({ name, also = [] }: Entry) => [name, ...also];

/** The names of an entry that a text has, as words. */
function namesIn(entry: Entry, spelt: string, words: string): string[] {
  const all = namesOf(entry);
  const readable = entry.asSpelt ? [] : all.map(toWords).filter((name) => containsParts(words, name));
  const exact = entry.asSpelt
    ? all.filter((name) => contains(spelt, name))
    : all.flatMap(withoutPrefix).filter((name) => contains(spelt, name));
  const bare = all.flatMap(bareNumber).filter((number) => namesNumber(words, number));
  return [...readable, ...exact.map(toWords), ...bare];
}

/** Snowflake's reasons also match without their common prefix; but then they are words that others use, and must be spelled exactly. */
const withoutPrefix = (name: string) => (name.toLowerCase().startsWith(PREFIX) ? [name.toLowerCase().slice(PREFIX.length)] : []);

/** A code of Entra without its beginning. */
const bareNumber = (name: string) => /^AADSTS(\d+)$/.exec(name)?.slice(1) ?? [];

/** Whether a number is all there is, or is called a code: any other may be a port, or an amount. */
const namesNumber = (words: string, number: string) => words === number || new RegExp(`\\b(?:error|codes?) ${number}(?!\\S)`).test(words);

/** How far apart the parts of a name are at most, with a value between them. */
const WIDEST_GAP = 200;

/** Whether a text has a name; `…` in it matches any value. */
function containsParts(text: string, name: string): boolean {
  // A value at the end of a name leaves nothing to look for behind it.
  const [first, ...rest] = name
    .split("…")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  for (let at = indexOf(text, first, 0); at !== -1; at = indexOf(text, first, at + 1)) {
    let end = at + first.length;
    const all = rest.every((part) => {
      const next = indexOf(text, part, end, end + WIDEST_GAP);
      end = next + part.length;
      return next !== -1;
    });
    if (all) return true;
  }
  return false;
}

const contains = (text: string, name: string) => indexOf(text, name, 0) !== -1;

/**
 * Where a text has a name as separate words: 390318 is not in 13903180.
 *
 * @param last where it begins at the latest: nothing further on is looked at, so that the work stays in proportion to the text
 */
function indexOf(text: string, name: string, from: number, last = text.length): number {
  const reach = text.slice(0, last + name.length);
  for (let at = reach.indexOf(name, from); at !== -1; at = reach.indexOf(name, at + 1)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + name.length])) return at;
  }
  return -1;
}

const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** Codes of Entra, of Okta and of Snowflake. */
const CODES = /(?<!\S)(?:aadsts\d{4,9}|e0000\d{3,6}|39\d{4})(?!\S)/g;
const MOST_UNKNOWN = 5;

function unknownCodes(words: string): string[] {
  const known = new Set(ENTRIES.flatMap(namesOf).map(toWords));
  const codes = new Set([...words.matchAll(CODES)].map(([code]) => code).filter((code) => !known.has(code)));
  return [...codes].slice(0, MOST_UNKNOWN).map((code) => code.toUpperCase());
}

const MOST_SUGGESTIONS = 3;
const MOST_WORDS = 200;
const SHORTEST_WORD = 5;
const LONGEST_WORD = 100;

/** The names of entries that the user may have intended, the nearest first. They are for misspellings: another number is another error. */
export function suggestionsFor(text: string): string[] {
  const { spelt, words } = given(text);
  const tried = [...new Set([spelt, words, ...spelt.split(/[^\p{L}\p{N}_]+/u).slice(0, MOST_WORDS)])].filter(
    (word) => word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD,
  );
  const far = (name: string) =>
    Math.min(...tried.filter((word) => digits(word) === digits(name)).map((word) => distance(word, name) / Math.max(name.length, 1)));
  const candidates = [...ENTRIES.map((entry) => ({ name: entry.name, spelt: spellings(entry) })), ...OWN_NAMES];
  return candidates
    .map(({ name, spelt }) => ({ name, far: Math.min(...spelt.map(far)) }))
    .filter((candidate) => candidate.far <= 0.3)
    .sort((left, right) => left.far - right.far)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name);
}

const spellings = (entry: Entry) => namesOf(entry).flatMap((name) => [name.toLowerCase(), ...withoutPrefix(name)]);

/** Texts are compared with underscores. */
const OWN_NAMES = OWN.map(({ id }) => ({ name: id, spelt: [id.toLowerCase().replaceAll("-", "_")] }));

const digits = (word: string) => word.replace(/\D/g, "");
