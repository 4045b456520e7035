import { closest, distance } from "fastest-levenshtein";
import * as z from "zod";
import { Finding, given } from "../lib/private/rule";
import { pathText } from "./read-file";

/** A finding with the path of keys that it is about. */
export interface ConfigFinding extends Finding {
  readonly path: readonly PropertyKey[];
}

type Issue = z.core.$ZodIssue;

/** A value that has the schema's shape as far as it can be told, and what is wrong with it. */
export interface Shaped<T> {
  readonly value?: T;
  readonly findings: readonly ConfigFinding[];
}

/**
 * Checks a value's shape. Where only some keys are wrong, the rest of the value comes back without them, so that the rules can look at it and
 * everything is reported at once.
 */
export function shape<T extends z.ZodType>(schema: T, value: unknown, path: readonly PropertyKey[]): Shaped<z.output<T>> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: [] };
  const issues = result.error.issues.flatMap(innermost);
  const found = issues.flatMap((issue) => explain(issue, value, path));
  const rest = schema.safeParse(without(value, issues));
  return { value: rest.success ? rest.data : undefined, findings: found };
}

/** A union reports all its branches; the branch that got furthest is the one that the user meant. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || !issue.errors?.length) return [issue];
  const meant = issue.errors.filter((branch) => branch.length > 0 && branch.every((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"));
  if (meant.length === 0) return [issue];
  return meant[0].flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

function explain(issue: Issue, root: unknown, prefix: readonly PropertyKey[]): ConfigFinding[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, [...path, key], issue.message.split(", ")));
  }
  const value = issue.path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key], root);
  const missing = value === undefined;
  return [
    {
      rule: missing ? "CONFIG-MISSING" : "CONFIG-TYPE",
      severity: "error",
      path,
      at: pathText(path),
      given: missing ? "nothing given" : `given ${describe(value)}`,
      allowed: issue.message,
      fix: missing ? "add it" : "correct the value",
    },
  ];
}

const SECRET = /secret|passw|passphrase|api[_-]?key|api[_-]?token|private[_-]?key|access[_-]?key|^token$/i;

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[]): ConfigFinding {
  const common = { severity: "error" as const, path, at: pathText(path) };
  if (SECRET.test(key)) {
    return {
      ...common,
      rule: "CONFIG-SECRET",
      given: "a key that looks like a secret (its value is not shown)",
      allowed: "no secret in this file",
      fix: "remove it, and change the secret if the file was shared; credentials come from each Terraform provider's environment variables",
    };
  }
  const suggestion = closest(key, [...known]);
  const near = distance(key.toLowerCase(), suggestion.toLowerCase()) <= Math.max(2, key.length / 3);
  return {
    ...common,
    rule: "CONFIG-UNKNOWN-KEY",
    given: "an unknown key",
    allowed: known.join(", "),
    fix: near ? `did you mean ${suggestion}?` : "remove it",
  };
}

/** A value for a message. What is inside a mapping or a list is not shown: it might be a secret. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null) return "nothing";
  if (typeof value === "object") return "a mapping";
  return given(value).slice("given ".length);
}

/** The value without the keys that are wrong. A wrong element takes its list with it, so that no index changes. */
function without(value: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const bad = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    bad.forEach((path) => remove(copy, path));
  }
  return copy;
}

function remove(root: unknown, path: readonly PropertyKey[]): void {
  const end = path.length - (typeof path.at(-1) === "number" ? 2 : 1);
  const parent = path.slice(0, Math.max(end, 0)).reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key], root);
  if (end >= 0 && parent !== null && typeof parent === "object") delete (parent as Record<PropertyKey, unknown>)[path[end]];
}
