import { closest, distance } from "fastest-levenshtein";
import * as z from "zod";
import { finding, Finding, given } from "../../lib/findings/rule";
import { isFewWords } from "../../lib/findings/few-words";
import { pathText } from "./path-text";
import { missingRule, typeRule, unknownKeyRule } from "./reading-rules";

/** A finding with the path of keys that it is about. */
export interface ConfigFinding extends Finding {
  readonly path: readonly PropertyKey[];
}

type Issue = z.core.$ZodIssue;

/** A value that has the schema's shape as far as that can be determined, and what is wrong with it. */
export interface Shaped<T> {
  readonly value?: T;
  readonly findings: readonly ConfigFinding[];
  /** The paths of what the value lacks, because it was wrong, or because it is nothing without what was wrong in it. */
  readonly removed: readonly (readonly PropertyKey[])[];
}

/**
 * Checks a value's shape. Where only some keys are wrong, the rest of the value comes back without them, so that the rules can look at it and
 * everything is reported at once.
 */
export function shape<T extends z.ZodType>(schema: T, value: unknown, path: readonly PropertyKey[]): Shaped<z.output<T>> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: [], removed: [] };
  const issues = result.error.issues.flatMap(innermost);
  const removed: PropertyKey[][] = [];
  const rest = salvage(schema, structuredClone(value), issues, removed);
  return { value: rest, findings: issues.flatMap((issue) => explain(issue, value, path)), removed };
}

/** What remains without the wrong keys; undefined where that has not the shape either. Each round takes at least one key away. */
function salvage<T extends z.ZodType>(
  schema: T,
  value: unknown,
  issues: readonly Issue[],
  removed: PropertyKey[][],
): z.output<T> | undefined {
  const gone = issues.map((issue) => removeWrong(value, issue));
  if (!gone.some(Boolean)) return undefined;
  // A key that nobody knows is no part of the value.
  issues.forEach(({ code }, index) => code !== "unrecognized_keys" && gone[index] && removed.push(gone[index]));
  const rest = schema.safeParse(value);
  return rest.success ? rest.data : salvage(schema, value, rest.error.issues.flatMap(innermost), removed);
}

/** A union reports all its branches; the branch that got furthest is the one that the user intended. */
function innermost(issue: Issue): Issue[] {
  const branches = issue.code === "invalid_union" ? issue.errors : [];
  const meant = branches.filter((branch) => branch.every((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"));
  if (meant.length === 0) return [issue];
  return meant[0].flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}

function explain(issue: Issue, root: unknown, prefix: readonly PropertyKey[]): ConfigFinding[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, [...path, key], issue.message.split(", ")));
  }
  const value = at(root, issue.path);
  const missing = value === undefined;
  return [
    {
      ...finding(missing ? missingRule : typeRule, {
        at: pathText(path),
        given: missing ? "nothing given" : `given ${isText(issue, value) ? textIn(issue, value) : describe(value)}`,
        allowed: issue.message,
        fix: missing ? "add it" : "correct the value",
      }),
      path,
    },
  ];
}

/**
 * Text where something else belongs. It is shown only where it can be no secret: where it is a plain word instead of one of a list, or nearly one of
 * these, or a number, or yes and no. Under a name such as credentials, backend or authentication people also put what they keep secret.
 */
function isText(issue: Issue, value: unknown): boolean {
  if (typeof value !== "string" || !["invalid_type", "invalid_union", "invalid_value"].includes(issue.code)) return false;
  const words = wordsOf(issue);
  if (words.length > 0 && isPlainAt(issue.path.at(-1), value)) return false;
  return !(WORDS_FOR[issue.code === "invalid_type" ? issue.expected : ""]?.test(value) || isNearly(value, words));
}

/** What is said of a text that is not shown: of an id in quotes, how long it is. */
const textIn = ({ message }: Issue, value: unknown) =>
  message.includes("without quotes") && /^\d+$/.test(String(value)) ? `${String(value).length} digits in quotes` : "text";

/** Whether a text at a key with a list of words can be no secret. */
const isPlainAt = (key: PropertyKey | undefined, text: string) =>
  key === "authentication" ? /^[a-z_ -]{1,20}$/.test(text) : isFewWords(text);

/** Text instead of a value of a different type. */
const WORDS_FOR: Readonly<Record<string, RegExp>> = {
  boolean: /^\s*(yes|no|on|off|true|false|y|n|0|1)\s*$/i,
  number: /^\s*\d{1,8}([.,]\d{1,4})?\s*(s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|w|weeks?|months?|years?)?\s*$/i,
};

/** The words that are allowed at a place, also at that of a union. */
function wordsOf(issue: Issue): string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code !== "invalid_union") return [];
  return issue.inclusive === false || issue.options === undefined ? issue.errors.flat().flatMap(wordsOf) : issue.options.map(String);
}

const isNearly = (text: string, words: readonly string[]) =>
  words.some((word) => distance(text.slice(0, 50).toLowerCase(), word.toLowerCase()) <= Math.max(2, word.length / 2));

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[]): ConfigFinding {
  const suggestion = closest(key, [...known]);
  const near = distance(key.toLowerCase(), suggestion.toLowerCase()) <= Math.max(2, key.length / 3);
  return {
    ...finding(unknownKeyRule, {
      at: pathText(path),
      given: "an unknown key",
      allowed: known.join(", "),
      fix: near ? `did you mean ${suggestion}?` : "remove it",
    }),
    path,
  };
}

/** A value for a message. What is inside a mapping or a list is not shown: it might be a secret. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (value === null) return "nothing";
  if (typeof value === "object") return "a mapping";
  // YAML gives the nearest number that there is.
  if (typeof value === "number" && Number.isFinite(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER) return `about ${value}`;
  return given(value).slice("given ".length);
}

/**
 * Takes away what an issue is about. A wrong element takes its list with it, so that no index changes; a key that is missing, the mapping that
 * lacks it. Tells what it took; undefined where nothing was there to take.
 */
function removeWrong(root: unknown, issue: Issue): PropertyKey[] | undefined {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => remove(root, [...issue.path, key])).find(Boolean);
  return remove(root, issue.path) ?? remove(root, issue.path.slice(0, -1));
}

function remove(root: unknown, path: readonly PropertyKey[]): PropertyKey[] | undefined {
  const keys = path.slice(0, path.findLastIndex((key) => typeof key !== "number") + 1);
  const key = keys.at(-1);
  const parent = at(root, keys.slice(0, -1)) as Record<PropertyKey, unknown> | undefined;
  return key !== undefined && parent?.[key] !== undefined && delete parent[key] ? keys : undefined;
}

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key], root);
}
