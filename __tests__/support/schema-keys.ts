/** The part of JSON Schema that the config's schema is written in. */
export interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly required?: readonly string[];
}

/** Every key that takes a text or a number, with the variant of what has several: "stacks.*.identityProvider<okta>.orgName". */
export function keysOf(schema: Schema, path = ""): string[] {
  const branches = schema.oneOf ?? schema.anyOf;
  // Besides other values, a word such as `none` is no text of people's own.
  if (branches) return branches.filter((branch) => branch.const === undefined).flatMap((branch) => keysOf(branch, path + variant(branch)));
  if (schema.type === "object") return fields(schema).flatMap(([key, child]) => keysOf(child, join(path, key)));
  if (schema.type === "array") return keysOf(schema.items!, `${path}[]`);
  return schema.type === "string" || schema.type === "number" ? [path] : [];
}

/** Which of these keys a value uses. */
export const usedKeys = (schema: Schema, value: unknown): string[] => usedValues(schema, value).map(([key]) => key);

/** These keys with what a value has there. */
export function usedValues(schema: Schema, value: unknown, path = ""): [key: string, value: unknown][] {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) {
    const branch = branches.find((candidate) => fits(candidate, value));
    return branch ? usedValues(branch, value, path + variant(branch)) : [];
  }
  if (Array.isArray(value)) return value.flatMap((element) => usedValues(schema.items!, element, `${path}[]`));
  if (typeof value !== "object" || value === null) return ["string", "number"].includes(typeof value) ? [[path, value]] : [];
  const known = new Map(fields(schema));
  return Object.entries(value).flatMap(([key, child]) => {
    const name = known.has(key) ? key : "*";
    return usedValues(known.get(name)!, child, join(path, name));
  });
}

export const fields = ({ properties = {}, additionalProperties }: Schema): [string, Schema][] => [
  ...Object.entries(properties),
  ...(typeof additionalProperties === "object" ? [["*", additionalProperties] as [string, Schema]] : []),
];
export const variant = ({ properties }: Schema) => (properties?.type?.const === undefined ? "" : `<${properties.type.const as string}>`);
export const join = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);

function fits(schema: Schema, value: unknown): boolean {
  if (schema.oneOf ?? schema.anyOf) return (schema.oneOf ?? schema.anyOf)!.some((branch) => fits(branch, value));
  if (Array.isArray(value)) return schema.type === "array";
  if (typeof value !== "object" || value === null) return schema.type === typeof value;
  const type = schema.properties?.type?.const;
  return schema.type === "object" && (type === undefined || type === (value as { type?: unknown }).type);
}
