import { OutputField, OutputValue } from "../../../lib/hand-off/outputs";
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
function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  if (!isText(value)) throw refused(name, `text of 1 to ${LONGEST} characters on one line`);
  return value;
}

/** A list of texts; undefined where there is none. */
function textsOf(values: Values, name: string): string[] | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every(isText)) throw refused(name, "a list of texts");
  return value;
}

/** One text, or a list of them. */
function textOrTextsOf(values: Values, name: string): string | string[] | undefined {
  return Array.isArray(values[name]) ? textsOf(values, name) : textOf(values, name);
}

/** A boolean; undefined where there is none. Terraform prints one as text where it was made of text. */
function flagOf(values: Values, name: string): boolean | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  throw refused(name, "true or false");
}

/** A switch; undefined where there is none. */
function onOffOf(values: Values, name: string): "on" | "off" | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  if (value === "on" || value === "off") return value;
  throw refused(name, "on or off");
}

/** An object; undefined where there is none. */
function objectOf(values: Values, name: string): Values | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (value !== null && typeof value === "object" && !Array.isArray(value)) return value as Values;
  throw new CliError(name, "not an object", "the object that this release writes", "deploy the stack with the current release");
}

/** What is read of outputs. The others are for people, or for other commands. */
type Readable = "text" | "texts" | "textOrTexts" | "flag" | "onOff" | "object";

const READERS: { readonly [Kind in Readable]: (values: Values, name: string) => OutputValue[Kind] | undefined } = {
  text: textOf,
  texts: textsOf,
  textOrTexts: textOrTextsOf,
  flag: flagOf,
  onOff: onOffOf,
  object: objectOf,
};

/** Reads outputs, or the keys of one; undefined where there is none. */
export type Read = <Kind extends Readable>(field: OutputField<Kind>) => OutputValue[Kind] | undefined;

/** @param nameOf an output's name in the values */
export function reader(values: Values, nameOf: (field: OutputField) => string): Read {
  return (field) => READERS[field.kind](values, nameOf(field));
}

/** Reads the keys of an output that is an object. */
export function keyReader(name: string, object: Values): Read {
  const nameOf = (key: string) => `${name}.${key}`;
  return reader(Object.fromEntries(Object.entries(object).map(([key, value]) => [nameOf(key), value])), (field) => nameOf(field.name));
}

/** One of a few texts, in any case; undefined where there is none. */
export function choice<T extends string>(text: string | undefined, where: string, allowed: readonly T[]): T | undefined {
  if (text === undefined) return undefined;
  const chosen = allowed.find((each) => each.toLowerCase() === text.toLowerCase());
  if (chosen === undefined) throw refused(where, either(allowed));
  return chosen;
}
