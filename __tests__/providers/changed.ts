/** An object at a vendor's. */
type Json = Record<string, unknown>;

/** Every value by its path. Lists are sets, whose order means nothing. */
function values(value: unknown, path = ""): [string, string][] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [[path, JSON.stringify(ordered(value)) ?? ""]];
  return Object.entries(value).flatMap(([name, inner]) => values(inner, path === "" ? name : `${path}.${name}`));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(ordered(one))).sort();
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => left.localeCompare(right))
      .map(([name, inner]) => [name, ordered(inner)]),
  );
}

/** The paths of the values that are not as they were. */
export function changed(before: Json, after: Json): string[] {
  const [was, is] = [new Map(values(before)), new Map(values(after))];
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).sort();
}
