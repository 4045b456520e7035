import { SchemaFile } from "./provider-schema";

/** A part of a type as one line of facts: its type and flags, or how a block nests. */
type Parts = ReadonlyMap<string, string>;

interface Attribute {
  readonly type?: unknown;
  readonly nested_type?: { readonly attributes?: Record<string, Attribute>; readonly nesting_mode?: string };
  readonly [flag: string]: unknown;
}

interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<string, { readonly block: Block; readonly [fact: string]: unknown }>;
}

const facts = (values: Record<string, unknown>) =>
  Object.entries(values)
    // Not set and false are the same.
    .filter(([, value]) => value !== false && value !== undefined)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => (value === true ? name : `${name}: ${JSON.stringify(value)}`))
    .join(", ");

function attributesIn(attributes: Record<string, Attribute> = {}, prefix: string): [string, string][] {
  return Object.entries(attributes).flatMap(([name, { nested_type: nested, ...rest }]) => [
    [`${prefix}.${name}`, facts({ ...rest, nesting_mode: nested?.nesting_mode })] as [string, string],
    ...attributesIn(nested?.attributes, `${prefix}.${name}`),
  ]);
}

function partsOf({ attributes, block_types = {} }: Block, prefix: string): [string, string][] {
  return [
    ...attributesIn(attributes, prefix),
    ...Object.entries(block_types).flatMap(([name, { block, ...rest }]) => [
      [`${prefix}.${name}`, `block ${facts(rest)}`] as [string, string],
      ...partsOf(block, `${prefix}.${name}`),
    ]),
  ];
}

function partsOfFile({ resource_schemas = {}, data_source_schemas = {} }: SchemaFile): Parts {
  const kinds = [
    ["", resource_schemas],
    ["data.", data_source_schemas],
  ] as const;
  return new Map(
    kinds.flatMap(([prefix, types]) =>
      Object.entries(types as Record<string, { block: Block }>).flatMap(([type, { block }]) => partsOf(block, `${prefix}${type}`)),
    ),
  );
}

/** What differs between two versions of a provider in the types of the first: one line each, in the order of the types. */
export function schemaChanges(before: SchemaFile, after: SchemaFile): string[] {
  const [old, present] = [partsOfFile(before), partsOfFile(after)];
  return [...new Set([...old.keys(), ...present.keys()])].flatMap((part) => {
    const [was, is] = [old.get(part), present.get(part)];
    if (was === is) return [];
    if (was === undefined) return [`added    ${part} (${is})`];
    return [is === undefined ? `removed  ${part} (${was})` : `changed  ${part} (${was}) is now (${is})`];
  });
}
