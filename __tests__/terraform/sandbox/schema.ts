import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../support/project";

/** A type of Terraform's type system as JSON: "string", ["set", "string"], ["object", {…}], … */
export type CtyType = string | [string, unknown];

export interface Attribute {
  readonly type?: CtyType;
  readonly nested_type?: { readonly attributes: Record<string, Attribute>; readonly nesting_mode: string };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly write_only?: boolean;
}

export interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<string, NestedBlock>;
}

export interface NestedBlock {
  readonly block: Block;
  readonly nesting_mode: string;
  readonly min_items?: number;
  readonly max_items?: number;
}

export interface Schema {
  readonly version?: number;
  readonly block: Block;
}

/** What a Terraform provider says of itself, in the form of `terraform providers schema -json`. */
export interface ProviderSchema {
  readonly source: string;
  readonly version: string;
  readonly provider: Schema;
  readonly resource_schemas: Record<string, Schema>;
  readonly data_source_schemas: Record<string, Schema>;
}

const READ = new Map<string, ProviderSchema>();

/** The schema facts that the project carries for a provider. Nobody changes them, so they are read once. */
export function providerSchema(name: string): ProviderSchema {
  const read = () => JSON.parse(readFileSync(join(PROJECT, "schemas", `${name}.json`), "utf8")) as ProviderSchema;
  return READ.get(name) ?? READ.set(name, read()).get(name)!;
}

const NESTING: Record<string, number> = { single: 1, list: 2, set: 3, map: 4, group: 5 };

/** A schema as the protocol sends it. */
export function wireSchema({ version = 0, block }: Schema): object {
  return { version, block: wireBlock(block) };
}

function wireBlock({ attributes = {}, block_types = {} }: Block): object {
  return {
    attributes: Object.entries(attributes).map(wireAttribute),
    block_types: Object.entries(block_types).map(([type_name, { block, nesting_mode, min_items = 0, max_items = 0 }]) => ({
      type_name,
      block: wireBlock(block),
      nesting: NESTING[nesting_mode],
      min_items,
      max_items,
    })),
  };
}

function wireAttribute([name, { type, nested_type, ...flags }]: [string, Attribute]): object {
  return {
    name,
    ...flags,
    ...(type === undefined ? {} : { type: Buffer.from(JSON.stringify(type)) }),
    ...(nested_type === undefined
      ? {}
      : {
          nested_type: {
            attributes: Object.entries(nested_type.attributes).map(wireAttribute),
            nesting: NESTING[nested_type.nesting_mode],
          },
        }),
  };
}
