import { CliError } from "../../support/cli-error";
import { either } from "../../support/text";

/** Values by name, of any type: the file may contain anything. */
export type Values = Readonly<Record<string, unknown>>;

const LONGEST = 2000;
const FIX = "deploy the stack again, and pass its outputs unchanged";

/** The value itself is not shown: a secret may be in the wrong place. */
const refused = (name: string, allowed: string) => new CliError(name, "a value of another type", allowed, FIX);

const isText = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= LONGEST && !/\p{Cc}/u.test(value);

/** A text; undefined where there is none. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  if (!isText(value)) throw refused(name, `text of 1 to ${LONGEST} characters on one line`);
  return value;
}

/** A list of texts; undefined where there is none. */
export function textsOf(values: Values, name: string): string[] | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every(isText)) throw refused(name, "a list of texts");
  return value;
}

/** One text, or a list of them. */
export function listOf(values: Values, name: string): string[] | undefined {
  if (Array.isArray(values[name])) return textsOf(values, name);
  const text = textOf(values, name);
  return text === undefined ? undefined : [text];
}

/** A boolean; undefined where there is none. Terraform prints one as text where it was made of text. */
export function flagOf(values: Values, name: string): boolean | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  throw refused(name, "true or false");
}

/** One of a few texts, in any case; undefined where there is none. */
export function choice<T extends string>(values: Values, name: string, allowed: readonly T[]): T | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  const chosen = allowed.find((each) => each.toLowerCase() === text.toLowerCase());
  if (chosen === undefined) throw refused(name, either(allowed));
  return chosen;
}
