import { isMapping, Mapping } from "./mapping";
import { Origins } from "./origins";

/**
 * A mapping over another one. What both have as mappings is put together in the same way; all else of the upper one replaces what is below. `null`
 * takes away what is below; over nothing, it stays what it is. Each key keeps the place where it was written.
 */
export function overlaid(below: Mapping, upper: Mapping, origins: Origins): Mapping {
  if (isOtherType(below, upper)) return upper;
  const values = new Map(Object.entries(below));
  const offsets = new Map(origins.offsetsOf(below));
  const places = origins.offsetsOf(upper);
  for (const [key, value] of Object.entries(upper)) {
    const lower = values.get(key);
    if (value === null && values.has(key)) values.delete(key);
    else values.set(key, isMapping(value) && isMapping(lower) ? overlaid(lower, value, origins) : value);
  }
  places.forEach((offset, key) => offsets.set(key, offset));
  return origins.note(Object.fromEntries(values), offsets);
}

/** Another identity provider or backend: the keys of the one below mean nothing with it. */
const isOtherType = (below: Mapping, upper: Mapping) =>
  Object.hasOwn(below, "type") && Object.hasOwn(upper, "type") && upper.type !== null && below.type !== upper.type;

/** A mapping without some of its keys. */
export function without(mapping: Mapping, keys: readonly string[], origins: Origins): Mapping {
  const rest = Object.fromEntries(Object.entries(mapping).filter(([key]) => !keys.includes(key)));
  return origins.note(rest, origins.offsetsOf(mapping));
}
