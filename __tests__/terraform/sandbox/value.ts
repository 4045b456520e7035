import { decode, encode, ExtData } from "@msgpack/msgpack";
import { Schema } from "./schema";

/** The attributes and blocks of a resource, as Terraform knows them. */
export type Values = Record<string, unknown>;

/** A value on the wire. */
export interface WireValue {
  readonly msgpack?: Uint8Array;
}

/** What is not known before the apply. */
export const UNKNOWN = new ExtData(0, new Uint8Array([0]));

export const isUnknown = (value: unknown): boolean => value instanceof ExtData;

export function read(value: WireValue | null | undefined): Values | null {
  return value?.msgpack?.length ? (decode(value.msgpack) as Values | null) : null;
}

export function write(value: Values | null): WireValue {
  return { msgpack: Buffer.from(encode(value)) };
}

/** A value of a schema's shape with nothing set: what an import starts from. */
export function empty({ block }: Schema): Values {
  return {
    ...Object.fromEntries(Object.keys(block.attributes ?? {}).map((name) => [name, null])),
    ...Object.fromEntries(
      Object.entries(block.block_types ?? {}).map(([name, { nesting_mode }]) => [name, ["list", "set"].includes(nesting_mode) ? [] : null]),
    ),
  };
}

/** The same values, whatever the order of keys. */
export function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
