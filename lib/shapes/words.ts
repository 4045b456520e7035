import { isReference } from "../findings/reference";
import { given } from "../findings/rule";
import { ENUMS, STRUCTS } from "./shapes";

/** What an object says of itself where it is a construct. */
interface Located {
  readonly node?: { readonly path?: unknown };
}

/** Whether a value is one of cdktf's references that are objects, as of booleans and of values without a type. */
export function isResolvable(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof (value as { resolve?: unknown }).resolve === "function";
}

const isSecret = (at: string) => /secret$/i.test(at);

/** "given …" of a value of any type. Objects are named, not shown: they can be large, and hold secrets. */
export function givenWrong(at: string, value: unknown): string {
  if (value === null) return "given null";
  if (isResolvable(value)) return "given a reference of no type";
  if (Array.isArray(value)) return "given a list";
  if (typeof value === "object") {
    const { node } = value as Located;
    return typeof node?.path === "string" ? `given the construct ${JSON.stringify(node.path)}` : "given an object";
  }
  if (typeof value === "function") return "given a function";
  if (typeof value === "symbol" || typeof value === "bigint") return `given a ${typeof value}`;
  if (isReference(value)) return `given a reference to a ${typeof value === "number" ? "number" : "string"}`;
  if (value !== undefined && isSecret(at)) return `given a ${typeof value} (not shown)`;
  return given(value);
}

const PLAIN: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ["a string", "strings"],
  number: ["a number", "numbers"],
  boolean: ["true or false", "booleans"],
  IConstruct: ["a construct", "constructs"],
};

/** What a type takes: "a list of texts", "one of OAuthPurpose.DATA_CONNECTION, …". */
export function typeInWords(type: string): string {
  const name = type.replace("[]", "");
  const [one, many] = PLAIN[name] ?? [oneOf(name), `elements, each ${oneOf(name)}`];
  return type.endsWith("[]") ? `a list of ${many}` : one;
}

function oneOf(name: string): string {
  const members = (ENUMS as Readonly<Record<string, object>>)[name];
  if (members !== undefined)
    return `one of ${Object.keys(members)
      .map((member) => `${name}.${member}`)
      .join(", ")}`;
  const isInterface = /^I[A-Z]/.test(name);
  return name in STRUCTS ? `an object with the properties of ${name}` : isInterface ? `an object that implements ${name}` : `a ${name}`;
}
