import fc from "fast-check";
import { completeSchema } from "../../config/json-schema";
import { FULL } from "../rules/support/full-config";
import { Described, Value } from "./schema-examples";
import { fields, join, Schema, usedValues, variant } from "./schema-keys";

const hostile = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "'",
    '"',
    "${x}",
    "%{if}",
    "a\nb",
    "\u0000",
    "../..",
    "a/b",
    "x".repeat(300),
    "__proto__",
    "constructor",
    "№",
    "null",
    "`",
    "\\",
  ),
  fc.string({ maxLength: 20 }),
);
export const name = fc.constantFrom("Sigma", "Data Analysts", "SIGMA_OAUTH", "acme", "a_b", "REPORTS");
const numbers = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom(0, -1, 6, 1.5, 1e9, Number.MAX_SAFE_INTEGER));

const SCHEMA = completeSchema() as unknown as Schema;

/** What the config that uses every key has at each: right values, which are wrong beside some others. */
const SAMPLES = new Map<string, unknown[]>();
usedValues(SCHEMA, FULL).forEach(([key, value]) => SAMPLES.set(key, [...(SAMPLES.get(key) ?? []), value]));

const STACK = "stacks.*";
const NAMES = ["acme-prod", "acme-prod-idp", "acme-test", "sigma", "A b"];

/** One of the right values of a key, or a wrong one now and then. */
function leaf(right: readonly unknown[], wrong: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: wrong });
}

/** Any value of a schema that is nearly right. A key that is new in the schema is in it, with the values that FULL has. */
function anyOf(part: Schema, path: string): fc.Arbitrary<unknown> {
  if (path === "defaults") return anyOf({ ...(SCHEMA.properties!.stacks.additionalProperties as Schema), required: [] }, STACK);
  if (path === join(STACK, "extends")) return fc.constantFrom(...NAMES);
  const branches = part.oneOf ?? part.anyOf;
  if (branches) return fc.oneof(...branches.map((branch) => anyOf(branch, path + variant(branch))));
  if (part.const !== undefined) return fc.constant(part.const);
  if (part.enum) return leaf(part.enum, hostile);
  if (part.type === "array") return fc.array(anyOf(part.items!, `${path}[]`), { maxLength: 3 });
  if (part.type === "boolean") return fc.boolean();
  if (part.type !== "object") return leaf(SAMPLES.get(path) ?? ["acme"], part.type === "string" ? hostile : numbers);
  const { "*": others, ...known } = Object.fromEntries(fields(part).map(([key, child]) => [key, anyOf(child, join(path, key))]));
  if (others === undefined) return fc.record(known, { requiredKeys: [...(part.required ?? [])] });
  return fc.dictionary(fc.constantFrom(...NAMES), others, { maxKeys: 3 });
}

/** Any config that is nearly right, as the schema has it: some of it is wrong in ways that somebody thought of. */
export const config = anyOf(SCHEMA, "");

/** The keys of a section that go with each other in any choice. */
export interface Together {
  /** What does not go with the rest. */
  readonly without?: readonly string[];
  /** What others need, in addition to the keys that the schema requires. */
  readonly always?: readonly string[];
}

/** Any choice of the keys of a section of a stack, each with any value that is right. A new key is in it, too. */
export function rightSection(section: string, { without = [], always = [] }: Together = {}): fc.Arbitrary<Record<string, unknown>> {
  const stack = SCHEMA.properties!.stacks.additionalProperties as Schema;
  const { properties = {}, required = [] } = section.split(".").reduce<Schema>((part, key) => inside(part, key), stack);
  const known = Object.entries(properties).filter(([key]) => !without.includes(key));
  const right = Object.fromEntries(known.flatMap(([key, child]) => (anyRight(child) ? [[key, anyRight(child)!]] : [])));
  return fc.record(right, { requiredKeys: [...required, ...always].filter((key) => key in right) });
}

/** The object under a key, or its variant: "identityProvider<okta>". */
function inside(part: Schema, name: string): Schema {
  const [, key, type] = /^(\w+)(?:<(\w+)>)?$/.exec(name)!;
  const child = part.properties![key];
  return [child, ...(child.anyOf ?? []), ...(child.oneOf ?? [])].find(
    ({ properties }) => properties !== undefined && (type === undefined || properties.type.const === type),
  )!;
}

/** Any right value: an example, or what else the schema says; for an object, all of its keys; for a list, one element. */
function anyRight(part: Described): fc.Arbitrary<unknown> | undefined {
  const values = part.examples ?? part.enum ?? (part.type === "boolean" ? [true, false] : undefined);
  if (part.const !== undefined) return fc.constant(part.const);
  if (values) return fc.constantFrom(...(values as Value[]));
  if (part.default !== undefined) return fc.constant(part.default);
  // One element: two of the same may not go together.
  if (part.items) return anyRight(part.items)?.map((element) => [element]);
  if (part.type !== "object") return undefined;
  const known = Object.entries(part.properties!).flatMap(([key, child]) => (anyRight(child) ? [[key, anyRight(child)!] as const] : []));
  return fc.record(Object.fromEntries(known), { requiredKeys: [...(part.required ?? [])] });
}
