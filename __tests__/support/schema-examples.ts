import { join, Schema } from "./schema-keys";

/** A config, or a part of one, as a value: JSON is YAML, too. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export type Described = Schema & { readonly examples?: readonly Value[]; readonly default?: Value };

/** Which keys an example has besides those that are required. A path is like "clients[].groups". */
export interface Choice {
  /** Whether keys inside may be taken. */
  opens(path: string): boolean;
  takes(path: string): boolean;
}

/** The right values that the schema has for a key: its examples, or what else it says. */
export function rightValues({ examples, default: usual, enum: allowed, type }: Described): readonly Value[] {
  if (examples) return examples;
  if (usual !== undefined && (typeof usual !== "object" || Object.keys(usual as object).length > 0)) return [usual];
  return (allowed as Value[] | undefined) ?? (type === "boolean" ? [true, false] : []);
}

/** A value with the keys that are taken; undefined if none is. */
function chosen(schema: Described, path: string, choice: Choice): Value | undefined {
  const form = schema.anyOf?.find(({ properties }) => properties !== undefined);
  if (form) return chosen(form, path, choice);
  if (schema.items) {
    const element = chosen(schema.items, `${path}[]`, choice);
    return element && [element];
  }
  const value = example(schema, path, choice);
  const isTaken = Object.entries(schema.properties ?? {}).some(
    ([key, child]) => rightValues(child).length > 0 && choice.takes(join(path, key)),
  );
  return isTaken || Object.keys(value).some((key) => !schema.required?.includes(key)) ? value : undefined;
}

/** An object with every key that is taken, and those that are required, with the first of its right values. */
export function example({ properties = {}, required = [] }: Described, path: string, choice: Choice): Record<string, Value> {
  const entries = Object.entries(properties).flatMap(([key, child]): [string, Value | undefined][] => {
    const inside = join(path, key);
    if (!required.includes(key) && !choice.opens(inside)) return [];
    if (child.const !== undefined) return [[key, child.const as Value]];
    const [value] = rightValues(child);
    if (value === undefined) return [[key, chosen(child, inside, choice)]];
    return choice.takes(inside) || required.includes(key) ? [[key, value]] : [];
  });
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
