interface Json {
  readonly resource: Record<string, Record<string, object>>;
  readonly data: Record<string, Record<string, object>>;
}

/**
 * What a stack's JSON says, without what depends on construct ids: comments, logical ids and the order of elements. Two scenarios may only be
 * compared where this is equal.
 */
export function normalized(json: string): string {
  const { resource, data } = JSON.parse(json) as Json;
  const names = [...Object.entries(resource), ...Object.entries(data)].flatMap(([type, byName]) =>
    Object.keys(byName).map((name) => ({ from: `${type}.${name}`, to: `${type}.only` })),
  );
  const renamed = JSON.parse(names.reduce((text, { from, to }) => text.replaceAll(from, to), json)) as Json;
  const byTypeAlone = (byType: Json["resource"]) =>
    Object.fromEntries(Object.entries(byType).map(([type, byName]) => [type, Object.values(byName)]));
  const withoutComments = (_: string, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value) ? { ...value, "//": undefined } : value;
  return JSON.stringify({ ...renamed, resource: byTypeAlone(renamed.resource), data: byTypeAlone(renamed.data) }, withoutComments);
}
